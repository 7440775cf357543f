// A mail of the outbox as the real message that would travel, and read back from it.
import { Readable } from 'node:stream';
import { simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';
import type { OutboxMail } from '../host-api.ts';

export interface ReadMail {
  readonly from: string;
  readonly to: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The whole message as it would go over the wire. */
  readonly source: string;
}

const transport = createTransport({ streamTransport: true, newline: 'unix' });

/** The transport gives a stream; its chunks may cut a letter in two. */
async function readAll(stream: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}

async function compose(mail: OutboxMail): Promise<string> {
  const sent = await transport.sendMail({
    from: mail.name === '' ? mail.from : { name: mail.name, address: mail.from },
    to: mail.to,
    ...(mail.cc === '' ? {} : { cc: mail.cc }),
    ...(mail.replyTo === '' ? {} : { replyTo: mail.replyTo }),
    subject: mail.subject,
    text: mail.body,
    ...(mail.htmlBody === '' ? {} : { html: mail.htmlBody }),
    date: new Date(mail.at),
    messageId: `<${String(Date.parse(mail.at))}@local.host>`,
  });
  return readAll(Readable.from(sent.message));
}

function addressText(value: { text: string } | { text: string }[] | undefined): string {
  return value === undefined
    ? ''
    : [value]
        .flat()
        .map((one) => one.text)
        .join(', ');
}

/** What a recipient's program would show: proof that headers and Thai text survive the way. */
export async function readMail(mail: OutboxMail): Promise<ReadMail> {
  const source = await compose(mail);
  const parsed = await simpleParser(source, { skipTextLinks: true });
  return {
    from: addressText(parsed.from),
    to: addressText(parsed.to),
    replyTo: addressText(parsed.replyTo),
    subject: parsed.subject ?? '',
    text: parsed.text ?? '',
    html: parsed.html === false ? '' : parsed.html,
    source,
  };
}
