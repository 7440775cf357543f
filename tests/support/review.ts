// Answers that only a person can give to somebody, and a person at the review dialog.
import type { Block, Screen } from '../../src/texts/screen.ts';
import {
  allCells,
  askedCollege,
  refresh,
  say,
  sheetOf,
  type AskedCollege,
  type Said,
} from './asked.ts';
import { COORDINATOR, TABS, rowsOf } from './college.ts';
import { buttonsOf, openDialog, type DialogPerson } from './person.ts';

export interface Who {
  readonly code: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly studentId: string;
  readonly phone: string;
}

export function who({ roster }: AskedCollege, n: number): Who {
  const { code = '', firstName = '', lastName = '', studentId = '', phone = '' } = roster[n] ?? {};
  return { code, firstName, lastName, studentId, phone };
}

/** Answers by the link of the group without a student id: only a person can tell whose they are. */
export function waiting(...people: readonly number[]): AskedCollege {
  const college = askedCollege();
  for (const n of people) {
    const { firstName, lastName } = who(college, n);
    say(college, { firstName, lastName, phone: '0612345678', workplace: `ร้านที่ ${String(n)}` });
    college.host.advance({ minutes: 1 });
  }
  refresh(college.host);
  return college;
}

/** Copies a row of the Roster as somebody else with the same name; gives the other student id. */
export function addNamesake(college: AskedCollege, n: number): string {
  const grid = college.host.grid(COORDINATOR);
  const { code, studentId } = who(college, n);
  const other = `${studentId.slice(0, -2)}99`;
  const rows = grid.display(TABS.roster);
  const copy = (rows.find((row) => row.includes(code)) ?? []).map((cell) =>
    cell === code ? '' : cell === studentId ? other : cell,
  );
  grid.paste(TABS.roster, rows.length + 1, 1, [copy]);
  return other;
}

/** Pastes rows of the Roster a second time, as if two lists had been put below each other. */
export function pasteAgain(college: AskedCollege, ...people: readonly number[]): void {
  const grid = college.host.grid(COORDINATOR);
  for (const n of people) {
    const { code } = who(college, n);
    const rows = grid.display(TABS.roster);
    const copy = (rows.find((row) => row.includes(code)) ?? []).map((cell) =>
      cell === code ? '' : cell,
    );
    grid.paste(TABS.roster, rows.length + 1, 1, [copy]);
  }
  refresh(college.host);
}

/** People whose level and field is what everybody chooses in the form. */
export function likeTheForm(college: AskedCollege): Who[] {
  const label = sheetOf(college, { firstName: 'x' })['ระดับชั้นและสาขาที่สำเร็จการศึกษา'];
  return college.roster
    .map((row, n) => ({ ...who(college, n), label: `${row.level ?? ''} ${row.field ?? ''}` }))
    .filter((one) => one.label === label && one.phone !== '');
}

/** One of each sort: another number, two of one name, a forwarded link, nobody; and a row that was pasted twice. */
export function variedCollege(): AskedCollege {
  const college = askedCollege();
  const [other] = likeTheForm(college);
  const owner = who(college, 7);
  const twin = who(college, 3);
  addNamesake(college, 3);
  pasteAgain(college, 12);
  const answers: Said[] = [
    { firstName: other?.firstName ?? '', lastName: other?.lastName ?? '', phone: '0612345678' },
    { firstName: twin.firstName, lastName: twin.lastName, workplace: 'อู่ช่างน้อย' },
    { code: owner.code, firstName: 'เพื่อนสนิท', workplace: 'ร้านกาแฟหน้าวิทยาลัย' },
    { firstName: 'ปิ่นปินัทธ์', lastName: 'ณ ที่ไกลแสนไกล', studentId: '66209990001' },
  ];
  for (const answer of answers) {
    say(college, { workplace: 'ร้านซ่อมรถ', ...answer });
    college.host.advance({ minutes: 1 });
  }
  refresh(college.host);
  return college;
}

export const review = ({ host }: AskedCollege, as = COORDINATOR): DialogPerson =>
  openDialog(host, 'openReview', as);
export const decisions = ({ host }: AskedCollege) => rowsOf(host, TABS.decisions);
export const latest = ({ host }: AskedCollege, { code }: Who) =>
  rowsOf(host, TABS.latest).find(({ _key }) => _key === code);
export const register = ({ host }: AskedCollege, { code }: Who) =>
  rowsOf(host, TABS.register).find(({ _key }) => _key === code);
export const rowOf = (college: AskedCollege, n: number) =>
  rowsOf(college.host, TABS.review).find(
    ({ typedName }) => typedName === `${who(college, n).firstName} ${who(college, n).lastName}`,
  );
export const captions = (screen: Screen): string[] => buttonsOf(screen).map(({ label }) => label);
const compared = ({ blocks }: Screen) =>
  blocks.find((block): block is Extract<Block, { kind: 'compare' }> => block.kind === 'compare');
export const lines = (screen: Screen) =>
  Object.fromEntries((compared(screen)?.rows ?? []).map((row) => [row.label, row]));

/** Goes to the item of a person; the queue's order is not what a test is about. */
export function find(dialog: DialogPerson, { firstName }: Who): void {
  for (let n = 0; n < 10; n++) {
    if (lines(dialog.screen)['ชื่อ–นามสกุล']?.left.startsWith(firstName)) return;
    dialog.press('ถัดไป');
  }
  throw new Error(`${firstName} does not wait`);
}

/** Tabs that people see, as keyed sets: a row that comes back stands at the end. */
export function viewsOf({ host }: AskedCollege): Record<string, unknown> {
  const shown = Object.entries(allCells(host)).filter(([title]) => !title.startsWith('(ระบบ)'));
  return Object.fromEntries(
    shown.map(([title, rows]) => [title, rows.map((row) => JSON.stringify(row)).sort()]),
  );
}
