// The current cohort as files for statistics programs, without anybody's name.

import { indicatorRows } from '../domain/derive/indicator-rows.ts';
import { pseudonymOf } from '../domain/frozen/plan-freeze.ts';
import { NO_PERCENT_BELOW } from '../domain/indicator/light.ts';
import { buildDataset } from '../domain/statistics/dataset.ts';
import { codebookCsv, dataCsv, rSyntax, spssSyntax } from '../domain/statistics/syntax.ts';
import { CODEBOOK_WORDS, DATASET_WORDS } from '../texts/statistics-texts.ts';
import type { Ports } from './ports.ts';
import { neededPseudonymKey } from './pseudonym-key.ts';
import { refreshUnderLock } from './refresh.ts';
import { withLock } from './with-lock.ts';

export type FileKind = 'data' | 'codebook' | 'spss' | 'r';

export interface StatisticsFiles {
  readonly people: number;
  readonly floor: number;
  readonly files: Readonly<Record<FileKind, { readonly name: string; readonly text: string }>>;
}

/** null where so few graduated that everybody would be known all the same. */
export function statisticsFiles(ports: Ports): StatisticsFiles | null {
  return withLock(ports, () => {
    const { derived } = refreshUnderLock(ports);
    const { approved, inputs, cohort, indicator } = derived;
    if (approved.length < NO_PERCENT_BELOW) return null;
    const key = neededPseudonymKey(ports);
    const cases = new Map(approved.map((one) => [one.graduation.code, one]));
    const floor = indicator.settings.publicFloor;
    const subjects = indicatorRows(approved, inputs.roster).flatMap((row) => {
      const one = cases.get(row.code);
      // Not the pseudonym of a frozen report: a file that left the house must not lead to its rows.
      return one ? [{ id: pseudonymOf(key, `file|${row.code}`), one, row }] : [];
    });
    const variables = buildDataset(subjects, { words: DATASET_WORDS, floor });
    const base = `graduates-${cohort}`;
    const data = `${base}.csv`;
    return {
      people: subjects.length,
      floor,
      files: {
        data: { name: data, text: dataCsv(variables) },
        codebook: {
          name: `${base}-codebook.csv`,
          text: codebookCsv(variables, CODEBOOK_WORDS),
        },
        spss: { name: `${base}.sps`, text: spssSyntax(variables, data) },
        r: { name: `${base}.R`, text: rSyntax(variables, data) },
      },
    };
  });
}
