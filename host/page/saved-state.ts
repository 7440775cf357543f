// The one file that keeps the page's world between starts.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Account } from './views.ts';

export interface SavedState {
  readonly format: 1;
  readonly accounts: readonly Account[];
  readonly seed: number;
  readonly graduations: number;
  readonly answered: readonly string[];
  /** Text of Host.snapshot. */
  readonly snapshot: string;
}

export function readState(file: string): SavedState | null {
  if (!existsSync(file)) return null;
  const state = JSON.parse(readFileSync(file, 'utf8')) as SavedState;
  return (state.format as number) === 1 ? state : null;
}

/** Written beside and renamed, so that a stop in the middle leaves the old file whole. */
export function writeState(file: string, state: SavedState): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(state));
  renameSync(`${file}.new`, file);
}
