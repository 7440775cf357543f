// Standing columns along time, as a picture that grows with the window.

import type { Chart } from '../texts/chart.ts';

const SVG = 'http://www.w3.org/2000/svg';
const HEIGHT = 190;
const WIDTH = 820;
const TOP = 22;
const BOTTOM = 34;
/** Names of weeks are this wide. */
const LABEL = 92;
const WIDEST = 46;

type Attributes = Readonly<Record<string, string | number>>;

function shape(tag: string, attributes: Attributes, words = ''): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.textContent = words;
  return made;
}

/** Of the names as many as there is room for, the first always. */
export function drawColumns({ rows }: Chart): SVGElement {
  const picture = shape('svg', {
    viewBox: `0 0 ${String(WIDTH)} ${String(HEIGHT)}`,
    class: 'columns',
  });
  const step = WIDTH / rows.length;
  const most = Math.max(1, ...rows.map(({ numbers }) => numbers[0] ?? 0));
  const every = Math.ceil(LABEL / step);
  const width = Math.min(WIDEST, step * 0.7);
  const floor = HEIGHT - BOTTOM;
  rows.forEach(({ label, numbers }, at) => {
    const count = numbers[0] ?? 0;
    const middle = step * (at + 0.5);
    const height = ((floor - TOP) * count) / most;
    const [x, y] = [middle - width / 2, floor - height];
    picture.append(shape('rect', { x, y, width, height }));
    const isRoomy = step > 18 || count === most;
    if (count > 0 && isRoomy) picture.append(shape('text', { x: middle, y: y - 5 }, String(count)));
    if (at % every === 0) {
      const named = Math.min(Math.max(middle, LABEL / 2), WIDTH - LABEL / 2);
      picture.append(shape('text', { x: named, y: HEIGHT - 10 }, label));
    }
  });
  picture.append(shape('line', { x1: 0, x2: WIDTH, y1: floor, y2: floor }));
  return picture;
}
