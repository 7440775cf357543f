// The findings from click to cells: gone through in the dialog or typed in the tab, it is the same decision.
import { describe, expect, test } from '@jest/globals';
import {
  askedCollege,
  refresh,
  rowAt,
  say,
  typeAt,
  writesOf,
  type AskedCollege,
} from '../support/asked.ts';
import { COORDINATOR, SECOND_EDITOR, TABS, columnAt, rowsOf } from '../support/college.ts';
import { coloursOf, sheetOf, standsAt } from '../support/looks.ts';
import { openDialog, type DialogPerson } from '../support/person.ts';

const BAD = 'สมชาย@ที่บ้าน';

interface Story extends AskedCollege {
  readonly code: string;
  /** Key of the finding about the address of the first person. */
  readonly key: string;
}

/** The first person of the Roster has an address that nobody can write to. */
function withBadEmail(): Story {
  const college = askedCollege({}, 10);
  const code = college.roster[0]?.code ?? '';
  writeEmail(college, code, BAD);
  refresh(college.host);
  return { ...college, code, key: `contact/badEmail/${code}` };
}

function writeEmail({ host }: AskedCollege, code: string, email: string): void {
  const row = rowAt(host, TABS.roster, 'code', code);
  host.grid(COORDINATOR).type(TABS.roster, row, columnAt(host, TABS.roster, 'email'), email);
}

const findingOf = ({ host, key }: Story) =>
  rowsOf(host, TABS.findings).find(({ _key }) => _key === key);
const registerOf = ({ host, code }: Story) =>
  rowsOf(host, TABS.register).find(({ _key }) => _key === code);
const decisionsOf = ({ host }: AskedCollege) =>
  rowsOf(host, TABS.decisions).map(({ kind = '', subject = '', value = '' }) => [
    kind,
    subject,
    value,
  ]);
const homeOf = ({ host }: AskedCollege, key: string) =>
  rowsOf(host, TABS.home).find(({ _key }) => _key === key);

const open = ({ host }: AskedCollege, as = COORDINATOR): DialogPerson =>
  openDialog(host, 'validateData', as);
const said = (dialog: DialogPerson): string => dialog.screen.stays?.notice?.text ?? '';

describe('the menu item', () => {
  test('refreshes, shows the tab, says the counts and opens the list beside the sheet', () => {
    const college = withBadEmail();
    const run = college.host.run('validateData', { as: COORDINATOR, via: 'menu' });
    expect(run.error).toBeNull();
    expect(run.dialogs.map(({ kind }) => kind)).toEqual(['modeless']);
    expect(run.toasts[0]?.message).toContain('ควรตรวจ 1');
  });

  test('lists what stands in the tab, most severe first, in groups with their counts', () => {
    const college = withBadEmail();
    const dialog = open(college);
    const keys = dialog.cards().map(({ id }) => id);
    const held = rowsOf(college.host, TABS.findings).map(({ _key }) => _key);
    expect(keys.slice(1).sort()).toEqual(held.sort());
    expect(dialog.reads()).toContain('ควรตรวจ · ช่องทางติดต่อ (1)');
    expect(dialog.cards().find(({ id }) => id === college.key)?.tone).toBe('warning');
  });
});

describe('accepting', () => {
  test('in the dialog: the row leaves, the register and Home follow, and nothing is written twice', () => {
    const story = withBadEmail();
    const dialog = open(story);
    const before = Number(homeOf(story, 'toCheck')?.count);
    dialog.pressIn(story.key, 'บันทึก', { status: 'ยอมรับตามนี้', comment: 'เจ้าตัวยืนยัน' });
    expect(said(dialog)).toContain('เสร็จแล้ว');
    expect(findingOf(story)).toBeUndefined();
    expect(registerOf(story)?.toCheck ?? '').not.toContain('ควรตรวจ');
    expect(Number(homeOf(story, 'toCheck')?.count)).toBe(before - 1);
    expect(dialog.reads()).toContain(`แก้หรือรับไปแล้ว 1 จาก`);
    expect(writesOf(refresh(story.host))).toBe(0);
  });

  test('typed in the tab is the same set of decisions', () => {
    const [typed, pressed] = [withBadEmail(), withBadEmail()];
    typeAt(typed.host, TABS.findings, { key: typed.key, column: 'status', text: 'ยอมรับตามนี้' });
    refresh(typed.host);
    open(pressed).pressIn(pressed.key, 'บันทึก', { status: 'ยอมรับตามนี้' });
    expect(decisionsOf(typed)).toEqual(decisionsOf(pressed));
    expect(findingOf(typed)).toBeUndefined();
  });

  test('does not come back when somebody answers, and does when the address is another wrong one', () => {
    const story = withBadEmail();
    open(story).pressIn(story.key, 'บันทึก', { status: 'ยอมรับตามนี้' });
    say(story, { code: story.code, firstName: story.roster[0]?.firstName ?? '', workplace: 'อู่' });
    refresh(story.host);
    expect(findingOf(story)).toBeUndefined();
    writeEmail(story, story.code, 'สมชาย@ที่ใหม่');
    refresh(story.host);
    expect(findingOf(story)).toMatchObject({ status: 'ใหม่', state: 'เคยยอมรับ แต่ข้อมูลเปลี่ยน' });
    typeAt(story.host, TABS.findings, { key: story.key, column: 'status', text: 'ยอมรับตามนี้' });
    refresh(story.host);
    expect(findingOf(story)).toBeUndefined();
  });

  test('is taken back from the list of what was accepted', () => {
    const story = withBadEmail();
    const dialog = open(story);
    dialog.pressIn(story.key, 'บันทึก', { status: 'ยอมรับตามนี้' });
    dialog.press('ที่ยอมรับแล้ว');
    expect(dialog.reads()).toContain(COORDINATOR);
    dialog.pressIn(story.key, 'นำกลับมาตรวจ');
    expect(findingOf(story)).toMatchObject({ status: '' });
    dialog.press('กลับไปรายการที่ต้องตรวจ');
    expect(dialog.cards().map(({ id }) => id)).toContain(story.key);
  });
});

describe('correcting', () => {
  test('in the dialog is typing into the register; the answers stay as they are', () => {
    const [typed, pressed] = [withBadEmail(), withBadEmail()];
    const answers = rowsOf(pressed.host, TABS.answers);
    const dialog = open(pressed);
    dialog.pressIn(pressed.key, 'บันทึก', { correction: 'somchai@mail.example' });
    expect(said(dialog)).toContain('เสร็จแล้ว');
    typeAt(typed.host, TABS.register, {
      key: typed.code,
      column: 'email',
      text: 'somchai@mail.example',
    });
    refresh(typed.host);
    expect(decisionsOf(pressed)).toEqual(decisionsOf(typed));
    expect(registerOf(pressed)?.email).toBe('somchai@mail.example');
    expect(rowsOf(pressed.host, TABS.answers)).toEqual(answers);
  });

  test('with another wrong value is written, and said to be still found', () => {
    const story = withBadEmail();
    const dialog = open(story);
    dialog.pressIn(story.key, 'บันทึก', { correction: 'ยังผิด@' });
    expect(said(dialog)).toContain('ยังพบรายการนี้อยู่');
    expect(findingOf(story)?.what).toContain('ยังผิด@');
  });

  test('“mended” while it holds is shown as such and counted on Home', () => {
    const story = withBadEmail();
    const dialog = open(story);
    dialog.pressIn(story.key, 'บันทึก', { status: 'แก้แล้ว', owner: 'ครูสมชาย' });
    expect(said(dialog)).toContain('ยังพบรายการนี้อยู่');
    expect(findingOf(story)).toMatchObject({ status: 'แก้แล้ว', state: 'แก้แล้ว แต่ยังพบ' });
    expect(homeOf(story, 'stillFound')?.count).toBe('1');
    expect(homeOf(story, 'owners')?.value).toContain('ครูสมชาย 1');
  });
});

describe('a call that comes twice', () => {
  test.each([
    ['an acceptance', { status: 'ยอมรับตามนี้', comment: 'ทราบแล้ว' }],
    ['a correction', { correction: 'somchai@mail.example' }],
    ['an owner', { owner: 'ครูสมชาย' }],
  ])('%s is no conflict', (_name, fields) => {
    const story = withBadEmail();
    const [first, second] = [open(story), open(story)];
    first.pressIn(story.key, 'บันทึก', fields);
    const after = decisionsOf(story);
    second.pressIn(story.key, 'บันทึก', fields);
    expect(said(second)).toContain('บันทึกแล้ว');
    expect(decisionsOf(story)).toEqual(after);
  });
});

describe('a second editor', () => {
  test('who keeps the file busy: it is said beside the list, which stays as it is', () => {
    const story = withBadEmail();
    const mine = open(story);
    story.host.fault({ kind: 'lockBusy' });
    const answer = mine.pressIn(story.key, 'บันทึก', { owner: 'ครูสมชาย' });
    expect(answer.stays).toMatchObject({ isSame: true, notice: { tone: 'error' } });
    mine.pressIn(story.key, 'บันทึก', { owner: 'ครูสมชาย' });
    expect(findingOf(story)?.owner).toBe('ครูสมชาย');
  });

  test('who wrote the same field meanwhile is shown and not written over; a second press does', () => {
    const story = withBadEmail();
    const [mine, theirs] = [open(story), open(story, SECOND_EDITOR)];
    theirs.pressIn(story.key, 'บันทึก', { owner: 'ครูสมหญิง' });
    mine.pressIn(story.key, 'บันทึก', { owner: 'ครูสมชาย', comment: 'โทรแล้ว' });
    expect(said(mine)).toContain(SECOND_EDITOR);
    expect(findingOf(story)).toMatchObject({ owner: 'ครูสมหญิง', comment: '' });
    expect(mine.screen.stays?.saved).toBeUndefined();
    mine.pressIn(story.key, 'บันทึก', { owner: 'ครูสมชาย', comment: 'โทรแล้ว' });
    expect(findingOf(story)).toMatchObject({ owner: 'ครูสมชาย', comment: 'โทรแล้ว' });
  });

  test('who typed into the tab is taken in first', () => {
    const story = withBadEmail();
    const mine = open(story);
    const text = 'ครูสมหญิง';
    typeAt(story.host, TABS.findings, { key: story.key, column: 'owner', text, as: SECOND_EDITOR });
    mine.pressIn(story.key, 'บันทึก', { owner: 'ครูสมชาย' });
    expect(said(mine)).toContain('จึงยังไม่ได้บันทึก');
    expect(findingOf(story)?.owner).toBe(text);
  });

  test('who wrote another field is no conflict', () => {
    const story = withBadEmail();
    const [mine, theirs] = [open(story), open(story, SECOND_EDITOR)];
    theirs.pressIn(story.key, 'บันทึก', { owner: 'ครูสมหญิง' });
    mine.pressIn(story.key, 'บันทึก', { comment: 'โทรแล้ว' });
    expect(findingOf(story)).toMatchObject({ owner: 'ครูสมหญิง', comment: 'โทรแล้ว' });
  });

  test('who closed it first: nothing is written, and what was typed is said', () => {
    const story = withBadEmail();
    const [mine, theirs] = [open(story), open(story, SECOND_EDITOR)];
    theirs.pressIn(story.key, 'บันทึก', { correction: 'somchai@mail.example' });
    mine.pressIn(story.key, 'บันทึก', { comment: 'โทรไม่ติด' });
    expect(said(mine)).toContain('โทรไม่ติด');
  });

  test('whose change made it another finding: accepting waits for another look', () => {
    const story = withBadEmail();
    const mine = open(story);
    writeEmail(story, story.code, 'อื่น@');
    mine.pressIn(story.key, 'บันทึก', { status: 'ยอมรับตามนี้' });
    expect(said(mine)).toContain('เปลี่ยนไป');
    expect(findingOf(story)).toMatchObject({ status: '' });
  });
});

describe('show', () => {
  const press = (story: Story) => open(story).pressIn(story.key, 'แสดงในตาราง').stays?.notice;

  test('finds the row by its key wherever it was sorted to, in a column that was moved', () => {
    const story = withBadEmail();
    const grid = story.host.grid(COORDINATOR);
    grid.insertColumns(TABS.register, 3, 2);
    grid.sort(TABS.register, 3, columnAt(story.host, TABS.register, 'name'), true);
    expect(press(story)?.tone).toBe('good');
    expect(standsAt(story.host, COORDINATOR)).toEqual({
      title: TABS.register,
      row: rowAt(story.host, TABS.register, '_key', story.code),
      column: columnAt(story.host, TABS.register, 'email'),
    });
  });

  test('says when a filter hides the row', () => {
    const story = withBadEmail();
    const column = columnAt(story.host, TABS.register, 'email');
    story.host.grid(COORDINATOR).filter(TABS.register, 2, column, [BAD]);
    expect(press(story)).toMatchObject({ tone: 'warning' });
    expect(press(story)?.text).toContain('ถูกซ่อนโดยตัวกรอง');
  });

  test('says when somebody hid the row, and shows a tab that was hidden', () => {
    const story = withBadEmail();
    const sheet = sheetOf(story.host, TABS.register);
    sheet.hidden = true;
    expect(press(story)?.tone).toBe('good');
    expect(sheet.hidden).toBe(false);
    sheet.rowProps[rowAt(story.host, TABS.register, '_key', story.code) - 1] = { hidden: true };
    expect(press(story)?.text).toContain('ถูกซ่อนไว้');
  });

  test('goes to the row of the finding when its source is gone', () => {
    const story = withBadEmail();
    const dialog = open(story);
    const row = rowAt(story.host, TABS.register, '_key', story.code);
    story.host.grid(COORDINATOR).deleteRows(TABS.register, row, 1);
    dialog.pressIn(story.key, 'แสดงในตาราง');
    expect(standsAt(story.host, COORDINATOR)).toMatchObject({
      title: TABS.findings,
      row: rowAt(story.host, TABS.findings, '_key', story.key),
    });
  });

  test('every finding of a college with many has a place that is there', () => {
    const story = withBadEmail();
    const { host, roster } = story;
    const [, second, third] = roster;
    typeAt(host, TABS.register, { key: second?.code ?? '', column: 'advisor', text: 'ครูผิดที่' });
    const at = rowAt(host, TABS.roster, 'code', third?.code ?? '');
    host.grid(COORDINATOR).type(TABS.roster, at, columnAt(host, TABS.roster, 'standing'), 'จบมั้ง');
    host
      .grid(COORDINATOR)
      .deleteRows(TABS.roster, rowAt(host, TABS.roster, 'code', roster[4]?.code ?? ''), 1);
    refresh(host);
    const dialog = open(story);
    const shown = dialog
      .cards()
      .slice(1)
      .map(({ id }) => {
        dialog.pressIn(id, 'แสดงในตาราง');
        const rule = id.startsWith('departed/') ? 'departed' : id.split('/').slice(0, 2).join('/');
        return [rule, standsAt(host, COORDINATOR).title];
      });
    expect(Object.fromEntries(shown)).toMatchObject({
      'contact/badEmail': TABS.register,
      'view/typedOver': TABS.register,
      'roster/standingUnknown': TABS.roster,
      departed: TABS.register,
      'setting/noNoticeUrl': TABS.settings,
      'cohort/noDeadline': TABS.cohorts,
    });
  });
});

describe('colours', () => {
  const STARTS = 'TEXT_STARTS_WITH';
  const ofRegister = ({ host }: AskedCollege) => coloursOf(host, TABS.register);

  test('are two rules over the whole column, and running set-up again changes nothing', () => {
    const story = withBadEmail();
    const column = columnAt(story.host, TABS.register, 'toCheck');
    const before = ofRegister(story);
    expect(before.map(({ words }) => words)).toEqual([['ต้องแก้'], ['ควรตรวจ']]);
    for (const { areas } of before) expect(areas).toEqual([{ row: 3, column, last: 1000 }]);
    openDialog(story.host, 'setUp', COORDINATOR);
    openDialog(story.host, 'setUp', COORDINATOR);
    expect(ofRegister(story)).toEqual(before);
    expect(registerOf(story)?.toCheck).toMatch(/^ควรตรวจ 1: /);
  });

  test('follow an inserted column and keep the rules of the staff, which go first', () => {
    const story = withBadEmail();
    const sheet = sheetOf(story.host, TABS.register);
    const own = {
      areas: [{ row: 3, column: 5, rows: 20, columns: 1 }],
      criteria: STARTS,
      values: ['ต้องแก้'],
      look: { background: '#00ff00' },
    };
    sheet.conditional.unshift(own);
    story.host.grid(COORDINATOR).insertColumns(TABS.register, 2, 1);
    openDialog(story.host, 'setUp', COORDINATOR);
    const rules = ofRegister(story);
    const column = columnAt(story.host, TABS.register, 'toCheck');
    expect(rules).toHaveLength(3);
    expect(rules[0]).toMatchObject({ colour: '#00ff00', areas: [{ column: 6 }] });
    expect(rules.slice(1).map(({ areas }) => areas[0]?.column)).toEqual([column, column]);
  });

  test('come to a file of an older version at set-up, once; a colour that staff chose stays', () => {
    const story = withBadEmail();
    sheetOf(story.host, TABS.register).conditional = [];
    refresh(story.host);
    expect(ofRegister(story)).toEqual([]);
    openDialog(story.host, 'setUp', COORDINATOR);
    expect(ofRegister(story)).toHaveLength(2);
    const [first] = sheetOf(story.host, TABS.register).conditional;
    if (first) first.look = { background: '#abcdef' };
    openDialog(story.host, 'setUp', COORDINATOR);
    expect(ofRegister(story).map(({ colour }) => colour)).toEqual(['#abcdef', '#fdecc3']);
  });

  test('reach the rows that are added when the tab is full', () => {
    const story = withBadEmail();
    const { host } = story;
    const rows = rowsOf(host, TABS.register).length;
    const sheet = sheetOf(host, TABS.register);
    host.grid(COORDINATOR).deleteRows(TABS.register, rows + 4, sheet.maxRows - rows - 3);
    const copies = [1, 2, 3].map((n) => ({
      ...story.roster[n],
      code: '',
      studentId: `6620999000${String(n)}`,
    }));
    const keys = Object.keys(story.roster[0] ?? {});
    const lines = copies.map((copy: Record<string, string | undefined>) =>
      keys.map((key) => copy[key] ?? ''),
    );
    host.grid(COORDINATOR).paste(TABS.roster, rowsOf(host, TABS.roster).length + 3, 1, lines);
    refresh(host);
    const last = rowsOf(host, TABS.register).length + 2;
    for (const { areas } of ofRegister(story)) expect(areas[0]?.last).toBeGreaterThanOrEqual(last);
    expect(ofRegister(story)).toHaveLength(2);
  });
});

test('the counts of Home are those of the tab', () => {
  const story = withBadEmail();
  open(story).pressIn(story.key, 'บันทึก', { owner: 'ครูสมชาย' });
  const rows = rowsOf(story.host, TABS.findings);
  const count = (label: string) => String(rows.filter(({ severity }) => severity === label).length);
  const home = (key: string) => homeOf(story, key)?.count;
  expect([home('mustFix'), home('toCheck'), home('toKnow')]).toEqual(
    ['ต้องแก้', 'ควรตรวจ', 'เพื่อทราบ'].map(count),
  );
  const free = rows.filter(({ owner }) => owner === '').length;
  expect(homeOf(story, 'owners')?.value).toBe(`ครูสมชาย 1, ยังไม่มีผู้รับผิดชอบ ${String(free)}`);
});
