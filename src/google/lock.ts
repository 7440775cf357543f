// The lock of this spreadsheet's script.

import type { LockPort } from '../usecases/ports.ts';

export function openLock(): LockPort {
  const lock = LockService.getDocumentLock();
  return {
    hold: (waitMs) => lock.tryLock(waitMs),
    release: () => {
      // What was written must be visible before the next one starts.
      SpreadsheetApp.flush();
      lock.releaseLock();
    },
  };
}
