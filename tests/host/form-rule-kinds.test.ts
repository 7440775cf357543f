// Every kind of rule that a script can give a question: values that pass, values that do not, the sentence shown.
import { describe, expect, test } from '@jest/globals';
import { complaint } from '../../host/form-page/validate.ts';
import { newItem } from '../../host/forms/new-form.ts';
import type {
  Answer,
  ItemData,
  ValidationData,
  ValidationKind,
} from '../../host/forms/form-body.ts';

type Cases = readonly (readonly [why: string, answer: Answer])[];

interface Kind {
  readonly pattern?: string;
  readonly numbers?: number[];
  /** Shown where the maker gave no help text. */
  readonly sentence: string;
  readonly takes: Cases;
  readonly refuses: Cases;
}

const WRONG_SHAPE = 'รูปแบบคำตอบไม่ถูกต้อง';

/** A kind without its row does not compile. */
const KINDS: Readonly<Record<ValidationKind, Kind>> = {
  MATCHES: {
    pattern: '[0-9]{2}',
    sentence: WRONG_SHAPE,
    takes: [['the whole answer', '12']],
    refuses: [
      ['a part of the answer', '123'],
      ['Thai digits that the pattern does not name', '๑๒'],
      ['a line break behind', '12\n'],
    ],
  },
  NOT_MATCHES: {
    pattern: '[0-9]{2}',
    sentence: WRONG_SHAPE,
    takes: [['a part of the answer may match', '123']],
    refuses: [['the whole answer', '12']],
  },
  CONTAINS: {
    pattern: '[0-9]{2}',
    sentence: WRONG_SHAPE,
    takes: [
      ['in the middle', 'ก12ข'],
      ['on the second line', 'ก\n12'],
    ],
    refuses: [['nowhere', '1ก2']],
  },
  NOT_CONTAINS: {
    pattern: '[0-9]{2}',
    sentence: WRONG_SHAPE,
    takes: [['nowhere', '1ก2']],
    refuses: [['in the middle', 'ก12ข']],
  },
  EMAIL: {
    sentence: 'โปรดพิมพ์ที่อยู่อีเมล',
    takes: [['an address', 'name@example.com']],
    refuses: [
      ['no domain', 'name@'],
      ['a blank behind', 'name@example.com '],
    ],
  },
  URL: {
    sentence: 'โปรดพิมพ์ที่อยู่เว็บ',
    takes: [['an address with its scheme', 'https://example.com/ก?x=1']],
    refuses: [
      ['no scheme', 'example.com'],
      ['another scheme', 'mailto:name@example.com'],
      ['a blank within', 'https://example.com/a b'],
    ],
  },
  NUMBER: {
    sentence: 'โปรดพิมพ์ตัวเลข',
    takes: [
      ['a fraction', '1.5'],
      ['below zero', '-3'],
      ['blanks around', ' 7 '],
    ],
    refuses: [
      ['a word', 'สิบ'],
      ['Thai digits', '๑๐'],
      ['two numbers', '1 2'],
    ],
  },
  WHOLE_NUMBER: {
    sentence: 'โปรดพิมพ์จำนวนเต็ม',
    takes: [['whole', '15']],
    refuses: [['a fraction', '1.5']],
  },
  NUMBER_BETWEEN: {
    numbers: [1, 5],
    sentence: 'โปรดพิมพ์ตัวเลขตั้งแต่ 1 ถึง 5',
    takes: [
      ['the lower end', '1'],
      ['the upper end', '5'],
      ['between', '2.5'],
    ],
    refuses: [
      ['below', '0.9'],
      ['above', '6'],
      ['no number', 'ก'],
    ],
  },
  LENGTH_AT_LEAST: {
    numbers: [3],
    sentence: 'โปรดพิมพ์อย่างน้อย 3 ตัวอักษร',
    takes: [['just long enough', 'น้ำ']],
    refuses: [['one too short', 'กข']],
  },
  LENGTH_AT_MOST: {
    numbers: [3],
    sentence: 'โปรดพิมพ์ไม่เกิน 3 ตัวอักษร',
    takes: [['ำ counts once', 'กกำ']],
    refuses: [['an emoji counts twice', 'กข🎓']],
  },
  SELECT_AT_LEAST: {
    numbers: [2],
    sentence: 'โปรดเลือกอย่างน้อย 2 ข้อ',
    takes: [['two', ['a', 'b']]],
    refuses: [['one', ['a']]],
  },
  SELECT_AT_MOST: {
    numbers: [1],
    sentence: 'โปรดเลือกไม่เกิน 1 ข้อ',
    takes: [['one', ['a']]],
    refuses: [['two', ['a', 'b']]],
  },
  SELECT_EXACTLY: {
    numbers: [2],
    sentence: 'โปรดเลือก 2 ข้อ',
    takes: [['two', ['a', 'b']]],
    refuses: [
      ['one', ['a']],
      ['three', ['a', 'b', 'c']],
    ],
  },
};

function itemWith(kind: ValidationKind, message: string): ItemData {
  const { pattern = '', numbers = [] } = KINDS[kind];
  const type = kind.startsWith('SELECT') ? 'CHECKBOX' : 'PARAGRAPH_TEXT';
  const validation: ValidationData = { kind, pattern, numbers, message };
  const choices = ['a', 'b', 'c'].map((value) => ({ value, goto: null }));
  const item = newItem(type, { id: 1, entry: 2 });
  return { ...item, validation, choices: type === 'CHECKBOX' ? choices : [] };
}

describe.each(Object.keys(KINDS) as ValidationKind[])('%s', (kind) => {
  const { takes, refuses, sentence } = KINDS[kind];

  test.each(takes)('takes %s', (_why, answer) => {
    expect(complaint(itemWith(kind, ''), answer)).toBeNull();
  });

  test.each(refuses)('refuses %s, in our words or in those of the maker', (_why, answer) => {
    expect(complaint(itemWith(kind, ''), answer)).toBe(sentence);
    expect(complaint(itemWith(kind, 'โปรดแก้'), answer)).toBe('โปรดแก้');
  });

  test('lets an optional question be left blank, and asks for a required one', () => {
    const empty = kind.startsWith('SELECT') ? [] : '';
    expect(complaint(itemWith(kind, ''), empty)).toBeNull();
    expect(complaint({ ...itemWith(kind, ''), required: true }, empty)).toBe('โปรดตอบข้อนี้');
  });
});
