// Inserting, deleting and moving rows and columns, with everything that hangs on them.
import type { Area, SheetState } from './sheet-state.ts';

type Axis = 'row' | 'column';

interface Shift {
  /** Where a line that was at `at` is afterwards; null = gone. */
  readonly to: (at: number) => number | null;
  /** No line comes before another one that was in front of it. */
  readonly keepsOrder: boolean;
}

export function insertLines(sheet: SheetState, axis: Axis, before: number, count: number): void {
  if (axis === 'row') {
    if (before <= sheet.rows.length) sheet.rows.splice(before - 1, 0, ...blanks(count));
    splice(sheet.rowProps, before - 1, 0, count);
    sheet.maxRows += count;
    if (before <= sheet.lastRow) sheet.lastRow += count;
  } else {
    for (const cells of sheet.rows) {
      if (cells !== null && before <= cells.length) cells.splice(before - 1, 0, ...blanks(count));
    }
    splice(sheet.columnProps, before - 1, 0, count);
    sheet.maxColumns += count;
    if (before <= sheet.lastColumn) sheet.lastColumn += count;
  }
  shiftAreas(sheet, axis, {
    to: (at) => (at >= before ? at + count : at),
    keepsOrder: true,
  });
  sheet.edgeStale = true;
}

export function deleteLines(sheet: SheetState, axis: Axis, from: number, count: number): void {
  if (axis === 'row') {
    sheet.rows.splice(from - 1, count);
    splice(sheet.rowProps, from - 1, count, 0);
    sheet.maxRows -= count;
    sheet.lastRow -= overlap(sheet.lastRow, from, count);
    sheet.frozenRows -= overlap(sheet.frozenRows, from, count);
  } else {
    for (const cells of sheet.rows) cells?.splice(from - 1, count);
    splice(sheet.columnProps, from - 1, count, 0);
    sheet.maxColumns -= count;
    sheet.lastColumn -= overlap(sheet.lastColumn, from, count);
    sheet.frozenColumns -= overlap(sheet.frozenColumns, from, count);
  }
  shiftAreas(sheet, axis, {
    to: (at) => {
      if (at < from) return at;
      return at < from + count ? null : at - count;
    },
    keepsOrder: true,
  });
  sheet.edgeStale = true;
}

/** Cuts lines and puts them before another line, counted before the cut. */
export function moveLines(
  sheet: SheetState,
  axis: Axis,
  move: { from: number; count: number; before: number },
): void {
  const { from, count, before } = move;
  if (before >= from && before <= from + count) return;
  const target = before > from ? before - count : before;
  if (axis === 'row') {
    while (sheet.rows.length < Math.max(from + count - 1, before - 1)) sheet.rows.push(null);
    sheet.rows.splice(target - 1, 0, ...sheet.rows.splice(from - 1, count));
    carry(sheet.rowProps, move, target);
    sheet.lastRow = sheet.rows.length;
  } else {
    for (const cells of sheet.rows) if (cells !== null) carry(cells, move, target);
    carry(sheet.columnProps, move, target);
    sheet.lastColumn = sheet.maxColumns;
  }
  shiftAreas(sheet, axis, {
    to: (at) => {
      if (at >= from && at < from + count) return at - from + target;
      const cut = at >= from + count ? at - count : at;
      return cut >= target ? cut + count : cut;
    },
    keepsOrder: false,
  });
  sheet.edgeStale = true;
}

function carry(
  list: unknown[],
  move: { from: number; count: number; before: number },
  target: number,
): void {
  while (list.length < Math.max(move.from + move.count - 1, move.before - 1)) list.push(null);
  list.splice(target - 1, 0, ...list.splice(move.from - 1, move.count));
}

function blanks(count: number): null[] {
  return new Array<null>(count).fill(null);
}

function splice(list: unknown[], at: number, gone: number, added: number): void {
  if (at < list.length) list.splice(at, gone, ...blanks(added));
}

function overlap(frozen: number, from: number, count: number): number {
  return Math.max(0, Math.min(frozen, from + count - 1) - from + 1);
}

function shiftAreas(sheet: SheetState, axis: Axis, shift: Shift): void {
  const move = (area: Area): Area | null => shiftArea(area, axis, shift);
  const kept = (areas: readonly Area[]): Area[] => areas.map(move).filter((a) => a !== null);
  sheet.merges = kept(sheet.merges).filter((area) => area.rows * area.columns > 1);
  sheet.conditional = sheet.conditional
    .map((rule) => ({ ...rule, areas: kept(rule.areas) }))
    .filter((rule) => rule.areas.length > 0);
  sheet.protections = sheet.protections.flatMap((protection) => {
    const unprotected = kept(protection.unprotected);
    if (protection.area === null) return [{ ...protection, unprotected }];
    const area = move(protection.area);
    return area === null ? [] : [{ ...protection, area, unprotected }];
  });
  shiftFilter(sheet, axis, shift);
  for (const chart of sheet.charts) {
    if (axis === 'row') chart.anchorRow = shift.to(chart.anchorRow) ?? chart.anchorRow;
    else chart.anchorColumn = shift.to(chart.anchorColumn) ?? chart.anchorColumn;
    chart.ranges = chart.ranges.map((range) =>
      range.sheetId === sheet.id ? { ...range, area: move(range.area) ?? range.area } : range,
    );
  }
}

function shiftFilter(sheet: SheetState, axis: Axis, shift: Shift): void {
  if (sheet.filter === null) return;
  const area = shiftArea(sheet.filter.area, axis, shift);
  if (area === null) {
    sheet.filter = null;
    return;
  }
  sheet.filter.area = area;
  if (axis === 'row') return;
  const entries = Object.entries(sheet.filter.criteria).flatMap(([column, criteria]) => {
    const at = shift.to(Number(column));
    return at === null ? [] : [[String(at), criteria] as const];
  });
  sheet.filter.criteria = Object.fromEntries(entries);
}

/** An area grows with lines inserted inside it and shrinks with deleted ones. */
function shiftArea(area: Area, axis: Axis, shift: Shift): Area | null {
  const from = axis === 'row' ? area.row : area.column;
  const end = from + (axis === 'row' ? area.rows : area.columns);
  let [first, last] = [Infinity, 0];
  for (const at of shift.keepsOrder ? outermost(from, end, shift) : between(from, end)) {
    const place = shift.to(at);
    if (place === null) continue;
    first = Math.min(first, place);
    last = Math.max(last, place);
  }
  if (last === 0) return null;
  const size = last - first + 1;
  return axis === 'row'
    ? { ...area, row: first, rows: size }
    : { ...area, column: first, columns: size };
}

const between = (from: number, end: number): number[] =>
  Array.from({ length: end - from }, (_, index) => from + index);

/** The first and the last line that are not gone: the others lie between them afterwards too. */
function outermost(from: number, end: number, shift: Shift): number[] {
  let [first, last] = [from, end - 1];
  while (first < last && shift.to(first) === null) first++;
  while (last > first && shift.to(last) === null) last--;
  return [first, last];
}
