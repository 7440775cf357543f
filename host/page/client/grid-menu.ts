// What the right mouse button offers on cells, rows and columns.
import type { ContextMenuItem } from 'jspreadsheet-ce';
import type { GridAction } from '../protocol.ts';
import type { TabView } from '../views.ts';
import { ask } from './ask-dialog.ts';
import type { Selection } from './grid-selection.ts';

const COLOURS: readonly (readonly [string, string])[] = [
  ['เหลือง', '#fff2cc'],
  ['เขียว', '#d9ead3'],
  ['ชมพู', '#f4cccc'],
  ['ไม่มีสี', '#ffffff'],
];
const LINE: ContextMenuItem = { type: 'line', title: '' };

function filterItem(
  view: TabView,
  at: Selection,
  act: (action: GridAction) => void,
): ContextMenuItem[] {
  const row = view.frozenRows > 0 ? view.frozenRows : 1;
  const column = at.left;
  const texts = view.cells.slice(row).flatMap((cells) => cells[column]?.t ?? []);
  const choices = [...new Set(texts)].slice(0, 200);
  const choose = async (): Promise<void> => {
    const answer = await ask(
      'กรองคอลัมน์นี้',
      [{ name: 'text', caption: 'แสดงเฉพาะแถวที่เป็น', value: choices[0] ?? '', choices }],
      'กรอง',
    );
    if (answer === null) return;
    const hidden = choices.filter((one) => one !== answer.text);
    act({ kind: 'filter', tab: view.title, row, column: column + 1, hidden });
  };
  const clear: ContextMenuItem = {
    title: 'เลิกกรองคอลัมน์นี้',
    onclick: () => act({ kind: 'filter', tab: view.title, row, column: column + 1, hidden: [] }),
  };
  return [{ title: 'กรองคอลัมน์นี้…', onclick: () => void choose() }, ...(view.filter ? [clear] : [])];
}

export function gridMenu(
  view: TabView,
  at: Selection,
  act: (action: GridAction) => void,
): ContextMenuItem[] {
  const tab = view.title;
  const rows = at.bottom - at.top + 1;
  const columns = at.right - at.left + 1;
  const firstRow = view.frozenRows + 1;
  const area = { row: at.top + 1, column: at.left + 1, rows, columns };
  const item = (title: string, action: GridAction): ContextMenuItem => ({
    title,
    onclick: () => act(action),
  });
  const sort = (descending: boolean): GridAction => ({
    ...{ kind: 'sort', tab, firstRow, column: at.left + 1, descending },
  });
  return [
    item(`แทรก ${rows} แถวด้านบน`, { kind: 'insertRows', tab, row: at.top + 1, count: rows }),
    item(`แทรก ${rows} แถวด้านล่าง`, { kind: 'insertRows', tab, row: at.bottom + 2, count: rows }),
    item(`ลบแถวที่เลือก (${rows} แถว)`, { kind: 'deleteRows', tab, row: at.top + 1, count: rows }),
    LINE,
    item('แทรกคอลัมน์ทางซ้าย', { kind: 'insertColumns', tab, column: at.left + 1, count: columns }),
    item(`ลบคอลัมน์ (${columns})`, {
      kind: 'deleteColumns',
      tab,
      column: at.left + 1,
      count: columns,
    }),
    LINE,
    item('เรียงแถวตามคอลัมน์นี้ ก → ฮ', sort(false)),
    item('เรียงแถวตามคอลัมน์นี้ ฮ → ก', sort(true)),
    ...filterItem(view, at, act),
    LINE,
    item('ผสานเซลล์ที่เลือก', { kind: 'merge', tab, ...area }),
    ...COLOURS.map(([name, colour]) =>
      item(`สีพื้น: ${name}`, { kind: 'colour', tab, colour, ...area }),
    ),
  ];
}
