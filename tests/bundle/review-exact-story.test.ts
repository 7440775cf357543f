// Answers that agree with one person in every line, accepted at once.
import { describe, expect, test } from '@jest/globals';
import { askedCollege, refresh, say, type AskedCollege } from '../support/asked.ts';
import { SECOND_EDITOR } from '../support/college.ts';
import {
  captions,
  decisions,
  find,
  latest,
  likeTheForm,
  review,
  viewsOf,
  waiting,
  who,
  type Who,
} from '../support/review.ts';

describe('all that agree in every line', () => {
  function exact(): { college: AskedCollege; people: Who[] } {
    const college = askedCollege();
    const people = likeTheForm(college).slice(0, 2);
    for (const { firstName, lastName, phone } of people) {
      say(college, { firstName, lastName, phone, workplace: 'โรงงาน' });
    }
    const { firstName, lastName } = likeTheForm(college)[2] ?? who(college, 9);
    say(college, { firstName, lastName, phone: '0612345678' });
    refresh(college.host);
    return { college, people };
  }

  test('are shown first, confirmed as one piece of work, and taken back as a whole', () => {
    const { college, people } = exact();
    const before = viewsOf(college);
    const count = decisions(college).length;
    const dialog = review(college);
    dialog.press('ยืนยันรายการที่ตรงกันทุกช่อง (2 รายการ)');
    for (const { firstName } of people) expect(dialog.reads()).toContain(firstName);
    dialog.press('ยืนยัน 2 รายการ');
    expect(
      new Set(
        decisions(college)
          .slice(count)
          .map(({ group }) => group),
      ).size,
    ).toBe(1);
    refresh(college.host);
    for (const person of people) expect(latest(college, person)?.workplace).toBe('โรงงาน');
    dialog.press('ย้อนการยืนยันทั้งชุด');
    refresh(college.host);
    expect(viewsOf(college)).toEqual(before);
  });

  test('a list that changed meanwhile is shown anew, and nothing is confirmed', () => {
    const { college, people } = exact();
    const dialog = review(college);
    dialog.press('ยืนยันรายการที่ตรงกันทุกช่อง (2 รายการ)');
    const theirs = review(college, SECOND_EDITOR);
    find(theirs, people[0] ?? who(college, 0));
    theirs.press('ไม่มีในรายชื่อ');
    const before = decisions(college);
    dialog.press('ยืนยัน 2 รายการ');
    expect(captions(dialog.screen)).toContain('ยืนยัน 1 รายการ');
    expect(dialog.reads()).toContain('รายการเปลี่ยนไปหลังดูตัวอย่าง');
    expect(decisions(college)).toEqual(before);
    dialog.press('พิจารณาทีละรายการ');
    expect(dialog.screen.title).toBe('ข้อ 1 จาก 2 · เหลือ 2 ข้อ');
  });

  test('are not offered when one line differs', () => {
    const shown = captions(review(waiting(2)).screen);
    expect(shown.some((label) => label.startsWith('ยืนยันรายการ'))).toBe(false);
  });
});
