// Shape of a questionnaire: pages of questions, from which form, parsing, checks and dictionary are derived.

import type { FormKind } from '../answers/answer.ts';

export type QuestionKind = 'text' | 'paragraph' | 'choice' | 'checkbox' | 'list';

export interface Choice {
  /** Stored in answers; never changes. */
  readonly code: string;
  /** Wire value: the text that people read and that Forms holds. */
  readonly label: string;
  /** Texts that older versions used for the same code. */
  readonly formerLabels?: readonly string[];
  /** Key of the page that follows, for a navigating question. */
  readonly goTo?: string;
}

export type TextRule =
  | { readonly kind: 'pattern'; readonly pattern: string; readonly message: string }
  | { readonly kind: 'email'; readonly message: string }
  | { readonly kind: 'maxLength'; readonly length: number; readonly message: string };

export interface Question {
  readonly key: string;
  /** Data field it feeds when that differs from the key. */
  readonly field?: string;
  /** Its value is dropped where another walked question already gave the same field one. */
  readonly givesWay?: boolean;
  readonly kind: QuestionKind;
  readonly title: string;
  readonly help?: string;
  readonly required: boolean;
  readonly rule?: TextRule;
  readonly choices?: readonly Choice[];
  /** Google's own "other" with a text. */
  readonly hasOther?: boolean;
}

export interface Page {
  readonly key: string;
  readonly title: string;
  readonly text?: string;
  /** Page that follows when no choice says otherwise; absent = the next one. */
  readonly next?: string;
  readonly questions: readonly Question[];
}

/** A questionnaire with every placeholder and list filled in for one cohort of one college. */
export interface Questionnaire {
  readonly form: FormKind;
  readonly version: string;
  readonly title: string;
  readonly fileName: string;
  readonly description: string;
  readonly confirmation: string;
  readonly closedMessage: string;
  readonly pages: readonly Page[];
}

/** What the college, the cohort and the roster put into the questionnaire. */
export interface QuestionnaireContext {
  readonly college: string;
  /** Cohort, Buddhist year. */
  readonly year: string;
  readonly office: string;
  readonly officePhone: string;
  readonly officeEmail: string;
  readonly pageUrl: string;
  readonly noticeUrl: string;
  readonly noticeVersion: string;
  readonly noticeDate: string;
  readonly dpoContact: string;
  readonly retentionDate: string;
  readonly isPrivateCollege: boolean;
  readonly province: string;
  /** yyyy-mm in which classes end. */
  readonly classesEnd: string;
  /** Latest graduation date of the cohort, yyyy-mm-dd. */
  readonly latestGraduation: string;
  /** Distinct "level field" labels of the roster, already in order. */
  readonly levelFields: readonly string[];
  readonly institutions: readonly string[];
  readonly hasBachelor: boolean;
  readonly askComment: boolean;
  readonly askOrdained: boolean;
}
