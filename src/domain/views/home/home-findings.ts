// What Home says of the findings: how many of each severity, and with whom they lie.

import { askedAnswers } from '../../decisions/decision.ts';
import type { Derived } from '../../derive/derive.ts';
import { askedOfFinding, findingState } from '../../quality/finding-state.ts';
import { countBySeverity } from '../../quality/severity-labels.ts';
import { compareThai } from '../../thai/sort.ts';
import type { Wording } from '../wording.ts';
import { lineOf, type HomeRow } from './home-row.ts';

/** Counted over what the findings view shows, so that both always say the same. */
export function findingRows(
  { findings, inputs }: Pick<Derived, 'findings' | 'inputs'>,
  wording: Pick<Wording, 'owner'>,
): HomeRow[] {
  const asked = askedAnswers(inputs.decisions);
  const counts = countBySeverity(findings);
  const stillFound = findings.filter((one) => findingState(one, asked) === 'stillFound').length;
  const owners = byOwner(findings.map(({ key }) => askedOfFinding(asked, key, 'owner')));
  return [
    lineOf('mustFix', counts.mustFix, { findings: String(findings.length) }),
    lineOf('toCheck', counts.check),
    lineOf('toKnow', counts.note),
    ...(stillFound > 0 ? [lineOf('stillFound', stillFound)] : []),
    ...(owners.length > 0
      ? [lineOf('owners', owners.map(([name, count]) => wording.owner(name, count)).join(', '))]
      : []),
  ];
}

/** Whoever has most comes first; those without an owner last, under ''. */
export function byOwner(owners: readonly string[]): (readonly [name: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const owner of owners) {
    const name = owner.replace(/\s+/g, ' ').trim();
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(
    ([a, many], [b, few]) => Number(a === '') - Number(b === '') || few - many || compareThai(a, b),
  );
}
