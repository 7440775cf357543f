// The pile that travels with the screen: counted rightly whatever is pressed, and small.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  currentItem,
  putOff,
  reopen,
  settle,
  startQueue,
  step,
  withCandidate,
  type Queue,
} from '../../../src/domain/review/queue.ts';
import { candidate, item } from './sample-records.ts';

const pile = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    item(`r${String(n)}`, n % 2 === 0 ? {} : { candidates: [] }),
  );
const keys = ({ items }: Queue): string[] => items.map(({ key }) => key);
const current = (queue: Queue) => currentItem(queue) ?? item('none');

describe('queue', () => {
  test('a portion, with the count of all', () => {
    const queue = startQueue(pile(50), null);
    expect(queue).toMatchObject({ at: 0, left: 50, done: 0, exact: 25 });
    expect(queue.items).toHaveLength(20);
  });

  test('three candidates are enough', () => {
    const many = ['A', 'B', 'C', 'D', 'E'].map((code) => candidate(code));
    const queue = startQueue([item('r', { candidates: many })], null);
    expect(current(queue).candidates.map(({ record }) => record.code)).toEqual(['A', 'B', 'C']);
    expect(queue.exact).toBe(0);
  });

  test('round and round, with the first candidate each time', () => {
    const queue = withCandidate(startQueue(pile(3), null), 1);
    expect(step(queue, -1)).toMatchObject({ at: 2, candidate: 0 });
    expect(step(step(queue, 1), 1)).toMatchObject({ at: 2 });
    expect(step(step(step(queue, 1), 1), 1)).toMatchObject({ at: 0 });
    expect(step(startQueue([], null), 1)).toMatchObject({ at: 0 });
  });

  test('the last of the pile settled, the one before it comes', () => {
    const queue = step(startQueue(pile(3), null), -1);
    expect(currentItem(settle(queue, current(queue), null))?.key).toBe('r1');
  });

  test('settled twice counts once', () => {
    const queue = startQueue(pile(3), null);
    const once = settle(queue, current(queue), null);
    expect(settle(once, current(queue), null)).toEqual(once);
  });

  test('what was put off is not read again, what was taken back is', () => {
    const queue = startQueue(pile(3), null);
    const first = current(queue);
    const off = putOff(settle(queue, first, { item: first, group: 'g' }), first);
    expect(keys(startQueue(pile(3), off))).toEqual(['r1', 'r2']);
    expect(startQueue(pile(3), off)).toMatchObject({ done: 1, left: 2, last: { group: 'g' } });
    expect(keys(startQueue(pile(3), reopen(off)))).toEqual(['r0', 'r1', 'r2']);
  });

  test('whatever is pressed, done and left add up, and every item is met once', () => {
    const acts = fc.array(fc.constantFrom('next', 'back', 'settle', 'later', 'undo'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), acts, (count, presses) => {
        let queue = startQueue(pile(count), null);
        for (const press of presses) {
          const one = currentItem(queue);
          if (press === 'undo') queue = reopen(queue);
          else if (press === 'next' || press === 'back')
            queue = step(queue, press === 'next' ? 1 : -1);
          else if (one) {
            queue = settle(queue, one, { item: one, group: 'g' });
            if (press === 'later') queue = putOff(queue, one);
          }
          expect(queue.done + queue.left).toBe(count);
          expect(new Set(keys(queue)).size).toBe(queue.items.length);
          expect(queue.items.length === 0 || currentItem(queue) !== null).toBe(true);
          expect(queue.exact).toBeLessThanOrEqual(queue.left);
        }
      }),
      { seed: 4 },
    );
  });
});
