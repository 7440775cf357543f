// What is known about a graduation after all its answers, and the settings that decide doubtful cases.

import type { Answer, Evidence } from '../answers/answer.ts';
import type { IsoTime } from '../graduations/graduation.ts';
import type { OvecStatus } from '../indicator/indicator-row.ts';
import { DEFAULT_MAPPING, type StatusMapping } from './status-mapping.ts';
import type { Status } from './statuses.ts';
import type { Spell } from './timeline.ts';

export type OutcomeFlag =
  | 'abroad'
  | 'kindUnsure'
  | 'studyAndWork'
  | 'waitingToStart'
  | 'shortCourse'
  /** Had work while studying, which some definitions exclude. */
  | 'hadJobBefore'
  /** Had work while studying and changed it afterwards. */
  | 'changedJob'
  /** Works where the training was. */
  | 'fromTraining'
  /** Answered "as before"; the details are those of an earlier answer. */
  | 'carriedForward'
  /** The first month of work is the very month of the anniversary. */
  | 'anniversaryMonth';

export type WithinYear = 'yes' | 'no' | 'unknown';

/** What one answer, read together with the earlier ones, says. */
export interface AnswerOutcome {
  /** UNREACHED when the answer names no status. */
  readonly status: Status;
  /** '' = in none of the seven statuses of the Commission's form. */
  readonly ovec7: OvecStatus | '';
  readonly worksNow: boolean | null;
  readonly everEmployed: boolean;
  /** yyyy-mm, BEFORE, or '' when not known. */
  readonly firstMonth: string;
  readonly employedWithinYear: WithinYear;
  readonly flags: readonly OutcomeFlag[];
  /** "As before" without anything before. */
  readonly missesEarlier: boolean;
}

export interface Outcome extends AnswerOutcome {
  /** When the answer that counts was given; '' = nobody was reached. */
  readonly asOf: IsoTime;
  readonly answerKey: string;
  readonly evidence: Evidence | null;
  /** What became of the person, oldest first. */
  readonly timeline: readonly Spell[];
  /** Days from graduating to the first work, at least; null when not known. */
  readonly daysToWork: number | null;
  /** What was answered, with the details of the earlier answer where the last one says "as before". */
  readonly values: Answer['values'];
}

export interface OutcomeSettings {
  /** Who works and studies counts as working, or as studying. */
  readonly workStudyRule: 'work' | 'study';
  readonly countPartTime: boolean;
  readonly mapping: StatusMapping;
}

export const DEFAULT_OUTCOME_SETTINGS: OutcomeSettings = {
  workStudyRule: 'work',
  countPartTime: false,
  mapping: DEFAULT_MAPPING,
};
