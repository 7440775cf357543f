// Every word that views say and that is neither a heading nor a finding: severities, reasons, lines of Home.

import type { ViewWords } from '../domain/views/all-views.ts';
import type { ReviewState } from '../domain/views/wording.ts';
import { evidenceText } from './evidence-texts.ts';
import { HOME_WORDS, homeWords } from './home-texts.ts';
import { RATE_WORDING } from './indicator-texts.ts';
import { REVIEW_REASONS } from './review-texts.ts';
import { findingText, findingWhere } from './rule-texts.ts';

const REVIEW_STATES: Readonly<Record<ReviewState, string>> = {
  open: 'รอคำตัดสิน',
  later: 'พักไว้ก่อน',
  noCandidate: 'ยังไม่มีคนที่น่าจะใช่ โปรดพิมพ์รหัสนักเรียน',
  idUnknown: 'ไม่พบรหัสนักเรียนนี้ในรายชื่อ โปรดตรวจอีกครั้ง',
  linked: 'จับคู่แล้ว (ลบคำตัดสินเพื่อยกเลิก)',
  same: 'นับเป็นคนเดียวกันแล้ว (ลบคำตัดสินเพื่อยกเลิก)',
  different: 'เป็นคนละคน (ลบคำตัดสินเพื่อยกเลิก)',
  stranger: 'ไม่นับ เพราะไม่มีในรายชื่อ (ลบคำตัดสินเพื่อยกเลิก)',
};

export const viewWords = (version: string): ViewWords => ({
  version,
  home: HOME_WORDS,
  wording: {
    finding: findingText,
    where: findingWhere,
    reviewReason: (reason) => REVIEW_REASONS[reason],
    reviewState: (state) => REVIEW_STATES[state],
    owner: (name, count) => `${name === '' ? HOME_WORDS.noOwner : name} ${String(count)}`,
    candidate: (person, others) => (others === 0 ? person : `${person} (และอีก ${others} คน)`),
    evidence: evidenceText,
    home: homeWords,
  },
  rates: RATE_WORDING,
});
