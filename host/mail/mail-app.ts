// The global MailApp: puts what would be sent into the outbox of the world.
import { fail } from '../engine/gas-error.ts';
import { Served, type Imitates } from '../engine/served.ts';
import { checkLimits, messageOf, optionsOf, recipientCount } from './message.ts';
import { remainingMail, useMail } from './quota.ts';

export class MailApp extends Served implements Imitates<GoogleAppsScript.Mail.MailApp> {
  readonly gasClass = 'Mail.MailApp';
  /** Recipients of this execution. */
  #sent = 0;
  /** What the first call of this execution answered. */
  #first: number | null = null;

  /** Whether it falls while the execution sends is a doubt. */
  getRemainingDailyQuota(): number {
    const left = remainingMail(this.rt, this.#sent);
    this.#first ??= left;
    return this.rt.doubt('mail-quota-falls') === 'falls' ? left : this.#first;
  }

  sendEmail(...args: unknown[]): void {
    const message = messageOf(optionsOf(args));
    checkLimits(message, this.rt.user);
    const count = recipientCount(message);
    if (count > remainingMail(this.rt, this.#sent)) {
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
