// Groups for which a rate is given, from everybody down to a class or an advisor.

import { levelOrder, type Level } from '../thai/level.ts';
import type { Detail } from './definition.ts';
import type { IndicatorRow } from './indicator-row.ts';

export type StratumKind =
  | 'total'
  | 'level'
  | 'program'
  | 'field'
  | 'levelField'
  | 'department'
  | 'group'
  | 'advisor'
  | 'sex';

export interface Stratum {
  readonly kind: StratumKind;
  /** '' unless the kind names levels, and for rows without one. */
  readonly level: Level | '';
  /** Field, class, advisor …; '' in the total, in a level, and for rows without one. */
  readonly name: string;
}

interface KindRow {
  readonly name: (row: IndicatorRow) => string;
  readonly byLevel?: boolean;
  /** Rows without a name are no group of their own: the Roster need not know everything. */
  readonly whereKnown?: boolean;
  /** Left out where it is the same people as a group before it: it would say the same again. */
  readonly onlyIfNew?: boolean;
}

const noName = (): string => '';

const KINDS: Readonly<Record<StratumKind, KindRow>> = {
  total: { name: noName },
  level: { name: noName, byLevel: true },
  levelField: { name: ({ field }) => field, byLevel: true },
  program: { name: ({ program }) => program, whereKnown: true, onlyIfNew: true },
  field: { name: ({ field }) => field, whereKnown: true, onlyIfNew: true },
  department: { name: ({ department = '' }) => department, whereKnown: true, onlyIfNew: true },
  group: { name: ({ group = '' }) => group, whereKnown: true },
  advisor: { name: ({ advisor = '' }) => advisor, whereKnown: true },
  sex: { name: ({ sex = '' }) => sex, whereKnown: true },
};

const byLevelOf = (kind: StratumKind): boolean => KINDS[kind].byLevel === true;

/** Fields of a level before fields over all levels: the latter are only listed where they are more. */
const FIELDS: readonly StratumKind[] = [
  'total',
  'level',
  'levelField',
  'program',
  'field',
  'department',
  'sex',
];

export const STRATA_OF_DETAIL: Readonly<Record<Detail, readonly StratumKind[]>> = {
  total: ['total'],
  fields: FIELDS,
  groups: [...FIELDS, 'group', 'advisor'],
};

export interface StratumRows {
  readonly stratum: Stratum;
  /** Places in the list of rows, ascending. */
  readonly members: readonly number[];
}

type Compare = (a: string, b: string) => number;

interface StratifyOptions {
  readonly compare: Compare;
  readonly keepsRepeats?: boolean;
}

/** The total is there even without rows; other strata only where somebody graduated. */
export function stratify(
  rows: readonly IndicatorRow[],
  kinds: readonly StratumKind[],
  { compare, keepsRepeats = false }: StratifyOptions,
): StratumRows[] {
  const said = new Set<string>();
  return kinds.flatMap((each) =>
    ofKind(rows, each, compare).filter(({ members }) => {
      const who = members.join(' ');
      const isNew = !said.has(who);
      said.add(who);
      return isNew || keepsRepeats || KINDS[each].onlyIfNew !== true;
    }),
  );
}

export const TOTAL: Stratum = { kind: 'total', level: '', name: '' };

function ofKind(rows: readonly IndicatorRow[], each: StratumKind, compare: Compare): StratumRows[] {
  if (each === 'total') return [{ stratum: TOTAL, members: rows.map((_, index) => index) }];
  const { byLevel = false, name: nameOf, whereKnown = false } = KINDS[each];
  const groups = new Map<string, { stratum: Stratum; members: number[] }>();
  rows.forEach((row, index) => {
    const name = nameOf(row);
    if (whereKnown && name === '') return;
    const level = byLevel ? row.level : '';
    const key = `${level}/${name}`;
    const group = groups.get(key) ?? { stratum: { kind: each, level, name }, members: [] };
    group.members.push(index);
    groups.set(key, group);
  });
  return [...groups.values()].sort(
    (a, b) =>
      levelOrder(a.stratum.level) - levelOrder(b.stratum.level) ||
      compare(a.stratum.name, b.stratum.name),
  );
}

export const isInStratum = (row: IndicatorRow, { kind: each, level, name }: Stratum): boolean =>
  (!byLevelOf(each) || row.level === level) && KINDS[each].name(row) === name;

/** Stable: the row of a view is found by it. */
export const stratumKey = ({ kind: each, level, name }: Stratum): string =>
  [
    each,
    ...(byLevelOf(each) ? [level] : []),
    ...(each === 'level' || each === 'total' ? [] : [name]),
  ].join('/');
