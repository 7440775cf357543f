// Copies what the forms hold into the raw journal: the same content is never written twice.

import { isReadable, payloadHash, payloadJson, revisionKey } from '../domain/answers/revision.ts';
import type { IsoTime } from '../domain/graduations/graduation.ts';
import type { RegisteredForm } from '../domain/survey/form-registry.ts';
import { ANSWERS } from '../domain/tabs/journal-tabs.ts';
import { EMPTY_PATCH } from '../domain/tabs/patch.ts';
import { textOf, type TabSnapshot } from '../domain/tabs/snapshot.ts';
import { ProblemError } from '../domain/problems.ts';
import { MEMORY } from './memory-names.ts';
import type { IsKnown, RawResponse } from './forms-port.ts';
import type { Ports } from './ports.ts';
import { registeredForms } from './read-book.ts';
import { requireOwnFile } from './system-state.ts';

export interface Collected {
  readonly added: number;
  /** Forms that this account may not open, with their owners. */
  readonly closed: readonly RegisteredForm[];
  /** They are closed because this account has not allowed forms at all. */
  readonly lacksPermission: boolean;
  /** Time ran out before everything was read; running it again goes on. */
  readonly isUnfinished: boolean;
}

/** all: whatever the forms hold · recent: only what may have come since the newest answer of the journal. */
export type Reach = 'all' | 'recent';

/** Read and written together: what a run that dies has written stays. */
const PORTION = 500;
/** After this no further portion is begun; the rest of the execution belongs to the derivation. */
const PATIENCE_MS = 90_000;

/**
 * Must run under the lock. Known responses are passed over, so that a refresh over thousands of old answers
 * stays cheap; a deleted journal is rebuilt by the same walk, and rows that were lost come back.
 */
export function collect(ports: Ports, reach: Reach = 'all'): Collected {
  const forms = registeredForms(requireOwnFile(ports));
  const until = Date.parse(ports.now()) + PATIENCE_MS;
  let added = 0;
  let isUnfinished = false;
  const closed: RegisteredForm[] = [];
  for (const form of forms) {
    for (;;) {
      const portion = collectPortion(ports, form, reach);
      if (portion === null) closed.push(form);
      added += portion?.added ?? 0;
      if (portion?.isFull !== true) break;
      isUnfinished = Date.parse(ports.now()) > until;
      if (isUnfinished) break;
    }
  }
  ports.memory.set(MEMORY.sweptAt, ports.now());
  const lacksPermission = closed.length > 0 && ports.consent.missing().includes('forms');
  return { added, closed, lacksPermission, isUnfinished };
}

/** null when this account may not open the form; full when there may be more. */
function collectPortion(
  ports: Ports,
  form: RegisteredForm,
  reach: Reach,
): { readonly added: number; readonly isFull: boolean } | null {
  const snapshot = ports.workbook.read(ANSWERS);
  if (!snapshot) throw new ProblemError('tabLost', { title: ANSWERS.title });
  const journal = knownAnswers(snapshot);
  const since = reach === 'recent' ? journal.since(form.key) : undefined;
  const wanted = { since, isKnown: journal.holds, most: PORTION };
  const responses = ports.forms.responses(form.formId, wanted);
  if (!responses) return null;
  const received = ports.now();
  const appends = responses.map((one) => toRow(one, form, received)).filter(journal.lacks);
  ports.workbook.write(ANSWERS, snapshot, { ...EMPTY_PATCH, appends });
  // Without anything new a further look would find the same.
  return { added: appends.length, isFull: responses.length >= PORTION && appends.length > 0 };
}

type AnswerRow = Record<
  'received' | 'formKey' | 'responseId' | 'submitted' | 'hash' | 'payload',
  string
>;

interface KnownAnswers {
  readonly holds: IsKnown;
  readonly lacks: (row: AnswerRow) => boolean;
  /** From when on a form may hold something new; undefined when nothing of it is known. */
  readonly since: (formKey: string) => IsoTime | undefined;
}

/** Answers may become visible some time after they were sent. */
const OVERLAP_DAYS = 2;

/** Rows whose payload somebody spoiled are not known: the form still holds what they said. */
function knownAnswers({ rows }: TabSnapshot): KnownAnswers {
  const keys = new Set<string>();
  const moments = new Set<string>();
  const newest = new Map<string, IsoTime>();
  for (const row of rows) {
    if (!isReadable(textOf(row, 'payload'))) continue;
    const [responseId, hash] = [textOf(row, 'responseId'), textOf(row, 'hash')];
    const [formKey, submitted] = [textOf(row, 'formKey'), textOf(row, 'submitted')];
    keys.add(revisionKey({ responseId, hash }));
    moments.add(`${responseId} ${submitted}`);
    if (submitted > (newest.get(formKey) ?? '')) newest.set(formKey, submitted);
  }
  return {
    holds: (responseId, submitted) => moments.has(`${responseId} ${submitted}`),
    lacks: (row) => !keys.has(revisionKey(row)),
    since: (formKey) => {
      const last = Date.parse(newest.get(formKey) ?? '');
      const from = last - OVERLAP_DAYS * 24 * 3600 * 1000;
      return Number.isNaN(from) ? undefined : new Date(from).toISOString();
    },
  };
}

const toRow = (
  { responseId, submitted, items }: RawResponse,
  form: RegisteredForm,
  received: IsoTime,
): AnswerRow => ({
  received,
  formKey: form.key,
  responseId,
  submitted,
  hash: payloadHash(items),
  payload: payloadJson({ items, version: form.version }),
});

const QUIET_MS = 20_000;

/**
 * The wake-up of a submitted form: does not wait for the lock and does nothing right after a sweep, so a
 * hundred answers in a minute cost a handful of runs. Whoever holds the lock looks once more before letting go.
 */
export function wakeUp(ports: Ports): number {
  const sweptAt = ports.memory.get(MEMORY.sweptAt);
  if (sweptAt !== null && Date.parse(ports.now()) - Date.parse(sweptAt) < QUIET_MS) return 0;
  if (!ports.lock.hold(0)) return 0;
  try {
    const first = collect(ports, 'recent');
    ports.workbook.commit();
    return first.added + collect(ports, 'recent').added;
  } finally {
    ports.lock.release();
  }
}
