// What one graduation said in one wave and denied in another.

import { valueOf } from '../../answers/evidence.ts';
import { waveOf } from '../../contact/waves.ts';
import type { ReadAnswer } from '../../outcome/carry-forward.ts';
import { wavesOfCohort } from '../../derive/case.ts';
import { graduationRule, type GraduationFacts, type Hit } from '../rule.ts';
import { isMonth, monthsBetween } from '../said.ts';
import { levelRank } from './study.ts';

const of = ({ values }: ReadAnswer, field: string): string => valueOf(values, field);

const worked = (read: ReadAnswer): boolean =>
  of(read, 'status') === 'WORK' ||
  (of(read, 'everWorked') === 'YES' && ['FULL', 'SELF'].includes(of(read, 'pastKind')));

const deniesWork = (read: ReadAnswer): boolean =>
  of(read, 'status') !== 'WORK' && of(read, 'everWorked') === 'NO';

/** "As before" repeats an answer; it neither confirms nor denies it. */
const ownWords = ({ counting }: GraduationFacts): readonly ReadAnswer[] =>
  counting.filter(({ carriedForward }) => !carriedForward);

const days = (first: ReadAnswer, second: ReadAnswer): Record<string, string> => ({
  first: first.answer.submitted,
  second: second.answer.submitted,
});

/** The newest answer for which `contradicts` finds an earlier one. */
function newestPair(
  reads: readonly ReadAnswer[],
  contradicts: (earlier: ReadAnswer, later: ReadAnswer) => boolean,
  more: (earlier: ReadAnswer, later: ReadAnswer) => Record<string, string> = () => ({}),
): readonly Hit[] {
  for (let at = reads.length - 1; at > 0; at--) {
    const later = reads[at];
    const earlier = reads.slice(0, at).find((read) => later && contradicts(read, later));
    if (!later || !earlier) continue;
    const params = { ...days(earlier, later), ...more(earlier, later) };
    return [{ params, since: later.answer.submitted }];
  }
  return [];
}

function monthsDiffer(a: string, b: string, months: number): boolean {
  if (a === b || a === '' || b === '') return false;
  if (isMonth(a) && isMonth(b)) return Math.abs(monthsBetween(a, b)) > months;
  // One says "before finishing", the other a month after it.
  return (a === 'BEFORE' && isMonth(b)) || (b === 'BEFORE' && isMonth(a));
}

function sameChain({ counting }: GraduationFacts): number {
  const newestFirst = [...counting].reverse();
  const end = newestFirst.findIndex(({ carriedForward }) => !carriedForward);
  return end < 0 ? counting.length : end;
}

/** One finding per wave, as owner and comment belong to the wave. */
function repeats({ one, reads, ground }: GraduationFacts): readonly Hit[] {
  const waves = wavesOfCohort(ground.inputs.waves, one.graduation.cohort);
  const perWave = new Map<string, string[]>();
  for (const { answer } of reads) {
    const id = waveOf(answer.submitted, waves)?.id ?? '';
    perWave.set(id, [...(perWave.get(id) ?? []), answer.submitted]);
  }
  return [...perWave]
    .filter(([, times]) => times.length > 1)
    .map(([wave, times]) => ({
      part: wave,
      params: { count: String(times.length) },
      since: times[times.length - 1] ?? '',
    }));
}

export const ACROSS_WAVES_RULES = [
  graduationRule({
    id: 'answer/repeated',
    severity: 'note',
    reads: ['submitted'],
    finds: repeats,
  }),
  graduationRule({
    id: 'waves/neverAfterWork',
    severity: 'check',
    reads: ['status', 'everWorked', 'pastKind'],
    finds: (facts) =>
      newestPair(ownWords(facts), (earlier, later) => worked(earlier) && deniesWork(later)),
  }),
  graduationRule({
    id: 'waves/firstMonthDiffers',
    severity: 'check',
    reads: ['firstWorkMonth'],
    limit: { fallback: 2, least: 0, most: 24 },
    finds: (facts, months) => {
      const month = (read: ReadAnswer): string => of(read, 'firstWorkMonth');
      const stated = ownWords(facts).filter((read) => month(read) !== '');
      return newestPair(
        stated.slice(-2),
        (earlier, later) => monthsDiffer(month(earlier), month(later), months),
        (earlier, later) => ({ from: month(earlier), to: month(later) }),
      );
    },
  }),
  graduationRule({
    id: 'waves/studyLevelFalls',
    severity: 'note',
    reads: ['studyLevel'],
    finds: (facts) => {
      const rank = (read: ReadAnswer): number => levelRank(of(read, 'studyLevel'));
      const ranked = ownWords(facts).filter((read) => rank(read) > 0);
      return newestPair(ranked.slice(-2), (earlier, later) => rank(later) < rank(earlier));
    },
  }),
  graduationRule({
    id: 'waves/sameWithoutBase',
    severity: 'note',
    reads: ['status'],
    finds: ({ reads }) => {
      const last = reads[reads.length - 1];
      const misses = reads.find(({ missesEarlier }) => missesEarlier);
      // As long as nothing else was said, Q03 says so.
      if (!misses || !last || last.missesEarlier) return [];
      const since = misses.answer.submitted;
      return [{ params: { first: since }, since }];
    },
  }),
  graduationRule({
    id: 'waves/sameManyTimes',
    severity: 'note',
    reads: ['status'],
    limit: { fallback: 3, least: 2, most: 12 },
    finds: (facts, times) => {
      const count = sameChain(facts);
      const since = facts.counting[facts.counting.length - 1]?.answer.submitted ?? '';
      return count >= times ? [{ params: { count: String(count) }, since }] : [];
    },
  }),
] as const;
