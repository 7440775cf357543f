// What one revision of a response says, in codes instead of sentences.

import type { CohortYear, IsoTime } from '../graduations/graduation.ts';

export type FormKind = 'P' | 'F';

/**
 * Value of one question: the code of a choice, the codes of a checkbox, or text as typed.
 * A choice text that no version of the questionnaire knows is kept as "?text"; Google's own other as "OTHER:text".
 */
export type AnswerValue = string | readonly string[];

/** Who said it. */
export type Source = 'self' | 'family' | 'friend' | 'employer' | 'registry' | 'advisor' | 'social';

/** By which channel it came. */
export type AnswerChannel = 'form' | 'phone' | 'line' | 'inPerson' | 'document' | 'other';

export interface Evidence {
  readonly source: Source;
  readonly channel: AnswerChannel;
  /** Name or e-mail of whoever wrote it down; '' when the graduate did. */
  readonly recordedBy: string;
}

export interface Answer {
  /** "responseId/payloadHash" of a form answer, "entry/code/wave" of a staff entry. */
  readonly key: string;
  readonly form: FormKind;
  readonly cohort: CohortYear;
  readonly submitted: IsoTime;
  /** By question key (`→ field` of the questionnaire already applied), only questions on the walked pages. */
  readonly values: Readonly<Record<string, AnswerValue>>;
  readonly evidence: Evidence;
  /** Questions left blank although they were required on the walked pages. */
  readonly missing?: readonly string[];
  /** Questions answered on pages that the walk did not pass: kept in the journal, never counted. */
  readonly offPath?: readonly string[];
}
