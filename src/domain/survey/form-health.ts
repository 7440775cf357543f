// What was wrong with a form when it was last looked at, and since when: kept, because looking costs many calls.

import type { IsoTime } from '../graduations/graduation.ts';
import { hashValue } from '../hash.ts';
import { isRepairable, type FormDifference } from './explain-form.ts';

export type FormTrouble =
  | 'gone'
  | 'unpublished'
  | 'closed'
  | 'restricted'
  | 'noTrigger'
  | 'linkedToSheet'
  | 'collectsEmail'
  | 'editsAllowed'
  | 'changed'
  | 'ownQuestions';

interface SeenTrouble {
  /** When it was first seen as it is. */
  readonly since: IsoTime;
  readonly count: number;
  /** Of what it is about: another change by hand is another trouble. */
  readonly print: string;
}

/** By trouble; empty when all was well. */
export type FormHealth = Readonly<Partial<Record<FormTrouble, SeenTrouble>>>;

/** A form as somebody met it who may open it. */
export interface SeenForm {
  readonly state: { readonly published: boolean; readonly accepting: boolean };
  readonly reach: 'open' | 'signIn' | 'unreachable';
  readonly hasTrigger: boolean | null;
  readonly differences: readonly FormDifference[];
}

type Found = Readonly<Partial<Record<FormTrouble, readonly unknown[]>>>;

const OWN_TROUBLE: Readonly<Record<string, FormTrouble>> = {
  linked: 'linkedToSheet',
  collectEmail: 'collectsEmail',
  allowResponseEdits: 'editsAllowed',
  foreign: 'ownQuestions',
};

/** Whatever has no trouble of its own is a change by hand. */
const troubleOf = (difference: FormDifference): FormTrouble =>
  OWN_TROUBLE[difference.kind === 'switch' ? difference.name : difference.kind] ?? 'changed';

function findTroubles(seen: SeenForm, before: FormHealth | undefined): Found {
  const { state, reach, hasTrigger, differences } = seen;
  const found: Partial<Record<FormTrouble, FormDifference[]>> = {};
  for (const difference of differences) (found[troubleOf(difference)] ??= []).push(difference);
  // An address that did not answer today says nothing new.
  const wasRestricted = before?.restricted !== undefined;
  const isRestricted = reach === 'signIn' || (reach === 'unreachable' && wasRestricted);
  // Only its owner sees the trigger.
  const lacksTrigger =
    hasTrigger === false || (hasTrigger === null && before?.noTrigger !== undefined);
  return {
    ...found,
    ...(state.published ? {} : { unpublished: [] }),
    ...(state.published && !state.accepting ? { closed: [] } : {}),
    ...(state.published && isRestricted ? { restricted: [] } : {}),
    ...(lacksTrigger ? { noTrigger: [] } : {}),
  };
}

/** `seen` is null when the account that made the form cannot open it any more. */
export function healthOf(
  seen: SeenForm | null,
  before: FormHealth | undefined,
  now: IsoTime,
): FormHealth {
  const found: Found = seen ? findTroubles(seen, before) : { gone: [] };
  const entries = Object.entries(found).map(([name, about]) => {
    const print = about.length === 0 ? '' : hashValue(about);
    const known = before?.[name as FormTrouble];
    const since = known?.print === print ? known.since : now;
    return [name, { since, count: about.length, print }] as const;
  });
  return Object.fromEntries(entries);
}

export const sameHealth = (a: FormHealth | undefined, b: FormHealth): boolean =>
  a !== undefined && hashValue(a) === hashValue(b);

/** What a repair leaves behind. */
export const leftAfterRepair = (differences: readonly FormDifference[]): FormDifference[] =>
  differences.filter((difference) => !isRepairable(difference));
