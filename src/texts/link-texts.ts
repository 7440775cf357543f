// Sentences of the screens that hand out links, posters and texts for advisors.

import type { FormKind } from '../domain/answers/answer.ts';

const POSTER_ABOUT: Readonly<Record<FormKind, string>> = {
  P: 'แบบสำรวจก่อนสำเร็จการศึกษา: ช่องทางติดต่อและแผนหลังเรียนจบ',
  F: 'แบบติดตามหลังสำเร็จการศึกษา: การมีงานทำหรือเรียนต่อ',
};

const NOTHING_ASKED = 'ไม่ต้องล็อกอิน ไม่ขอเลขบัตรประชาชน รหัสผ่าน หรือเลขบัญชีธนาคาร';

export const groupName = (group: string): string => (group === '' ? 'ไม่ระบุกลุ่ม' : group);

export const LINK_TEXTS = {
  title: 'ลิงก์ คิวอาร์โค้ด และโปสเตอร์',
  intro:
    'เลือกแบบและกลุ่ม แล้วกด แสดง ลิงก์ของกลุ่มกรอกระดับและสาขาให้แล้ว ผู้ตอบพิมพ์ชื่อและรหัสนักเรียนเอง ส่งลงกลุ่ม LINE หรือติดประกาศได้ (ลิงก์ส่วนตัวอยู่ที่เมนู ข้อความถึงครูที่ปรึกษาและกลุ่ม LINE)',
  form: 'แบบสอบถาม',
  class: 'กลุ่ม',
  chooseClass: 'เลือกกลุ่ม',
  allClasses: (count: number): string => `ทุกกลุ่ม (พิมพ์โปสเตอร์ ${String(count)} แผ่น)`,
  general: 'ไม่ระบุกลุ่ม (ใช้ได้ทั้งรุ่น ผู้ตอบเลือกสาขาเอง)',
  classOption: (group: string, people: number): string =>
    `${groupName(group)} (${String(people)} คน)`,
  show: 'แสดง',
  print: 'พิมพ์โปสเตอร์',
  printHelp: 'เมื่อกด พิมพ์โปสเตอร์ แต่ละแผ่นจะอยู่คนละหน้า',
  classLink: (name: string): string => `ลิงก์สำหรับ ${name}`,
  allLinks: 'ลิงก์ของทุกกลุ่ม (คัดลอกไปวางในตารางได้)',
  generalName: (year: string): string => `ผู้สำเร็จการศึกษา ปีการศึกษา ${year}`,
  posterHeading: (college: string, year: string): string => `${college} ปีการศึกษา ${year}`,
  posterTitle: (name: string, levelField: string): string => {
    if (name === levelField) return groupName(name);
    return [`กลุ่ม ${name}`, levelField].filter((part) => part !== '').join(' · ');
  },
  posterLines: (kind: FormKind, office: string): readonly string[] => [
    POSTER_ABOUT[kind],
    'สแกนด้วยกล้องมือถือ ใช้เวลาประมาณ 2 นาที',
    NOTHING_ASKED,
    'สอบถามหรือตรวจสอบว่าเป็นของจริงได้ที่',
    office,
  ],
  office: (office: string, phone: string): string => `${office} โทร ${phone}`,
  notOffered: (names: string): string =>
    `แบบที่สร้างไว้ยังไม่มีสาขานี้ให้เลือก: ${names} (เพิ่มเข้ารายชื่อภายหลัง) ลิงก์ใช้ได้แต่ยังไม่เลือกสาขาให้ กด ซ่อมให้ตรงแบบ เพื่อเพิ่มสาขา แล้วเปิดหน้านี้ใหม่`,
  nobody: 'ยังไม่มีรายชื่อสำหรับแบบนี้ แบบติดตามใช้กับผู้ที่ได้รับอนุมัติผลแล้วเท่านั้น มีเฉพาะลิงก์ที่ไม่ระบุกลุ่ม',
  toMake: 'ยังไม่ได้สร้างแบบสอบถามของรุ่นนี้',
} as const;

export const ADVISOR_TEXTS = {
  title: 'ข้อความถึงครูที่ปรึกษาและกลุ่ม LINE',
  intro: (round: string, year: string): string =>
    `${round} ปีการศึกษา ${year} เลือกกลุ่มแล้วกด แสดงข้อความ จำนวนผู้ตอบนับถึงขณะนี้`,
  nobody: 'ยังไม่มีผู้ที่ได้รับอนุมัติผลในรุ่นนี้ โปรดนำเข้ารายชื่อตามผลอนุมัติก่อน',
  class: 'กลุ่ม',
  classOption: (group: string, answered: number, total: number): string =>
    `${groupName(group)} (ตอบแล้ว ${String(answered)} จาก ${String(total)} คน)`,
  show: 'แสดงข้อความ',
  progressHead: ['กลุ่ม', 'ครูที่ปรึกษา', 'ตอบแล้ว', 'เหลือ'],
  forGroup: 'วางในกลุ่ม LINE ของห้อง (ไม่มีชื่อใคร)',
  forAdvisor: 'ส่งถึงครูที่ปรึกษาโดยตรง (มีรายชื่อ โปรดไม่วางในกลุ่ม)',
  forCall: 'บทพูดทางโทรศัพท์',
  onePerson: 'ส่งทีละคน',
  onePersonHelp:
    'ข้อความแต่ละช่องมีลิงก์ส่วนตัวของคนนั้น ส่งทางแชตส่วนตัวเท่านั้น ถ้าทราบข้อมูลอยู่แล้วหรือได้คุยทางโทรศัพท์ กด ตอบแทน',
  personText: (name: string): string => `ข้อความถึง ${name}`,
  optedOut: (name: string): string =>
    `${name} ขอไม่รับข้อความเตือน จึงไม่มีข้อความให้ส่ง ถ้าครูทราบข้อมูลอยู่แล้ว ตอบแทนได้`,
  proxy: (name: string): string => `ตอบแทน ${name} (ครูที่ปรึกษา)`,
  allAnswered: 'กลุ่มนี้ตอบครบแล้ว',
  fewAllowed: 'รหัสและลิงก์ในหน้านี้เป็นข้อมูลส่วนบุคคล ใช้เฉพาะงานติดตามของวิทยาลัย',
} as const;
