// Windows in which a cohort is asked, and the wave to which a moment belongs.

import type { CohortYear, IsoDate, IsoTime } from '../graduations/graduation.ts';
import { addDays, addMonths, isIsoDate } from '../thai/dates.ts';
import { toBangkokDate } from './bangkok-day.ts';
import { layOutSteps, type Step, type StepRule } from './steps.ts';

/** A row of the waves tab; first and last day both belong to the wave. */
export interface WaveDates {
  readonly id: string;
  readonly cohort: CohortYear;
  readonly name: string;
  readonly opens: IsoDate;
  readonly closes: IsoDate;
}

export interface Wave extends WaveDates {
  readonly steps: readonly Step[];
}

/** Months after graduation at which the letter of the Vocational Education Commission has colleges ask: 3 to 12. */
const MONTHS_AFTER = [3, 6, 9, 12] as const;
const LAST_WAVE_MONTHS = 3;

/** Proposals for the waves tab; without a graduation date there is nothing to propose. */
export function defaultWaves(cohort: CohortYear, graduatedOn: IsoDate): WaveDates[] {
  if (!isIsoDate(graduatedOn)) return [];
  return MONTHS_AFTER.map((months, index) => {
    const next = MONTHS_AFTER[index + 1] ?? months + LAST_WAVE_MONTHS;
    return {
      id: `${cohort}-${index + 1}`,
      cohort,
      name: `รอบที่ ${index + 1} (${months} เดือนหลังเรียนจบ)`,
      opens: addMonths(graduatedOn, months),
      closes: addDays(addMonths(graduatedOn, next), -1),
    };
  });
}

export const withSteps = (wave: WaveDates, rules: readonly StepRule[]): Wave => ({
  ...wave,
  steps: isUsable(wave) ? layOutSteps(wave, rules) : [],
});

/** A row that staff left half filled opens nothing. */
const isUsable = ({ opens, closes }: WaveDates): boolean =>
  isIsoDate(opens) && isIsoDate(closes) && opens <= closes;

/** The wave open on a day; where windows overlap, the one that opened last. */
export function openWave<Row extends WaveDates>(today: IsoDate, waves: readonly Row[]): Row | null {
  return waves
    .filter((wave) => wave.opens <= today && today <= wave.closes && isUsable(wave))
    .reduce<Row | null>(
      (best, wave) => (best === null || opensLater(wave, best) ? wave : best),
      null,
    );
}

const opensLater = (wave: WaveDates, other: WaveDates): boolean =>
  wave.opens > other.opens || (wave.opens === other.opens && wave.id > other.id);

/** The wave in whose window an answer was submitted; give the waves of its cohort only. */
export const waveOf = <Row extends WaveDates>(
  submitted: IsoTime,
  waves: readonly Row[],
): Row | null => openWave(toBangkokDate(submitted), waves);
