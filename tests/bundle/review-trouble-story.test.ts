// The review dialog in trouble: two press at once, a run dies, the file is busy.
import { describe, expect, test } from '@jest/globals';
import { refresh } from '../support/asked.ts';
import { SECOND_EDITOR } from '../support/college.ts';
import { atEveryCall, dyingAtEveryCall } from '../support/every-call.ts';
import { decisions, lines, review, waiting } from '../support/review.ts';

describe('trouble', () => {
  const make = () => {
    const college = waiting(2);
    return { ...college, mine: review(college), theirs: review(college, SECOND_EDITOR) };
  };
  type Made = ReturnType<typeof make>;
  const act = ({ mine }: Made): void => {
    mine.press('ใช่คนนี้', { 'side.phone': 'right' });
  };
  const verdicts = (made: Made): (string | undefined)[] =>
    decisions(made)
      .filter(({ kind, subject }) => kind === 'asked' && subject?.endsWith('|verdict') === true)
      .map(({ value }) => value);

  test('two press the same item at once: one of them counts, whichever moment it is', () =>
    atEveryCall(
      {
        make,
        act,
        check: (made) => {
          expect(verdicts(made)).toHaveLength(1);
          const reads = [made.mine.reads(), made.theirs.reads()];
          expect(reads.filter((words) => words.includes('บันทึกแล้ว'))).toHaveLength(1);
        },
      },
      ({ theirs }) => {
        theirs.press('ไม่มีในรายชื่อ');
      },
      { most: 12 },
    ));

  test('dies anywhere: pressed once more, it is decided once and whole', () =>
    dyingAtEveryCall(
      {
        make,
        act,
        check: (made) => {
          const retry = made.theirs;
          made.host.advance({ minutes: 1 });
          if (verdicts(made).length === 0) retry.press('ใช่คนนี้', { 'side.phone': 'right' });
          expect(verdicts(made)).toEqual(['ใช่คนนี้']);
          expect(decisions(made).filter(({ kind }) => kind === 'correction')).toHaveLength(1);
        },
      },
      { most: 12 },
    ));

  test('while the file is brought up to date the screen stays, with what was chosen', () => {
    const college = waiting(2);
    const dialog = review(college);
    const before = decisions(college);
    college.host.fault({
      kind: 'between',
      afterCalls: 30,
      run: () => {
        dialog.press('ใช่คนนี้', { 'side.phone': 'right' });
      },
    });
    refresh(college.host);
    expect(dialog.reads()).toContain('มีผู้อื่นกำลังปรับข้อมูล');
    expect(dialog.screen.title).toBe('ข้อ 1 จาก 1 · เหลือ 1 ข้อ');
    expect(lines(dialog.screen)['โทรศัพท์']?.choice?.chosen).toBe('right');
    expect(decisions(college)).toEqual(before);
  });
});
