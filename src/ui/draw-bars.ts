// Lying bars: how far, of what, and between which ends. Every bar has its numbers in words beside it.

import type { Chart, ChartRow } from '../texts/chart.ts';
import { element } from './element.ts';

type DrawTrack = (row: ChartRow, chart: Chart) => HTMLElement[];

const bars =
  (shape: string, drawTrack: DrawTrack) =>
  (chart: Chart): HTMLElement => {
    const box = element('div');
    box.className = `bars ${shape}`;
    for (const row of chart.rows) {
      const [label, track, words] = [
        element('span', row.label),
        element('span'),
        element('span', row.text),
      ];
      label.className = 'label';
      track.className = 'track';
      words.className = 'words';
      track.append(...drawTrack(row, chart));
      box.append(label, track, words);
    }
    return box;
  };

function piece(name: string, from: number, width: number): HTMLElement {
  const made = element('span');
  made.className = name;
  made.style.left = `${String(from * 100)}%`;
  made.style.width = `${String(width * 100)}%`;
  return made;
}

export const drawProgress = bars('progress-bars', ({ numbers }) => {
  const [done = 0, all = 0, target = 0] = numbers;
  if (all === 0) return [];
  return [piece('done', 0, done / all), piece('target', Math.min(1, target / all), 0)];
});

/** A bar is as long as its people are many. */
export const drawStack = bars('stack', ({ numbers }, { rows }) => {
  const most = Math.max(...rows.map((row) => sum(row.numbers)));
  let from = 0;
  return numbers.flatMap((count, at) => {
    if (count === 0) return [];
    const part = piece(`part part-${String(at)}`, from, count / most);
    from += count / most;
    if (count / most > 0.04) part.textContent = String(count);
    return [part];
  });
});

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

export const drawRange = bars('range', ({ numbers }) => {
  const [value, low = 0, high = 0] = numbers;
  if (value === undefined) return [];
  return [piece('between', low / 100, (high - low) / 100), piece('dot', value / 100, 0)];
});
