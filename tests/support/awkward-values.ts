// Awkward values come through every door as they went in: forms, notes, the Roster, lists.
import { expect, test } from '@jest/globals';
import type { HostOptions } from '../../host/host-api.ts';
import {
  allCells,
  askedCollege,
  refresh,
  say,
  typeAt,
  writesOf,
  type AskedCollege,
} from './asked.ts';
import { COORDINATOR, TABS, columnAt, rowsOf } from './college.ts';

const LONG = 'ยาวมาก '.repeat(43).slice(0, 300).trim();

const VALUES: readonly (readonly [string, string])[] = [
  ['a number with its zero', '0812345678'],
  ['a number with its country', '+66812345678'],
  ['Thai digits', '๐๘๑๒๓๔๕๖๗๘'],
  ['a formula', '=1+1'],
  ['a formula behind an apostrophe', "'=1+1"],
  ['a hyphen', '-'],
  ['an apostrophe', "'"],
  ['two apostrophes', "''"],
  ['a word behind an apostrophe', "'ก"],
  ['three hundred characters', LONG],
  ['emoji', '👩‍🔧🎓'],
  ['what could be a day', '1-2'],
  ['a Thai date', '1/2/2569'],
  ['a word for true', 'TRUE'],
  ['a power of ten', '1e5'],
  ['a plus', '+1'],
  ['an at sign', '@SUM(A1)'],
  ['a percentage', '50%'],
  ['html', '<b>&amp;</b>'],
];
/** Only what a person can put into one cell by pasting, or a paragraph of a form. */
const LINES = 'บรรทัดแรก\nบรรทัดที่สอง';

/** Questions of the form take a hundred characters or so; the form itself refuses more. */
const SAYABLE = 100;

const ALL = [...VALUES.map(([, value]) => value), LINES];

function quiet({ host }: AskedCollege): void {
  const cells = allCells(host);
  const again = refresh(host);
  expect(again.alerts).toEqual([]);
  expect(writesOf(again)).toBe(0);
  expect(allCells(host)).toEqual(cells);
}

/** What both variants of the doubt about apostrophes have in common. */
export const bare = (text = ''): string => text.replace(/^'+(?=[^'])/, '').replace(/^'+$/, "'");

/** Sheets itself drops the apostrophe that a person types in front. */
export const asShown = (text: string): string => text.replace(/^'(?=.)/, '');

/** One test a door, in a world of its own. */
export function testAwkwardValues(options: Partial<HostOptions>): void {
  test('an answer to a form: journal, latest answers, register', () => {
    const college = askedCollege(options);
    const said = ALL.map((value) => Array.from(value).slice(0, SAYABLE).join(''));
    said.forEach((value, index) => {
      const row = college.roster[index];
      say(college, {
        firstName: row?.firstName ?? '',
        code: row?.code ?? '',
        workplace: value,
        position: value,
      });
    });
    refresh(college.host);
    const latest = new Map(rowsOf(college.host, TABS.latest).map((row) => [row._key, row]));
    const held = rowsOf(college.host, TABS.answers).map(({ payload }) =>
      Object.values((JSON.parse(payload ?? '') as { items: Record<string, string> }).items),
    );
    said.forEach((value, index) => {
      const shown = latest.get(college.roster[index]?.code);
      expect([value, bare(shown?.workplace)]).toEqual([value, asShown(value).replace('\n', ' ')]);
      // The order in which Forms lists its responses is a doubt: the code tells whose they are.
      const code = college.roster[index]?.code ?? '';
      expect(held.find((items) => items.includes(code))).toContain(value);
    });
    expect(
      rowsOf(college.host, TABS.findings).filter(({ _key }) => _key?.startsWith('view/')),
    ).toEqual([]);
    quiet(college);
  });

  test('a note typed into the register', () => {
    const college = askedCollege(options);
    ALL.forEach((text, index) => {
      typeAt(college.host, TABS.register, {
        key: college.roster[index]?.code ?? '',
        column: 'note',
        text,
      });
    });
    refresh(college.host);
    quiet(college);
    const notes = new Map(rowsOf(college.host, TABS.register).map((row) => [row._key, row.note]));
    const decided = rowsOf(college.host, TABS.decisions).map(({ value }) => value);
    ALL.forEach((text, index) => {
      // A lone apostrophe leaves a blank cell: Sheets takes it for the sign of a text.
      const typed = text === "'" ? '' : asShown(text);
      const note = bare(notes.get(college.roster[index]?.code));
      expect([text, note]).toEqual([text, typed]);
      if (typed !== '') expect(decided.map((value) => bare(value))).toContain(typed);
    });
  });

  test('a cell of the Roster', () => {
    const college = askedCollege(options);
    const { host } = college;
    const column = columnAt(host, TABS.roster, 'note');
    ALL.forEach((text, index) => {
      host.grid(COORDINATOR).type(TABS.roster, 3 + index, column, text);
    });
    const before = host.grid(COORDINATOR).values(TABS.roster);
    quiet(college);
    const after = host.grid(COORDINATOR).values(TABS.roster);
    expect(after).toEqual(before);
    const held = ALL.map((_text, index) => after[2 + index]?.[column - 1]);
    expect(held).toEqual(ALL.map((text) => (text === "'" ? '' : asShown(text))));
  });

  test('a pasted list', () => {
    const college = askedCollege(options);
    const { host } = college;
    const phone = columnAt(host, TABS.roster, 'phone');
    for (const text of ['0812345678', '+66812345678', '๐๘๑๒๓๔๕๖๗๘']) {
      host.grid(COORDINATOR).type(TABS.roster, 4, phone, text);
      refresh(host);
      expect(rowsOf(host, TABS.register).map((row) => row.phone)).toContain('0812345678');
      quiet(college);
    }
  });
}
