// Which of the Commission's seven statuses each of ours counts as, by default and by the college's settings.

import { describe, expect, test } from '@jest/globals';
import { statusMapping, STATUS_SETTING_ROWS } from '../../../src/domain/outcome/status-mapping.ts';
import { findFindings } from '../../../src/domain/derive/find-findings.ts';
import { OVEC_SEVEN } from '../../../src/domain/indicator/indicator-row.ts';
import { readSettings, type Settings } from '../../../src/domain/settings/settings.ts';
import { findingText } from '../../../src/texts/rule-texts.ts';
import { groundOf } from '../quality/sample-ground.ts';
import { answered } from './sample-answers.ts';

const DEFAULTS = readSettings(null);
const withSettings = (changed: Partial<Settings>): Settings => ({ ...DEFAULTS, ...changed });

const SERVES = answered('2026-07-01', { status: 'MILITARY' });

const statusUnder = (settings: Settings): readonly string[] =>
  groundOf({ answers: [[SERVES]], more: { settings } }).cases.map(({ outcome }) => outcome.ovec7);

test('every row begins with one of the seven', () => {
  expect(STATUS_SETTING_ROWS).toHaveLength(11);
  for (const { fallback } of STATUS_SETTING_ROWS) expect(OVEC_SEVEN).toContain(fallback);
});

test('who did not graduate and who was not reached is in none of the seven, whatever is typed', () => {
  const { NOT_GRADUATED, UNREACHED } = statusMapping(DEFAULTS);
  expect([NOT_GRADUATED, UNREACHED]).toEqual(['', '']);
});

describe('a conscript', () => {
  test.each([
    { typed: 'อื่น ๆ', counts: 'อื่น ๆ', because: 'that is what the program ships' },
    { typed: 'ทำงานราชการ', counts: 'ทำงานราชการ', because: 'the manual of the college says so' },
    { typed: 'ทหาร', counts: 'อื่น ๆ', because: 'it is none of the seven' },
  ])('counts as $counts when the setting says $typed: $because', ({ typed, counts }) => {
    expect(statusUnder(withSettings({ countMILITARY: typed }))).toEqual([counts]);
  });
});

describe('a setting with choices', () => {
  const notChoices = (changed: Partial<Settings>): string[] =>
    findFindings(groundOf({ more: { settings: withSettings(changed) } }))
      .filter(({ rule }) => rule === 'setting/notAChoice')
      .map(findingText);

  test('is no finding as it ships', () => {
    expect(notChoices({})).toEqual([]);
  });

  test('is a finding that says what may stand there', () => {
    expect(notChoices({ countMILITARY: 'ทหาร', askComment: 'ใช่' })).toEqual([
      'ค่า “ใช่” ไม่ใช่ตัวเลือกของ ถามข้อเสนอแนะ จึงใช้ค่าเริ่มต้น โปรดเลือกอย่างใดอย่างหนึ่ง: เปิด, ปิด',
      `ค่า “ทหาร” ไม่ใช่ตัวเลือกของ ทหารกองประจำการ: นับเป็นสถานะใดของ สอศ. จึงใช้ค่าเริ่มต้น โปรดเลือกอย่างใดอย่างหนึ่ง: ${OVEC_SEVEN.join(', ')}`,
    ]);
  });
});
