// Stands between the script and the services: checks, counts, lets time pass, applies faults.
import type { MethodSignature } from '../api/generate.ts';
import { api, fullScope, publicName } from '../api/tables.ts';
import { EnumValue, enumValues } from './enums.ts';
import { ExecutionEnd, GasError } from './gas-error.ts';
import { isDate, isPlainObject } from './realm.ts';
import type { Runtime } from './runtime.ts';
import { markServiceObject, Served } from './served.ts';
import { describeArguments, fitsAny, fitsResult, type ClassOf } from './signature.ts';
import { coercedArguments, withStandIns } from './coercion.ts';
import { mayCall } from '../script/consent.ts';
import { worded } from './wording.ts';

type Method = (...args: unknown[]) => unknown;

export class Guard {
  readonly #rt: Runtime;
  readonly #proxies = new WeakMap<Served, object>();
  readonly #served = new WeakMap<object, Served>();
  readonly #methods = new Map<string, Method>();
  readonly #enter: (method: string) => GasError | null;

  /** `enter` runs before each call (faults, death, the time limit) and may give an error to be thrown after it. */
  constructor(rt: Runtime, enter: (method: string) => GasError | null) {
    this.#rt = rt;
    this.#enter = enter;
  }

  /** The object as the script sees it. */
  wrap(impl: Served): object {
    let proxy = this.#proxies.get(impl);
    if (proxy === undefined) {
      proxy = new Proxy({}, this.#handler(impl));
      this.#proxies.set(impl, proxy);
      this.#served.set(proxy, impl);
      markServiceObject(proxy);
    }
    return proxy;
  }

  /** The implementation behind a value of the script; any other value is itself. */
  unwrap(value: unknown): unknown {
    return typeof value === 'object' && value !== null ? (this.#served.get(value) ?? value) : value;
  }

  isServed(value: unknown): boolean {
    return typeof value === 'object' && value !== null && this.#served.has(value);
  }

  readonly #giveItem = (item: unknown): unknown =>
    typeof item === 'object' && item !== null ? this.give(item) : item;

  /** Turns a result of the host into values of the script's realm. */
  give(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Served) return this.wrap(value);
    if (value instanceof EnumValue || this.isServed(value)) return value;
    if (Array.isArray(value)) return this.#rt.realm.array(value, this.#giveItem);
    if (isDate(value)) return this.#rt.realm.date(value.getTime());
    if (!isPlainObject(value)) return value;
    return this.#rt.realm.object(
      Object.entries(value).map(([key, item]) => [key, this.give(item)] as const),
    );
  }

  /** The script's own Error for anything that went wrong inside a service. */
  error(cause: unknown): unknown {
    if (cause instanceof GasError) {
      const said = worded(cause.message, (id) => this.#rt.doubt(id));
      return this.#rt.realm.error('Exception', said);
    }
    if (cause instanceof ExecutionEnd) return this.#rt.realm.error('Exception', cause.message);
    if (this.#rt.realm.isError(cause)) return cause;
    const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    this.#rt.machine.bugs.push(text);
    return this.#rt.realm.error('Error', `fault of the local host: ${text}`);
  }

  readonly #classOf: ClassOf = (value) => {
    const impl = value instanceof Served ? value : this.unwrap(value);
    return impl instanceof Served ? impl.gasClass : '';
  };

  #handler(impl: Served): ProxyHandler<object> {
    const className = impl.gasClass;
    const simple = className.split('.').at(-1) ?? className;
    const table = api.classes[className] ?? {};
    const fields = api.fields[className] ?? {};
    return {
      get: (_target, key) => {
        if (typeof key === 'symbol' || impl.hides(key)) return undefined;
        const signature = Object.hasOwn(table, key) ? table[key] : undefined;
        if (signature !== undefined) return this.#method(className, key, signature);
        if (key === 'toString') return () => impl.calledAs ?? simple;
        const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
        if (field === undefined) return undefined;
        const own = (impl as unknown as Record<string, unknown>)[key];
        return own ?? (api.enums[field] === undefined ? undefined : enumValues(field));
      },
      has: (_target, key) =>
        typeof key === 'string' && !impl.hides(key) && (key in table || key in fields),
      set: (_target, key) => {
        throw this.#rt.realm.error('TypeError', `Cannot assign to ${simple}.${String(key)}`);
      },
      defineProperty: () => false,
      deleteProperty: () => false,
      ownKeys: () => [],
    };
  }

  #method(className: string, name: string, signature: MethodSignature): Method {
    const key = `${className}.${name}`;
    let method = this.#methods.get(key);
    if (method === undefined) {
      // eslint-disable-next-line @typescript-eslint/no-this-alias -- `this` below is the script's object
      const guard = this;
      method = function (this: unknown, ...args: unknown[]): unknown {
        return guard.#call({ key, className, name, signature }, this, args);
      };
      this.#methods.set(key, method);
    }
    return method;
  }

  #call(called: Called, self: unknown, args: readonly unknown[]): unknown {
    try {
      const impl = this.unwrap(self);
      if (!(impl instanceof Served)) throw new GasError(`Illegal invocation of ${called.name}`);
      const method = (impl as unknown as Record<string, unknown>)[called.name];
      if (typeof method !== 'function') {
        this.#rt.machine.want(called.key);
        throw new GasError(`not implemented in the local host: ${called.key}()`);
      }
      const lost = this.#enter(called.key);
      this.#permit(called);
      const given = this.#check(called, args);
      const result: unknown = (method as Method).apply(impl, given);
      this.#rt.meter.charge(called.key);
      if (lost !== null) throw lost;
      this.#assertResult(called, result);
      return result === undefined && called.signature.r !== 'void' ? null : this.give(result);
    } catch (cause) {
      throw this.error(cause);
    }
  }

  #check(called: Called, args: readonly unknown[]): unknown[] {
    const coerced = coercedArguments(called.key, args, (id) => this.#rt.doubt(id));
    const given = this.#counted(called, coerced).map((arg) => this.unwrap(arg));
    if (fitsAny(called.signature, withStandIns(called.key, given), this.#classOf)) return given;
    const types = describeArguments(given, this.#classOf);
    if (this.#rt.doubt('signature-text') === 'otherwise') {
      throw new GasError(`Cannot convert ${types}.`);
    }
    throw new GasError(
      `The parameters ${types} don't match the method signature for ${publicMethod(called)}.`,
    );
  }

  /** Whether an argument too many is refused or overlooked is a doubt. */
  #counted({ signature }: Called, args: readonly unknown[]): readonly unknown[] {
    if (this.#rt.doubt('surplus-arguments') === 'refused') return args;
    const takesAny = signature.o.some((overload) => overload.at(-1)?.startsWith('...') === true);
    return takesAny ? args : args.slice(0, Math.max(...signature.o.map(({ length }) => length)));
  }

  /** An imitation that answers with the wrong kind of thing is a fault of the host. */
  #assertResult(called: Called, result: unknown): void {
    if (result === undefined || fitsResult(called.signature.r, result, this.#classOf)) return;
    const came = describeArguments([result], this.#classOf);
    throw new Error(`${called.key} answered ${came} instead of ${called.signature.r}`);
  }

  #permit(called: Called): void {
    const required = (called.signature.s ?? []).map(fullScope);
    if (required.length === 0 || mayCall(this.#rt, called.key, required)) return;
    const list = required.length === 1 ? required[0] : `(${required.join(' || ')})`;
    throw new GasError(
      `You do not have permission to call ${publicMethod(called)}. Required permissions: ${String(list)}`,
    );
  }
}

interface Called {
  readonly key: string;
  readonly className: string;
  readonly name: string;
  readonly signature: MethodSignature;
}

function publicMethod(called: Called): string {
  return `${publicName(called.className)}.${called.name}`;
}
