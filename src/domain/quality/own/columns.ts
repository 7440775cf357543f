// Where the college's own rules look: rows of the Roster, of the latest answers, of the register, as staff see them.

import { askedAnswers } from '../../decisions/decision.ts';
import { fullName } from '../../derive/case.ts';
import { cellOf, ROSTER_KEYS, type RosterKey } from '../../roster/roster-row.ts';
import { OWN_SOURCES, ROSTER } from '../../tabs/people-tabs.ts';
import type { Column, Tab } from '../../tabs/tab.ts';
import { LATEST, REGISTER } from '../../tabs/view-tabs.ts';
import { compactKey } from '../../thai/normalize.ts';
import { latestRow } from '../../views/latest-view.ts';
import { registerCells } from '../../views/register-view.ts';
import type { FindingGround } from '../ground.ts';

export type OwnSource = keyof typeof OWN_SOURCES;

export interface OwnSubject {
  readonly code: string;
  readonly who: string;
  readonly cells: Readonly<Record<string, string | number>>;
}

const TABS: Readonly<Record<OwnSource, Tab>> = {
  roster: ROSTER,
  latest: LATEST,
  register: REGISTER,
};

/** By the title that staff see, or by its key; undefined when the tab has no such column. */
export const columnOf = (source: OwnSource, name: string): Column | undefined =>
  TABS[source].columns.find(
    ({ key, title, role }) =>
      role !== 'key' &&
      role !== 'print' &&
      key !== 'toCheck' &&
      (key === name || compactKey(title) === compactKey(name)),
  );

const isRosterKey = (key: string): key is RosterKey =>
  (ROSTER_KEYS as readonly string[]).includes(key);

/** Rows of the sources, each made once and only where a rule asks for it. */
export function ownSubjects(ground: FindingGround): (source: OwnSource) => readonly OwnSubject[] {
  const { inputs, cases } = ground;
  const asked = askedAnswers(inputs.decisions);
  const made = new Map<OwnSource, readonly OwnSubject[]>();
  const make: Readonly<Record<OwnSource, () => readonly OwnSubject[]>> = {
    roster: () => {
      const rows = new Map(inputs.roster.map((row) => [row.code, row]));
      return cases.flatMap(({ graduation }) => {
        const row = rows.get(graduation.code);
        if (!row) return [];
        const keys = ROSTER.columns.map(({ key }) => key).filter(isRosterKey);
        const cells = Object.fromEntries(keys.map((key) => [key, cellOf(row, key)]));
        return [{ code: graduation.code, who: fullName(graduation), cells }];
      });
    },
    latest: () =>
      cases.flatMap((one) => {
        const row = latestRow(one, { waves: inputs.waves, asked });
        const { graduation } = one;
        return row ? [{ code: graduation.code, who: fullName(graduation), cells: row.cells }] : [];
      }),
    register: () =>
      cases.map((one) => ({
        code: one.graduation.code,
        who: fullName(one.graduation),
        cells: registerCells(one, { openWave: '', asked }),
      })),
  };
  return (source) => {
    const held = made.get(source) ?? make[source]();
    made.set(source, held);
    return held;
  };
}
