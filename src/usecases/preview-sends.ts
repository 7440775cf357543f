// What would be sent now, and to whom, for a person to look at first.

import { unresolvedIntents } from '../domain/contact/contact-record.ts';
import type { SendPlan } from '../domain/contact/send-plan.ts';
import type { WaveDates } from '../domain/contact/waves.ts';
import { fullName } from '../domain/derive/case.ts';
import type { Derived } from '../domain/derive/derive.ts';
import { lookAtFollowUpForm } from './follow-up-form.ts';
import type { Ports } from './ports.ts';
import { planNow, type Planned } from './send-batch.ts';
import { withLock } from './with-lock.ts';

export interface Recipient {
  readonly name: string;
  readonly email: string;
}

export interface SendPreview {
  readonly cohort: string;
  readonly wave: WaveDates | null;
  readonly plan: SendPlan;
  readonly quotaLeft: number;
  readonly recipients: readonly Recipient[];
  /** Names of those whose mail of this wave has no known outcome. */
  readonly unresolved: readonly string[];
}

export function previewSends(ports: Ports): SendPreview {
  const followUp = lookAtFollowUpForm(ports);
  return toPreview(withLock(ports, () => planNow(ports, followUp)));
}

export function toPreview({ derived, input, plan }: Planned): SendPreview {
  const byCode = new Map(input.graduations.map((one) => [one.code, one]));
  const names = namesOf(derived);
  const { cohort, wave } = derived;
  return {
    cohort,
    wave,
    plan,
    quotaLeft: input.quotaLeft,
    recipients: plan.due.map((id) => {
      const code = codeOf(id);
      return { name: names(code), email: byCode.get(code)?.contact.email ?? '' };
    }),
    unresolved: unresolvedIntents(input.contacts)
      .filter((record) => record.wave === wave?.id)
      .map(({ code }) => names(derived.known.countedAs(code))),
  };
}

export const codeOf = (id: string): string => id.slice(0, id.indexOf('/'));

export function namesOf({ cases }: Derived): (code: string) => string {
  const names = new Map(cases.map(({ graduation }) => [graduation.code, fullName(graduation)]));
  return (code) => names.get(code) ?? code;
}
