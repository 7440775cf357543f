// The daily quota of mail: counted in recipients, per account.
import { isConsumer, usedToday, useToday } from '../script/daily-quota.ts';
import type { Runtime } from '../engine/runtime.ts';

/** The quota page: 100 recipients a day for free accounts, 1,500 for those of an organisation. */
function limitOf(user: string): number {
  return isConsumer(user) ? 100 : 1500;
}

function key(user: string): string {
  return `mail:${user}`;
}

/** `sent` = recipients of this execution, against which a quota set as a fault counts. */
export function remainingMail(rt: Runtime, sent: number): number {
  const left = limitOf(rt.user) - usedToday(rt.world, key(rt.user));
  const fault = rt.faults.find((one) => one.kind === 'mailQuota');
  return Math.max(0, fault ? Math.min(left, fault.left - sent) : left);
}

export function useMail(rt: Runtime, recipients: number): void {
  useToday(rt.world, key(rt.user), recipients);
}
