// From the arguments of sendEmail to a checked message, or to Google's refusal.
import { fail } from '../engine/gas-error.ts';
import { isConsumer } from '../script/daily-quota.ts';

export interface Message {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string;
  readonly name: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
}

type Options = Readonly<Record<string, unknown>>;

/** Headers in which the local host could not show what it does not know. */
const NOT_IMITATED = ['attachments', 'inlineImages', 'noReply'];
const MOST_RECIPIENTS = 50;
const KILO = 1024;

/** The overloads: (options), (to, subject, body, options?) and (to, replyTo, subject, body). */
export function optionsOf(args: readonly unknown[]): Options {
  const [first, second, third, fourth] = args;
  if (typeof first !== 'string') return first as Options;
  if (typeof fourth === 'string')
    return { to: first, replyTo: second, subject: third, body: fourth };
  return { ...(fourth as Options | undefined), to: first, subject: second, body: third };
}

function addresses(options: Options, key: string): readonly string[] {
  const list = text(options, key)
    .split(',')
    .map((part) => part.trim());
  return list.filter((part) => part !== '').map(checked);
}

function checked(written: string): string {
  const address = /<([^<>]+)>$/.exec(written)?.[1] ?? written;
  const valid = /^[^\s@<>(),;:"]+@[^\s@<>(),;:".]+(?:\.[^\s@<>(),;:".]+)+$/u.test(address);
  return valid ? address : fail(`Invalid email: ${written}`);
}

function text(options: Options, key: string): string {
  const value = options[key];
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : fail(`Invalid argument: ${key}`);
}

function header(options: Options, key: string): string {
  const value = text(options, key);
  return /[\r\n]/.test(value) ? fail(`Invalid argument: ${key}`) : value;
}

export function messageOf(options: Options): Message {
  for (const key of NOT_IMITATED) {
    if (options[key] !== undefined) fail(`not implemented in the local host: sendEmail ${key}`);
  }
  return {
    to: addresses(options, 'to'),
    cc: addresses(options, 'cc'),
    bcc: addresses(options, 'bcc'),
    replyTo: addresses(options, 'replyTo').join(', '),
    name: header(options, 'name'),
    subject: header(options, 'subject'),
    body: text(options, 'body'),
    htmlBody: text(options, 'htmlBody'),
  };
}

export function recipientCount(message: Message): number {
  return message.to.length + message.cc.length + message.bcc.length;
}

export function checkLimits(message: Message, sender: string): void {
  const count = recipientCount(message);
  if (count === 0) fail('Failed to send email: no recipient');
  if (count > MOST_RECIPIENTS) fail('Limit Exceeded: Email Recipients Per Message.');
  const size = Buffer.byteLength(message.body) + Buffer.byteLength(message.htmlBody);
  if (size > (isConsumer(sender) ? 200 : 400) * KILO) fail('Limit Exceeded: Email Body Size.');
}
