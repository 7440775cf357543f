// A college in the middle of the first wave, and what must hold whatever staff did to the sheet.
import { expect } from '@jest/globals';
import fc from 'fast-check';
import {
  allCells,
  askedCollege,
  refresh,
  say,
  typeAt,
  writesOf,
  type AskedCollege,
} from './asked.ts';
import { TABS, columnAt, rowsOf } from './college.ts';
import { STAFF_ACTS, bodyOf, gridOf } from './staff-acts.ts';

export const ANSWERED = 4;
export const NOTE = 'โทรหลังห้าโมง';
export const PHONE = '0899999999';

let busy: string | null = null;

/** Some answered, one note and one corrected number typed and taken in. */
export function busyCollege(): AskedCollege {
  const college = askedCollege();
  if (busy === null) {
    workOn(college);
    busy = college.host.snapshot();
  } else college.host.restore(busy);
  return college;
}

function workOn(college: AskedCollege): void {
  const { host, roster } = college;
  for (const { firstName = '', code = '' } of roster.slice(0, ANSWERED)) {
    say(college, { firstName, code, workplace: 'บริษัทตัวอย่าง จำกัด' });
  }
  refresh(host);
  typeAt(host, TABS.register, { key: codeAt(college, 0), column: 'note', text: NOTE });
  typeAt(host, TABS.register, { key: codeAt(college, 1), column: 'phone', text: PHONE });
  refresh(host);
}

export const codeAt = ({ roster }: AskedCollege, index: number): string =>
  roster[index]?.code ?? '';

/** Rows that the program wrote, by key. */
export function view(
  { host }: AskedCollege,
  title: string,
): ReadonlyMap<string | undefined, Readonly<Record<string, string>>> {
  const written = rowsOf(host, title).filter(({ _print }) => _print?.includes('='));
  return new Map(written.map((row) => [row._key, row]));
}

/** Everything the journal of decisions holds. */
export const decided = ({ host }: AskedCollege): (string | undefined)[] =>
  rowsOf(host, TABS.decisions).map(({ value }) => value);

/** Refreshes twice: the second time nothing is written and nothing is taken in. */
export function settles({ host }: AskedCollege): void {
  expect(refresh(host).alerts).toEqual([]);
  const cells = allCells(host);
  host.advance({ minutes: 1 });
  const second = refresh(host);
  expect(second.alerts).toEqual([]);
  expect(second.toasts.map(({ message }) => message).join()).toContain(
    'รับสิ่งที่พิมพ์ในตาราง 0 รายการ ทุกแท็บเป็นปัจจุบันแล้ว',
  );
  expect(writesOf(second)).toBe(0);
  expect(allCells(host)).toEqual(cells);
}

export function keepsWhatWasTyped(college: AskedCollege): void {
  const register = view(college, TABS.register);
  expect(register.get(codeAt(college, 0))?.note).toBe(NOTE);
  expect(register.get(codeAt(college, 1))?.phone).toBe(PHONE);
  holdsEverybody(college);
  expect(view(college, TABS.latest).size).toBe(ANSWERED);
}

export function holdsEverybody(college: AskedCollege): void {
  const keys = rowsOf(college.host, TABS.register)
    .filter(({ _print }) => _print?.includes('='))
    .map(({ _key }) => _key);
  expect(keys.sort()).toEqual(college.roster.map(({ code }) => code).sort());
}

/** Random acts in random order, notes typed in between. */
export function anyOrder(seed: number, numRuns: number): void {
  const act = fc.tuple(fc.nat(STAFF_ACTS.length), fc.nat(40));
  const property = fc.property(fc.array(act, { minLength: 3, maxLength: 9 }), (chosen) => {
    const college = busyCollege();
    const notes = new Map<string, string>();
    chosen.forEach(([which, n], step) => {
      college.host.advance({ minutes: 1 });
      const found = STAFF_ACTS[which];
      if (found === undefined || found.destroys) refresh(college.host);
      if (found) found.does(college, n);
      else notes.set(...writeNote(college, n, `หมายเหตุ ${String(step)}`));
    });
    settles(college);
    const register = view(college, TABS.register);
    for (const [code, note] of notes) expect(register.get(code)?.note).toBe(note);
    for (const note of notes.values()) expect(decided(college)).toContain(note);
    holdsEverybody(college);
    expect(bodyOf(college, TABS.answers)).toHaveLength(ANSWERED);
  });
  fc.assert(property, { seed, numRuns });
}

function writeNote(college: AskedCollege, n: number, note: string): [string, string] {
  const row = bodyOf(college, TABS.register)[n % college.roster.length] ?? 3;
  const at = (key: string): number => columnAt(college.host, TABS.register, key);
  gridOf(college).type(TABS.register, row, at('note'), note);
  return [gridOf(college).display(TABS.register)[row - 1]?.[at('_key') - 1] ?? '', note];
}
