// Every contract row, by the service it is about.
import type { ContractRow } from './contract-row.ts';
import { FORM_CHOICE_ROWS } from './forms/choices.ts';
import { FORM_CREATION_ROWS } from './forms/creation.ts';
import { FORM_ITEM_ROWS } from './forms/items.ts';
import { FORM_RESPONSE_ROWS } from './forms/responses.ts';
import { FORM_SETTING_ROWS } from './forms/settings.ts';
import { FORM_SHARING_ROWS } from './forms/sharing.ts';
import { FORM_VALIDATION_ROWS } from './forms/validation.ts';
import { RANGE_ROWS } from './spreadsheet/ranges.ts';

/** One line a file of rows. */
export const SERVICES: readonly (readonly [string, readonly ContractRow[]])[] = [
  ['ranges', RANGE_ROWS],
  ['forms: creation', FORM_CREATION_ROWS],
  ['forms: settings', FORM_SETTING_ROWS],
  ['forms: items', FORM_ITEM_ROWS],
  ['forms: choices', FORM_CHOICE_ROWS],
  ['forms: validation', FORM_VALIDATION_ROWS],
  ['forms: responses', FORM_RESPONSE_ROWS],
  ['forms: sharing', FORM_SHARING_ROWS],
];

export const ALL_ROWS: readonly ContractRow[] = SERVICES.flatMap(([, rows]) => rows);
