// Contract of choices and of where they and page breaks lead.
import type { ContractRow } from '../contract-row.ts';
import { rowsOfSpecimens, type Specimen } from '../specimen.ts';
import {
  documented,
  edge,
  FAKES,
  FORM,
  MADE,
  pageOf,
  PUBLIC_SCRIPTS,
  row,
  seen,
  made,
  onItem,
} from './shared.ts';

const INVALID = 'Invalid data updating form';
const VALUES = 'map(function (choice) { return choice.getValue(); })';

const CHOOSING = ['MultipleChoiceItem', 'CheckboxItem', 'ListItem'];
const WITH_OTHER = ['MultipleChoiceItem', 'CheckboxItem'];
const DUPLICATES = 'Questions cannot have duplicate choice values.';
const DUPLICATES_SEEN = seen('public scripts that quote the exception');

const choiceSpecimens = CHOOSING.flatMap((name): Specimen[] => {
  const page = pageOf(name);
  return [
    onItem(name, 'getChoices', {
      before: `${made(name)} item.setChoiceValues(['ก', 'ข']);`,
      read: `it.${VALUES}`,
      gives: ['ก', 'ข'],
      ...FAKES,
    }),
    onItem(name, 'setChoiceValues', {
      args: ["['ก', 'ข']"],
      read: `it.getChoices().${VALUES}`,
      gives: ['ก', 'ข'],
      changes: ['choices'],
      ...documented(`${page}#setChoiceValues(String)`),
    }),
    onItem(name, 'setChoices', {
      args: ["[item.createChoice('ก'), item.createChoice('ข')]"],
      read: `it.getChoices().${VALUES}`,
      gives: ['ก', 'ข'],
      changes: ['choices'],
      ...FAKES,
    }),
    onItem(name, 'createChoice', {
      args: ["'ก'"],
      read: 'it.getValue()',
      gives: 'ก',
      ...documented(`${page}#createChoice(String)`),
    }),
  ];
});

const otherSpecimens = WITH_OTHER.flatMap((name): Specimen[] => {
  const page = pageOf(name);
  return [
    onItem(name, 'hasOtherOption', {
      before: `${made(name)} item.showOtherOption(true);`,
      gives: true,
      ...documented(`${page}#hasOtherOption()`),
    }),
    onItem(name, 'showOtherOption', {
      args: ['true'],
      read: 'it.hasOtherOption()',
      gives: true,
      changes: ['choices'],
      ...documented(`${page}#showOtherOption(Boolean)`),
    }),
  ];
});

const choiceEdges = CHOOSING.flatMap((name): ContractRow[] => {
  const page = pageOf(name);
  return [
    row(
      edge(`Forms.${name}.getChoices`, 'a new item has one choice, and that is empty'),
      `${made(name)} return item.getChoices().${VALUES};`,
      { expected: [''], ...FAKES },
    ),
    row(
      edge(`Forms.${name}.setChoiceValues`, 'puts the new ones in the place of the old'),
      `${made(name)} item.setChoiceValues(['1', '2', '3']); return item.setChoiceValues(['น้ำ ๑', 'ปวช. (ช่าง)', '01']).getChoices().${VALUES};`,
      {
        expected: ['น้ำ ๑', 'ปวช. (ช่าง)', '01'],
        ...documented(`${page}#setChoiceValues(String)`),
      },
    ),
    row(
      edge(`Forms.${name}.setChoiceValues`, 'no choices are refused'),
      `${made(name)} item.setChoiceValues([]);`,
      { errorStarts: '', ...documented(`${page}#setChoiceValues(String)`) },
    ),
    row(
      edge(`Forms.${name}.setChoiceValues`, 'equal choices are refused'),
      `${made(name)} item.setChoiceValues(['x', 'y', 'x']);`,
      { error: DUPLICATES, ...DUPLICATES_SEEN },
    ),
    row(
      [`Forms.${name}.setChoiceValues`, 'arguments', 'numbers are no choices'],
      `${made(name)} item.setChoiceValues([1, 2]);`,
      {
        errorStarts: `The parameters (number[]) don't match the method signature for FormApp.${name}.setChoiceValues`,
        ...seen('github.com/brucemcpherson/gas-fakes: the text and its names of types, live runs'),
      },
    ),
    row(
      edge(`Forms.${name}.setChoices`, 'no choices are refused'),
      `${made(name)} item.setChoices([]);`,
      { errorStarts: '', ...documented(`${page}#setChoices(Choice)`) },
    ),
    row(
      edge(`Forms.${name}.setChoices`, 'a hole in the list is refused'),
      `${made(name)} item.setChoices([item.createChoice('ก'), null]);`,
      { errorStarts: '', ...documented(`${page}#setChoices(Choice)`) },
    ),
    row(
      edge(`Forms.${name}.setChoices`, 'equal choices are refused'),
      `${made(name)} item.setChoices([item.createChoice('x'), item.createChoice('x')]);`,
      { error: DUPLICATES, ...DUPLICATES_SEEN },
    ),
    row(
      edge(`Forms.${name}.createChoice`, 'is of no account until it is set'),
      `${made(name)} item.setChoiceValues(['ก']); item.createChoice('ข'); return item.getChoices().length;`,
      { expected: 1, ...documented(`${page}#createChoice(String)`) },
    ),
  ];
});

const otherEdges = WITH_OTHER.flatMap((name): ContractRow[] => [
  row(
    edge(`Forms.${name}.hasOtherOption`, 'a new item has none'),
    `${made(name)} return item.hasOtherOption();`,
    { expected: false, ...documented(`${pageOf(name)}#showOtherOption(Boolean)`) },
  ),
  row(
    edge(`Forms.${name}.showOtherOption`, 'on twice, then off; it is none of the choices'),
    `${made(name)} item.setChoiceValues(['ก']);
      return [item.showOtherOption(true).showOtherOption(true).hasOtherOption(), item.getChoices().length, item.showOtherOption(false).hasOtherOption()];`,
    { expected: [true, 1, false], ...documented(`${pageOf(name)}#showOtherOption(Boolean)`) },
  ),
]);

const LEADING = `${MADE} var choice = pick.getChoices()[0];`;

const onChoice = (method: string, rest: Omit<Specimen, 'about' | 'on'>): Specimen => ({
  about: `Forms.Choice.${method}`,
  before: LEADING,
  on: 'choice',
  form: 'form',
  ...rest,
});

const leading: readonly Specimen[] = [
  onChoice('getValue', { gives: 'x', ...documented('choice#getValue()') }),
  onChoice('getGotoPage', {
    read: 'it.getTitle()',
    gives: 'third',
    ...documented('choice#getGotoPage()'),
  }),
  onChoice('getPageNavigationType', {
    read: 'it.toString()',
    gives: 'GO_TO_PAGE',
    ...FAKES,
  }),
];

/** What a list says of its choices. */
const LIST = `${MADE} var list = form.addListItem(); list.setChoices([list.createChoice('x', third), list.createChoice('y', FormApp.PageNavigationType.SUBMIT)]); var choices = list.getChoices();`;

const leadingEdges: readonly ContractRow[] = [
  row(
    edge('Forms.Choice.getValue', 'the empty choice of a new item, and one with ำ and brackets'),
    `${FORM} var item = form.addListItem(); var born = item.getChoices()[0].getValue();
      return [born, item.createChoice('น้ำ (๑)').getValue()];`,
    { expected: ['', 'น้ำ (๑)'], ...FAKES },
  ),
  row(
    edge(
      'Forms.Choice.getGotoPage',
      'null for a choice that leads on, and for one that does not lead',
    ),
    `${MADE} var plain = form.addMultipleChoiceItem().setChoiceValues(['ก']).getChoices()[0];
      return [pick.getChoices()[1].getGotoPage(), plain.getGotoPage(), box.getChoices()[0].getGotoPage()];`,
    { expected: [null, null, null], ...documented('choice#getGotoPage()') },
  ),
  row(
    edge('Forms.Choice.getGotoPage', 'what a choice of a list says of its page'),
    `${LIST} var page = choices[0].getGotoPage(); return page && page.getTitle();`,
    {
      provenance: 'unknown',
      source:
        'the reference says null for all but multiple choice items; a live run reported a TypeError, but of the misspelt getGoToPage',
      doubt: 'list-choice-page',
      variants: { null: null, page: 'third', fails: { throws: '' } },
    },
  ),
  row(
    edge('Forms.Choice.getGotoPage', 'is spelt with a small t: getGoToPage is not there'),
    `${LEADING} return [typeof choice.getGoToPage, choice.getGotoPage() !== null];`,
    { expected: ['undefined', true], ...FAKES },
  ),
  row(
    edge('Forms.Choice.getPageNavigationType', 'each way to lead, null for a choice that does not'),
    `${MADE} var types = FormApp.PageNavigationType;
      pick.setChoices([pick.createChoice('1', types.CONTINUE), pick.createChoice('2', types.RESTART), pick.createChoice('3', types.SUBMIT), pick.createChoice('4', second)]);
      return pick.getChoices().concat(box.getChoices()[0]).map(function (choice) { return choice.getPageNavigationType() && choice.getPageNavigationType().toString(); });`,
    {
      expected: ['CONTINUE', 'RESTART', 'SUBMIT', 'GO_TO_PAGE', null],
      ...documented('choice#getPageNavigationType()'),
    },
  ),
  row(
    edge(
      'Forms.Choice.getPageNavigationType',
      'choices of a list tell it too, against the reference',
    ),
    `${LIST} return choices.map(function (choice) { return choice.getPageNavigationType().toString(); });`,
    { expected: ['GO_TO_PAGE', 'SUBMIT'], ...FAKES },
  ),
  ...['MultipleChoiceItem', 'ListItem'].map((name) =>
    row(
      edge(`Forms.${name}.setChoices`, 'choices that lead and choices that do not cannot be mixed'),
      `${MADE} var item = form.add${name}(); item.setChoices([item.createChoice('x', third), item.createChoice('y')]); return item.getChoices().length;`,
      {
        doubt: 'mixed-navigation',
        variants: { refused: { throws: INVALID }, allowed: 2 },
        ...documented(`${pageOf(name)}#createChoice(String,PageBreakItem)`),
        source: `the reference of createChoice; the text: ${PUBLIC_SCRIPTS}`,
      },
    ),
  ),
  ...['MultipleChoiceItem', 'ListItem'].map((name) =>
    row(
      edge(`Forms.${name}.createChoice`, 'with a page it leads there, before it is set too'),
      `${MADE} return form.add${name}().createChoice('x', third).getPageNavigationType().toString();`,
      {
        expected: 'GO_TO_PAGE',
        ...documented(`${pageOf(name)}#createChoice(String,PageBreakItem)`),
      },
    ),
  ),
];

/** Checkboxes lead nowhere: their createChoice takes no page. */
const unleading: readonly ContractRow[] = [
  ['third', 'FormApp.PageBreakItem'],
  ['FormApp.PageNavigationType.SUBMIT', 'FormApp.PageNavigationType'],
].map(([target, type]) =>
  row(
    ['Forms.CheckboxItem.createChoice', 'arguments', `does not lead to ${String(target)}`],
    `${MADE} box.createChoice('x', ${String(target)});`,
    {
      errorStarts: `The parameters (String,${String(type)}) don't match the method signature for FormApp.CheckboxItem.createChoice`,
      ...seen('github.com/brucemcpherson/gas-fakes: the text and its names of types, live runs'),
    },
  ),
);

const onPage = (method: string, rest: Omit<Specimen, 'about' | 'on'>): Specimen => ({
  about: `Forms.PageBreakItem.${method}`,
  before: MADE,
  on: 'second',
  form: 'form',
  ...rest,
});

const pages: readonly Specimen[] = [
  onPage('getGoToPage', {
    before: `${MADE} second.setGoToPage(third);`,
    read: 'it.getTitle()',
    gives: 'third',
    ...documented('page-break-item#getGoToPage()'),
  }),
  onPage('getPageNavigationType', {
    before: `${MADE} second.setGoToPage(FormApp.PageNavigationType.SUBMIT);`,
    read: 'it.toString()',
    gives: 'SUBMIT',
    ...documented('page-break-item#getPageNavigationType()'),
  }),
  onPage('setGoToPage', {
    args: ['third'],
    read: '[it.getGoToPage().getId() === third.getId(), it.getPageNavigationType().toString()]',
    gives: [true, 'GO_TO_PAGE'],
    changes: ['targets'],
    ...documented('page-break-item#setGoToPage(PageBreakItem)'),
  }),
];

const pageEdges: readonly ContractRow[] = [
  row(
    edge('Forms.PageBreakItem.getGoToPage', 'null for a new page'),
    `${MADE} return third.getGoToPage();`,
    {
      expected: null,
      ...documented('page-break-item#getGoToPage()'),
    },
  ),
  row(
    edge('Forms.PageBreakItem.getPageNavigationType', 'a new page leads on'),
    `${MADE} return third.getPageNavigationType().toString();`,
    { expected: 'CONTINUE', ...documented('page-break-item#getPageNavigationType()') },
  ),
  row(
    edge('Forms.PageBreakItem.setGoToPage', 'each type, and leading on again takes the page away'),
    `${MADE} var types = FormApp.PageNavigationType; second.setGoToPage(third);
      var seen = [types.RESTART, types.SUBMIT, types.CONTINUE].map(function (type) { return second.setGoToPage(type).getPageNavigationType().toString(); });
      return seen.concat(second.getGoToPage());`,
    {
      expected: ['RESTART', 'SUBMIT', 'CONTINUE', null],
      ...documented('page-break-item#setGoToPage(PageNavigationType)'),
    },
  ),
  row(
    edge('Forms.PageBreakItem.setGoToPage', 'a page follows its target when that is moved'),
    `${MADE} second.setGoToPage(third); form.moveItem(3, 0); return second.getGoToPage().getIndex();`,
    { expected: 0, ...documented('page-break-item#setGoToPage(PageBreakItem)') },
  ),
  row(
    edge('Forms.Form.deleteItem', 'a page that a choice leads to cannot be deleted'),
    `${MADE} form.deleteItem(3); return pick.getChoices().map(function (choice) { return choice.getPageNavigationType().toString(); });`,
    {
      doubt: 'page-deletion',
      variants: { refused: { throws: INVALID }, allowed: ['CONTINUE', 'CONTINUE'] },
      ...seen(PUBLIC_SCRIPTS),
    },
  ),
  row(
    edge('Forms.Form.deleteItem', 'nor one that another page leads to'),
    `${MADE} pick.setChoiceValues(['x']); second.setGoToPage(third); form.deleteItem(3); return second.getPageNavigationType().toString();`,
    {
      doubt: 'page-deletion',
      variants: { refused: { throws: INVALID }, allowed: 'CONTINUE' },
      ...seen(PUBLIC_SCRIPTS),
    },
  ),
  row(
    edge('Forms.Form.deleteItem', 'once nothing leads there any more it can'),
    `${MADE} pick.setChoiceValues(['x']); form.deleteItem(3); return form.getItems().length;`,
    { expected: 4, ...seen(PUBLIC_SCRIPTS) },
  ),
];

export const FORM_CHOICE_ROWS: readonly ContractRow[] = [
  ...rowsOfSpecimens([...choiceSpecimens, ...otherSpecimens, ...leading, ...pages]),
  ...choiceEdges,
  ...otherEdges,
  ...leadingEdges,
  ...unleading,
  ...pageEdges,
];
