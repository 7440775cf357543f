import { describe, expect, test } from '@jest/globals';
import { recordOfAnswer, recordOfGraduation } from '../../../src/domain/matching/person-record.ts';
import { answer, CLASS } from './people.ts';

const namesOf = (firstName: string, lastName = ''): string => {
  const record = recordOfAnswer(answer({ firstName, lastName }));
  return `${record.firstName.join('/')} ${record.lastName.join('/')}`.trim();
};

describe('names of an answer', () => {
  test.each([
    ['apart', namesOf('สมชาย', 'ใจดี'), 'สมชาย ใจดี'],
    ['both in the first cell', namesOf('สมชาย ใจดี'), 'สมชาย ใจดี'],
    ['with a title', namesOf('น.ส.สมหญิง', 'ใจดี'), 'สมหญิง ใจดี'],
    ['both and the surname again', namesOf('นายสมชาย ใจดี', 'ใจดี'), 'สมชาย ใจดี'],
    ['both and the surname again, with a slip', namesOf('สมชาย ใจดีงาม', 'ใจดีงา'), 'สมชาย ใจดีงา'],
    ['a surname of two words', namesOf('สมชาย', 'ณ ลำปาง'), 'สมชาย ณลำปาง'],
    ['Latin', namesOf('Saw', 'Htoo'), 'saw htoo'],
    ['the wrong layout keeps what was typed', namesOf('l,=kp'), 'l,=kp/สมชาย'],
    ['no surname', namesOf('สมชาย', '-'), 'สมชาย'],
    ['nothing', namesOf(''), ''],
  ])('%s', (_reason, names, expected) => {
    expect(names).toBe(expected);
  });
});

describe('what else an answer says', () => {
  const record = recordOfAnswer(
    answer({
      firstName: 'สมชาย',
      studentId: '๖๕๒๐๑๐๑-๐๐๐๑',
      phone: '812345678',
      email: ' Som@Example.COM ',
      lineId: '@somchai',
      levelField: '?ปวช. ช่างยนต์',
      code: ['not', 'a', 'text'],
    }),
  );

  test('is written in one way', () => {
    expect(record).toMatchObject({
      studentId: '65201010001',
      phones: ['0812345678'],
      email: 'som@example.com',
      lineId: 'somchai',
      stratum: ['ปวช.ช่างยนต์'],
    });
  });

  test('a field that was not found is no evidence', () => {
    expect(recordOfAnswer(answer({ levelField: 'NOTFOUND' })).stratum).toEqual([]);
  });
});

test('a graduation has its stratum with and without the subfield', () => {
  const [first] = CLASS.map(recordOfGraduation);
  expect(first?.stratum).toEqual(['ปวช.ช่างยนต์', 'ปวช.ช่างยนต์(ยานยนต์)']);
});
