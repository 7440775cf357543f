// What sample graduates say about work and study; firms and schools are invented or named by kind only.
import type { Outcome } from './fate.ts';

interface WorkWords {
  /** Beginning of the choice text of ลักษณะงาน. */
  readonly kind: string;
  readonly places: readonly string[];
  readonly positions: readonly string[];
  readonly incomes: readonly string[];
}

const LOW = ['ไม่เกิน 9,000', '9,001 - 12,000', '12,001 - 15,000'];
const MIDDLE = ['9,001 - 12,000', '12,001 - 15,000', '15,001 - 20,000'];

export const WORK_WORDS: Readonly<Partial<Record<Outcome, WorkWords>>> = {
  GOV: {
    kind: 'หน่วยงานราชการ',
    places: ['องค์การบริหารส่วนตำบลตัวอย่าง', 'เทศบาลตำบลตัวอย่าง', 'โรงพยาบาลชุมชนตัวอย่าง'],
    positions: ['ลูกจ้างชั่วคราว', 'พนักงานจ้างตามภารกิจ', 'เจ้าหน้าที่ธุรการ'],
    incomes: MIDDLE,
  },
  SOE: {
    kind: 'รัฐวิสาหกิจ',
    places: ['การไฟฟ้า สำนักงานตัวอย่าง', 'ที่ทำการไปรษณีย์ตัวอย่าง'],
    positions: ['พนักงานช่าง', 'พนักงานนำจ่าย'],
    incomes: ['15,001 - 20,000', '20,001 - 30,000'],
  },
  PRIVATE: {
    kind: 'บริษัท ห้าง',
    places: [
      'บริษัท ตัวอย่างยนตรกิจ จำกัด',
      'บริษัท เวียงทองอิเล็กทรอนิกส์ จำกัด',
      'หจก. รุ่งทรัพย์การช่าง',
      'ห้างตัวอย่างพลาซา',
      'โรงแรมเวียงตัวอย่าง',
    ],
    positions: ['ช่างซ่อมบำรุง', 'พนักงานบัญชี', 'พนักงานฝ่ายผลิต', 'พนักงานขาย', 'ช่างเทคนิค'],
    incomes: [...MIDDLE, '20,001 - 30,000', 'ไม่ประสงค์จะระบุ'],
  },
  OWN: {
    kind: 'กิจการของตนเอง',
    places: ['ร้านตัวอย่างการค้า', 'ขายออนไลน์ ไม่มีชื่อร้าน', 'ร้านซ่อมรถตัวอย่าง'],
    positions: ['เจ้าของร้าน', 'ขายของออนไลน์', 'ช่างซ่อมรถ'],
    incomes: [...LOW, '15,001 - 20,000'],
  },
  FAMILY: {
    kind: 'เกษตรกรรม',
    places: ['สวนลำไยของครอบครัว', 'ร้านของที่บ้าน', 'ไม่มีชื่อ'],
    positions: ['ทำสวน', 'ช่วยขายของ', 'ทำนา'],
    incomes: ['ไม่มีรายได้', ...LOW],
  },
  FREELANCE: {
    kind: 'รับจ้างอิสระ',
    places: ['รับงานเอง', 'ไม่มีชื่อ'],
    positions: ['ไรเดอร์ส่งอาหาร', 'ช่างไฟรับงานตามบ้าน', 'รับทำบัญชี'],
    incomes: LOW,
  },
};

export const STUDY_FACULTIES: readonly string[] = ['บริหารธุรกิจ', 'อุตสาหกรรม', 'วิศวกรรมศาสตร์', ''];
