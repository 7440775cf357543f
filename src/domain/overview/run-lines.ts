// Runs that Home tells of: those of the clock, and whatever ended in a problem.

import type { IsoTime } from '../graduations/graduation.ts';

/** A line of the run journal. */
export interface RunLine {
  readonly at: IsoTime;
  /** Function, or action of a dialog. */
  readonly what: string;
  /** menu, dialog or trigger. */
  readonly channel: string;
  /** ok or problem. */
  readonly outcome: string;
  readonly summary: string;
}

const CLOCK: ReadonlySet<string> = new Set(['runDaily', 'runMonthlyReminders']);
const SHOWN = 3;

/**
 * Newest first. A click that went well is left out: it is written down only after its views were, so Home would differ
 * at every click, and a second refresh would have something to write. So is every wake-up of a form, of which there is
 * one per answer.
 */
export const toldRuns = (runs: readonly RunLine[]): RunLine[] =>
  runs
    .filter(
      ({ what, channel, outcome }) =>
        outcome === 'problem' || (channel === 'trigger' && CLOCK.has(what)),
    )
    .slice(-SHOWN)
    .reverse();
