// Automatic, review or none: the weight, the lead over the second best, and rules that no weight overrides.

import { levelAt, levelNumber } from './levels.ts';
import type { Condition, MatchSpec, Outcome } from './match-spec.ts';

export interface Decide {
  /** The most that levels allow, whatever the weight. */
  readonly most: (pattern: number) => Outcome;
  readonly decide: (pattern: number, weight: number, lead: number) => Outcome;
}

type Rules<R> = Pick<
  MatchSpec<R>,
  'fields' | 'automatic' | 'vetoes' | 'automaticFrom' | 'reviewFrom' | 'margin'
>;

export function decider<R>(spec: Rules<R>): Decide {
  const places = new Map(spec.fields.map(({ name }, at): [string, number] => [name, at]));
  const automatic = spec.automatic.map((condition) => holdsFor(condition, places));
  const vetoes = spec.vetoes.map(({ when, most }) => ({ holds: holdsFor(when, places), most }));
  const most = (pattern: number): Outcome => {
    const met = vetoes.filter(({ holds }) => holds(pattern));
    if (met.some((veto) => veto.most === 'none')) return 'none';
    return met.length === 0 && automatic.some((holds) => holds(pattern)) ? 'automatic' : 'review';
  };
  return {
    most,
    decide: (pattern, weight, lead) => {
      if (weight < spec.reviewFrom) return 'none';
      const allowed = most(pattern);
      const isClear = weight >= spec.automaticFrom && lead >= spec.margin;
      return allowed === 'automatic' && !isClear ? 'review' : allowed;
    },
  };
}

/** Allowed levels of every field that the condition names, as bits. */
function holdsFor(
  condition: Condition,
  places: ReadonlyMap<string, number>,
): (pattern: number) => boolean {
  const tests = Object.entries(condition).map(([name, levels]) => {
    const place = places.get(name);
    if (place === undefined) throw new RangeError(`no field ${name}`);
    const allowed = (levels ?? []).reduce((bits, level) => bits | (1 << levelNumber(level)), 0);
    return { place, allowed };
  });
  return (pattern) =>
    tests.every(({ place, allowed }) => ((allowed >>> levelAt(pattern, place)) & 1) === 1);
}
