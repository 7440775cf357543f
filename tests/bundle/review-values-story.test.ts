// Whatever strangers type stands in the review as it was typed, and is never alive.
import { expect, test } from '@jest/globals';
import { badStrings } from '../domain/thai/lines.ts';
import { askedCollege, refresh, say, typeAt } from '../support/asked.ts';
import { COORDINATOR, TABS, rowsOf } from '../support/college.ts';
import { lines, review } from '../support/review.ts';

const EACH = 17;
const LONGEST = 60;

/** As the form takes it: one line that shows something and is not too long. */
const typed = badStrings()
  .filter((_, index) => index % EACH === 0)
  .map((line) => line.replace(/\s+/g, ' ').slice(0, LONGEST).trim())
  .filter((line, index, all) => line !== '' && all.indexOf(line) === index);

test(`${String(typed.length)} awkward names, phones and student ids`, () => {
  const college = askedCollege();
  for (const line of typed) say(college, { firstName: line, lastName: line, workplace: line });
  refresh(college.host);
  const dialog = review(college);
  const seen: string[] = [];
  for (const _ of typed) {
    seen.push(lines(dialog.screen)['ชื่อ–นามสกุล']?.left ?? '');
    const summary = lines(dialog.screen)['เนื้อหาโดยย่อ']?.left ?? '';
    expect(seen[seen.length - 1]).toContain(summary.split(' · ').slice(1).join(' · '));
    const before = dialog.screen.title;
    dialog.press('เป็นคนตามรหัสที่พิมพ์', { studentId: seen[seen.length - 1] ?? '' });
    expect(dialog.screen.title).toBe(before);
    dialog.press('ไม่มีในรายชื่อ');
  }
  expect(dialog.screen.title).toBe('พิจารณาครบแล้ว');
  expect(new Set(seen).size).toBe(typed.length);
  dialog.press('เสร็จแล้ว ปรับทะเบียน');
  const rows = rowsOf(college.host, TABS.review);
  expect(rows.map(({ typedName }) => typedName).sort()).toEqual([...seen].sort());
  expect(rows.every(({ verdict }) => verdict === 'ไม่มีในรายชื่อ')).toBe(true);
});

test('a correction chosen in the dialog is text in its cell', () => {
  const college = askedCollege();
  const { firstName = '', lastName = '', code = '' } = college.roster[2] ?? {};
  typeAt(college.host, TABS.register, { key: code, column: 'lineId', text: "'=1+1" });
  refresh(college.host);
  say(college, { firstName, lastName, phone: '+66612345678' });
  refresh(college.host);
  const dialog = review(college);
  const phone = lines(dialog.screen)['โทรศัพท์'];
  dialog.press('ใช่คนนี้', { 'side.phone': 'right' });
  refresh(college.host);
  const row = rowsOf(college.host, TABS.register).find(({ _key }) => _key === code);
  expect(row?.phone).toBe(phone?.right);
  expect(college.host.grid(COORDINATOR).values(TABS.register).flat()).not.toContain(2);
});
