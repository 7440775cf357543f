// Contract of data validation: building a rule, setting it, taking it away.
import type { ContractRow } from '../contract-row.ts';
import { rowsOfSpecimens, type Specimen } from '../specimen.ts';
import { documented, fakes, seen } from './sources.ts';

const BUILDER = 'SpreadsheetApp.newDataValidation()';
const LIST = `${BUILDER}.requireValueInList(['ก', 'ข'], true)`;
const RULES = fakes('test/testsheetsdatavalidations.js');

const specimens: readonly Specimen[] = [
  {
    about: 'Spreadsheet.SpreadsheetApp.newDataValidation',
    on: 'SpreadsheetApp',
    read: '[it.getAllowInvalid(), it.getCriteriaType(), it.getCriteriaValues(), it.getHelpText()]',
    gives: [true, null, [], null],
    ...RULES,
  },
  {
    about: 'Spreadsheet.DataValidationBuilder.requireValueInList',
    on: BUILDER,
    args: ["['ก', 'ข']", 'true'],
    read: '[String(it.getCriteriaType()), it.getCriteriaValues()]',
    gives: ['VALUE_IN_LIST', [['ก', 'ข'], true]],
    ...documented('data-validation-builder#requirevalueinlistvalues,-showdropdown'),
  },
  {
    about: 'Spreadsheet.DataValidationBuilder.setAllowInvalid',
    on: LIST,
    args: ['false'],
    read: 'it.getAllowInvalid()',
    gives: false,
    ...documented('data-validation-builder#setallowinvalidallowinvaliddata'),
  },
  {
    about: 'Spreadsheet.DataValidationBuilder.build',
    on: LIST,
    read: '[String(it.getCriteriaType()), it.getCriteriaValues(), it.getAllowInvalid(), it.getHelpText()]',
    gives: ['VALUE_IN_LIST', [['ก', 'ข'], true], true, null],
    ...documented('data-validation-builder#build'),
  },
  {
    about: 'Spreadsheet.Range.setDataValidation',
    before: `var rule = ${LIST}.setAllowInvalid(false).setHelpText('เลือก').build();`,
    on: "sheet.getRange('D2:D3')",
    args: ['rule'],
    read: 'it.getDataValidations().map(function (row) { var one = row[0]; return [String(one.getCriteriaType()), one.getCriteriaValues(), one.getAllowInvalid(), one.getHelpText()]; })',
    gives: [
      ['VALUE_IN_LIST', [['ก', 'ข'], true], false, 'เลือก'],
      ['VALUE_IN_LIST', [['ก', 'ข'], true], false, 'เลือก'],
    ],
    changes: ['validations'],
    ...documented('range#setdatavalidationrule'),
  },
];

const edges: readonly ContractRow[] = [
  {
    about: 'Spreadsheet.Range.setDataValidation',
    aspect: 'edge',
    fact: 'null takes the rule away and leaves the value',
    call: `var cell = sheet.getRange('A1').setValues([['x']]).setDataValidation(${LIST}.build()).setDataValidation(null); return [cell.getDataValidation(), cell.getValues()];`,
    expected: [null, [['x']]],
    ...documented('range#setdatavalidationrule'),
  },
  {
    about: 'Spreadsheet.Range.setDataValidation',
    aspect: 'edge',
    fact: 'a rule may be set over values that do not keep it, up to the last row',
    call: `sheet.getRange('A1').setValues([['x']]); var column = sheet.getRange(1, 1, 1000, 1).setDataValidation(${LIST}.setAllowInvalid(false).build()); return [sheet.getRange('A1').getValues(), String(sheet.getRange(1000, 1).getDataValidation().getCriteriaType())];`,
    expected: [[['x']], 'VALUE_IN_LIST'],
    ...documented('range#setdatavalidationrule'),
  },
  {
    about: 'Spreadsheet.SpreadsheetApp.newDataValidation',
    aspect: 'edge',
    fact: 'two builders know nothing of each other',
    call: `var one = ${BUILDER}; var two = ${BUILDER}; one.setAllowInvalid(false); return two.getAllowInvalid();`,
    expected: true,
    ...documented('spreadsheet-app#newdatavalidation'),
  },
  {
    about: 'Spreadsheet.DataValidationBuilder.build',
    aspect: 'edge',
    fact: 'a rule is named by its class and keeps its values in the cell',
    call: `var rule = ${LIST}.build(); return [String(rule), sheet.getRange('A1').setDataValidation(rule).getDataValidation().getCriteriaValues()];`,
    expected: ['DataValidation', [['ก', 'ข'], true]],
    ...RULES,
  },
  {
    about: 'Spreadsheet.DataValidationBuilder.requireValueInList',
    aspect: 'edge',
    fact: 'the drop-down is shown unless it is refused; the last list counts',
    call: `return [${BUILDER}.requireValueInList(['ก']).getCriteriaValues(), ${BUILDER}.requireValueInList(['ก']).requireValueInList(['คำ', 'ทำ'], false).getCriteriaValues()];`,
    expected: [
      [['ก'], true],
      [['คำ', 'ทำ'], false],
    ],
    ...documented('data-validation-builder#requirevalueinlistvalues'),
  },
  {
    about: 'Spreadsheet.DataValidationBuilder.requireValueInList',
    aspect: 'arguments',
    fact: 'more than five hundred values are refused',
    call: `var many = []; for (var i = 0; i < 501; i++) many.push('v' + i);
      sheet.getRange('A1').setDataValidation(${BUILDER}.requireValueInList(many).build()); sheet.getRange('A1').getDataValidation();`,
    error:
      'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
    ...seen('notes of three public projects that met the sentence'),
  },
  {
    about: 'Spreadsheet.DataValidationBuilder.setAllowInvalid',
    aspect: 'edge',
    fact: 'the last word counts',
    call: `return ${BUILDER}.setAllowInvalid(false).setAllowInvalid(true).getAllowInvalid();`,
    expected: true,
    ...RULES,
  },
  {
    about: 'Spreadsheet.Range.insertCheckboxes',
    aspect: 'effect',
    fact: 'new check boxes are rules that outlive clear',
    call: "var cell = sheet.getRange('A1').insertCheckboxes(); sheet.clear(); return String(cell.getDataValidation().getCriteriaType());",
    expected: 'CHECKBOX',
    ...RULES,
  },
];

export const VALIDATION_ROWS: readonly ContractRow[] = [...rowsOfSpecimens(specimens), ...edges];
