// Contract of responses: answers to items, prefilled addresses, what a form holds and how it is asked.
import type { ContractRow, Standing } from '../contract-row.ts';
import { rowsOfSpecimens, type Specimen } from '../specimen.ts';
import { documented, edge, FAKES, FORM, MADE, onForm, pageOf, row, seen } from './shared.ts';

const LIVE = seen('github.com/brucemcpherson/gas-fakes, test/testformresponse.js: live runs');

const ANSWERING: readonly (readonly [name: string, before: string])[] = [
  ['TextItem', ''],
  ['MultipleChoiceItem', " item.setChoiceValues(['ก', 'ข']);"],
  ['ListItem', " item.setChoiceValues(['ก', 'ข']);"],
];

const emptied: Specimen = {
  about: 'Forms.Form.deleteAllResponses',
  before: `${FORM} form.createResponse().submit();`,
  on: 'form',
  read: 'it.getResponses().length',
  gives: 0,
  form: 'form',
  changes: ['responses'],
  ...documented('form#deleteAllResponses()'),
};

const answering = ANSWERING.map(([name, choices]): Specimen => ({
  about: `Forms.${name}.createResponse`,
  before: `${FORM} var item = form.add${name}();${choices}`,
  on: 'item',
  args: ["'ก'"],
  read: '[it.getResponse(), it.getItem().getId() === item.getId()]',
  gives: ['ก', true],
  form: 'form',
  ...LIVE,
}));

const CHOOSING = ANSWERING.slice(1).flatMap(([name, choices]): ContractRow[] => {
  const before = `${FORM} var item = form.add${name}();${choices}`;
  const standing = documented(`${pageOf(name)}#createResponse(String)`);
  return ['ค', '', 'กข'].map((answer) =>
    row(
      edge(`Forms.${name}.createResponse`, `“${answer}” is none of the choices and refused`),
      `${before} item.createResponse('${answer}');`,
      { errorStarts: '', ...standing },
    ),
  );
});

const answeringEdges: readonly ContractRow[] = [
  ...CHOOSING,
  row(
    edge('Forms.MultipleChoiceItem.createResponse', 'with “other” any text fits'),
    `${MADE} pick.showOtherOption(true); return pick.createResponse('อื่น ๆ').getResponse();`,
    { expected: 'อื่น ๆ', ...documented('multiple-choice-item#showOtherOption(Boolean)') },
  ),
  row(
    edge('Forms.TextItem.createResponse', 'zeros, formulas, Thai digits and emoji stay text'),
    `${MADE} return ['0812345678', '=1+1', '๐๘๑ น้ำ', '😀', '1/2/2568'].map(function (answer) { return text.createResponse(answer).getResponse(); });`,
    {
      expected: ['0812345678', '=1+1', '๐๘๑ น้ำ', '😀', '1/2/2568'],
      ...documented('item-response#getResponse()'),
    },
  ),
  row(
    edge('Forms.TextItem.createResponse', 'a required item takes an answer as any other'),
    `${MADE} return text.setRequired(true).createResponse('ก').getResponse();`,
    { expected: 'ก', ...LIVE },
  ),
];

/** A response that was sent, with one answer. */
const SENT = `${MADE} var sent = form.createResponse().withItemResponse(text.createResponse('ก')).submit();`;

const onSent = (
  method: string,
  rest: Omit<Specimen, 'about' | 'on'> & { readonly on?: string },
): Specimen => ({
  about: `Forms.FormResponse.${method}`,
  before: SENT,
  on: 'sent',
  form: 'form',
  ...rest,
});

const URL = "replace(/e\\/[^/]+/, 'e/ID').replace(/entry\\.[0-9]+/g, 'entry.N')";
const PREFILLED = 'https://docs.google.com/forms/d/e/ID/viewform?usp=pp_url';

const specimens: readonly Specimen[] = [
  onForm('createResponse', {
    before: MADE,
    read: 'it.getItemResponses().length',
    gives: 1,
    ...documented('form-response#getItemResponses()'),
  }),
  onForm('getResponses', {
    before: SENT,
    read: 'it.map(function (one) { return one.getId() === sent.getId(); })',
    gives: [true],
    ...documented('form#getResponses()'),
  }),
  onSent('getId', {
    read: 'it === form.getResponses()[0].getId()',
    gives: true,
    ...documented('form-response#getId()'),
  }),
  onSent('getTimestamp', {
    read: 'Math.abs(it.getTime() - new Date().getTime()) < 600000',
    gives: true,
    ...documented('form-response#getTimestamp()'),
  }),
  onSent('getItemResponses', {
    read: 'it.map(function (one) { return [one.getItem().getTitle(), one.getResponse()]; })',
    gives: [['text', 'ก']],
    ...documented('form-response#getItemResponses()'),
  }),
  onSent('withItemResponse', {
    on: 'form.createResponse()',
    args: ["text.createResponse('ข')"],
    read: 'it.getItemResponses()[0].getResponse()',
    gives: 'ข',
    ...documented('form-response#withItemResponse(ItemResponse)'),
  }),
  onSent('toPrefilledUrl', {
    on: "form.createResponse().withItemResponse(text.createResponse('ABC1'))",
    read: `it.${URL}`,
    gives: `${PREFILLED}&entry.N=ABC1`,
    ...seen('prefilled addresses in public scripts and pages'),
  }),
  {
    about: 'Forms.ItemResponse.getItem',
    before: MADE,
    on: "text.createResponse('ก')",
    read: 'it.getTitle()',
    gives: 'text',
    form: 'form',
    ...LIVE,
  },
  {
    about: 'Forms.ItemResponse.getResponse',
    before: MADE,
    on: "text.createResponse('ก')",
    gives: 'ก',
    form: 'form',
    ...LIVE,
  },
];

const FOUR = `${FORM} var text = form.addTextItem().setTitle('text'), long = form.addParagraphTextItem().setTitle('long');
  var box = form.addCheckboxItem().setTitle('box').setChoiceValues(['a', 'b']), list = form.addListItem().setTitle('list').setChoiceValues(['x']);`;

const drafts: readonly ContractRow[] = [
  row(
    edge('Forms.Form.createResponse', 'a draft is not among the responses'),
    `${FORM} form.createResponse(); return form.getResponses().length;`,
    { expected: 0, ...documented('form#createResponse()') },
  ),
  row(
    edge('Forms.FormResponse.getId', 'null before it was sent, then the same for ever'),
    `${FORM} var draft = form.createResponse(); var before = draft.getId(), id = draft.submit().getId();
      return [before, typeof id, form.getResponses()[0].getId() === id];`,
    { expected: [null, 'string', true], ...documented('form-response#getId()') },
  ),
  row(
    edge('Forms.FormResponse.getTimestamp', 'null before it was sent'),
    'return newForm().createResponse().getTimestamp();',
    { expected: null, ...documented('form-response#getTimestamp()') },
  ),
  row(
    edge(
      'Forms.FormResponse.getItemResponses',
      'unanswered texts come empty, other unanswered questions do not come',
    ),
    `${FOUR} var seen = function (list) { return list.map(function (one) { return [one.getItem().getTitle(), one.getResponse()]; }); };
      form.createResponse().withItemResponse(box.createResponse(['b'])).submit();
      return seen(form.getResponses()[0].getItemResponses());`,
    {
      expected: [
        ['text', ''],
        ['long', ''],
        ['box', ['b']],
      ],
      ...documented('form-response#getItemResponses()'),
    },
  ),
  row(
    edge('Forms.FormResponse.getItemResponses', 'in the order of the items, not of the answers'),
    `${FOUR} return form.createResponse().withItemResponse(list.createResponse('x')).withItemResponse(text.createResponse('1')).withItemResponse(long.createResponse('2'))
      .getItemResponses().map(function (one) { return one.getResponse(); });`,
    { expected: ['1', '2', 'x'], ...documented('form-response#getItemResponses()') },
  ),
  row(
    edge('Forms.FormResponse.withItemResponse', 'of two answers to one item the last counts'),
    `${FOUR} return form.createResponse().withItemResponse(text.createResponse('1')).withItemResponse(text.createResponse('2'))
      .submit().getItemResponses()[0].getResponse();`,
    { expected: '2', ...documented('form-response#withItemResponse(ItemResponse)') },
  ),
  row(
    edge('Forms.FormResponse.submit', 'a response cannot be sent twice'),
    'var draft = newForm().createResponse(); draft.submit(); draft.submit();',
    { errorStarts: '', ...documented('form-response#submit()') },
  ),
  row(
    edge(
      'Forms.ItemResponse.getResponse',
      'a list of the boxes that were ticked, a text for a list',
    ),
    `${FOUR} var kept = form.createResponse().withItemResponse(box.createResponse(['b', 'a'])).withItemResponse(list.createResponse('x')).submit().getItemResponses();
      return [kept[2].getResponse().sort(), kept[3].getResponse()];`,
    { expected: [['a', 'b'], 'x'], ...documented('item-response#getResponse()') },
  ),
  row(
    edge('Forms.ItemResponse.getResponse', 'texts come back as they were given'),
    `${FOUR} var sent = form.createResponse().withItemResponse(text.createResponse('0812 น้ำ “=1”')).withItemResponse(long.createResponse('บรรทัด 1\\nบรรทัด 2')).submit();
      return sent.getItemResponses().map(function (one) { return one.getResponse(); });`,
    {
      expected: ['0812 น้ำ “=1”', 'บรรทัด 1\nบรรทัด 2'],
      ...documented('item-response#getResponse()'),
    },
  ),
  row(
    edge('Forms.ItemResponse.getItem', 'finds its item after others were moved before it'),
    `${FOUR} form.createResponse().withItemResponse(text.createResponse('1')).submit(); form.moveItem(0, 3); text.setTitle('ใหม่');
      var kept = form.getResponses()[0].getItemResponses(); return kept[kept.length - 1].getItem().getTitle();`,
    { expected: 'ใหม่', ...documented('item-response#getItem()') },
  ),
];

const SPELLING: Standing = {
  provenance: 'believed',
  source:
    'prefilled addresses of the form editor in public pages have a plus for a blank; whether a script gets the same spelling nobody said',
  doubt: 'prefill-encoding',
};

const prefilled: readonly ContractRow[] = [
  row(
    edge('Forms.FormResponse.toPrefilledUrl', 'how blanks, brackets and Thai letters are spelt'),
    `${MADE} return form.createResponse().withItemResponse(text.createResponse('a (น)')).toPrefilledUrl().${URL};`,
    {
      variants: {
        plus: `${PREFILLED}&entry.N=a+%28%E0%B8%99%29`,
        percent: `${PREFILLED}&entry.N=a%20(%E0%B8%99)`,
      },
      ...SPELLING,
    },
  ),
  row(
    edge('Forms.FormResponse.toPrefilledUrl', 'one field an answer, in the order of the items'),
    `${MADE} return form.createResponse().withItemResponse(pick.createResponse('x')).withItemResponse(text.createResponse('1')).toPrefilledUrl().${URL};`,
    {
      expected: `${PREFILLED}&entry.N=1&entry.N=x`,
      ...seen('prefilled addresses in public scripts and pages'),
    },
  ),
  row(
    edge(
      'Forms.FormResponse.toPrefilledUrl',
      'signs that mean something in an address are escaped',
    ),
    `${MADE} return form.createResponse().withItemResponse(text.createResponse('a&b=c+d#e')).toPrefilledUrl().split('=').pop();`,
    {
      expected: 'a%26b%3Dc%2Bd%23e',
      ...documented('form-response#toPrefilledUrl()'),
    },
  ),
  row(
    edge('Forms.FormResponse.toPrefilledUrl', 'the number of a field is not the id of its item'),
    `${MADE} return form.createResponse().withItemResponse(text.createResponse('a')).toPrefilledUrl().indexOf('entry.' + text.getId()) < 0;`,
    {
      provenance: 'believed',
      source:
        'qiita.com/que9/items/19dd5a3b24d654be9c7c: the number is the questionId of the Forms API, which has another itemId',
      doubt: 'entry-number',
      variants: { own: true, 'item-id': false },
    },
  ),
];

const SINCE: Standing = {
  provenance: 'unknown',
  source: 'the reference says "after", and of the parameter "the earliest date and time"',
  doubt: 'since-start',
};

const held: readonly ContractRow[] = [
  row(edge('Forms.Form.getResponses', 'nobody has answered'), 'return newForm().getResponses();', {
    expected: [],
    ...documented('form#getResponses()'),
  }),
  row(
    edge('Forms.Form.getResponses', 'since long ago all, since tomorrow none'),
    `${FORM} form.createResponse().submit(); var now = new Date().getTime();
      return [0, now - 86400000, now + 86400000].map(function (at) { return form.getResponses(new Date(at)).length; });`,
    { expected: [1, 1, 0], ...documented('form#getResponses(Date)') },
  ),
  row(
    edge('Forms.Form.getResponses', 'whether the window includes its very start'),
    `${FORM} var at = form.createResponse().submit().getTimestamp(); return form.getResponses(at).length;`,
    { variants: { included: 1, excluded: 0 }, ...SINCE },
  ),
  row(
    edge('Forms.Form.getResponses', 'in which order'),
    `${FORM} var ids = [1, 2].map(function () { return form.createResponse().submit().getId(); });
      return form.getResponses().map(function (one) { return ids.indexOf(one.getId()); });`,
    {
      provenance: 'believed',
      source: 'public scripts take the last of the list for the newest; the reference does not say',
      doubt: 'response-order',
      variants: { 'oldest first': [0, 1], 'newest first': [1, 0] },
    },
  ),
  row(
    ['Forms.Form.getResponses', 'arguments', 'a time as a number is no date'],
    'newForm().getResponses(0);',
    {
      errorStarts:
        "The parameters (number) don't match the method signature for FormApp.Form.getResponses",
      ...FAKES,
    },
  ),
  row(
    edge('Forms.Form.deleteAllResponses', 'all responses can be deleted'),
    `${FORM} form.createResponse().submit(); form.deleteAllResponses(); return form.getResponses().length;`,
    { expected: 0, ...documented('form#deleteAllResponses()') },
  ),
  row(
    edge('Forms.Form.getResponse', 'one response by its id'),
    `${SENT} return form.getResponse(sent.getId()).getItemResponses()[0].getResponse();`,
    { expected: 'ก', ...documented('form#getResponse(String)') },
  ),
  row(
    edge('Forms.Form.deleteResponse', 'one response deleted'),
    `${SENT} form.deleteResponse(sent.getId()); return form.getResponses().length;`,
    { expected: 0, ...documented('form#deleteResponse(String)') },
  ),
  row(
    edge('Forms.FormResponse.getRespondentEmail', 'null before it was sent'),
    'return newForm().createResponse().getRespondentEmail();',
    { expected: null, ...documented('form-response#getRespondentEmail()') },
  ),
  row(
    edge(
      'Forms.FormResponse.getEditResponseUrl',
      'there once it was sent, whether edits are on or not',
    ),
    `${SENT} return sent.getEditResponseUrl().indexOf('/viewform?') > 0;`,
    { expected: true, ...documented('form-response#getEditResponseUrl()') },
  ),
];

export const FORM_RESPONSE_ROWS: readonly ContractRow[] = [
  ...rowsOfSpecimens([emptied, ...answering, ...specimens]),
  ...answeringEdges,
  ...drafts,
  ...prefilled,
  ...held,
];
