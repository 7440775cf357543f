// What the workbook remembers of a form that it made.

import type { FormKind } from '../answers/answer.ts';
import type { CohortYear } from '../graduations/graduation.ts';
import type { FormHealth } from './form-health.ts';
import type { ItemIds, ItemKeys } from './held-form.ts';
import type { LinkTemplates } from './links.ts';

export interface RegisteredForm {
  /** "2568/F". */
  readonly key: string;
  readonly kind: FormKind;
  readonly cohort: CohortYear;
  readonly formId: string;
  /** Account that made the form; triggers and responses are its own. */
  readonly owner: string;
  readonly itemIds: ItemIds;
  /** Old items included, so that answers to an item that was deleted by hand keep their meaning. */
  readonly itemKeys: ItemKeys;
  /** Choice texts that depend on college or roster and were ever offered: question key → text → code. */
  readonly everOffered: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly version: string;
  readonly editUrl: string;
  readonly responderUrl: string;
  /** null until the form is published. */
  readonly links: LinkTemplates | null;
  /** Absent until somebody looked. */
  readonly health?: FormHealth;
}

export const formKeyOf = (cohort: CohortYear, kind: FormKind): string => `${cohort}/${kind}`;
