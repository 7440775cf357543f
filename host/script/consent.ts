// What each account has allowed a copy of the script, and Google's prompt that asks for it.
import { limitedRefuses } from '../engine/limited.ts';
import type { Machine } from '../engine/machine.ts';
import type { UserState } from '../world/world.ts';

/** An account in front of one copy of the script. */
export interface Account {
  readonly machine: Machine;
  readonly user: string;
  readonly containerId: string;
}

export const AUTHORIZATION_REQUIRED = 'Authorization is required to perform that action.';

/** What the manifest asks for. */
export function requiredScopes(machine: Machine): readonly string[] {
  return machine.manifest.oauthScopes ?? [];
}

/** Somebody without a record agreed to everything, or to nothing, as the host was told to begin. */
function recorded({ machine, user, containerId }: Account, part: 'asked' | 'granted') {
  const held = machine.world.users[user]?.[part]?.[containerId];
  if (held !== undefined) return held;
  return machine.options.consent === 'asked' ? [] : requiredScopes(machine);
}

export function grantedScopes(account: Account): readonly string[] {
  return recorded(account, 'granted');
}

/** Scopes which no prompt has shown this account yet: all of them at first, later those an update added. */
export function neverAsked(account: Account): readonly string[] {
  const asked = recorded(account, 'asked');
  return requiredScopes(account.machine).filter((scope) => !asked.includes(scope));
}

export function lackedScopes(account: Account): readonly string[] {
  const granted = grantedScopes(account);
  return requiredScopes(account.machine).filter((scope) => !granted.includes(scope));
}

/** 'none': never asked · a list: saw the prompt and ticked only these. */
export function setConsent(account: Account, wish: 'all' | 'none' | readonly string[]): void {
  const scopes = requiredScopes(account.machine);
  const granted = wish === 'all' ? scopes : wish === 'none' ? [] : wish;
  write(account, { asked: wish === 'none' ? [] : scopes, granted });
}

/** The prompt lists what is lacking; the person ticks, or closes it and nothing has happened. */
export function showPrompt(account: Account): readonly string[] {
  const { person } = account.machine;
  const scopes = lackedScopes(account);
  const ticked = person.consent === undefined ? scopes : person.consent({ scopes });
  if (ticked !== null) {
    const granted = [...grantedScopes(account), ...scopes.filter((one) => ticked.includes(one))];
    write(account, { asked: requiredScopes(account.machine), granted });
  }
  return scopes;
}

/** Before another manifest takes the place of this one: whoever agreed, agreed to this one. */
export function recordConsents(machine: Machine): void {
  for (const user of Object.keys(machine.world.users)) {
    for (const containerId of machine.world.containers) {
      const account = { machine, user, containerId };
      const [asked, granted] = [recorded(account, 'asked'), recorded(account, 'granted')];
      write(account, { asked, granted });
    }
  }
}

function write(
  { machine, user, containerId }: Account,
  { asked, granted }: { asked: readonly string[]; granted: readonly string[] },
): void {
  const state: UserState = (machine.world.users[user] ??= { email: user, granted: {} });
  (state.asked ??= {})[containerId] = [...asked];
  state.granted[containerId] = [...granted];
}

interface Asker extends Account {
  readonly auth: 'FULL' | 'LIMITED';
}

/** One of the scopes is enough. The simple onOpen needs nobody's consent, but may do little. */
export function mayCall(asker: Asker, method: string, scopes: readonly string[]): boolean {
  if (asker.auth === 'LIMITED' && limitedRefuses(method, scopes)) return false;
  const { oauthScopes } = asker.machine.manifest;
  if (oauthScopes === undefined) return true;
  const held = asker.auth === 'LIMITED' ? oauthScopes : grantedScopes(asker);
  return scopes.some((scope) => oauthScopes.includes(scope) && held.includes(scope));
}
