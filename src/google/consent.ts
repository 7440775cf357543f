// What this account has allowed the program, and Google's prompt for the rest.

import { PERMISSIONS, type Permission } from '../domain/permissions.ts';
import type { ConsentPort } from '../usecases/ports.ts';
import { attempt } from './attempt.ts';
import { SCOPES } from './refusals.ts';

const info = (): GoogleAppsScript.Script.AuthorizationInfo =>
  ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);

/** Where Google does not tell, nothing is taken to be missing: each call says so by itself. */
function readMissing(): Permission[] {
  const allowed = attempt(() => {
    const told = info();
    return isWhole(told) ? null : told.getAuthorizedScopes();
  }, null);
  return allowed === null ? [] : PERMISSIONS.filter((one) => !allowed.includes(SCOPES[one]));
}

/** Asked first: should Google name a scope otherwise than the manifest does, nobody is asked in vain. */
const isWhole = (told: GoogleAppsScript.Script.AuthorizationInfo): boolean =>
  told.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED;

export function openConsent(): ConsentPort {
  let known: readonly Permission[] | null = null;
  return {
    missing: () => (known ??= readMissing()),
    ask: (permissions) => {
      const scopes = permissions.map((permission) => SCOPES[permission]);
      ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, scopes);
    },
    page: () => attempt(() => info().getAuthorizationUrl(), null) ?? '',
  };
}
