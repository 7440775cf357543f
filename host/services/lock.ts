// LockService: one holder per scope; executions inside one another see the outer one's lock.
import { fail } from '../engine/gas-error.ts';
import type { Runtime } from '../engine/runtime.ts';
import { Served, type Imitates } from '../engine/served.ts';

export class LockServiceImpl extends Served implements Imitates<GoogleAppsScript.Lock.LockService> {
  readonly gasClass = 'Lock.LockService';

  getScriptLock(): LockImpl {
    return new LockImpl(this.rt, 'script');
  }

  getDocumentLock(): LockImpl {
    return new LockImpl(this.rt, 'document');
  }

  getUserLock(): LockImpl {
    return new LockImpl(this.rt, `user:${this.rt.user}`);
  }
}

export class LockImpl extends Served implements Imitates<GoogleAppsScript.Lock.Lock> {
  readonly gasClass = 'Lock.Lock';
  readonly #scope: string;
  /** Whether this object took the lock, and not another one of the execution. */
  #took = false;

  constructor(rt: Runtime, scope: string) {
    super(rt);
    this.#scope = scope;
  }

  hasLock(): boolean {
    const held = this.rt.project.locks[this.#scope] === this.rt.id;
    return held && (this.#took || this.rt.doubt('lock-objects') === 'shares');
  }

  /** The holder cannot let go while this execution waits, so a busy lock costs the whole wait. */
  tryLock(timeout: number): boolean {
    if (this.hasLock()) return true;
    if (timeout < 0) return false;
    const busy =
      this.rt.project.locks[this.#scope] !== undefined ||
      this.rt.faults.some((fault) => fault.kind === 'lockBusy');
    if (busy) {
      this.rt.meter.spend(timeout);
      return false;
    }
    this.rt.project.locks[this.#scope] = this.rt.id;
    this.#took = true;
    return true;
  }

  waitLock(timeout: number): void {
    if (this.tryLock(timeout)) return;
    fail('Lock timeout: another process was holding the lock for too long.');
  }

  releaseLock(): void {
    if (this.hasLock()) Reflect.deleteProperty(this.rt.project.locks, this.#scope);
    this.#took = false;
  }
}

/** Alerts and prompts suspend the script and drop its locks. */
export function dropLocks(rt: Runtime): void {
  const { locks } = rt.project;
  for (const [scope, holder] of Object.entries(locks)) {
    if (holder === rt.id) Reflect.deleteProperty(locks, scope);
  }
}
