// Undo is a decision too, and may itself be undone.
import { describe, expect, test } from '@jest/globals';
import { askedAnswers, inForce, type Decision } from '../../../src/domain/decisions/decision.ts';

const made = (group: string, kind: Decision['kind'], subject: string, value = ''): Decision => ({
  id: `${group}/1`,
  at: `2026-03-0${group.length}T00:00:00.000Z`,
  by: 'a@example.ac.th',
  kind,
  subject,
  value,
  group,
});

describe('decisions in force', () => {
  const first = made('g1', 'asked', 'register|A|note', 'โทรเย็น');
  const undo = made('g22', 'undo', 'g1');
  const redo = made('g333', 'undo', 'g22');
  test.each([
    ['a decision', [first], [first]],
    ['taken back', [first, undo], []],
    ['the taking back taken back', [first, undo, redo], [first]],
  ])('%s', (_because, all, expected) => {
    expect(inForce(all)).toEqual(expected);
  });

  test('the newest answer per cell counts', () => {
    const later = { ...first, value: 'โทรเช้า', at: '2026-03-09T00:00:00.000Z' };
    expect(askedAnswers([first, later]).get('register|A|note')?.value).toBe('โทรเช้า');
  });
});
