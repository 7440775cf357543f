// Something about the data that a person should look at; a value, never thrown.

import type { IsoTime } from '../graduations/graduation.ts';
import type { RosterFinding } from '../roster/roster-to-graduations.ts';

export type Severity = 'mustFix' | 'check' | 'note';

export const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { mustFix: 0, check: 1, note: 2 };

export interface Finding<Rule extends string = string> {
  /** Stable: rule and subject, so that owner, status and comment stay with it. */
  readonly key: string;
  readonly rule: Rule;
  readonly severity: Severity;
  /** Graduation concerned; '' for settings and answers without owner. */
  readonly code: string;
  /** Name as shown, or the subject when there is no person. */
  readonly who: string;
  readonly params: Readonly<Record<string, string>>;
  /** The finding about the Roster that this one passes on. */
  readonly roster?: RosterFinding;
  /** Time of the newest input that it cites; '' when no input has a time. */
  readonly since: IsoTime;
}

export interface FindingAbout {
  /** Together with the rule it makes the key. */
  readonly subject: string;
  readonly who?: string;
  readonly code?: string;
  readonly params?: Finding['params'];
  readonly since?: IsoTime;
}

export const finding = (rule: string, severity: Severity, about: FindingAbout): Finding => ({
  key: `${rule}/${about.subject}`,
  rule,
  severity,
  code: about.code ?? '',
  who: about.who ?? '',
  params: about.params ?? {},
  since: about.since ?? '',
});

/** Must fix first, then by who and rule, so that the order never depends on the order of the input. */
export const compareFindings = (a: Finding, b: Finding): number =>
  SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] || compareText(a.key, b.key);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
