// google.script.run: handlers in a chain, then one of the script's functions; ten calls run at once.
import type { ScriptFailure } from '../../protocol.ts';
import { plainArguments } from './plain.ts';

interface Chain {
  readonly success?: (value: unknown, user: unknown) => void;
  readonly failure?: (error: Error, user: unknown) => void;
  readonly user?: unknown;
}

interface Answer {
  readonly gas?: boolean;
  readonly id: number;
  readonly ok: boolean;
  readonly value: unknown;
  readonly error: ScriptFailure;
}

const AT_ONCE = 10;
const waiting = new Map<number, Chain>();
const held: (() => void)[] = [];
let serial = 0;

export function tell(message: object): void {
  parent.postMessage({ gas: true, ...message }, '*');
}

function sendHeld(): void {
  while (waiting.size < AT_ONCE) {
    const send = held.shift();
    if (!send) return;
    send();
  }
}

function start(chain: Chain, functionName: string, args: readonly unknown[]): void {
  const id = ++serial;
  const given = plainArguments(args);
  held.push(() => {
    waiting.set(id, chain);
    tell({ what: 'run', id, functionName, args: given });
  });
  sendHeld();
}

/** Only names of the script are members, as at Google: any other call is a TypeError of the page. */
export function runner(names: readonly string[], chain: Chain = {}): object {
  const next = (more: Chain): object => runner(names, { ...chain, ...more });
  return {
    ...Object.fromEntries(
      names.map((name) => [name, (...args: unknown[]) => start(chain, name, args)]),
    ),
    withSuccessHandler: (success: Chain['success']) => next(success ? { success } : {}),
    withFailureHandler: (failure: Chain['failure']) => next(failure ? { failure } : {}),
    withUserObject: (user: unknown) => next({ user }),
  };
}

function scriptError({ name, message }: ScriptFailure): Error {
  const error = new Error(message);
  error.name = name;
  error.stack = `${name}: ${message}`;
  return error;
}

addEventListener('message', (event: MessageEvent<Answer>) => {
  if (event.source !== parent || event.data.gas !== true) return;
  const { id, ok, value, error } = event.data;
  const chain = waiting.get(id);
  if (!chain) return;
  waiting.delete(id);
  sendHeld();
  if (ok) chain.success?.(value, chain.user);
  else if (chain.failure) chain.failure(scriptError(error), chain.user);
  else reportError(scriptError(error));
});
