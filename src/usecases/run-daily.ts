// What the clock does: takes in answers, brings the views up to date, sends what is due and not yet sent.

import { removeOwnTriggers } from './install-reminders.ts';
import { MEMORY } from './memory-names.ts';
import type { Ports } from './ports.ts';
import { deriveAndWrite, refresh } from './refresh.ts';
import { sendDeadline, sendWhatIsDue, type SendReport } from './send-reminders.ts';
import { requireOwnFile } from './system-state.ts';
import { watchWhenDue } from './watch-forms.ts';
import { withLock } from './with-lock.ts';

export type ClockRun =
  /** Another account took over or the reminders were turned off: these triggers removed themselves. */
  | { readonly kind: 'retired' }
  | { readonly kind: 'done'; readonly added: number; readonly report: SendReport };

/**
 * The daily and the monthly trigger ask the same question, so that short months, missed days and mails left
 * over by yesterday's quota need no rule of their own.
 */
export function runDaily(ports: Ports): ClockRun {
  requireOwnFile(ports);
  const me = ports.me();
  // Google may keep silent about who runs this; then the triggers stay.
  if (me !== '' && ports.memory.get(MEMORY.triggerOwner) !== me) {
    removeOwnTriggers(ports);
    return { kind: 'retired' };
  }
  const deadline = sendDeadline(ports);
  const { collected, derived } = refresh(ports);
  const report = sendWhatIsDue(ports, derived, deadline);
  // The views name the last message of everybody; when time is short the next run writes them.
  if (report.sent > 0 && ports.now() < deadline) withLock(ports, () => deriveAndWrite(ports));
  // Last, so that nothing it meets keeps a message from going out.
  if (ports.now() < deadline) watchWhenDue(ports);
  return { kind: 'done', added: collected.added, report };
}
