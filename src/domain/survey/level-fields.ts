// "Level and field" as graduates choose it: labels of the roster, and the label of one graduation.

import type { Graduation } from '../graduations/graduation.ts';
import { levelLabel, levelOrder } from '../thai/level.ts';

type Studied = Pick<Graduation, 'level' | 'field' | 'subfield'>;

interface LevelFields {
  /** Distinct labels, ปวช. before ปวส. before ป.ตรี, Thai order inside. */
  readonly labels: readonly string[];
  readonly labelOf: (studied: Studied) => string;
}

const stratumOf = ({ level, field }: Studied): string => `${levelLabel(level)} ${field}`.trim();

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** The subfield is added in brackets only where one field of a level has several. */
export function levelFieldsOf(
  roster: readonly Studied[],
  compareThai: (a: string, b: string) => number,
): LevelFields {
  const subfields = new Map<string, Set<string>>();
  for (const studied of roster) {
    const known = subfields.get(stratumOf(studied)) ?? new Set<string>();
    subfields.set(stratumOf(studied), known.add(studied.subfield));
  }
  const labelOf = (studied: Studied): string => {
    const stratum = stratumOf(studied);
    const several = (subfields.get(stratum)?.size ?? 0) > 1;
    return several && studied.subfield !== '' ? `${stratum} (${studied.subfield})` : stratum;
  };
  const sorted = [...roster]
    .filter((studied) => studied.field !== '')
    .sort(
      (a, b) => levelOrder(a.level) - levelOrder(b.level) || compareThai(labelOf(a), labelOf(b)),
    );
  return { labels: distinct(sorted.map(labelOf)), labelOf };
}
