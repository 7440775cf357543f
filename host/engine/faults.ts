// What a test may ask to go wrong in the next execution, and the part of it that happens around a call.
import { fitsMethod } from './method-pattern.ts';

export type Fault =
  | ThrowFault
  /** Everything after so many calls, or from a modelled minute on, is never done. */
  | { readonly kind: 'die'; readonly afterCalls: number }
  | { readonly kind: 'dieAt'; readonly minute: number }
  | { readonly kind: 'lockBusy' }
  | { readonly kind: 'mailQuota'; readonly left: number }
  /** Nothing more fits into the properties. */
  | { readonly kind: 'propertiesFull' }
  | FetchFault
  /** The submit event of the next response. */
  | { readonly kind: 'submitEvent'; readonly variant: 'missed' | 'twice' | 'late' }
  /** Something else happens after so many calls, in an execution of its own when it runs one. */
  | { readonly kind: 'between'; readonly afterCalls: number; readonly run: () => void }
  /** Sees every call by name, before it is made. */
  | { readonly kind: 'watch'; readonly saw: (method: string) => void };

export interface ThrowFault {
  readonly kind: 'throw';
  /** "Spreadsheet.Range.setValues"; "*" stands for any text: "Spreadsheet.Range.set*", "*". */
  readonly method: string;
  /** Of the calls that fit, counted from 1. */
  readonly nth: number;
  /** Google's sentence: see service-troubles.ts. */
  readonly message: string;
  /** How many calls in a row fail; once when absent. */
  readonly times?: number;
  /** 'after': the work was done and only the answer got lost. */
  readonly effect?: 'before' | 'after';
}

export interface FetchFault {
  readonly kind: 'fetch';
  /** A status, no such host, or no answer in time. */
  readonly reply: number | 'dns' | 'timeout';
  /** Part of the address; any when absent. */
  readonly url?: string;
}

interface Moment {
  /** The call that is about to be made. */
  readonly method: string;
  /** Calls before it. */
  readonly before: number;
  readonly elapsed: number;
}

const MINUTE = 60_000;

/** Counts along with one execution. */
export class CallFaults {
  readonly #faults: readonly Fault[];
  readonly #fitting = new Map<ThrowFault, number>();
  readonly #happened = new Set<Fault>();

  constructor(faults: readonly Fault[]) {
    this.#faults = faults;
  }

  /** Lets happen what comes in between; tells whether the execution ends here. */
  dies(moment: Moment): boolean {
    let isOver = false;
    for (const fault of this.#faults) {
      switch (fault.kind) {
        case 'watch':
          fault.saw(moment.method);
          break;
        case 'between':
          this.#comeBetween(fault, moment);
          break;
        case 'die':
          isOver ||= moment.before >= fault.afterCalls;
          break;
        case 'dieAt':
          isOver ||= moment.elapsed >= fault.minute * MINUTE;
          break;
        default: // the services look for the others themselves
      }
    }
    return isOver;
  }

  #comeBetween(fault: Extract<Fault, { kind: 'between' }>, { before }: Moment): void {
    if (before < fault.afterCalls || this.#happened.has(fault)) return;
    this.#happened.add(fault);
    fault.run();
  }

  /** The fault that makes this call throw. */
  trouble(method: string): ThrowFault | null {
    let found: ThrowFault | null = null;
    for (const fault of this.#faults) {
      if (fault.kind !== 'throw' || !fitsMethod(fault.method, method)) continue;
      const count = (this.#fitting.get(fault) ?? 0) + 1;
      this.#fitting.set(fault, count);
      if (count >= fault.nth && count < fault.nth + (fault.times ?? 1)) found ??= fault;
    }
    return found;
  }
}
