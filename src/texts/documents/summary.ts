// The summary of one page: the figure of the letter, how it came about, and who stands for it.

import { LETTER_TRACKED } from '../../domain/indicator/built-in-definitions.ts';
import type { Figure } from '../../domain/documents/figures.ts';
import type { ReportFacts } from '../../domain/documents/report-facts.ts';
import type { Paper, PaperPart } from '../paper.ts';
import {
  aboutText,
  asOfText,
  cohortText,
  footText,
  frozenText,
  limitsOf,
  trackedText,
} from './limits-text.ts';

export const SUMMARY_NAME = 'ใบสรุปตัวบ่งชี้ภาวะการมีงานทำ';

export function summaryPaper(facts: ReportFacts): Paper {
  return {
    title: SUMMARY_NAME,
    fileName: `${SUMMARY_NAME} ${facts.cohort}`,
    asOf: footText(facts),
    style: 'official',
    isDense: true,
    parts: [
      {
        kind: 'pairs',
        pairs: [
          ['สถานศึกษา', facts.college],
          ['ผู้สำเร็จการศึกษา', `${cohortText(facts)} จำนวน ${facts.graduates} คน`],
          ['การติดตาม', coverageText(facts)],
          ['รายงาน', `${asOfText(facts)} · ${frozenText(facts.frozen)}`],
        ],
      },
      ...facts.figures.flatMap(figureParts),
      { kind: 'heading', text: 'ข้อจำกัด' },
      ...facts.figures.flatMap((figure, at) => limitNotes(figure, at === 0)),
      { kind: 'signatures', roles: ['ผู้จัดทำ', 'ผู้ตรวจสอบ', 'ผู้รับรอง'] },
    ],
  };
}

const coverageText = ({ figures: [first] }: ReportFacts): string =>
  first ? `${trackedText(first)} · ${first.cells.light ?? ''}` : '';

/** One paragraph for each figure: the page has to hold all of it. */
function limitNotes(figure: Figure, isFirst: boolean): PaperPart[] {
  const limits = limitsOf(figure, isFirst);
  return limits.length === 0 ? [] : [note(`${aboutText(figure)}: ${limits.join(' · ')}`)];
}

const note = (text: string): PaperPart => ({ kind: 'paragraph', text, look: 'note' });

/** The source is the same for both; it is said with the first. */
const figureParts = ({ rate, described, cells }: Figure): PaperPart[] => {
  const [formula = '', source = ''] = (cells.formula ?? '').split('\n');
  return [
    { kind: 'heading', text: rate.definition.name },
    { kind: 'paragraph', text: described, look: 'figure' },
    note(`สูตร: ${formula}`),
    ...(rate.definition.id === LETTER_TRACKED.id ? [note(`ที่มา: ${source}`)] : []),
    ...(cells.way ? [note(`จากรายชื่อถึงตัวเลข: ${cells.way}`)] : []),
  ];
};
