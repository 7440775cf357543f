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
import { FORM_CHOICE_ROWS } from './forms/choices.ts';
import { FORM_CREATION_ROWS } from './forms/creation.ts';
import { FORM_ITEM_ROWS } from './forms/items.ts';
import { FORM_RESPONSE_ROWS } from './forms/responses.ts';
import { FORM_SETTING_ROWS } from './forms/settings.ts';
import { FORM_SHARING_ROWS } from './forms/sharing.ts';
import { FORM_VALIDATION_ROWS } from './forms/validation.ts';
import { BOOK_ROWS } from './spreadsheet/book.ts';
import { CHART_ROWS } from './spreadsheet/charts.ts';
import { COLOUR_ROWS } from './spreadsheet/colours.ts';
import { FURTHER_ROWS } from './spreadsheet/further.ts';
import { LINE_ROWS } from './spreadsheet/lines.ts';
import { LOOK_ROWS } from './spreadsheet/looks.ts';
import { PROTECTION_ROWS } from './spreadsheet/protections.ts';
import { RANGE_ROWS } from './spreadsheet/ranges.ts';
import { TAB_ROWS } from './spreadsheet/tabs.ts';
import { TYPING_ROWS } from './spreadsheet/typing.ts';
import { VALIDATION_ROWS } from './spreadsheet/rules.ts';
import { VALUE_ROWS } from './spreadsheet/values.ts';

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
  ['forms: creation', FORM_CREATION_ROWS],
  ['forms: settings', FORM_SETTING_ROWS],
  ['forms: items', FORM_ITEM_ROWS],
  ['forms: choices', FORM_CHOICE_ROWS],
  ['forms: validation', FORM_VALIDATION_ROWS],
  ['forms: responses', FORM_RESPONSE_ROWS],
  ['forms: sharing', FORM_SHARING_ROWS],
  ['values', VALUE_ROWS],
  ['typing', TYPING_ROWS],
  ['looks', LOOK_ROWS],
  ['validation', VALIDATION_ROWS],
  ['rows and columns', LINE_ROWS],
  ['tabs', TAB_ROWS],
  ['spreadsheet', BOOK_ROWS],
  ['conditional formats', COLOUR_ROWS],
  ['charts', CHART_ROWS],
  ['protections', PROTECTION_ROWS],
  ['sorting and filters', FURTHER_ROWS],
];

export const ALL_ROWS: readonly ContractRow[] = SERVICES.flatMap(([, rows]) => rows);
