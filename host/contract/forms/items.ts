// Contract of items: what every kind of item can do, how a form finds, moves and deletes them.
import type { ContractRow } from '../contract-row.ts';
import { rowsOfSpecimens, type Specimen } from '../specimen.ts';
import {
  documented,
  edge,
  FAKES,
  FORM,
  MADE,
  onForm,
  pageOf,
  row,
  seen,
  made,
  onItem,
} from './shared.ts';

interface Kind {
  readonly name: string;
  readonly type: string;
  /** Pages and headings ask nothing. */
  readonly asks: boolean;
}

const KINDS: readonly Kind[] = [
  { name: 'TextItem', type: 'TEXT', asks: true },
  { name: 'ParagraphTextItem', type: 'PARAGRAPH_TEXT', asks: true },
  { name: 'MultipleChoiceItem', type: 'MULTIPLE_CHOICE', asks: true },
  { name: 'CheckboxItem', type: 'CHECKBOX', asks: true },
  { name: 'ListItem', type: 'LIST', asks: true },
  { name: 'PageBreakItem', type: 'PAGE_BREAK', asks: false },
  { name: 'SectionHeaderItem', type: 'SECTION_HEADER', asks: false },
];

const ONE_MORE = ['items', 'titles', 'required', 'choices', 'targets'];
const NAME = 'น้ำใจ ๑๒๓ “ก”';

function commonSpecimens({ name, type }: Kind): readonly Specimen[] {
  const page = pageOf(name);
  return [
    onForm(`add${name}`, {
      read: '[it.getIndex(), it.getType().toString()]',
      gives: [0, type],
      changes: ONE_MORE,
      ...documented(`form#add${name}()`),
    }),
    onItem(name, 'getId', {
      read: 'form.getItemById(it).getIndex()',
      gives: 0,
      ...documented(`${page}#getId()`),
    }),
    onItem(name, 'setTitle', {
      args: ["'ชื่อ'"],
      read: 'it.getTitle()',
      gives: 'ชื่อ',
      changes: ['titles'],
      ...documented(`${page}#setTitle(String)`),
    }),
    onItem(name, 'setHelpText', {
      args: ["'คำอธิบาย'"],
      read: 'it.getHelpText()',
      gives: 'คำอธิบาย',
      changes: ['titles'],
      ...documented(`${page}#setHelpText(String)`),
    }),
  ];
}

function askingSpecimens({ name }: Kind): readonly Specimen[] {
  const page = pageOf(name);
  return [
    onItem(name, 'isRequired', {
      before: `${made(name)} item.setRequired(true);`,
      gives: true,
      ...documented(`${page}#isRequired()`),
    }),
    onItem(name, 'setRequired', {
      args: ['true'],
      read: 'it.isRequired()',
      gives: true,
      changes: ['required'],
      ...documented(`${page}#setRequired(Boolean)`),
    }),
  ];
}

function commonEdges({ name }: Kind): readonly ContractRow[] {
  const page = pageOf(name);
  return [
    row(
      edge(`Forms.Form.add${name}`, 'comes last, with an id of its own, also a second time'),
      `${FORM} form.addTextItem(); var one = form.add${name}(), two = form.add${name}();
      return [one.getIndex(), two.getIndex(), one.getId() === two.getId()];`,
      { expected: [1, 2, false], ...documented(`form#add${name}()`) },
    ),
    row(
      edge(`Forms.${name}.getId`, 'a new title and another place leave it as it is'),
      `${made(name)} var id = item.getId(); form.addTextItem(); form.moveItem(0, 1); item.setTitle('ใหม่');
      return [item.getId() === id, form.getItemById(id).getIndex()];`,
      { expected: [true, 1], ...documented(`${page}#getId()`) },
    ),
    row(
      edge(`Forms.${name}.setTitle`, 'tone marks, ำ, Thai digits and quotes stay; the last counts'),
      `${made(name)} return [item.setTitle('ก').setTitle('${NAME}').getTitle(), item.setTitle('').getTitle()];`,
      { expected: [NAME, ''], ...documented(`${page}#setTitle(String)`) },
    ),
    row(
      edge(`Forms.${name}.setTitle`, 'two items may have one title'),
      `${made(name)} form.addTextItem().setTitle('ก'); item.setTitle('ก'); return form.getItems().map(function (one) { return one.getTitle(); });`,
      { expected: ['ก', 'ก'], ...documented(`${page}#setTitle(String)`) },
    ),
    row(
      edge(`Forms.${name}.setHelpText`, 'the last counts, and an empty text takes it away'),
      `${made(name)} return [item.setHelpText('ก').setHelpText('${NAME}').getHelpText(), item.setHelpText('').getHelpText()];`,
      { expected: [NAME, ''], ...documented(`${page}#setHelpText(String)`) },
    ),
  ];
}

function askingEdges({ name }: Kind): readonly ContractRow[] {
  const page = pageOf(name);
  return [
    row(
      edge(`Forms.${name}.isRequired`, 'off again after it was on'),
      `${made(name)} return item.setRequired(true).setRequired(false).isRequired();`,
      { expected: false, ...documented(`${page}#isRequired()`) },
    ),
    row(
      edge(`Forms.${name}.setRequired`, 'on twice, then off'),
      `${made(name)} return [item.setRequired(true).setRequired(true).isRequired(), item.setRequired(false).isRequired()];`,
      { expected: [true, false], ...documented(`${page}#setRequired(Boolean)`) },
    ),
  ];
}

/** The untyped item, as getItems and getItemById hand it out. */
const TEXT = `${FORM} form.addTextItem().setTitle('ชื่อ').setHelpText('คำอธิบาย'); var item = form.getItems()[0];`;

const onAny = (method: string, rest: Omit<Specimen, 'about' | 'on'>): Specimen => ({
  about: `Forms.Item.${method}`,
  before: TEXT,
  on: 'item',
  form: 'form',
  ...rest,
});

const untyped: readonly Specimen[] = [
  onAny('getTitle', { gives: 'ชื่อ', ...documented('item#getTitle()') }),
  onAny('getHelpText', { gives: 'คำอธิบาย', ...documented('item#getHelpText()') }),
  onAny('getIndex', { gives: 0, ...FAKES }),
  onAny('getId', {
    read: 'form.getItemById(it).getTitle()',
    gives: 'ชื่อ',
    ...documented('item#getId()'),
  }),
  onAny('getType', { read: 'it.toString()', gives: 'TEXT', ...documented('item#getType()') }),
  onAny('setTitle', {
    args: ["'ใหม่'"],
    read: 'form.getItems()[0].getTitle()',
    gives: 'ใหม่',
    changes: ['titles'],
    ...documented('item#setTitle(String)'),
  }),
  onAny('setHelpText', {
    args: ["'ใหม่'"],
    read: 'form.getItems()[0].getHelpText()',
    gives: 'ใหม่',
    changes: ['titles'],
    ...documented('item#setHelpText(String)'),
  }),
  ...KINDS.map(({ name }) =>
    onAny(`as${name}`, {
      before: `${FORM} var id = form.add${name}().getId(), item = form.getItems()[0];`,
      read: 'it.getId() === id',
      gives: true,
      ...documented(`item#as${name}()`),
    }),
  ),
];

const SEVEN = KINDS.map(({ name }) => `form.add${name}();`).join(' ');

const untypedEdges: readonly ContractRow[] = [
  row(
    edge('Forms.Item.getTitle', 'of an item nobody gave one'),
    `${FORM} form.addSectionHeaderItem(); return form.getItems()[0].getTitle();`,
    { expected: '', ...FAKES },
  ),
  row(
    edge('Forms.Item.getHelpText', 'the one object sees what the other set'),
    `${TEXT} form.getItems()[0].setHelpText('ใหม่'); return item.getHelpText();`,
    { expected: 'ใหม่', ...documented('item#getHelpText()') },
  ),
  row(
    edge('Forms.Item.getIndex', 'follows when items before it are moved and deleted'),
    `${MADE} var last = form.getItems()[4]; form.moveItem(0, 4); var moved = last.getIndex(); form.deleteItem(0);
      return [moved, last.getIndex()];`,
    { expected: [3, 2], ...FAKES },
  ),
  row(
    edge('Forms.Item.getId', 'a whole number, another for each item'),
    `${FORM} ${SEVEN} var ids = {}; form.getItems().forEach(function (one) { ids[one.getId()] = one.getId() === Math.floor(one.getId()); });
      return [Object.keys(ids).length, ids[form.getItems()[0].getId()]];`,
    { expected: [7, true], ...documented('item#getId()') },
  ),
  row(
    edge('Forms.Item.getType', 'each kind by name, and as the member of ItemType itself'),
    `${FORM} ${SEVEN} var items = form.getItems();
      return [items.map(function (one) { return one.getType().toString(); }), items[0].getType() === FormApp.ItemType.TEXT];`,
    { expected: [KINDS.map(({ type }) => type), true], ...FAKES },
  ),
  row(
    edge('Forms.Item.setTitle', 'an empty title, then a Thai one'),
    `${TEXT} return [item.setTitle('').getTitle(), item.setTitle('${NAME}').getTitle()];`,
    { expected: ['', NAME], ...documented('item#setTitle(String)') },
  ),
  row(
    edge('Forms.Item.setHelpText', 'an empty text, then a Thai one'),
    `${TEXT} return [item.setHelpText('').getHelpText(), item.setHelpText('${NAME}').getHelpText()];`,
    { expected: ['', NAME], ...documented('item#setHelpText(String)') },
  ),
  ...KINDS.map(({ name, type }) => {
    const [other, otherType] = type === 'TEXT' ? ['ListItem', 'LIST'] : ['TextItem', 'TEXT'];
    return row(
      edge(`Forms.Item.as${name}`, 'an item does not become another kind'),
      `${FORM} form.add${other}(); form.getItems()[0].as${name}();`,
      {
        errorStarts: `Invalid conversion for item type: ${otherType}`,
        ...seen('notes of a public script whose migration met it with a page'),
      },
    );
  }),
];

const finding: readonly Specimen[] = [
  onForm('getItems', {
    before: MADE,
    read: 'it.map(function (one) { return one.getTitle(); })',
    gives: ['text', 'pick', 'second', 'third', 'box'],
    ...documented('form#getItems()'),
  }),
  onForm('getItemById', {
    before: MADE,
    args: ['third.getId()'],
    read: 'it.getTitle()',
    gives: 'third',
    ...documented('form#getItemById(Integer)'),
  }),
  onForm('moveItem', {
    before: `${FORM} form.addTextItem().setTitle('ก'); form.addTextItem().setTitle('ข');`,
    args: ['1', '0'],
    read: '[it.getTitle(), it.getIndex()]',
    gives: ['ข', 0],
    changes: ['items', 'titles'],
    ...FAKES,
  }),
  onForm('deleteItem', {
    before: `${FORM} form.addTextItem().setTitle('ก'); form.addTextItem().setTitle('ข');`,
    args: ['0'],
    read: 'form.getItems().map(function (one) { return one.getTitle(); })',
    gives: ['ข'],
    changes: ONE_MORE,
    ...documented('form#deleteItem(Integer)'),
  }),
];

const TITLES = 'return form.getItems().map(function (one) { return one.getTitle(); });';
const TYPED_REPORT = seen('public scripts that quote the refusal and how they got around it');

const findingEdges: readonly ContractRow[] = [
  row(edge('Forms.Form.getItems', 'an empty form has none'), 'return newForm().getItems();', {
    expected: [],
    ...documented('form#getItems()'),
  }),
  row(
    edge('Forms.Form.getItems', 'only those of one type, none where there is none'),
    `${MADE} return [FormApp.ItemType.PAGE_BREAK, FormApp.ItemType.LIST].map(function (type) {
      return form.getItems(type).map(function (one) { return one.getTitle() + one.getIndex(); }); });`,
    { expected: [['second2', 'third3'], []], ...FAKES },
  ),
  row(
    edge('Forms.Form.getItemById', 'no such id: null, whatever the number'),
    `${MADE} return [0, 1, -1, 123456789].map(function (id) { return form.getItemById(id); });`,
    { expected: [null, null, null, null], ...documented('form#getItemById(Integer)') },
  ),
  row(
    edge('Forms.Form.getItemById', 'a deleted item is not found'),
    `${MADE} var id = text.getId(); form.deleteItem(0); return form.getItemById(id);`,
    { expected: null, ...documented('form#getItemById(Integer)') },
  ),
  row(
    edge('Forms.Form.moveItem', 'to the front, to the end, by item, and to where it is'),
    `${MADE} form.moveItem(4, 0); form.moveItem(0, 4); form.moveItem(4, 1); form.moveItem(form.getItems()[0], 4); form.moveItem(2, 2); ${TITLES}`,
    { expected: ['box', 'pick', 'second', 'third', 'text'], ...FAKES },
  ),
  ...['0, 5', '0, -1', '5, 0', '-1, 0'].map((args) =>
    row(edge('Forms.Form.moveItem', `out of bounds: ${args}`), `${MADE} form.moveItem(${args});`, {
      errorStarts: '',
      ...documented('form#moveItem(Integer,Integer)'),
    }),
  ),
  row(
    ['Forms.Form.moveItem', 'arguments', 'refuses an item as its add method gave it'],
    `${MADE} form.moveItem(pick, 0);`,
    {
      errorStarts:
        "The parameters (FormApp.MultipleChoiceItem,number) don't match the method signature for FormApp.Form.moveItem",
      ...TYPED_REPORT,
    },
  ),
  row(
    edge('Forms.Form.deleteItem', 'by an item as getItems gave it'),
    `${MADE} form.deleteItem(form.getItems()[0]); ${TITLES}`,
    { expected: ['pick', 'second', 'third', 'box'], ...documented('form#deleteItem(Item)') },
  ),
  row(
    ['Forms.Form.deleteItem', 'arguments', 'refuses an item as its add method gave it'],
    `${MADE} form.deleteItem(text); return form.getItems().length;`,
    {
      provenance: 'believed',
      source: 'moveItem has been seen to refuse it; nobody said so of deleteItem',
      doubt: 'typed-item',
      variants: {
        refused: {
          throws:
            "The parameters (FormApp.TextItem) don't match the method signature for FormApp.Form.deleteItem",
        },
        taken: 4,
      },
    },
  ),
  ...['5', '-1'].map((index) =>
    row(
      edge('Forms.Form.deleteItem', `no item stands at ${index}`),
      `${MADE} form.deleteItem(${index});`,
      { errorStarts: '', ...documented('form#deleteItem(Integer)') },
    ),
  ),
  row(
    edge('Forms.Form.deleteItem', 'an item cannot be deleted twice'),
    `${MADE} var item = form.getItems()[0]; form.deleteItem(item); form.deleteItem(item);`,
    { errorStarts: '', ...documented('form#deleteItem(Item)') },
  ),
];

/** Of the other kinds nobody said it. */
const BORN_OPTIONAL = ['CheckboxItem', 'MultipleChoiceItem'].map((name) =>
  row(
    edge(`Forms.${name}.isRequired`, 'a new item asks for no answer'),
    `${made(name)} return item.isRequired();`,
    { expected: false, ...FAKES },
  ),
);

const asking = KINDS.filter(({ asks }) => asks);

export const FORM_ITEM_ROWS: readonly ContractRow[] = [
  ...rowsOfSpecimens([
    ...KINDS.flatMap(commonSpecimens),
    ...asking.flatMap(askingSpecimens),
    ...untyped,
    ...finding,
  ]),
  ...KINDS.flatMap(commonEdges),
  ...asking.flatMap(askingEdges),
  ...BORN_OPTIONAL,
  ...untypedEdges,
  ...findingEdges,
];
