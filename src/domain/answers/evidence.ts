// Who said it, by which channel, and who wrote it down.

import type { Answer, AnswerChannel, AnswerValue, Evidence, FormKind, Source } from './answer.ts';

type Values = Answer['values'];

/** A single value; '' when the question has none or several. */
export const valueOf = (values: Values, field: string): string => {
  const value: AnswerValue | undefined = values[field];
  return typeof value === 'string' ? value : '';
};

/** First and last name as the person typed them. */
export const typedName = (values: Values): string =>
  [valueOf(values, 'firstName'), valueOf(values, 'lastName')]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');

/** The codes of a checkbox question. */
export const codesOf = (values: Values, field: string): readonly string[] => {
  const value: AnswerValue | undefined = values[field];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
};

const OUTSIDERS: Readonly<Record<string, Source>> = {
  PARENT: 'family',
  FRIEND: 'friend',
  EMPLOYER: 'employer',
};

const HEARD_FROM: Readonly<Record<string, Source>> = {
  SELF: 'self',
  RELATIVE: 'family',
  ORG: 'employer',
  SOCIAL: 'social',
};

/**
 * What the graduate tells staff counts as the graduate's own word; what a parent or friend passes on stays theirs,
 * whomever they talked to. A parent who looked at social media is still marked as social media.
 */
function proxySource(values: Values): Source {
  const outsider = OUTSIDERS[valueOf(values, 'informantRole')];
  const heardFrom = HEARD_FROM[valueOf(values, 'informantHow')];
  if (outsider === undefined) return heardFrom ?? 'advisor';
  return heardFrom === 'social' || heardFrom === 'employer' ? heardFrom : outsider;
}

function proxyChannel(values: Values): AnswerChannel {
  const isStaff = OUTSIDERS[valueOf(values, 'informantRole')] === undefined;
  const talked = ['SELF', 'RELATIVE', 'ORG'].includes(valueOf(values, 'informantHow'));
  return isStaff && talked ? 'phone' : 'form';
}

export function evidenceOf(form: FormKind, values: Values): Evidence {
  if (valueOf(values, 'entry') !== 'PROXY') {
    return { source: 'self', channel: 'form', recordedBy: '' };
  }
  const recordedBy = valueOf(values, 'informantName') || 'PROXY';
  // Before graduation only teachers fill in for a student, who usually sits beside them.
  if (form === 'P') return { source: 'advisor', channel: 'form', recordedBy };
  return { source: proxySource(values), channel: proxyChannel(values), recordedBy };
}

/** Written by the graduate's own hand: only then consents and requests hold. */
export const isOwnHand = (answer: Answer): boolean => answer.evidence.recordedBy === '';

/** From a record of the Commission: nobody was asked, and nobody can correct it here. */
export const isRegistry = (answer: Answer): boolean => answer.evidence.source === 'registry';

/** The graduate's own word, whoever wrote it down. */
export const isOwnWord = (answer: Answer): boolean => answer.evidence.source === 'self';

/** Nobody can consent for somebody else. */
export const consentsOf = (answer: Answer): readonly string[] =>
  isOwnHand(answer) ? codesOf(answer.values, 'consents') : [];
