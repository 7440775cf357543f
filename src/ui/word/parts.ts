// Each part of a paper as Word has it.

import { Paragraph, TabStopType, type Table } from 'docx';
import type { PaperPart } from '../../texts/paper.ts';
import { widthOf } from '../../texts/paper-columns.ts';
import { signatureLines, signaturesBeside } from '../../texts/paper-words.ts';
import { CENTRED, cm, DASHES, TEXT_WIDTH, words, type Ground } from './style.ts';
import { bareTable, gridTable } from './tables.ts';

type Part<K extends PaperPart['kind']> = Extract<PaperPart, { kind: K }>;

/** What leads to a list or a table stays with it. */
export function partInWord(part: PaperPart, ground: Ground): (Paragraph | Table)[] {
  const { size } = ground;
  switch (part.kind) {
    case 'heading':
      return [
        new Paragraph({
          keepNext: true,
          spacing: { before: 100 },
          children: words(part.text, { size, bold: true }),
        }),
      ];
    case 'paragraph':
      return [paragraph(part, ground)];
    case 'pairs':
      return part.inline === true ? [inlinePairs(part, size)] : hangingPairs(part, size);
    case 'list':
      return part.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: DASHES, level: 0 },
            children: words(item, { size }),
          }),
      );
    case 'table':
      return gridTable(part);
    case 'signatures':
      return [new Paragraph({}), signatures(part, size)];
    case 'pageBreak':
      return [new Paragraph({ pageBreakBefore: true })];
  }
}

function paragraph(
  { text, indented = false, look }: Part<'paragraph'>,
  { next, size }: Ground,
): Paragraph {
  if (look === 'figure') {
    return new Paragraph({ ...CENTRED, children: words(text, { size: size + 6, bold: true }) });
  }
  return new Paragraph({
    keepNext: next?.kind === 'list' || next?.kind === 'table',
    ...(indented ? { indent: { firstLine: cm(2.5) } } : {}),
    spacing: { after: 20 },
    children: words(text, { size: look === 'note' ? size - 2 : size }),
  });
}

const labelled = ([label, value]: readonly [string, string], size: number) => [
  ...words(`${label}\t`, { size, bold: true }),
  ...words(value, { size }),
];

/** Values hang beside their labels, however long they are, and stand below each other. */
function hangingPairs({ pairs }: Part<'pairs'>, size: number): Paragraph[] {
  const width = cm(0.7 + 0.27 * Math.max(...pairs.map(([label]) => widthOf(label))));
  return pairs.map(
    (both) =>
      new Paragraph({
        indent: { left: width, hanging: width },
        tabStops: [{ type: TabStopType.LEFT, position: width }],
        children: labelled(both, size),
      }),
  );
}

const inlinePairs = ({ pairs }: Part<'pairs'>, size: number): Paragraph =>
  new Paragraph({
    tabStops: pairs.map((_, at) => ({
      type: TabStopType.LEFT,
      position: Math.round((TEXT_WIDTH / pairs.length) * at),
    })),
    children: pairs.flatMap(([label, value], at) => [
      ...words(`${at > 0 ? '\t' : ''}${label}  `, { size, bold: true }),
      ...words(value, { size }),
    ]),
  });

function signatures({ roles }: Part<'signatures'>, size: number): Table {
  const centred = (text: string): Paragraph =>
    new Paragraph({
      ...CENTRED,
      spacing: { after: 0 },
      keepNext: true,
      children: words(text, { size }),
    });
  const places = signatureLines(roles).map((lines) => lines.map(centred));
  return bareTable(places, signaturesBeside(roles));
}
