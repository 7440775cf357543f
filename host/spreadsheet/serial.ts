// Dates as spreadsheets keep them: days since 30 December 1899 on the wall clock of the sheet.
import { instantOf, offsetAt } from '../world/zone.ts';

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

export function serialOf(zone: string, instant: number): number {
  return (instant + offsetAt(zone, instant) - EPOCH) / DAY;
}

export function instantOfSerial(zone: string, serial: number): number {
  return instantOf(zone, Math.round(serial * DAY) + EPOCH);
}

export function serialOfDay(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - EPOCH) / DAY;
}

/** [year, month, day] of the wall clock. */
export function dayOfSerial(serial: number): [number, number, number] {
  const date = new Date(Math.floor(serial) * DAY + EPOCH);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}
