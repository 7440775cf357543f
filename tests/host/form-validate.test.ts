// Which answers a form takes, and what it says about the others.
import { describe, expect, test } from '@jest/globals';
import { isPattern } from '../../host/form-page/pattern.ts';
import { complaint, REQUIRED } from '../../host/form-page/validate.ts';
import { newItem } from '../../host/forms/new-form.ts';
import type { Answer, ItemData, ValidationData } from '../../host/forms/form-body.ts';

function text(given: Partial<ValidationData>, required = false): ItemData {
  const validation: ValidationData = {
    ...{ kind: 'EMAIL', pattern: '', numbers: [], message: 'แก้' },
    ...given,
  };
  return { ...newItem('TEXT', { id: 1, entry: 2 }), validation, required };
}

const PHONE = { kind: 'MATCHES', pattern: '^[0-9๐-๙+() -]{9,20}$' } as const;
const cases: readonly (readonly [string, ItemData, Answer | undefined, string | null])[] = [
  ['a phone in Latin digits', text(PHONE), '0812345678', null],
  ['a phone in Thai digits', text(PHONE), '๐๘๑-๒๓๔-๕๖๗๘', null],
  ['an international phone', text(PHONE), '+66 81 234 5678', null],
  ['letters in a phone', text(PHONE), '08x2345678', 'แก้'],
  ['matches means the whole answer', text({ kind: 'MATCHES', pattern: '[0-9]{3}' }), '1234', 'แก้'],
  ['contains means somewhere', text({ kind: 'CONTAINS', pattern: '[0-9]{3}' }), '1234', null],
  ['an e-mail', text({}), 'a.b+c@mail.example.co.th', null],
  ['an e-mail without a dot', text({}), 'a@b', 'แก้'],
  ['length counts up to the limit', text({ kind: 'LENGTH_AT_MOST', numbers: [3] }), 'กขค', null],
  ['one too long', text({ kind: 'LENGTH_AT_MOST', numbers: [3] }), 'กขคง', 'แก้'],
  ['our own sentence when the maker gave none', text({ message: '' }), 'a', 'โปรดพิมพ์ที่อยู่อีเมล'],
  ['empty and optional is never checked', text({}), '', null],
  ['blanks do not answer a required question', text({}, true), '   ', REQUIRED],
  ['no answer to a required question', text({}, true), undefined, REQUIRED],
  ['a number between', text({ kind: 'NUMBER_BETWEEN', numbers: [1, 5] }), '5', null],
  ['a number outside', text({ kind: 'NUMBER_BETWEEN', numbers: [1, 5] }), '6', 'แก้'],
];

describe('complaint', () => {
  test.each(cases)('%s', (_why, item, answer, expected) => {
    expect(complaint(item, answer)).toBe(expected);
  });

  test('a choice that is not offered is refused, except where "other" is offered', () => {
    const choices = [{ value: 'ก', goto: null }];
    const item = { ...newItem('MULTIPLE_CHOICE', { id: 1, entry: 2 }), choices };
    expect(complaint(item, 'ข')).not.toBeNull();
    expect(complaint({ ...item, other: true }, 'ข')).toBeNull();
  });

  test('a checkbox takes several choices but only one "other"', () => {
    const choices = ['ก', 'ข'].map((value) => ({ value, goto: null }));
    const item = { ...newItem('CHECKBOX', { id: 1, entry: 2 }), choices, other: true };
    expect(complaint(item, ['ก', 'ข', 'ค'])).toBeNull();
    expect(complaint(item, ['ค', 'ง'])).not.toBeNull();
  });
});

const patterns: readonly (readonly [string, boolean])[] = [
  ['^[0-9๐-๙ -]{8,16}$', true],
  ['^\\s*[0-9A-Za-z-]{6,14}\\s*$', true],
  ['^(?!x).*$', false],
  ['(a)\\1', false],
  ['[', false],
];

test.each(patterns)('pattern %s can be used by Google Forms: %s', (pattern, expected) => {
  expect(isPattern(pattern)).toBe(expected);
});
