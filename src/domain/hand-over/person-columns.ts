// The columns of the Commission's export "รายงานสรุปผลการติดตาม (รายบุคคล)": when it changes its form, a row changes here.

import { valueOf } from '../answers/evidence.ts';
import { fullName, type Case } from '../derive/case.ts';
import { asciiDigits } from '../thai/digits.ts';
import { parseThaiDate } from '../thai/dates.ts';
import { parseStudentId } from '../thai/ids.ts';
import { parseLevel, type Level } from '../thai/level.ts';
import { parseBuddhistYear } from '../thai/years.ts';
import { plainText } from '../roster/parse-row.ts';
import type { RosterCells } from '../roster/roster-row.ts';
import { INCOME_BANDS } from '../survey/choices.ts';
import { shownValue } from '../views/shown-value.ts';
import { readStatus } from '../registry/status-spellings.ts';

/** What the columns of one person are written from. */
export interface PersonSource {
  readonly one: Case;
  /** Row of the Roster: it knows what the college imported and nobody needs for the survey. */
  readonly cells: RosterCells;
  /** Name of the college, for those who go on studying where they were. */
  readonly college: string;
}

/** What an export tells of a person; whatever else it holds is not kept. */
export const READ_KEYS = [
  'name',
  'level',
  'program',
  'studentId',
  'field',
  'statusCode',
  'studyLevel',
  'studyPlace',
  'studyMatch',
  'studyFaculty',
  'studyField',
  'workplace',
  'position',
  'income',
  'workMatch',
  'status',
  'cohort',
] as const;
export type ReadKey = (typeof READ_KEYS)[number];

export interface PersonColumn {
  readonly key: string;
  /** As the export has it, but for the blanks around it. */
  readonly title: string;
  readonly write: (source: PersonSource) => string;
  /** What a cell of the export means; columns without it are passed over. */
  readonly read?: (cell: string) => string;
}

/** Only "ประกาศนียบัตรวิชาชีพ 3" is proven by an export; the others follow it. */
const LEVEL_NAMES: Readonly<Record<Level | '', string>> = {
  PVC: 'ประกาศนียบัตรวิชาชีพ 3',
  PVS: 'ประกาศนียบัตรวิชาชีพชั้นสูง 2',
  BA: 'ปริญญาตรี',
  '': '',
};

const nothing = (): string => '';
const answered =
  (question: string) =>
  ({ one }: PersonSource): string =>
    shownValue(one.outcome.values, question);
const rostered =
  (key: keyof RosterCells) =>
  ({ cells }: PersonSource): string =>
    cells[key] ?? '';

const ovecBand = ({ one }: PersonSource): string => {
  const code = valueOf(one.outcome.values, 'income');
  return INCOME_BANDS.find((band) => band.code === code)?.ovecBand ?? '';
};

const studyPlace = (source: PersonSource): string =>
  valueOf(source.one.outcome.values, 'studyPlace') === 'SAME'
    ? source.college
    : answered('studyPlace')(source);

/** Days as the export has them: DD/MM/YYYY, Christian era. */
const birthDate = ({ cells }: PersonSource): string => {
  const [year = '', month = '', day = ''] = parseThaiDate(cells.birthDate ?? '').split('-');
  return year === '' ? '' : `${day}/${month}/${year}`;
};

const readNumber = (cell: string): string =>
  asciiDigits(plainText(cell)).replace(/^(\d+)\.0+$/, '$1');

const column = (
  key: string,
  title: string,
  write: PersonColumn['write'],
  read?: PersonColumn['read'],
): PersonColumn => ({ key, title, write, ...(read ? { read } : {}) });
const readable = (key: ReadKey, title: string, write: PersonColumn['write'], read = plainText) =>
  column(key, title, write, read);

/** In the order of the export. Its source: two parsers of colleges, which agree. */
export const PERSON_COLUMNS: readonly PersonColumn[] = [
  readable('name', 'ชื่อ นามสกุล', ({ one }) => fullName(one.graduation)),
  column('blank', '', nothing),
  readable('level', 'ระดับชั้น', ({ one }) => LEVEL_NAMES[one.graduation.level], parseLevel),
  // V-COP holds it; for keying the student id is enough, so it never leaves the Roster.
  column('nationalId', 'รหัสบัตรประชาชน', nothing),
  readable('program', 'ประเภทวิชา', ({ one }) => one.graduation.program),
  column('sex', 'เพศ', rostered('sex')),
  // A calendar year or an academic year, nobody can tell.
  column('graduatedYear', 'ปีที่จบ', nothing),
  column('graduatedTerm', 'เทอมที่จบ', rostered('graduatedTerm')),
  readable(
    'studentId',
    'เลขรหัสนักเรียน',
    ({ one }) => one.graduation.studentId,
    (cell) => parseStudentId(cell).id,
  ),
  column('birthDate', 'วันเกิด', birthDate),
  column('email', 'อีเมล', ({ one }) => one.points.email?.value ?? ''),
  column('phone', 'โทรศัพท์', ({ one }) => one.points.phone?.value ?? ''),
  column('fieldCode', 'รหัสสาขาวิชา', rostered('fieldCode')),
  readable('field', 'สาขาวิชา', ({ one }) => one.graduation.field),
  column('curriculumYear', 'ปีหลักสูตร', rostered('curriculumYear')),
  // The list of these numbers is not public: read, never made up.
  readable('statusCode', 'รหัสสถานะการติดตาม', nothing, readNumber),
  readable('studyLevel', 'ศึกษาต่อในระดับ', answered('studyLevel')),
  readable('studyPlace', 'ชื่อสถานศึกษาเรียนต่อ', studyPlace),
  readable('studyMatch', 'สถานะเรียนตรงสาย ไม่ตรงสาย', answered('studyMatch')),
  readable('studyFaculty', 'ประเภทวิชา/คณะ', answered('studyFaculty')),
  readable('studyField', 'สาขาวิชาที่เรียนต่อ', answered('studyField')),
  readable('workplace', 'ชื่อสถานที่ทำงาน', answered('workplace')),
  readable('position', 'ตำแหน่งงาน', answered('position')),
  readable('income', 'เงินเดือน', ovecBand),
  readable('workMatch', 'ทำงานตรงสาย ไม่ตรงสาย', answered('workMatch')),
  readable(
    'status',
    'สถานะการติดตาม',
    ({ one }) => one.outcome.ovec7,
    (cell) => readStatus(cell) ?? '',
  ),
  readable('cohort', 'ปีการศึกษาที่จบ', ({ one }) => one.graduation.cohort, parseBuddhistYear),
  column('studentType', 'ประเภทนักเรียน', rostered('studentType')),
];

/** One person as a row of the export. */
export const writePerson = (source: PersonSource): string[] =>
  PERSON_COLUMNS.map(({ write }) => write(source));
