// A frozen report keeps what it was made of, and whatever is changed in it is found.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkFrozen, lostReports } from '../../../src/domain/frozen/check-frozen.ts';
import { compareFrozen } from '../../../src/domain/frozen/compare-frozen.ts';
import { readFrozen, reportHash, toLines } from '../../../src/domain/frozen/frozen-lines.ts';
import {
  LINE_KEYS,
  latestFrozen,
  type FrozenFacts,
  type FrozenFigure,
  type FrozenHead,
  type FrozenLine,
} from '../../../src/domain/frozen/frozen-report.ts';
import { keyIdOf, pseudonymOf } from '../../../src/domain/frozen/plan-freeze.ts';
import { DEFINITIONS } from '../../../src/domain/indicator/built-in-definitions.ts';
import { computeIndicator } from '../../../src/domain/indicator/compute-indicator.ts';
import { OVEC_SEVEN, type IndicatorRow } from '../../../src/domain/indicator/indicator-row.ts';
import { stratumKey, type StratumKind } from '../../../src/domain/indicator/strata.ts';
import type { TabSnapshot } from '../../../src/domain/tabs/snapshot.ts';
import { compareThai } from '../../../src/domain/thai/sort.ts';

const SEED = { seed: 20261125, numRuns: 25 };
const KEY = 'a key that nobody knows';
const KINDS: readonly StratumKind[] = ['total', 'level', 'levelField', 'program', 'field'];

const facts: fc.Arbitrary<FrozenFacts> = fc
  .record({
    level: fc.constantFrom('PVC' as const, 'PVS' as const),
    program: fc.constantFrom('อุตสาหกรรม', 'พาณิชยกรรม'),
    field: fc.constantFrom('ช่างยนต์', 'การบัญชี', 'ช่างเชื่อม'),
    status: fc.constantFrom('WORK_PRIVATE', 'STUDY', 'SEEKING', ''),
    ovec7: fc.constantFrom(...OVEC_SEVEN, '' as const),
    employedWithinYear: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
    hadJobBefore: fc.boolean(),
    studyAndWork: fc.boolean(),
    inField: fc.boolean(),
    source: fc.constantFrom('self' as const, 'family' as const, '' as const),
    excluded: fc.constantFrom('', '', '', 'DECEASED'),
  })
  .map(({ excluded, ...known }) => ({
    ...known,
    tracked: known.ovec7 !== '',
    ...(excluded === '' ? {} : { excluded }),
  }));
const cohort = fc.array(facts, { minLength: 1, maxLength: 12 });

const ratesOf = (people: readonly FrozenFacts[]) =>
  computeIndicator(
    people.map((one, n): IndicatorRow => ({
      ...one,
      code: `C${n}`,
      cohort: '2568',
      approvedOn: '',
    })),
    { definitions: DEFINITIONS, strata: KINDS, compare: compareThai, keepsRepeats: true },
  );

const figuresOf = (people: readonly FrozenFacts[]): FrozenFigure[] =>
  ratesOf(people).map(({ definition, stratum, numerator, denominator }) => ({
    key: `${definition.id}/${stratumKey(stratum)}`,
    definition: definition.id,
    version: definition.version,
    stratum,
    numerator,
    denominator,
    shown: { definition: definition.name, rate: `${numerator}/${denominator}` },
  }));

function frozen(people: readonly FrozenFacts[], sequence = 1, title = 'รายงาน') {
  const figures = figuresOf(people);
  const head: FrozenHead = {
    ...{ sequence, title, cohort: '2568', asOf: '2026-07-06', at: '2026-07-06T02:00:00.000Z' },
    ...{ by: 'staff@college.example', version: '1', keyId: keyIdOf(KEY), mustFix: 0 },
    ...{ figures: figures.length, people: people.length },
  };
  return toLines({
    head,
    figures,
    people: people.map((one, n) => ({ pseudonym: pseudonymOf(KEY, `C${n}`), facts: one })),
  });
}

const inTab = (lines: readonly FrozenLine[]): TabSnapshot => ({
  keyRow: 1,
  headerRow: 2,
  columns: {},
  rows: lines.map((cells, index) => ({ row: index + 3, cells, hasOwnContent: false })),
  nextRow: lines.length + 3,
});

const reread = (lines: readonly FrozenLine[], code: string) => {
  const found = readFrozen(inTab(lines)).find((one) => one.code === code);
  if (!found) throw new Error('no such report');
  return found;
};

describe('the hash', () => {
  test('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(cohort, fc.integer(), (people, turn) => {
        const { code, hash, lines } = frozen(people);
        const at = Math.abs(turn) % lines.length;
        const turned = [...lines.slice(at), ...lines.slice(0, at)].reverse();
        expect(reportHash(turned)).toBe(hash);
        expect(checkFrozen(reread(turned, code), [{ code, hash }])).toMatchObject({
          isIntact: true,
          rows: [],
        });
      }),
      SEED,
    );
  });

  test('is another one when any cell of any row is', () => {
    fc.assert(
      fc.property(cohort, fc.nat(), fc.constantFrom(...LINE_KEYS), (people, n, key) => {
        const { code, hash, lines } = frozen(people);
        const at = n % lines.length;
        const typed = lines.map((line, index) =>
          index === at ? { ...line, [key]: `${line[key] ?? ''}9` } : line,
        );
        const { isIntact } = checkFrozen(reread(typed, code), [{ code, hash }]);
        expect(isIntact).toBe(false);
      }),
      SEED,
    );
  });

  test('survives what Sheets may drop: carriage returns, an apostrophe in front', () => {
    const people = fc.sample(cohort, { seed: 1, numRuns: 1 })[0] ?? [];
    const { code, lines } = frozen(people, 1, "'ก\r\nข");
    const held = lines.map((line) => ({
      ...line,
      subject: (line.subject ?? '').replace(/\r/g, '').replace(/^'/, ''),
    }));
    expect(checkFrozen(reread(held, code), []).isIntact).toBe(true);
  });

  test('cannot be made to fit from inside the tab: another one is remembered outside', () => {
    const people = fc.sample(cohort, { seed: 2, numRuns: 1 })[0] ?? [];
    const told = frozen(people);
    const forged = frozen(people, 1, 'รายงานปลอม');
    const lines = forged.lines.map((line) => ({ ...line, report: told.code }));
    expect(checkFrozen(reread(lines, told.code), [told]).isIntact).toBe(false);
    expect(lostReports([], [told])).toEqual([told.code]);
  });
});

describe('the rows', () => {
  test('are enough to compute every figure of the college, its levels and fields again', () => {
    fc.assert(
      fc.property(cohort, (people) => {
        const { code, lines } = frozen(people);
        const report = reread(lines, code);
        const again = figuresOf(report.people.map((one) => one.facts));
        const counts = ({ key, numerator, denominator }: FrozenFigure) => [
          key,
          numerator,
          denominator,
        ];
        expect(again.map(counts)).toEqual(report.figures.map(counts));
      }),
      SEED,
    );
  });

  test('lead to a code with the key alone', () => {
    expect(pseudonymOf(KEY, 'C1')).not.toBe(pseudonymOf('another', 'C1'));
    expect(pseudonymOf(KEY, 'C1')).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('comparing', () => {
  const now = (people: readonly FrozenFacts[]) => ({
    figures: figuresOf(people),
    people: people.map((one, n) => ({ code: `C${n}`, facts: one })),
  });

  test('lists exactly the persons whose facts are others, and the figures that are', () => {
    fc.assert(
      fc.property(cohort, facts, fc.nat(), (people, other, n) => {
        const at = n % people.length;
        const { code, lines } = frozen(people);
        const later = people.map((one, index) => (index === at ? other : one));
        const everyCode = people.map((_, index) => `C${index}`);
        const { figures, people: changed } = compareFrozen(reread(lines, code), {
          now: now(later),
          key: KEY,
          everyCode,
        });
        const isOther = JSON.stringify(sorted(people[at])) !== JSON.stringify(sorted(other));
        expect((changed ?? []).map((one) => one.code)).toEqual(isOther ? [`C${at}`] : []);
        const before = new Map(figuresOf(people).map((one) => [one.key, one]));
        for (const { key, now: present } of figures) {
          expect([key, present?.numerator, present?.denominator]).not.toEqual([
            key,
            before.get(key)?.numerator,
            before.get(key)?.denominator,
          ]);
        }
      }),
      SEED,
    );
  });

  test('with another key names nobody', () => {
    const people = fc.sample(cohort, { seed: 3, numRuns: 1 })[0] ?? [];
    const { code, lines } = frozen(people);
    const comparison = { now: now(people), everyCode: ['C0'] };
    const report = reread(lines, code);
    for (const key of ['', 'another']) {
      expect(compareFrozen(report, { ...comparison, key }).people).toBeNull();
    }
  });
});

describe('the newest report of a cohort', () => {
  test('is the last one of it; null where there is none', () => {
    const people = fc.sample(cohort, { seed: 4, numRuns: 1 })[0] ?? [];
    const [first, second] = [frozen(people), frozen(people, 2)];
    const reports = readFrozen(inTab([...second.lines, ...first.lines]));
    expect(latestFrozen(reports, '2568')?.code).toBe(second.code);
    expect(latestFrozen(reports, '2567')).toBeNull();
  });
});

/** Equal facts in whatever order, marks that are absent like those that do not hold. */
const sorted = (one: FrozenFacts | undefined): unknown[] =>
  Object.entries(one ?? {})
    .filter(([, value]) => value !== false)
    .sort(([a], [b]) => (a < b ? -1 : 1));
