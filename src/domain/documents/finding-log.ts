// The findings as an assessor reads them: how many of each severity are open and closed, and what was done about each.

import { askedAnswers } from '../decisions/decision.ts';
import type { Derived } from '../derive/derive.ts';
import type { Finding, Severity } from '../quality/finding.ts';
import { SEVERITY_ORDER } from '../quality/finding.ts';
import { askedOfFinding, findingState, type FindingState } from '../quality/finding-state.ts';
import { countBySeverity, SEVERITIES } from '../quality/severity-labels.ts';

export interface LoggedFinding {
  readonly finding: Finding;
  readonly state: FindingState;
  readonly isClosed: boolean;
  readonly status: string;
  readonly owner: string;
  readonly comment: string;
}

export interface FindingLog {
  readonly counts: readonly {
    readonly severity: Severity;
    readonly open: number;
    readonly closed: number;
  }[];
  /** What somebody took up or closed first, then by severity. */
  readonly lines: readonly LoggedFinding[];
}

export function findingLog({ findings, closed, inputs }: Derived): FindingLog {
  const asked = askedAnswers(inputs.decisions);
  const logged =
    (isClosed: boolean) =>
    (finding: Finding): LoggedFinding => {
      const said = (column: string): string => askedOfFinding(asked, finding.key, column);
      return {
        finding,
        state: findingState(finding, asked),
        isClosed,
        status: said('status'),
        owner: said('owner'),
        comment: said('comment'),
      };
    };
  const [open, shut] = [countBySeverity(findings), countBySeverity(closed)];
  return {
    counts: SEVERITIES.map((severity) => ({
      severity,
      open: open[severity],
      closed: shut[severity],
    })),
    lines: [...findings.map(logged(false)), ...closed.map(logged(true))].sort(
      (a, b) =>
        Number(isTouched(b)) - Number(isTouched(a)) ||
        SEVERITY_ORDER[a.finding.severity] - SEVERITY_ORDER[b.finding.severity] ||
        (a.finding.key < b.finding.key ? -1 : 1),
    ),
  };
}

const isTouched = ({ status, owner, comment }: LoggedFinding): boolean =>
  status !== '' || owner !== '' || comment !== '';
