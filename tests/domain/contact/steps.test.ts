// Invitation and reminders of a wave and the step of a day.

import { describe, expect, test } from '@jest/globals';
import {
  layOutSteps,
  newestDueStep,
  stepRules,
  type StepRule,
} from '../../../src/domain/contact/steps.ts';

const WINDOW = { opens: '2026-06-30', closes: '2026-09-29' };
const MONTHLY: readonly StepRule[] = [
  { kind: 'invitation' },
  { kind: 'reminder', every: { unit: 'months', count: 1 }, max: 9 },
];

describe('layOutSteps', () => {
  test.each([
    [stepRules(30, 2), ['2026-06-30', '2026-07-30', '2026-08-29'], 'invitation and two reminders'],
    [stepRules(30, 0), ['2026-06-30'], 'no reminders wanted'],
    [stepRules(0, 5), ['2026-06-30'], 'an interval of nothing is no reminder a day'],
    [stepRules(40, 9), ['2026-06-30', '2026-08-09', '2026-09-18'], 'none after the close'],
    [MONTHLY, ['2026-06-30', '2026-07-30', '2026-08-30'], 'monthly until the wave closes'],
  ])('%j → %j: %s', (rules, days) => {
    expect(layOutSteps(WINDOW, rules).map(({ due }) => due)).toEqual(days);
  });

  test('monthly steps do not drift after a short month', () => {
    const steps = layOutSteps({ opens: '2027-01-31', closes: '2027-04-29' }, MONTHLY);
    expect(steps.map(({ due }) => due)).toEqual(['2027-01-31', '2027-02-28', '2027-03-31']);
  });

  test('a typing mistake in the number of reminders stays bounded', () => {
    const steps = layOutSteps({ opens: '2026-01-01', closes: '2026-12-31' }, stepRules(1, 999_999));
    expect(steps).toHaveLength(13);
  });
});

describe('newestDueStep', () => {
  const steps = layOutSteps(WINDOW, stepRules(30, 2));

  test.each([
    ['2026-06-29', null],
    ['2026-06-30', 'invite'],
    ['2026-07-29', 'invite'],
    ['2026-07-30', 'r1'],
    ['2026-09-29', 'r2'],
  ])('on %s it is %s', (today, id) => {
    expect(newestDueStep(steps, today)?.id ?? null).toBe(id);
    expect(newestDueStep([...steps].reverse(), today)?.id ?? null).toBe(id);
  });
});
