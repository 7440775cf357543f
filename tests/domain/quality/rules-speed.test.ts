// All rules over a large college: 3,000 graduations that answered in three waves, with rules of its own.

import { expect, test } from '@jest/globals';
import { findFindings } from '../../../src/domain/derive/find-findings.ts';
import { answered, SEEKS, WORKS } from '../outcome/sample-answers.ts';
import { codeOf, groundOf, NO_RULE_BOOK } from './sample-ground.ts';

const GRADUATIONS = 3_000;
const DAYS = ['2026-07-10', '2026-10-10', '2027-01-10'] as const;
const all = Array.from({ length: GRADUATIONS }, (_, n) => n);

const OWN = [
  { source: 'รายชื่อ', column: 'รหัสนักเรียน', kind: 'รูปแบบ', value: '66*' },
  { source: 'คำตอบล่าสุด', column: 'ตำแหน่ง', kind: 'จำเป็นต้องกรอก', value: '' },
  { source: 'ทะเบียนติดตาม', column: 'โทรศัพท์', kind: 'รูปแบบ', value: '0999999999' },
];

const ground = groundOf({
  rows: all.map((n) => ({
    field: `สาขางานที่ ${String(n % 40)}`,
    advisor: `ครูคนที่${String(n % 90)} นามสกุล`,
    birthDate: '5/6/2550',
    phone: `08${String(10_000_000 + Math.floor(n / 2))}`,
    email: `user${String(n)}@gmail.com`,
  })),
  answers: all.map((n) => [
    answered(DAYS[0], { ...WORKS, code: codeOf(n) }),
    answered(DAYS[1], { ...(n % 3 === 0 ? SEEKS : { status: 'SAME' }), code: codeOf(n) }),
    answered(DAYS[2], { ...WORKS, firstWorkMonth: '2026-09', code: codeOf(n) }),
  ]),
  more: { ruleBook: { ...NO_RULE_BOOK, own: OWN } },
});

test('takes well under a second of the processor', () => {
  const seconds = [1, 2, 3].map(() => {
    const started = process.cpuUsage();
    expect(findFindings(ground).length).toBeGreaterThan(GRADUATIONS);
    return process.cpuUsage(started).user / 1e6;
  });
  expect(Math.min(...seconds)).toBeLessThan(1);
});
