// Who said it: the graduate, somebody close, an employer, a teacher, or a page on the net.

import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../../src/domain/answers/answer.ts';
import {
  consentsOf,
  evidenceOf,
  isOwnHand,
  isOwnWord,
} from '../../../src/domain/answers/evidence.ts';

const proxy = (informantRole: string, informantHow: string) =>
  evidenceOf('F', { entry: 'PROXY', informantRole, informantHow, informantName: 'ครูสมศรี' });

describe('follow-up form', () => {
  test.each([
    ['ADVISOR', 'SELF', 'self', 'phone', 'the advisor wrote down what the graduate said'],
    ['STAFF', 'SELF', 'self', 'phone', 'so did the office'],
    ['ADVISOR', 'RELATIVE', 'family', 'phone', 'the family told the advisor'],
    ['ADVISOR', 'ORG', 'employer', 'phone', 'the employer or school told the advisor'],
    ['STAFF', 'SOCIAL', 'social', 'form', 'somebody looked it up'],
    ['ADVISOR', '', 'advisor', 'form', 'the advisor knows'],
    [
      'PARENT',
      'SELF',
      'family',
      'form',
      'a mother answers: the graduate may answer later and wins',
    ],
    ['PARENT', 'RELATIVE', 'family', 'form', 'another relative told the mother'],
    ['FRIEND', 'SELF', 'friend', 'form', 'a friend passes it on'],
    ['EMPLOYER', 'SELF', 'employer', 'form', 'the employer answers'],
    ['PARENT', 'SOCIAL', 'social', 'form', 'a parent saw it on the net'],
  ])('%s who heard it from %s: %s by %s (%s)', (role, how, source, channel) => {
    expect(proxy(role, how)).toEqual({ source, channel, recordedBy: 'ครูสมศรี' });
  });

  test.each(['PERSONAL', 'GROUP', ''])('entry %s is the graduate', (entry) => {
    expect(evidenceOf('F', { entry })).toEqual({ source: 'self', channel: 'form', recordedBy: '' });
  });
});

test('before graduation a teacher may fill in', () => {
  expect(evidenceOf('P', { entry: 'PROXY', informantName: 'ครูสมศรี' })).toEqual({
    source: 'advisor',
    channel: 'form',
    recordedBy: 'ครูสมศรี',
  });
});

test('nobody consents for somebody else, not even after talking to the graduate', () => {
  const base = { key: 'k', form: 'F', cohort: '2568', submitted: '' } as const;
  const values = { consents: ['NEWS'] };
  const own: Answer = { ...base, values, evidence: evidenceOf('F', { entry: 'GROUP' }) };
  const told: Answer = { ...base, values, evidence: proxy('ADVISOR', 'SELF') };
  expect([consentsOf(own), consentsOf(told)]).toEqual([['NEWS'], []]);
  expect([isOwnWord(told), isOwnHand(told)]).toEqual([true, false]);
});
