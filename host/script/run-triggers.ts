// Runs triggers as their creators: when the clock reaches them, when a response arrives, by hand.
import type { Execution } from '../host-api.ts';
import { execute, type ExecuteRequest } from '../engine/execution.ts';
import { refuse } from '../engine/refusal.ts';
import { formFile } from '../world/world.ts';
import type { Machine } from '../engine/machine.ts';
import type { Runtime } from '../engine/runtime.ts';
import { isConsumer, usedToday, useToday } from './daily-quota.ts';
import { clockEvent, submitEvent } from './events.ts';
import { nextRun } from './schedule.ts';
import type { TriggerState } from './trigger-state.ts';

const MINUTE = 60_000;
const TIRED = 'Service using too much computer time for one day';

interface Placed {
  readonly containerId: string;
  readonly trigger: TriggerState;
}

function allTriggers(machine: Machine): readonly Placed[] {
  return Object.values(machine.world.projects).flatMap(({ containerId, triggers }) =>
    triggers.map((trigger) => ({ containerId, trigger })),
  );
}

/** The quota page: 90 minutes a day for free accounts, 6 hours for organisations. */
function mayRun(machine: Machine, owner: string): boolean {
  const limit = (isConsumer(owner) ? 90 : 360) * MINUTE;
  return usedToday(machine.world, `triggers:${owner}`) < limit;
}

/** The run that crosses the limit may end; what is due afterwards does not begin. */
function run(machine: Machine, placed: Placed, event: (rt: Runtime) => unknown): Execution {
  const { trigger, containerId } = placed;
  const request: ExecuteRequest = {
    ...{ functionName: trigger.handler, as: trigger.owner, via: 'trigger', containerId },
    makeArgs: (rt) => [event(rt)],
  };
  if (!mayRun(machine, trigger.owner)) return refuse(machine, request, { error: TIRED });
  const { execution } = execute(machine, request);
  useToday(machine.world, `triggers:${trigger.owner}`, execution.modelledMs);
  return execution;
}

function runClock(machine: Machine, placed: Placed): Execution {
  const { trigger } = placed;
  const after = machine.world.clock;
  const when = { after, monthDay: machine.doubt('month-day') };
  // A trigger that has run once keeps its slot until the script deletes it.
  trigger.nextRun = trigger.schedule ? nextRun(trigger.schedule, when) : null;
  return run(machine, placed, (rt) => clockEvent(rt, trigger));
}

/** Runs one trigger now, whatever its schedule says; a submit trigger sees the newest response. */
export function runTriggerNow(machine: Machine, id: string): Execution {
  const placed = allTriggers(machine).find(({ trigger }) => trigger.id === id);
  if (!placed) throw new Error(`no such trigger: ${id}`);
  const { trigger } = placed;
  if (trigger.event === 'CLOCK') return run(machine, placed, (rt) => clockEvent(rt, trigger));
  const response = formFile(machine.world, trigger.sourceId ?? '')?.body.responses.at(-1);
  return run(machine, placed, (rt) => submitEvent(rt, trigger, response?.id ?? ''));
}

function fire(machine: Machine, formId: string, responseId: string): void {
  for (const placed of allTriggers(machine)) {
    const { trigger } = placed;
    if (trigger.event !== 'ON_FORM_SUBMIT' || trigger.sourceId !== formId) continue;
    run(machine, placed, (rt) => submitEvent(rt, trigger, responseId));
  }
}

const LATE = 10 * MINUTE;

/** What was asked to happen to the next submit event, taken off the list. */
function submitFault(machine: Machine): string | null {
  const fault = machine.faults.find((one) => one.kind === 'submitEvent');
  machine.faults = machine.faults.filter((one) => one !== fault);
  return fault?.variant ?? null;
}

/** Doubt `submit-events`: Google promises nothing, so they may come never, twice or late. */
export function responseArrived(machine: Machine, formId: string, responseId: string): void {
  const variant = submitFault(machine) ?? machine.doubt('submit-events');
  if (variant === 'missed') return;
  if (variant === 'late') {
    const due = machine.world.clock + LATE;
    formFile(machine.world, formId)?.body.lateEvents.push({ responseId, due });
    return;
  }
  fire(machine, formId, responseId);
  if (variant === 'twice') fire(machine, formId, responseId);
}

interface Due {
  readonly at: number;
  readonly act: () => void;
}

function clockDues(machine: Machine): readonly Due[] {
  return allTriggers(machine).flatMap((placed) => {
    const at = placed.trigger.nextRun;
    return at === null ? [] : [{ at, act: () => void runClock(machine, placed) }];
  });
}

function lateDues(machine: Machine): readonly Due[] {
  return Object.values(machine.world.files).flatMap((file) =>
    file.kind !== 'form'
      ? []
      : file.body.lateEvents.map((late) => ({
          at: late.due,
          act: () => {
            file.body.lateEvents = file.body.lateEvents.filter((one) => one !== late);
            fire(machine, file.id, late.responseId);
          },
        })),
  );
}

/** Moves the virtual clock, running on the way whatever falls due, in order of time. */
export function advanceClock(machine: Machine, until: number): void {
  for (;;) {
    const dues = [...clockDues(machine), ...lateDues(machine)];
    const next = dues.sort((a, b) => a.at - b.at)[0];
    if (next === undefined || next.at > until) break;
    // An execution may have outlasted the due time of the next one: that one runs late.
    machine.world.clock = Math.max(machine.world.clock, next.at);
    next.act();
  }
  machine.world.clock = Math.max(machine.world.clock, until);
}
