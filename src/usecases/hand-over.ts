// What is ready for the Commission's system, and how its own export agrees with it. Neither writes a view.

import type { Derived } from '../domain/derive/derive.ts';
import { compareExport, type Comparison } from '../domain/hand-over/compare-export.ts';
import { readExport, type ReadExport } from '../domain/hand-over/read-export.ts';
import { INBOX } from '../domain/tabs/people-tabs.ts';
import type { Ports } from './ports.ts';
import { readBook } from './read-book.ts';
import { deriveNow } from './refresh.ts';
import { withLock } from './with-lock.ts';

/** As the inputs are now; what was ticked in the sheet is taken in first. */
export const handOverNow = (ports: Ports): Derived =>
  withLock(ports, () => deriveNow(ports, readBook(ports)).derived);

export interface ComparedExport {
  readonly derived: Derived;
  readonly read: ReadExport;
  readonly comparison: Comparison;
}

/** null when nothing is pasted into the inbox. */
export function compareInbox(ports: Ports): ComparedExport | null {
  const grid = ports.workbook.readGrid(INBOX);
  if (grid.every((row) => row.every((cell) => cell.trim() === ''))) return null;
  const derived = handOverNow(ports);
  const read = readExport(grid);
  return {
    derived,
    read,
    comparison: compareExport(read, derived.handOver.persons, derived.cohort),
  };
}
