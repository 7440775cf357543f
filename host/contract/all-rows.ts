// Every contract row, by the service it is about.
import type { ContractRow } from './contract-row.ts';
import { LANGUAGE_ROWS } from './language.ts';
import { AUTHORISATION_ROWS } from './services/authorisation.ts';
import { FETCH_ROWS } from './services/fetch.ts';
import { LOCK_ROWS } from './services/lock.ts';
import { MAIL_ROWS } from './services/mail.ts';
import { PROPERTY_ROWS } from './services/properties.ts';
import { SCREEN_ROWS } from './services/screen.ts';
import { SESSION_ROWS } from './services/session.ts';
import { TRIGGER_ROWS } from './services/triggers.ts';
import { UTILITY_ROWS } from './services/utilities.ts';
import { RANGE_ROWS } from './spreadsheet/ranges.ts';

/** One line a file of rows. */
export const SERVICES: readonly (readonly [string, readonly ContractRow[]])[] = [
  ['ranges', RANGE_ROWS],
  ['properties and cache', PROPERTY_ROWS],
  ['lock', LOCK_ROWS],
  ['session', SESSION_ROWS],
  ['screen', SCREEN_ROWS],
  ['mail', MAIL_ROWS],
  ['triggers', TRIGGER_ROWS],
  ['authorisation', AUTHORISATION_ROWS],
  ['fetch', FETCH_ROWS],
  ['utilities', UTILITY_ROWS],
  ['language', LANGUAGE_ROWS],
];

export const ALL_ROWS: readonly ContractRow[] = SERVICES.flatMap(([, rows]) => rows);
