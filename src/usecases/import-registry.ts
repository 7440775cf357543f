// Takes statuses out of the Commission's own export: preview, and what was confirmed.

import type { IsoDate } from '../domain/graduations/graduation.ts';
import { planRegistry, type RegistryPlan } from '../domain/registry/plan-import.ts';
import { readExport, type ReadExport } from '../domain/registry/read-export.ts';
import { hashValue } from '../domain/hash.ts';
import { INBOX } from '../domain/tabs/people-tabs.ts';
import { decide, newGroup } from './decide.ts';
import type { Ports } from './ports.ts';
import { readBook } from './read-book.ts';
import { deriveAndWrite, deriveNow } from './refresh.ts';
import { requireOwnFile } from './system-state.ts';
import { withLock } from './with-lock.ts';

export interface RegistryPreview {
  readonly plan: RegistryPlan;
  /** Of the plan; the confirmation must bring it back. */
  readonly hash: string;
}

/** What lies in the inbox; null when it is empty. */
export function readRegistryInbox(ports: Ports): ReadExport | null {
  requireOwnFile(ports);
  const grid = ports.workbook.readGrid(INBOX);
  const isEmpty = grid.every((row) => row.every((cell) => cell.trim() === ''));
  return isEmpty ? null : readExport(grid);
}

/** null when the inbox is empty. */
export const previewRegistry = (ports: Ports, asOf: IsoDate): RegistryPreview | null =>
  withLock(ports, () => previewOf(ports, asOf));

function previewOf(ports: Ports, asOf: IsoDate): RegistryPreview | null {
  const read = readRegistryInbox(ports);
  if (!read) return null;
  const { derived } = deriveNow(ports, readBook(ports));
  const { decisions } = derived.inputs;
  const plan = planRegistry({ read, graduations: derived.known.counted, decisions, asOf });
  return { plan, hash: hashValue(plan) };
}

/** Goes on only when today's plan is the one that was shown; `isDone` tells. */
export const applyRegistry = (
  ports: Ports,
  asOf: IsoDate,
  hash: string,
): { readonly preview: RegistryPreview; readonly isDone: boolean } | null =>
  withLock(ports, () => {
    const preview = previewOf(ports, asOf);
    if (!preview) return null;
    if (preview.hash !== hash) return { preview, isDone: false };
    decide(
      ports,
      newGroup(ports),
      preview.plan.records.map(({ code, record }) => ({
        kind: 'registry',
        subject: code,
        value: JSON.stringify(record),
      })),
    );
    deriveAndWrite(ports);
    return { preview, isDone: true };
  });
