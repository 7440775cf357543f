// What a rule is: one row that says what it reads and how bad it is, and a predicate that finds.

import type { Answer } from '../answers/answer.ts';
import type { ReadAnswer } from '../outcome/carry-forward.ts';
import type { AnswerOutcome } from '../outcome/outcome.ts';
import type { Case } from '../derive/case.ts';
import type { Graduation, IsoDate, IsoTime } from '../graduations/graduation.ts';
import type { Finding, FindingAbout, Severity } from './finding.ts';
import type { FindingGround } from './ground.ts';

/** The one number of a rule that a college may set, with the bounds between which it makes sense. */
export interface Limit {
  readonly fallback: number;
  readonly least: number;
  readonly most: number;
}

interface RuleHead<Id extends string> {
  /** Stable: staff's owner, status and comment hang on "id/subject". */
  readonly id: Id;
  readonly severity: Severity;
  /** Fields of answers, columns of the Roster or settings that the predicate looks at. */
  readonly reads: readonly string[];
  readonly limit?: Limit;
  /** Cannot be switched off: without it something would be lost without a word. */
  readonly always?: true;
}

/** What was found in one answer or graduation; several hits of one rule differ by their part. */
export interface Hit {
  readonly part?: string;
  readonly params?: Finding['params'];
  /** Time of what it cites; without it that of the answer, or none for a graduation. */
  readonly since?: IsoTime;
}

export interface AnswerFacts {
  readonly answer: Answer;
  readonly outcome: AnswerOutcome;
  readonly graduation: Graduation;
  /** '' when the Roster does not say it readably. */
  readonly birthDate: IsoDate;
  readonly isLastWave: boolean;
}

export interface GraduationFacts {
  readonly one: Case;
  /** Answers of the follow-up, oldest first, "as before" already filled in. */
  readonly reads: readonly ReadAnswer[];
  /** At most one of each wave: what was clicked by mistake and answered again contradicts nothing. */
  readonly counting: readonly ReadAnswer[];
  readonly birthDate: IsoDate;
  readonly ground: FindingGround;
}

type Finds<Facts, Found> = (facts: Facts, limit: number) => readonly Found[];

/** Looks at the answer that counts now. */
export interface AnswerRule<Id extends string = string> extends RuleHead<Id> {
  readonly scope: 'answer';
  readonly finds: Finds<AnswerFacts, Hit>;
}

/** Looks at one graduation with all its answers across the waves. */
export interface GraduationRule<Id extends string = string> extends RuleHead<Id> {
  readonly scope: 'graduation';
  readonly finds: Finds<GraduationFacts, Hit>;
}

export type CollegeScope =
  'answers' | 'roster' | 'contact' | 'cohort' | 'form' | 'setting' | 'entry' | 'view';

/** What a rule over the whole college found, with a subject of its own. */
export type Place = FindingAbout & Pick<Finding, 'roster'> & { readonly key?: string };

/** Looks at everything at once. */
export interface CollegeRule<Id extends string = string> extends RuleHead<Id> {
  readonly scope: CollegeScope;
  readonly finds: Finds<FindingGround, Place>;
}

export type Rule<Id extends string = string> =
  AnswerRule<Id> | GraduationRule<Id> | CollegeRule<Id>;

export const answerRule = <Id extends string>(
  row: Omit<AnswerRule<Id>, 'scope'>,
): AnswerRule<Id> => ({ ...row, scope: 'answer' });

export const graduationRule = <Id extends string>(
  row: Omit<GraduationRule<Id>, 'scope'>,
): GraduationRule<Id> => ({ ...row, scope: 'graduation' });

export const collegeRule = <Id extends string>(row: CollegeRule<Id>): CollegeRule<Id> => row;

/** One hit, or none. */
export const when = (holds: boolean, params?: Finding['params']): readonly Hit[] =>
  holds ? [params === undefined ? {} : { params }] : [];
