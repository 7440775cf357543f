// Answers given while a form was changed by hand, and what the daily run sees of the form.
import { describe, expect, test } from '@jest/globals';
import type { Execution } from '../../host/host-api.ts';
import { askedCollege, refresh, writesOf, type AskedCollege } from '../support/asked.ts';
import { COORDINATOR, TABS, columnAt, rowsOf } from '../support/college.ts';
import { turnOn } from '../support/sending.ts';
import {
  ARRIVES,
  INCOME,
  REPAIR,
  STATUS,
  WORKPLACE,
  check,
  choicesOf,
  editorOf,
  formFinding,
  latestOf,
  rulesOf,
  working,
} from '../support/watched-form.ts';

function askForComments({ host }: AskedCollege, onOff: string): void {
  const grid = host.grid(COORDINATOR);
  const row = grid.display(TABS.settings).findIndex(([first]) => first === 'askComment');
  grid.type(TABS.settings, row + 1, columnAt(host, TABS.settings, 'value'), onOff);
}

/** Long enough after the last sweep that every answer is taken in as it comes. */
function collecting(): AskedCollege {
  const college = askedCollege();
  college.host.advance({ minutes: 5 });
  return college;
}

/** Moves on by a week; gives the daily run that looks again. */
function nextWeek({ host }: AskedCollege): Execution {
  host.advance({ days: 7 });
  const runs = host.executions.filter(({ functionName }) => functionName === 'runDaily');
  const last = runs[runs.length - 1];
  if (!last) throw new Error('the clock ran nothing');
  return last;
}

describe('answers to what stood there meanwhile', () => {
  test('only the copy of a question was answered: it counts, also after the copy is gone', () => {
    const college = askedCollege();
    const editor = editorOf(college);
    editor.require(WORKPLACE, false);
    editor.duplicate(WORKPLACE);
    editor.rename(WORKPLACE, 'ข้อบน');
    college.host.answer(college.formId, working(college));
    editor.rename('ข้อบน', WORKPLACE);
    refresh(college.host);
    expect(latestOf(college)).toMatchObject({ workplace: '' });
    check(college);
    expect(latestOf(college)).toMatchObject(ARRIVES);
    editor.rename(WORKPLACE, 'ข้อบน');
    editor.remove(WORKPLACE);
    editor.rename('ข้อบน', WORKPLACE);
    check(college).press(REPAIR);
    refresh(college.host);
    expect(latestOf(college)).toMatchObject(ARRIVES);
  });

  test('deleted and made again by the repair: both items are the one question', () => {
    const college = collecting();
    college.host.answer(college.formId, working(college));
    editorOf(college).remove(WORKPLACE);
    check(college).press(REPAIR);
    college.host.answer(college.formId, working(college, 1));
    refresh(college.host);
    expect(latestOf(college)).toMatchObject(ARRIVES);
    expect(latestOf(college, 1)).toMatchObject(ARRIVES);
  });

  test('read again after its question was deleted, an answer loses nothing', () => {
    const college = collecting();
    college.host.answer(college.formId, working(college));
    // Where edits are on, every response is read anew, and without what was answered to the deleted question.
    editorOf(college).switch({ allowEdits: true });
    editorOf(college).remove(WORKPLACE);
    refresh(college.host);
    expect(rowsOf(college.host, TABS.answers)).toHaveLength(2);
    check(college).press(REPAIR);
    refresh(college.host);
    expect(latestOf(college)).toMatchObject(ARRIVES);
  });

  test('a question that the college gives up is not deleted before its answers are here', () => {
    const college = askedCollege({ doubts: { 'submit-events': 'missed' } });
    const COMMENT = 'ข้อเสนอแนะต่อหลักสูตรหรือวิทยาลัย';
    askForComments(college, 'เปิด');
    check(college).press(REPAIR);
    college.host.answer(college.formId, { ...working(college), [COMMENT]: 'ขอเพิ่มชั่วโมงฝึก' });
    expect(rowsOf(college.host, TABS.answers)).toEqual([]);
    askForComments(college, 'ปิด');
    check(college).press(REPAIR);
    expect(rowsOf(college.host, TABS.answers)[0]?.payload).toContain('ขอเพิ่มชั่วโมงฝึก');
  });
});

describe('a choice renamed to a text that nobody knows', () => {
  const unknownChoice = ({ roster }: AskedCollege, question: string): string =>
    `answer/notAChoice/${roster[0]?.code ?? ''}/F/${question}`;

  /** Renamed by hand and chosen by somebody. */
  function renamed(title: string, from: string, to: string): AskedCollege {
    const college = collecting();
    const asBefore = working(college);
    const labels = choicesOf(college, title);
    const old = labels.find((label) => label.startsWith(from)) ?? '';
    editorOf(college).offer(
      title,
      labels.map((label) => (label === old ? to : label)),
    );
    college.host.answer(college.formId, { ...asBefore, [title]: to });
    return college;
  }

  test('is shown as it was chosen, is a finding, and after the repair too where nobody knows what it meant', () => {
    const college = renamed(INCOME, '9,001', 'เก้าพันกว่า');
    const dialog = check(college);
    expect(dialog.reads()).toContain('ขาด “9,001 - 12,000 บาท” เกิน “เก้าพันกว่า”');
    expect(latestOf(college)).toMatchObject({ ...ARRIVES, income: 'เก้าพันกว่า' });
    expect(rulesOf(college)).toContain(unknownChoice(college, 'income'));
    dialog.press(REPAIR);
    expect(dialog.reads()).toContain('“9,001 - 12,000 บาท” ถูกแก้เป็น “เก้าพันกว่า”');
    expect(choicesOf(college, INCOME)).toContain('เก้าพันกว่า');
    dialog.press('ซ่อมให้ตรงแบบ');
    expect(choicesOf(college, INCOME)).not.toContain('เก้าพันกว่า');
    expect(latestOf(college)).toMatchObject({ ...ARRIVES, income: 'เก้าพันกว่า' });
    expect(rulesOf(college)).toEqual([unknownChoice(college, 'income')]);
    expect(check(college).reads()).not.toContain(REPAIR);
  });

  test('is the choice that it stood for where a person says so', () => {
    const college = renamed(INCOME, '9,001', 'เก้าพันกว่า');
    const dialog = check(college);
    dialog.press(REPAIR);
    dialog.press('ซ่อมให้ตรงแบบ', { 'same/income/B2': 'yes' });
    expect(latestOf(college)).toMatchObject({ ...ARRIVES, income: '9,001 - 12,000 บาท' });
    expect(rulesOf(college)).toEqual([]);
  });

  test('that leads on to other pages is a must, and once it is told nothing of what followed is missing', () => {
    const college = renamed(STATUS, 'ทำงาน', 'มีงานแล้ว');
    refresh(college.host);
    // Nobody knows what it says, so it does not count yet: it must be looked after.
    expect(latestOf(college)).toBeUndefined();
    expect(rulesOf(college)).toEqual([unknownChoice(college, 'status')]);
    const dialog = check(college);
    dialog.press(REPAIR);
    dialog.press('ซ่อมให้ตรงแบบ', { 'same/status/WORK': 'yes' });
    expect(latestOf(college)).toMatchObject({ ...ARRIVES, status: 'ทำงานเอกชน' });
    expect(rulesOf(college)).toEqual([]);
  });
});

describe('the daily run', () => {
  /** Runs of the clock on the days after reminders were installed. */
  function watched(): AskedCollege {
    const college = askedCollege();
    turnOn(college.host);
    return college;
  }

  test('sees what was changed, says since when, and forgets it after the first clean look', () => {
    const college = watched();
    nextWeek(college);
    expect(rulesOf(college)).toEqual([]);
    editorOf(college).linkTo('1otherSheetOfSomebody');
    editorOf(college).switch({ accepting: false });
    nextWeek(college);
    const seen = rowsOf(college.host, TABS.findings).filter(({ _key = '' }) =>
      _key.startsWith('form/'),
    );
    expect(seen.map(({ _key }) => _key)).toEqual([
      formFinding('linkedToSheet'),
      formFinding('closed'),
    ]);
    const [since] = seen.map((row) => row.since);
    nextWeek(college);
    expect(
      rowsOf(college.host, TABS.findings).find(({ _key }) => _key === formFinding('closed'))?.since,
    ).toBe(since);
    const home = rowsOf(college.host, TABS.home).find(({ _key }) => _key === 'formF');
    expect(home?.value).toContain('มีปัญหา ต้องแก้');
    editorOf(college).switch({ accepting: true });
    nextWeek(college);
    expect(rulesOf(college)).toEqual([formFinding('linkedToSheet')]);
    check(college).press(REPAIR);
    expect(rulesOf(college)).toEqual([]);
  });

  test('writes only that it ran the time before when nothing changed', () => {
    const college = watched();
    nextWeek(college);
    const others = () =>
      rowsOf(college.host, TABS.home).filter(({ _key }) => !_key?.startsWith('run/'));
    const before = others();
    const quiet = nextWeek(college);
    expect(writesOf(quiet)).toBe(1);
    expect(others()).toEqual(before);
    expect(writesOf(refresh(college.host))).toBe(1);
    expect(writesOf(refresh(college.host))).toBe(0);
  });
});
