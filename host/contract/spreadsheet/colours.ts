// Contract of conditional formats: building a rule, reading it back, putting it among others.
import type { ContractRow } from '../contract-row.ts';
import { rowsOfSpecimens, type Specimen } from '../specimen.ts';
import { documented, seen } from './sources.ts';

const BUILDER = 'SpreadsheetApp.newConditionalFormatRule()';
const STARTS = `${BUILDER}.whenTextStartsWith('ต้องแก้')`;
const RULE = `${STARTS}.setBackground('#f9d7d3').setRanges([sheet.getRange('B3:B9')])`;
const HELD = `sheet.setConditionalFormatRules([${RULE}.build()]);`;
const FIRST = 'sheet.getConditionalFormatRules()[0]';

const told = (rule: string): string =>
  `[String(${rule}.getBooleanCondition().getCriteriaType()), ${rule}.getBooleanCondition().getCriteriaValues(), ${rule}.getRanges().map(function (one) { return one.getA1Notation(); })]`;
const GIVES = ['TEXT_STARTS_WITH', ['ต้องแก้'], ['B3:B9']];

const specimens: readonly Specimen[] = [
  {
    about: 'Spreadsheet.SpreadsheetApp.newConditionalFormatRule',
    on: 'SpreadsheetApp',
    read: 'it.getRanges()',
    gives: [],
    ...documented('spreadsheet-app#newconditionalformatrule'),
  },
  {
    about: 'Spreadsheet.ConditionalFormatRuleBuilder.whenTextStartsWith',
    on: `${BUILDER}.setRanges([sheet.getRange('B3:B9')])`,
    args: ["'ต้องแก้'"],
    read: told('it.build()'),
    gives: GIVES,
    ...documented('conditional-format-rule-builder#whentextstartswithtext'),
  },
  {
    about: 'Spreadsheet.ConditionalFormatRuleBuilder.setBackground',
    on: `${STARTS}.setRanges([sheet.getRange('B3:B9')])`,
    args: ["'#F9D7D3'"],
    wrong: '[1]',
    read: 'it.build().getBooleanCondition().getBackground().toLowerCase()',
    gives: '#f9d7d3',
    ...documented('conditional-format-rule-builder#setbackgroundcolor'),
  },
  {
    about: 'Spreadsheet.ConditionalFormatRuleBuilder.setRanges',
    on: STARTS,
    args: ["[sheet.getRange('B3:B9'), sheet.getRange('D3:D9')]"],
    read: 'it.getRanges().map(function (one) { return one.getA1Notation(); })',
    gives: ['B3:B9', 'D3:D9'],
    ...documented('conditional-format-rule-builder#setrangesranges'),
  },
  {
    about: 'Spreadsheet.ConditionalFormatRuleBuilder.build',
    on: RULE,
    read: told('it'),
    gives: GIVES,
    ...documented('conditional-format-rule-builder#build'),
  },
  {
    about: 'Spreadsheet.ConditionalFormatRule.getRanges',
    before: HELD,
    on: FIRST,
    read: 'it.map(function (one) { return one.getA1Notation(); })',
    gives: ['B3:B9'],
    ...documented('conditional-format-rule#getranges'),
  },
  {
    about: 'Spreadsheet.ConditionalFormatRule.copy',
    before: HELD,
    on: FIRST,
    read: told("it.setRanges([sheet.getRange('C3:C5')]).build()"),
    gives: ['TEXT_STARTS_WITH', ['ต้องแก้'], ['C3:C5']],
    ...documented('conditional-format-rule#copy'),
  },
  {
    about: 'Spreadsheet.ConditionalFormatRule.getBooleanCondition',
    before: HELD,
    on: FIRST,
    read: 'it.getBackground().toLowerCase()',
    gives: '#f9d7d3',
    ...documented('conditional-format-rule#getbooleancondition'),
  },
  {
    about: 'Spreadsheet.BooleanCondition.getCriteriaType',
    before: HELD,
    on: `${FIRST}.getBooleanCondition()`,
    read: 'it === SpreadsheetApp.BooleanCriteria.TEXT_STARTS_WITH',
    gives: true,
    ...documented('boolean-condition#getcriteriatype'),
  },
  {
    about: 'Spreadsheet.BooleanCondition.getCriteriaValues',
    before: HELD,
    on: `${FIRST}.getBooleanCondition()`,
    gives: ['ต้องแก้'],
    kind: 'list of string',
    ...documented('boolean-condition#getcriteriavalues'),
  },
  {
    about: 'Spreadsheet.Sheet.getConditionalFormatRules',
    before: HELD,
    on: 'sheet',
    read: 'it.length',
    gives: 1,
    ...documented('sheet#getconditionalformatrules'),
  },
  {
    about: 'Spreadsheet.Sheet.setConditionalFormatRules',
    on: 'sheet',
    args: [`[${RULE}.build()]`],
    read: 'it === null || it === undefined',
    gives: true,
    changes: ['colours'],
    ...documented('sheet#setconditionalformatrulesrules'),
  },
];

/** Method, what is established, the call, what it gives, the page of the reference. */
type Edge = readonly [about: string, fact: string, call: string, expected: unknown, page: string];

const edges: readonly Edge[] = [
  [
    'SpreadsheetApp.newConditionalFormatRule',
    'two builders know nothing of each other',
    `var one = ${RULE}; var two = ${BUILDER}; return [one.getRanges().length, two.getRanges().length];`,
    [1, 0],
    'spreadsheet-app#newconditionalformatrule',
  ],
  [
    'ConditionalFormatRuleBuilder.whenTextStartsWith',
    'the last condition counts',
    `var rule = ${RULE}.whenTextContains('x').whenTextStartsWith('ควรตรวจ').build(); return ${told('rule')};`,
    ['TEXT_STARTS_WITH', ['ควรตรวจ'], ['B3:B9']],
    'conditional-format-rule-builder#whentextstartswithtext',
  ],
  [
    'ConditionalFormatRuleBuilder.setBackground',
    'null takes the colour away',
    `return ${RULE}.setFontColor('#ff0000').setBackground(null).build().getBooleanCondition().getBackground();`,
    null,
    'conditional-format-rule-builder#setbackgroundcolor',
  ],
  [
    'ConditionalFormatRuleBuilder.setRanges',
    'the last ranges count',
    `return ${RULE}.setRanges([sheet.getRange('A1')]).getRanges().map(function (one) { return one.getA1Notation(); });`,
    ['A1'],
    'conditional-format-rule-builder#setrangesranges',
  ],
  [
    'ConditionalFormatRuleBuilder.build',
    'a rule that was built does not follow its builder',
    `var builder = ${RULE}; var rule = builder.build(); builder.whenTextContains('x'); return String(rule.getBooleanCondition().getCriteriaType());`,
    'TEXT_STARTS_WITH',
    'conditional-format-rule-builder#build',
  ],
  [
    'ConditionalFormatRule.copy',
    'a copy that is changed leaves the rule as it was',
    `${HELD} ${FIRST}.copy().setRanges([sheet.getRange('C3')]).build(); return ${told(FIRST)};`,
    GIVES,
    'conditional-format-rule#copy',
  ],
  [
    'ConditionalFormatRule.getBooleanCondition',
    'it is there for every kind of condition with an answer of yes or no',
    `return String(${RULE}.whenCellNotEmpty().build().getBooleanCondition().getCriteriaType());`,
    'CELL_NOT_EMPTY',
    'conditional-format-rule#getbooleancondition',
  ],
  [
    'BooleanCondition.getCriteriaType',
    'a condition on text that is contained is another one',
    `return ${RULE}.whenTextContains('ต้องแก้').build().getBooleanCondition().getCriteriaType() === SpreadsheetApp.BooleanCriteria.TEXT_STARTS_WITH;`,
    false,
    'boolean-condition#getcriteriatype',
  ],
  [
    'BooleanCondition.getCriteriaValues',
    'a condition that needs nothing has no values',
    `return ${RULE}.whenCellNotEmpty().build().getBooleanCondition().getCriteriaValues();`,
    [],
    'boolean-condition#getcriteriavalues',
  ],
  [
    'Sheet.getConditionalFormatRules',
    'a tab without rules gives none; with several, in the order in which they go',
    `var none = sheet.getConditionalFormatRules().length; sheet.setConditionalFormatRules([${RULE}.build(), ${RULE}.whenTextStartsWith('ควรตรวจ').build()]);
      return [none, sheet.getConditionalFormatRules().map(function (one) { return one.getBooleanCondition().getCriteriaValues()[0]; })];`,
    [0, ['ต้องแก้', 'ควรตรวจ']],
    'sheet#getconditionalformatrules',
  ],
  [
    'Sheet.setConditionalFormatRules',
    'takes the place of all rules; what was read is put back as it was',
    `${HELD} var held = sheet.getConditionalFormatRules(); sheet.setConditionalFormatRules([]); var none = sheet.getConditionalFormatRules().length;
      sheet.setConditionalFormatRules(held); return [none, ${told(FIRST)}];`,
    [0, GIVES],
    'sheet#setconditionalformatrulesrules',
  ],
];

const MOVED: ContractRow = {
  about: 'Spreadsheet.ConditionalFormatRule.getRanges',
  aspect: 'edge',
  fact: 'a column put in before it moves the rule along',
  call: `${HELD} sheet.insertColumnsBefore(1, 1); return ${FIRST}.getRanges().map(function (one) { return one.getA1Notation(); });`,
  expected: ['C3:C9'],
  ...seen('webapps.stackexchange.com/questions/119880: rules follow cells that are shifted'),
};

const rows: readonly ContractRow[] = edges.map(([about, fact, call, expected, page]) => ({
  about: `Spreadsheet.${about}`,
  aspect: 'edge',
  fact,
  call,
  expected,
  ...documented(page),
}));

export const COLOUR_ROWS: readonly ContractRow[] = [...rowsOfSpecimens(specimens), ...rows, MOVED];
