// Mail through MailApp, whose scope may send but never read.

import type { MailPort } from '../usecases/ports.ts';

export const openMail = (): MailPort => ({
  quotaLeft: () => MailApp.getRemainingDailyQuota(),
  send: ({ to, subject, body, htmlBody, replyTo, senderName }) => {
    MailApp.sendEmail({
      to,
      subject,
      body,
      htmlBody,
      name: senderName,
      ...(replyTo === '' ? {} : { replyTo }),
    });
  },
});
