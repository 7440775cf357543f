// The script that makes Word files; it travels packed and is run in the page that asks for it.

import { Document, Footer, Packer, Paragraph, TabStopType, TextRun } from 'docx';
import type { Paper } from '../../texts/paper.ts';
import { PAPER_TEXTS, paperInWords } from '../../texts/paper-words.ts';
import { partInWord } from './parts.ts';
import { CENTRED, PAGE, pageNumber, RUNNING, STYLES, TEXT_WIDTH, TITLE, words } from './style.ts';

/** A paper as the content of a .docx file. */
export function toWordFile(given: Paper): Promise<Blob> {
  const paper = paperInWords(given);
  const { title, style, parts } = paper;
  const heading = new Paragraph({
    ...CENTRED,
    keepNext: true,
    children: words(title, TITLE[style]),
  });
  return Packer.toBlob(
    new Document({
      title,
      creator: '',
      lastModifiedBy: '',
      styles: STYLES,
      sections: [
        {
          properties: { page: PAGE },
          footers: { default: new Footer({ children: [running(paper)] }) },
          children: [heading, ...parts.flatMap(partInWord)],
        },
      ],
    }),
  );
}

/** The date to the left and the page number to the right, on every page. */
const running = ({ asOf, style }: Paper): Paragraph =>
  new Paragraph({
    style: RUNNING,
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
    children: [
      new TextRun(`${asOf}\t${PAPER_TEXTS.page}`),
      pageNumber('PAGE', style),
      new TextRun('/'),
      pageNumber('NUMPAGES', style),
    ],
  });
