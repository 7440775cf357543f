// A QR code as an SVG image, drawn in the browser: no service sees the link.

import { encode } from 'uqr';

const SVG = 'http://www.w3.org/2000/svg';

export function drawQr(url: string): SVGElement {
  const { data, size } = encode(url, { ecc: 'M', border: 2 });
  const image = document.createElementNS(SVG, 'svg');
  image.setAttribute('viewBox', `0 0 ${String(size)} ${String(size)}`);
  image.setAttribute('role', 'img');
  image.setAttribute('aria-label', 'คิวอาร์โค้ด');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute(
    'd',
    data.flatMap((row, y) => row.map((dark, x) => square(dark, x, y))).join(''),
  );
  image.append(path);
  return image;
}

const square = (dark: boolean, x: number, y: number): string =>
  dark ? `M${String(x)} ${String(y)}h1v1h-1z` : '';
