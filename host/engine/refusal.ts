// Executions that do not even begin: too many at once, or nobody agreed to what they need.
import type { Execution } from '../host-api.ts';
import type { ExecuteRequest } from './execution.ts';
import type { Machine } from './machine.ts';
import { AUTHORIZATION_REQUIRED, lackedScopes, neverAsked, showPrompt } from '../script/consent.ts';

/** The page of quotas: 30 executions of one account at the same time. */
const MOST_AT_ONCE = 30;
const TOO_MANY_AT_ONCE =
  'There are too many scripts running simultaneously for this Google user account.';

export interface Refusal {
  readonly error: string;
  /** Scopes which Google's prompt showed instead. */
  readonly asked?: readonly string[];
}

/** null when the execution may begin. Shows the prompt to whoever clicked. */
export function refusalOf(machine: Machine, request: ExecuteRequest): Refusal | null {
  const { as, via, containerId } = request;
  const mine = machine.running.filter((running) => running.user === as);
  if (mine.length >= MOST_AT_ONCE) return { error: TOO_MANY_AT_ONCE };
  if (via === 'open') return null;
  const account = { machine, user: as, containerId };
  // Nobody watches a trigger, so it needs everything beforehand; whether Google sees it so is a doubt.
  const isStrict = via === 'trigger' && machine.doubt('trigger-consent') === 'not begun';
  const lacking = isStrict ? lackedScopes(account) : neverAsked(account);
  if (lacking.length === 0) return null;
  const isClick = via === 'menu' || via === 'editor';
  return { error: AUTHORIZATION_REQUIRED, ...(isClick ? { asked: showPrompt(account) } : {}) };
}

/** The line in the list of executions of one that never ran. */
export function refuse(machine: Machine, request: ExecuteRequest, refusal: Refusal): Execution {
  const { functionName, as, via } = request;
  const execution: Execution = {
    ...{ id: ++machine.world.serial, functionName, as, via },
    startedAt: new Date(Math.floor(machine.world.clock)).toISOString(),
    ...{ modelledMs: 0, cpuMs: 0, ok: false, value: null, stack: null },
    error: `Exception: ${refusal.error}`,
    ...{ log: [], toasts: [], alerts: [], dialogs: [], calls: {} },
    ...(refusal.asked === undefined ? {} : { consentAsked: refusal.asked }),
  };
  machine.world.executions.push(execution);
  return execution;
}
