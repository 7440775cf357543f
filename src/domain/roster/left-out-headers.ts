// Headers that are understood without being imported, and those that tell the layouts apart.

/** Columns that are understood and left out on purpose: numbering, marks, and the answers of the OVEC export. */
export const LEFT_OUT: readonly string[] = [
  // A calendar year or an academic year, nobody can tell: the academic year has its own column.
  'ปีที่จบ',
  'ปีที่สำเร็จ',
  'ปีที่สำเร็จการศึกษา',
  'ที่',
  'ลำดับ',
  'ลำดับที่',
  'เลขที่',
  'no',
  'หมายเหตุ',
  'ลายมือชื่อ',
  'ลงชื่อ',
  'gpax',
  'gpa',
  'เกรดเฉลี่ย',
  'เกรดเฉลี่ยสะสม',
  'studentStatusCode',
  'studentStatusName',
  'entranceYear',
  'entranceSemester',
  'teacherIdcard',
  'รหัสสถานะการติดตาม',
  'ศึกษาต่อในระดับ',
  'ชื่อสถานศึกษาเรียนต่อ',
  'สถานะเรียนตรงสาย ไม่ตรงสาย',
  'ประเภทวิชา/คณะ',
  'สาขาวิชาที่เรียนต่อ',
  'ชื่อสถานที่ทำงาน',
  'ตำแหน่งงาน',
  'เงินเดือน',
  'ทำงานตรงสาย ไม่ตรงสาย',
  'สถานะการติดตาม',
];

/** Headers that only one layout has. */
export const OVEC_MARKS: readonly string[] = [
  'รหัสสถานะการติดตาม',
  'สถานะการติดตาม',
  'ชื่อสถานศึกษาเรียนต่อ',
];
export const RMS_MARKS: readonly string[] = [
  'studentCode',
  'firstname',
  'surname',
  'groupCode',
  'gradeNameTh',
];
