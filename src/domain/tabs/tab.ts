// What a tab of the workbook is made of: kind, key row, columns.

/** people's: staff type freely · view: derived, rebuilt when lost · journal: append-only, hidden · system: state. */
export type TabKind = 'people' | 'view' | 'journal' | 'system';

/**
 * key and print: hidden bookkeeping of a view · shown: the program's · correctable: typing over it is a correction ·
 * asked: staff answer here · typed: a people's column · logged: a journal column.
 */
export type ColumnRole = 'key' | 'print' | 'shown' | 'correctable' | 'asked' | 'typed' | 'logged';

/** Everything is text (so that no zero and no date is ever re-read) unless a column says it holds numbers. */
export type ColumnFormat = 'text' | 'integer' | 'decimal';

export interface Column {
  readonly key: string;
  readonly title: string;
  readonly role: ColumnRole;
  /** Pixels. */
  readonly width: number;
  readonly format?: ColumnFormat;
  /** Drop-down; typing something else is allowed with a warning unless `strict`. */
  readonly choices?: readonly string[];
  readonly strict?: boolean;
  /** Shown when the mouse rests on the header. */
  readonly note?: string;
  readonly hidden?: boolean;
  /** Colours of cells by how their text begins; the first that fits. */
  readonly highlights?: readonly Highlight[];
}

export interface Highlight {
  readonly startsWith: string;
  readonly colour: string;
}

export interface Tab {
  readonly key: string;
  readonly title: string;
  readonly kind: TabKind;
  readonly colour: string;
  /** Hidden until something opens it. */
  readonly hidden: boolean;
  /** One sentence: what the tab is for and whether one may type. */
  readonly note: string;
  readonly columns: readonly Column[];
  /** Rows belong where the view puts them: one that comes in between moves the others. */
  readonly keepsOrder?: boolean;
  /** Last column that stays in sight when people scroll to the right. */
  readonly frozenTo?: string;
}

/** Blue: people type · grey: the program writes · green: report · red: needs a decision. */
export const TAB_COLOUR = {
  people: '#1a73e8',
  program: '#9aa0a6',
  report: '#188038',
  decision: '#d93025',
} as const;

/** Row 1 holds the machine keys and is hidden, row 2 the Thai headers. */
export const KEY_ROW = 1;
export const HEADER_ROWS = 2;

/** Text in the key row above a column; it names the tab too, so a renamed tab is still found. */
export const keyCell = (tab: Tab, column: Column): string => `${tab.key}:${column.key}`;
