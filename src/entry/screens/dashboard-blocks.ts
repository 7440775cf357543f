// Figures and counts of the overview; every one of them is a cell of Home or of the indicator view.

import type { Rate } from '../../domain/indicator/compute-indicator.ts';
import { lightOf } from '../../domain/indicator/light.ts';
import { MAIN_RATES, totalRate, type MainRate } from '../../domain/overview/main-rates.ts';
import { findingRows } from '../../domain/views/home/home-findings.ts';
import { toldRate } from '../../domain/views/home/home-rates.ts';
import { DASHBOARD_TEXTS as T, LIGHT_LOOKS } from '../../texts/dashboard-texts.ts';
import { homeWords } from '../../texts/home-texts.ts';
import { rateLines } from '../../texts/rate-detail.ts';
import type { Block } from '../../texts/screen.ts';
import type { Seen } from './dashboard-screens.ts';

type Figure = Extract<Block, { kind: 'figure' }>;

export const figureBlocks = (seen: Seen): Block[] =>
  (Object.keys(MAIN_RATES) as MainRate[]).flatMap((line): Block[] => {
    const rate = totalRate(seen.derived.rates, MAIN_RATES[line]);
    return rate ? [{ ...figureOf(rate, seen), label: homeWords(line, {}).label }] : [];
  });

function figureOf(rate: Rate, { derived, words }: Seen): Omit<Figure, 'label'> {
  const { value, params } = toldRate(rate, derived, words);
  const { sign, tone } = LIGHT_LOOKS[lightOf(rate, derived.indicator.settings)];
  const [light = '', ...lines] = rateLines(params);
  const { sentence = '' } = params;
  return {
    kind: 'figure',
    value,
    mark: `${sign} ${light}`,
    tone,
    lines: lines.includes(sentence) ? lines : [...lines, sentence],
  };
}

export function findingsTable({ derived, words }: Seen): Block {
  const rows = findingRows(derived, words.wording).map(({ line, params = {}, count, value }) => [
    homeWords(line, params).label,
    count === undefined ? (value ?? '') : String(count),
  ]);
  return { kind: 'table', caption: T.findings, head: T.findingsHead, rows };
}
