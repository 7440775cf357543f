// What counts as the same line of two records, and which value stands when nobody chooses.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  agrees,
  compareRecords,
  defaultSide,
  type ChoiceField,
  type Side,
} from '../../../src/domain/review/compare-records.ts';
import { agreeExactly, isExact } from '../../../src/domain/review/exact-matches.ts';
import { RECORD_FIELDS, type RecordField } from '../../../src/domain/review/review-item.ts';
import { answerRecord, candidate, item, record, type Origin } from './sample-records.ts';

const rowOf = (field: RecordField, left: string, right: string) => {
  const rows = compareRecords(answerRecord({ [field]: left }), record({ [field]: right }));
  const row = rows.find((one) => one.field === field);
  if (!row) throw new Error(field);
  return row;
};

describe('one line', () => {
  const cases: readonly [why: string, field: RecordField, left: string, right: string, boolean][] =
    [
      ['a title is no part of a name', 'name', 'กานดา ใจดี', 'นางสาวกานดา ใจดี', false],
      ['blanks in a surname do not matter', 'name', 'กานดา ณ ลำปาง', 'นางสาวกานดา ณลำปาง', false],
      ['one letter is a difference, for a person to judge', 'name', 'กานดา ใจดิ', 'กานดา ใจดี', true],
      ['a number is read, not its hyphens', 'phone', '081-234-5678', '0812345678', false],
      ['one of two numbers is enough', 'phone', '0812345678', '0899999999, 0812345678', false],
      ['another number', 'phone', '0812345678', '0899999999', true],
      ['what is no number is compared as it stands', 'phone', 'ไม่มีเบอร์', 'ไม่มีเบอร์', false],
      ['small and large letters', 'email', 'Kanda@Example.com', 'kanda@example.com', false],
      ['the sign before a LINE id', 'lineId', '@kanda99', 'kanda99', false],
      ['Thai digits', 'studentId', '๖๖๒๐๑๐๑๐๐๒๕', '66201010025', false],
      ['one digit of an id', 'studentId', '66201010026', '66201010025', true],
      ['the form adds a subfield', 'levelField', 'ปวช. การบัญชี (บัญชี)', 'ปวช. การบัญชี', false],
      [
        'a field whose own name ends so',
        'levelField',
        'ปวส. ไฟฟ้า (กำลัง)',
        'ปวส. ไฟฟ้า (กำลัง)',
        false,
      ],
      ['another level', 'levelField', 'ปวส. การบัญชี', 'ปวช. การบัญชี', true],
      ['a blank is no difference', 'email', '', 'kanda@example.com', false],
      ['two days of answering say nothing', 'submitted', '1 ก.ค. 69', '2 ส.ค. 69', false],
      ['two answers that say different things', 'summary', 'ทำงาน · ร้านก', 'ศึกษาต่อ', true],
    ];

  test.each(cases)('%s', (_why, field, left, right, differs) => {
    expect(rowOf(field, left, right)).toEqual({ field, left, right, differs });
    expect(rowOf(field, right, left).differs).toBe(differs);
  });

  test('every field has one line, in the order in which people compare', () => {
    const rows = compareRecords(answerRecord(), record());
    expect(rows.map(({ field }) => field)).toEqual(RECORD_FIELDS);
  });

  test('whatever was typed: a record does not differ from itself, and both directions say the same', () => {
    const seed = 20260706;
    const texts = fc.record(
      Object.fromEntries(RECORD_FIELDS.map((field) => [field, fc.string({ unit: 'grapheme' })])),
    );
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const [left, right] = [record(one), record(other)];
        expect(compareRecords(left, left).some(({ differs }) => differs)).toBe(false);
        expect(compareRecords(left, right).map(({ differs }) => differs)).toEqual(
          compareRecords(right, left).map(({ differs }) => differs),
        );
      }),
      { seed },
    );
  });
});

describe('the side that counts when nobody chooses', () => {
  const NEW = '2026-08-01T00:00:00.000Z';
  const OLD = '2026-07-01T00:00:00.000Z';
  const cases: readonly [why: string, field: ChoiceField, right: Origin, side: Side][] = [
    ['an answer is newer than the list', 'phone', {}, 'left'],
    ['an older answer', 'email', { at: OLD, source: 'answer' }, 'left'],
    ['a newer answer', 'phone', { at: NEW, source: 'answer' }, 'right'],
    ['a correction made since', 'lineId', { at: NEW, source: 'correction' }, 'right'],
    ['a correction made before', 'phone', { at: OLD, source: 'correction' }, 'left'],
    ['a name of the approved list stands', 'name', {}, 'right'],
  ];

  test.each(cases)('%s', (_why, field, origin, side) => {
    const left = answerRecord({ phone: '0611111111', email: 'new@example.com', lineId: 'new' });
    expect(defaultSide(field, left, record({}, origin))).toBe(side);
  });

  test('something beats nothing', () => {
    expect(defaultSide('phone', answerRecord({ phone: 'ไม่มี' }), record())).toBe('right');
    expect(defaultSide('phone', answerRecord(), record({ phone: '-' }))).toBe('left');
  });
});

describe('agreeing in every line', () => {
  const cases: readonly [string, Partial<Record<RecordField, string>>, boolean][] = [
    ['all the same', {}, true],
    ['only the telephone beside name and field', { studentId: '', email: '', lineId: '' }, true],
    ['only the student id', { phone: '', email: '', lineId: '' }, true],
    ['nothing beside name and field', { phone: '', email: '', studentId: '' }, false],
    ['a LINE id alone is not enough', { phone: '', email: '', studentId: '' }, false],
    ['one letter of the name', { name: 'กานดา ใจดิ' }, false],
    ['no field chosen', { levelField: '' }, false],
    ['the same telephone, but another id', { studentId: '66201010026' }, false],
    ['the same id, but another address', { email: 'other@example.com' }, false],
    ['another cohort', { cohort: '2567' }, false],
    ['who does something else now', { summary: 'ศึกษาต่อ' }, true],
  ];

  test.each(cases)('%s', (_why, fields, isSame) => {
    expect(agreeExactly(answerRecord(fields), record({ summary: 'ทำงาน' }))).toBe(isSame);
  });

  test('with one candidate of whom nobody has spoken', () => {
    const two = [candidate('AAAA'), candidate('BBBB', { studentId: '66201010099' })];
    const standing = { verdict: '', studentId: '9', confirmed: '', by: '', at: '' };
    expect(isExact(item('a'))).toBe(true);
    expect(isExact(item('a', { candidates: two }))).toBe(false);
    expect(isExact(item('a', { candidates: [] }))).toBe(false);
    expect(isExact(item('a', { kind: 'roster' }))).toBe(true);
    expect(isExact(item('a', { standing }))).toBe(false);
    expect(agrees({ field: 'name', left: '', right: '', differs: false })).toBe(false);
  });
});
