// A second editor works in the same file: what is not theirs is said, and two at once never double anything.
import { describe, expect, test } from '@jest/globals';
import {
  allCells,
  askedCollege,
  refresh,
  say,
  writesOf,
  type AskedCollege,
} from '../support/asked.ts';
import { COORDINATOR, SECOND_EDITOR, TABS, rowsOf } from '../support/college.ts';
import { atEveryCall, dyingAtEveryCall } from '../support/every-call.ts';

function withAnswers(count: number): AskedCollege {
  const college = askedCollege({}, 10);
  for (const { firstName = '', code = '' } of college.roster.slice(0, count)) {
    say(college, { firstName, code, workplace: 'โรงงานใหญ่' });
  }
  return college;
}

const menu = (college: AskedCollege, name: string, as: string) =>
  college.host.run(name, { as, via: 'menu' });

function holdsEachOnce(college: AskedCollege, count: number): void {
  const ids = rowsOf(college.host, TABS.answers).map(({ responseId }) => responseId);
  expect(ids).toHaveLength(count);
  expect(new Set(ids).size).toBe(count);
  const keys = rowsOf(college.host, TABS.register).map(({ _key }) => _key);
  expect(keys).toHaveLength(college.roster.length);
  expect(new Set(keys).size).toBe(college.roster.length);
  expect(rowsOf(college.host, TABS.latest)).toHaveLength(count);
}

describe('the second editor', () => {
  test('collects and refreshes, because editors of the sheet are editors of the forms', () => {
    const college = withAnswers(3);
    const { toasts, alerts } = menu(college, 'collectResponses', SECOND_EDITOR);
    expect(alerts).toEqual([]);
    expect(toasts[0]?.message).toBe('ดึงคำตอบใหม่ 3 รายการ');
    expect(refresh(college.host, SECOND_EDITOR).alerts).toEqual([]);
    holdsEachOnce(college, 3);
    expect(writesOf(refresh(college.host, COORDINATOR))).toBe(0);
  });

  test('an editor who came after the form was made is told whose the form is, and the rest is done', () => {
    const college = withAnswers(2);
    refresh(college.host);
    const late = 'late@college.example';
    college.host.share(late, 'editor');
    const { toasts, alerts } = refresh(college.host, late);
    expect(alerts).toEqual([]);
    expect(toasts[0]?.message).toContain(`บัญชีนี้เปิดไม่ได้ (เจ้าของ: ${COORDINATOR})`);
    holdsEachOnce(college, 2);
  });

  test('a deleted form breaks nothing: what was collected stays', () => {
    const college = withAnswers(2);
    refresh(college.host);
    const before = allCells(college.host);
    college.host.deleteForm(college.formId, COORDINATOR);
    expect(refresh(college.host).alerts).toEqual([]);
    expect(allCells(college.host)).toEqual(before);
  });
});

describe('two at the same time', () => {
  const SOME = { most: 8, seed: 3 };
  const story = (answers: number, holds: number) => ({
    make: () => withAnswers(answers),
    act: (college: AskedCollege) => void refresh(college.host),
    check: (college: AskedCollege) => {
      college.host.advance({ minutes: 7 });
      refresh(college.host);
      holdsEachOnce(college, holds);
      expect(writesOf(refresh(college.host))).toBe(0);
    },
  });

  test('the second editor refreshes in the middle of a refresh', () => {
    return atEveryCall(story(3, 3), ({ host }) => void refresh(host, SECOND_EDITOR), SOME);
  });

  test('an answer comes in in the middle of a refresh', () => {
    const comes = (college: AskedCollege): void => {
      const { firstName = '', code = '' } = college.roster[7] ?? {};
      say(college, { firstName, code });
    };
    return atEveryCall(story(2, 3), comes, SOME);
  });

  test('a refresh that dies is made good by the next', () => {
    return dyingAtEveryCall(story(3, 3), SOME);
  });
});
