// Each part of a paper as Word has it.

import { Paragraph, TabStopType, type Table } from 'docx';
import type { PaperPart } from '../../texts/paper.ts';
import { widthOf } from '../../texts/paper-columns.ts';
import { signatureLines, signaturesBeside } from '../../texts/paper-words.ts';
import { CENTRED, cm, DASHES, TEXT_WIDTH, words } from './style.ts';
import { bareTable, gridTable } from './tables.ts';

type Part<K extends PaperPart['kind']> = Extract<PaperPart, { kind: K }>;

/** What leads to a list or a table stays with it. */
export function partInWord(part: PaperPart, next?: PaperPart): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'heading':
      return [
        new Paragraph({
          keepNext: true,
          spacing: { before: 100 },
          children: words(part.text, { bold: true }),
        }),
      ];
    case 'paragraph':
      return [paragraph(part, next?.kind === 'list' || next?.kind === 'table')];
    case 'pairs':
      return part.inline === true ? [inlinePairs(part)] : hangingPairs(part);
    case 'list':
      return part.items.map(
        (item) =>
          new Paragraph({ numbering: { reference: DASHES, level: 0 }, children: words(item) }),
      );
    case 'table':
      return gridTable(part);
    case 'signatures':
      return [new Paragraph({}), signatures(part)];
    case 'pageBreak':
      return [new Paragraph({ pageBreakBefore: true })];
  }
}

function paragraph(
  { text, indented = false, look }: Part<'paragraph'>,
  keepNext: boolean,
): Paragraph {
  if (look === 'figure') {
    return new Paragraph({ ...CENTRED, children: words(text, { size: 22, bold: true }) });
  }
  return new Paragraph({
    keepNext,
    ...(indented ? { indent: { firstLine: cm(2.5) } } : {}),
    spacing: { after: 20 },
    children: words(text, look === 'note' ? { size: 13 } : {}),
  });
}

const LABEL = { bold: true };

const labelled = ([label, value]: readonly [string, string]) => [
  ...words(`${label}\t`, LABEL),
  ...words(value),
];

/** Values hang beside their labels, however long they are, and stand below each other. */
function hangingPairs({ pairs }: Part<'pairs'>): Paragraph[] {
  const width = cm(0.7 + 0.27 * Math.max(...pairs.map(([label]) => widthOf(label))));
  return pairs.map(
    (both) =>
      new Paragraph({
        indent: { left: width, hanging: width },
        tabStops: [{ type: TabStopType.LEFT, position: width }],
        children: labelled(both),
      }),
  );
}

const inlinePairs = ({ pairs }: Part<'pairs'>): Paragraph =>
  new Paragraph({
    tabStops: pairs.map((_, at) => ({
      type: TabStopType.LEFT,
      position: Math.round((TEXT_WIDTH / pairs.length) * at),
    })),
    children: pairs.flatMap(([label, value], at) => [
      ...words(`${at > 0 ? '\t' : ''}${label}  `, LABEL),
      ...words(value),
    ]),
  });

function signatures({ roles }: Part<'signatures'>): Table {
  const centred = (text: string): Paragraph =>
    new Paragraph({ ...CENTRED, spacing: { after: 0 }, keepNext: true, children: words(text) });
  const places = signatureLines(roles).map((lines) => lines.map(centred));
  return bareTable(places, signaturesBeside(roles));
}
