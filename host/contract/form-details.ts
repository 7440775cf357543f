// Contract rows of FormApp that follow one pattern each: settings, items by type, validation rules.
import type { ContractRow } from './contract-row.ts';

const REF = 'developers.google.com/apps-script/reference/forms';

/** Getter, setter, value of a new form, value to set. */
const SETTINGS: readonly (readonly [string, string, unknown, unknown])[] = [
  ['getDescription', 'setDescription', '', 'คำอธิบาย'],
  ['getConfirmationMessage', 'setConfirmationMessage', '', 'ขอบคุณ'],
  ['getCustomClosedFormMessage', 'setCustomClosedFormMessage', '', 'ปิดรับแล้ว'],
  ['collectsEmail', 'setCollectEmail', false, true],
  ['hasLimitOneResponsePerUser', 'setLimitOneResponsePerUser', false, true],
  ['canEditResponse', 'setAllowResponseEdits', false, true],
  ['getShuffleQuestions', 'setShuffleQuestions', false, true],
  ['hasProgressBar', 'setProgressBar', false, true],
  ['hasRespondAgainLink', 'setShowLinkToRespondAgain', true, false],
  ['isPublishingSummary', 'setPublishingSummary', false, true],
];

const settings = SETTINGS.map(([getter, setter, born, changed]): ContractRow => ({
  fact: `${getter} of a new form, and after ${setter}`,
  call: `var form = FormApp.create('contract');
      return [form.${getter}(), form.${setter}(${JSON.stringify(changed)}).${getter}()];`,
  expected: [born, changed],
  provenance: 'documented',
  source: `${REF}/form`,
}));

/** Class, name in ItemType, whether it asks. */
const TYPES: readonly (readonly [string, string, boolean])[] = [
  ['TextItem', 'TEXT', true],
  ['ParagraphTextItem', 'PARAGRAPH_TEXT', true],
  ['MultipleChoiceItem', 'MULTIPLE_CHOICE', true],
  ['CheckboxItem', 'CHECKBOX', true],
  ['ListItem', 'LIST', true],
  ['PageBreakItem', 'PAGE_BREAK', false],
  ['SectionHeaderItem', 'SECTION_HEADER', false],
];

const SEEN = 'item.getTitle(), item.getHelpText(), item.getIndex(), item.getType().toString()';

const types = TYPES.map(([type, name, asks]): ContractRow => {
  const required = asks ? '.setRequired(true)' : '';
  const isRequired = asks ? '[item.isRequired()]' : '[]';
  return {
    fact: `what a ${type} keeps, seen by itself and through getItems`,
    call: `var form = FormApp.create('contract');
      var item = form.add${type}().setTitle('หัวข้อ').setHelpText('คำอธิบาย')${required};
      var seen = [${SEEN}].concat(${isRequired});
      var id = item.getId();
      item = form.getItems()[0];
      seen = seen.concat([${SEEN}, item.getId() === id, item.as${type}().getId() === id]);
      item.setTitle('ใหม่').setHelpText('');
      return seen.concat(item.getTitle(), item.getHelpText());`,
    expected: [
      ...['หัวข้อ', 'คำอธิบาย', 0, name],
      ...(asks ? [true] : []),
      ...['หัวข้อ', 'คำอธิบาย', 0, name, true, true, 'ใหม่', ''],
    ],
    provenance: 'documented',
    source: `${REF}/item`,
  };
});

const choices = ['MultipleChoiceItem', 'CheckboxItem', 'ListItem'].map((type): ContractRow => ({
  fact: `choices of a ${type}`,
  call: `var item = FormApp.create('contract').add${type}();
      item.setChoices([item.createChoice('ก'), item.createChoice('ข')]);
      var first = item.getChoices().map(function (choice) { return choice.getValue(); });
      item.setChoiceValues(['ค']);
      return [first, item.getChoices()[0].getValue(), item.getChoices()[0].getPageNavigationType()];`,
  expected: [['ก', 'ข'], 'ค', null],
  provenance: 'documented',
  source: `${REF}/choice`,
}));

const others = ['MultipleChoiceItem', 'CheckboxItem'].map((type): ContractRow => ({
  fact: `a ${type} may offer "other"`,
  call: `var item = FormApp.create('contract').add${type}();
      return [item.hasOtherOption(), item.showOtherOption(true).hasOtherOption(), item.isRequired()];`,
  expected: [false, true, false],
  provenance: 'documented',
  source: `${REF}/multiple-choice-item`,
}));

/** Item, rule of its builder, an answer that passes, one that does not. */
const RULES: readonly (readonly [string, string, string, string])[] = [
  ['Text', "requireTextMatchesPattern('[0-9]{2}')", "'12'", "'123'"],
  ['Text', "requireTextDoesNotMatchPattern('[0-9]{2}')", "'123'", "'12'"],
  ['Text', "requireTextContainsPattern('[0-9]{2}')", "'123'", "'1'"],
  ['Text', "requireTextDoesNotContainPattern('[0-9]{2}')", "'1'", "'123'"],
  ['Text', 'requireTextLengthLessThanOrEqualTo(3)', "'กขค'", "'กขคง'"],
  ['Text', 'requireTextLengthGreaterThanOrEqualTo(3)', "'กขค'", "'กข'"],
  ['Text', 'requireTextIsEmail()', "'a@example.com'", "'a@'"],
  ['Text', 'requireTextIsUrl()', "'https://example.com/'", "'example'"],
  ['Text', 'requireNumber()', "'1.5'", "'x'"],
  ['Text', 'requireWholeNumber()', "'15'", "'1.5'"],
  ['Text', 'requireNumberBetween(1, 5)', "'5'", "'6'"],
  ['ParagraphText', "requireTextMatchesPattern('[0-9]{2}')", "'12'", "'123'"],
  ['ParagraphText', "requireTextDoesNotMatchPattern('[0-9]{2}')", "'123'", "'12'"],
  ['ParagraphText', "requireTextContainsPattern('[0-9]{2}')", "'123'", "'1'"],
  ['ParagraphText', "requireTextDoesNotContainPattern('[0-9]{2}')", "'1'", "'123'"],
  ['ParagraphText', 'requireTextLengthLessThanOrEqualTo(3)', "'กขค'", "'กขคง'"],
  ['ParagraphText', 'requireTextLengthGreaterThanOrEqualTo(3)', "'กขค'", "'กข'"],
  ['Checkbox', 'requireSelectAtLeast(2)', "['a', 'b']", "['a']"],
  ['Checkbox', 'requireSelectAtMost(1)', "['a']", "['a', 'b']"],
  ['Checkbox', 'requireSelectExactly(2)', "['a', 'b']", "['a']"],
];

function ruleItem(type: string, rule: string): string {
  const values = type === 'Checkbox' ? "item.setChoiceValues(['a', 'b', 'c']);" : '';
  return `var item = FormApp.create('contract').add${type}Item(); ${values}
    item.setValidation(FormApp.create${type}Validation().${rule}.setHelpText('แก้').build());`;
}

const rules = RULES.flatMap(([type, rule, good, bad]): ContractRow[] => [
  {
    fact: `${type}: ${rule} takes ${good}, and anything once it is cleared`,
    call: `${ruleItem(type, rule)} var taken = item.createResponse(${good}).getResponse();
      item.clearValidation().createResponse(${bad}); return taken;`,
    expected: JSON.parse(good.replaceAll("'", '"')),
    provenance: 'documented',
    source: `${REF}/text-validation-builder`,
  },
  {
    fact: `${type}: ${rule} refuses ${bad}`,
    call: `${ruleItem(type, rule)} item.createResponse(${bad});`,
    errorStarts: '',
    provenance: 'believed',
    source: `${REF}/text-validation-builder; whether createResponse already checks is not said`,
  },
]);

const sharing: readonly ContractRow[] = [
  {
    fact: 'editors come and go; the owner is among them',
    call: `var form = FormApp.create('contract'); var me = Session.getEffectiveUser().getEmail();
      var list = function () { return form.getEditors().map(function (user) { return user.getEmail(); }).filter(function (mail) { return mail !== me; }); };
      form.addEditor('a@example.com').addEditors(['b@example.com', 'a@example.com']);
      var both = list(); form.removeEditor('a@example.com'); return [both, list()];`,
    expected: [['a@example.com', 'b@example.com'], ['b@example.com']],
    provenance: 'documented',
    source: `${REF}/form#addEditor(String)`,
  },
  {
    fact: 'the address of the editor holds the id of the file',
    call: `var form = FormApp.create('contract'); return [form.getEditUrl().indexOf(form.getId()) > 0, FormApp.openByUrl(form.getEditUrl()).getId() === form.getId()];`,
    expected: [true, true],
    provenance: 'documented',
    source: `${REF}/form#getEditUrl()`,
  },
  {
    fact: 'new forms know publishing and responders',
    call: "return FormApp.create('contract').supportsAdvancedResponderPermissions();",
    expected: true,
    provenance: 'documented',
    source: `${REF}/form#supportsAdvancedResponderPermissions()`,
  },
  {
    fact: 'the answer to one item, null when there is none; one response deleted',
    call: `var form = FormApp.create('contract').setPublished(true); var text = form.addTextItem(); var list = form.addListItem(); list.setChoiceValues(['x']);
      var sent = form.createResponse().withItemResponse(text.createResponse('a')).submit();
      var seen = [sent.getResponseForItem(text).getResponse(), sent.getResponseForItem(list), sent.getRespondentEmail()];
      form.deleteResponse(sent.getId()); return seen.concat(form.getResponses().length);`,
    expected: ['a', null, '', 0],
    provenance: 'documented',
    source: `${REF}/form-response#getResponseForItem(Item)`,
  },
];

export const FORM_DETAIL_ROWS: readonly ContractRow[] = [
  ...settings,
  ...types,
  ...choices,
  ...others,
  ...rules,
  ...sharing,
];
