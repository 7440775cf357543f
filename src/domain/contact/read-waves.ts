// Rows of the waves tab; dates as people write them.

import { textOf, type TabSnapshot } from '../tabs/snapshot.ts';
import { parseThaiDate } from '../thai/dates.ts';
import { asciiDigits } from '../thai/digits.ts';
import type { WaveDates } from './waves.ts';

export const readWaves = (snapshot: TabSnapshot | null): WaveDates[] =>
  (snapshot?.rows ?? [])
    .map((row) => ({
      id: textOf(row, 'wave').trim(),
      cohort: asciiDigits(textOf(row, 'cohort')).trim(),
      name: textOf(row, 'name').trim(),
      opens: parseThaiDate(textOf(row, 'opens')),
      closes: parseThaiDate(textOf(row, 'closes')),
    }))
    .filter(({ id }) => id !== '');
