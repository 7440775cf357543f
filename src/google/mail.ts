// Mail through MailApp, whose scope may send but never read.

import type { Mail, MailPort } from '../usecases/ports.ts';
import { isPermissionMissing, messageOf } from './refusals.ts';
import { attempt } from './attempt.ts';

export function openMail(): MailPort {
  const quota = openQuota();
  return {
    quotaLeft: () => quota.left(),
    send: (mail) => {
      const before = quota.counted();
      const refusal = refusalOf(mail);
      if (refusal === null) {
        quota.use();
        return { kind: 'sent' };
      }
      if (isPermissionMissing(refusal)) return { kind: 'notAllowed' };
      const why = messageOf(refusal);
      if (saysQuotaIsGone(why) || before <= 0) return { kind: 'quotaGone' };
      // The last mail of the day may have gone out and only its answer got lost: it is not sent again.
      return { kind: 'refused', why, isLast: quota.isGoneNow() };
    },
  };
}

/** Google tells what is left "for this execution"; whether that falls while it sends is not said, so it is counted. */
function openQuota() {
  let [first, sent] = [Infinity, 0];
  const left = (): number => {
    const told = MailApp.getRemainingDailyQuota();
    if (first === Infinity) first = told + sent;
    return Math.min(told, first - sent);
  };
  return {
    left,
    /** Without asking Google again; Infinity before it was ever asked. */
    counted: (): number => first - sent,
    /** Where Google does not tell, nothing is known to be gone. */
    isGoneNow: (): boolean => attempt(left, 1, () => false) <= 0,
    use: (): void => {
      sent++;
    },
  };
}

/** What is thrown when Google does not take the mail; null when it does. */
function refusalOf({ to, subject, body, htmlBody, replyTo, senderName }: Mail): unknown {
  try {
    MailApp.sendEmail({
      to,
      subject,
      body,
      htmlBody,
      name: senderName,
      ...(replyTo === '' ? {} : { replyTo }),
    });
    return null;
  } catch (error) {
    return error;
  }
}

/** The only refusal that says nothing about the mail itself; an account in another language may read other words. */
const saysQuotaIsGone = (why: string): boolean =>
  /too many times for one day/i.test(why) && /email/i.test(why);
