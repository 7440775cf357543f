// How sure a rate is, in plain words, made of cells of the indicator view.

import type { HomeParams } from '../domain/views/wording.ts';
import { RATE_TEXTS } from './indicator-texts.ts';

/** One sentence each; where percentages would name persons, the sentence in counts stands for them. */
export function rateLines({
  light = '',
  interval = '',
  bounds = '',
  band = '',
  sentence = '',
}: HomeParams): string[] {
  const quality = band === '' ? [] : [`ระดับคุณภาพ ${band}`];
  if (interval === '' && bounds === '') return [light, ...quality, sentence];
  return [
    light,
    ...(interval === RATE_TEXTS.census ? [interval] : []),
    ...(interval !== '' && interval !== RATE_TEXTS.census
      ? [`ถ้าติดตามได้ครบ ค่าจริงน่าจะอยู่ระหว่างร้อยละ ${interval}`]
      : []),
    ...(bounds === '' ? [] : [`ต่ำสุดถึงสูงสุดที่เป็นไปได้ ร้อยละ ${bounds}`]),
    ...quality,
  ];
}

export const rateDetail = (params: HomeParams): string =>
  rateLines(params)
    .filter((line) => line !== '')
    .join(' · ');
