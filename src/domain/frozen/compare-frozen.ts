// What became different since a report was frozen: figures, and the persons behind them.

import { canonicalJson } from '../hash.ts';
import type { FrozenFacts, FrozenFigure, FrozenReport } from './frozen-report.ts';
import { keyIdOf, pseudonymOf, type CohortFacts, type KnownPerson } from './plan-freeze.ts';

export interface FigureChange {
  readonly key: string;
  /** null where one side has no such figure. */
  readonly then: FrozenFigure | null;
  readonly now: FrozenFigure | null;
}

export type FactName = keyof FrozenFacts;

export interface FactChange {
  readonly fact: FactName;
  readonly then: FrozenFacts[FactName];
  readonly now: FrozenFacts[FactName];
}

export interface PersonChange {
  readonly kind: 'changed' | 'added' | 'gone';
  /** '' when nobody in the file has it any more. */
  readonly code: string;
  readonly pseudonym: string;
  readonly facts: readonly FactChange[];
}

export interface FrozenDifference {
  readonly figures: readonly FigureChange[];
  /** null when the key is another one: nobody can be told from the report. */
  readonly people: readonly PersonChange[] | null;
}

export interface Comparison {
  readonly now: CohortFacts;
  /** '' when there is none. */
  readonly key: string;
  /** Everybody whose name the file still knows, counted now or not. */
  readonly everyCode: readonly string[];
}

export function compareFrozen(report: FrozenReport, comparison: Comparison): FrozenDifference {
  const { now, key } = comparison;
  const isSameKey = key !== '' && report.head?.keyId === keyIdOf(key);
  return {
    figures: figureChanges(report.figures, now.figures),
    people: isSameKey ? personChanges(report, comparison) : null,
  };
}

/** Whether every figure still is what it was. */
export const isUnchanged = (report: FrozenReport, now: CohortFacts): boolean =>
  figureChanges(report.figures, now.figures).length === 0;

const sameFigure = (one: FrozenFigure, other: FrozenFigure): boolean =>
  one.numerator === other.numerator &&
  one.denominator === other.denominator &&
  one.version === other.version;

function figureChanges(
  then: readonly FrozenFigure[],
  now: readonly FrozenFigure[],
): FigureChange[] {
  const nowByKey = new Map(now.map((figure) => [figure.key, figure]));
  const known = new Set(then.map(({ key }) => key));
  return [
    ...then.map((figure) => ({
      key: figure.key,
      then: figure,
      now: nowByKey.get(figure.key) ?? null,
    })),
    ...now
      .filter(({ key }) => !known.has(key))
      .map((figure) => ({ key: figure.key, then: null, now: figure })),
  ].filter((change) => !change.then || !change.now || !sameFigure(change.then, change.now));
}

function personChanges(report: FrozenReport, { now, key, everyCode }: Comparison): PersonChange[] {
  const codes = new Map(everyCode.map((code) => [pseudonymOf(key, code), code]));
  const present = new Map(now.people.map((one) => [one.code, one]));
  const frozen = new Set<string>();
  const known = report.people.flatMap(({ pseudonym, facts }): PersonChange[] => {
    const code = codes.get(pseudonym) ?? '';
    frozen.add(code);
    const one = present.get(code);
    if (one === undefined) return [{ kind: 'gone', code, pseudonym, facts: [] }];
    const changes = factChanges(facts, one.facts);
    return changes.length === 0 ? [] : [{ kind: 'changed', code, pseudonym, facts: changes }];
  });
  const isNew = ({ code }: KnownPerson): boolean => !frozen.has(code);
  return [
    ...known,
    ...now.people
      .filter(isNew)
      .map(({ code }) => ({ kind: 'added', code, pseudonym: '', facts: [] }) as const),
  ];
}

/** A mark that is absent says the same as one that does not hold. */
const isSame = (then: unknown, now: unknown): boolean =>
  canonicalJson(then ?? false) === canonicalJson(now ?? false);

const FACTS = [
  ...['ovec7', 'status', 'employedWithinYear', 'tracked', 'source', 'level', 'program', 'field'],
  ...['hadJobBefore', 'studyAndWork', 'inField', 'carriedForward', 'imported'],
  'anniversaryMonth',
  ...['excluded', 'ownWord'],
] as readonly FactName[];

const factChanges = (then: FrozenFacts, now: FrozenFacts): FactChange[] =>
  FACTS.filter((fact) => !isSame(then[fact], now[fact])).map((fact) => ({
    fact,
    then: then[fact],
    now: now[fact],
  }));
