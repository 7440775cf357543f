// Contact per channel, progress per group, unresolved intents and what a confirmation still covers.

import { describe, expect, test } from '@jest/globals';
import {
  claimsOfAnswer,
  claimsOfRoster,
  contactPoints,
  type PointClaim,
} from '../../../src/domain/contact/contact-points.ts';
import { compareDue } from '../../../src/domain/contact/confirm-sends.ts';
import { unresolvedIntents } from '../../../src/domain/contact/contact-record.ts';
import { responseProgress } from '../../../src/domain/contact/response-progress.ts';
import { compareThai } from '../../../src/domain/thai/sort.ts';
import { candidate, record } from './sample.ts';

const answer = (submitted: string, values: Record<string, string>): PointClaim[] =>
  claimsOfAnswer({ submitted, values });
const roster = claimsOfRoster({ phone: '0810000001', email: 'list@example.com', lineId: '' });
const correction = (at: string, value: string): PointClaim => ({
  channel: 'phone',
  value,
  at,
  source: 'correction',
});

describe('contactPoints', () => {
  const cases: readonly (readonly [readonly PointClaim[], string | null, string])[] = [
    [roster, '0810000001', 'the list alone'],
    [
      [...roster, ...answer('2026-07-01T00:00:00Z', { phone: '0820000002' })],
      '0820000002',
      'newer',
    ],
    [[...roster, ...answer('2026-07-01T00:00:00Z', { phone: ' - ' })], '0810000001', 'a dash'],
    [[...roster, ...answer('2026-07-01T00:00:00Z', { phone: 'ไม่มี' })], '0810000001', '"none"'],
    [
      answer('2026-07-01T00:00:00Z', { phone: '0820000002', newPhone: '0830000003' }),
      '0830000003',
      'the new number of one answer',
    ],
    [
      [
        ...answer('2026-07-01T00:00:00Z', { phone: '0820000002' }),
        correction('2026-07-02T00:00:00Z', '0840000004'),
      ],
      '0840000004',
      'a later correction',
    ],
    [
      [
        ...answer('2026-07-03T00:00:00Z', { phone: '0820000002' }),
        correction('2026-07-02T00:00:00Z', '0840000004'),
      ],
      '0820000002',
      'an answer after the correction',
    ],
    [
      [
        ...answer('2026-07-02T00:00:00Z', { phone: '0820000002' }),
        correction('2026-07-02T00:00:00Z', '0840000004'),
      ],
      '0840000004',
      'of the same moment, the correction',
    ],
    [[correction('2026-07-02T00:00:00Z', '')], null, 'nothing but blanks'],
    [[], null, 'nothing'],
  ];

  test.each(cases)('case %#: phone is %j', (claims, phone) => {
    expect(contactPoints(claims).phone?.value ?? null).toBe(phone);
    expect(contactPoints([...claims].reverse()).phone?.value ?? null).toBe(phone);
  });

  test('each channel keeps its own source and time', () => {
    const points = contactPoints([
      ...roster,
      ...answer('2026-07-01T00:00:00Z', { social: ' somsri99 ' }),
    ]);
    expect(points.email).toEqual({ value: 'list@example.com', at: '', source: 'roster' });
    expect(points.lineId).toEqual({
      value: 'somsri99',
      at: '2026-07-01T00:00:00Z',
      source: 'answer',
    });
  });
});

describe('responseProgress', () => {
  const row = (code: string, group: string, answered: boolean, more = {}) => ({
    ...candidate(code, more),
    group,
    answered,
  });

  test('counts approved graduations by group in Thai order', () => {
    const rows = [
      row('A', 'ยย.2', true),
      row('B', 'ชย.1', false, { advisor: 'ครูก' }),
      row('C', 'ชย.1', true, { advisor: 'ครูข' }),
      row('D', 'ชย.1', true, { advisor: 'ครูข' }),
      row('E', 'ชย.1', false, { standing: 'withdrawn' }),
      row('F', 'ชย.1', false, { excluded: true }),
    ];
    const expected = [
      { group: 'ชย.1', advisor: 'ครูข', total: 3, answered: 2, open: 1 },
      { group: 'ยย.2', advisor: 'ครูสมศรี ใจดี', total: 1, answered: 1, open: 0 },
    ];
    expect(responseProgress(rows, compareThai)).toEqual(expected);
    expect(responseProgress([...rows].reverse(), compareThai)).toEqual(expected);
  });
});

test('unresolvedIntents lists the intents without any result', () => {
  const rows = [
    record('A', 'intent'),
    record('B', 'intent'),
    record('B', 'sent'),
    record('C', 'intent'),
    record('C', 'released'),
    record('C', 'intent', { at: '2026-07-05T02:00:00.000Z' }),
  ];
  expect(unresolvedIntents(rows).map(({ code }) => code)).toEqual(['A', 'C']);
});

describe('compareDue', () => {
  test.each([
    [['a', 'b'], ['b', 'a'], 'same'],
    [['a', 'b'], ['a'], 'lost'],
    [['a'], ['a', 'b'], 'grown'],
    [['a', 'b'], ['b', 'c'], 'grown'],
    [[], [], 'same'],
  ])('%j then %j is %s', (confirmed, now, kind) => {
    expect(compareDue(confirmed, now).kind).toBe(kind);
  });
});
