// What a day more changes: only cells whose rule names the day, and each of them is listed here.
import { describe, expect, test } from '@jest/globals';
import type { CohortFinding } from '../../../src/domain/cohorts/cohort.ts';
import type { Decision } from '../../../src/domain/decisions/decision.ts';
import { derive } from '../../../src/domain/derive/derive.ts';
import { addDays } from '../../../src/domain/thai/dates.ts';
import { allViews } from '../../../src/domain/views/all-views.ts';
import { viewWords } from '../../../src/texts/view-words.ts';
import { COHORT, codeOf, inputsOf } from '../quality/sample-ground.ts';

const PEOPLE = 14;
/** Who told a caller what they do, and when. */
const CALLS: readonly (readonly [n: number, status: string, at: string])[] = [
  [0, 'WORK', '2026-07-06T03:00:00.000Z'],
  [1, 'WORK', '2026-07-07T03:00:00.000Z'],
  [2, 'STUDY', '2026-07-20T03:00:00.000Z'],
  [3, 'NONE', '2026-08-30T17:30:00.000Z'],
];

const decisions = CALLS.flatMap(([n, status, at]): Decision[] => {
  const cells = {
    status,
    source: 'self',
    channel: 'phone',
    workKind: 'PRIVATE',
    firstWorkMonth: '2026-05',
  };
  return Object.entries(cells).map(([column, value]) => ({
    id: `${String(n)}${column}`,
    at,
    by: 'staff@college.example',
    kind: 'asked',
    subject: `entry|${codeOf(n)}/2568-1|${column}`,
    value,
    group: String(n),
  }));
});

/** The last day of the deadline is not past yet. */
const deadlinePast = (asOf: string): CohortFinding[] =>
  asOf > COHORT.reportDeadline
    ? [{ rule: 'cohort/deadlinePast', cohort: '2568', column: 'reportDeadline', typed: '' }]
    : [];

/** Every cell of every view by "tab|row|column". */
function cellsOn(asOf: string): Map<string, string> {
  const rows = Array.from({ length: PEOPLE }, (_, n) => ({
    level: n % 3 === 0 ? 'ปวส.' : 'ปวช.',
    // One of them was approved later than the others.
    ...(n === 5 ? { approvedOn: '2026-08-15' } : {}),
  }));
  const more = { decisions, asOf, cohortFindings: deadlinePast(asOf) };
  const views = allViews(derive(inputsOf({ rows, more })), viewWords('1'));
  return new Map(
    views.flatMap(({ tab, rows: wanted }) =>
      wanted.flatMap(({ key, cells }) =>
        Object.entries(cells).map(
          ([column, value]) => [`${tab.key}|${key}|${column}`, String(value)] as const,
        ),
      ),
    ),
  );
}

const CODES = Array.from({ length: PEOPLE }, (_, n) => codeOf(n));
/** People by their number, so that the lists below can be read. */
const readable = (cell: string): string =>
  CODES.reduce((text, code, n) => text.replace(code, `#${String(n)}`), cell);

function changedAfter(asOf: string): string[] {
  const [before, after] = [cellsOn(asOf), cellsOn(addDays(asOf, 1))];
  const all = [...new Set([...before.keys(), ...after.keys()])];
  const changed = all.filter((cell) => before.get(cell) !== after.get(cell));
  // A row that comes or goes is one thing, and so is the table of callers.
  return [
    ...new Set(
      changed.map((cell) => {
        const [tab = '', row = ''] = cell.split('|');
        const has = (cells: Map<string, string>): boolean =>
          [...cells.keys()].some((key) => key.startsWith(`${tab}|${row}|`));
        if (tab === 'entry') return 'entry';
        return readable(has(before) && has(after) ? cell : `${tab}|${row}`);
      }),
    ),
  ].sort();
}

const ofLevels = (...columns: readonly string[]): string[] =>
  ['PVC', 'PVS'].flatMap((level) => columns.map((column) => `home|progress/${level}|${column}`));

/** The rule that a wave is open from its first day to its last. */
const WAVE = ['home|wave|value', 'home|wave|detail'];
/** Between two waves Home tells of whom the college ever reached; in a wave, of who answered in it. */
const IN_OR_BETWEEN = [
  'entry',
  'home|answered',
  'home|next/follow',
  'home|next/waitForWave',
  ...ofLevels('label', 'goTo'),
];
const OTHER_NUMBERS = ofLevels('count', 'value', 'detail');
/** The four who answered in the first wave. */
const REGISTER = [0, 1, 2, 3].map((n) => `register|#${String(n)}|answeredThisWave`);
/** One finding more or less that ought to be looked at. */
const ONE_FINDING = ['home|toCheck|count', 'home|mustFix|detail', 'home|owners|value'];

describe('the same inputs one day later', () => {
  test('the sample says something on every view it should', () => {
    const cells = cellsOn('2026-09-01');
    expect(cells.get('home|tracked|count')).toBe('4');
    expect(cells.get('home|answered|count')).toBe('4');
    expect(cells.get('home|week/2026-08-31|count')).toBe('1');
    expect(cells.get('home|week/2026-07-27|count')).toBe('0');
    expect(cells.get('charts|1|answers')).toBe('2');
  });

  test.each([
    ['2026-07-21', 'in the middle of a wave', []],
    ['2026-09-05', 'in the middle of a wave, after the last answer', []],
    ['2027-02-20', 'in a later wave', []],
    ['2026-06-29', 'the first wave opens', [...WAVE, ...IN_OR_BETWEEN, ...REGISTER]],
    [
      '2026-09-29',
      'one wave closes and the next opens',
      [
        'entry',
        'home|answered|count',
        'home|answered|detail',
        ...WAVE,
        ...OTHER_NUMBERS,
        ...REGISTER,
      ],
    ],
    ['2027-06-29', 'the last wave closes', [...WAVE, ...IN_OR_BETWEEN, ...OTHER_NUMBERS]],
    [
      '2026-12-31',
      'the deadline of the report is past',
      ['findings|cohort/deadlinePast/2568/reportDeadline', ...ONE_FINDING],
    ],
    [
      '2026-08-14',
      'the day of approval of one of them has come',
      ['findings|roster/approvedInFuture/#5', 'register|#5|toCheck', ...ONE_FINDING],
    ],
  ])('%s: %s', (asOf, _, expected) => {
    expect(changedAfter(asOf)).toEqual([...expected].sort());
  });
});
