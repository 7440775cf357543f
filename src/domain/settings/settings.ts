// The settings tab, parsed once.

import { textOf, type TabSnapshot } from '../tabs/snapshot.ts';
import { SETTING_ROWS, type SettingKey } from './settings-table.ts';

export type Settings = Readonly<Record<SettingKey, string>>;

/** A blank cell means the default; unknown rows are the staff's own and are left alone. */
export function readSettings(snapshot: TabSnapshot | null): Settings {
  const typed = new Map(
    (snapshot?.rows ?? []).map((row) => [textOf(row, 'setting'), textOf(row, 'value').trim()]),
  );
  const entries = SETTING_ROWS.map(({ key, fallback }) => {
    const value = typed.get(key) ?? '';
    return [key, value === '' ? fallback : value] as const;
  });
  return Object.fromEntries(entries) as Record<SettingKey, string>;
}

export const isOn = (value: string): boolean => value === 'เปิด';

/** A whole number from a cell, or the fallback when it is none. */
export function numberOr(value: string, fallback: number): number {
  return /^\d{1,6}$/.test(value) ? Number(value) : fallback;
}

/** Needed settings that are still blank, in table order. */
export const missingSettings = (settings: Settings): SettingKey[] =>
  SETTING_ROWS.filter((row) => row.needed === true && settings[row.key] === '').map(
    (row) => row.key,
  );
