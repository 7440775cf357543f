// Invitation and reminders of a wave, laid out from rows of rules.

import type { IsoDate } from '../graduations/graduation.ts';
import { addDays, addMonths } from '../thai/dates.ts';

export type StepKind = 'invitation' | 'reminder';

export interface Step {
  /** Part of the intent id; never changes while the wave runs. */
  readonly id: string;
  readonly kind: StepKind;
  readonly due: IsoDate;
}

export type StepRule =
  | { readonly kind: 'invitation' }
  | { readonly kind: 'reminder'; readonly every: Interval; readonly max: number };

export type Interval =
  | { readonly unit: 'days'; readonly count: number }
  | { readonly unit: 'months'; readonly count: number };

/** More than this in one wave is a typing mistake, not a plan. */
const MOST_REMINDERS = 12;

/** The rules that the two reminder settings stand for. */
export const stepRules = (everyDays: number, max: number): readonly StepRule[] => [
  { kind: 'invitation' },
  { kind: 'reminder', every: { unit: 'days', count: everyDays }, max },
];

/** Reminders are counted from the opening, so that a month end does not drift; none falls after the close. */
export function layOutSteps(
  frame: { readonly opens: IsoDate; readonly closes: IsoDate },
  rules: readonly StepRule[],
): Step[] {
  const steps: Step[] = [];
  for (const rule of rules) {
    if (rule.kind === 'invitation') {
      steps.push({ id: 'invite', kind: 'invitation', due: frame.opens });
    } else {
      steps.push(...reminders(frame, rule));
    }
  }
  return steps;
}

function reminders(
  frame: { readonly opens: IsoDate; readonly closes: IsoDate },
  rule: { readonly every: Interval; readonly max: number },
): Step[] {
  if (rule.every.count < 1) return [];
  const steps: Step[] = [];
  for (let number = 1; number <= Math.min(rule.max, MOST_REMINDERS); number++) {
    const due = later(frame.opens, rule.every, number);
    if (due > frame.closes) break;
    steps.push({ id: `r${number}`, kind: 'reminder', due });
  }
  return steps;
}

const later = (day: IsoDate, every: Interval, times: number): IsoDate =>
  every.unit === 'days' ? addDays(day, every.count * times) : addMonths(day, every.count * times);

/** The step a message sent today belongs to: missed ones are made good by it, not sent one by one. */
export const newestDueStep = (steps: readonly Step[], today: IsoDate): Step | null =>
  steps.reduce<Step | null>(
    (newest, step) =>
      step.due <= today && (newest === null || step.due >= newest.due) ? step : newest,
    null,
  );
