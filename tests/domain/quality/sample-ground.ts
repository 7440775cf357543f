// A college in a few lines for the tests of rules: rows of the Roster, answers by row, and what the rules find.

import type { Answer } from '../../../src/domain/answers/answer.ts';
import type { Cohort } from '../../../src/domain/cohorts/cohort.ts';
import { defaultWaves } from '../../../src/domain/contact/waves.ts';
import { buildCases } from '../../../src/domain/derive/case.ts';
import type { Inputs } from '../../../src/domain/derive/inputs.ts';
import { knownGraduations } from '../../../src/domain/derive/known-graduations.ts';
import { findFindings } from '../../../src/domain/derive/find-findings.ts';
import type { Finding } from '../../../src/domain/quality/finding.ts';
import type { FindingGround } from '../../../src/domain/quality/ground.ts';
import type { RuleBook } from '../../../src/domain/quality/rule-book.ts';
import { makeCode } from '../../../src/domain/roster/code.ts';
import type { RosterCells, RosterRow } from '../../../src/domain/roster/roster-row.ts';
import { readSettings } from '../../../src/domain/settings/settings.ts';

export const COHORT: Cohort = {
  year: '2568',
  isCurrent: true,
  classesEnd: '2026-02',
  graduatedOn: '2026-03-31',
  reportDeadline: '2026-12-31',
};

export const NO_RULE_BOOK: RuleBook = { choices: new Map(), doubts: [], own: [] };

/** Codes are made of the number alone, so that every test knows whose is whose. */
export function codeOf(n: number): string {
  let rest = n;
  const nextDigit = (): number => {
    const digit = rest % 31;
    rest = (rest - digit) / 31;
    return (digit + 0.5) / 31;
  };
  return makeCode(nextDigit, new Set());
}

/** Nothing is wrong with such a row. */
const SOUND: RosterCells = {
  cohort: '2568',
  standing: 'สำเร็จการศึกษา',
  group: 'ชย.3/1',
  level: 'ปวช.',
  program: 'อุตสาหกรรม',
  field: 'ช่างยนต์',
  email: '',
};

export const rowOf = (n: number, cells: RosterCells = {}): RosterRow => ({
  code: codeOf(n),
  sheetRow: n + 3,
  cells: {
    ...SOUND,
    studentId: `6620101${String(n).padStart(4, '0')}`,
    firstName: `ชื่อที่${String(n)}`,
    lastName: `สกุลที่${String(n)}`,
    phone: `08${String(10_000_000 + n)}`,
    ...cells,
  },
});

export interface Sample {
  readonly rows?: readonly RosterCells[];
  /** Answers of the n-th row, oldest first. */
  readonly answers?: readonly (readonly Answer[])[];
  readonly more?: Partial<Inputs>;
}

export function inputsOf({ rows = [{}], more = {} }: Pick<Sample, 'rows' | 'more'>): Inputs {
  return {
    settings: readSettings(null),
    cohorts: [COHORT],
    cohortFindings: [],
    waves: defaultWaves(COHORT.year, COHORT.graduatedOn),
    rounds: [],
    roster: rows.map((cells, n) => rowOf(n, cells)),
    decisions: [],
    contacts: [],
    revisions: [],
    forms: [],
    definitions: { definitions: [], findings: [] },
    pastCounts: { lines: [], findings: [] },
    ruleBook: NO_RULE_BOOK,
    runs: [],
    asOf: '2026-10-15',
    ...more,
  };
}

export function groundOf({ answers = [], ...sample }: Sample): FindingGround {
  const inputs = inputsOf(sample);
  const known = knownGraduations(inputs.roster, inputs.decisions, inputs.cohorts);
  const byCode = new Map(answers.map((held, n) => [codeOf(n), held] as const));
  const duplicates = { pairs: [], persons: [], capped: [] };
  const read = { linked: [], entries: [], duplicates, byCode };
  return { inputs, known, read, cases: buildCases(inputs, known, read) };
}

/** Settings that a new college has not filled in are not what these tests are about. */
export const findingsOf = (sample: Sample): readonly Finding[] =>
  findFindings(groundOf(sample)).filter(({ rule }) => !rule.startsWith('setting/'));

/** Keys without the code of the first row, which every sample has. */
export const rulesOf = (sample: Sample): readonly string[] =>
  findingsOf(sample).map(({ rule }) => rule);
