// Groups for which a rate is given: everybody, a level, a field of a level.

import { levelOrder, type Level } from '../thai/level.ts';
import type { IndicatorRow } from './indicator-row.ts';

export type StratumKind = 'total' | 'level' | 'levelField';

export interface Stratum {
  readonly kind: StratumKind;
  /** '' in the total, and for rows without a level. */
  readonly level: Level | '';
  /** '' unless the kind names fields. */
  readonly field: string;
}

export const STRATUM_KINDS: readonly StratumKind[] = ['total', 'level', 'levelField'];

export interface StratumRows {
  readonly stratum: Stratum;
  readonly rows: readonly IndicatorRow[];
}

type Compare = (a: string, b: string) => number;

/** The total is there even without rows; other strata only where somebody graduated. */
export function stratify(
  rows: readonly IndicatorRow[],
  kinds: readonly StratumKind[],
  compare: Compare,
): StratumRows[] {
  return kinds.flatMap((kind) =>
    kind === 'total' ? [{ stratum: TOTAL, rows }] : ofKind(rows, kind, compare),
  );
}

const TOTAL: Stratum = { kind: 'total', level: '', field: '' };

function ofKind(
  rows: readonly IndicatorRow[],
  kind: 'level' | 'levelField',
  compare: Compare,
): StratumRows[] {
  const groups = new Map<string, { stratum: Stratum; rows: IndicatorRow[] }>();
  for (const row of rows) {
    const field = kind === 'levelField' ? row.field : '';
    const key = `${row.level}/${field}`;
    const group = groups.get(key) ?? { stratum: { kind, level: row.level, field }, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) =>
      levelOrder(a.stratum.level) - levelOrder(b.stratum.level) ||
      compare(a.stratum.field, b.stratum.field),
  );
}

export const stratumKey = ({ kind, level, field }: Stratum): string =>
  kind === 'total' ? 'total' : kind === 'level' ? `level/${level}` : `levelField/${level}/${field}`;
