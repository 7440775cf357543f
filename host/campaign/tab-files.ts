// Every tab of the workbook as a CSV file that opens as it is in a spreadsheet program and runs no formula there.
import type { LocalHost } from '../create-host.ts';
import { keysOf } from './clerk.ts';

const BOM = '\uFEFF';
/** A spreadsheet program takes a text that begins so for a formula. */
const DANGEROUS = /^[=+\-@\t\r]/;

export interface TabFile {
  /** "roster.csv" */
  readonly name: string;
  readonly text: string;
  readonly rows: number;
}

/** The tab without a key row is the inbox, where whatever is pasted must arrive untouched. */
const KEYLESS = 'inbox';

export function tabFiles(host: LocalHost, as: string): TabFile[] {
  const grid = host.grid(as);
  return grid.titles().map((title) => {
    const cells = grid.values(title);
    const { tab } = keysOf(cells);
    return { name: `${tab === '' ? KEYLESS : tab}.csv`, text: toCsv(cells), rows: cells.length };
  });
}

export function toCsv(cells: readonly (readonly unknown[])[]): string {
  const lines = cells.map((row) => row.map(toField).join(','));
  return `${BOM}${lines.join('\r\n')}\r\n`;
}

function toField(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : '';
  const safe = DANGEROUS.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
