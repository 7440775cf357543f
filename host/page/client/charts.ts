// Charts as plain inline SVG: columns, bars, lines and pies, stacked or not.
import type { ChartView } from '../views.ts';
import { byId, el } from './dom.ts';
import { thaiNumber } from './thai-format.ts';

const WIDTH = 560;
const HEIGHT = 260;
/** Of a lying bar with its name. */
const BAND = 36;
const PLOT = { left: 44, right: 12, top: 12, bottom: 46 };
const STEPS = 4;
/** Room for the names at the left of lying bars. */
const BAR_LABELS = 130;
/** Room for the figure behind the longest bar. */
const BAR_RIGHT = 34;
/** Every lying bar needs room for its name; what stands only grows wider. */
const heightOf = ({ kind, labels }: ChartView): number =>
  kind === 'bar' ? Math.max(HEIGHT, labels.length * BAND + PLOT.top + 28) : HEIGHT;
const LABEL_TOP = HEIGHT - PLOT.bottom + 18;
const PALETTE = ['#1a6b6b', '#d08a1e', '#5b7fb5', '#9a5a8c', '#6f8f3a', '#b5554d', '#7a7a7a'];

type Shape = readonly [string, Readonly<Record<string, string | number>>, string?];

function draw([tag, attributes, text]: Shape): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

function colourOf(chart: ChartView, index: number): string {
  return chart.colours[index] ?? PALETTE[index % PALETTE.length] ?? '#666';
}

function top(chart: ChartView): number {
  const sums = chart.labels.map((_, i) => {
    const values = chart.series.map((series) => series.values[i] ?? 0);
    return chart.stacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
  });
  const most = Math.max(1, ...sums);
  // Four steps of a round number, whole because persons are counted.
  const rough = most / STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? rough;
  return Math.max(1, most >= STEPS ? Math.ceil(step) : step) * STEPS;
}

const LETTER_WIDTH = 7.2;

/** A label in at most two lines that fit the room; the whole text is in the description. */
function labelLines(label: string, room: number): readonly string[] {
  const most = Math.max(4, Math.floor(room / LETTER_WIDTH));
  const cut = (text: string): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
  if (label.length <= most) return [label];
  const space = label.lastIndexOf(' ', most);
  if (space <= 0) return [cut(label)];
  return [label.slice(0, space), cut(label.slice(space + 1))];
}

function labelShapes(
  label: string,
  at: { x: number; y: number; anchor: 'middle' | 'end'; room: number },
): Shape[] {
  return labelLines(label, at.room).map((line, i): Shape => [
    'text',
    { x: at.x, y: at.y + i * 17, 'text-anchor': at.anchor },
    line,
  ]);
}

function axis(most: number, flat: boolean, height = HEIGHT): Shape[] {
  const shapes: Shape[] = [];
  for (let step = 0; step <= STEPS; step++) {
    const share = step / STEPS;
    const label = thaiNumber(most * share);
    if (flat) {
      const x = BAR_LABELS + share * (WIDTH - BAR_LABELS - BAR_RIGHT);
      shapes.push(['line', { x1: x, x2: x, y1: PLOT.top, y2: height - 24, stroke: '#e3e6e6' }]);
      shapes.push(['text', { x, y: height - 8, 'text-anchor': 'middle' }, label]);
    } else {
      const y = HEIGHT - PLOT.bottom - share * (HEIGHT - PLOT.top - PLOT.bottom);
      shapes.push([
        'line',
        { x1: PLOT.left, x2: WIDTH - PLOT.right, y1: y, y2: y, stroke: '#e3e6e6' },
      ]);
      shapes.push(['text', { x: PLOT.left - 6, y: y + 4, 'text-anchor': 'end' }, label]);
    }
  }
  return shapes;
}

/** Columns stand, bars lie: the same blocks along one or the other axis. */
function blocks(chart: ChartView, most: number, flat: boolean): Shape[] {
  const room = flat ? heightOf(chart) - PLOT.top - 28 : WIDTH - PLOT.left - PLOT.right;
  const reach = flat ? WIDTH - BAR_LABELS - BAR_RIGHT : HEIGHT - PLOT.top - PLOT.bottom;
  const band = room / Math.max(1, chart.labels.length);
  const parts = chart.stacked ? 1 : Math.max(1, chart.series.length);
  const thick = Math.min(46, (band * 0.7) / parts);
  const shapes: Shape[] = [];
  chart.labels.forEach((label, i) => {
    const start = i * band + (band - thick * parts) / 2;
    let piled = 0;
    chart.series.forEach((series, k) => {
      const value = series.values[i] ?? 0;
      const length = (value / most) * reach;
      const across = start + (chart.stacked ? 0 : k * thick);
      const box = flat
        ? { x: BAR_LABELS + piled, y: PLOT.top + across, width: length, height: thick }
        : {
            x: PLOT.left + across,
            y: HEIGHT - PLOT.bottom - piled - length,
            width: thick,
            height: length,
          };
      shapes.push(['rect', { ...box, fill: colourOf(chart, k), rx: 1.5 }]);
      if (chart.stacked) piled += length;
      else if (value > 0) {
        const at = flat
          ? { x: box.x + length + 4, y: box.y + thick / 2 + 4 }
          : { x: box.x + thick / 2, y: box.y - 4, 'text-anchor': 'middle' };
        shapes.push(['text', { ...at, class: 'value' }, thaiNumber(value)]);
      }
    });
    const middle = i * band + band / 2;
    const at = flat
      ? {
          x: BAR_LABELS - 6,
          y: PLOT.top + middle + 4,
          anchor: 'end' as const,
          room: BAR_LABELS - 8,
        }
      : { x: PLOT.left + middle, y: LABEL_TOP, anchor: 'middle' as const, room: band - 6 };
    shapes.push(...labelShapes(label, at));
  });
  return shapes;
}

function lines(chart: ChartView, most: number): Shape[] {
  const step = (WIDTH - PLOT.left - PLOT.right) / Math.max(1, chart.labels.length - 1);
  const reach = HEIGHT - PLOT.top - PLOT.bottom;
  const shapes = chart.series.map((series, k): Shape => {
    const points = series.values.flatMap((value, i) =>
      value === null
        ? []
        : [`${PLOT.left + i * step},${HEIGHT - PLOT.bottom - (value / most) * reach}`],
    );
    return [
      'polyline',
      { points: points.join(' '), fill: 'none', stroke: colourOf(chart, k), 'stroke-width': 2 },
    ];
  });
  const labels = chart.labels.flatMap((label, i) =>
    labelShapes(label, { x: PLOT.left + i * step, y: LABEL_TOP, anchor: 'middle', room: step - 6 }),
  );
  return [...shapes, ...labels];
}

function pie(chart: ChartView): Shape[] {
  const values = chart.series[0]?.values.map((value) => value ?? 0) ?? [];
  const sum = values.reduce((total, value) => total + value, 0);
  let angle = -Math.PI / 2;
  return values.flatMap((value, i): Shape[] => {
    if (value <= 0) return [];
    const end = angle + (value / sum) * Math.PI * 2 - 0.0001;
    const point = (at: number): string => `${130 + 105 * Math.cos(at)} ${128 + 105 * Math.sin(at)}`;
    const large = end - angle > Math.PI ? 1 : 0;
    const d = `M130 128 L${point(angle)} A105 105 0 ${large} 1 ${point(end)} Z`;
    angle = end;
    const share = `${thaiNumber((value / sum) * 100)}%`;
    const y = 30 + i * 24;
    return [
      ['path', { d, fill: colourOf(chart, i), stroke: '#fff' }],
      ['rect', { x: 270, y: y - 11, width: 12, height: 12, fill: colourOf(chart, i) }],
      ['text', { x: 290, y }, `${chart.labels[i] ?? ''} ${thaiNumber(value)} (${share})`],
    ];
  });
}

function shapesOf(chart: ChartView): Shape[] {
  if (chart.kind === 'pie') return pie(chart);
  const most = top(chart);
  const flat = chart.kind === 'bar';
  if (chart.kind === 'line') return [...axis(most, false), ...lines(chart, most)];
  return [...axis(most, flat, heightOf(chart)), ...blocks(chart, most, flat)];
}

function legend(chart: ChartView): HTMLElement | null {
  if (chart.kind === 'pie' || chart.series.length < 2) return null;
  const entries = chart.series.map((series, k) => {
    const mark = el('span', { class: 'legend-mark' });
    mark.style.background = colourOf(chart, k);
    return el('span', { class: 'legend-entry' }, mark, series.name);
  });
  return el('div', { class: 'legend' }, ...entries);
}

function figure(chart: ChartView): HTMLElement {
  const label = `${chart.title} ${chart.labels.map((one, i) => `${one} ${chart.series.map((s) => s.values[i] ?? 0).join(' ')}`).join(' ')}`;
  const svg = draw([
    'svg',
    { viewBox: `0 0 ${WIDTH} ${heightOf(chart)}`, role: 'img', 'aria-label': label },
  ]);
  svg.append(...shapesOf(chart).map(draw));
  const caption = el('figcaption', {}, chart.title);
  return el('figure', { class: 'chart' }, caption, svg, legend(chart));
}

export function showCharts(charts: readonly ChartView[]): void {
  const place = byId('charts');
  place.hidden = charts.length === 0;
  place.replaceChildren(...charts.map(figure));
}
