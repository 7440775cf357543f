// A picture of numbers as data; beside it the client draws a table that says the same.

/**
 * progress: done, all, target · columns: one number · stack: one number per name of the legend · range: figure, lower and
 * upper end in per cent, nothing where there is no bar to draw.
 */
export type ChartShape = 'progress' | 'columns' | 'stack' | 'range';

export interface ChartRow {
  readonly label: string;
  /** What the picture says of it, in words. */
  readonly text: string;
  readonly numbers: readonly number[];
  /** Of the table, behind the label. */
  readonly cells: readonly string[];
}

export interface Chart {
  readonly shape: ChartShape;
  readonly caption: string;
  /** How to read it; '' where that needs no word. */
  readonly hint: string;
  /** Of the table. */
  readonly head: readonly string[];
  readonly rows: readonly ChartRow[];
  /** Said instead when there is no row. */
  readonly none: string;
  /** Opens the table. */
  readonly asTable: string;
}
