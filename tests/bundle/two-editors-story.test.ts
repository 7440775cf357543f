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
  const STEPS = [2, 8, 20, 45, 80, 120];

  test.each(STEPS)(
    'the second editor refreshes after %i calls of the coordinator',
    (afterCalls) => {
      const college = withAnswers(3);
      college.host.fault({
        kind: 'between',
        afterCalls,
        run: () => {
          refresh(college.host, SECOND_EDITOR);
        },
      });
      refresh(college.host);
      refresh(college.host);
      holdsEachOnce(college, 3);
      expect(writesOf(refresh(college.host))).toBe(0);
    },
  );

  test.each(STEPS)('an answer comes in after %i calls of a refresh', (afterCalls) => {
    const college = withAnswers(2);
    const { firstName = '', code = '' } = college.roster[7] ?? {};
    college.host.fault({
      kind: 'between',
      afterCalls,
      run: () => {
        say(college, { firstName, code });
      },
    });
    refresh(college.host);
    refresh(college.host);
    holdsEachOnce(college, 3);
  });

  test.each(STEPS)('a refresh that dies after %i calls is made good by the next', (afterCalls) => {
    const college = withAnswers(3);
    college.host.fault({ kind: 'die', afterCalls });
    refresh(college.host);
    college.host.advance({ minutes: 7 });
    refresh(college.host);
    holdsEachOnce(college, 3);
    expect(writesOf(refresh(college.host))).toBe(0);
  });
});
