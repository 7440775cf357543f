// What was wrong with a form when it was looked at, and since when.

import { expect, test } from '@jest/globals';
import type { FormDifference } from '../../../src/domain/survey/explain-form.ts';
import { healthOf, sameHealth, type SeenForm } from '../../../src/domain/survey/form-health.ts';

const WELL: SeenForm = {
  state: { published: true, accepting: true },
  reach: 'open',
  hasTrigger: true,
  differences: [],
};
const RENAMED: FormDifference = { kind: 'title', title: 'ที่ทำงาน', held: 'ทำที่ไหน' };
const MONDAY = '2026-07-06T02:00:00.000Z';
const TUESDAY = '2026-07-07T02:00:00.000Z';

const troubles = (change: Partial<SeenForm>): string[] =>
  Object.keys(healthOf({ ...WELL, ...change }, undefined, MONDAY)).sort();

test.each<readonly [string, Partial<SeenForm>, readonly string[]]>([
  ['all well', {}, []],
  [
    'not published: nobody can open it, so that is all that is said',
    { state: { published: false, accepting: false }, reach: 'unreachable' },
    ['unpublished'],
  ],
  ['not accepting', { state: { published: true, accepting: false } }, ['closed']],
  ['asks for an account', { reach: 'signIn' }, ['restricted']],
  ['no answer today says nothing', { reach: 'unreachable' }, []],
  ['no wake-up', { hasTrigger: false }, ['noTrigger']],
  ['the wake-up of somebody else cannot be seen', { hasTrigger: null }, []],
  ['linked', { differences: [{ kind: 'linked' }] }, ['linkedToSheet']],
  [
    'two switches with troubles of their own and one without',
    {
      differences: [
        { kind: 'switch', name: 'collectEmail' },
        { kind: 'switch', name: 'allowResponseEdits' },
        { kind: 'switch', name: 'quiz' },
      ],
    },
    ['changed', 'collectsEmail', 'editsAllowed'],
  ],
  [
    'a question of their own',
    { differences: [{ kind: 'foreign', title: 'ชื่อเล่น' }] },
    ['ownQuestions'],
  ],
  ['renamed', { differences: [RENAMED] }, ['changed']],
])('%s', (_, change, found) => {
  expect(troubles(change)).toEqual(found);
});

test('it dates from the look that saw it first, until it is another trouble', () => {
  const first = healthOf({ ...WELL, differences: [RENAMED] }, undefined, MONDAY);
  expect(first.changed).toMatchObject({ since: MONDAY, count: 1 });
  const same = healthOf({ ...WELL, differences: [RENAMED] }, first, TUESDAY);
  expect(sameHealth(first, same)).toBe(true);
  const other = { ...RENAMED, held: 'ที่ไหน' };
  expect(healthOf({ ...WELL, differences: [other] }, first, TUESDAY).changed?.since).toBe(TUESDAY);
  expect(healthOf(WELL, first, TUESDAY)).toEqual({});
});

test('what was closed to strangers stays so while its address does not answer', () => {
  const closed = healthOf({ ...WELL, reach: 'signIn' }, undefined, MONDAY);
  expect(healthOf({ ...WELL, reach: 'unreachable' }, closed, TUESDAY)).toEqual(closed);
});

test('what the owner saw of the trigger stays while others look', () => {
  const missing = healthOf({ ...WELL, hasTrigger: false }, undefined, MONDAY);
  expect(healthOf({ ...WELL, hasTrigger: null }, missing, TUESDAY)).toEqual(missing);
});

test('a first look that finds nothing is news all the same', () => {
  expect(sameHealth(undefined, {})).toBe(false);
  expect(healthOf(null, undefined, MONDAY)).toEqual({
    gone: { since: MONDAY, count: 0, print: '' },
  });
});
