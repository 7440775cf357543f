import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseLineId } from '../../../src/domain/thai/line-id.ts';
import { normalizeThai } from '../../../src/domain/thai/normalize.ts';
import { anyText, runs } from './arbitraries.ts';
import { badStrings } from './lines.ts';

const API_ID = 'U4af4980629a1b2c3d4e5f60718293a4b';

describe('parseLineId', () => {
  test.each([
    ['plain', 'somchai.99', 'somchai.99', 'person', ''],
    ['capitals', 'Somchai_99', 'somchai_99', 'person', ''],
    ['hidden characters', '\u200Bsomchai-99 ', 'somchai-99', 'person', ''],
    ['shortest', 'abcd', 'abcd', 'person', ''],
    ['too short', 'abc', 'abc', '', 'displayName'],
    ['longest', 'a'.repeat(20), 'a'.repeat(20), 'person', ''],
    ['too long', 'a'.repeat(21), 'a'.repeat(21), '', 'displayName'],
    ['labelled', 'LINE ID: somchai99', 'somchai99', 'person', ''],
    ['labelled in Thai', 'ไอดีไลน์ somchai99', 'somchai99', 'person', ''],
    ['begins like a label', 'lineman99', 'lineman99', 'person', ''],
    ['begins like the other label', 'idol_99', 'idol_99', 'person', ''],
    ['official account', '@lampangpoly', '@lampangpoly', 'official', ''],
    ['link with the id', 'https://line.me/ti/p/~somchai99', 'somchai99', 'person', ''],
    ['link of an official account', 'https://line.me/R/ti/p/@abc123', '@abc123', 'official', ''],
    ['link with a token', 'https://line.me/ti/p/AbCdEf', 'https://line.me/ti/p/AbCdEf', 'link', ''],
    ['id of the programming interface', API_ID, API_ID, '', 'apiId'],
    ['telephone number', '081-234-5678', '081-234-5678', '', 'phoneNumber'],
    ['telephone number with country', '+66812345678', '+66812345678', '', 'phoneNumber'],
    ['digits that are no telephone number', '123456', '123456', 'person', ''],
    ['Thai display name', 'น้องฟ้า', 'น้องฟ้า', '', 'displayName'],
    ['display name with a blank', 'Som Chai', 'Som Chai', '', 'displayName'],
    ['emoji', 'fah🌸', 'fah🌸', '', 'displayName'],
    ['blank', '  ', '', '', ''],
  ])('%s', (_reason, typed, id, kind, doubt) => {
    expect(parseLineId(typed)).toEqual({ id, kind, doubt });
  });

  test('never empties what was typed, and reads its own result alike', () => {
    const holds = (text: string): boolean => {
      const { id, kind } = parseLineId(text);
      const again = parseLineId(id);
      return (id !== '') === (normalizeThai(text) !== '') && (kind === '' || again.id === id);
    };
    fc.assert(fc.property(anyText, holds), runs(2000));
    expect(badStrings().every(holds)).toBe(true);
  });
});
