// Our copy of what Google said: one row of the answers journal.

import { hashValue } from '../hash.ts';
import type { IsoTime } from '../graduations/graduation.ts';
import { textOf, type TabSnapshot } from '../tabs/snapshot.ts';

/** Item id → raw value, with the version of the questionnaire that asked. */
export interface Payload {
  readonly items: Readonly<Record<string, string | readonly string[]>>;
  readonly version: string;
}

export interface StoredRevision {
  readonly received: IsoTime;
  /** "2568/F". */
  readonly formKey: string;
  readonly responseId: string;
  readonly submitted: IsoTime;
  readonly hash: string;
  readonly payload: Payload;
}

export const revisionKey = (revision: Pick<StoredRevision, 'responseId' | 'hash'>): string =>
  `${revision.responseId}/${revision.hash}`;

export const payloadHash = (items: Payload['items']): string => hashValue(items);

/** A cell holds 50,000 characters; what nobody types by hand is cut rather than lost as a whole. */
const MAX_PAYLOAD = 40_000;
const MAX_TEXT = 1_000;

export function payloadJson(payload: Payload): string {
  const json = JSON.stringify(payload);
  if (json.length <= MAX_PAYLOAD) return json;
  const cut = Object.entries(payload.items).map(([id, value]) => [
    id,
    typeof value === 'string'
      ? value.slice(0, MAX_TEXT)
      : value.map((one) => one.slice(0, MAX_TEXT)),
  ]);
  return JSON.stringify({ ...payload, items: Object.fromEntries(cut) as Payload['items'] });
}

/** Whether a payload still says something; what was typed over it does not. */
export const isReadable = (json: string): boolean => parsePayload(json) !== null;

/** Rows of the journal; a payload that no longer parses is skipped (the form still holds it). */
export const readRevisions = (snapshot: TabSnapshot | null): StoredRevision[] =>
  (snapshot?.rows ?? []).flatMap((row) => {
    const payload = parsePayload(textOf(row, 'payload'));
    if (!payload) return [];
    return [
      {
        received: textOf(row, 'received'),
        formKey: textOf(row, 'formKey'),
        responseId: textOf(row, 'responseId'),
        submitted: textOf(row, 'submitted'),
        hash: textOf(row, 'hash'),
        payload,
      },
    ];
  });

function parsePayload(json: string): Payload | null {
  try {
    const value = JSON.parse(json) as unknown;
    return typeof value === 'object' && value !== null && 'items' in value
      ? (value as Payload)
      : null;
  } catch {
    return null;
  }
}

/** Whether a form asks an item no more. */
export type IsGone = (formKey: string, itemId: string) => boolean;

/**
 * The newest revision of every response: an edited response replaces what it said before. Of a deleted question Forms
 * gives up the answers, so what it said to one stays; nobody can have edited that.
 */
export function newestRevisions(
  revisions: readonly StoredRevision[],
  isGone: IsGone = () => false,
): StoredRevision[] {
  const newest = new Map<string, StoredRevision>();
  for (const revision of revisions) {
    const held = newest.get(revision.responseId);
    if (!held) newest.set(revision.responseId, revision);
    else if (isNewer(revision, held))
      newest.set(revision.responseId, joined(revision, held, isGone));
    else newest.set(revision.responseId, joined(held, revision, isGone));
  }
  return [...newest.values()];
}

function joined(newer: StoredRevision, older: StoredRevision, isGone: IsGone): StoredRevision {
  const { items } = newer.payload;
  const kept = Object.entries(older.payload.items).filter(
    ([id]) => items[id] === undefined && isGone(newer.formKey, id),
  );
  if (kept.length === 0) return newer;
  return {
    ...newer,
    payload: { ...newer.payload, items: { ...Object.fromEntries(kept), ...items } },
  };
}

const isNewer = (a: StoredRevision, b: StoredRevision): boolean =>
  a.submitted > b.submitted || (a.submitted === b.submitted && a.received >= b.received);
