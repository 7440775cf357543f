// Work that writes holds the lock of the file; who waits too long is told so.

import { ProblemError } from '../domain/problems.ts';
import type { Ports } from './ports.ts';

const PATIENCE_MS = 20_000;

export function withLock<T>(ports: Ports, work: () => T): T {
  if (!ports.lock.hold(PATIENCE_MS)) throw new ProblemError('lockBusy');
  try {
    return work();
  } finally {
    ports.lock.release();
  }
}
