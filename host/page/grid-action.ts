// What a person does to cells, passed on to the grid of the host.
import type { GridUser } from '../host-api.ts';
import type { GridAction } from './protocol.ts';

function colour(grid: GridUser, action: Extract<GridAction, { kind: 'colour' }>): void {
  for (let row = action.row; row < action.row + action.rows; row++) {
    for (let column = action.column; column < action.column + action.columns; column++) {
      grid.colour(action.tab, row, column, action.colour);
    }
  }
}

export function applyGridAction(grid: GridUser, action: GridAction): void {
  const { tab } = action;
  switch (action.kind) {
    case 'type':
      for (const cell of action.cells) grid.type(tab, cell.row, cell.column, cell.text);
      break;
    case 'paste':
      grid.paste(tab, action.row, action.column, action.rows);
      break;
    case 'insertRows':
      grid.insertRows(tab, action.row, action.count);
      break;
    case 'deleteRows':
      grid.deleteRows(tab, action.row, action.count);
      break;
    case 'insertColumns':
      grid.insertColumns(tab, action.column, action.count);
      break;
    case 'deleteColumns':
      grid.deleteColumns(tab, action.column, action.count);
      break;
    case 'sort':
      grid.sort(tab, action.firstRow, action.column, action.descending);
      break;
    case 'merge':
      grid.merge(tab, action.row, action.column, action.rows, action.columns);
      break;
    case 'colour':
      colour(grid, action);
      break;
    case 'filter':
      grid.filter(tab, action.row, action.column, action.hidden);
      break;
    case 'rename':
      grid.renameSheet(tab, action.title);
      break;
    case 'deleteTab':
      grid.deleteSheet(tab);
      break;
  }
}
