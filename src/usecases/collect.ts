// Copies what the forms hold into the raw journal: the same content is never written twice.

import { payloadHash, revisionKey } from '../domain/answers/revision.ts';
import type { RegisteredForm } from '../domain/survey/form-registry.ts';
import { ANSWERS } from '../domain/tabs/journal-tabs.ts';
import { EMPTY_PATCH } from '../domain/tabs/patch.ts';
import { textOf } from '../domain/tabs/snapshot.ts';
import { ProblemError } from '../domain/problems.ts';
import { MEMORY } from './memory-names.ts';
import type { Ports } from './ports.ts';
import { registeredForms } from './read-book.ts';
import { requireOwnFile } from './system-state.ts';

export interface Collected {
  readonly added: number;
  /** Forms that this account may not open, with their owners. */
  readonly closed: readonly RegisteredForm[];
}

/** Must run under the lock. A deleted journal is rebuilt by the same walk, because it reads everything the forms hold. */
export function collect(ports: Ports): Collected {
  const forms = registeredForms(requireOwnFile(ports));
  const snapshot = ports.workbook.read(ANSWERS);
  if (!snapshot) throw new ProblemError('tabLost', { title: ANSWERS.title });
  const known = new Set(
    snapshot.rows.map((row) =>
      revisionKey({ responseId: textOf(row, 'responseId'), hash: textOf(row, 'hash') }),
    ),
  );
  const received = ports.now();
  const appends: Record<string, string>[] = [];
  const closed: RegisteredForm[] = [];
  for (const form of forms) {
    const rows = readForm(ports, form, received);
    if (rows) appends.push(...rows.filter((row) => !known.has(revisionKey(row))));
    else closed.push(form);
  }
  ports.workbook.write(ANSWERS, snapshot, { ...EMPTY_PATCH, appends });
  ports.memory.set(MEMORY.sweptAt, ports.now());
  return { added: appends.length, closed };
}

type AnswerRow = Record<
  'received' | 'formKey' | 'responseId' | 'submitted' | 'hash' | 'payload',
  string
>;

function readForm(ports: Ports, form: RegisteredForm, received: string): AnswerRow[] | null {
  const responses = ports.forms.responses(form.formId);
  return (
    responses?.map(({ responseId, submitted, items }) => ({
      received,
      formKey: form.key,
      responseId,
      submitted,
      hash: payloadHash(items),
      payload: JSON.stringify({ items, version: form.version }),
    })) ?? null
  );
}

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
    const first = collect(ports);
    ports.workbook.commit();
    return first.added + collect(ports).added;
  } finally {
    ports.lock.release();
  }
}
