// Reports that were frozen, each with its check, and what changed since.

import {
  compareFrozen,
  isUnchanged,
  type FrozenDifference,
} from '../domain/frozen/compare-frozen.ts';
import {
  checkFrozen,
  lostReports,
  type FrozenCheck,
  type RememberedReport,
} from '../domain/frozen/check-frozen.ts';
import { readFrozen } from '../domain/frozen/frozen-lines.ts';
import { latestFrozen, type FrozenReport } from '../domain/frozen/frozen-report.ts';
import { cohortFacts } from '../domain/frozen/plan-freeze.ts';
import { fullName } from '../domain/derive/case.ts';
import type { Derived } from '../domain/derive/derive.ts';
import { ProblemError } from '../domain/problems.ts';
import { FROZEN } from '../domain/tabs/journal-tabs.ts';
import type { TabSnapshot } from '../domain/tabs/snapshot.ts';
import { RATE_WORDING } from '../texts/indicator-texts.ts';
import { MEMORY } from './memory-names.ts';
import type { Ports } from './ports.ts';
import { readPseudonymKey } from './pseudonym-key.ts';
import { refresh } from './refresh.ts';
import { requireOwnFile } from './system-state.ts';

const NAME = MEMORY.frozenReports;
/** A property holds nine kilobytes. */
const MOST_REMEMBERED = 60;

export interface CheckedReport {
  readonly report: FrozenReport;
  readonly check: FrozenCheck;
}

export interface FrozenBook {
  readonly snapshot: TabSnapshot;
  readonly reports: readonly CheckedReport[];
  /** Codes of reports whose rows are gone altogether. */
  readonly lost: readonly string[];
}

export function frozenBook(ports: Ports): FrozenBook {
  requireOwnFile(ports);
  const snapshot = ports.workbook.read(FROZEN);
  if (!snapshot || FROZEN.columns.some(({ key }) => snapshot.columns[key] === undefined)) {
    throw new ProblemError('tabLost', { title: FROZEN.title });
  }
  const remembered = rememberedReports(ports);
  const reports = readFrozen(snapshot);
  return {
    snapshot,
    reports: reports.map((report) => ({ report, check: checkFrozen(report, remembered) })),
    lost: lostReports(reports, remembered),
  };
}

const rememberedReports = (ports: Ports): RememberedReport[] =>
  JSON.parse(ports.memory.get(NAME) ?? '[]') as RememberedReport[];

/** Outside the cells, where nobody types and no older version of the file comes back. */
export function rememberReport(ports: Ports, report: RememberedReport): void {
  const kept = [...rememberedReports(ports), report].slice(-MOST_REMEMBERED);
  ports.memory.set(NAME, JSON.stringify(kept));
}

export const findReport = ({ reports }: FrozenBook, code: string): CheckedReport => {
  const found = reports.find(({ report }) => report.code === code);
  if (!found) throw new ProblemError('reportGone', { code });
  return found;
};

export interface ChangesSince {
  readonly found: CheckedReport;
  readonly difference: FrozenDifference;
  /** From the present list, only for showing. */
  readonly nameOf: (code: string) => string;
}

/** The present is brought up to date first, new answers included. */
export function changesSince(ports: Ports, code: string): ChangesSince {
  const { derived } = refresh(ports);
  const found = findReport(frozenBook(ports), code);
  const cohort = found.report.head?.cohort ?? '';
  const names = everyName(derived);
  const difference = compareFrozen(found.report, {
    now: cohortFacts(derived, cohort, RATE_WORDING),
    key: readPseudonymKey(ports),
    everyCode: [...names.keys()],
  });
  return { found, difference, nameOf: (person) => names.get(person) ?? '' };
}

/** The newest report of the cohort, for whatever quotes it; null when there is none to be read. */
export function newestFrozen(ports: Ports, derived: Derived) {
  const snapshot = ports.workbook.read(FROZEN);
  const reports = snapshot ? readFrozen(snapshot) : [];
  const newest = latestFrozen(reports, derived.cohort);
  const report = reports.find(({ code }) => code === newest?.code);
  if (!newest || !report) return null;
  const now = cohortFacts(derived, derived.cohort, RATE_WORDING);
  return { ...newest, isSame: isUnchanged(report, now) };
}

/** Everybody the file knows by name, counted or not. */
export const everyName = ({ known }: Derived): ReadonlyMap<string, string> =>
  new Map(
    [...known.takenOff.map(({ graduation }) => graduation), ...known.all].map((one) => [
      one.code,
      fullName(one),
    ]),
  );
