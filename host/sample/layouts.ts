// The sample roster in the three layouts that colleges paste: OVEC's export, RMS field names, ศธ.02.
import { LEVEL_FACTS } from './fields.ts';
import type { SampleCollege, SampleGraduation } from './college.ts';

/* prettier-ignore */
const OVEC_HEADERS = [
  'ชื่อ นามสกุล', '', 'ระดับชั้น', 'รหัสบัตรประชาชน', 'ประเภทวิชา', 'เพศ', 'ปีที่จบ', 'เทอมที่จบ', 'เลขรหัสนักเรียน', 'วันเกิด',
  'อีเมล', 'โทรศัพท์', 'รหัสสาขาวิชา', 'สาขาวิชา', 'ปีหลักสูตร', 'รหัสสถานะการติดตาม', 'ศึกษาต่อในระดับ', 'ชื่อสถานศึกษาเรียนต่อ',
  'สถานะเรียนตรงสาย ไม่ตรงสาย', 'ประเภทวิชา/คณะ', 'สาขาวิชาที่เรียนต่อ', 'ชื่อสถานที่ทำงาน', 'ตำแหน่งงาน', 'เงินเดือน',
  'ทำงานตรงสาย ไม่ตรงสาย', 'สถานะการติดตาม', 'ปีการศึกษาที่จบ', 'ประเภทนักเรียน',
];
const COLUMNS = OVEC_HEADERS.length;
/** Columns that follow up fills; a fresh export has them blank. */
const FOLLOW_UP_COLUMNS = 11;

/* prettier-ignore */
const RMS_HEADERS = [
  'studentCode', 'idcard', 'firstname', 'surname', 'gender', 'groupCode', 'groupName', 'groupAbbr', 'gradeNameTh', 'majorNameTh',
  'studentStatusName', 'entranceYear', 'email', 'tel', 'gpax', 'teacherFirstname', 'teacherLastname',
];

function rowsOf(college: SampleCollege): readonly SampleGraduation[] {
  const again = college.doubled.flatMap((position) => college.graduations[position] ?? []);
  return [...college.graduations, ...again];
}

function padded(cells: readonly string[], width: number): string[] {
  return [...cells, ...Array.from({ length: width - cells.length }, () => '')];
}

/** Day, month and year of the common era, as the export writes birth dates. */
function exportDate(iso: string): string {
  return iso.split('-').reverse().join('/');
}

function ovecRow(one: SampleGraduation, year: number): string[] {
  const facts = LEVEL_FACTS[one.level];
  const { written } = one;
  return [
    ...[written.fullName, '', facts.longName, written.nationalId, one.fieldType, one.gender],
    ...[String(year), '2', written.studentId, exportDate(one.birthDate), written.email],
    ...[written.phone, one.fieldCode, written.field, facts.curriculum],
    ...Array.from({ length: FOLLOW_UP_COLUMNS }, () => ''),
    ...[String(year), one.studentType],
  ];
}

export function asOvecExport(college: SampleCollege): string[][] {
  const titles = [
    'รายงานติดตามภาวะการมีงานทำและศึกษาต่อ',
    `เป้าหมายปีการศึกษาที่สำเร็จการศึกษา ${college.year}`,
    'รอบการติดตามที่ : 1',
    college.name,
  ];
  return [
    ...titles.map((title) => padded([title], COLUMNS)),
    OVEC_HEADERS,
    ...rowsOf(college).map((one) => ovecRow(one, college.year)),
  ];
}

function rmsRow(one: SampleGraduation): string[] {
  const { written } = one;
  const [first = '', last = ''] = one.advisor.name.split(' ');
  return [
    ...[written.studentId, written.nationalId, written.firstName, written.lastName, one.gender],
    ...[`${one.studentId.slice(0, 7)}${one.group.slice(-1)}`, `${one.field} ${one.group}`],
    ...[one.group, LEVEL_FACTS[one.level].lastGrade, written.field, 'กำลังศึกษา'],
    ...[`25${one.studentId.slice(0, 2)}`, written.email, written.phone, ''],
    ...[first, last],
  ];
}

export function asRms(college: SampleCollege): string[][] {
  return [RMS_HEADERS, ...rowsOf(college).map(rmsRow)];
}

/** One list per class, the persons from the ninth row on, as the group list of ศธ.02 has them. */
export function asSor02(college: SampleCollege, group?: string): string[][] {
  const chosen = group ?? college.graduations[0]?.group ?? '';
  const members = rowsOf(college).filter((one) => one.group === chosen);
  const model = members[0];
  const heading = model
    ? `ระดับ ${LEVEL_FACTS[model.level].lastGrade} สาขาวิชา ${model.field} กลุ่ม ${chosen}`
    : '';
  const titles = [
    college.name,
    'รายชื่อนักเรียน นักศึกษา',
    `ปีการศึกษา ${college.year}`,
    heading,
    `ครูที่ปรึกษา ${model?.advisor.name ?? ''}`,
    '',
    '',
  ];
  const headers = ['ลำดับ', 'เลขที่', 'รหัสประจำตัว', 'ชื่อ - สกุล', 'หมายเหตุ'];
  return [
    ...titles.map((title) => padded([title], headers.length)),
    headers,
    ...members.map((one, i) => [
      String(i + 1),
      String(i + 1),
      one.written.studentId,
      one.written.fullName,
      '',
    ]),
  ];
}

/** All groups of the college in the order of their first member. */
export function groupsOf(college: SampleCollege): readonly string[] {
  return [...new Set(college.graduations.map((one) => one.group))];
}
