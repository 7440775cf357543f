// Mail through MailApp, whose scope may send but never read.

import type { Mail, MailPort } from '../usecases/ports.ts';
import { isPermissionMissing, messageOf } from './refusals.ts';

export function openMail(): MailPort {
  const quota = openQuota();
  return {
    quotaLeft: () => quota.left(),
    send: (mail) => {
      const refusal = refusalOf(mail);
      if (refusal === null) {
        quota.use();
        return { kind: 'sent' };
      }
      if (isPermissionMissing(refusal)) return { kind: 'notAllowed' };
      const why = messageOf(refusal);
      const isGone = saysQuotaIsGone(why) || quota.left() <= 0;
      return isGone ? { kind: 'quotaGone' } : { kind: 'refused', why };
    },
  };
}

/** Google tells what is left "for this execution"; whether that falls while it sends is not said, so it is counted. */
function openQuota(): { left(): number; use(): void } {
  let [first, sent] = [Infinity, 0];
  return {
    left: () => {
      const told = MailApp.getRemainingDailyQuota();
      if (first === Infinity) first = told + sent;
      return Math.min(told, first - sent);
    },
    use: () => {
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
