// After any works and undos the views are those of a college in which what was taken back never happened.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { person } from '../roster/college.ts';
import {
  FRESH,
  again,
  importedList,
  offers,
  saved,
  takenBack,
  typed,
  viewsOf,
  type World,
} from './undo-world.ts';

type Do = (world: World, step: number, n: number) => World;

const code = (n: number): string => `BASE${String(n % 5)}`;
const DEADLINES = ['31/12/2569', '30/6/2569', ''];

/** Texts tell the step, so that no work repeats what stands there already. */
const WORKS: Readonly<Record<string, Do>> = {
  note: (world, step, n) =>
    typed(world, step, [
      ['asked', `register|${code(n)}|note`, n % 4 === 3 ? '' : `จด ${String(step)}`],
    ]),
  phone: (world, step, n) =>
    typed(world, step, [
      ['correction', `register|${code(n)}|phone`, `0830${String(100000 + step)}`],
    ]),
  misplaced: (world, step, n) =>
    typed(world, step, [['misplaced', `register|${code(n)}|name`, `ผิด ${String(step)}`]]),
  call: (world, step, n) => {
    const cell = (column: string, text: string) =>
      ['asked', `entry|${code(n)}/2568-1|${column}`, text] as const;
    return typed(world, step, [
      cell('status', n % 2 === 0 ? 'WORK' : 'STUDY'),
      cell('workKind', 'PRIVATE'),
      cell('firstWorkMonth', '5/2569'),
      cell('workplace', `ที่ ${String(step)}`),
      cell('recorder', 'ครูสมศรี'),
    ]);
  },
  findings: (world, step, n) =>
    typed(world, step, [
      ['asked', 'findings|setting/noNoticeUrl/noticeUrl|status', n % 2 === 0 ? 'ยอมรับตามนี้' : 'ใหม่'],
      ['asked', 'findings|setting/noNoticeUrl/noticeUrl|comment', `เหตุ ${String(step)}`],
    ]),
  bulk: (world, step) =>
    typed(
      world,
      step,
      [0, 1, 2, 3, 4].map(
        (n) => ['asked', `register|${code(n)}|note`, `รวม ${String(step)}`] as const,
      ),
    ),
  settings: (world, step, n) =>
    saved(world, step, {
      'cohorts|2568|reportDeadline': DEADLINES[n % 3] ?? '',
      'cohorts|2568|graduatedOn': `${String(1 + step)}/3/2569`,
      'settings|workStudyRule|value': n % 2 === 0 ? 'ทำงาน' : 'ศึกษาต่อ',
      'settings|province|value': `จังหวัด ${String(step)}`,
    }),
  import: (world, step, n) =>
    importedList(world, step, [
      person(100 + 2 * step),
      person(101 + 2 * step),
      person(n % 5, {
        phone: `0840${String(100000 + step)}`,
        email: `a${String(step)}@example.com`,
      }),
    ]),
};
const NAMES = Object.keys(WORKS);

interface Step {
  /** A work; beyond them all something is taken back. */
  readonly work: number;
  readonly n: number;
}

/** Groups whose work does not hold at the end, reckoned without the program. */
function undoneAtTheEnd({ journal }: World): ReadonlySet<string> {
  const holds = new Map<string, boolean>();
  const target = new Map<string, string>();
  const turn = (group: string, to: boolean): void => {
    holds.set(group, to);
    const of = target.get(group);
    if (of !== undefined) turn(of, !to);
  };
  for (const { kind, group, subject } of journal) {
    if (kind === 'undo') target.set(group, subject);
    turn(group, true);
  }
  return new Set([...holds].filter(([, held]) => !held).map(([group]) => group));
}

function play(steps: readonly Step[]): void {
  let world = FRESH;
  const told: string[] = [];
  const done: { step: number; replay: (never: World) => World }[] = [];
  steps.forEach(({ work, n }, step) => {
    const name = NAMES[work];
    const make = name === undefined ? undefined : WORKS[name];
    if (make) {
      const before = world.journal.length;
      world = make(world, step, n);
      const news = world.journal.slice(before);
      const isImport = name === 'import';
      if (news.length > 0) {
        done.push({
          step,
          replay: (never) => (isImport ? make(never, step, n) : again(never, step, news)),
        });
      }
      told.push(`g${String(step)} ${name ?? ''} ${String(n)}`);
      return;
    }
    const offered = offers(world).slice(0, 5);
    const offer = offered[n % Math.max(1, offered.length)];
    // Rows that a later import speaks of stay: those lists are about other people in this test.
    if (!offer || offer.plan.kept.some(({ why }) => why !== 'later')) return;
    world = takenBack(world, step, offer);
    told.push(`g${String(step)} back ${offer.work.group}`);
  });
  const undone = undoneAtTheEnd(world);
  const never = done
    .filter(({ step }) => !undone.has(`g${String(step)}`))
    .reduce((so, { replay }) => replay(so), FRESH);
  expect({ told, cells: world.cells, views: viewsOf(world) }).toEqual({
    told,
    cells: never.cells,
    views: viewsOf(never),
  });
}

const step = fc.record({ work: fc.nat(NAMES.length + 4), n: fc.nat(11) });

test.each([1, 2568, 20260706])('any works and undos, seed %i', (seed) => {
  fc.assert(fc.property(fc.array(step, { minLength: 3, maxLength: 24 }), play), {
    seed,
    numRuns: 60,
  });
});
