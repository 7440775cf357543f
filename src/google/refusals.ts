// Google's refusals that speak of the account or the file as a whole, told apart from those of one call.

import { PERMISSIONS, type Permission } from '../domain/permissions.ts';
import { ProblemError, type ProblemCode } from '../domain/problems.ts';

const AUTH = 'https://www.googleapis.com/auth/';

export const SCOPES: Readonly<Record<Permission, string>> = {
  sheet: `${AUTH}spreadsheets.currentonly`,
  forms: `${AUTH}forms`,
  dialogs: `${AUTH}script.container.ui`,
  triggers: `${AUTH}script.scriptapp`,
  mail: `${AUTH}script.send_mail`,
  web: `${AUTH}script.external_request`,
  account: `${AUTH}userinfo.email`,
};

/** Google words them in English, sometimes with more behind; addresses of scopes stand in every language. */
const REFUSALS: readonly (readonly [RegExp, ProblemCode])[] = [
  [/googleapis\.com\/auth\/|authorization is required/i, 'permissionMissing'],
  [/too many times for one day|too much computer time for one day/i, 'dayUsedUp'],
  [/too many scripts running|in a short time|LockService operations/i, 'tooMuchAtOnce'],
  [/number of (?:cells|sheets|columns) in the work/i, 'workbookFull'],
  [/too many triggers/i, 'triggersFull'],
  [/property storage quota|argument too large/i, 'memoryFull'],
];

/** What was thrown, as a sentence. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** null when it is none of these. */
export function refusalOf(error: unknown): ProblemError | null {
  const words = messageOf(error);
  const found = REFUSALS.find(([pattern]) => pattern.test(words));
  if (!found) return null;
  const service = /for one day: (\w+)/i.exec(words)?.[1] ?? '';
  return new ProblemError(found[1], { permissions: permissionsIn(words).join(','), service });
}

export const isRefusal = (error: unknown): boolean => refusalOf(error) !== null;

export const isPermissionMissing = (error: unknown): boolean =>
  refusalOf(error)?.problem === 'permissionMissing';

/** The narrow scope first: where Google offers a wider one beside it, the box is the same. */
function permissionsIn(words: string): Permission[] {
  const named: readonly string[] =
    words.match(/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g) ?? [];
  return PERMISSIONS.filter((permission) => named.includes(SCOPES[permission]));
}
