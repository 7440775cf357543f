// Windows of asking: proposals from the graduation date and the wave of a moment in Thai days.

import { describe, expect, test } from '@jest/globals';
import { toBangkokDate } from '../../../src/domain/contact/bangkok-day.ts';
import { defaultWaves, openWave, waveOf } from '../../../src/domain/contact/waves.ts';

describe('toBangkokDate', () => {
  test.each([
    ['2026-03-31T16:59:59.999Z', '2026-03-31', 'one millisecond before midnight in Bangkok'],
    ['2026-03-31T17:00:00.000Z', '2026-04-01', 'midnight in Bangkok'],
    ['2026-12-31T20:00:00.000Z', '2027-01-01', 'the year turns seven hours earlier than in UTC'],
    ['2026-03-31T23:30:00+07:00', '2026-03-31', 'a time with its own offset'],
    ['', '', 'no time'],
    ['ไม่ทราบ', '', 'text that is no time'],
  ])('%s is %s: %s', (time, day) => {
    expect(toBangkokDate(time)).toBe(day);
  });
});

describe('defaultWaves', () => {
  test('months 3, 6, 9 and 12, each until the day before the next', () => {
    const rows = defaultWaves('2568', '2026-03-31').map(({ id, opens, closes }) => [
      id,
      opens,
      closes,
    ]);
    expect(rows).toEqual([
      ['2568-1', '2026-06-30', '2026-09-29'],
      ['2568-2', '2026-09-30', '2026-12-30'],
      ['2568-3', '2026-12-31', '2027-03-30'],
      ['2568-4', '2027-03-31', '2027-06-29'],
    ]);
  });

  test.each([
    ['2025-11-30', '2026-02-28', 'a short month'],
    ['2027-11-29', '2028-02-29', 'a leap year'],
  ])('graduated %s opens %s: %s', (graduatedOn, opens) => {
    expect(defaultWaves('2568', graduatedOn)[0]?.opens).toBe(opens);
  });

  test('no graduation date, no silent default', () => {
    expect(defaultWaves('2568', '')).toEqual([]);
    expect(defaultWaves('2568', '31/3/2569')).toEqual([]);
  });

  test('names begin with the number that messages show', () => {
    const names = defaultWaves('2568', '2026-03-31').map(({ name }) => name);
    expect(names.map((name) => name.slice(0, 8))).toEqual(['รอบที่ 1', 'รอบที่ 2', 'รอบที่ 3', 'รอบที่ 4']);
  });
});

describe('waveOf', () => {
  const waves = defaultWaves('2568', '2026-03-31');

  test.each<[string, string | null, string]>([
    ['2026-06-29T16:59:59.000Z', null, 'the last second before the first wave'],
    ['2026-06-29T17:00:00.000Z', '2568-1', 'the first second of its first day in Bangkok'],
    ['2026-09-29T16:59:59.000Z', '2568-1', 'the last second of its last day'],
    ['2026-09-29T17:00:00.000Z', '2568-2', 'the next wave begins the day after'],
    ['2027-07-01T05:00:00.000Z', null, 'after the last wave'],
    ['', null, 'an answer without a time'],
  ])('%s belongs to %s: %s', (submitted, id) => {
    expect(waveOf(submitted, waves)?.id ?? null).toBe(id);
  });

  test('where staff let windows overlap, the wave that opened last', () => {
    const overlapping = waves.map((wave) => ({ ...wave, closes: '2027-12-31' }));
    expect(openWave('2027-01-10', overlapping)?.id).toBe('2568-3');
    expect(openWave('2027-01-10', [...overlapping].reverse())?.id).toBe('2568-3');
  });

  test.each([
    [{ opens: '', closes: '2026-12-31' }, 'without opening'],
    [{ opens: '2026-01-01', closes: '' }, 'without end'],
    [{ opens: '2026-02-30', closes: '2026-12-31' }, 'a day that does not exist'],
    [{ opens: '2026-12-31', closes: '2026-01-01' }, 'ends before it begins'],
  ])('a row that opens nothing: %j %s', (dates) => {
    expect(openWave('2026-07-01', [{ id: 'x', cohort: '2568', name: '', ...dates }])).toBeNull();
  });
});
