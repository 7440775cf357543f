// google.script.run: a chain of handlers, then any function name.
import { plainArgument } from './plain.ts';

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
  readonly error: string;
}

const waiting = new Map<number, Chain>();
let serial = 0;

export function tell(message: object): void {
  parent.postMessage({ gas: true, ...message }, '*');
}

function start(chain: Chain, functionName: string, args: readonly unknown[]): void {
  const id = ++serial;
  const given = args.map((one, i) => plainArgument(one, String(i)));
  waiting.set(id, chain);
  tell({ what: 'run', id, functionName, args: given });
}

export function runner(chain: Chain): object {
  const member = (name: string): ((...args: never[]) => unknown) => {
    if (name === 'withSuccessHandler') return (success) => runner({ ...chain, success });
    if (name === 'withFailureHandler') return (failure) => runner({ ...chain, failure });
    if (name === 'withUserObject') return (user) => runner({ ...chain, user });
    return (...args) => start(chain, name, args);
  };
  return new Proxy({}, { get: (_, name) => member(String(name)) });
}

addEventListener('message', (event: MessageEvent<Answer>) => {
  if (event.source !== parent || event.data.gas !== true) return;
  const { id, ok, value, error } = event.data;
  const chain = waiting.get(id);
  waiting.delete(id);
  if (ok) chain?.success?.(value, chain.user);
  else if (chain?.failure) chain.failure(new Error(error), chain.user);
  else console.error(error);
});
