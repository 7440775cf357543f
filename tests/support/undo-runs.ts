// Random works and undos on one sheet, held against a sheet where what was taken back never happened.
import { expect } from '@jest/globals';
import fc from 'fast-check';
import { settles } from './busy.ts';
import { TABS, rowsOf } from './college.ts';
import type { AskedCollege } from './asked.ts';
import { WORKS, keyedTabs, offeredWorks, openUndo, settle, undoCollege } from './undo-acts.ts';

/** Which work is done, or which of the offered ones is taken back. */
type Step = { readonly work: number } | { readonly back: number };

interface Done {
  readonly step: number;
  readonly work: number;
  /** Groups of decisions that it left behind. */
  readonly groups: readonly string[];
}

const journal = ({ host }: AskedCollege) => rowsOf(host, TABS.decisions);
const groupsOf = (college: AskedCollege): Set<string> =>
  new Set(journal(college).map(({ group = '' }) => group));

function doWork(college: AskedCollege, work: number, step: number): string[] {
  const before = groupsOf(college);
  WORKS[work]?.does(college, step);
  settle(college);
  return [...groupsOf(college)].filter((group) => !before.has(group));
}

/** Takes one of the offered works back, unless something typed by hand or hanging on a row would stay. */
function takeBackOne(college: AskedCollege, n: number): string {
  const dialog = openUndo(college);
  const offered = offeredWorks(dialog);
  const chosen = offered[n % offered.length];
  if (!chosen) return '';
  if (offered.length > 1) dialog.press('ดูงานที่เลือก', { work: chosen.value });
  const says = dialog.reads();
  // Whatever was there before the sequence began is no part of it.
  if (/มีผู้แก้|จึงไม่ลบ/.test(says) || BASE.test(chosen.label)) return '';
  dialog.press('ยืนยันย้อน');
  settle(college);
  return chosen.label;
}

/** The import and the settings with which the college came. */
const BASE = /นำเข้ารายชื่อ 20 คน|บันทึกการตั้งค่า 6 ช่อง/;

/** Reckoned from the journal in another way than the program does it. */
function undoneIn(college: AskedCollege): ReadonlySet<string> {
  const rows = journal(college).filter(({ kind }) => kind === 'undo');
  const target = new Map(rows.map(({ group = '', subject = '' }) => [group, subject]));
  const undone = new Set<string>();
  for (const { subject = '' } of rows) {
    const depth = chainOf(subject, target);
    const root = depth[depth.length - 1] ?? subject;
    if (depth.length % 2 === 1) undone.add(root);
    else undone.delete(root);
  }
  return undone;
}

function chainOf(subject: string, target: ReadonlyMap<string, string>): string[] {
  const next = target.get(subject);
  return next === undefined ? [subject] : [subject, ...chainOf(next, target)];
}

function play(steps: readonly Step[]): void {
  const college = undoCollege();
  const done: Done[] = [];
  const told: string[] = [];
  steps.forEach((step, index) => {
    if ('work' in step) {
      const groups = doWork(college, step.work, index);
      done.push({ step: index, work: step.work, groups });
      told.push(`${String(index)} ${WORKS[step.work]?.name ?? ''}`);
    } else told.push(`${String(index)} back: ${takeBackOne(college, step.back)}`);
  });
  settles(college);
  const undone = undoneIn(college);
  const reached = keyedTabs(college);
  // The same two minutes pass, whatever is done in them.
  const never = undoCollege();
  for (const { step, work, groups } of done) {
    if (groups.length > 0 && groups.every((group) => !undone.has(group))) doWork(never, work, step);
  }
  settle(never);
  expect({ told, tabs: reached }).toEqual({ told, tabs: keyedTabs(never) });
}

/** Many times; fast-check prints the seed of a failure. */
export function anyUndos(seed: number, numRuns: number): void {
  const work = fc.record({ work: fc.nat(WORKS.length - 1) });
  const back = fc.record({ back: fc.nat(4) });
  const steps = fc.array(fc.oneof({ weight: 3, arbitrary: work }, { weight: 2, arbitrary: back }), {
    minLength: 4,
    maxLength: 9,
  });
  process.stdout.write(`random works and undos, seed ${String(seed)}\n`);
  fc.assert(fc.property(steps, play), { seed, numRuns });
}
