// What is meant for paper, as data: drawn as an A4 print page, and kept as a Word file.

export interface PaperTable {
  readonly kind: 'table';
  readonly caption: string;
  /** Repeated on every page. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns of figures, from 0: set to the right. */
  readonly figures?: readonly number[];
}

export type PaperPart =
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      readonly indented?: boolean;
      /** figure: large, in the middle · note: small. */
      readonly look?: 'figure' | 'note';
    }
  /** Label and value side by side, e.g. the head of a memo: เรื่อง, เรียน. */
  | {
      readonly kind: 'pairs';
      readonly pairs: readonly (readonly [label: string, value: string])[];
      /** All on one line. */
      readonly inline?: boolean;
    }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | PaperTable
  /** Places to sign, side by side: role below a line, name in brackets. */
  | { readonly kind: 'signatures'; readonly roles: readonly string[] }
  | { readonly kind: 'pageBreak' };

export interface Paper {
  /** Heads the first page, and names the file where nothing else does. */
  readonly title: string;
  /** Without ending. */
  readonly fileName?: string;
  /** Stands on every page, e.g. "ณ วันที่ 25 พฤศจิกายน 2569". */
  readonly asOf: string;
  /** official: Thai digits, as letters of an office have them. */
  readonly style: 'plain' | 'official';
  /** Smaller letters, for what has to stand on one page. */
  readonly isDense?: boolean;
  readonly parts: readonly PaperPart[];
}
