// Quality levels of a rate; the limits are hearsay until the college has checked its manual.

export interface QualityBand {
  readonly name: string;
  readonly score: number;
  /** Share from which the band begins. */
  readonly atLeast: number;
}

/** No official source was found for these limits: show them with "ตรวจสอบกับคู่มือของ สอศ." only. */
export const QUALITY_BANDS: readonly QualityBand[] = [
  { name: 'ยอดเยี่ยม', score: 5, atLeast: 0.8 },
  { name: 'ดีเลิศ', score: 4, atLeast: 0.7 },
  { name: 'ดี', score: 3, atLeast: 0.6 },
  { name: 'ปานกลาง', score: 2, atLeast: 0.5 },
  { name: 'กำลังพัฒนา', score: 1, atLeast: 0 },
];

/** By the unrounded value: 79.996 % prints as 80.00 and is still below 80. */
export const bandOf = (
  value: number | null,
  bands: readonly QualityBand[] = QUALITY_BANDS,
): QualityBand | null =>
  value === null
    ? null
    : bands.reduce<QualityBand | null>(
        (best, band) =>
          value >= band.atLeast && (best === null || band.atLeast > best.atLeast) ? band : best,
        null,
      );
