// Cells of the people's tabs that decisions wrote (imports, settings): what should stand in them, whoever is taken back.

import type { ImportRecord } from '../roster/apply-import.ts';
import { COHORTS, ROSTER, SETTINGS } from '../tabs/people-tabs.ts';
import { undoneGroups, type Decision } from './decision.ts';

/** A cell of any tab: key of the tab, of the row and of the column. */
export interface SheetCell {
  readonly tab: string;
  readonly row: string;
  readonly column: string;
}

export const cellKey = ({ tab, row, column }: SheetCell): string => `${tab}|${row}|${column}`;

export interface SheetWrite extends SheetCell {
  readonly from: string;
  readonly to: string;
  /** Part of a row that came as a whole: the cell stands and falls with its row. */
  readonly isOfNewRow: boolean;
}

/** What a decision wrote into tabs of the people. */
export function sheetWrites({ kind, subject, value }: Decision): SheetWrite[] {
  if (kind === 'settings') return [settingWrite(subject, value)];
  if (kind !== 'import') return [];
  const { code, added, changes } = JSON.parse(value) as ImportRecord;
  return changes.map(({ field, from, to }) => ({
    tab: ROSTER.key,
    row: code,
    column: field,
    from,
    to,
    isOfNewRow: added,
  }));
}

export const settingSubject = (key: string): string => `${SETTINGS.key}|${key}`;
export const cohortSubject = (year: string, column: string): string =>
  `${COHORTS.key}|${year}|${column}`;

function settingWrite(subject: string, value: string): SheetWrite {
  const [tab = '', row = '', column = 'value'] = subject.split('|');
  const { from, to } = JSON.parse(value) as { from: string; to: string };
  return { tab, row, column, from, to, isOfNewRow: false };
}

interface Layer {
  readonly value: string;
  /** '' for what staff typed themselves: nothing takes it back. */
  readonly group: string;
}

export type CellLayers = ReadonlyMap<string, readonly Layer[]>;

/**
 * Everything that was ever written into some cells, one upon the other. A value that was there before and that
 * no decision in force explains was typed by staff, and is a layer of its own.
 */
export function cellLayers(
  decisions: readonly Decision[],
  wanted: ReadonlySet<string>,
): CellLayers {
  const layers = new Map<string, Layer[]>();
  const rows = new Set([...wanted].map((key) => key.slice(0, key.lastIndexOf('|'))));
  let undone: ReadonlySet<string> | null = new Set();
  decisions.forEach((decision, index) => {
    if (decision.kind === 'undo') undone = null;
    if (!rows.has(rowOf(decision))) return;
    const takenBack = (undone ??= undoneGroups(decisions.slice(0, index)));
    for (const write of sheetWrites(decision)) {
      const key = cellKey(write);
      if (!wanted.has(key)) continue;
      layers.set(key, withWrite(layers.get(key) ?? [], write, { decision, takenBack }));
    }
  });
  return layers;
}

/** Of decisions that write nothing it is a row of no such tab. */
const rowOf = ({ kind, subject }: Decision): string => {
  if (kind === 'import') return `${ROSTER.key}|${subject}`;
  return kind === 'settings' ? subject.split('|').slice(0, 2).join('|') : '';
};

function withWrite(
  layers: readonly Layer[],
  { from, to, isOfNewRow }: SheetWrite,
  { decision, takenBack }: { decision: Decision; takenBack: ReadonlySet<string> },
): Layer[] {
  if (isOfNewRow) return [{ value: to, group: '' }];
  const typed = topOf(layers, takenBack) === from ? [] : [{ value: from, group: '' }];
  return [...layers, ...typed, { value: to, group: decision.group }];
}

/** What should stand in a cell while some groups are taken back. */
export function topOf(layers: readonly Layer[], undone: ReadonlySet<string>): string | undefined {
  for (let index = layers.length - 1; index >= 0; index--) {
    const layer = layers[index];
    if (layer && (layer.group === '' || !undone.has(layer.group))) return layer.value;
  }
  return undefined;
}
