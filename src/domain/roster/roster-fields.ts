// Fields of a file of leavers and the headers under which they occur, most exact first.

import type { FileField } from './roster-row.ts';

/** Read to check the file with, never written to the Roster by themselves. */
export type CheckField = 'graduationYear' | 'advisorLastName';

export type ColumnField = FileField | CheckField;

export type Layout = 'ovec' | 'rms' | 'sor02' | 'other';

export interface FieldRow {
  readonly field: ColumnField;
  /** Equal but for blanks, dots, hyphens, slashes and brackets; the first that occurs wins. */
  readonly headers: readonly string[];
  /** Part of a header that no exact spelling claimed. */
  readonly contains?: RegExp;
}

/** Nobody's own data: a parent's telephone must not become the graduate's. */
export const OF_OTHERS = /ผู้ปกครอง|บิดา|มารดา|พ่อ|แม่|สถานประกอบการ|บริษัท|สถานศึกษา|วิทยาลัย|ฉุกเฉิน/;

export const FIELD_TABLE: readonly FieldRow[] = [
  {
    field: 'studentId',
    headers: [
      'เลขรหัสนักเรียน',
      'studentCode',
      'รหัสนักเรียน',
      'รหัสนักศึกษา',
      'รหัสนักเรียนนักศึกษา',
      'รหัสประจำตัว',
      'รหัสประจำตัวนักเรียน',
      'รหัสประจำตัวนักศึกษา',
      'รหัสประจำตัวนักเรียนนักศึกษา',
      'เลขประจำตัว',
      'เลขประจำตัวนักเรียน',
      'เลขประจำตัวนักศึกษา',
      'รหัส นร.',
      'รหัส นศ.',
      'student id',
      'studentID',
      'std id',
      'รหัส',
    ],
    contains: /รหัส(?:ประจำตัว)?(?:นักเรียน|นักศึกษา|ผู้เรียน)/,
  },
  {
    field: 'nationalId',
    headers: [
      'รหัสบัตรประชาชน',
      'เลขบัตรประชาชน',
      'เลขประจำตัวประชาชน',
      'เลขที่บัตรประชาชน',
      'บัตรประชาชน',
      'รหัสประจำตัวประชาชน',
      'idcard',
      'id card',
      'national id',
      'citizen id',
    ],
    contains: /ประชาชน|13หลัก/,
  },
  {
    field: 'nameAsReceived',
    headers: [
      'ชื่อ นามสกุล',
      'ชื่อ สกุล',
      'ชื่อและนามสกุล',
      'ชื่อตัว ชื่อสกุล',
      'คำนำหน้า ชื่อ นามสกุล',
      'คำนำหน้าชื่อ ชื่อ สกุล',
      'ชื่อ นามสกุล นักเรียน',
      'ชื่อ นามสกุล นักศึกษา',
      'ชื่อ สกุล นักเรียน นักศึกษา',
      'full name',
      'fullname',
      'name',
    ],
    contains: /ชื่อ.*สกุล|รายชื่อ/,
  },
  {
    field: 'title',
    headers: ['คำนำหน้า', 'คำนำหน้าชื่อ', 'คำนำหน้านาม', 'คำหน้า', 'คำนำ', 'title', 'prefix', 'prename'],
  },
  {
    field: 'firstName',
    headers: ['ชื่อ', 'ชื่อตัว', 'ชื่อจริง', 'ชื่อภาษาไทย', 'ชื่อไทย', 'firstname', 'first name', 'fname'],
  },
  {
    field: 'lastName',
    headers: ['นามสกุล', 'สกุล', 'surname', 'lastname', 'last name', 'lname'],
  },
  {
    field: 'level',
    headers: [
      'ระดับชั้น',
      'ระดับ',
      'ระดับการศึกษา',
      'ชั้น',
      'ชั้นปี',
      'หลักสูตร',
      'gradeNameTh',
      'grade',
      'level',
    ],
    contains: /^ระดับ/,
  },
  {
    field: 'program',
    headers: ['ประเภทวิชา', 'subjectTypeNameTh', 'ประเภทวิชาเอก', 'program'],
    contains: /^ประเภทวิชา/,
  },
  {
    field: 'field',
    headers: [
      'สาขาวิชา',
      'ชื่อสาขาวิชา',
      'สาขา',
      'แผนกวิชา',
      'แผนก',
      'สาขาวิชาเอก',
      'majorNameTh',
      'major',
      'department',
    ],
    contains: /^สาขาวิชา(?!ที่เรียนต่อ)/,
  },
  {
    field: 'subfield',
    headers: ['สาขางาน', 'ชื่อสาขางาน', 'minorNameTh', 'minor'],
    contains: /^สาขางาน/,
  },
  {
    field: 'group',
    headers: [
      'กลุ่ม',
      'กลุ่มเรียน',
      'ห้อง',
      'ห้องเรียน',
      'ชั้นกลุ่ม',
      'ระดับชั้น กลุ่ม',
      'groupAbbr',
      'groupName',
      'ชื่อกลุ่ม',
      'ชื่อกลุ่มเรียน',
      'รหัสกลุ่ม',
      'รหัสกลุ่มเรียน',
      'groupCode',
      'group',
      'class',
    ],
    contains: /^กลุ่ม(?!อาชีพ)/,
  },
  {
    field: 'phone',
    headers: [
      'โทรศัพท์',
      'เบอร์โทรศัพท์',
      'เบอร์โทร',
      'เบอร์',
      'เบอร์มือถือ',
      'เบอร์ติดต่อ',
      'โทร',
      'มือถือ',
      'โทรศัพท์มือถือ',
      'หมายเลขโทรศัพท์',
      'เบอร์โทรศัพท์นักเรียน',
      'tel',
      'phone',
      'mobile',
      'telephone',
    ],
    contains: /โทร|มือถือ|เบอร์/,
  },
  {
    field: 'email',
    headers: ['อีเมล', 'อีเมล์', 'อีเมลล์', 'email', 'e mail', 'email address', 'gmail', 'ที่อยู่อีเมล'],
    contains: /^อีเมล(?!.*(?:ครู|ที่ปรึกษา))|^email(?!.*advisor)/,
  },
  {
    field: 'lineId',
    headers: ['ไอดีไลน์', 'ไลน์', 'ไลน์ไอดี', 'line', 'line id', 'id line', 'lineid', 'idไลน์'],
    contains: /ไลน์|^line/,
  },
  {
    field: 'advisor',
    headers: [
      'ครูที่ปรึกษา',
      'อาจารย์ที่ปรึกษา',
      'ที่ปรึกษา',
      'ชื่อครูที่ปรึกษา',
      'ครูประจำชั้น',
      'advisor',
      'teacherFirstname',
    ],
    contains: /^(?:ชื่อ)?(?:ครู|อาจารย์)ที่ปรึกษา/,
  },
  { field: 'advisorLastName', headers: ['teacherLastname'] },
  {
    field: 'advisorEmail',
    headers: [
      'อีเมลครูที่ปรึกษา',
      'อีเมล์ครูที่ปรึกษา',
      'อีเมลที่ปรึกษา',
      'อีเมลอาจารย์ที่ปรึกษา',
      'email ครูที่ปรึกษา',
      'advisor email',
    ],
    contains: /(?:อีเมล|email).*(?:ครู|ที่ปรึกษา|advisor)/,
  },
  { field: 'sex', headers: ['เพศ', 'gender', 'sex'] },
  {
    field: 'birthDate',
    headers: [
      'วันเกิด',
      'วันเดือนปีเกิด',
      'วัน/เดือน/ปีเกิด',
      'ว/ด/ป เกิด',
      'birthday',
      'birthdate',
      'birth date',
    ],
    contains: /ปีเกิด|^วันเกิด/,
  },
  {
    field: 'studentType',
    headers: ['ประเภทนักเรียน', 'ประเภทนักศึกษา', 'ประเภทผู้เรียน', 'ระบบการเรียน', 'รูปแบบ'],
  },
  { field: 'fieldCode', headers: ['รหัสสาขาวิชา', 'รหัสสาขา', 'majorCode'] },
  { field: 'curriculumYear', headers: ['ปีหลักสูตร', 'หลักสูตรปี', 'หลักสูตรปีพุทธศักราช', 'curriculumYear'] },
  {
    field: 'graduatedTerm',
    headers: ['เทอมที่จบ', 'ภาคเรียนที่จบ', 'ภาคเรียนที่สำเร็จ', 'ภาคเรียนที่สำเร็จการศึกษา'],
  },
  {
    field: 'graduationYear',
    headers: ['ปีการศึกษาที่จบ', 'ปีการศึกษาที่สำเร็จการศึกษา', 'ปีการศึกษาที่สำเร็จ', 'ปีการศึกษา'],
  },
];
