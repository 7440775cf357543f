// Six tabs for a small college: hidden once after an import, all of them a click away, and nobody led astray.
import { describe, expect, test } from '@jest/globals';
import type { LocalHost } from '../../host/create-host.ts';
import { sampleCollege } from '../../host/sample/college.ts';
import { asOvecExport } from '../../host/sample/layouts.ts';
import { FOR_PEOPLE, MAIN_TABS } from '../../src/domain/tabs/main-tabs.ts';
import { MENU_TEXTS } from '../../src/texts/menu-texts.ts';
import { byTab } from '../../src/texts/ways.ts';
import { askedCollege, refresh, say, writesOf } from '../support/asked.ts';
import {
  COORDINATOR,
  TABS,
  columnAt,
  importedCollege,
  rowsOf,
  setUpCollege,
  type College,
} from '../support/college.ts';
import { sheetOf, standsAt } from '../support/looks.ts';
import { openDialog, type DialogPerson } from '../support/person.ts';

const SIX = [TABS.home, TABS.register, TABS.entry, TABS.findings, TABS.indicator, TABS.roster];
const ALL_AT_FIRST = [
  ...SIX.slice(0, 3),
  TABS.review,
  ...SIX.slice(3, 5),
  TABS.latest,
  TABS.roster,
  TABS.inbox,
  TABS.settings,
  TABS.cohorts,
  'รอบรายงาน สอศ.',
  TABS.waves,
];
const SAYS = 'แสดงเฉพาะ 6 แท็บ';
const OFFERS = 'เลือกเมนู ดูแลระบบ › แสดงเฉพาะแท็บหลัก';

/** Two more lists; nobody on them is in the college, though their numbers may be somebody's. */
const OTHERS = sampleCollege({ seed: 7, graduations: 5 });
const MORE = sampleCollege({ seed: 8, graduations: 5 });

const seen = (host: LocalHost): string[] =>
  host
    .grid(COORDINATOR)
    .titles()
    .filter((title) => !sheetOf(host, title).hidden);

const click = (host: LocalHost, command: string) =>
  host.run(command, { as: COORDINATOR, via: 'menu' });

/** Puts a tab in front of the coordinator, as a click on it does. */
function standOn(host: LocalHost, key: string): void {
  host.callServer('ui', [{ action: 'tab.open', values: { tab: key } }], COORDINATOR);
}

/** Everything of an import but clearing the inbox; the screen that says it is done. */
function imported({ host, sample }: College, list: 'expected' | 'approved'): DialogPerson {
  host.grid(COORDINATOR).paste(TABS.inbox, 1, 1, asOvecExport(sample));
  standOn(host, 'inbox');
  const dialog = openDialog(host, 'importRoster', COORDINATOR);
  const of = { expected: { list }, approved: { list, batch: 'regular', approvedOn: '31/3/2569' } };
  const { blocks } = dialog.press('ดูตัวอย่างก่อนนำเข้า', of[list]);
  const asked = blocks.flatMap((block) => (block.kind === 'field' ? [[block.name, 'new']] : []));
  if (asked.length > 0)
    dialog.press('ดูตัวอย่างใหม่ตามที่เลือก', Object.fromEntries(asked) as Record<string, string>);
  dialog.press('ยืนยันนำเข้า');
  return dialog;
}

describe('after an import', () => {
  test('of 20 approved: six tabs, said with the way to the others, and the person stands on Home', () => {
    const college = setUpCollege({}, 20);
    expect(seen(college.host)).toEqual(ALL_AT_FIRST);
    const dialog = imported(college, 'approved');
    expect(seen(college.host)).toEqual(SIX);
    expect(dialog.reads()).toContain(SAYS);
    expect(dialog.reads()).toContain('เมนู ดูแลระบบ › แสดงแท็บทั้งหมด');
    expect(standsAt(college.host, COORDINATOR).title).toBe(TABS.home);
    expect(dialog.press('ล้างแท็บ วางรายชื่อที่นี่').title).toBe('นำเข้าเสร็จแล้ว');
    expect(seen(college.host)).toEqual(SIX);
  });

  test('of 20 expected nothing goes; the approved list of the same people hides', () => {
    const college = setUpCollege({}, 20);
    const first = imported(college, 'expected');
    expect(first.reads()).not.toContain(SAYS);
    refresh(college.host);
    expect(seen(college.host)).toEqual(ALL_AT_FIRST);
    expect(imported(college, 'approved').reads()).toContain(SAYS);
    expect(seen(college.host)).toEqual(SIX);
  });

  test('of 120 approved all stay, also after refreshes', () => {
    const college = setUpCollege({}, 120);
    expect(imported(college, 'approved').reads()).not.toContain('6 แท็บ');
    refresh(college.host);
    expect(seen(college.host)).toEqual(ALL_AT_FIRST);
  });

  test('rows typed by hand: the refresh hides and says so, and the next one writes nothing', () => {
    const { host } = setUpCollege({}, 20);
    const cells = { cohort: '2568', standing: 'สำเร็จการศึกษา', firstName: 'ใจ', lastName: 'ดี' };
    for (const [key, text] of Object.entries(cells))
      host.grid(COORDINATOR).type(TABS.roster, 3, columnAt(host, TABS.roster, key), text);
    expect(refresh(host).toasts[0]?.message).toContain(SAYS);
    expect(seen(host)).toEqual(SIX);
    const again = refresh(host);
    expect(again.toasts[0]?.message).not.toContain(SAYS);
    expect([writesOf(again), again.calls['Spreadsheet.Sheet.hideSheet']]).toEqual([0, undefined]);
  });
});

describe('only once', () => {
  test('a tab that staff show stays through refreshes and the next import', () => {
    const { host } = importedCollege({}, 20);
    standOn(host, 'latest');
    refresh(host);
    expect(imported({ host, sample: OTHERS }, 'approved').reads()).not.toContain('6 แท็บ');
    refresh(host);
    // The inbox was opened to paste into it.
    expect(seen(host)).toEqual(expect.arrayContaining([TABS.latest, TABS.inbox]));
    expect(seen(host)).toHaveLength(SIX.length + 2);
  });

  test('a file that has answers and never was told is left alone; its next import tells, once', () => {
    const college = askedCollege({}, 20);
    const { host, roster } = college;
    forget(host);
    click(host, 'showAllTabs');
    const before = seen(host);
    const { code = '', firstName = '' } = roster[0] ?? {};
    say(college, { code, firstName });
    expect(refresh(host).toasts[0]?.message).not.toContain('6 แท็บ');
    expect(imported({ host, sample: OTHERS }, 'approved').reads()).toContain(OFFERS);
    expect(imported({ host, sample: MORE }, 'approved').reads()).not.toContain(OFFERS);
    expect(seen(host)).toEqual(before);
  });
});

/** As a file is that an older version of the program made. */
function forget(host: LocalHost): void {
  const grid = host.grid(COORDINATOR);
  const row = grid.display('(ระบบ)').findIndex(([name]) => name === 'fewTabs') + 1;
  expect(row).toBeGreaterThan(0);
  grid.deleteRows('(ระบบ)', row, 1);
}

describe('by the menu', () => {
  test('all but journals and numbers of charts, and back to the six', () => {
    const { host } = importedCollege({}, 20);
    expect(click(host, 'showAllTabs').toasts[0]?.message).toContain('แสดงแท็บทั้งหมดแล้ว');
    expect(seen(host)).toEqual(FOR_PEOPLE.map(({ title }) => title));
    expect(click(host, 'showMainTabs').toasts[0]?.message).toContain('แสดงเฉพาะแท็บหลักแล้ว');
    expect(seen(host)).toEqual(SIX);
  });

  test.each<[key: string, title: string, why: string]>([
    ['settings', TABS.home, 'the tab goes, so Home comes'],
    ['roster', TABS.roster, 'a tab that stays is not left'],
  ])('whoever stands on %s stands on %s then: %s', (key, title) => {
    const { host } = importedCollege({}, 120);
    standOn(host, key);
    click(host, 'showMainTabs');
    expect(standsAt(host, COORDINATOR).title).toBe(title);
    expect(seen(host)).toEqual(SIX);
  });

  test('main tabs that somebody hid come back, and tabs of the staff are nobody else’s business', () => {
    const { host } = importedCollege({}, 120);
    host.grid(COORDINATOR).renameSheet('รอบรายงาน สอศ.', 'รอบของเรา');
    for (const title of SIX) sheetOf(host, title).hidden = true;
    click(host, 'showMainTabs');
    expect(seen(host)).toEqual(SIX);
  });

  test('without Home it is said how to mend it, and nothing is hidden', () => {
    const { host } = importedCollege({}, 120);
    host.grid(COORDINATOR).deleteSheet(TABS.home);
    const before = seen(host);
    expect(click(host, 'showMainTabs').alerts[0]?.prompt).toContain('ไม่พบแท็บ หน้าหลัก');
    expect(seen(host)).toEqual(before);
  });

  test('before the file is set up it is said so', () => {
    const { host } = importedCollege({}, 20);
    host.grid(COORDINATOR).deleteSheet('(ระบบ)');
    expect(click(host, 'showAllTabs').alerts[0]?.prompt).toContain('ตั้งค่าครั้งแรก');
  });
});

describe('no dead end: what the sentence about a hidden tab names does open it', () => {
  const beside = FOR_PEOPLE.filter((tab) => !MAIN_TABS.includes(tab));

  test.each(beside.map((tab) => [tab.title, tab] as const))('%s', (title, tab) => {
    const { host } = importedCollege({}, 20);
    expect(sheetOf(host, title).hidden).toBe(true);
    const caption = / › (.+)\)$/.exec(byTab(tab))?.[1];
    const command = Object.entries(MENU_TEXTS).find(
      ([, text]) => text.replace('…', '') === caption,
    );
    const run = click(host, command?.[0] ?? '');
    expect(run.error).toBeNull();
    if (sheetOf(host, title).hidden)
      openDialog(host, command?.[0] ?? '', COORDINATOR).press(`เปิดแท็บ ${title}`);
    expect(sheetOf(host, title).hidden).toBe(false);
    expect(standsAt(host, COORDINATOR).title).toBe(title);
  });

  test('a journal is not opened by a call that asks for it', () => {
    const { host } = importedCollege({}, 20);
    standOn(host, 'answers');
    expect(sheetOf(host, TABS.answers).hidden).toBe(true);
    expect(rowsOf(host, '(ระบบ) ประวัติการทำงาน').at(-1)?.outcome).toBe('problem');
  });

  test('next year: the hidden inbox is opened by the dialog that misses the list', () => {
    const { host } = importedCollege({}, 20);
    const dialog = openDialog(host, 'importRoster', COORDINATOR);
    expect(dialog.reads()).toContain('ยังไม่มีรายชื่อ');
    const said = dialog.press(`เปิดแท็บ ${TABS.inbox}`);
    expect(JSON.stringify(said)).toContain('ปิดหน้าต่างนี้ก่อน');
    expect(standsAt(host, COORDINATOR).title).toBe(TABS.inbox);
  });
});
