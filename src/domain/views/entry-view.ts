// Rows of the entry table: who has not answered in the open wave, and what callers typed so far.

import { ENTRY, ENTRY_QUESTIONS } from '../tabs/entry-tab.ts';
import { askedSubject, type AskedAnswer } from '../decisions/decision.ts';
import { entryKey, type EntryAnswer } from '../derive/entry-answers.ts';
import { fullName, type Case } from '../derive/case.ts';
import { LATEST } from '../tabs/view-tabs.ts';
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

/** A row stays until its answer is complete, so nothing typed disappears half done; and comes back when asked. */
export function entryRows(
  cases: readonly Case[],
  { wave, entries, asked }: EntryContext,
): ViewRow[] {
  if (!wave) return [];
  const ownEntries = new Map(entries.map((entry) => [entryKey(entry.code, entry.wave), entry]));
  return cases.flatMap((one) => {
    const { graduation, answeredWaves } = one;
    if (graduation.cohort !== wave.cohort || !isApproved(graduation)) return [];
    const own = ownEntries.get(entryKey(graduation.code, wave.id));
    const reopened = asked.get(askedSubject(LATEST.key, graduation.code, 'reopen'))?.value ?? '';
    const isOpen = own ? own.missing.length > 0 : !answeredWaves.has(wave.id);
    return isOpen || reopened !== '' ? [entryRow(one, wave, { own, asked })] : [];
  });
}

interface TypedSoFar {
  readonly own: EntryAnswer | undefined;
  readonly asked: EntryContext['asked'];
}

function entryRow(one: Case, wave: WaveDates, { own, asked }: TypedSoFar): ViewRow {
  const { graduation, points } = one;
  const key = entryKey(graduation.code, wave.id);
  const typed = (column: string): string =>
    asked.get(askedSubject(ENTRY.key, key, column))?.value ?? '';
  return {
    key,
    cells: {
      cohort: graduation.cohort,
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
