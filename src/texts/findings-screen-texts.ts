// What the dialog that leads through the findings says.

/** What a rule is about, by the first part of its name; rules of the questionnaire have names of one part. */
const FAMILIES: Readonly<Record<string, string>> = {
  setting: 'การตั้งค่า',
  cohort: 'ข้อมูลของรุ่น',
  roster: 'รายชื่อ',
  contact: 'ช่องทางติดต่อ',
  form: 'แบบสอบถาม',
  answer: 'คำตอบ',
  waves: 'คำตอบต่างรอบ',
  rule: 'กฎการตรวจ',
  own: 'กฎของวิทยาลัย',
  entry: 'บันทึกแทน',
  view: 'พิมพ์ทับช่องของโปรแกรม',
};
const OF_ANSWERS = 'คำตอบ';

const FIELD_NAMES: Readonly<Record<string, string>> = {
  owner: 'ผู้รับผิดชอบ',
  status: 'สถานะ',
  comment: 'ความเห็น/เหตุผล',
};

const heldText = ([field, value]: readonly [string, string]): string =>
  `${FIELD_NAMES[field] ?? field} ${value === '' ? 'เป็นช่องว่าง' : `“${value}”`}`;

export const FINDINGS_SCREEN_TEXTS = {
  title: 'ตรวจความถูกต้อง',
  left: (all: number): string => `เหลือ ${all} รายการ`,
  narrowed: (shown: number, all: number): string => `แสดง ${shown} จาก ${all} รายการ`,
  progress: (done: number, total: number): string =>
    `แก้หรือรับไปแล้ว ${done} จาก ${total} รายการตั้งแต่เปิดหน้าต่างนี้`,
  none: 'ไม่มีสิ่งที่ต้องตรวจ ข้อมูลเรียบร้อยดี',
  noneHere: 'ไม่มีรายการตามที่เลือก โปรดเลือก ทั้งหมด แล้วกด แสดง',
  group: (severity: string, rule: string, count: number): string => {
    const [family = ''] = rule.split('/');
    return `${severity} · ${FAMILIES[family] ?? OF_ANSWERS} (${count})`;
  },
  filterTitle: 'เลือกรายการ',
  severity: 'ระดับ',
  owner: FIELD_NAMES.owner ?? '',
  person: 'ชื่อหรือคำในรายการ',
  all: 'ทั้งหมด',
  nobody: 'ยังไม่มีผู้รับผิดชอบ',
  filter: 'แสดง',
  keep: 'บันทึกรายการที่เลือกเป็นไฟล์ (CSV)',
  file: 'สิ่งที่ต้องตรวจ.csv',
  where: (where: string): string => `ทำอย่างไร/แก้ที่ใด: ${where}`,
  since: (since: string): string => `ตั้งแต่ ${since}`,
  show: 'แสดงในตาราง',
  fold: (owner: string, status: string): string =>
    `แก้หรือบันทึกผล (${status === '' ? 'ใหม่' : status}${owner === '' ? '' : ` · ${owner}`})`,
  correction: (column: string): string => `${column}ที่ถูกต้อง`,
  correctionHelp: 'เหมือนพิมพ์ในแท็บ ทะเบียนติดตาม คำตอบเดิมในแบบสอบถามไม่ถูกแก้ เว้นว่างไว้ได้',
  status: FIELD_NAMES.status ?? '',
  comment: FIELD_NAMES.comment ?? '',
  save: 'บันทึก',
  previous: 'หน้าก่อน',
  next: 'หน้าถัดไป',
  page: (page: number, pages: number): string => `หน้า ${page} จาก ${pages}`,
  refresh: 'ตรวจใหม่ทั้งหมด',
  refreshed: 'ตรวจใหม่แล้ว',
  closed: 'ที่ยอมรับแล้ว',
  closedTitle: 'รายการที่ยอมรับหรือแจ้งว่าแก้แล้ว',
  closedNone: 'ยังไม่มีรายการที่ยอมรับไว้',
  closedBy: (status: string, by: string, day: string): string =>
    [status, by === '' ? '' : `โดย ${by}`, day === '' ? '' : `เมื่อ ${day}`]
      .filter((part) => part !== '')
      .join(' '),
  closedMore: (count: number): string =>
    `และอีก ${count} รายการ เมื่อนำรายการข้างบนกลับแล้วจะแสดงรายการถัดไป`,
  reopen: 'นำกลับมาตรวจ',
  reopened: 'นำกลับมาแล้ว',
  back: 'กลับไปรายการที่ต้องตรวจ',
  saved: 'บันทึกแล้ว',
  savedAndGone: 'บันทึกแล้ว รายการนี้เสร็จแล้ว',
  savedStillFound: 'บันทึกแล้ว แต่โปรแกรมยังพบรายการนี้อยู่ โปรดตรวจอีกครั้ง',
  nothingTyped: 'ยังไม่ได้เปลี่ยนอะไรในรายการนี้',
  gone: (typed: string): string =>
    `รายการนี้ไม่อยู่แล้ว มีผู้แก้หรือยอมรับไปก่อน จึงไม่ได้บันทึก${typed === '' ? '' : ` สิ่งที่ท่านพิมพ์: ${typed}`}`,
  changed: 'ข้อมูลของรายการนี้เปลี่ยนไปหลังจากที่ท่านอ่าน จึงยังไม่ได้บันทึก โปรดอ่านใหม่ แล้วกด บันทึก อีกครั้งถ้ายังต้องการ',
  taken: (fields: readonly (readonly [string, string])[], by: string): string =>
    `${by === '' ? 'ผู้อื่น' : by} เพิ่งบันทึก ${fields.map(heldText).join(', ')} จึงยังไม่ได้บันทึกของท่าน สิ่งที่ท่านพิมพ์ยังอยู่ กด บันทึก อีกครั้งเพื่อใช้ของท่านแทน`,
  shown: {
    seen: (tab: string): string => `แสดงแล้วในแท็บ ${tab} หน้าต่างนี้เลื่อนได้`,
    filtered: (tab: string): string =>
      `เลือกแถวในแท็บ ${tab} แล้ว แต่แถวนี้ถูกซ่อนโดยตัวกรอง โปรดล้างตัวกรองเพื่อดู`,
    hidden: (tab: string): string =>
      `เลือกแถวในแท็บ ${tab} แล้ว แต่แถวนี้ถูกซ่อนไว้ โปรดคลิกขวาที่เลขแถวข้างเคียงแล้วเลือก แสดงแถว`,
  },
  notThere: 'ไม่พบแถวนี้ในตาราง อาจถูกลบไปแล้ว โปรดกด ตรวจใหม่ทั้งหมด',
} as const;
