// What is known about a graduation, from all its answers.

import type { Answer } from '../answers/answer.ts';
import type { IsoDate } from '../graduations/graduation.ts';
import { carryForward, type ReadAnswer } from './carry-forward.ts';
import { daysToWork } from './days-to-work.ts';
import { gradeOf } from './evidence-grade.ts';
import { judgeReads, nothingKnown } from './outcome-of-answer.ts';
import type { Outcome, OutcomeSettings } from './outcome.ts';
import { statusOfValues } from './status-of-values.ts';
import { timelineOf } from './timeline.ts';

interface GraduationAnswers {
  /** Oldest first; answers to the form before graduation are plans, not outcomes, and are passed over. */
  readonly answers: readonly Answer[];
  readonly approvedOn: IsoDate;
  readonly settings: OutcomeSettings;
  /** Id of the wave in whose window an answer was submitted; '' = outside all windows. */
  readonly waveOf: (answer: Answer) => string;
  /** Only these count, read together with all: "as before" from oneself also confirms what another said. */
  readonly only?: (answer: Answer) => boolean;
}

/**
 * One answer per wave counts: the newest one of the best grade that names a status, so nobody else's word replaces
 * the graduate's own, nor hearsay that of the employer. What was clicked by mistake and answered again therefore leaves no trace in the outcome.
 */
function countingReads(
  reads: readonly ReadAnswer[],
  waveOf: GraduationAnswers['waveOf'],
): ReadAnswer[] {
  const byWave = new Map<string, ReadAnswer>();
  for (const read of reads) {
    const wave = waveOf(read.answer);
    const before = byWave.get(wave);
    const replaces = before === undefined || gradeOf(read.answer) >= gradeOf(before.answer);
    if (replaces) {
      // Deleted first, so that the map stays in the order of the answers that count.
      byWave.delete(wave);
      byWave.set(wave, read);
    }
  }
  return [...byWave.values()];
}

const saysSomething = (read: ReadAnswer): boolean =>
  !read.missesEarlier && statusOfValues(read.values) !== 'UNREACHED';

/** Of answers read oldest first, those that count: at most one per wave. */
export const readsThatCount = (
  reads: readonly ReadAnswer[],
  waveOf: GraduationAnswers['waveOf'],
): ReadAnswer[] => countingReads(reads.filter(saysSomething), waveOf);

export function outcomeOfGraduation(input: GraduationAnswers): Outcome {
  const followUps = input.answers.filter(({ form }) => form === 'F');
  const { only = () => true } = input;
  const reads = carryForward(followUps).filter(({ answer }) => only(answer));
  const counting = readsThatCount(reads, input.waveOf);
  const now = counting[counting.length - 1];
  const judged = judgeReads(counting, input.approvedOn, input.settings) ?? {
    ...nothingKnown(),
    missesEarlier: reads.some(({ missesEarlier }) => missesEarlier),
  };
  return {
    ...judged,
    asOf: now?.answer.submitted ?? '',
    answerKey: now?.answer.key ?? '',
    evidence: now?.answer.evidence ?? null,
    timeline: timelineOf(counting),
    daysToWork: daysToWork(judged.firstMonth, input.approvedOn),
    values: now?.values ?? {},
  };
}
