// Runs one function of the bundle in a fresh context and writes down what happened.
import type { Channel, Execution, MenuItem } from '../host-api.ts';
import { isCallable } from './bundle.ts';
import { nextRandom } from '../world/chance.ts';
import { CallFaults, type Fault } from './faults.ts';
import { ExecutionEnd, GasError } from './gas-error.ts';
import { Guard } from './guard.ts';
import type { Machine } from './machine.ts';
import { Meter } from './meter.ts';
import { newRealm, type Realm } from './realm.ts';
import type { RunRecord, Runtime } from './runtime.ts';
import { installServices } from '../services/registry.ts';
import { plain } from './plain.ts';
import { refusalOf, refuse } from './refusal.ts';
import type { World } from '../world/world.ts';

export interface ExecuteRequest {
  readonly functionName: string;
  /** The account whose rights are used; for triggers, their creator. */
  readonly as: string;
  readonly via: Channel;
  readonly containerId: string;
  readonly args?: readonly unknown[];
  /** Arguments which need the execution, such as an event with service objects. */
  readonly makeArgs?: (rt: Runtime) => readonly unknown[];
}

export interface Outcome {
  readonly execution: Execution;
  /** What the function returned, as a value of its own realm. */
  readonly raw: unknown;
  readonly menus: readonly MenuItem[];
}

const LIMIT_MS = 6 * 60_000;
const SIMPLE_LIMIT_MS = 30_000;

export function execute(machine: Machine, request: ExecuteRequest): Outcome {
  const refusal = refusalOf(machine, request);
  if (refusal !== null) {
    return { execution: refuse(machine, request, refusal), raw: undefined, menus: [] };
  }
  const rt = new Run(machine, request);
  machine.running.push(rt);
  const cpu = process.cpuUsage();
  let ended: Ended;
  try {
    ended = rt.perform();
  } finally {
    rt.finish();
    machine.running.pop();
  }
  const used = process.cpuUsage(cpu);
  const execution = rt.describe(ended, (used.user + used.system) / 1000);
  remember(machine.world, execution);
  return { execution, raw: ended.raw, menus: rt.record.menus };
}

const WITH_HTML = 20;

/** The list of executions is for ever; whole pages of html in it would fill the memory and every snapshot. */
function remember({ executions }: World, execution: Execution): void {
  executions.push(execution);
  const old = executions.length - 1 - WITH_HTML;
  const aged = executions[old];
  if (aged === undefined || aged.dialogs.length === 0) return;
  executions[old] = { ...aged, dialogs: aged.dialogs.map((dialog) => ({ ...dialog, html: '' })) };
}

interface Ended {
  readonly raw: unknown;
  readonly error: string | null;
  readonly stack: string | null;
}

class Run implements Runtime {
  readonly machine: Machine;
  readonly id: number;
  readonly containerId: string;
  readonly user: string;
  readonly activeUser: string;
  readonly via: Channel;
  readonly auth: 'FULL' | 'LIMITED';
  readonly realm: Realm;
  readonly guard: Guard;
  readonly meter: Meter;
  readonly record: RunRecord = {
    log: [],
    toasts: [],
    alerts: [],
    dialogs: [],
    menus: [],
    asked: [],
  };
  readonly faults: readonly Fault[];
  readonly #request: ExecuteRequest;
  readonly #startedAt: number;
  readonly #endings: (() => void)[] = [];
  readonly #callFaults: CallFaults;
  #end: ExecutionEnd | null = null;

  constructor(machine: Machine, request: ExecuteRequest) {
    this.machine = machine;
    this.#request = request;
    this.id = ++machine.world.serial;
    this.containerId = request.containerId;
    this.user = request.as;
    this.activeUser = request.via === 'trigger' ? '' : request.as;
    this.via = request.via;
    this.auth = request.via === 'open' ? 'LIMITED' : 'FULL';
    this.faults = machine.faults;
    machine.faults = [];
    this.#callFaults = new CallFaults(this.faults);
    this.#startedAt = machine.world.clock;
    this.meter = new Meter(() => machine.world, machine.latency, machine.doubt('form-call-speed'));
    this.guard = new Guard(this, (method) => this.#enter(method));
    this.realm = newRealm({
      now: () => machine.world.clock,
      random: () => nextRandom(machine.world),
      zone: machine.manifest.timeZone,
      thaiKnown: machine.doubt('intl-thai') === 'yes',
      newerJavaScript: machine.doubt('newer-javascript') === 'there',
    });
  }

  get world(): World {
    return this.machine.world;
  }

  get project() {
    return this.machine.project(this.containerId);
  }

  doubt(id: string): string {
    return this.machine.doubt(id);
  }

  date(ms: number): Date {
    return this.realm.date(ms);
  }

  atEnd(action: () => void): void {
    this.#endings.push(action);
  }

  perform(): Ended {
    const bugs = this.machine.bugs.length;
    try {
      const raw = this.#call();
      if (this.#end !== null) return failed('Exception', this.#end.message);
      const bug = this.machine.bugs[bugs];
      return bug === undefined ? { raw, error: null, stack: null } : failed('HostFault', bug);
    } catch (cause) {
      return this.#end === null ? described(cause) : failed('Exception', this.#end.message);
    }
  }

  /** Releases what an execution holds: locks, buffered writes. */
  finish(): void {
    this.meter.commit();
    for (const action of this.#endings) action();
    const locks = this.project.locks;
    for (const [scope, holder] of Object.entries(locks)) {
      if (holder === this.id) Reflect.deleteProperty(locks, scope);
    }
  }

  /** From now on every call of the script fails, whatever it catches. */
  die(message: string): never {
    this.#end = new ExecutionEnd(message);
    throw this.#end;
  }

  describe(ended: Ended, cpuMs: number): Execution {
    return {
      id: this.id,
      functionName: this.#request.functionName,
      as: this.user,
      via: this.via,
      startedAt: new Date(Math.floor(this.#startedAt)).toISOString(),
      modelledMs: Math.round(this.meter.elapsed),
      cpuMs,
      ok: ended.error === null,
      value: plain(ended.raw),
      error: ended.error,
      stack: ended.stack,
      log: this.record.log,
      toasts: this.record.toasts,
      alerts: this.record.alerts,
      dialogs: this.record.dialogs,
      calls: this.meter.calls,
      ...(this.record.asked.length > 0 ? { consentAsked: this.record.asked } : {}),
    };
  }

  #call(): unknown {
    const { functionName, args, makeArgs } = this.#request;
    if (!isCallable(this.machine.bundle, functionName)) {
      throw new GasError(`Script function not found: ${functionName}`);
    }
    installServices(this);
    this.machine.bundle.script.runInContext(this.realm.context);
    const handler = this.realm.context[functionName] as (...given: unknown[]) => unknown;
    const given = (makeArgs?.(this) ?? args ?? []).map((arg) => this.guard.give(arg));
    return handler(...given);
  }

  /** Before each service call: what was asked to go wrong, and the time limit. */
  #enter(method: string): GasError | null {
    if (this.#end !== null) throw this.#end;
    const { total, elapsed } = this.meter;
    if (this.#callFaults.dies({ method, before: total, elapsed })) {
      this.die('Script execution died.');
    }
    const limit = this.via === 'open' ? SIMPLE_LIMIT_MS : LIMIT_MS;
    if (this.meter.elapsed > limit) this.die('Exceeded maximum execution time');
    this.meter.count(method);
    const trouble = this.#callFaults.trouble(method);
    if (trouble === null) return null;
    const error = new GasError(trouble.message);
    if (trouble.effect === 'after') return error;
    throw error;
  }
}

function failed(name: string, message: string): Ended {
  return { raw: undefined, error: `${name}: ${message}`, stack: null };
}

function described(cause: unknown): Ended {
  if (typeof cause !== 'object' || cause === null) {
    return { raw: undefined, error: String(cause), stack: null };
  }
  const { name, message, stack } = cause as Partial<Error>;
  const text = `${name ?? 'Error'}: ${message ?? ''}`;
  return { raw: undefined, error: text, stack: stack ?? null };
}
