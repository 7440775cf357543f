// Each part of a paper as Word has it.

import { Paragraph, TabStopType, type Table } from 'docx';
import type { PaperPart } from '../../texts/paper.ts';
import { widthOf } from '../../texts/paper-columns.ts';
import { PAPER_TEXTS, signaturesBeside } from '../../texts/paper-words.ts';
import { CENTRED, cm, DASHES, TEXT_WIDTH, words } from './style.ts';
import { bareTable, gridTable } from './tables.ts';

type Part<K extends PaperPart['kind']> = Extract<PaperPart, { kind: K }>;

export function partInWord(part: PaperPart): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'heading':
      return [
        new Paragraph({
          keepNext: true,
          spacing: { before: 160 },
          children: words(part.text, { bold: true }),
        }),
      ];
    case 'paragraph':
      return [paragraph(part)];
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
      return [new Paragraph({ spacing: { before: 240 } }), signatures(part)];
    case 'pageBreak':
      return [new Paragraph({ pageBreakBefore: true })];
  }
}

function paragraph({ text, indented = false, look }: Part<'paragraph'>): Paragraph {
  if (look === 'figure') {
    return new Paragraph({ ...CENTRED, children: words(text, { size: 24, bold: true }) });
  }
  return new Paragraph({
    ...(indented ? { indent: { firstLine: cm(2.5) } } : {}),
    spacing: { after: 60 },
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
  const width = cm(1 + 0.22 * Math.max(...pairs.map(([label]) => widthOf(label))));
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
    new Paragraph({ ...CENTRED, keepNext: true, children: words(text) });
  const { sign, dots, nameDots } = PAPER_TEXTS;
  return bareTable(
    roles.map((role) => [centred(`${sign}${dots}`), centred(nameDots), centred(role)]),
    signaturesBeside(roles),
  );
}
