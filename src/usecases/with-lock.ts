// Work that writes holds the lock of the file; who waits too long is told so.

import { ProblemError } from '../domain/problems.ts';
import type { Ports } from './ports.ts';

const PATIENCE_MS = 20_000;

export function withLock<T>(ports: Ports, work: () => T): T {
  const done = tryWithLock(ports, () => ({ value: work() }));
  if (done === null) throw new ProblemError('lockBusy');
  return done.value;
}

/** null when somebody else is at work, for screens that stay and can be pressed again. */
export function tryWithLock<T>(ports: Ports, work: () => T): T | null {
  if (!ports.lock.hold(PATIENCE_MS)) return null;
  try {
    return work();
  } finally {
    ports.lock.release();
  }
}
