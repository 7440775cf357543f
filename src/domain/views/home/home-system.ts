// Forms, the deadline, what the clock did, and the version of the program.

import { currentCohort } from '../../cohorts/cohort.ts';
import { toBangkokClock, toBangkokDate } from '../../contact/bangkok-day.ts';
import type { Derived } from '../../derive/derive.ts';
import { hasForm } from '../../overview/next-steps.ts';
import type { Overview } from '../../overview/overview.ts';
import { toShortThaiDate, toThaiDate } from '../../thai/dates.ts';
import type { ViewWords } from '../all-views.ts';
import { lineOf, type HomeRow } from './home-row.ts';

export function formRows(derived: Derived, words: ViewWords): HomeRow[] {
  const { approved, handOver } = derived;
  const deadline = currentCohort(derived.inputs.cohorts)?.reportDeadline ?? '';
  return [
    lineOf('formP', formWord(derived, 'P', words)),
    lineOf('formF', formWord(derived, 'F', words)),
    ...(approved.length > 0
      ? [lineOf('handOver', handOver.left.length, { keyed: String(handOver.done) })]
      : []),
    lineOf('deadline', deadline === '' ? words.home.noDeadline : toThaiDate(deadline)),
  ];
}

/** How a form was last seen to stand. */
function formWord(derived: Derived, kind: 'P' | 'F', { home }: ViewWords): string {
  if (!hasForm(derived, kind)) return home.notMade;
  const isWrong = derived.findings.some(
    ({ rule, severity, params }) =>
      rule.startsWith('form/') && params.form === kind && severity === 'mustFix',
  );
  return isWrong ? home.madeButWrong : home.made;
}

/** By place and not by time, so that a new run is written over the oldest one. */
export const runRows = ({ runs }: Overview, { home }: ViewWords): HomeRow[] =>
  runs.map(({ at, what, outcome, summary }, place) => ({
    key: `run/${String(place + 1)}`,
    line: 'run',
    value: outcome === 'problem' ? home.runFailed : home.runDone,
    params: {
      what,
      at: `${toShortThaiDate(toBangkokDate(at))} ${toBangkokClock(at)}`,
      // Whatever stands below the first line is for whoever mends the program.
      summary: summary.split('\n', 1)[0] ?? '',
    },
  }));
