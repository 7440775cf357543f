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
import { columnShares } from '../../texts/paper-columns.ts';
import { TEXT_WIDTH, words } from './style.ts';

const SIZE = 13;
export function gridTable(table: PaperTable): (Paragraph | Table)[] {
  const { caption, head, rows, figures = [] } = table;
  const widths = columnShares(table).map((share) => Math.floor(share * TEXT_WIDTH));
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

/** So many beside each other, the next ones below. */
export function bareTable(cells: readonly (readonly Paragraph[])[], beside: number): Table {
  const width = Math.floor(TEXT_WIDTH / beside);
  const rows = Array.from({ length: Math.ceil(cells.length / beside) }, (_, row) =>
    Array.from({ length: beside }, (_unused, column) => cells[row * beside + column]),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    borders: NO_LINES,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: Array<number>(beside).fill(width),
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
