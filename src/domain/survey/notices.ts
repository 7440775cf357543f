// The notices and closing messages of a form with the college's words filled in.

import type { FormKind } from '../answers/answer.ts';
import { fillTemplate, type TemplateValues } from '../contact/fill-template.ts';
import {
  CLOSED_MESSAGE,
  CONFIRMATION,
  FULL_NOTICE,
  LEGAL_BASIS,
  ORDAINED_SENTENCE,
  SHORT_NOTICE_F,
  SHORT_NOTICE_P,
} from './notice-texts.ts';
import type { QuestionnaireContext } from './questionnaire.ts';

const SHORT_NOTICE: Readonly<Record<FormKind, string>> = { P: SHORT_NOTICE_P, F: SHORT_NOTICE_F };

/** Everything that a placeholder in a questionnaire or notice may name. */
export const placeholders = (context: QuestionnaireContext): TemplateValues => ({
  college: context.college,
  year: context.year,
  office: context.office,
  officePhone: context.officePhone,
  officeEmail: context.officeEmail,
  pageUrl: context.pageUrl,
  noticeUrl: context.noticeUrl,
  noticeVersion: context.noticeVersion,
  noticeDate: context.noticeDate,
  dpoContact: context.dpoContact,
  retentionDate: context.retentionDate,
  legalBasis: context.isPrivateCollege ? LEGAL_BASIS.privateCollege : LEGAL_BASIS.publicCollege,
  ordainedSentence: context.askOrdained ? ORDAINED_SENTENCE : '',
});

export const fullNotice = (context: QuestionnaireContext): string =>
  fillTemplate(FULL_NOTICE, placeholders(context));

/** Without an address of its own the full notice stands below the short one. */
export function descriptionOf(form: FormKind, context: QuestionnaireContext): string {
  const short = fillTemplate(SHORT_NOTICE[form], placeholders(context));
  return context.noticeUrl === '' ? `${short}\n\n${fullNotice(context)}` : short;
}

export const confirmationOf = (form: FormKind, context: QuestionnaireContext): string =>
  fillTemplate(CONFIRMATION[form], placeholders(context));

export const closedMessageOf = (context: QuestionnaireContext): string =>
  fillTemplate(CLOSED_MESSAGE, placeholders(context));
