// Whether somebody began to work within one year, at every edge of that year.

import { describe, expect, test } from '@jest/globals';
import { answered, SEEKS, WORKS, type Values } from './sample-answers.ts';
import { outcome } from './sample-outcome.ts';

describe('within one year of 20 April 2026', () => {
  const past = (firstWorkMonth: string): Values => ({
    status: 'NONE',
    seekState: 'SEEKING',
    everWorked: 'YES',
    pastKind: 'FULL',
    pastStill: 'NO',
    firstWorkMonth,
  });
  test.each<readonly [string, string, Values, string, string]>([
    ['month before the anniversary month', '2027-06-01', past('2027-03'), 'yes', ''],
    [
      'the anniversary month itself, marked',
      '2027-06-01',
      past('2027-04'),
      'yes',
      'anniversaryMonth',
    ],
    ['the month after', '2027-06-01', past('2027-05'), 'no', ''],
    [
      'seen at work on day 365, so the month does not matter',
      '2027-04-20',
      { ...WORKS, firstWorkMonth: '2027-04' },
      'yes',
      '',
    ],
    [
      'works within the year, month written wrongly',
      '2026-10-15',
      { ...WORKS, firstWorkMonth: '2027-05' },
      'yes',
      '',
    ],
    [
      'works after the year, began after it',
      '2027-06-01',
      { ...WORKS, firstWorkMonth: '2027-05' },
      'no',
      '',
    ],
    [
      'works, month not given: month of the answer',
      '2026-10-15',
      { status: 'WORK', workKind: 'OWN' },
      'yes',
      '',
    ],
    [
      'works after the year, month not given',
      '2027-06-01',
      { status: 'WORK', workKind: 'OWN' },
      'no',
      '',
    ],
    ['never worked, asked before the anniversary: open', '2027-04-19', SEEKS, 'unknown', ''],
    ['never worked, asked on the anniversary', '2027-04-20', SEEKS, 'no', ''],
    [
      'nothing said about earlier work',
      '2027-06-01',
      { status: 'NONE', seekState: 'SEEKING' },
      'unknown',
      '',
    ],
    [
      'had the job before',
      '2027-06-01',
      { ...WORKS, firstWorkMonth: 'BEFORE', workBefore: 'SAMEJOB' },
      'yes',
      'hadJobBefore',
    ],
    ['only part-time work', '2027-06-01', { ...past('2026-06'), pastKind: 'PART' }, 'no', ''],
    ['an unreadable month', '2027-06-01', past('?เมษา'), 'unknown', ''],
  ])('%s', (_, day, values, within, flags) => {
    const found = outcome([answered(day, values)]);
    expect([found.employedWithinYear, [...found.flags].join(' ')]).toEqual([within, flags]);
  });

  test('the evening of the anniversary in Bangkok is not yet the next day', () => {
    const late = { ...answered('2027-04-20', SEEKS), submitted: '2027-04-19T17:30:00.000Z' };
    const early = { ...answered('2027-04-20', SEEKS), submitted: '2027-04-19T16:30:00.000Z' };
    expect([late, early].map((one) => outcome([one]).employedWithinYear)).toEqual([
      'no',
      'unknown',
    ]);
  });

  test('a summer graduate has an anniversary of their own', () => {
    const answer = answered('2027-06-01', past('2027-05'));
    expect(outcome([answer], {}, '2026-06-10').employedWithinYear).toBe('yes');
  });

  test('without a day of approval only a job from before proves anything', () => {
    expect(outcome([answered('2027-06-01', WORKS)], {}, '').employedWithinYear).toBe('unknown');
    const before = answered('2027-06-01', { ...WORKS, firstWorkMonth: 'BEFORE' });
    expect(outcome([before], {}, '').employedWithinYear).toBe('yes');
  });

  test('success at month six is never lost, failure at month six is never proved', () => {
    const first = answered('2026-10-15', WORKS);
    const later = answered('2027-06-01', { ...SEEKS, everWorked: 'NO' });
    expect(outcome([first, later])).toMatchObject({
      status: 'SEEKING',
      employedWithinYear: 'yes',
      everEmployed: true,
    });
    expect(outcome([answered('2026-10-15', SEEKS)]).employedWithinYear).toBe('unknown');
  });

  test('the mark goes away once another answer gives an earlier month', () => {
    const marked = answered('2027-06-01', past('2027-04'));
    const clear = answered('2027-08-01', past('2027-02'));
    expect(outcome([marked, clear]).flags).not.toContain('anniversaryMonth');
  });
});
