// Contract rows of FormApp: creation, items, choices, navigation, validation, responses.
import type { ContractRow } from './contract-row.ts';

const REF = 'developers.google.com/apps-script/reference/forms';
const FAKES = 'github.com/brucemcpherson/gas-fakes, assertions of its live runs';
const FIELD = 'public scripts that work around it';

/** A published form with a text item, a choice item and two more pages. */
const MADE = `
  var form = FormApp.create('contract').setPublished(true);
  var text = form.addTextItem().setTitle('text');
  var pick = form.addMultipleChoiceItem().setTitle('pick');
  var second = form.addPageBreakItem().setTitle('second');
  var third = form.addPageBreakItem().setTitle('third');
  var box = form.addCheckboxItem().setTitle('box');
  box.setChoiceValues(['a', 'b']);
  pick.setChoices([pick.createChoice('x', third), pick.createChoice('y', FormApp.PageNavigationType.CONTINUE)]);
`;

const creation: readonly ContractRow[] = [
  {
    fact: 'create names the file; the title is empty',
    call: "return FormApp.create('contract').getTitle();",
    expected: '',
    provenance: 'seen',
    source: `${FAKES}; issue tracker 442747794`,
  },
  {
    fact: 'a form made without saying so is not published',
    call: "return FormApp.create('contract').isPublished();",
    variants: { unpublished: false, published: true },
    provenance: 'unknown',
    source: 'Forms API change of 30 June 2026 against the FormApp reference, which says true',
    doubt: 'form-born',
  },
  {
    fact: 'an unpublished form cannot accept responses',
    call: "FormApp.create('contract', false).setAcceptingResponses(true);",
    errorStarts: 'Operation not supported on unpublished form',
    provenance: 'seen',
    source: `${REF}/form: Error if enabled on an unpublished form; text from a bug report of September 2025`,
  },
  {
    fact: 'publishing overwrites the accepting state',
    call: "return FormApp.create('contract', false).setPublished(true).isAcceptingResponses();",
    expected: true,
    provenance: 'documented',
    source: `${REF}/form#setAcceptingResponses(Boolean)`,
  },
  {
    fact: 'an unpublished form has no responder address',
    call: "FormApp.create('contract', false).getPublishedUrl();",
    errorStarts: 'Operation not supported on unpublished form',
    provenance: 'believed',
    source: FIELD,
  },
  {
    fact: 'an empty name is refused',
    call: "FormApp.create('');",
    errorStarts: 'Invalid argument',
    provenance: 'documented',
    source: `${REF}/form-app#create(String)`,
  },
  {
    fact: 'an unknown id cannot be opened',
    call: "FormApp.openById('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');",
    errorStarts: 'No item with the given ID could be found',
    provenance: 'believed',
    source: 'text of the file services; not seen for FormApp',
  },
  {
    fact: 'an address that is none is refused',
    call: "FormApp.openByUrl('https://example.com/');",
    errorStarts: 'Invalid argument: url',
    provenance: 'seen',
    source: FAKES,
  },
  {
    fact: 'arguments of the wrong type are refused',
    call: "FormApp.create('contract').setTitle(5);",
    errorStarts:
      "The parameters (number) don't match the method signature for FormApp.Form.setTitle",
    provenance: 'seen',
    source: FAKES,
  },
];

const items: readonly ContractRow[] = [
  {
    fact: 'a new choice item has one empty choice',
    call: "return FormApp.create('contract').addListItem().getChoices().map(function (c) { return c.getValue(); });",
    expected: [''],
    provenance: 'seen',
    source: FAKES,
  },
  {
    fact: 'an item id is a number and finds the item again',
    call: `${MADE} return [typeof text.getId(), form.getItemById(text.getId()).getTitle(), form.getItemById(1)];`,
    expected: ['number', 'text', null],
    provenance: 'documented',
    source: `${REF}/form#getItemById(Integer)`,
  },
  {
    fact: 'items of one type',
    call: `${MADE} return form.getItems(FormApp.ItemType.PAGE_BREAK).map(function (i) { return i.getTitle() + i.getIndex(); });`,
    expected: ['second2', 'third3'],
    provenance: 'documented',
    source: `${REF}/form#getItems(ItemType)`,
  },
  {
    fact: 'an item does not become another type',
    call: `${MADE} form.getItems()[0].asListItem();`,
    errorStarts: 'Invalid conversion for item type: TEXT',
    provenance: 'seen',
    source: 'quoted in public bug notes',
  },
  {
    fact: 'moving an item',
    call: `${MADE} form.moveItem(4, 0); form.moveItem(text, 4); return form.getItems().map(function (i) { return i.getTitle(); });`,
    expected: ['box', 'pick', 'second', 'third', 'text'],
    provenance: 'documented',
    source: `${REF}/form#moveItem(Integer,Integer)`,
  },
  {
    fact: 'moving an item out of bounds is refused',
    call: `${MADE} form.moveItem(0, 5);`,
    errorStarts: '',
    provenance: 'documented',
    source: `${REF}/form#moveItem(Integer,Integer)`,
  },
  {
    fact: 'a page that a choice leads to cannot be deleted',
    call: `${MADE} form.deleteItem(third);`,
    errorStarts: 'Invalid data updating form',
    provenance: 'believed',
    source: FIELD,
  },
  {
    fact: 'without targets it can, and its index moves on',
    call: `${MADE} pick.setChoiceValues(['x']); form.deleteItem(second); return [third.getIndex(), form.getItems().length];`,
    expected: [2, 4],
    provenance: 'documented',
    source: `${REF}/form#deleteItem(Item)`,
  },
  {
    fact: 'no choices are refused',
    call: `${MADE} pick.setChoices([]);`,
    errorStarts: '',
    provenance: 'documented',
    source: `${REF}/multiple-choice-item#setChoices(Choice)`,
  },
  {
    fact: 'equal choices are refused',
    call: `${MADE} pick.setChoiceValues(['x', 'x']);`,
    errorStarts: 'Questions cannot have duplicate choice values',
    provenance: 'believed',
    source: 'text carried by independent imitations',
  },
  {
    fact: 'choices that navigate and choices that do not cannot be mixed',
    call: `${MADE} pick.setChoices([pick.createChoice('x', third), pick.createChoice('y')]);`,
    errorStarts: 'Invalid data updating form',
    provenance: 'believed',
    source: FIELD,
  },
  {
    fact: 'navigation of choices can be read back',
    call: `${MADE} return pick.getChoices().map(function (c) { return [c.getPageNavigationType().toString(), c.getGotoPage() && c.getGotoPage().getTitle()]; });`,
    expected: [
      ['GO_TO_PAGE', 'third'],
      ['CONTINUE', null],
    ],
    provenance: 'seen',
    source: FAKES,
  },
  {
    fact: 'a choice of a list does not tell its page',
    call: `${MADE} var list = form.addListItem(); return list.createChoice('x', third).getGotoPage();`,
    errorStarts: '',
    provenance: 'seen',
    source: `${FAKES}: TypeError`,
  },
  {
    fact: 'a page break leads on until told otherwise',
    call: `${MADE} var before = [third.getPageNavigationType().toString(), third.getGoToPage()];
      third.setGoToPage(FormApp.PageNavigationType.SUBMIT);
      second.setGoToPage(third);
      return before.concat(third.getPageNavigationType().toString(), second.getGoToPage().getId() === third.getId());`,
    expected: ['CONTINUE', null, 'SUBMIT', true],
    provenance: 'documented',
    source: `${REF}/page-break-item`,
  },
  {
    fact: 'a text item takes a validation with its own sentence',
    call: `${MADE} var rule = FormApp.createTextValidation().requireTextMatchesPattern('^[0-9๐-๙+() -]{9,20}$').setHelpText('phone').build();
      text.setValidation(rule); text.createResponse('๐๘๑๒๓๔๕๖๗๘'); text.createResponse('x');`,
    errorStarts: 'Invalid response submitted to',
    provenance: 'believed',
    source: `${REF}/text-validation-builder`,
  },
];

const responses: readonly ContractRow[] = [
  {
    fact: 'a response that does not fit a choice is refused',
    call: `${MADE} pick.createResponse('z');`,
    errorStarts: 'Invalid response submitted to',
    provenance: 'documented',
    source: `${REF}/multiple-choice-item#createResponse(String)`,
  },
  {
    fact: 'with "other" any text fits',
    call: `${MADE} pick.showOtherOption(true); return pick.createResponse('z').getResponse();`,
    expected: 'z',
    provenance: 'documented',
    source: `${REF}/multiple-choice-item#showOtherOption(Boolean)`,
  },
  {
    fact: 'a prefilled address carries the answers in Google’s wire format',
    call: `${MADE} var url = form.createResponse().withItemResponse(text.createResponse('a b')).withItemResponse(pick.createResponse('x')).toPrefilledUrl();
      return url.replace(/e\\/[^/]+/, 'e/ID').replace(/entry\\.[0-9]+/g, 'entry.N');`,
    expected: 'https://docs.google.com/forms/d/e/ID/viewform?usp=pp_url&entry.N=a+b&entry.N=x',
    provenance: 'believed',
    source: 'addresses that the form editor gives; the encoding of a blank was not checked',
  },
  {
    fact: 'the number of an entry is not the id of its item',
    call: `${MADE} return form.createResponse().withItemResponse(text.createResponse('a')).toPrefilledUrl().indexOf('entry.' + text.getId()) < 0;`,
    expected: true,
    provenance: 'believed',
    source: 'item and question have separate ids in the Forms API',
  },
  {
    fact: 'an unanswered text comes as an empty text, an unanswered choice does not come',
    call: `${MADE} form.createResponse().withItemResponse(box.createResponse(['b'])).submit();
      return form.getResponses()[0].getItemResponses().map(function (r) { return [r.getItem().getTitle(), r.getResponse()]; });`,
    expected: [
      ['text', ''],
      ['box', ['b']],
    ],
    provenance: 'documented',
    source: `${REF}/form-response#getItemResponses()`,
  },
  {
    fact: 'a response has an id only once it was sent',
    call: `${MADE} var draft = form.createResponse(); var before = [draft.getId(), draft.getTimestamp(), draft.getEditResponseUrl()];
      var sent = draft.submit(); return before.concat(typeof sent.getId(), form.getResponse(sent.getId()).getId() === sent.getId());`,
    expected: [null, null, null, 'string', true],
    provenance: 'documented',
    source: `${REF}/form-response#getId()`,
  },
  {
    fact: 'the window of getResponses includes its start',
    call: `${MADE} var at = form.createResponse().submit().getTimestamp();
      return [form.getResponses(at).length, form.getResponses(new Date(at.getTime() + 1)).length];`,
    expected: [1, 0],
    provenance: 'believed',
    source: `${REF}/form#getResponses(Date): "the earliest date and time"`,
  },
  {
    fact: 'all responses can be deleted',
    call: `${MADE} form.createResponse().submit(); form.deleteAllResponses(); return form.getResponses().length;`,
    expected: 0,
    provenance: 'documented',
    source: `${REF}/form#deleteAllResponses()`,
  },
  {
    fact: 'a script cannot answer a form that collects addresses',
    call: `${MADE} form.setCollectEmail(true); form.createResponse().submit();`,
    errorStarts: 'Invalid data updating form',
    provenance: 'believed',
    source: FIELD,
  },
];

export const FORM_ROWS: readonly ContractRow[] = [...creation, ...items, ...responses];
