// What is ready for the Commission's system, and how its own export agrees with it. Neither writes a view.

import type { Derived } from '../domain/derive/derive.ts';
import { compareExport, type Comparison } from '../domain/hand-over/compare-export.ts';
import { readExport, type ReadExport } from '../domain/registry/read-export.ts';
import { INBOX } from '../domain/tabs/people-tabs.ts';
import type { Ports } from './ports.ts';
import { derivedNow } from './refresh.ts';

export interface ComparedExport {
  readonly derived: Derived;
  readonly read: ReadExport;
  readonly comparison: Comparison;
}

/** null when nothing is pasted into the inbox. */
export function compareInbox(ports: Ports): ComparedExport | null {
  const grid = ports.workbook.readGrid(INBOX);
  if (grid.every((row) => row.every((cell) => cell.trim() === ''))) return null;
  const derived = derivedNow(ports);
  const read = readExport(grid);
  return {
    derived,
    read,
    comparison: compareExport(read, derived.handOver.persons, derived.cohort),
  };
}
