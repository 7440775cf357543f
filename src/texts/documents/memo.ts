// The memo with which the report goes to the director.

import type { Figure } from '../../domain/documents/figures.ts';
import type { ReportFacts } from '../../domain/documents/report-facts.ts';
import { toThaiDate } from '../../domain/thai/dates.ts';
import type { Paper, PaperPart } from '../paper.ts';
import {
  aboutText,
  cohortText,
  footText,
  frozenText,
  limitsOf,
  trackedText,
} from './limits-text.ts';

const BLANK = '.'.repeat(30);
const LINE = '.'.repeat(108);

export const MEMO_NAME = 'บันทึกข้อความเสนอรายงาน';

export function memoPaper(facts: ReportFacts): Paper {
  return {
    title: 'บันทึกข้อความ',
    fileName: `${MEMO_NAME} ${facts.cohort}`,
    asOf: footText(facts),
    style: 'official',
    parts: [...headParts(facts), ...bodyParts(facts), ...endParts(facts)],
  };
}

const headParts = (facts: ReportFacts): PaperPart[] => [
  {
    kind: 'pairs',
    pairs: [['ส่วนราชการ', officeText(facts)]],
  },
  {
    kind: 'pairs',
    inline: true,
    pairs: [
      ['ที่', BLANK],
      ['วันที่', toThaiDate(facts.asOf)],
    ],
  },
  {
    kind: 'pairs',
    pairs: [
      ['เรื่อง', `รายงานผลการติดตามภาวะการมีงานทำของผู้สำเร็จการศึกษา ${cohortText(facts)}`],
      ['เรียน', `ผู้อำนวยการ${facts.college}`],
    ],
  },
];

const officeText = ({ office, college, officePhone }: ReportFacts): string =>
  `${office} ${college}${officePhone === '' ? '' : ` โทร. ${officePhone}`}`;

const paragraph = (text: string): PaperPart => ({ kind: 'paragraph', text, indented: true });
const heading = (text: string): PaperPart => ({ kind: 'heading', text });

function bodyParts(facts: ReportFacts): PaperPart[] {
  const { figures, graduates, college, office } = facts;
  const [tracked] = figures;
  const source = tracked?.rate.definition.source ?? '';
  return [
    heading('1. ข้อเท็จจริง'),
    paragraph(
      `ตาม${source} ให้สถานศึกษารายงานร้อยละของผู้สำเร็จการศึกษาที่ได้งานทำหรือประกอบอาชีพอิสระภายใน 1 ปี นั้น ${office} ${college} ได้ติดตามผู้สำเร็จการศึกษา ${cohortText(facts)} จำนวน ${graduates} คน ข้อมูล ณ วันที่ ${toThaiDate(facts.asOf)}${deadlineText(facts)}`,
    ),
    heading('2. ผลการติดตาม'),
    paragraph(tracked ? `${trackedText(tracked)} ผลตามตัวบ่งชี้เป็นดังนี้` : 'ไม่มีข้อมูล'),
    {
      kind: 'list',
      items: figures.map(({ rate, described }) => `${rate.definition.name}: ${described}`),
    },
    ...(tracked?.cells.way ? [paragraph(`จากรายชื่อถึงตัวเลขแรก: ${tracked.cells.way}`)] : []),
    heading('3. ข้อจำกัดของข้อมูล'),
    ...figures.flatMap((figure, at) => limitParts(figure, at === 0)),
    { kind: 'list', items: [...useText(facts), frozenText(facts.frozen)] },
  ];
}

function limitParts(figure: Figure, isFirst: boolean): PaperPart[] {
  const items = limitsOf(figure, isFirst);
  return items.length === 0
    ? []
    : [
        { kind: 'paragraph', text: aboutText(figure) },
        { kind: 'list', items },
      ];
}

const deadlineText = ({ deadline }: ReportFacts): string =>
  deadline === '' ? '' : ` กำหนดส่งรายงานวันที่ ${toThaiDate(deadline)}`;

/** The college's own light, in words. */
const useText = ({ figures: [first] }: ReportFacts): string[] =>
  first ? [`ตามเกณฑ์ที่วิทยาลัยตั้งไว้: ${first.cells.light ?? ''}`] : [];

const endParts = ({ college, office }: ReportFacts): PaperPart[] => [
  heading('4. ข้อเสนอ'),
  paragraph('จึงเรียนมาเพื่อโปรดทราบและพิจารณา'),
  { kind: 'signatures', roles: ['ผู้รายงาน', `หัวหน้า${office}`] },
  heading('ความเห็นของผู้อำนวยการ'),
  { kind: 'paragraph', text: `${LINE}\n${LINE}` },
  { kind: 'signatures', roles: [`ผู้อำนวยการ${college}`] },
];
