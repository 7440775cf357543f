// How a Word file looks: the letters of official Thai documents, for Thai as for Latin ones.

import {
  AlignmentType,
  LevelFormat,
  NumberFormat,
  SimpleField,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
  type IStylesOptions,
} from 'docx';
import type { Paper, PaperPart } from '../../texts/paper.ts';

const FONT = 'TH Sarabun New';
const SIZE = 16;

/** Thai is complex script to Word: without properties of its own it falls back to another font and size. */
const letters = (size: number, bold = false) => ({
  size: size * 2,
  sizeComplexScript: size * 2,
  bold,
  boldComplexScript: bold,
});

const RUN = {
  ...letters(SIZE),
  font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT },
  language: { value: 'th-TH', eastAsia: 'th-TH', bidirectional: 'th-TH' },
} satisfies IRunOptions;

/** Name of the style of what stands on every page. */
export const RUNNING = 'Running';

export const STYLES: IStylesOptions = {
  default: { document: { run: RUN } },
  paragraphStyles: [{ id: RUNNING, name: RUNNING, run: { ...RUN, ...letters(12) } }],
};

/** Name of the list that has a dash before each item. */
export const DASHES = 'dashes';

export const NUMBERING = {
  config: [
    {
      reference: DASHES,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '–',
          style: { run: RUN, paragraph: { indent: { left: 500, hanging: 250 } } },
        },
      ],
    },
  ],
};

/** Centimetres as Word counts, in twentieths of a point. */
export const cm = (length: number): number => Math.round((length / 2.54) * 1440);

const SIDES = { left: cm(3), right: cm(2) };

/** A4 with the margins of an official letter. */
export const PAGE = {
  size: { width: cm(21), height: cm(29.7) },
  margin: { ...SIDES, top: cm(2.5), bottom: cm(2), footer: cm(1) },
};

export const TEXT_WIDTH = PAGE.size.width - SIDES.left - SIDES.right;

/** What a part stands in: the part after it, and how large its letters are. */
export interface Ground {
  readonly next: PaperPart | undefined;
  readonly size: number;
}

export const sizeOf = ({ isDense = false }: Paper): number => (isDense ? 14 : SIZE);

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
}

/** A file with any other character is damaged to Word (XML 1.0, 2.2). */
const NOT_IN_XML = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export const writable = (text: string): string => text.replace(NOT_IN_XML, '');

/** Lines of a text stay lines. */
export const words = (text: string, { size = SIZE, bold = false }: Look = {}): TextRun[] =>
  writable(text)
    .split('\n')
    .map((line, at) => {
      const breaks = at > 0 ? { break: 1 } : {};
      return new TextRun({ ...RUN, ...letters(size, bold), ...breaks, text: line });
    });

/** Page numbers follow their section; the count of pages has digits of its own. */
export const pageOf = (style: Paper['style']): [SimpleField, SimpleField] => [
  new SimpleField('PAGE'),
  new SimpleField(style === 'official' ? 'NUMPAGES \\* THAIARABIC' : 'NUMPAGES'),
];

export const PAGE_DIGITS = {
  plain: NumberFormat.DECIMAL,
  official: NumberFormat.THAI_NUMBERS,
} satisfies Record<Paper['style'], string>;

/** As a memo is headed. */
export const TITLE: Readonly<Record<Paper['style'], Look>> = {
  plain: { size: 20, bold: true },
  official: { size: 24, bold: true },
};

export const CENTRED = {
  alignment: AlignmentType.CENTER,
  spacing: { after: 60 },
} satisfies IParagraphOptions;
