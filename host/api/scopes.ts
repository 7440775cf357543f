// Compares the scopes of the methods really called with those of the manifest, both ways.
import { scopesOf } from './tables.ts';

export interface ScopeReport {
  /** Methods for which the manifest holds none of the scopes. */
  readonly refused: readonly string[];
  /** Scopes of the manifest without which every called method would still be allowed. */
  readonly superfluous: readonly string[];
}

export function compareScopes(manifest: string, calledMethods: Iterable<string>): ScopeReport {
  const held = (JSON.parse(manifest) as { oauthScopes?: string[] }).oauthScopes ?? [];
  const needs = [...new Set(calledMethods)].map((method) => ({ method, any: scopesOf(method) }));
  const bound = needs.filter((need) => need.any.length > 0);
  return {
    refused: bound.filter((n) => !n.any.some((s) => held.includes(s))).map((n) => n.method),
    superfluous: held.filter(
      (scope) => !bound.some(({ any }) => any.filter((s) => held.includes(s)).join() === scope),
    ),
  };
}
