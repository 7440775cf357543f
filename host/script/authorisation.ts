// Which scopes an account granted to this copy of the script, and what scripts may ask about it.
import { enumValue } from '../engine/enums.ts';
import { fail } from '../engine/gas-error.ts';
import { orNull } from '../forms/or-null.ts';
import { AUTHORIZATION_REQUIRED, grantedScopes, requiredScopes, showPrompt } from './consent.ts';
import type { Runtime } from '../engine/runtime.ts';
import { Served, type Imitates } from '../engine/served.ts';

/** Without all of them the execution ends here; whoever clicked is shown the prompt. */
export function requireScopes(rt: Runtime, scopes: readonly string[]): void {
  const declared = requiredScopes(rt.machine);
  const undeclared = scopes.filter((scope) => !declared.includes(scope));
  if (undeclared.length > 0) {
    fail(`The following scopes are not required by the script: ${undeclared.join(', ')}`);
  }
  const granted = grantedScopes(rt);
  if (scopes.every((scope) => granted.includes(scope))) return;
  const prompts = rt.via === 'server' && rt.doubt('dialog-consent') === 'prompts';
  if (prompts || rt.via === 'menu' || rt.via === 'editor') rt.record.asked.push(...showPrompt(rt));
  rt.die(AUTHORIZATION_REQUIRED);
}

export class AuthorizationInfo
  extends Served
  implements Imitates<GoogleAppsScript.Script.AuthorizationInfo>
{
  readonly gasClass = 'Script.AuthorizationInfo';
  readonly #asked: readonly string[];

  constructor(rt: Runtime, asked: readonly string[] | null) {
    super(rt);
    this.#asked = asked ?? requiredScopes(rt.machine);
  }

  getAuthorizedScopes(): string[] {
    const granted = grantedScopes(this.rt);
    return this.#asked.filter((scope) => granted.includes(scope));
  }

  getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    const lacking = this.getAuthorizedScopes().length < this.#asked.length;
    return enumValue('Script.AuthorizationStatus', lacking ? 'REQUIRED' : 'NOT_REQUIRED');
  }

  /** null when nothing is missing. */
  getAuthorizationUrl(): string {
    const lacking = this.getAuthorizedScopes().length < this.#asked.length;
    const url = `https://script.google.com/macros/d/${this.rt.project.scriptId}/auth`;
    return orNull(lacking ? url : null);
  }
}
