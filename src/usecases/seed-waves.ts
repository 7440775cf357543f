// Proposes the waves of a cohort as soon as its graduation date is known; what staff changed stays.

import { readCohorts } from '../domain/cohorts/cohort.ts';
import { defaultWaves } from '../domain/contact/waves.ts';
import { COHORTS, WAVES } from '../domain/tabs/people-tabs.ts';
import { EMPTY_PATCH } from '../domain/tabs/patch.ts';
import { textOf } from '../domain/tabs/snapshot.ts';
import type { Ports } from './ports.ts';

export function seedWaves(ports: Ports): void {
  const snapshot = ports.workbook.read(WAVES);
  if (!snapshot) return;
  const held = new Set(snapshot.rows.map((row) => textOf(row, 'cohort').trim()));
  const appends = readCohorts(ports.workbook.read(COHORTS))
    .filter(({ isCurrent, year }) => isCurrent && !held.has(year))
    .flatMap(({ year, graduatedOn }) => defaultWaves(year, graduatedOn))
    .map(({ id, cohort, name, opens, closes }) => ({ wave: id, cohort, name, opens, closes }));
  ports.workbook.write(WAVES, snapshot, { ...EMPTY_PATCH, appends });
}
