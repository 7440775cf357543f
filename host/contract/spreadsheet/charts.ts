// Contract of charts: building, inserting, finding and removing them.
import type { ContractRow } from '../contract-row.ts';
import { rowsOfSpecimens, type Specimen } from '../specimen.ts';
import { documented, fakes } from './sources.ts';

const FILL = "sheet.getRange('A1:B3').setValues([['ก', 1], ['ข', 2], ['ค', 3]]);";
const DATA = "sheet.getRange('A1:B3')";
const BUILDER = `sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(${DATA}).setPosition(5, 4, 0, 0)`;
const CHART = `var chart = ${BUILDER}.build();`;
const LONGER =
  "var longer = sheet.getCharts()[0].modify().clearRanges().addRange(sheet.getRange('A1:B9')).build();";
const RANGES = 'it.getRanges().map(function (range) { return range.getA1Notation(); })';

/** Seen live: builders are named by a class of the server, not by that of the reference. */
const kind = 'ChartPropertyApiEmbeddedChartBuilder';
const LIVE = fakes('test/testsheetschart.js').source;
const page = (anchor: string): { provenance: 'documented'; source: string } => ({
  provenance: 'documented',
  source: `${documented(anchor).source}; the class: ${LIVE}`,
});

const specimens: readonly Specimen[] = [
  {
    about: 'Spreadsheet.Sheet.newChart',
    on: 'sheet',
    read: 'it.getRanges().length',
    gives: 0,
    kind,
    ...page('sheet#newchart'),
  },
  {
    about: 'Spreadsheet.EmbeddedChartBuilder.setChartType',
    on: 'sheet.newChart()',
    args: ['Charts.ChartType.BAR'],
    read: 'it.getRanges().length',
    gives: 0,
    kind,
    ...page('embedded-chart-builder#setcharttypetype'),
  },
  {
    about: 'Spreadsheet.EmbeddedChartBuilder.addRange',
    on: 'sheet.newChart()',
    args: [DATA],
    read: RANGES,
    gives: ['A1:B3'],
    kind,
    ...page('embedded-chart-builder#addrangerange'),
  },
  {
    about: 'Spreadsheet.EmbeddedChartBuilder.setNumHeaders',
    on: `sheet.newChart().addRange(${DATA})`,
    args: ['0'],
    read: RANGES,
    gives: ['A1:B3'],
    kind,
    ...page('embedded-chart-builder#setnumheadersheaders'),
  },
  {
    about: 'Spreadsheet.EmbeddedChartBuilder.setOption',
    on: `sheet.newChart().addRange(${DATA})`,
    args: ["'legend'", "{ position: 'none' }"],
    read: RANGES,
    gives: ['A1:B3'],
    kind,
    ...page('embedded-chart-builder#setoptionoption,-value'),
  },
  {
    about: 'Spreadsheet.EmbeddedChartBuilder.setPosition',
    on: `sheet.newChart().addRange(${DATA})`,
    args: ['2', '3', '10', '20'],
    read: '(function () { var at = it.build().getContainerInfo(); return [at.getAnchorRow(), at.getAnchorColumn(), at.getOffsetX(), at.getOffsetY()]; })()',
    gives: [2, 3, 10, 20],
    kind,
    ...page('embedded-chart-builder#setpositionanchorrowpos,-anchorcolpos,-offsetx,-offsety'),
  },
  {
    about: 'Spreadsheet.EmbeddedChartBuilder.build',
    on: BUILDER,
    read: `[${RANGES}, sheet.getCharts().length]`,
    gives: [['A1:B3'], 0],
    ...documented('embedded-chart-builder#build'),
  },
  {
    about: 'Spreadsheet.EmbeddedChart.getRanges',
    before: `${FILL} sheet.insertChart(${BUILDER}.build());`,
    on: 'sheet.getCharts()[0]',
    read: 'it.map(function (range) { return range.getA1Notation(); })',
    gives: ['A1:B3'],
    ...documented('embedded-chart#getranges'),
  },
  {
    about: 'Spreadsheet.Sheet.insertChart',
    before: CHART,
    on: 'sheet',
    args: ['chart'],
    read: 'sheet.getCharts().length',
    gives: 1,
    changes: ['charts'],
    ...documented('sheet#insertchartchart'),
  },
  {
    about: 'Spreadsheet.Sheet.getCharts',
    before: `${CHART} sheet.insertChart(chart);`,
    on: 'sheet',
    read: 'it.map(function (one) { return one.getContainerInfo().getAnchorRow(); })',
    gives: [5],
    ...documented('sheet#getcharts'),
  },
  {
    about: 'Spreadsheet.EmbeddedChartBuilder.clearRanges',
    on: `sheet.newChart().addRange(${DATA})`,
    read: RANGES,
    gives: [],
    kind,
    ...page('embedded-chart-builder#clearranges'),
  },
  {
    about: 'Spreadsheet.EmbeddedChart.modify',
    before: `${CHART} sheet.insertChart(chart);`,
    on: 'sheet.getCharts()[0]',
    read: RANGES,
    gives: ['A1:B3'],
    kind,
    ...page('embedded-chart#modify'),
  },
  {
    about: 'Spreadsheet.Range.getGridId',
    on: DATA,
    read: 'it === sheet.getSheetId()',
    gives: true,
    ...documented('range#getgridid'),
  },
  {
    about: 'Spreadsheet.Sheet.updateChart',
    before: `${CHART} sheet.insertChart(chart); ${LONGER}`,
    on: 'sheet',
    args: ['longer'],
    read: `sheet.getCharts()[0].getRanges().map(function (range) { return range.getA1Notation(); })`,
    gives: ['A1:B9'],
    ...documented('sheet#updatechartchart'),
  },
  {
    about: 'Spreadsheet.Sheet.removeChart',
    before: `${CHART} sheet.insertChart(chart);`,
    on: 'sheet',
    args: ['sheet.getCharts()[0]'],
    read: 'sheet.getCharts().length',
    gives: 0,
    changes: ['charts'],
    ...documented('sheet#removechartchart'),
  },
];

type Case = readonly [about: string, fact: string, call: string, expected: unknown, page: string];

const NAMES = 'map(function (range) { return range.getA1Notation(); })';

const EDGES: readonly Case[] = [
  [
    'Sheet.newChart',
    'two builders know nothing of each other',
    `var one = sheet.newChart(); var two = sheet.newChart(); one.addRange(${DATA}); return two.getRanges().length;`,
    0,
    'sheet#newchart',
  ],
  [
    'EmbeddedChartBuilder.addRange',
    'a range is added once, another beside it',
    `return sheet.newChart().addRange(${DATA}).addRange(${DATA}).addRange(sheet.getRange('D1:D3')).getRanges().${NAMES};`,
    ['A1:B3', 'D1:D3'],
    'embedded-chart-builder#addrangerange',
  ],
  [
    'EmbeddedChartBuilder.setChartType',
    'the last type counts, and a chart of blank cells can be made',
    `sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.PIE).setChartType(Charts.ChartType.COLUMN).addRange(${DATA}).setPosition(1, 1, 0, 0).build()); return sheet.getCharts().length;`,
    1,
    'embedded-chart-builder#setcharttypetype',
  ],
  [
    'EmbeddedChartBuilder.setNumHeaders',
    'negative numbers let Sheets find the headers',
    `return sheet.newChart().addRange(${DATA}).setNumHeaders(-1).build().getRanges().length;`,
    1,
    'embedded-chart-builder#setnumheadersheaders',
  ],
  [
    'EmbeddedChartBuilder.setOption',
    'unknown options and odd values are taken',
    `return sheet.newChart().addRange(${DATA}).setOption('title', 'ทำ 👍').setOption('noSuchOption', [1, { a: null }]).build().getRanges().length;`,
    1,
    'embedded-chart-builder#setoptionoption,-value',
  ],
  [
    'EmbeddedChartBuilder.setPosition',
    'the last place counts, up to the last cell',
    `sheet.insertChart(sheet.newChart().addRange(${DATA}).setChartType(Charts.ChartType.BAR).setPosition(1, 1, 0, 0).setPosition(1000, 26, 0, 0).build()); var at = sheet.getCharts()[0].getContainerInfo(); return [at.getAnchorRow(), at.getAnchorColumn()];`,
    [1000, 26],
    'embedded-chart-builder#setpositionanchorrowpos,-anchorcolpos,-offsetx,-offsety',
  ],
  [
    'EmbeddedChartBuilder.build',
    'a chart that is built again stays out of the tab',
    `var builder = ${BUILDER}; builder.build(); builder.build(); return sheet.getCharts().length;`,
    0,
    'embedded-chart-builder#build',
  ],
  [
    'EmbeddedChart.getRanges',
    'two ranges in the order in which they came',
    `return sheet.newChart().addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('B1:B3')).build().getRanges().${NAMES};`,
    ['A1:A3', 'B1:B3'],
    'embedded-chart#getranges',
  ],
  [
    'Sheet.insertChart',
    'several charts on one tab',
    `${CHART} sheet.insertChart(chart); sheet.insertChart(${BUILDER}.build()); return sheet.getCharts().length;`,
    2,
    'sheet#insertchartchart',
  ],
  [
    'EmbeddedChartBuilder.clearRanges',
    'without ranges there is nothing to clear',
    'return sheet.newChart().clearRanges().getRanges().length;',
    0,
    'embedded-chart-builder#clearranges',
  ],
  [
    'EmbeddedChart.modify',
    'the chart on the tab stays as it is until it is told',
    `${CHART} sheet.insertChart(chart); ${LONGER} return sheet.getCharts()[0].getRanges().${NAMES};`,
    ['A1:B3'],
    'embedded-chart#modify',
  ],
  [
    'Range.getGridId',
    'numbers of a chart know on which tab they stand',
    `${CHART} sheet.insertChart(chart); return sheet.getCharts()[0].getRanges()[0].getGridId() === sheet.getSheetId();`,
    true,
    'range#getgridid',
  ],
  [
    'Sheet.updateChart',
    'stays where people moved it',
    `${CHART} sheet.insertChart(chart); ${LONGER} sheet.updateChart(longer); var at = sheet.getCharts()[0].getContainerInfo(); return [sheet.getCharts().length, at.getAnchorRow(), at.getAnchorColumn()];`,
    [1, 5, 4],
    'sheet#updatechartchart',
  ],
  ['Sheet.getCharts', 'a new tab has none', 'return sheet.getCharts();', [], 'sheet#getcharts'],
  [
    'Sheet.removeChart',
    'the others stay',
    `sheet.insertChart(${BUILDER}.build()); sheet.insertChart(sheet.newChart().addRange(sheet.getRange('D1:E3')).setChartType(Charts.ChartType.BAR).setPosition(9, 9, 0, 0).build());
    sheet.removeChart(sheet.getCharts()[0]); return sheet.getCharts()[0].getRanges().${NAMES};`,
    ['D1:E3'],
    'sheet#removechartchart',
  ],
];

const edges = EDGES.map(([about, fact, call, expected, anchor]): ContractRow => ({
  about: `Spreadsheet.${about}`,
  aspect: 'edge',
  fact,
  call,
  expected,
  ...documented(anchor),
}));

export const CHART_ROWS: readonly ContractRow[] = [...rowsOfSpecimens(specimens), ...edges];
