import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { encodeCp874 } from '../../../src/domain/export/cp874.ts';
import { csvFile } from '../../../src/domain/export/csv-file.ts';
import { csvLine, toCsv } from '../../../src/domain/export/csv.ts';
import { anyText, runs } from '../thai/arbitraries.ts';
import { badStrings } from '../thai/lines.ts';

/** Node's own table of the code page, made by others from the same source. */
const decode = (bytes: readonly number[]): string =>
  new TextDecoder('windows-874').decode(Uint8Array.from(bytes));

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at)).join('');

test.each([
  ['every Thai letter, vowel, mark and digit', range(0x0e01, 0x0e3a) + range(0x0e3f, 0x0e5b)],
  ['ASCII with its controls', range(0, 0x7f)],
  ['quotes, dashes, dots and the euro', '€…‘’“”•–—\u00A0'],
])('%s come back', (_, text) => {
  const { bytes, lost } = encodeCp874(text);
  expect([decode(bytes), lost]).toEqual([text, []]);
  expect(bytes).toHaveLength(text.length);
});

test.each([
  ['a letter of another language', 'José', 'Jos?', ['é']],
  ['an emoji is one letter', 'ร้าน😀', 'ร้าน?', ['😀']],
  ['half of an emoji', '\uD83D', '?', ['\uD83D']],
  ['each is told once', 'éé→', '???', ['é', '→']],
  ['an invisible blank', 'ก\u200Bข', 'ก?ข', ['\u200B']],
  ['a code point between the Thai letters', '\u0E3B', '?', ['\u0E3B']],
])('%s becomes "?"', (_, text, expected, lost) => {
  const encoded = encodeCp874(text);
  expect(decode(encoded.bytes)).toBe(expected);
  expect(encoded.lost).toEqual(lost);
});

const texts = fc.oneof(anyText, fc.constantFrom(...badStrings()));

test('whatever is encoded: a byte a letter, and nothing but the lost letters is another', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { bytes, lost } = encodeCp874(text);
      const gone = new Set(lost);
      expect(decode(bytes)).toBe(
        Array.from(text, (char) => (gone.has(char) ? '?' : char)).join(''),
      );
    }),
    runs(500),
  );
});

test('base64 is that of others', () => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 20 }), (cells) => {
      const { bytes } = encodeCp874(csvLine(cells));
      expect(csvFile([cells], 'cp874').text).toBe(Buffer.from(bytes).toString('base64'));
    }),
    runs(500),
  );
});

test('a file in Windows Thai is the file without the mark of UTF-8, and tells in which rows letters were lost', () => {
  const rows = [
    ['ชื่อ', 'ที่ทำงาน'],
    ['มงคล', 'Café 😀'],
    ['ดาวเรือง', '=1+1'],
  ];
  const file = csvFile(rows, 'cp874');
  const text = decode([...Buffer.from(file.text, 'base64')]);
  expect(text).toBe("ชื่อ,ที่ทำงาน\r\nมงคล,Caf? ?\r\nดาวเรือง,'=1+1\r\n");
  expect(file.lost).toEqual([{ row: 1, letters: ['é', '😀'] }]);
  expect(csvFile(rows, 'utf8')).toEqual({ text: toCsv(rows), isBytes: false, lost: [] });
});
