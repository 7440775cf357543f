// The findings as the dialog goes through them: out of the rows of their view, filtered, in groups, some at a time.

import { SEVERITIES, SEVERITY_LABELS } from '../quality/severity-labels.ts';
import { textOf, type SnapshotRow, type TabSnapshot } from '../tabs/snapshot.ts';
import { FINDINGS } from '../tabs/view-tabs.ts';
import { compareThai } from '../thai/sort.ts';
import { readPlaces, type Place } from './finding-place.ts';
import { contentColumns, isPrint } from './view-row.ts';

export interface ListedFinding {
  readonly key: string;
  readonly rule: string;
  /** As its cell says. */
  readonly severity: string;
  readonly who: string;
  readonly what: string;
  readonly where: string;
  readonly since: string;
  readonly owner: string;
  readonly status: string;
  readonly comment: string;
  readonly state: string;
  readonly said: string;
  readonly places: readonly Place[];
}

export interface FindingFilter {
  /** Label of a severity; '' for all. */
  readonly severity: string;
  /** Name; NOBODY for those without one; '' for all. */
  readonly owner: string;
  /** Part of a name or of what is said; '' for all. */
  readonly person: string;
}

export const NOBODY = '-';
export const PAGE_SIZE = 20;

/** Rows of the view, most severe first, then by rule and name, whatever order staff sorted them into. */
export function listFindings(snapshot: TabSnapshot): ListedFinding[] {
  const listed = snapshot.rows.filter((row) => isPrint(textOf(row, '_print'))).map(toListed);
  const first = new Map<string, ListedFinding>();
  for (const one of listed) if (!first.has(one.key)) first.set(one.key, one);
  return [...first.values()].sort(inGroups);
}

function toListed(row: SnapshotRow): ListedFinding {
  const text = (key: string): string => textOf(row, key).trim();
  return {
    key: text('_key'),
    rule: text('rule'),
    severity: text('severity'),
    who: text('who'),
    what: text('what'),
    where: text('where'),
    since: text('since'),
    owner: text('owner'),
    status: text('status'),
    comment: text('comment'),
    state: text('state'),
    said: text('said'),
    places: placesIn(row),
  };
}

/** A tab of an older version has no places: then the row of the finding itself. */
function placesIn(row: SnapshotRow): Place[] {
  const places = readPlaces(textOf(row, 'place'));
  return places.length > 0
    ? places
    : [{ tab: FINDINGS.key, rowKey: textOf(row, '_key'), column: 'what' }];
}

const RANK: ReadonlyMap<string, number> = new Map(
  SEVERITIES.map((severity, index) => [SEVERITY_LABELS[severity], index]),
);

const inGroups = (a: ListedFinding, b: ListedFinding): number =>
  (RANK.get(a.severity) ?? 9) - (RANK.get(b.severity) ?? 9) ||
  compareText(a.rule, b.rule) ||
  compareThai(a.who, b.who) ||
  compareText(a.key, b.key);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Owners that somebody wrote down, in the order of the alphabet. */
export const ownersOf = (findings: readonly ListedFinding[]): string[] =>
  [...new Set(findings.map(({ owner }) => owner).filter((owner) => owner !== ''))].sort(
    compareThai,
  );

export const filterFindings = (
  findings: readonly ListedFinding[],
  { severity, owner, person }: FindingFilter,
): ListedFinding[] =>
  findings.filter(
    (one) =>
      (severity === '' || one.severity === severity) &&
      (owner === '' || one.owner === (owner === NOBODY ? '' : owner)) &&
      (person === '' || `${one.who} ${one.what}`.includes(person)),
  );

export interface FindingPage {
  readonly shown: readonly ListedFinding[];
  /** Which page it is, 0-based; the last one when there are not so many. */
  readonly page: number;
  readonly pages: number;
}

export function pageOf(findings: readonly ListedFinding[], wanted: number): FindingPage {
  const pages = Math.max(1, Math.ceil(findings.length / PAGE_SIZE));
  const page = Math.min(Math.max(0, Math.trunc(wanted) || 0), pages - 1);
  return { shown: findings.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE), page, pages };
}

/** As a table to hand on: head first, columns of the tab that people see. */
export function findingsTable(listed: readonly ListedFinding[]): (readonly string[])[] {
  const columns = contentColumns(FINDINGS).filter(({ hidden }) => hidden !== true);
  return [
    columns.map(({ title }) => title),
    ...listed.map((one) => {
      const texts: Readonly<Record<string, unknown>> = { ...one };
      return columns.map(({ key }) => {
        const text = texts[key];
        return typeof text === 'string' ? text : '';
      });
    }),
  ];
}
