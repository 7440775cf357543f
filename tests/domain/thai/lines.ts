// Reads test data that lies one item a line.

import { readFileSync } from 'node:fs';

const fixture = (path: string): string =>
  readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8');

export const linesOf = (path: string): readonly string[] =>
  fixture(path)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');

export const jsonOf = (path: string): unknown => JSON.parse(fixture(path));

/** Strings that broke other programs, with formulas and markup. */
export const badStrings = (): readonly string[] => [
  ...(jsonOf('badinput/blns.json') as string[]),
  ...linesOf('badinput/csv-injection-patt.txt'),
  ...linesOf('badinput/xss_payloads_quick.txt'),
  '\uD800',
  '\uDC00ก',
  'ก'.repeat(5000),
  '่'.repeat(500),
];
