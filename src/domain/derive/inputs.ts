// Everything that a derivation reads; nothing else may influence a view.

import type { StoredRevision } from '../answers/revision.ts';
import type { Cohort, CohortFinding } from '../cohorts/cohort.ts';
import type { ContactRecord } from '../contact/contact-record.ts';
import type { WaveDates } from '../contact/waves.ts';
import type { ReportRound } from '../hand-over/report-rounds.ts';
import type { Decision } from '../decisions/decision.ts';
import type { RunLine } from '../overview/run-lines.ts';
import type { RuleBook } from '../quality/rule-book.ts';
import type { PastCounts } from '../indicator/past-counts.ts';
import type { DefinitionReading } from '../indicator/read-definitions.ts';
import type { RosterRow } from '../roster/roster-row.ts';
import type { Settings } from '../settings/settings.ts';
import type { RegisteredForm } from '../survey/form-registry.ts';
import type { IsoDate } from '../graduations/graduation.ts';

export interface Inputs {
  readonly settings: Settings;
  readonly cohorts: readonly Cohort[];
  readonly cohortFindings: readonly CohortFinding[];
  /** The college's own table of indicators. */
  readonly definitions: DefinitionReading;
  /** Cohorts of which only counts are known. */
  readonly pastCounts: PastCounts;
  readonly waves: readonly WaveDates[];
  /** In which the Commission takes reports. */
  readonly rounds: readonly ReportRound[];
  readonly roster: readonly RosterRow[];
  /** In force, oldest first. */
  readonly decisions: readonly Decision[];
  readonly contacts: readonly ContactRecord[];
  readonly revisions: readonly StoredRevision[];
  readonly forms: readonly RegisteredForm[];
  /** Which rules are off or changed, and those of the college. */
  readonly ruleBook: RuleBook;
  /** Newest lines of the run journal, oldest first. */
  readonly runs: readonly RunLine[];
  /** Day of the derivation in Bangkok; enters only where a rule names it. */
  readonly asOf: IsoDate;
}
