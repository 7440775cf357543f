// Prefilled addresses: one per kind is made by Forms with sentinels in it, every other one is text substitution.

import type { Question, Questionnaire } from './questionnaire.ts';

export type LinkKind = 'personal' | 'group' | 'proxy';

export const LINK_KINDS: readonly LinkKind[] = ['personal', 'group', 'proxy'];

/** One prefilled address per kind, with the sentinels still in it. */
export type LinkTemplates = Readonly<Record<LinkKind, string>>;

/** What Forms is asked to fill in for each kind: item key → text. */
export type LinkPresets = Readonly<Record<LinkKind, Readonly<Record<string, string>>>>;

/** Questions that some link fills in. */
export const PREFILLED: readonly string[] = [
  'code',
  'entry',
  'levelField',
  'informantRole',
  'informantHasCode',
];

/** Passes the pattern of the code and stands nowhere else in an address. */
export const CODE_SENTINEL = 'CODE0SENTINEL';

/** QR codes and chat applications begin to fail above 2 KB. */
const LONGEST_LINK = 2000;

function labelOf(questionnaire: Questionnaire, key: string, code: string): string {
  const label = questionOf(questionnaire, key)?.choices?.find(
    (choice) => choice.code === code,
  )?.label;
  if (label === undefined) throw new Error(`${questionnaire.form}: no choice ${key} ${code}`);
  return label;
}

const questionOf = (questionnaire: Questionnaire, key: string): Question | undefined =>
  questionnaire.pages.flatMap((page) => page.questions).find((question) => question.key === key);

/** Sentinels of choices are choices, because Forms refuses to prefill anything else. */
const fieldSentinel = (questionnaire: Questionnaire): string =>
  labelOf(questionnaire, 'levelField', 'NOTFOUND');

const roleSentinel = (questionnaire: Questionnaire): string =>
  labelOf(questionnaire, 'informantRole', 'ADVISOR');

const asksRole = (questionnaire: Questionnaire): boolean =>
  questionOf(questionnaire, 'informantRole') !== undefined;

export function linkPresets(questionnaire: Questionnaire): LinkPresets {
  const entry = (code: string): string => labelOf(questionnaire, 'entry', code);
  return {
    personal: { code: CODE_SENTINEL, entry: entry('PERSONAL') },
    group: { entry: entry('GROUP'), levelField: fieldSentinel(questionnaire) },
    proxy: {
      code: CODE_SENTINEL,
      entry: entry('PROXY'),
      ...(asksRole(questionnaire) && { informantRole: roleSentinel(questionnaire) }),
      informantHasCode: labelOf(questionnaire, 'informantHasCode', 'YES'),
    },
  };
}

/** As Forms writes it: a blank is a plus. */
const encode = (text: string): string => encodeURIComponent(text).replace(/%20/g, '+');

/** Both ways of writing a blank and both cases of hexadecimal digits are the same value. */
function substitute(template: string, sentinel: string, text: string): string {
  const spelled = encode(sentinel)
    .replace(/[.*()']/g, '\\$&')
    .replace(/\+/g, '(?:\\+|%20)');
  const value = new RegExp(`=${spelled}(?=&|$)`, 'i');
  return template.replace(value, () => `=${encode(text)}`);
}

export const personalLink = (template: string, code: string): string =>
  substitute(template, CODE_SENTINEL, code);

/** `levelField` is a choice text of the form, or the link opens with nothing chosen. */
export const groupLink = (
  template: string,
  levelField: string,
  questionnaire: Questionnaire,
): string => substitute(template, fieldSentinel(questionnaire), levelField);

/** `role` is a code of `informantRole`; the form before graduation does not ask for it. */
export function proxyLink(
  template: string,
  who: { readonly code: string; readonly role: string },
  questionnaire: Questionnaire,
): string {
  const withCode = substitute(template, CODE_SENTINEL, who.code);
  if (!asksRole(questionnaire)) return withCode;
  const role = labelOf(questionnaire, 'informantRole', who.role);
  return substitute(withCode, roleSentinel(questionnaire), role);
}

export const isLinkShortEnough = (link: string): boolean => link.length <= LONGEST_LINK;
