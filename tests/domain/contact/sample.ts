// Composed graduations, waves and contact rows for the tests of sending.

import type { Candidate } from '../../../src/domain/contact/candidate.ts';
import {
  intentId,
  type ContactRecord,
  type ContactState,
} from '../../../src/domain/contact/contact-record.ts';
import type { MessageContext } from '../../../src/domain/contact/messages.ts';
import type { SendInput } from '../../../src/domain/contact/send-plan.ts';
import { stepRules } from '../../../src/domain/contact/steps.ts';
import { withSteps } from '../../../src/domain/contact/waves.ts';
import { MESSAGE_TEXTS } from '../../../src/texts/message-texts.ts';

export const WAVE = withSteps(
  {
    id: '2568-1',
    cohort: '2568',
    name: 'รอบที่ 1',
    opens: '2026-06-30',
    closes: '2026-09-29',
  },
  stepRules(30, 2),
);

export const CONTEXT: MessageContext = {
  college: 'วิทยาลัยตัวอย่าง',
  office: 'งานแนะแนวอาชีพ',
  officePhone: '054 000 000',
  pageUrl: 'https://example.ac.th',
  year: '2568',
  roundName: 'รอบที่ 1',
  closeDate: '29 กันยายน 2569',
};

export const candidate = (code: string, more: Partial<Candidate> = {}): Candidate => ({
  code,
  cohort: '2568',
  group: 'ชย.1',
  studentId: `66201${code}`,
  title: 'นาย',
  firstName: 'สมปอง',
  lastName: 'ตัวอย่าง',
  level: 'PVC',
  program: 'อุตสาหกรรม',
  field: 'ช่างยนต์',
  subfield: '',
  phone: '',
  email: '',
  lineId: '',
  advisor: 'ครูสมศรี ใจดี',
  advisorEmail: '',
  standing: 'approved',
  batch: 'ปกติ',
  approvedOn: '2026-03-31',
  contact: { email: `${code.toLowerCase()}@example.com`, phone: '', lineId: '' },
  answeredInWave: false,
  optedOut: false,
  link: `https://docs.google.com/forms/d/e/x/viewform?entry.1=${code}`,
  ...more,
});

export const record = (
  code: string,
  state: ContactState,
  more: Partial<ContactRecord> & { wave?: string; step?: string } = {},
): ContactRecord => {
  const { wave = '2568-1', step = 'invite' } = more;
  return {
    id: intentId(code, wave, step),
    at: '2026-06-30T02:00:00.000Z',
    by: 'coordinator@example.ac.th',
    code,
    channel: 'mail',
    state,
    detail: '',
    ...more,
    wave,
    step,
  };
};

export const sendInput = (more: Partial<SendInput> = {}): SendInput => ({
  today: '2026-06-30',
  wave: WAVE,
  graduations: [candidate('AAA1'), candidate('BBB2')],
  contacts: [],
  countedAs: (code) => code,
  ledger: [],
  settings: {
    remindersOn: true,
    testedAt: '2026-06-01T03:00:00.000Z',
    minDaysBetween: 7,
    maxContacts: 10,
  },
  formOpen: true,
  quotaLeft: 100,
  texts: MESSAGE_TEXTS,
  context: CONTEXT,
  ...more,
});
