// The script that makes Word files; it travels packed and is run in the page that asks for it.

import { Document, Footer, Packer, Paragraph, TabStopType, TextRun } from 'docx';
import type { Paper } from '../../texts/paper.ts';
import { PAPER_TEXTS, paperInWords } from '../../texts/paper-words.ts';
import { partInWord } from './parts.ts';
import {
  CENTRED,
  PAGE,
  PAGE_DIGITS,
  NUMBERING,
  pageOf,
  RUNNING,
  sizeOf,
  STYLES,
  TEXT_WIDTH,
  TITLE,
  words,
  writable,
} from './style.ts';

/** A paper as the content of a .docx file. */
export function toWordFile(given: Paper): Promise<Blob> {
  const paper = paperInWords(given);
  const { title, style, parts } = paper;
  const size = sizeOf(paper);
  const heading = new Paragraph({
    ...CENTRED,
    keepNext: true,
    children: words(title, TITLE[style]),
  });
  return Packer.toBlob(
    new Document({
      title: writable(title),
      creator: '',
      lastModifiedBy: '',
      styles: STYLES,
      numbering: NUMBERING,
      sections: [
        {
          properties: { page: { ...PAGE, pageNumbers: { formatType: PAGE_DIGITS[style] } } },
          footers: { default: new Footer({ children: [running(paper)] }) },
          children: [
            heading,
            ...parts.flatMap((part, at) => partInWord(part, { next: parts[at + 1], size })),
          ],
        },
      ],
    }),
  );
}

/** The date to the left and the page number to the right, on every page. */
function running({ asOf, style }: Paper): Paragraph {
  const [page, pages] = pageOf(style);
  return new Paragraph({
    style: RUNNING,
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
    children: [
      new TextRun(`${writable(asOf)}\t${PAPER_TEXTS.page}`),
      page,
      new TextRun('/'),
      pages,
    ],
  });
}
