// A table as the content of a download: UTF-8 for whoever can read it, Windows Thai for older programs.

import { fromByteArray } from 'base64-js';
import type { CellValue } from '../tabs/snapshot.ts';
import { encodeCp874 } from './cp874.ts';
import { csvLine, toCsv } from './csv.ts';

export type Encoding = 'utf8' | 'cp874';

export interface LostLetters {
  /** 0-based row of the table. */
  readonly row: number;
  readonly letters: readonly string[];
}

export interface CsvFile {
  readonly text: string;
  /** The text is base64 of bytes. */
  readonly isBytes: boolean;
  readonly lost: readonly LostLetters[];
}

export function csvFile(rows: readonly (readonly CellValue[])[], encoding: Encoding): CsvFile {
  if (encoding === 'utf8') return { text: toCsv(rows), isBytes: false, lost: [] };
  const lines = rows.map((row) => encodeCp874(csvLine(row)));
  return {
    text: fromByteArray(Uint8Array.from(lines.flatMap(({ bytes }) => bytes))),
    isBytes: true,
    lost: lines.flatMap(({ lost }, row) => (lost.length === 0 ? [] : [{ row, letters: lost }])),
  };
}
