// What people typed into a view since the program last wrote it.

import { textOf, type SnapshotRow, type TabSnapshot } from '../tabs/snapshot.ts';
import type { Tab } from '../tabs/tab.ts';
import { cellPrint, cellText, contentColumns, parsePrint } from './view-row.ts';

export interface TypedCell {
  readonly tab: string;
  readonly rowKey: string;
  readonly column: string;
  readonly role: 'asked' | 'correctable' | 'shown';
  readonly typed: string;
}

/**
 * Cells that differ from the fingerprint of their row. A blank over something shown or correctable is no
 * message (it is simply restored); a blank over something asked takes the answer back.
 */
export function harvestView(tab: Tab, snapshot: TabSnapshot): TypedCell[] {
  return snapshot.rows.flatMap((row) => harvestRow(tab, row));
}

function harvestRow(tab: Tab, row: SnapshotRow): TypedCell[] {
  const rowKey = textOf(row, '_key');
  const prints = parsePrint(textOf(row, '_print'));
  if (rowKey === '') return [];
  const typed: TypedCell[] = [];
  for (const { key, role } of contentColumns(tab)) {
    if (role !== 'asked' && role !== 'correctable' && role !== 'shown') continue;
    const before = prints[key];
    if (before === undefined || !(key in row.cells)) continue;
    const text = cellText(row.cells[key]);
    if (cellPrint(text) === before) continue;
    if (text.trim() === '' && role !== 'asked') continue;
    typed.push({ tab: tab.key, rowKey, column: key, role, typed: text.trim() });
  }
  return typed;
}
