import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PROVINCES } from '../../../src/domain/survey/provinces.ts';
import { withinOneEdit } from '../../../src/domain/thai/edits.ts';
import { parseProvince } from '../../../src/domain/thai/provinces.ts';
import { anyText, runs } from './arbitraries.ts';
import { badStrings, linesOf } from './lines.ts';

describe('parseProvince', () => {
  test.each([
    ['plain', 'ลำปาง', 'ลำปาง'],
    ['old ำ', 'ลําปาง', 'ลำปาง'],
    ['with จ.', 'จ.ลำปาง', 'ลำปาง'],
    ['with จ. and a blank', 'จ. ลำปาง', 'ลำปาง'],
    ['with จังหวัด', 'จังหวัดลำปาง', 'ลำปาง'],
    ['with จังหวัด and a blank', 'จังหวัด ลำปาง', 'ลำปาง'],
    ['a name that begins with จ', 'จันทบุรี', 'จันทบุรี'],
    ['blank inside', 'เชียง ใหม่', 'เชียงใหม่'],
    ['กทม.', 'กทม.', 'กรุงเทพมหานคร'],
    ['กทม', 'กทม', 'กรุงเทพมหานคร'],
    ['กรุงเทพ', 'กรุงเทพ', 'กรุงเทพมหานคร'],
    ['กรุงเทพฯ', 'กรุงเทพฯ', 'กรุงเทพมหานคร'],
    ['in English', 'Bangkok', 'กรุงเทพมหานคร'],
    ['อยุธยา', 'อยุธยา', 'พระนครศรีอยุธยา'],
    ['จ.อยุธยา', 'จ.อยุธยา', 'พระนครศรีอยุธยา'],
    ['โคราช', 'โคราช', 'นครราชสีมา'],
    ['official abbreviation', 'ลป.', 'ลำปาง'],
    ['one slip', 'กรุงเทพมหานคน', 'กรุงเทพมหานคร'],
    ['silent letter missing', 'กาฬสินธุ', 'กาฬสินธุ์'],
    ['a short name with a slip is none', 'ตาด', ''],
    ['abroad', 'ต่างประเทศ', ''],
    ['only the prefix', 'จ.', ''],
    ['empty', '', ''],
  ])('%s', (_reason, typed, expected) => {
    expect(parseProvince(typed)).toBe(expected);
  });

  test('reads all 77 by name and by official abbreviation', () => {
    const rows = linesOf('thai/thailand_provinces_th.csv').map((line) => line.split(','));
    expect(rows.map(([name = '']) => name).sort()).toEqual([...PROVINCES].sort());
    const wrong = rows.filter(([name = '', short = '']) =>
      [name, short, `${short}.`, `จ.${name}`, `จังหวัด${name}`].some(
        (typed) => parseProvince(typed) !== name,
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('a slip never makes one province of another', () => {
    const near = PROVINCES.filter((name) =>
      PROVINCES.some((other) => other !== name && withinOneEdit(name, other)),
    );
    expect(near).toEqual(['ระนอง', 'ระยอง']);
    expect(['ระนอง', 'ระยอง', 'ระดอง'].map(parseProvince)).toEqual(['ระนอง', 'ระยอง', '']);
  });

  test('gives a province or nothing, whatever is typed', () => {
    const holds = (text: string): boolean => {
      const name = parseProvince(text);
      return name === '' || PROVINCES.includes(name);
    };
    fc.assert(fc.property(anyText, holds), runs(2000));
    expect(badStrings().every(holds)).toBe(true);
  });
});
