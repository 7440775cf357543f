// What a spreadsheet holds, as plain JSON: sparse rows of cells and what hangs on the grid.

export type CellValue = string | number | boolean;

/** Short names: there may be millions of these. */
export interface Cell {
  /** Value; dates are serial numbers shown by a date format. Absent = blank. */
  v?: CellValue;
  /** Formula with its leading "=". */
  f?: string;
  /** Index into the styles of the spreadsheet. */
  s?: number;
  /** Note. */
  n?: string;
  /** Index into the validations of the spreadsheet. */
  d?: number;
  /** Links of parts of the text. */
  l?: LinkRun[];
}

export interface LinkRun {
  start: number;
  end: number;
  url: string;
}

export type Row = (Cell | null)[];

export interface Style {
  nf?: string;
  background?: string;
  fontColor?: string;
  fontFamily?: string;
  fontSize?: number;
  fontWeight?: string;
  fontStyle?: string;
  fontLine?: string;
  horizontal?: string;
  vertical?: string;
  wrap?: string;
  border?: string;
}

/** 1-based, as everything of a range. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
  /** Asked for as whole rows or columns ("5:7", "D:F"), or the whole sheet: so it is called again. */
  whole?: 'rows' | 'columns' | 'sheet';
}

export interface ValidationState {
  criteria: string;
  /** Dates as { date: ms }, ranges as { sheetId, area }, the rest as it is. */
  values: unknown[];
  allowInvalid: boolean;
  helpText: string | null;
}

export interface ProtectionState {
  id: number;
  /** null = the whole sheet. */
  area: Area | null;
  description: string;
  warningOnly: boolean;
  editors: string[];
  unprotected: Area[];
}

export interface ConditionalState {
  areas: Area[];
  criteria: string;
  values: unknown[];
  look: Record<string, string | boolean | null>;
}

export interface FilterState {
  area: Area;
  /** By column of the sheet. */
  criteria: Record<string, { hidden: string[]; type: string | null; values: unknown[] }>;
}

export interface ChartState {
  id: number;
  type: string;
  ranges: { sheetId: number; area: Area }[];
  options: Record<string, unknown>;
  anchorRow: number;
  anchorColumn: number;
  offsetX: number;
  offsetY: number;
  numHeaders: number;
  transposed: boolean;
}

export interface DimensionState {
  size?: number;
  hidden?: boolean;
}

export interface SheetState {
  id: number;
  title: string;
  hidden: boolean;
  tabColour: string | null;
  rows: (Row | null)[];
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  rowProps: (DimensionState | null)[];
  columnProps: (DimensionState | null)[];
  merges: Area[];
  protections: ProtectionState[];
  conditional: ConditionalState[];
  filter: FilterState | null;
  charts: ChartState[];
  hiddenGridlines: boolean;
  /** Edges of the cells with a value; stale after something at the edge was cleared. */
  lastRow: number;
  lastColumn: number;
  edgeStale: boolean;
}

export interface SelectionState {
  sheetId: number;
  area: Area;
}

export interface SpreadsheetBody {
  locale: string;
  timeZone: string;
  sheets: SheetState[];
  styles: Style[];
  validations: ValidationState[];
  namedRanges: Record<string, { sheetId: number; area: Area }>;
  /** Where each account is, by e-mail. */
  selections: Record<string, SelectionState>;
}

export function newSheet(
  id: number,
  title: string,
  size = { rows: 1000, columns: 26 },
): SheetState {
  return {
    id,
    title,
    hidden: false,
    tabColour: null,
    rows: [],
    maxRows: size.rows,
    maxColumns: size.columns,
    frozenRows: 0,
    frozenColumns: 0,
    rowProps: [],
    columnProps: [],
    merges: [],
    protections: [],
    conditional: [],
    filter: null,
    charts: [],
    hiddenGridlines: false,
    lastRow: 0,
    lastColumn: 0,
    edgeStale: false,
  };
}

export function newSpreadsheetBody(locale: string, timeZone: string): SpreadsheetBody {
  return {
    locale,
    timeZone,
    sheets: [newSheet(0, locale.startsWith('th') ? 'ชีต1' : 'Sheet1')],
    styles: [{}],
    validations: [],
    namedRanges: {},
    selections: {},
  };
}
