// What is said about a file of leavers: what is wrong in which row and what to do, and what an import will do.

import type {
  AmbiguousRow,
  Conflict,
  ImportPlan,
  ImportStop,
  MissingChoice,
  OtherCohort,
  OtherCohortRow,
  RepeatedPerson,
} from '../domain/roster/import-plan.ts';
import { STANDING_LABELS } from '../domain/roster/labels.ts';
import type { Layout } from '../domain/roster/roster-fields.ts';
import { ROSTER } from '../domain/tabs/people-tabs.ts';
import type { RosterFinding } from '../domain/roster/roster-to-graduations.ts';
import type { RosterKey } from '../domain/roster/roster-row.ts';
import type {
  RowFinding,
  RowFindingOf,
  RowFindingType,
  Severity,
} from '../domain/roster/row-finding.ts';

export const SEVERITY_TEXTS: Readonly<Record<Severity, string>> = {
  mustFix: 'ต้องแก้',
  check: 'ควรตรวจ',
  note: 'แจ้งให้ทราบ',
};

const COLUMN_TITLES: ReadonlyMap<string, string> = new Map(
  ROSTER.columns.map(({ key, title }) => [key, title]),
);

/** The header under which people see a column of the Roster. */
export const rosterColumnTitle = (key: RosterKey): string => COLUMN_TITLES.get(key) ?? key;

export const LAYOUT_TEXTS: Readonly<Record<Layout, string>> = {
  ovec: 'รายงานสรุปผลการติดตามรายบุคคลของ สอศ. (28 คอลัมน์)',
  rms: 'ข้อมูลจาก RMS',
  sor02: 'แบบ ศธ.02',
  other: 'ตารางทั่วไป',
};

const rowsText = (rows: readonly number[]): string => {
  const shown = rows.slice(0, 8).join(', ');
  return rows.length > 8 ? `${shown} และอีก ${rows.length - 8} แถว` : shown;
};

const quoted = (text: string): string =>
  text.length > 60 ? `“${text.slice(0, 60)}…”` : `“${text}”`;

const STUDENT_ID_TEXTS: Readonly<
  Record<RowFindingOf<'import/badStudentId'>['why'], (typed: string) => string>
> = {
  notElevenDigits: (typed) => `รหัสนักเรียน ${quoted(typed)} ไม่ได้มี 11 หลัก นำเข้าได้ แต่โปรดตรวจว่าพิมพ์ครบ`,
  notANumber: (typed) =>
    `รหัสนักเรียน ${quoted(typed)} อ่านไม่ได้ จึงเว้นว่างไว้ โปรดแก้ในไฟล์แล้ววางใหม่ หรือพิมพ์เองหลังนำเข้า`,
  digitsLost: (typed) =>
    `รหัสนักเรียน ${quoted(typed)} ถูกโปรแกรมตารางตัดเลขท้าย โปรดตั้งคอลัมน์ในไฟล์เดิมเป็นข้อความแล้วคัดลอกใหม่`,
  nationalId: () =>
    'ช่องรหัสนักเรียนเป็นเลขประจำตัวประชาชน จึงไม่เก็บไว้ โปรดเลือกคอลัมน์รหัสนักเรียนใหม่หรือแก้ในไฟล์',
};

const NATIONAL_ID_TEXTS: Readonly<Record<RowFindingOf<'import/badNationalId'>['why'], string>> = {
  length: 'เลขประจำตัวประชาชนไม่ครบ 13 หลัก โปรดตรวจกับทะเบียน',
  checkDigit: 'เลขประจำตัวประชาชนไม่ผ่านการตรวจเลขหลักสุดท้าย อาจพิมพ์ผิดหนึ่งหลัก โปรดตรวจกับทะเบียน',
  digitsLost: 'เลขประจำตัวประชาชนถูกโปรแกรมตารางตัดเลขท้าย โปรดตั้งคอลัมน์ในไฟล์เดิมเป็นข้อความแล้วคัดลอกใหม่',
};

const PHONE_TEXTS: Readonly<Record<RowFindingOf<'import/phoneProposal'>['why'], string>> = {
  lostZero: 'น่าจะขาดเลข 0 ตัวหน้า',
  letterForZero: 'มีตัวอักษร O แทนเลข 0',
  extension: 'น่าจะมีเบอร์ต่อภายในต่อท้าย',
};

const SPELLED_FIELD_TEXTS: Readonly<
  Record<RowFindingOf<'import/fieldTwoSpellings'>['field'], string>
> = { field: 'สาขาวิชา', program: 'ประเภทวิชา', subfield: 'สาขางาน' };

type RowTexts = { readonly [T in RowFindingType]: (finding: RowFindingOf<T>) => string };

/** Without the row number, which the list shows beside the sentence. */
export const ROW_FINDING_TEXTS: RowTexts = {
  'import/noStudentId': ({ name }) =>
    `${name} ไม่มีรหัสนักเรียน จะเทียบด้วยชื่อ ระดับ และสาขาวิชาแทน ถ้ามีรหัสโปรดเติมในไฟล์`,
  'import/badStudentId': ({ why, typed }) => STUDENT_ID_TEXTS[why](typed),
  'import/badNationalId': ({ why }) => NATIONAL_ID_TEXTS[why],
  'import/levelUnknown': ({ typed }) =>
    typed === ''
      ? 'ไม่มีระดับชั้น โปรดใส่ ปวช. ปวส. หรือ ป.ตรี ในไฟล์ หรือเลือกค่าสำหรับทั้งไฟล์'
      : `ไม่รู้จักระดับชั้น ${quoted(typed)} โปรดแก้เป็น ปวช. ปวส. หรือ ป.ตรี`,
  'import/levelGuessed': ({ level, from }) =>
    `ไฟล์ไม่บอกระดับชั้น ใช้ ${level} ตาม${from === 'group' ? 'ชื่อกลุ่ม' : 'รหัสนักเรียน'} โปรดตรวจว่าถูก`,
  'import/fieldBlank': ({ name }) => `${name} ไม่มีสาขาวิชา โปรดเติมในไฟล์ เพราะตัวบ่งชี้ต้องแยกตามสาขาวิชา`,
  'import/noName': ({ studentId }) =>
    studentId === ''
      ? 'แถวนี้ไม่มีชื่อ จึงไม่นำเข้า ถ้าเป็นผู้สำเร็จการศึกษาโปรดเติมชื่อแล้ววางใหม่'
      : `รหัสนักเรียน ${studentId} ไม่มีชื่อ จึงไม่นำเข้า โปรดเติมชื่อแล้ววางใหม่`,
  'import/noLastName': ({ name }) => `${name} ไม่มีนามสกุล ถ้าไม่มีจริงไม่ต้องทำอะไร`,
  'import/phoneProposal': ({ typed, proposed, why }) =>
    `เบอร์ ${quoted(typed)} ${PHONE_TEXTS[why]} จะบันทึกเป็น ${proposed} ถ้าไม่ใช่โปรดแก้หลังนำเข้า`,
  'import/phoneBad': ({ typed }) =>
    `เบอร์ ${quoted(typed)} ไม่ใช่เบอร์โทรศัพท์ไทย เก็บไว้ตามที่พิมพ์ โปรดตรวจกับเจ้าของเบอร์`,
  'import/emailBad': ({ field, typed, hint }) => {
    const whose = field === 'advisorEmail' ? 'อีเมลครูที่ปรึกษา' : 'อีเมล';
    return hint === ''
      ? `${whose} ${quoted(typed)} ส่งถึงไม่ได้ โปรดแก้ให้ถูกหรือลบออก`
      : `${whose} ${quoted(typed)} อาจพิมพ์ผิด ตั้งใจจะพิมพ์ ${hint} หรือไม่ โปรดแก้ถ้าใช่`;
  },
  'import/birthDateUnclear': ({ typed }) =>
    `วันเกิด ${quoted(typed)} อ่านไม่ออกหรือไม่รู้ว่าเป็น พ.ศ. หรือ ค.ศ. เก็บไว้ตามที่พิมพ์`,
  'import/duplicateId': ({ studentId, rows, sameName }) =>
    sameName
      ? `รหัสนักเรียน ${studentId} อยู่หลายแถว (${rowsText(rows)}) นับเป็นคนเดียว ใช้แถวแรกเป็นหลัก`
      : `รหัสนักเรียน ${studentId} เป็นของหลายชื่อ (แถว ${rowsText(rows)}) โปรดแก้รหัสให้ถูก แถวเหล่านี้ยังไม่นำเข้า`,
  'import/fieldTwoSpellings': ({ field, spelling, other, rows }) =>
    `${SPELLED_FIELD_TEXTS[field]} ${quoted(spelling)} คล้าย ${quoted(other)} มาก ถ้าเป็นชื่อเดียวกันโปรดแก้ให้เหมือนกัน (แถว ${rowsText(rows)})`,
  'import/tooLong': ({ field, length }) =>
    `${rosterColumnTitle(field)} ยาว ${length} ตัวอักษร โปรดตรวจว่าเลือกคอลัมน์ถูก`,
};

export const rowFindingText = (finding: RowFinding): string =>
  (ROW_FINDING_TEXTS[finding.type] as (one: RowFinding) => string)(finding);

type RosterTexts = {
  readonly [T in RosterFinding['type']]: (
    finding: Extract<RosterFinding, { readonly type: T }>,
  ) => string;
};

export const ROSTER_FINDING_TEXTS: RosterTexts = {
  'roster/noCode': ({ name, sheetRow }) =>
    `${name === '' ? 'แถวที่พิมพ์เพิ่ม' : name}${sheetRow > 0 ? ` (แถว ${sheetRow})` : ''} ยังไม่มีรหัสส่วนตัว ระบบจะเติมให้เมื่อสั่งงานจากเมนูครั้งต่อไป`,
  'roster/badCode': ({ code, name }) =>
    `รหัสส่วนตัว ${code} ของ ${name} ไม่ถูกต้อง อาจถูกพิมพ์ทับ โปรดเรียกคืนจากประวัติของไฟล์`,
  'roster/codeTwice': ({ code, names }) =>
    `รหัสส่วนตัว ${code} อยู่หลายแถว (${names.join(', ')}) อาจคัดลอกแถวมา โปรดลบรหัสในแถวที่คัดลอก แถวแรกเท่านั้นที่นับ`,
  'roster/noName': ({ code }) => `แถวที่มีรหัสส่วนตัว ${code} ไม่มีชื่อ โปรดเติมชื่อ`,
  'roster/cohortUnknown': ({ name, typed }) =>
    typed === ''
      ? `${name} ไม่มีรุ่น (ปีการศึกษา) โปรดพิมพ์ปี พ.ศ. สี่หลัก`
      : `รุ่น (ปีการศึกษา) ${quoted(typed)} ของ ${name} ไม่ใช่ปี พ.ศ. สี่หลัก โปรดแก้`,
  'roster/standingUnknown': ({ name, typed }) =>
    `ไม่รู้จักสถานะการจบ ${quoted(typed)} ของ ${name} โปรดเลือกจากรายการในช่อง ระหว่างนี้ถือว่า${STANDING_LABELS.expected}`,
  'roster/levelUnknown': ({ name, typed }) =>
    typed === ''
      ? `${name} ไม่มีระดับ โปรดเลือก ปวช. ปวส. หรือ ป.ตรี`
      : `ไม่รู้จักระดับ ${quoted(typed)} ของ ${name} โปรดเลือก ปวช. ปวส. หรือ ป.ตรี`,
  'roster/dateUnclear': ({ name, typed }) =>
    `วันอนุมัติผล ${quoted(typed)} ของ ${name} อ่านไม่ออก โปรดพิมพ์เช่น 31 มีนาคม 2569`,
  'roster/idTwice': ({ studentId, names }) =>
    `รหัสนักเรียน ${studentId} อยู่หลายแถวในปีและระดับเดียวกัน (${names.join(', ')}) โปรดลบแถวที่ซ้ำหรือแก้รหัส`,
};

export const rosterFindingText = (finding: RosterFinding): string =>
  (ROSTER_FINDING_TEXTS[finding.type] as (one: RosterFinding) => string)(finding);

const OTHER_COHORT_TEXTS: Readonly<
  Record<OtherCohort['reason'], (found: OtherCohort, cohort: string) => string>
> = {
  graduationYear: ({ year, rows, of }, cohort) =>
    `คอลัมน์ปีการศึกษาที่จบในไฟล์เป็น ${year} (${rows} จาก ${of} แถว) แต่เลือกนำเข้าปี ${cohort}`,
  entryYear: ({ year, rows, of }, cohort) =>
    `ปีที่เข้าเรียนในรหัสนักเรียนตรงกับผู้ที่จบปี ${year} (${rows} จาก ${of} คน) แต่เลือกนำเข้าปี ${cohort}`,
  overlap: ({ year, rows, of }, cohort) =>
    `รหัสนักเรียน ${rows} จาก ${of} คนอยู่ในรายชื่อปี ${year} แล้ว และแทบไม่มีในปี ${cohort}`,
};

export const otherCohortText = (found: OtherCohort, cohort: string): string =>
  OTHER_COHORT_TEXTS[found.reason](found, cohort);

export const importStopText = (stop: ImportStop, cohort: string): string => {
  switch (stop.type) {
    case 'stop/noRows':
      return 'ไม่พบรายชื่อในตาราง โปรดวางรายชื่อพร้อมหัวตารางในแท็บ วางรายชื่อที่นี่ แล้วลองใหม่';
    case 'stop/cohortUnknown':
      return `ปีการศึกษา ${quoted(stop.cohort)} ไม่ใช่ปี พ.ศ. สี่หลัก โปรดเลือกปีการศึกษาของรายชื่อนี้`;
    case 'stop/approvedOnMissing':
      return 'โปรดใส่วันที่อนุมัติผลการสำเร็จการศึกษา เพราะกำหนดติดตามนับจากวันนี้';
    case 'stop/rosterWithoutCodes':
      return `มี ${stop.rows} แถวในแท็บรายชื่อผู้สำเร็จการศึกษาที่ยังไม่มีรหัสส่วนตัว โปรดสั่ง ดึงคำตอบและปรับทะเบียนให้เป็นปัจจุบัน หนึ่งครั้งแล้วนำเข้าใหม่`;
    case 'stop/otherCohort':
      return `หยุดไว้ก่อน ไฟล์นี้เหมือนเป็นของรุ่นอื่น: ${otherCohortText(stop.found, cohort)} ถ้าเลือกปีผิดโปรดเลือกใหม่ ถ้าถูกแล้วให้ยืนยันว่าเป็นรุ่น ${cohort}`;
  }
};

const AMBIGUOUS_TEXTS: Readonly<Record<AmbiguousRow['kind'], (row: AmbiguousRow) => string>> = {
  severalInRoster: ({ name, candidates }) =>
    `${name} ตรงกับหลายแถวในรายชื่อ (${candidates.join(', ')}) โปรดเลือกว่าเป็นแถวใด หรือเป็นคนใหม่`,
  otherStudentId: ({ name, candidates }) =>
    `ในรายชื่อมี ${name} ระดับและสาขาเดียวกัน (${candidates.join(', ')}) แต่รหัสนักเรียนไม่ตรง โปรดเลือกว่าเป็นคนเดียวกัน หรือเป็นคนใหม่`,
  idOfTwoNames: ({ name, otherRows }) =>
    `รหัสนักเรียนของ ${name} ซ้ำกับชื่ออื่นในไฟล์ (แถว ${rowsText(otherRows)}) โปรดแก้รหัสในไฟล์แล้ววางใหม่`,
  idOfAnotherName: ({ name, candidates }) =>
    `รหัสนักเรียนของ ${name} เป็นของชื่ออื่นในรายชื่อ (${candidates.join(', ')}) โปรดเลือกว่าเป็นคนเดียวกันที่เปลี่ยนชื่อ หรือแก้รหัส`,
  nameTwice: ({ name, otherRows }) =>
    `${name} มีชื่อซ้ำในไฟล์ (แถว ${rowsText(otherRows)}) โดยไม่มีรหัสนักเรียน โปรดเติมรหัส หรือเลือกว่าเป็นอีกคนหนึ่ง`,
};

export const ambiguousRowText = (row: AmbiguousRow): string => AMBIGUOUS_TEXTS[row.kind](row);

const cellText = (text: string): string => (text.trim() === '' ? 'ช่องว่าง' : quoted(text));

export const conflictText = ({ field, kept, offered }: Conflict): string =>
  `${rosterColumnTitle(field)}: เก็บ ${cellText(kept)} ที่มีผู้แก้ไว้ ไฟล์ใหม่เป็น ${cellText(offered)} ถ้าจะใช้ค่าใหม่โปรดพิมพ์ในรายชื่อ`;

export const repeatedPersonText = ({ rows, name, differing }: RepeatedPerson): string => {
  const columns = differing.map((field) => rosterColumnTitle(field)).join(', ');
  const tail = columns === '' ? 'ข้อมูลเหมือนกัน' : `ต่างกันที่ ${columns} ใช้ค่าของแถวแรก`;
  return `${name} อยู่ ${rows.length} แถว (${rowsText(rows)}) นับเป็นคนเดียว ${tail}`;
};

export const otherCohortRowText = ({ name, cohort, approved }: OtherCohortRow): string =>
  approved
    ? `${name} มีชื่อสำเร็จการศึกษาปี ${cohort} ด้วยรหัสนักเรียนเดียวกันแล้ว โปรดตรวจว่าไม่ได้นับสองปี`
    : `${name} เคยอยู่ในรายชื่อปี ${cohort} ด้วยรหัสนักเรียนเดียวกัน จะมีแถวใหม่ในรุ่นนี้`;

export const MISSING_CHOICE_TEXTS: Readonly<Record<MissingChoice, string>> = {
  notYet: 'ยังไม่จบ',
  summer: 'รอภาคฤดูร้อน',
  withdrawn: 'ลาออก',
  omitted: 'จบแล้วแต่ชื่อตกหล่น',
};

/** The plan in a few lines, for the preview. */
export const previewLines = ({ counts, declared, repeated }: ImportPlan): readonly string[] => {
  const list = declared.list === 'approved' ? 'รายชื่อตามผลอนุมัติ' : 'รายชื่อผู้คาดว่าจะสำเร็จการศึกษา';
  const lines: readonly (readonly [number, string])[] = [
    [1, `${list} ปีการศึกษา ${declared.cohort} อ่านได้ ${counts.rows} แถว`],
    [counts.added, `เพิ่มใหม่ ${counts.added} คน`],
    [counts.updated, `ปรับข้อมูล ${counts.updated} คน`],
    [counts.standingChanges, `เปลี่ยนสถานะการจบ ${counts.standingChanges} คน`],
    [counts.unchanged, `เหมือนเดิม ${counts.unchanged} คน`],
    [counts.conflicts, `เก็บค่าที่มีผู้แก้ไว้ ${counts.conflicts} ช่อง โปรดดูว่าจะใช้ค่าใด`],
    [repeated.length, `อยู่หลายแถว นับเป็นคนเดียว ${repeated.length} คน`],
    [counts.ambiguous, `ยังไม่นำเข้า เพราะต้องเลือกก่อน ${counts.ambiguous} แถว`],
    [
      counts.missing,
      `ไม่อยู่ในรายชื่อตามผลอนุมัติ ${counts.missing} คน ยังไม่ได้เลือกเหตุผล ${counts.missingUndecided} คน`,
    ],
  ];
  return lines.filter(([count]) => count > 0).map(([, text]) => text);
};

export const NOTHING_TO_IMPORT = 'รายชื่อตรงกับที่มีอยู่แล้ว ไม่มีอะไรต้องเปลี่ยน';
