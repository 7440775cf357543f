// Pairs that agree in every line, accepted at once: rows that were pasted twice, above all.
import { describe, expect, test } from '@jest/globals';
import { askedCollege, refresh, say, type AskedCollege } from '../support/asked.ts';
import { SECOND_EDITOR, TABS, rowsOf } from '../support/college.ts';
import {
  captions,
  decisions,
  find,
  latest,
  pasteAgain,
  review,
  viewsOf,
  waiting,
  who,
} from '../support/review.ts';

const registered = ({ host }: AskedCollege) => rowsOf(host, TABS.register).length;

function twice(): AskedCollege {
  const college = askedCollege();
  pasteAgain(college, 1, 4);
  return college;
}

describe('all that agree in every line', () => {
  test('are shown first, confirmed as one piece of work, and taken back as a whole', () => {
    const college = twice();
    expect(registered(college)).toBe(22);
    const before = viewsOf(college);
    const count = decisions(college).length;
    const dialog = review(college);
    dialog.press('ยืนยันรายการที่ตรงกันทุกช่อง (2 รายการ)');
    for (const n of [1, 4]) expect(dialog.reads()).toContain(who(college, n).firstName);
    dialog.press('ยืนยัน 2 รายการ');
    const made = decisions(college).slice(count);
    expect(new Set(made.map(({ group }) => group)).size).toBe(1);
    refresh(college.host);
    expect(registered(college)).toBe(20);
    dialog.press('ย้อนการยืนยันทั้งชุด');
    refresh(college.host);
    expect(viewsOf(college)).toEqual(before);
  });

  test('an answer by either code is an answer of the one person, and the row that may go is named', () => {
    const college = twice();
    const again = rowsOf(college.host, TABS.roster).slice(-2);
    const dialog = review(college);
    dialog.press('ยืนยันรายการที่ตรงกันทุกช่อง (2 รายการ)');
    dialog.press('ยืนยัน 2 รายการ');
    refresh(college.host);
    for (const [at, n] of [1, 4].entries()) {
      const { code, firstName } = who(college, n);
      const kept = rowsOf(college.host, TABS.register).find(({ _key }) =>
        [code, again[at]?.code].includes(_key ?? ''),
      );
      say(college, { code: again[at]?.code ?? '', firstName, workplace: 'โรงงานหนึ่ง' });
      college.host.advance({ minutes: 1 });
      say(college, { code, firstName, workplace: 'โรงงานสอง' });
      college.host.advance({ minutes: 1 });
      refresh(college.host);
      expect(latest(college, { ...who(college, n), code: kept?._key ?? '' })).toMatchObject({
        workplace: 'โรงงานสอง',
        history: '2',
      });
    }
    const mayGo = rowsOf(college.host, TABS.findings).filter(({ _key }) =>
      _key?.startsWith('roster/samePerson/'),
    );
    expect(mayGo).toHaveLength(2);
  });

  test('a list that changed meanwhile is shown anew, and nothing is confirmed', () => {
    const college = twice();
    const dialog = review(college);
    dialog.press('ยืนยันรายการที่ตรงกันทุกช่อง (2 รายการ)');
    const theirs = review(college, SECOND_EDITOR);
    find(theirs, { ...who(college, 1), firstName: nameInRegister(college, 1) });
    theirs.press('คนละคน');
    const before = decisions(college);
    dialog.press('ยืนยัน 2 รายการ');
    expect(captions(dialog.screen)).toContain('ยืนยัน 1 รายการ');
    expect(dialog.reads()).toContain('รายการเปลี่ยนไปหลังดูตัวอย่าง');
    expect(decisions(college)).toEqual(before);
    dialog.press('พิจารณาทีละรายการ');
    expect(dialog.screen.title).toBe('ข้อ 1 จาก 1 · เหลือ 1 ข้อ');
  });

  test('are not offered when one line differs', () => {
    const shown = captions(review(waiting(2)).screen);
    expect(shown.some((label) => label.startsWith('ยืนยันรายการ'))).toBe(false);
  });
});

/** With its title, as both sides of a pair of rows show it. */
const nameInRegister = (college: AskedCollege, n: number): string => {
  const { code } = who(college, n);
  return rowsOf(college.host, TABS.register).find(({ _key }) => _key === code)?.name ?? '';
};
