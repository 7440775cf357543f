// Every word that views say and that is neither a heading nor a finding: severities, reasons, lines of Home.

import type { ReviewReason } from '../domain/matching/link-answer.ts';
import type { Finding } from '../domain/quality/finding.ts';
import type { ViewWords } from '../domain/views/all-views.ts';
import type { NextStep } from '../domain/views/home-figures.ts';
import type { HomeLine, HomeWords, ReviewState } from '../domain/views/wording.ts';
import { HOME_TEXTS, HOME_WORDS, NEXT_TEXTS } from './home-texts.ts';
import { EXCLUSION_TEXTS, RATE_TEXTS, stratumLabel } from './indicator-texts.ts';
import { findingText, findingWhere } from './rule-texts.ts';

type Params = Finding['params'];

const REVIEW_REASONS: Readonly<Record<ReviewReason | 'noMatch', string>> = {
  nameNotOwner: 'ชื่อที่พิมพ์ไม่ตรงกับเจ้าของรหัส อาจมีการส่งต่อลิงก์ คำตอบเดิมของเจ้าของยังอยู่',
  codeTypo: 'รหัสส่วนตัวพิมพ์ผิดหนึ่งตัว ใกล้เคียงกับรหัสของคนนี้',
  codeUnknown: 'ไม่พบรหัสส่วนตัวนี้ในรายชื่อ',
  personalWithoutCode: 'เปิดจากลิงก์ส่วนตัวแต่ไม่มีรหัส โปรดจับคู่กับรายชื่อ',
  idTypo: 'รหัสนักเรียนต่างจากของคนนี้หนึ่งหลัก',
  idUnknown: 'ไม่พบรหัสนักเรียนที่พิมพ์ในรายชื่อ',
  idOfAnother: 'รหัสนักเรียนที่พิมพ์เป็นของคนอื่น',
  several: 'มีหลายคนที่อาจใช่ โปรดเลือกคน หรือพิมพ์รหัสนักเรียนที่ถูกต้อง',
  notSure: 'คล้ายคนนี้ แต่ยังไม่มีสิ่งที่ยืนยันได้ เช่น เบอร์โทรศัพท์หรือรหัสนักเรียน',
  noMatch: 'ไม่พบใครในรายชื่อที่คล้ายกัน',
};

const REVIEW_STATES: Readonly<Record<ReviewState, string>> = {
  open: 'รอคำตัดสิน',
  later: 'พักไว้ก่อน',
  noCandidate: 'ยังไม่มีคนที่น่าจะใช่ โปรดพิมพ์รหัสนักเรียน',
  idUnknown: 'ไม่พบรหัสนักเรียนนี้ในรายชื่อ โปรดตรวจอีกครั้ง',
  linked: 'จับคู่แล้ว (ลบคำตัดสินเพื่อยกเลิก)',
  stranger: 'ไม่นับ เพราะไม่มีในรายชื่อ (ลบคำตัดสินเพื่อยกเลิก)',
};

function homeWords(line: HomeLine, params: Params): HomeWords {
  const { label, detail } = HOME_TEXTS[line];
  return { label, detail: detail(params) };
}

export const viewWords = (version: string): ViewWords => ({
  version,
  next: (step: NextStep) => NEXT_TEXTS[step],
  home: HOME_WORDS,
  wording: {
    finding: findingText,
    where: findingWhere,
    reviewReason: (reason) => REVIEW_REASONS[reason],
    reviewState: (state) => REVIEW_STATES[state],
    owner: (name, count) => `${name === '' ? HOME_WORDS.noOwner : name} ${String(count)}`,
    home: homeWords,
  },
  rates: { texts: RATE_TEXTS, exclusions: EXCLUSION_TEXTS, stratum: stratumLabel },
});
