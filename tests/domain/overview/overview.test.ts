// Weeks, what to do next, runs that are told, and rows that come in between.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Answer } from '../../../src/domain/answers/answer.ts';
import { defaultWaves } from '../../../src/domain/contact/waves.ts';
import type { Case } from '../../../src/domain/derive/case.ts';
import { derive } from '../../../src/domain/derive/derive.ts';
import { nextSteps } from '../../../src/domain/overview/next-steps.ts';
import { toldRuns, type RunLine } from '../../../src/domain/overview/run-lines.ts';
import { mondayOf, weeklyAnswers } from '../../../src/domain/overview/weekly-answers.ts';
import { toSnapshot } from '../../../src/domain/tabs/snapshot.ts';
import { keyCell } from '../../../src/domain/tabs/tab.ts';
import { HOME } from '../../../src/domain/tabs/view-tabs.ts';
import { addDays } from '../../../src/domain/thai/dates.ts';
import { diffView, written } from '../../../src/domain/views/diff-view.ts';
import type { ViewRow } from '../../../src/domain/views/view-row.ts';
import type { RosterCells } from '../../../src/domain/roster/roster-row.ts';
import { COHORT, groundOf, inputsOf } from '../quality/sample-ground.ts';

const waves = defaultWaves('2568', '2026-03-31');

const answer = (submitted: string, form: Answer['form'] = 'F'): Answer => ({
  key: submitted,
  form,
  cohort: '2568',
  submitted,
  values: {},
  evidence: { source: 'self', channel: 'form', recordedBy: '' },
});

const casesOf = (...answers: readonly (readonly Answer[])[]): readonly Case[] =>
  groundOf({ rows: answers.map(() => ({})), answers }).cases;

describe('answers by week', () => {
  test.each([
    ['2026-07-06', '2026-07-06', 'a Monday is its own'],
    ['2026-07-12', '2026-07-06', 'a Sunday ends the week'],
    ['2027-01-01', '2026-12-28', 'over the turn of the year'],
    ['2023-12-31', '2023-12-25', 'before the Monday from which it counts'],
    ['', '', 'no day'],
  ])('%s belongs to %s: %s', (day, monday) => {
    expect(mondayOf(day)).toBe(monday);
  });

  test('a week begins with the Monday of Bangkok, not of Greenwich', () => {
    const [week] = weeklyAnswers(casesOf([answer('2026-07-12T17:00:00.000Z')]), waves);
    expect(week?.monday).toBe('2026-07-13');
  });

  test('weeks in between are there with nothing; again in a wave is no new answer, in the next it is', () => {
    const cases = casesOf(
      [answer('2026-07-06T03:00:00.000Z'), answer('2026-07-14T03:00:00.000Z')],
      [answer('2026-07-22T03:00:00.000Z'), answer('2026-10-01T03:00:00.000Z')],
      [answer('2026-02-10T03:00:00.000Z', 'P')],
    );
    const weeks = weeklyAnswers(cases, waves);
    expect(weeks.slice(0, 3)).toEqual([
      { monday: '2026-07-06', count: 1, cumulative: 1 },
      { monday: '2026-07-13', count: 0, cumulative: 1 },
      { monday: '2026-07-20', count: 1, cumulative: 2 },
    ]);
    expect(weeks).toHaveLength(13);
    expect(weeks[12]).toEqual({ monday: '2026-09-28', count: 1, cumulative: 3 });
  });

  test('nobody has answered', () => {
    expect(weeklyAnswers(casesOf([]), waves)).toEqual([]);
  });

  test('whatever days: Mondays one after the other, and the counts add up (seed 3)', () => {
    const days = fc.array(fc.nat(300), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(days, (offsets) => {
        const told = offsets.map((n) => [answer(`${addDays('2026-07-01', n)}T05:00:00.000Z`)]);
        const weeks = weeklyAnswers(casesOf(...told), waves);
        weeks.forEach(({ monday, cumulative }, at) => {
          expect(mondayOf(monday)).toBe(monday);
          expect(monday).toBe(addDays(weeks[0]?.monday ?? '', 7 * at));
          const upTo = weeks.slice(0, at + 1).reduce((sum, { count }) => sum + count, 0);
          expect(cumulative).toBe(upTo);
        });
        expect(weeks[0]?.count).toBeGreaterThan(0);
        expect(weeks[weeks.length - 1]?.count).toBeGreaterThan(0);
        expect(weeks[weeks.length - 1]?.cumulative).toBe(offsets.length);
      }),
      { seed: 3, numRuns: 60 },
    );
  });
});

describe('what to do next', () => {
  const form = (kind: 'P' | 'F') => ({
    key: `2568/${kind}`,
    kind,
    cohort: '2568',
    itemKeys: {},
    itemIds: {},
    everOffered: {},
    links: {},
  });
  const nextOf = (rows: readonly RosterCells[], more: object = {}): string[] =>
    nextSteps(derive(inputsOf({ rows, more }))).filter((step) => step !== 'settings');
  const expected = { standing: 'คาดว่าจะสำเร็จ' };
  const done = ['committee', 'plan', 'meeting', 'tools'].map((step, n) => ({
    id: String(n),
    at: '2026-05-01T03:00:00.000Z',
    by: '',
    kind: 'asked',
    subject: `home|step/2568/${step}|answer`,
    value: 'ทำแล้ว',
    group: '1',
  }));

  test.each([
    ['nobody on the list', [], {}, ['roster']],
    ['before graduation', [expected], {}, ['formP', 'approved', 'letter']],
    ['the survey is out', [expected], { forms: [form('P')] }, ['approved', 'letter']],
    ['approved, a wave is open', [{}], {}, ['formF', 'follow', 'letter']],
    ['before the first wave', [{}], { asOf: '2026-05-01' }, ['formF', 'waitForWave', 'letter']],
    [
      'no date of graduation',
      [{}],
      { cohorts: [{ ...COHORT, graduatedOn: '' }] },
      ['date', 'formF', 'follow', 'letter'],
    ],
    ['the steps of the letter are done', [{}], { decisions: done }, ['formF', 'follow']],
    [
      'one of them is not',
      [{}],
      { decisions: done.slice(1), asOf: '2026-05-01' },
      ['formF', 'waitForWave', 'letter'],
    ],
  ])('%s', (_, rows, more, steps) => {
    expect(nextOf(rows, more)).toEqual(steps);
  });
});

describe('runs that Home tells of', () => {
  const run = (what: string, channel: string, outcome = 'ok'): RunLine => ({
    at: '',
    what,
    channel,
    outcome,
    summary: '',
  });

  test('those of the clock and problems, the newest first; a click that went well is none', () => {
    const daily = [1, 2, 3].map((n) => ({ ...run('runDaily', 'trigger'), summary: String(n) }));
    const problem = run('refreshAll', 'menu', 'problem');
    const rest = [run('refreshAll', 'menu'), run('onSurveySubmit', 'trigger')];
    expect(toldRuns([...daily, ...rest])).toEqual([...daily].reverse());
    expect(toldRuns([...daily, problem, ...rest])).toEqual([problem, daily[2], daily[1]]);
  });
});

describe('a row that comes in between', () => {
  const row = (key: string, label = key): ViewRow => ({ key, cells: { label } });
  const grid = (rows: readonly ViewRow[], own = '') => [
    [...HOME.columns.map((column) => keyCell(HOME, column)), ''],
    [...HOME.columns.map(({ title }) => title), ''],
    ...rows.map((one) => {
      const cells = written(HOME, one);
      return [...HOME.columns.map(({ key }) => cells[key] ?? ''), own];
    }),
  ];
  const patchOf = (held: readonly ViewRow[], wanted: readonly ViewRow[], own = '') => {
    const snapshot = toSnapshot(HOME, grid(held, own));
    if (!snapshot) throw new Error('no key row');
    return diffView(HOME, wanted, snapshot);
  };

  test('moves the rows below it, and those above stay as they are', () => {
    const { writes, appends, deletes } = patchOf(
      [row('a'), row('c')],
      [row('a'), row('b'), row('c')],
    );
    expect(writes.map(({ row: at, cells }) => [at, cells._key])).toEqual([[4, 'b']]);
    expect(appends.map(({ _key }) => _key)).toEqual(['c']);
    expect(deletes).toEqual([]);
  });

  test('one that takes the place of another needs no row more', () => {
    const { writes, appends, deletes } = patchOf(
      [row('a'), row('x'), row('y')],
      [row('b'), row('a')],
    );
    expect(writes.map(({ row: at, cells }) => [at, cells._key])).toEqual([
      [3, 'b'],
      [4, 'a'],
    ]);
    expect([appends, deletes]).toEqual([[], [5]]);
  });

  test('rows that staff sorted stay sorted as long as none comes', () => {
    expect(patchOf([row('c'), row('a')], [row('a'), row('c')]).writes).toEqual([]);
  });

  test('where staff wrote beside a row nothing is moved', () => {
    const { writes, appends } = patchOf(
      [row('a'), row('c')],
      [row('a'), row('b'), row('c')],
      'ของเรา',
    );
    expect(writes).toEqual([]);
    expect(appends.map(({ _key }) => _key)).toEqual(['b']);
  });
});
