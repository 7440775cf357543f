// Contract of ranges, sheets and the file: bounds, A1, edges, sorting, rules, errors.
import type { ContractRow } from './contract-row.ts';

const fill = "sheet.getRange('A1:B3').setValues([[3, 'ค'], [1, 'ก'], [2, 'ข']]);";

export const SHEET_ROWS: readonly ContractRow[] = [
  {
    call: 'return [sheet.getMaxRows(), sheet.getMaxColumns()];',
    expected: [1000, 26],
    provenance: 'documented',
  },
  {
    call: 'return [sheet.getLastRow(), sheet.getLastColumn()];',
    expected: [0, 0],
    provenance: 'documented',
  },
  { call: 'return sheet.getDataRange().getA1Notation();', expected: 'A1', provenance: 'seen' },
  {
    call: `${fill} return sheet.getDataRange().getA1Notation();`,
    expected: 'A1:B3',
    provenance: 'documented',
  },
  {
    call: `${fill} sheet.getRange('A3:B3').clearContent(); return sheet.getLastRow();`,
    expected: 2,
    provenance: 'documented',
  },
  {
    call: "sheet.getRange('A9').setNumberFormat('@').setNote('x'); return sheet.getLastRow();",
    expected: 0,
    provenance: 'believed',
  },
  {
    call: `${fill} sheet.insertRowsAfter(3, 5); return sheet.getLastRow();`,
    expected: 3,
    provenance: 'seen',
  },
  {
    call: `${fill} sheet.insertColumnBefore(2); return sheet.getLastColumn();`,
    expected: 3,
    provenance: 'seen',
  },
  {
    call: `${fill} sheet.appendRow([4, '0812']); return sheet.getRange(4, 1, 1, 2).getValues();`,
    expected: [[4, 812]],
    provenance: 'seen',
  },
  {
    call: "return sheet.getRange('C5:B2').getA1Notation();",
    expected: 'B2:C5',
    provenance: 'seen',
  },
  { call: "return sheet.getRange('$C$3').getA1Notation();", expected: 'C3', provenance: 'seen' },
  { call: "return sheet.getRange('D:F').getNumRows();", expected: 1000, provenance: 'documented' },
  { call: "return sheet.getRange('5:7').getNumColumns();", expected: 26, provenance: 'documented' },
  {
    call: 'return sheet.getRange(2, 28 - 3).getA1Notation();',
    expected: 'Y2',
    provenance: 'documented',
  },
  {
    call: "return sheet.getRange('B2:D4').offset(1, 1).getA1Notation();",
    expected: 'C3:E5',
    provenance: 'documented',
  },
  {
    call: "return sheet.getRange('B2:D4').getCell(2, 3).getA1Notation();",
    expected: 'D3',
    provenance: 'documented',
  },
  {
    call: 'sheet.getRange(0, 1);',
    error: 'The starting row of the range is too small.',
    provenance: 'believed',
  },
  {
    call: 'sheet.getRange(1, 0);',
    error: 'The starting column of the range is too small.',
    provenance: 'believed',
  },
  {
    call: 'sheet.getRange(1, 1, 0, 1);',
    error: 'The number of rows in the range must be at least 1.',
    provenance: 'seen',
  },
  {
    call: 'sheet.getRange(1, 1, 1, 0);',
    error: 'The number of columns in the range must be at least 1.',
    provenance: 'seen',
  },
  {
    call: 'sheet.getRange(1001, 1);',
    error: 'The coordinates of the range are outside the dimensions of the sheet.',
    provenance: 'believed',
  },
  { call: "sheet.getRange('ก1');", error: 'Range not found', provenance: 'believed' },
  {
    call: "sheet.getRange('A1:D1').setValues([[1, 2, 3, 4, 5]]);",
    error:
      'The number of columns in the data does not match the number of columns in the range. The data has 5 but the range has 4.',
    provenance: 'seen',
  },
  {
    call: "sheet.getRange('A1:A2').setValues([[1]]);",
    error:
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    provenance: 'seen',
  },
  {
    call: "sheet.getRange('A1').setValues([1]);",
    error:
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    provenance: 'seen',
  },
  {
    call: 'ss.getSheetByName(null);',
    error:
      "The parameters (null) don't match the method signature for SpreadsheetApp.Spreadsheet.getSheetByName.",
    provenance: 'seen',
  },
  {
    call: "sheet.getRange('1', '1');",
    error:
      "The parameters (String,String) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    provenance: 'seen',
  },
  { call: "return ss.getSheetByName('ไม่มี');", expected: null, provenance: 'documented' },
  {
    call: 'ss.insertSheet(sheet.getName());',
    error: 'A sheet with the name "{name}" already exists. Please enter another name.',
    provenance: 'believed',
  },
  {
    call: 'sheet.deleteRows(1, 1000);',
    error: 'Sorry, it is not possible to delete all non-frozen rows.',
    provenance: 'believed',
  },
  {
    call: 'sheet.deleteRows(1001, 1);',
    error: 'Those rows are out of bounds.',
    provenance: 'believed',
  },
  {
    call: 'sheet.insertRowsAfter(1000, 400000);',
    error:
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    provenance: 'seen',
  },
  {
    call: `${fill} sheet.getRange('A1:B3').sort(1); return sheet.getRange('B1:B3').getValues();`,
    expected: [['ก'], ['ข'], ['ค']],
    provenance: 'documented',
  },
  {
    call: `${fill} sheet.getRange('A1:B3').sort({ column: 2, ascending: false }); return sheet.getRange('A1:A3').getValues();`,
    expected: [[3], [2], [1]],
    provenance: 'seen',
  },
  {
    call: "sheet.getRange('A1:A5').setValues([['b'], [true], [2], [''], ['A']]).sort(1); return sheet.getRange('A1:A5').getValues();",
    expected: [[2], ['A'], ['b'], [true], ['']],
    provenance: 'seen',
  },
  {
    call: `${fill} sheet.getRange('A1').setNote('x'); sheet.deleteRow(2); sheet.insertRowBefore(1); return [sheet.getRange('A2').getNote(), sheet.getRange('A3').getValue()];`,
    expected: ['x', 2],
    provenance: 'documented',
  },
  {
    call: `${fill} sheet.moveRows(sheet.getRange('A1:B1'), 4); return sheet.getRange('A1:A3').getValues();`,
    expected: [[1], [2], [3]],
    provenance: 'documented',
  },
  {
    call: `${fill} sheet.moveColumns(sheet.getRange('A1'), 3); return sheet.getRange('A1:B1').getValues();`,
    expected: [['ค', 3]],
    provenance: 'documented',
  },
  {
    call: "sheet.getRange('A1').setNote('x').setValue(1); sheet.clear(); return [sheet.getRange('A1').getNote(), sheet.getRange('A1').getValue()];",
    expected: ['x', ''],
    provenance: 'seen',
  },
  {
    call: "return sheet.getRange('A1').setNote(25).getNote();",
    expected: '25.0',
    provenance: 'seen',
  },
  {
    call: "sheet.getRange('A1').setNote('x').clearNote(); return sheet.getRange('A1').getNote();",
    expected: '',
    provenance: 'documented',
  },
  {
    call: "sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).merge(); return [sheet.getRange('A1:B2').getValues(), sheet.getRange('B2').isPartOfMerge()];",
    expected: [
      [
        [1, ''],
        ['', ''],
      ],
      true,
    ],
    provenance: 'documented',
  },
  {
    call: "sheet.getRange('A1:B1').merge(); sheet.getRange('A1:B1').setValues([[1, 2]]); sheet.getRange('A1:B1').breakApart(); return sheet.getRange('A1:B1').getValues();",
    expected: [[1, '']],
    provenance: 'believed',
  },
  {
    call: "return sheet.getRange('A1').setBackground('#FFF').getBackground();",
    expected: '#ffffff',
    provenance: 'believed',
  },
  {
    call: "return sheet.getRange('A1').getBackground();",
    expected: '#ffffff',
    provenance: 'documented',
  },
  {
    call: "return sheet.getRange('A1').setFontWeight('bold').getFontWeight();",
    expected: 'bold',
    provenance: 'documented',
  },
  {
    call: 'var b = SpreadsheetApp.newDataValidation(); return [b.getAllowInvalid(), b.getCriteriaType(), b.getHelpText()];',
    expected: [true, null, null],
    provenance: 'seen',
  },
  {
    call: "var r = SpreadsheetApp.newDataValidation().requireValueInList(['ก', 'ข'], true).setAllowInvalid(false).setHelpText('เลือก').build(); var g = sheet.getRange('A1').setDataValidation(r).getDataValidation(); return [String(g.getCriteriaType()), g.getCriteriaValues(), g.getAllowInvalid(), g.getHelpText()];",
    expected: ['VALUE_IN_LIST', [['ก', 'ข'], true], false, 'เลือก'],
    provenance: 'documented',
  },
  {
    call: "sheet.getRange('A1').insertCheckboxes(); return sheet.getRange('A1').getValue();",
    expected: false,
    provenance: 'believed',
  },
  {
    call: "sheet.getRange('A1').insertCheckboxes(); sheet.clear(); return sheet.getRange('A1').getDataValidation() !== null;",
    expected: true,
    provenance: 'seen',
  },
  {
    call: "sheet.getRange('A1').protect().setDescription('d').setWarningOnly(true); var p = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE); return [p.length, p[0].getDescription(), p[0].isWarningOnly(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];",
    expected: [1, 'd', true, 0],
    provenance: 'documented',
  },
  {
    call: 'sheet.hideRows(2, 2); return [1, 2, 3, 4].map(function (r) { return sheet.isRowHiddenByUser(r); });',
    expected: [false, true, true, false],
    provenance: 'documented',
  },
  {
    call: 'sheet.setFrozenRows(2); return sheet.getFrozenRows();',
    expected: 2,
    provenance: 'documented',
  },
  {
    call: "sheet.setTabColor('#0f9d58'); return sheet.getTabColor();",
    expected: '#0f9d58',
    provenance: 'documented',
  },
  { call: 'return sheet.hideSheet().isSheetHidden();', expected: true, provenance: 'documented' },
  {
    call: 'return sheet.setColumnWidth(2, 250).getColumnWidth(2);',
    expected: 250,
    provenance: 'documented',
  },
  {
    call: "return sheet.getRange('A1:B1').activate() && sheet.getActiveRange().getA1Notation();",
    expected: 'A1:B1',
    provenance: 'documented',
  },
  {
    call: 'return String(sheet) + String(sheet.getRange(1, 1)) + String(ss);',
    expected: 'SheetRangeSpreadsheet',
    provenance: 'seen',
  },
  {
    call: 'return SpreadsheetApp.ProtectionType.SHEET.toString() + JSON.stringify({ t: SpreadsheetApp.WrapStrategy.CLIP });',
    expected: 'SHEET{"t":"CLIP"}',
    provenance: 'documented',
  },
  { call: 'return typeof sheet.noSuchMethod;', expected: 'undefined', provenance: 'documented' },
  {
    call: "var rich = SpreadsheetApp.newRichTextValue().setText('เปิด').setLinkUrl('https://example.org').build(); return sheet.getRange('A1').setRichTextValue(rich).getRichTextValue().getLinkUrl();",
    expected: 'https://example.org',
    provenance: 'documented',
  },
  {
    call: "sheet.getRange('A1:B3').createFilter(); sheet.getRange('A1').createFilter();",
    error: "You can't create a filter in a sheet that already has a filter.",
    provenance: 'believed',
  },
  {
    call: "SpreadsheetApp.openById('x');",
    error:
      'You do not have permission to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    provenance: 'seen',
  },
  {
    call: 'return [ss.getSpreadsheetLocale(), ss.getSpreadsheetTimeZone()];',
    expected: ['th_TH', 'Asia/Bangkok'],
    provenance: 'documented',
  },
  {
    call: "sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B2')).setPosition(2, 3, 0, 0).setOption('title', 'ก').build(); sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.PIE).addRange(sheet.getRange('A1:B2')).setPosition(1, 1, 0, 0).build()); var c = sheet.getCharts(); sheet.removeChart(c[0]); return [c.length, sheet.getCharts().length];",
    expected: [1, 0],
    provenance: 'documented',
  },
];
