// Quality levels of a rate; the limits are hearsay until the college has checked its manual.

import { reaches, type IndicatorSettings } from './indicator-settings.ts';

export interface QualityBand {
  readonly name: string;
  readonly score: number;
  /** Per cent from which the band begins. */
  readonly atLeast: number;
}

/** No official source was found for the defaults: show a band with "ตรวจสอบกับคู่มือของ สอศ." only. */
export const qualityBands = (
  settings: Pick<IndicatorSettings, 'bandExcellent' | 'bandVeryGood' | 'bandGood' | 'bandFair'>,
): readonly QualityBand[] => [
  { name: 'ยอดเยี่ยม', score: 5, atLeast: settings.bandExcellent },
  { name: 'ดีเลิศ', score: 4, atLeast: settings.bandVeryGood },
  { name: 'ดี', score: 3, atLeast: settings.bandGood },
  { name: 'ปานกลาง', score: 2, atLeast: settings.bandFair },
  { name: 'กำลังพัฒนา', score: 1, atLeast: 0 },
];

/** By the unrounded value: 79.996 % prints as 80.00 and is still below 80. */
export const bandOf = (value: number | null, bands: readonly QualityBand[]): QualityBand | null =>
  value === null ? null : (bands.find(({ atLeast }) => reaches(value, atLeast)) ?? null);
