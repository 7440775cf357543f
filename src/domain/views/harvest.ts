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
  /** The program itself wrote it: news only when the journal of decisions was lost. */
  readonly asWritten: boolean;
  /** No fingerprint tells who wrote it: a run died while writing the row, or the fingerprints were lost. */
  readonly isUnvouched: boolean;
  /** The row as the person saw it. */
  readonly row: SnapshotRow;
}

/**
 * Cells that differ from the fingerprint of their row, and every answer in an asked cell. A blank over
 * something shown or correctable is no message (it is simply restored); a blank over something asked takes
 * the answer back.
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
    if (!(key in row.cells)) continue;
    const text = cellText(row.cells[key]);
    const before = prints[key];
    const asWritten = before !== undefined && cellPrint(text) === before;
    const isBlank = text.trim() === '';
    // Without a fingerprint nobody knows who wrote it; only an answer is too dear to be lost.
    if (role === 'asked' ? isBlank && (asWritten || before === undefined) : isBlank) continue;
    if (role !== 'asked' && (asWritten || before === undefined)) continue;
    const isUnvouched = before === undefined;
    const cell = { tab: tab.key, rowKey, column: key, role, typed: text.trim() };
    typed.push({ ...cell, asWritten, isUnvouched, row });
  }
  return typed;
}
