// Rates of survey research in plain Thai: each sentence is made from the row, so it says what is counted.

import type { WeightedTexts } from '../domain/indicator/format-weighted.ts';
import type { Disposition } from '../domain/indicator/dispositions.ts';
import {
  SURVEY_SOURCE,
  type SurveyRule,
  type UnknownShare,
} from '../domain/indicator/survey-rates.ts';

export const DISPOSITION_TEXTS: Readonly<Record<Disposition, string>> = {
  I: 'ตอบครบ โดยเจ้าตัวตอบเองหรือบอกครู',
  P: 'ทราบบางส่วน คือผู้อื่นบอกแทน หรือเจ้าตัวตอบไม่ครบข้อที่ต้องตอบ',
  R: 'ไม่ให้ข้อมูล คือขอไม่รับข้อความเตือนโดยไม่ตอบ หรือครูบันทึกว่าไม่ให้ข้อมูล',
  NC: 'ส่งข้อความหรือโทรแล้ว ยังไม่มีการตอบกลับ',
  O: 'เสียชีวิต',
  NE: 'ไม่สำเร็จการศึกษา จึงไม่นับในอัตราใด',
  UH: 'ไม่มีบันทึกว่าเคยติดต่อ',
  UO: 'ไม่มีบันทึกว่าเคยติดต่อ และไม่มีช่องทางติดต่อ',
};

/** Of the codes joined. */
const ABOVE_TEXTS: Readonly<Record<string, string>> = {
  I: 'ผู้ที่ตอบครบ',
  IP: 'ผู้ที่ตอบครบหรือทราบบางส่วน',
  R: 'ผู้ที่ไม่ให้ข้อมูล',
  IPRO: 'ผู้ที่ติดต่อถึง ไม่ว่าตอบหรือไม่',
};

const BELOW_TEXTS: Readonly<Record<string, string>> = {
  IPRNCO: 'ผู้สำเร็จการศึกษา',
  IPRO: 'ผู้ที่ติดต่อถึง',
  IPR: 'ผู้ที่ติดต่อถึงและยังตอบได้',
};

/** Of those never contacted; among the contacted there are none. */
const UNKNOWN_TEXTS: Readonly<Record<UnknownShare, string>> = {
  all: ' รวมผู้ที่ยังไม่เคยติดต่อ',
  estimated: ' รวมผู้ที่ยังไม่เคยติดต่อตามสัดส่วน e',
  none: ' ไม่นับผู้ที่ยังไม่เคยติดต่อ',
};

/** "ในผู้ที่ติดต่อถึง มีผู้ที่ตอบครบเท่าใด". */
export function meaningOf({ above, below, unknown }: SurveyRule): string {
  const rest = below.includes('NC') ? UNKNOWN_TEXTS[unknown] : '';
  return `ใน${BELOW_TEXTS[below.join('')] ?? ''}${rest} มี${ABOVE_TEXTS[above.join('')] ?? ''}เท่าใด`;
}

const UNKNOWN_SIGNS: Readonly<Record<UnknownShare, readonly string[]>> = {
  all: ['UH', 'UO'],
  estimated: ['e(UH + UO)'],
  none: [],
};

const inBrackets = (codes: readonly string[]): string =>
  codes.length > 1 ? `(${codes.join(' + ')})` : codes.join('');

export const signsOf = ({ above, below, unknown }: SurveyRule): string =>
  `${inBrackets(above)} ÷ ${inBrackets([...below, ...UNKNOWN_SIGNS[unknown]])}`;

const FAMILIES: readonly (readonly [start: string, name: string])[] = [
  ['RR', 'การตอบ'],
  ['CON', 'การติดต่อถึง'],
  ['COOP', 'ความร่วมมือ'],
  ['REF', 'การไม่ให้ข้อมูล'],
];

/** "การตอบ RR1". */
export const rateName = ({ id }: SurveyRule): string =>
  `${FAMILIES.find(([start]) => id.replace(/\d/, '') === start)?.[1] ?? ''} ${id}`.trim();

export const SURVEY_RATE_TEXTS = {
  heading: '6. รายละเอียดสำหรับผู้ประเมิน',
  outcomes: 'อัตราการตอบตามนิยาม AAPOR: ผลการติดต่อ',
  rates: 'อัตราการตอบตามนิยาม AAPOR: อัตรา',
  all: 'รวม',
  partial:
    'คำบอกของผู้อื่นนับเป็นทราบบางส่วน เพราะผู้ที่ถูกถามไม่ได้ตอบเอง ข้อมูลที่นำเข้าจาก สอศ. ไม่นับเป็นคำตอบ เพราะไม่ได้ถามใคร การแจ้งลิงก์ในกลุ่มแชตและการโทรที่ไม่ได้บันทึก โปรแกรมไม่ทราบ',
  eligible: (share: string): string =>
    `e คือสัดส่วนผู้สำเร็จการศึกษาจริงในผู้ที่ทราบผลการติดต่อ: ${share} ตัวหารที่ใช้ e อาจมีทศนิยม`,
  source: `ที่มา: ${SURVEY_SOURCE}`,
  weighted: (figure: string): string => `ถ้าถ่วงน้ำหนักตามสาขา: ${figure}`,
  weightedMeaning:
    'หมายความว่า ถ้าผู้ที่ยังติดตามไม่ได้เหมือนผู้ที่ติดตามได้ในระดับและสาขาเดียวกัน ร้อยละที่ได้งานทำหรือประกอบอาชีพอิสระจะเป็นเท่านี้ ใช้ตรวจสอบว่าการติดตามได้ไม่เท่ากันระหว่างสาขามีผลเพียงใด ไม่ใช้แทนตัวเลขที่รายงาน',
} as const;

export const WEIGHTED_TEXTS: WeightedTexts = {
  percentFirst: 'ร้อยละ {percent} (ต่างจากที่รายงาน {points} จุด)',
  countsFirst:
    'ประมาณ {numerator} จาก {denominator} คน (ร้อยละ {percent} ต่างจากที่รายงาน {points} จุด)',
  tooFew: 'ติดตามได้ {base} คน น้อยเกินไปที่จะถ่วงน้ำหนัก',
  missing: '{figure} ไม่รวมกลุ่มที่ยังติดตามไม่ได้เลย คือ {share}: {strata}',
};
