// The generated tables of the reference, read once.
import { readFileSync } from 'node:fs';
import type { ApiTables } from './generate.ts';
import { PUBLIC_NAMES } from './served.ts';

export const api = JSON.parse(
  readFileSync(new URL('./api-tables.json', import.meta.url), 'utf8'),
) as ApiTables;

const AUTH = 'https://www.googleapis.com/auth/';

/** "Spreadsheet.Range" → "SpreadsheetApp.Range"; the service itself is named once. */
export function publicName(className: string): string {
  const [namespace = '', name = ''] = className.split('.');
  const service = PUBLIC_NAMES[namespace] ?? namespace;
  return service === '' || service === name ? name : `${service}.${name}`;
}

export function fullScope(scope: string): string {
  return scope.startsWith('https:') ? scope : AUTH + scope;
}

/** Scopes of which one is enough for the method, in full; empty when it needs none. */
export function scopesOf(method: string): readonly string[] {
  const dot = method.lastIndexOf('.');
  const signature = api.classes[method.slice(0, dot)]?.[method.slice(dot + 1)];
  return (signature?.s ?? []).map(fullScope);
}
