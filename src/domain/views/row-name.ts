// Whom a row of a tab is about, read from the views: a person must see a name, not a code.

import type { SheetCell } from '../decisions/sheet-cells.ts';
import { ENTRY } from '../tabs/entry-tab.ts';
import { FINDINGS, REGISTER, REVIEW } from '../tabs/view-tabs.ts';
import type { RowsOfView } from './view-effects.ts';

export type NameOf = (cell: Pick<SheetCell, 'tab' | 'row'>) => string;

/** Column with the name; the other tabs have one row per code and are named as the register names them. */
const NAME_COLUMNS: ReadonlyMap<string, readonly string[]> = new Map([
  [REGISTER.key, ['name']],
  [REVIEW.key, ['typedName']],
  [FINDINGS.key, ['who', 'what']],
]);

/** Of several states of a view the first that knows the row counts; a row that nobody knows keeps its key. */
export function currentName(views: readonly RowsOfView[]): NameOf {
  const names = new Map<string, string>();
  for (const { tab, rows } of views) {
    const columns = NAME_COLUMNS.get(tab.key) ?? [];
    for (const { key, cells } of columns.length === 0 ? [] : rows) {
      const name = columns
        .map((column) => String(cells[column] ?? ''))
        .filter((part) => part !== '');
      const at = `${tab.key}|${key}`;
      if (!names.has(at)) names.set(at, name.join(': '));
    }
  }
  return ({ tab, row }) => {
    const code = tab === ENTRY.key ? row.slice(0, row.indexOf('/')) : row;
    return names.get(`${tab}|${row}`) ?? names.get(`${REGISTER.key}|${code}`) ?? row;
  };
}
