// One line for a story under trouble: an act dies, fails or is interrupted at each of its calls, and what must hold is checked.
import type { LocalHost } from '../../host/create-host.ts';
import type { Fault } from '../../host/engine/faults.ts';
import type { Execution } from '../../host/host-api.ts';
import { pickSample, type Sample } from './sample-of.ts';

export interface Troubled<T extends { readonly host: LocalHost }> {
  /** A world just before the act; restored from a snapshot, so that it is quick. */
  readonly make: () => T;
  /** What is troubled: its first execution. */
  readonly act: (made: T) => void;
  /** What must hold afterwards. */
  readonly check: (made: T, what: Happened) => void;
}

export interface Happened {
  /** The execution that met with trouble. */
  readonly execution: Execution;
  /** What reached the caller, as a dialog would get it; null when nothing did. */
  readonly thrown: string | null;
}

interface Point {
  /** Number of the call. */
  readonly at: number;
  readonly name: string;
  readonly fault: Fault;
}

/** Calls that leave the world as it was, and builders that live in the script. */
const READS =
  /\.(?:get|is|has|can|supports|to[A-Z])\w*$|Builder\.(?!create)|\.(?:new\w+|build|flush)$/;

/** The calls of an undisturbed act, in order. */
export function callsOf<T extends { readonly host: LocalHost }>({
  make,
  act,
}: Pick<Troubled<T>, 'make' | 'act'>): string[] {
  const calls: string[] = [];
  const made = make();
  made.host.fault({ kind: 'watch', saw: (method) => calls.push(method) });
  act(made);
  return calls;
}

/** Dies after each call that may have changed something: between two of those a death leaves the same world. */
export function dyingAtEveryCall<T extends { readonly host: LocalHost }>(
  story: Troubled<T>,
  sample?: Sample,
): Promise<void> {
  const points = callsOf(story).flatMap((_call, after, calls): Point[] => {
    const last = calls[after - 1];
    if (last !== undefined && READS.test(last)) return [];
    const name = `dies after call ${after} (${last ?? 'none'})`;
    return [{ at: after, name, fault: { kind: 'die', afterCalls: after } }];
  });
  return go(story, points, sample);
}

/** Each call throws one of Google's sentences: before it did anything, and after, when only its answer is lost. */
export function throwingAtEveryCall<T extends { readonly host: LocalHost }>(
  story: Troubled<T>,
  message: string,
  sample?: Sample,
): Promise<void> {
  const points = callsOf(story).flatMap((call, index): Point[] => {
    const nth = index + 1;
    const throws = (effect: 'before' | 'after'): Point => ({
      at: nth,
      name: `call ${nth} (${call}) throws ${effect} its effect`,
      fault: { kind: 'throw', method: '*', nth, message, effect },
    });
    return READS.test(call) ? [throws('before')] : [throws('before'), throws('after')];
  });
  return go(story, points, sample);
}

/** Something else happens between each two calls, in an execution of its own when it runs one. */
export function atEveryCall<T extends { readonly host: LocalHost }>(
  story: Troubled<T>,
  other: (made: T) => void,
  sample?: Sample,
): Promise<void> {
  const points = callsOf(story).map((call, afterCalls) => ({
    at: afterCalls + 1,
    name: `something comes before call ${afterCalls + 1} (${call})`,
    fault: (made: T): Fault => ({
      kind: 'between',
      afterCalls,
      run: () => {
        other(made);
      },
    }),
  }));
  return go(story, points, sample);
}

interface PointFor<T> {
  readonly at: number;
  readonly name: string;
  readonly fault: Fault | ((made: T) => Fault);
}

const SHOWN_FAILURES = 5;

/** Goes on after a failure, because where else it fails tells most. */
async function go<T extends { readonly host: LocalHost }>(
  story: Troubled<T>,
  points: readonly PointFor<T>[],
  sample?: Sample,
): Promise<void> {
  if (points.length === 0) throw new Error('the act makes no calls');
  const failures: string[] = [];
  for (const { name, fault } of pickSample(points, sample)) {
    try {
      runOne(story, fault);
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    // What an execution ran in is let go only between two turns of the event loop.
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (failures.length === 0) return;
  const shown = failures.slice(0, SHOWN_FAILURES).join('\n\n');
  throw new Error(`${failures.length} of ${points.length} points fail:\n${shown}`);
}

function runOne<T extends { readonly host: LocalHost }>(
  { make, act, check }: Troubled<T>,
  fault: PointFor<T>['fault'],
): void {
  const made = make();
  const before = made.host.executions.length;
  made.host.fault(typeof fault === 'function' ? fault(made) : fault);
  const thrown = thrownBy(() => act(made));
  // The troubled one began first; whatever ran in between it ended earlier.
  const [execution] = made.host.executions.slice(before).sort((a, b) => a.id - b.id);
  if (execution === undefined) throw new Error('the act ran nothing');
  check(made, { execution, thrown });
  if (made.host.machine.bugs.length > 0) throw new Error(made.host.machine.bugs.join('\n'));
}

function thrownBy(work: () => void): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
