// Rows of the entry table: who has not answered in the open wave, and what callers typed so far.

import { ENTRY, ENTRY_QUESTIONS } from '../tabs/entry-tab.ts';
import { askedSubject, type AskedAnswer } from '../decisions/decision.ts';
import { entryKey, type EntryAnswer } from '../derive/entry-answers.ts';
import { fullName, type Case } from '../derive/case.ts';
import type { WaveDates } from '../contact/waves.ts';
import { isApproved } from '../graduations/graduation.ts';
import { followUpQuestion } from '../tabs/entry-tab.ts';
import { levelLabel } from '../thai/level.ts';
import type { ViewRow } from './view-row.ts';

export interface EntryContext {
  readonly wave: WaveDates | null;
  readonly entries: readonly EntryAnswer[];
  readonly asked: ReadonlyMap<string, AskedAnswer>;
}

const ASKED = ['source', 'channel', 'recorder', ...ENTRY_QUESTIONS];

/** A row stays until its answer is complete, so nothing typed disappears half done. */
export function entryRows(cases: readonly Case[], context: EntryContext): ViewRow[] {
  const { wave, entries } = context;
  if (!wave) return [];
  const open = cases.filter(({ graduation, answeredWaves }) => {
    if (graduation.cohort !== wave.cohort || !isApproved(graduation)) return false;
    const own = entries.find((entry) => entry.code === graduation.code && entry.wave === wave.id);
    if (own && own.missing.length > 0) return true;
    return own === undefined && !answeredWaves.has(wave.id);
  });
  return open.map((one) => entryRow(one, wave, context));
}

function entryRow(one: Case, wave: WaveDates, { entries, asked }: EntryContext): ViewRow {
  const { graduation, points } = one;
  const key = entryKey(graduation.code, wave.id);
  const own = entries.find((entry) => entry.code === graduation.code && entry.wave === wave.id);
  const typed = (column: string): string =>
    asked.get(askedSubject(ENTRY.key, key, column))?.value ?? '';
  return {
    key,
    cells: {
      wave: wave.name,
      group: graduation.group,
      name: fullName(graduation),
      level: levelLabel(graduation.level),
      field: graduation.field,
      phone: points.phone?.value ?? '',
      lineId: points.lineId?.value ?? '',
      advisor: graduation.advisor,
      missing: (own?.missing ?? []).map((question) => followUpQuestion(question).title).join(', '),
      ...Object.fromEntries(ASKED.map((column) => [column, typed(column)])),
    },
  };
}
