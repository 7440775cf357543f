// Makers of columns, one per role, and the frame of a view: every table of tabs is made of them.

import type { Column, ColumnRole, Tab } from './tab.ts';

const column =
  (role: ColumnRole) =>
  (key: string, title: string, width: number, more: Partial<Column> = {}): Column => ({
    key,
    title,
    role,
    width,
    ...more,
  });

export const shown = column('shown');
export const correctable = column('correctable');
export const asked = column('asked');
export const typed = column('typed');
export const logged = column('logged');

const KEY = column('key')('_key', 'กุญแจ', 60, { hidden: true });
const PRINT = column('print')('_print', 'ลายพิมพ์', 60, { hidden: true });

type ViewHead = Pick<Tab, 'key' | 'title' | 'colour' | 'note' | 'frozenTo' | 'keepsOrder'> &
  Partial<Pick<Tab, 'hidden'>>;

/** A view begins with the key of its rows and ends with what the program last wrote. */
export const view = (head: ViewHead, columns: readonly Column[]): Tab => ({
  hidden: false,
  ...head,
  kind: 'view',
  columns: [KEY, ...columns, PRINT],
});
