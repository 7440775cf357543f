// Both sides of a review as labelled lines.

import type { Answer } from '../answers/answer.ts';
import { typedName, valueOf } from '../answers/evidence.ts';
import { claimsOfAnswer, contactPoints, type ContactPoints } from '../contact/contact-points.ts';
import { fullName, levelAndField, type Case } from '../derive/case.ts';
import { shownValue } from '../views/shown-value.ts';
import { shownDay } from '../views/register-view.ts';
import type { ReviewRecord } from './review-item.ts';

const joined = (parts: readonly string[], between: string): string =>
  parts.filter((part) => part !== '').join(between);

const contactLines = ({ phone, email, lineId }: ContactPoints) => ({
  phone: phone?.value ?? '',
  email: email?.value ?? '',
  lineId: lineId?.value ?? '',
});

/** What somebody typed into a form. */
export function recordOfAnswer(answer: Answer): ReviewRecord {
  const value = (field: string): string => valueOf(answer.values, field).trim();
  const points = contactPoints(claimsOfAnswer(answer));
  return {
    code: '',
    fields: {
      name: typedName(answer.values),
      studentId: value('studentId'),
      cohort: answer.cohort,
      levelField: value('levelField').replace(/^\?/, ''),
      group: '',
      ...contactLines(points),
      submitted: shownDay(answer.submitted),
      summary: summaryOf(answer),
    },
    points,
  };
}

/** A graduation with the newest contacts and the answer that counts now. */
export function recordOfCase({ graduation, points, latest }: Case): ReviewRecord {
  return {
    code: graduation.code,
    fields: {
      name: fullName(graduation),
      studentId: graduation.studentId,
      cohort: graduation.cohort,
      levelField: levelAndField(graduation),
      group: graduation.group,
      ...contactLines(points),
      submitted: latest ? shownDay(latest.submitted) : '',
      summary: latest ? summaryOf(latest) : '',
    },
    points,
  };
}

/** What an answer says, in a few words. */
export function summaryOf(answer: Answer): string {
  if (answer.form === 'P') return 'แบบก่อนสำเร็จการศึกษา';
  const { values } = answer;
  // The choice of the form explains itself in brackets.
  const status = shownValue(values, 'status').replace(/ \([^()]*\)$/, '');
  return joined([status, valueOf(values, 'workplace')], ' · ');
}
