// Rows of the findings; what staff said about each stays with its key.

import { askedSubject, type AskedAnswer } from '../decisions/decision.ts';
import type { Finding } from '../quality/finding.ts';
import { shownDay } from './register-view.ts';
import type { ViewRow } from './view-row.ts';
import type { Wording } from './wording.ts';

const ASKED = ['owner', 'status', 'comment'] as const;

/** Status by which staff accept a finding as it is; it comes back when what it cites changes. */
export const ACCEPTED = 'ยอมรับตามนี้';

export function findingRow(
  finding: Finding,
  asked: ReadonlyMap<string, AskedAnswer>,
  wording: Wording,
): ViewRow {
  const answers = ASKED.map((column) => [
    column,
    asked.get(askedSubject('findings', finding.key, column))?.value ?? '',
  ]);
  return {
    key: finding.key,
    cells: {
      severity: wording.severity(finding),
      who: finding.who,
      what: wording.finding(finding),
      where: wording.where(finding),
      since: shownDay(finding.since),
      ...(Object.fromEntries(answers) as Record<string, string>),
    },
  };
}

/** Accepted findings leave the list unless newer input came since. */
export function isOpenFinding(finding: Finding, asked: ReadonlyMap<string, AskedAnswer>): boolean {
  const status = asked.get(askedSubject('findings', finding.key, 'status'));
  return status?.value !== ACCEPTED || finding.since > status.at;
}
