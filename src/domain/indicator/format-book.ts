// The way to a figure, answers still needed and the cohorts before, in words.

import { fillTemplate } from '../contact/fill-template.ts';
import type { Rate } from './compute-indicator.ts';
import { describeRate, formatReasons, type RateTexts } from './format-rate.ts';
import type { IndicatorSettings } from './indicator-settings.ts';
import type { NeededAnswers } from './needed-answers.ts';
import type { ExclusionCount } from './tally.ts';
import type { WayStep, WayStepId } from './way-to-rate.ts';

export interface BookTexts {
  readonly steps: Readonly<Record<WayStepId, string>>;
  readonly leftOut: string;
  readonly needed: Readonly<Record<keyof NeededAnswers, string>>;
  readonly nothingNeeded: string;
}

const countOf = (counts: readonly ExclusionCount[]): number =>
  counts.reduce((sum, { count }) => sum + count, 0);

const isLess = (step: WayStep | undefined): boolean => (step?.leftOut.length ?? 0) > 0;

interface WayWords {
  readonly book: BookTexts;
  readonly texts: RateTexts;
  readonly reason: (reason: string) => string;
}

const ALWAYS: readonly WayStepId[] = ['approved', 'numerator'];

/** "อนุมัติ 40 → นับ 39 (ตัดออก 1: เสียชีวิต 1 คน) → …"; a step that changes nothing is not said. */
export const formatWay = (steps: readonly WayStep[], { book, texts, reason }: WayWords): string =>
  steps
    .filter(({ id, leftOut }, at) =>
      id === 'listed' ? isLess(steps[at + 1]) : leftOut.length > 0 || ALWAYS.includes(id),
    )
    .map(({ id, count, leftOut }) =>
      fillTemplate(book.leftOut, {
        step: book.steps[id],
        count: `${count}`,
        ...(leftOut.length > 0
          ? { out: `${countOf(leftOut)}`, reasons: formatReasons(leftOut, texts, reason) }
          : {}),
      }),
    )
    .join(' → ');

/** Only what is still needed; a word of content when nothing is. */
export function formatNeeded(
  needed: NeededAnswers,
  settings: Pick<IndicatorSettings, 'trackedTarget' | 'reportFrom'>,
  book: BookTexts,
): string {
  const keys = ['forGate', 'forTarget', 'forMargin', 'forBounds'] as const;
  const lines = keys
    .filter((key) => needed[key] > 0)
    .map((key) =>
      fillTemplate(book.needed[key], {
        count: `${needed[key]}`,
        target: `${settings.trackedTarget}`,
        gate: `${settings.reportFrom}`,
      }),
    );
  return lines.length === 0 ? book.nothingNeeded : lines.join(', ');
}

/** "2567: ร้อยละ 75.00 (30 จาก 40 คน)", marked where others collected it; '' where nobody graduated. */
export function formatEarlier(
  { cohort, rate }: { readonly cohort: string; readonly rate: Rate | null },
  texts: RateTexts,
  isSmallCollege: boolean,
): string {
  if (rate === null) return '';
  const words = `${cohort}: ${describeRate(rate, texts, isSmallCollege)}`;
  return rate.marks.imported > 0 ? fillTemplate(texts.fromOthers, { rate: words }) : words;
}
