// Builds the texts that leave the college: mails, LINE texts, the advisor's note and the call script.

import { splitName } from '../thai/names.ts';
import { cleanHeader, toHtml } from './mail-parts.ts';
import { fillTemplate, type TemplateValues } from './fill-template.ts';

export type MessageId =
  | 'askWhom'
  | 'mailSubject'
  | 'mailFirst'
  | 'mailReminder'
  | 'mailTestSubject'
  | 'linkButton'
  | 'lineGroup'
  | 'linePerson'
  | 'advisorHead'
  | 'advisorRow'
  | 'advisorGroupText'
  | 'advisorAllAnswered'
  | 'callScript';

export type MessageTexts = Readonly<Record<MessageId, string>>;

/** What every message of a wave says about who asks; blank where the college has not filled it in. */
export interface MessageContext {
  readonly college: string;
  readonly office: string;
  readonly officePhone: string;
  readonly pageUrl: string;
  /** Cohort, Buddhist year. */
  readonly year: string;
  readonly roundName: string;
  /** Last day of the wave as people read it. */
  readonly closeDate: string;
}

export interface Addressee {
  readonly firstName: string;
  readonly advisor: string;
  /** As people read it, e.g. "ปวส.". */
  readonly level: string;
  readonly field: string;
  readonly link: string;
}

export interface GroupFacts {
  readonly group: string;
  readonly advisor: string;
  readonly groupLink: string;
  readonly answered: number;
  readonly total: number;
  readonly open: number;
}

export interface MailText {
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
}

/** "first" greets whoever heard nothing in this wave yet, even when the invitation day was missed. */
export function personMail(
  texts: MessageTexts,
  context: MessageContext,
  mail: { readonly to: Addressee; readonly kind: 'first' | 'reminder' },
): MailText {
  const values = personValues(texts, context, mail.to);
  const template = mail.kind === 'first' ? texts.mailFirst : texts.mailReminder;
  const body = fillTemplate(template, values);
  return {
    subject: cleanHeader(fillTemplate(texts.mailSubject, values)),
    body,
    htmlBody: toHtml(body, { link: mail.to.link, button: texts.linkButton }),
  };
}

/** The coordinator's own copy, to be looked at before anything is turned on. */
export function testMail(
  texts: MessageTexts,
  context: MessageContext,
  example: Addressee,
): MailText {
  const mail = personMail(texts, context, { to: example, kind: 'first' });
  const subject = fillTemplate(texts.mailTestSubject, { subject: mail.subject });
  return { ...mail, subject: cleanHeader(subject) };
}

export const linePersonText = (
  texts: MessageTexts,
  context: MessageContext,
  to: Addressee,
): string => fillTemplate(texts.linePerson, personValues(texts, context, to));

/** For a class group: the class link and how many answered, never a name of a graduate. */
export const lineGroupText = (
  texts: MessageTexts,
  context: MessageContext,
  group: GroupFacts,
): string => fillTemplate(texts.lineGroup, groupValues(texts, context, group));

/** For the advisor alone: names with the links to answer for them, and the text for the group below. */
export function advisorText(
  texts: MessageTexts,
  context: MessageContext,
  about: {
    readonly group: GroupFacts;
    readonly open: readonly { readonly name: string; readonly link: string }[];
  },
): string {
  const values = groupValues(texts, context, about.group);
  if (about.open.length === 0) return fillTemplate(texts.advisorAllAnswered, values);
  const rows = about.open.map(({ name, link }, index) =>
    fillTemplate(texts.advisorRow, { number: `${index + 1}`, name, link }),
  );
  return [
    fillTemplate(texts.advisorHead, values),
    ...rows,
    fillTemplate(texts.advisorGroupText, values),
    lineGroupText(texts, context, about.group),
  ].join('\n');
}

export const callScript = (
  texts: MessageTexts,
  context: MessageContext,
  to: Pick<Addressee, 'firstName' | 'advisor'>,
): string =>
  fillTemplate(
    texts.callScript,
    personValues(texts, context, { level: '', field: '', link: '', ...to }),
  );

/** Opens LINE on a phone with the text ready; the sender picks the chat. */
export const lineShareUrl = (text: string): string =>
  `https://line.me/R/share?text=${encodeURIComponent(text)}`;

function personValues(
  texts: MessageTexts,
  context: MessageContext,
  { firstName, advisor, level, field, link }: Addressee,
): TemplateValues {
  return { ...shared(texts, context, advisor), firstName, level, field, link };
}

function groupValues(
  texts: MessageTexts,
  context: MessageContext,
  group: GroupFacts,
): TemplateValues {
  return {
    ...shared(texts, context, group.advisor),
    group: group.group,
    groupLink: group.groupLink,
    answered: `${group.answered}`,
    // "0 of 0" says nothing.
    total: group.total === 0 ? '' : `${group.total}`,
    open: `${group.open}`,
  };
}

function shared(texts: MessageTexts, context: MessageContext, advisor: string): TemplateValues {
  const values = { ...context, advisor: advisorName(advisor) };
  return { ...values, askWhom: fillTemplate(texts.askWhom, values) };
}

const TEACHER = /^(?:ครูที่ปรึกษา|ครู|อาจารย์|อ\.|ผศ\.|ดร\.)\s*/;

/** Templates write "ครู" before the name, so the titles that the list writes there go: "ครูนางสาว…". */
export function advisorName(written: string): string {
  let name = written.replace(/\s+/g, ' ').trim();
  for (let round = 0; round < 3; round++) name = name.replace(TEACHER, '');
  const { first, last } = splitName(name);
  return /^[-–—.]*$/.test(first) ? '' : `${first} ${last}`.trim();
}
