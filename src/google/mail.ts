// Mail through MailApp, whose scope may send but never read.

import type { Mail, MailOutcome, MailPort } from '../usecases/ports.ts';
import { isPermissionMissing } from './refusals.ts';

export const openMail = (): MailPort => ({
  quotaLeft: () => MailApp.getRemainingDailyQuota(),
  send,
});

function send({ to, subject, body, htmlBody, replyTo, senderName }: Mail): MailOutcome {
  try {
    MailApp.sendEmail({
      to,
      subject,
      body,
      htmlBody,
      name: senderName,
      ...(replyTo === '' ? {} : { replyTo }),
    });
    return { kind: 'sent' };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (isPermissionMissing(error)) return { kind: 'notAllowed' };
    return isQuotaGone(why) ? { kind: 'quotaGone' } : { kind: 'refused', why };
  }
}

/** The only refusal that says nothing about the mail itself; Google words it in English. */
const isQuotaGone = (why: string): boolean =>
  /too many times for one day/i.test(why) && /email/i.test(why);
