// Evidence for quality assurance, as a report of tables.

import type { CohortLine, EvidenceFacts } from '../../domain/documents/evidence-facts.ts';
import type { ContactLine, WaveLine } from '../../domain/documents/contact-history.ts';
import type { Figure } from '../../domain/documents/figures.ts';
import type { LoggedFinding } from '../../domain/documents/finding-log.ts';
import { SEVERITY_LABELS } from '../../domain/quality/severity-labels.ts';
import { toShortThaiDate } from '../../domain/thai/dates.ts';
import { stratumLabel } from '../indicator-texts.ts';
import type { Paper, PaperPart, PaperTable } from '../paper.ts';
import { findingTitle } from '../rule-texts.ts';
import { assessorParts } from './assessor-parts.ts';
import { asOfText, cohortText, footText, frozenText } from './limits-text.ts';

export const EVIDENCE_NAME = 'หลักฐานประกันคุณภาพ ภาวะการมีงานทำของผู้สำเร็จการศึกษา';

export function evidencePaper(facts: EvidenceFacts): Paper {
  return {
    title: EVIDENCE_NAME,
    fileName: `หลักฐานประกันคุณภาพ ภาวะการมีงานทำ ${facts.cohort}`,
    asOf: footText(facts),
    style: 'plain',
    parts: [
      {
        kind: 'pairs',
        pairs: [
          ['สถานศึกษา', facts.college],
          ['จัดทำโดย', facts.office],
          ['รุ่น', cohortText(facts)],
          ['รายงาน', `${asOfText(facts)} · ${frozenText(facts.frozen)}`],
        ],
      },
      ...cohortParts(facts),
      ...coverageParts(facts),
      { kind: 'pageBreak' },
      ...methodParts(facts),
      ...contactParts(facts),
      ...findingParts(facts),
      ...assessorParts(facts),
      { kind: 'signatures', roles: ['ผู้จัดทำ', 'ผู้ตรวจสอบ'] },
    ],
  };
}

const heading = (text: string): PaperPart => ({ kind: 'heading', text });
const note = (text: string): PaperPart => ({ kind: 'paragraph', text, look: 'note' });

/** A table without rows says so. */
const tableOf = (table: Omit<PaperTable, 'kind'>, none = 'ไม่มีข้อมูล'): PaperPart =>
  table.rows.length === 0
    ? { kind: 'paragraph', text: table.caption === '' ? none : `${table.caption}: ${none}` }
    : { kind: 'table', ...table };

function cohortParts({ cohorts, whole, byLevel }: EvidenceFacts): PaperPart[] {
  const years = cohorts.map((cohort) => `ปีการศึกษา ${cohort}`);
  return [
    heading('1. ผลการติดตาม เปรียบเทียบสามรุ่น'),
    ...(cohorts.length < 3 ? [note(`มีข้อมูลในไฟล์นี้ ${cohorts.length} รุ่น`)] : []),
    tableOf({
      caption: 'ทั้งวิทยาลัย',
      head: ['ตัวบ่งชี้', ...years],
      rows: whole.map((line) => [nameOf(line.figure), ...line.described]),
    }),
    tableOf({
      caption: 'แยกตามระดับ',
      head: ['ระดับ', 'ตัวบ่งชี้', ...years],
      rows: byLevel.map((line) => [levelOf(line), nameOf(line.figure), ...line.described]),
    }),
  ];
}

const nameOf = ({ cells }: Figure): string => cells.definition ?? '';
const levelOf = ({ figure }: CohortLine): string => stratumLabel(figure.rate.stratum);

const coverageParts = ({ coverage }: EvidenceFacts): PaperPart[] => [
  heading('2. อัตราการทราบข้อมูลและอัตราการตอบเอง'),
  tableOf({
    caption: '',
    head: ['กลุ่ม', 'ผู้สำเร็จ', 'ติดตามได้', 'ร้อยละ', 'ตอบเอง', 'ร้อยละ', 'ใช้รายงาน'],
    figures: [1, 2, 3, 4, 5],
    rows: coverage.map(({ rate, cells }) => [
      stratumLabel(rate.stratum),
      ...['all', 'tracked', 'trackedRate', 'responded', 'responseRate', 'light'].map(
        (column) => cells[column] ?? '',
      ),
    ]),
  }),
  note(
    'ติดตามได้ คือทราบสถานะจากแหล่งใดก็ได้ ตอบเอง คือเจ้าตัวเป็นผู้ตอบ ร้อยละคิดจากผู้สำเร็จการศึกษาที่นับ ไม่แสดงร้อยละของกลุ่มเล็กในวิทยาลัยขนาดเล็ก',
  ),
];

const methodParts = ({ methods }: EvidenceFacts): PaperPart[] => [
  heading('3. วิธีคิดและที่มาของตัวเลข'),
  tableOf({
    caption: '',
    head: ['ตัวบ่งชี้', 'สูตรและที่มา', 'ที่มาของตัวเลข', 'ผล'],
    rows: methods.map((figure) => [
      nameOf(figure),
      figure.cells.formula ?? '',
      figure.cells.way ?? '',
      figure.described,
    ]),
  }),
];

const CHANNELS: Readonly<Record<ContactLine['channel'], string>> = {
  mail: 'อีเมล',
  line: 'LINE',
  phone: 'โทรศัพท์',
  inPerson: 'พบตัว',
};

const contactParts = ({ waves, contacts }: EvidenceFacts): PaperPart[] => [
  heading('4. ประวัติการติดต่อ'),
  tableOf({
    caption: 'รอบติดต่อ',
    head: ['รอบ', 'ตั้งแต่', 'ถึง', 'มีคำตอบ (คน)', 'จาก (คน)'],
    figures: [3, 4],
    rows: waves.map(({ wave, answered, graduates }: WaveLine) => [
      wave.name,
      toShortThaiDate(wave.opens),
      toShortThaiDate(wave.closes),
      `${answered}`,
      `${graduates}`,
    ]),
  }),
  tableOf(
    {
      caption: 'ข้อความและการโทรที่บันทึกไว้',
      head: ['รอบ', 'ช่องทาง', 'ครั้งแรก', 'ครั้งล่าสุด', 'สำเร็จ (ครั้ง)', 'ถึง (คน)', 'ส่งไม่ได้', 'ไม่ทราบผล'],
      figures: [4, 5, 6, 7],
      rows: contacts.map((line) => [
        line.wave === '' ? 'นอกรอบ' : line.wave,
        CHANNELS[line.channel],
        toShortThaiDate(line.first),
        toShortThaiDate(line.last),
        ...[line.sent, line.people, line.refused, line.unknown].map(String),
      ]),
    },
    'ยังไม่มีการติดต่อที่บันทึกไว้',
  ),
];

/** More than this nobody reads on paper; all of it stands in the sheet. */
const MOST_LINES = 150;

function findingParts({ findings: { counts, lines } }: EvidenceFacts): PaperPart[] {
  const left = lines.length - MOST_LINES;
  return [
    heading('5. บันทึกการตรวจข้อมูล'),
    tableOf({
      caption: 'จำนวนรายการ',
      head: ['ระดับ', 'ยังเปิดอยู่', 'ปิดแล้ว'],
      figures: [1, 2],
      rows: counts.map(({ severity, open, closed }) => [
        SEVERITY_LABELS[severity],
        `${open}`,
        `${closed}`,
      ]),
    }),
    tableOf(
      {
        caption: 'รายการ',
        head: ['ระดับ', 'เรื่อง', 'รหัส', 'สถานะ', 'ผู้รับผิดชอบ', 'ความเห็น'],
        rows: lines.slice(0, MOST_LINES).map(findingRow),
      },
      'ไม่พบรายการที่ต้องตรวจ',
    ),
    ...(left > 0 ? [note(`และอีก ${left} รายการ ดูทั้งหมดในแท็บ สิ่งที่ต้องตรวจ`)] : []),
    note('แสดงรหัสส่วนตัวแทนชื่อ รายละเอียดอยู่ในแท็บ สิ่งที่ต้องตรวจ ของไฟล์ติดตาม'),
  ];
}

const findingRow = ({ finding, isClosed, status, owner, comment }: LoggedFinding): string[] => [
  SEVERITY_LABELS[finding.severity],
  findingTitle(finding),
  finding.code,
  isClosed ? `ปิด (${status})` : status,
  owner,
  comment,
];
