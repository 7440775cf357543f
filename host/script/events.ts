// The event objects that triggers hand to their functions.
import { enumValue } from '../engine/enums.ts';
import { Form } from '../forms/form.ts';
import { formFileOf } from '../forms/form-access.ts';
import { FormResponse } from '../forms/form-response.ts';
import type { Runtime } from '../engine/runtime.ts';
import type { TriggerState } from './trigger-state.ts';

export function submitEvent(rt: Runtime, trigger: TriggerState, responseId: string): unknown {
  const formId = trigger.sourceId ?? '';
  const { responses } = formFileOf(rt.world, formId).body;
  const response = responses.find((one) => one.id === responseId) ?? null;
  return {
    authMode: enumValue('Script.AuthMode', 'FULL'),
    response: new FormResponse(rt, formId, response),
    source: new Form(rt, formId),
    triggerUid: trigger.id,
  };
}

function weekOfYear(date: Date): number {
  const start = Date.UTC(date.getUTCFullYear(), 0, 1);
  return Math.ceil(((date.getTime() - start) / 86_400_000 + new Date(start).getUTCDay() + 1) / 7);
}

/** Clock events speak of UTC, whatever the zone of the trigger. */
export function clockEvent(rt: Runtime, trigger: TriggerState): unknown {
  const date = new Date(Math.floor(rt.world.clock));
  return {
    authMode: enumValue('Script.AuthMode', 'FULL'),
    'day-of-month': date.getUTCDate(),
    'day-of-week': date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    month: date.getUTCMonth() + 1,
    second: date.getUTCSeconds(),
    timezone: 'UTC',
    triggerUid: trigger.id,
    'week-of-year': weekOfYear(date),
    year: date.getUTCFullYear(),
  };
}
