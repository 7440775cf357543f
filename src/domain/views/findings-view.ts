// Rows of the findings; what staff said about each stays with its key.

import type { AskedAnswer } from '../decisions/decision.ts';
import {
  askedOfFinding,
  findingPrint,
  findingState,
  FINDING_STATUS,
  SAID,
  type FindingState,
} from '../quality/finding-state.ts';
import { SEVERITY_LABELS } from '../quality/severity-labels.ts';
import type { Finding } from '../quality/finding.ts';
import { placesOf, writePlaces } from './finding-place.ts';
import { shownDay } from './register-view.ts';
import type { ViewRow } from './view-row.ts';
import type { Wording } from './wording.ts';

/** What the column "state" says; an open finding says nothing there. */
export const STATE_LABELS: Readonly<Partial<Record<FindingState, string>>> = {
  stillFound: 'แก้แล้ว แต่ยังพบ',
  lapsed: 'เคยยอมรับ แต่ข้อมูลเปลี่ยน',
};

export function findingRow(
  finding: Finding,
  asked: ReadonlyMap<string, AskedAnswer>,
  wording: Wording,
): ViewRow {
  const answer = (column: string): string => askedOfFinding(asked, finding.key, column);
  const state = findingState(finding, asked);
  return {
    key: finding.key,
    cells: {
      severity: SEVERITY_LABELS[finding.severity],
      who: finding.who,
      what: wording.finding(finding),
      where: wording.where(finding),
      since: shownDay(finding.since),
      owner: answer('owner'),
      // What was accepted is no longer there: the same word must be news when it is chosen again.
      status: state === 'lapsed' ? FINDING_STATUS.fresh : answer('status'),
      comment: answer('comment'),
      state: STATE_LABELS[state] ?? '',
      rule: finding.rule,
      place: writePlaces(placesOf(finding)),
      [SAID]: findingPrint(finding),
    },
  };
}
