// What was sent, kept outside the sheet: an older version of the file must not make the program send again.

import { hashText } from '../hash.ts';
import type { IsoDate } from '../graduations/graduation.ts';
import type { ContactRecord } from './contact-record.ts';

/** All intents of one step of one wave. */
export interface LedgerRecord {
  readonly wave: string;
  readonly step: string;
  /** Newest day on which the step sent. */
  readonly day: IsoDate;
  readonly count: number;
  /** Of the last intent id. */
  readonly hash: string;
  /** A person went on with a restored version that lost these sends: nobody gets this step again. */
  readonly closed?: true;
}

export type Ledger = readonly LedgerRecord[];

export type LedgerState = 'ok' | 'journalBehind';

/** A property holds 9 KB with its key; Thai letters take three bytes. */
export const LEDGER_BYTES = 8000;

/** Writes down a batch; do it after its intents stand in the journal. */
export function addToLedger(
  ledger: Ledger,
  batch: readonly Pick<ContactRecord, 'id' | 'wave' | 'step'>[],
  day: IsoDate,
): Ledger {
  const records = new Map(ledger.map((record) => [slot(record), record]));
  for (const { id, wave, step } of batch) {
    const count = (records.get(slot({ wave, step }))?.count ?? 0) + 1;
    records.set(slot({ wave, step }), { wave, step, day, count, hash: hashText(id) });
  }
  return dropOldest([...records.values()]);
}

const slot = ({ wave, step }: { readonly wave: string; readonly step: string }): string =>
  `${wave}/${step}`;

/** The oldest steps belong to waves long closed, in which nothing is sent any more. */
function dropOldest(records: readonly LedgerRecord[]): Ledger {
  const kept = [...records].sort((a, b) => compare(a.day, b.day) || compare(slot(a), slot(b)));
  while (kept.length > 1 && utf8Bytes(JSON.stringify(kept)) > LEDGER_BYTES) kept.shift();
  return kept;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Does the journal still know every send of the ledger? It may know more: the ledger is written second.
 * The last intent must be among them, because staff could have sent other ones from a restored file.
 */
export function checkLedger(journal: readonly ContactRecord[], ledger: Ledger): LedgerState {
  const known = new Map<string, { count: number; hashes: Set<string>; erased: boolean }>();
  for (const record of journal) {
    if (record.channel !== 'mail' || record.state !== 'intent') continue;
    const entry = known.get(slot(record)) ?? { count: 0, hashes: new Set(), erased: false };
    entry.count += 1;
    entry.hashes.add(hashText(record.id));
    // An erased person keeps the row but loses the code, and with it the id that was hashed.
    entry.erased = entry.erased || record.code === '';
    known.set(slot(record), entry);
  }
  const holds = (record: LedgerRecord): boolean => {
    if (record.closed) return true;
    const entry = known.get(slot(record));
    if (entry === undefined) return false;
    return entry.count >= record.count && (entry.erased || entry.hashes.has(record.hash));
  };
  return ledger.every(holds) ? 'ok' : 'journalBehind';
}

/** Closes the steps that the journal cannot account for; the way on after a restored version of the file. */
export function closeLostSteps(
  journal: readonly ContactRecord[],
  ledger: Ledger,
): { readonly closed: Ledger; readonly count: number } {
  const isLost = (record: LedgerRecord): boolean => checkLedger(journal, [record]) !== 'ok';
  return {
    closed: ledger.map((record) => (isLost(record) ? { ...record, closed: true } : record)),
    count: ledger.filter(isLost).length,
  };
}

export const isStepClosed = (ledger: Ledger, wave: string, step: string): boolean =>
  ledger.some((record) => record.closed === true && slot(record) === slot({ wave, step }));

/** Null when the text is no ledger: a damaged one must stop the sending, not pass for an empty one. */
export function parseLedger(text: string | null): Ledger | null {
  if (text === null || text === '') return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every(isLedgerRecord) ? value : null;
  } catch {
    return null;
  }
}

function isLedgerRecord(value: unknown): value is LedgerRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { wave, step, day, count, hash } = value as Record<string, unknown>;
  return (
    [wave, step, day, hash].every((part) => typeof part === 'string') && Number.isInteger(count)
  );
}

export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
