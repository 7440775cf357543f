// The global ScriptApp: triggers of the project and the state of the authorisation.
import { fail } from '../engine/gas-error.ts';
import { Served, type Imitates } from '../engine/served.ts';
import { AuthorizationInfo, requireScopes } from './authorisation.ts';
import { requiredScopes, setConsent } from './consent.ts';
import { Trigger } from './trigger.ts';
import { TriggerBuilder } from './trigger-builders.ts';

export class ScriptApp extends Served implements Imitates<GoogleAppsScript.Script.ScriptApp> {
  readonly gasClass = 'Script.ScriptApp';

  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(this.rt, functionName);
  }

  /** An account sees only the triggers which it made itself. */
  getProjectTriggers(): Trigger[] {
    return this.rt.project.triggers
      .filter((state) => state.owner === this.rt.user)
      .map((state) => new Trigger(this.rt, state));
  }

  deleteTrigger(trigger: Trigger): void {
    const { triggers } = this.rt.project;
    const at = triggers.findIndex((state) => state.id === trigger.state.id);
    const isRefused = trigger.isFresh && this.rt.doubt('created-trigger') === 'refused';
    if (at < 0 || isRefused) {
      fail(
        'Unexpected error while getting the method or property deleteTrigger on object ScriptApp.',
      );
    }
    triggers.splice(at, 1);
  }

  getScriptId(): string {
    return this.rt.project.scriptId;
  }

  getAuthorizationInfo(_mode: unknown, scopes?: readonly string[]): AuthorizationInfo {
    return new AuthorizationInfo(this.rt, scopes ?? null);
  }

  requireScopes(_mode: unknown, scopes: readonly string[]): void {
    requireScopes(this.rt, scopes);
  }

  requireAllScopes(): void {
    requireScopes(this.rt, requiredScopes(this.rt.machine));
  }

  /** Takes back what this account agreed to: the next click asks again. */
  invalidateAuth(): void {
    setConsent(this.rt, 'none');
  }
}
