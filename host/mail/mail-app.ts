// The global MailApp: puts what would be sent into the outbox of the world.
import { fail } from '../gas-error.ts';
import { Served, type Imitates } from '../served.ts';
import { checkLimits, messageOf, optionsOf, recipientCount } from './message.ts';
import { remainingMail, useMail } from './quota.ts';

export class MailApp extends Served implements Imitates<GoogleAppsScript.Mail.MailApp> {
  readonly gasClass = 'Mail.MailApp';
  /** Recipients of this execution. */
  #sent = 0;

  getRemainingDailyQuota(): number {
    return remainingMail(this.rt, this.#sent);
  }

  sendEmail(...args: unknown[]): void {
    const message = messageOf(optionsOf(args));
    checkLimits(message, this.rt.user);
    const count = recipientCount(message);
    if (count > this.getRemainingDailyQuota()) {
      fail('Service invoked too many times for one day: email.');
    }
    useMail(this.rt, count);
    this.#sent += count;
    this.rt.meter.units(count);
    this.rt.world.outbox.push({
      ...message,
      at: new Date(Math.floor(this.rt.world.clock)).toISOString(),
      from: this.rt.user,
      to: message.to.join(', '),
      cc: message.cc.join(', '),
      bcc: message.bcc.join(', '),
    });
  }
}
