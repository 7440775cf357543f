// Who can be reached: addresses with a slip, numbers and addresses that several share, mails that were refused.

import { describe, expect, test } from '@jest/globals';
import type { ContactRecord, ContactState } from '../../../src/domain/contact/contact-record.ts';
import type { Inputs } from '../../../src/domain/derive/inputs.ts';
import type { RosterCells } from '../../../src/domain/roster/roster-row.ts';
import { findingText } from '../../../src/texts/rule-texts.ts';
import { answered, WORKS } from '../outcome/sample-answers.ts';
import { codeOf, findingsOf, rulesOf, type Sample } from './sample-ground.ts';

const PHONE = '0811111111';
const shared = (count: number, more: RosterCells = {}): RosterCells[] =>
  Array.from({ length: count }, () => ({ phone: PHONE, ...more }));

describe('one number, one address', () => {
  test.each<readonly [string, readonly RosterCells[], readonly string[]]>([
    ['one person', shared(1), []],
    ['two of one family', shared(2, { lastName: 'ใจดี' }), []],
    ['three of one family', shared(3, { lastName: 'ใจดี' }), []],
    ['two of other surnames', shared(2), ['contact/phoneSharedByFew']],
    ['three of other surnames', shared(3), ['contact/phoneSharedByFew']],
    ['four: the number of somebody else', shared(4), ['contact/phoneShared']],
    [
      'four of one family are too many as well',
      shared(4, { lastName: 'ใจดี' }),
      ['contact/phoneShared'],
    ],
    [
      'one person who finishes twice is one person',
      [
        { phone: PHONE, firstName: 'ก', lastName: 'ข' },
        { phone: PHONE, firstName: 'ก', lastName: 'ข', level: 'ปวส.' },
      ],
      [],
    ],
    [
      'two numbers in one cell, one of them shared',
      [...shared(1), { phone: `0822222222, ${PHONE}` }],
      ['contact/phoneSharedByFew'],
    ],
    ['who is not approved is not called', [...shared(1), ...shared(3, { standing: 'ลาออก' })], []],
    ['one address of two', [{ email: 'a@b.th' }, { email: 'A@b.th' }], ['contact/emailShared']],
    ['two addresses', [{ email: 'a@b.th' }, { email: 'c@b.th' }], []],
  ])('%s', (_, rows, rules) => {
    expect(rulesOf({ rows })).toEqual(rules);
  });

  test('a finding names at most five, and the number', () => {
    const [found] = findingsOf({ rows: shared(9) });
    expect(found?.key).toBe(`contact/phoneShared/${PHONE}`);
    expect(found?.who.split(', ')).toHaveLength(5);
    expect(found && findingText(found)).toContain('9 คน');
  });
});

describe('addresses', () => {
  test.each<readonly [string, RosterCells, readonly string[]]>([
    ['a slip in the domain', { email: 'a@gmial.com' }, ['contact/emailHint']],
    ['an ending of two letters', { email: 'a@gmail.co' }, ['contact/emailHint']],
    ['no address at all', { email: 'agmail.com' }, ['contact/badEmail']],
    ['a sound one', { email: 'a@gmail.com' }, []],
    ['a college of its own', { email: 'a@lpc.ac.th' }, []],
    ['a number that lost a digit', { phone: '081234' }, ['contact/badPhone']],
    ['nothing', { phone: '' }, ['contact/none']],
  ])('%s', (_, cells, rules) => {
    expect(rulesOf({ rows: [cells] })).toEqual(rules);
  });

  test('the right address is proposed', () => {
    const [found] = findingsOf({ rows: [{ email: 'a@gmial.com' }] });
    expect(found && findingText(found)).toContain('“a@gmail.com”');
  });

  test('what an answer gives newer counts', () => {
    const answers = [[answered('2026-07-10', { ...WORKS, code: codeOf(0), email: 'a@gmail.com' })]];
    expect(rulesOf({ rows: [{ email: 'a@gmial.com' }], answers })).toEqual([]);
  });
});

describe('mails refused', () => {
  const record = (wave: string, at: string, state: ContactState): ContactRecord => ({
    id: `${codeOf(0)}/${wave}/invite`,
    at,
    by: 'x',
    code: codeOf(0),
    wave,
    step: 'invite',
    channel: 'mail',
    state,
    detail: '',
  });
  const failedIn = (...days: readonly string[]): Partial<Inputs> => ({
    contacts: days.flatMap((day) => [
      record(day, `${day}T01:00:00.000Z`, 'intent'),
      record(day, `${day}T02:00:00.000Z`, 'failed'),
    ]),
  });
  const TWICE = failedIn('2026-07-01', '2026-08-01');
  const rows = [{ email: 'a@b.th' }];

  test.each<readonly [string, Sample, readonly string[]]>([
    ['twice', { rows, more: TWICE }, ['contact/mailRefused']],
    ['once', { rows, more: failedIn('2026-07-01') }, []],
    [
      'two lines about one mail are one mail',
      {
        rows,
        more: {
          contacts: [
            ...(failedIn('2026-07-01').contacts ?? []),
            record('2026-07-01', '2026-07-02T02:00:00.000Z', 'failed'),
          ],
        },
      },
      [],
    ],
    [
      'answered since',
      { rows, more: TWICE, answers: [[answered('2026-08-10', { ...WORKS, code: codeOf(0) })]] },
      [],
    ],
    [
      'answered before, not reached since',
      { rows, more: TWICE, answers: [[answered('2026-06-10', { ...WORKS, code: codeOf(0) })]] },
      ['contact/mailRefused'],
    ],
    [
      'an address that is newer than the refusals',
      {
        rows,
        more: {
          ...TWICE,
          decisions: [
            {
              id: '1',
              at: '2026-08-05T01:00:00.000Z',
              by: 'x',
              kind: 'correction',
              subject: `register|${codeOf(0)}|email`,
              value: 'c@b.th',
              group: '1',
            },
          ],
        },
      },
      [],
    ],
  ])('%s', (_, sample, rules) => {
    expect(rulesOf(sample)).toEqual(rules);
  });

  test('it is as old as the last refusal', () => {
    expect(findingsOf({ rows, more: TWICE })[0]?.since).toBe('2026-08-01T02:00:00.000Z');
  });
});
