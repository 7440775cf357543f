// Whether somebody can be reached: addresses and numbers of one graduation, and those that several share.

import {
  countedRecords,
  decidingRecords,
  unresolvedIntents,
  type ContactRecord,
} from '../../contact/contact-record.ts';
import { fullName, type Case } from '../../derive/case.ts';
import { lineDoubtOf } from '../../derive/line-doubt.ts';
import { isApproved } from '../../graduations/graduation.ts';
import { emailHint, looksLikeEmail, normalizeEmail } from '../../thai/email.ts';
import { fullNameKey, nameKey } from '../../thai/names.ts';
import { parsePhones } from '../../thai/phones.ts';
import type { FindingGround } from '../ground.ts';
import { groupBy } from '../group-by.ts';
import { collegeRule, graduationRule, when, type GraduationFacts, type Place } from '../rule.ts';

const emailOf = ({ points }: Case): string => points.email?.value ?? '';
const phoneOf = ({ points }: Case): string => points.phone?.value ?? '';

const pointRule = <Id extends string>(
  id: Id,
  channel: 'phone' | 'email',
  judge: (one: Case) => Record<string, string> | null,
) =>
  graduationRule<Id>({
    id,
    severity: 'check',
    reads: [channel],
    finds: ({ one }: GraduationFacts) => {
      const params = isApproved(one.graduation) ? judge(one) : null;
      return params === null ? [] : [{ params, since: one.points[channel]?.at ?? '' }];
    },
  });

interface Shared {
  readonly value: string;
  /** One case of each person: whoever finishes twice is one. */
  readonly persons: readonly Case[];
}

function sharedBy(ground: FindingGround, valuesOf: (one: Case) => readonly string[]): Shared[] {
  const claims = ground.cases
    .filter(({ graduation }) => isApproved(graduation))
    .flatMap((one) => valuesOf(one).map((value) => ({ one, value })));
  return [...groupBy(claims, ({ value }) => value)]
    .filter(([, held]) => held.length > 1)
    .map(([value, held]) => {
      const byPerson = new Map(
        held.map(({ one }) => {
          const { firstName: first, lastName: last } = one.graduation;
          return [fullNameKey({ first, last }), one] as const;
        }),
      );
      return { value, persons: [...byPerson.values()] };
    });
}

const MOST_NAMES = 5;

const placeOf =
  (channel: 'phone' | 'email') =>
  ({ value, persons }: Shared): Place => {
    const names = persons.map(({ graduation }) => fullName(graduation));
    const times = persons.map(({ points }) => points[channel]?.at ?? '');
    return {
      subject: value,
      who: `${names.slice(0, MOST_NAMES).join(', ')}${names.length > MOST_NAMES ? ' …' : ''}`,
      params: { typed: value, count: String(persons.length) },
      since: times.reduce((newest, at) => (at > newest ? at : newest), ''),
    };
  };

const phonesOf = (one: Case): readonly string[] => parsePhones(phoneOf(one)).numbers;
const emailsOf = (one: Case): readonly string[] => {
  const email = normalizeEmail(emailOf(one)).toLowerCase();
  return email === '' ? [] : [email];
};

const isFamily = ({ persons }: Shared): boolean =>
  new Set(persons.map(({ graduation }) => nameKey(graduation.lastName))).size === 1;

/** Mails refused for the address that counts now, as long as nobody answered since. */
function refused(ground: FindingGround, times: number): readonly Place[] {
  const contacts = countedRecords(ground.inputs.contacts, ground.known.countedAs);
  const failed = [...decidingRecords(contacts).values()].filter(
    ({ state, code }) => state === 'failed' && code !== '',
  );
  const byCode = groupBy(failed, ({ code }) => code);
  return ground.cases.flatMap((one) => {
    const last = (byCode.get(one.graduation.code) ?? [])
      .map(({ at }: ContactRecord) => at)
      .filter((at) => at >= (one.points.email?.at ?? ''))
      .sort();
    const since = last[last.length - 1] ?? '';
    if (last.length < times || one.outcome.asOf > since) return [];
    const { code } = one.graduation;
    const params = { count: String(last.length), typed: emailOf(one) };
    return [{ subject: code, code, who: fullName(one.graduation), params, since }];
  });
}

export const CONTACT_RULES = [
  graduationRule({
    id: 'contact/none',
    severity: 'check',
    reads: ['phone', 'email', 'lineId'],
    finds: ({ one: { graduation, points } }) =>
      when(isApproved(graduation) && !points.phone && !points.email && !points.lineId),
  }),
  pointRule('contact/badEmail', 'email', (one) => {
    const typed = emailOf(one);
    return typed !== '' && !looksLikeEmail(normalizeEmail(typed)) ? { typed } : null;
  }),
  pointRule('contact/emailHint', 'email', (one) => {
    const [typed, hint] = [emailOf(one), emailHint(emailOf(one))];
    return hint !== '' && looksLikeEmail(normalizeEmail(typed)) ? { typed, hint } : null;
  }),
  pointRule('contact/badPhone', 'phone', (one) => {
    const typed = phoneOf(one);
    return typed !== '' && parsePhones(typed).numbers.length === 0 ? { typed } : null;
  }),
  graduationRule({
    // Nobody finds a person by these in LINE.
    id: 'contact/lineDoubt',
    severity: 'note',
    reads: ['lineId'],
    finds: ({ one }) => {
      const params = isApproved(one.graduation) ? lineDoubtOf(one) : null;
      return params ? [{ params, since: one.points.lineId?.at ?? '' }] : [];
    },
  }),
  collegeRule({
    id: 'contact/phoneShared',
    severity: 'check',
    scope: 'contact',
    reads: ['phone'],
    limit: { fallback: 4, least: 2, most: 50 },
    finds: (ground, persons) =>
      sharedBy(ground, phonesOf)
        .filter((shared) => shared.persons.length >= persons)
        .map(placeOf('phone')),
  }),
  collegeRule({
    // Brothers and sisters give one number, often a parent's; other surnames are worth a look.
    id: 'contact/phoneSharedByFew',
    severity: 'note',
    scope: 'contact',
    reads: ['phone', 'lastName'],
    limit: { fallback: 3, least: 2, most: 50 },
    finds: (ground, most) =>
      sharedBy(ground, phonesOf)
        .filter((shared) => shared.persons.length > 1 && shared.persons.length <= most)
        .filter((shared) => !isFamily(shared))
        .map(placeOf('phone')),
  }),
  collegeRule({
    id: 'contact/emailShared',
    severity: 'check',
    scope: 'contact',
    reads: ['email'],
    limit: { fallback: 2, least: 2, most: 50 },
    finds: (ground, persons) =>
      sharedBy(ground, emailsOf)
        .filter((shared) => shared.persons.length >= persons)
        .map(placeOf('email')),
  }),
  collegeRule({
    id: 'contact/mailRefused',
    severity: 'check',
    scope: 'contact',
    reads: ['contacts.state'],
    limit: { fallback: 2, least: 1, most: 10 },
    finds: refused,
  }),
  collegeRule({
    id: 'contact/intentWithoutResult',
    severity: 'mustFix',
    scope: 'contact',
    reads: ['contacts.state'],
    always: true,
    finds: ({ inputs, cases, known }) => {
      const names = new Map(cases.map(({ graduation }) => [graduation.code, fullName(graduation)]));
      return unresolvedIntents(inputs.contacts).map(({ id, code: written, at }) => {
        const code = known.countedAs(written);
        return { subject: id, code, who: names.get(code) ?? '', since: at };
      });
    },
  }),
] as const;
