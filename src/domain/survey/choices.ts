// Choices that several questions or several parts of the program share.

import type { Choice } from './questionnaire.ts';
import type { ChoiceDraft } from './questionnaire-draft.ts';

export const WORK_KINDS: readonly Choice[] = [
  {
    code: 'GOV',
    label: 'หน่วยงานราชการหรือหน่วยงานของรัฐ (ข้าราชการ พนักงานราชการ ลูกจ้าง อบต. เทศบาล)',
  },
  { code: 'SOE', label: 'รัฐวิสาหกิจ (เช่น กฟผ. กฟภ. ไปรษณีย์ไทย การรถไฟฯ ธ.ก.ส.)' },
  { code: 'PRIVATE', label: 'บริษัท ห้าง ร้าน โรงงาน หรือองค์กรเอกชน' },
  { code: 'OWN', label: 'กิจการของตนเอง ค้าขาย หรือขายออนไลน์' },
  { code: 'FAMILY', label: 'เกษตรกรรม หรือช่วยกิจการของครอบครัว (รวมงานตามฤดูกาล)' },
  { code: 'FREELANCE', label: 'รับจ้างอิสระ (ฟรีแลนซ์ ไรเดอร์ ช่างรับงานเอง รับจ้างทั่วไป)' },
  { code: 'ABROAD', label: 'ทำงานต่างประเทศ' },
  { code: 'UNSURE', label: 'ไม่แน่ใจ' },
];

interface IncomeBand extends Choice {
  /** Band of the 28-column export of the Vocational Education Commission; '' where it has none. */
  readonly ovecBand: string;
}

/** Only "9,001 - 15,000" is proven by an export; a college confirms the others with its own. */
export const INCOME_BANDS: readonly IncomeBand[] = [
  { code: 'B0', label: 'ไม่มีรายได้เป็นตัวเงิน', ovecBand: '' },
  { code: 'B1', label: 'ไม่เกิน 9,000 บาท', ovecBand: '0 - 9,000' },
  { code: 'B2', label: '9,001 - 12,000 บาท', ovecBand: '9,001 - 15,000' },
  { code: 'B3', label: '12,001 - 15,000 บาท', ovecBand: '9,001 - 15,000' },
  { code: 'B4', label: '15,001 - 20,000 บาท', ovecBand: '15,001 - 30,000' },
  { code: 'B5', label: '20,001 - 30,000 บาท', ovecBand: '15,001 - 30,000' },
  { code: 'B6', label: '30,001 - 50,000 บาท', ovecBand: '30,001 - 50,000' },
  { code: 'B7', label: 'มากกว่า 50,000 บาท', ovecBand: '50,001 - 100,000' },
  { code: 'BX', label: 'ไม่ประสงค์จะระบุ', ovecBand: '' },
];

export const MATCH: readonly Choice[] = [
  { code: 'Y', label: 'ตรง' },
  { code: 'N', label: 'ไม่ตรง' },
];

/** Offered as a further level where the cohort itself finishes with a bachelor's degree. */
export const MASTER: ChoiceDraft = { code: 'MA', label: 'สูงกว่าปริญญาตรี', when: 'hasBachelor' };

export const OTHER_LEVEL: Choice = { code: 'OTHER', label: 'อื่น ๆ' };

/** First choice of every list of months: the work began before the end of classes. */
export const BEFORE: Choice = { code: 'BEFORE', label: 'ทำงานอยู่แล้วตั้งแต่ยังเรียน' };

/** Answer of whoever does not find the field in the list. */
export const FIELD_NOT_FOUND: Choice = { code: 'NOTFOUND', label: 'ไม่พบสาขาของข้าพเจ้า' };
