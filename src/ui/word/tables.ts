// Tables of a Word file: one with lines and a head on every page, one that only sets things side by side.

import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { PaperTable } from '../../texts/paper.ts';
import { TEXT_WIDTH, words } from './style.ts';

const SIZE = 14;
const [NARROWEST, WIDEST] = [5, 34];

/** Columns share the page by their longest lines: Word and its peers draw the same. */
function widthsOf({ head, rows }: PaperTable): number[] {
  const wants = head.map((title, column) => {
    const lengths = rows.map((row) => row[column]?.length ?? 0);
    return Math.min(WIDEST, Math.max(NARROWEST, title.length / 1.5, ...lengths));
  });
  const sum = wants.reduce((total, want) => total + want, 0);
  return wants.map((want) => Math.floor((want / sum) * TEXT_WIDTH));
}

export function gridTable(table: PaperTable): (Paragraph | Table)[] {
  const { caption, head, rows, figures = [] } = table;
  const widths = widthsOf(table);
  const cell = (bold: boolean) => (text: string, column: number) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      children: [
        new Paragraph({
          alignment: figures.includes(column) ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: words(text, { size: SIZE, bold }),
        }),
      ],
    });
  const heading = new Paragraph({
    keepNext: true,
    spacing: { before: 120 },
    children: words(caption, { bold: true }),
  });
  const drawn = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: 80, right: 80 },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map(cell(true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map(cell(false)) })),
    ],
  });
  // Two tables without anything between them would become one.
  return [...(caption === '' ? [] : [heading]), drawn, new Paragraph({ spacing: { after: 60 } })];
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_LINES = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

const SIDE_BY_SIDE = 2;

/** Two beside each other, the next ones below. */
export function bareTable(cells: readonly (readonly Paragraph[])[]): Table {
  const width = Math.floor(TEXT_WIDTH / SIDE_BY_SIDE);
  const rows = Array.from({ length: Math.ceil(cells.length / SIDE_BY_SIDE) }, (_, row) =>
    Array.from({ length: SIDE_BY_SIDE }, (_unused, column) => cells[row * SIDE_BY_SIDE + column]),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    borders: NO_LINES,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: Array<number>(SIDE_BY_SIDE).fill(width),
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.map(
            (children) =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                children: children ?? [new Paragraph({})],
              }),
          ),
        }),
    ),
  });
}
