// Utilities: encodings, digests, dates, ids and sleep.
import { createHash, createHmac } from 'node:crypto';
import { format } from 'node:util';
import { nextUuid } from '../world/chance.ts';
import { enumMember } from '../engine/enums.ts';
import { fail } from '../engine/gas-error.ts';
import { isDate } from '../engine/realm.ts';
import { Served, type Imitates } from '../engine/served.ts';
import { isZone } from '../world/zone.ts';
import { BlobImpl, fromSigned, signedBytes } from './blob.ts';
import { parseCsvText } from './csv.ts';
import { formatJavaDate } from './java-date.ts';

type Data = string | readonly number[];

export class UtilitiesImpl
  extends Served
  implements Imitates<GoogleAppsScript.Utilities.Utilities>
{
  readonly gasClass = 'Utilities.Utilities';

  getUuid(): string {
    return nextUuid(this.rt.world);
  }

  sleep(milliseconds: number): void {
    if (milliseconds > 300_000) fail('sleep time exceeds the maximum of 300000 milliseconds');
    this.rt.meter.spend(Math.max(0, milliseconds));
  }

  formatDate(date: Date, timeZone: string | null, pattern: string): string {
    if (!isDate(date) || Number.isNaN(date.getTime())) {
      fail('Invalid argument: date. Should be of type: Date');
    }
    if (typeof timeZone !== 'string') fail('Invalid argument: timeZone. Should be of type: String');
    // An unknown zone is GMT to Java.
    return formatJavaDate(date.getTime(), isZone(timeZone) ? timeZone : 'GMT', pattern);
  }

  formatString(template: string, ...args: unknown[]): string {
    return format(template, ...args);
  }

  computeDigest(algorithm: unknown, value: Data, charset?: unknown): number[] {
    const name = enumMember(algorithm).replace('_', '').toLowerCase();
    return signedBytes(createHash(name).update(toBytes(value, charset)).digest());
  }

  computeHmacSha256Signature(value: Data, key: Data, charset?: unknown): number[] {
    return hmac('sha256', { value, key, charset });
  }

  computeHmacSignature(
    algorithm: unknown,
    value: Data,
    ...rest: [key: Data, charset?: unknown]
  ): number[] {
    const name = enumMember(algorithm).replace('HMAC_', '').replace('_', '').toLowerCase();
    return hmac(name, { value, key: rest[0], charset: rest[1] });
  }

  base64Encode(data: Data, charset?: unknown): string {
    return encodable(data, charset).toString('base64');
  }

  base64EncodeWebSafe(data: Data, charset?: unknown): string {
    return this.base64Encode(data, charset).replace(/\+/g, '-').replace(/\//g, '_');
  }

  base64Decode(encoded: string): number[] {
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(encoded)) fail('Could not decode string.');
    return signedBytes(Buffer.from(encoded, 'base64'));
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return this.base64Decode(encoded.replace(/-/g, '+').replace(/_/g, '/'));
  }

  newBlob(data: Data, contentType?: string, name?: string): BlobImpl {
    const text = typeof data === 'string';
    return new BlobImpl(this.rt, text ? Buffer.from(data, 'utf8') : fromSigned(data), {
      contentType: contentType ?? (text ? 'text/plain' : null),
      name: name ?? null,
    });
  }

  parseCsv(csv: string, delimiter?: string): string[][] {
    return parseCsvText(csv, delimiter);
  }
}

function hmac(name: string, given: { value: Data; key: Data; charset: unknown }): number[] {
  const key = toBytes(given.key, given.charset);
  return signedBytes(createHmac(name, key).update(toBytes(given.value, given.charset)).digest());
}

/**
 * Strings are US_ASCII unless a character set is named: each character beyond it becomes "?", so
 * two Thai names of the same length have the same digest (asserted on live runs by gas-fakes).
 */
function toBytes(data: Data, charset: unknown): Buffer {
  if (typeof data !== 'string') return fromSigned(data);
  if (charset !== undefined && enumMember(charset) === 'UTF_8') return Buffer.from(data, 'utf8');

  return Buffer.from(data.replace(/[^\x00-\x7f]/g, '?'), 'latin1');
}

/** base64Encode reads strings as UTF-8 unless told otherwise. */
function encodable(data: Data, charset: unknown): Buffer {
  if (typeof data === 'string' && charset === undefined) return Buffer.from(data, 'utf8');
  return toBytes(data, charset);
}
