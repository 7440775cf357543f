// Text typed while the keyboard was in the other layout: "l,=kp" is สมชาย on Kedmanee.

/** Keys row by row, plain and with Shift, and what they give in Thai. */
const ROWS: readonly (readonly [latin: string, thai: string])[] = [
  ['`1234567890-=', '_ๅ/-ภถุึคตจขช'],
  ['~!@#$%^&*()_+', '%+๑๒๓๔ู฿๕๖๗๘๙'],
  ['qwertyuiop[]\\', 'ๆไำพะัีรนยบลฃ'],
  ['QWERTYUIOP{}|', '๐"ฎฑธํ๊ณฯญฐ,ฅ'],
  ["asdfghjkl;'", 'ฟหกดเ้่าสวง'],
  ['ASDFGHJKL:"', 'ฤฆฏโฌ็๋ษศซ.'],
  ['zxcvbnm,./', 'ผปแอิืทมใฝ'],
  ['ZXCVBNM<>?', '()ฉฮฺ์?ฒฬฦ'],
];

const pairs = ROWS.flatMap(([latin, thai]) =>
  Array.from(latin).map((key, at): [string, string] => [key, thai[at] ?? key]),
);
const THAI_OF: ReadonlyMap<string, string> = new Map(pairs);
const LATIN_OF: ReadonlyMap<string, string> = new Map(pairs.map(([latin, thai]) => [thai, latin]));

const mapped = (text: string, table: ReadonlyMap<string, string>): string =>
  Array.from(text, (letter) => table.get(letter) ?? letter).join('');

/** What the same keys would have given in the Thai layout. */
export const toThaiKeys = (text: string): string => mapped(text, THAI_OF);

/** What the same keys would have given in the English layout. */
export const toLatinKeys = (text: string): string => mapped(text, LATIN_OF);

const THAI_LETTER = /[\u0E00-\u0E7F]/;
const THAI_WORD = /^(?:[เ-ไ]?[ก-ฮ][ัิ-ู]?[็-์]?(?:า?ะ?|ำ)){2,}$/;
const LATIN_WORD = /^[A-Za-z]{3,}$/;
const LONGEST = 80;

const otherReading = (word: string): string => {
  if (THAI_WORD.test(word)) return '';
  if (THAI_LETTER.test(word)) {
    const latin = toLatinKeys(word);
    return LATIN_WORD.test(latin) ? latin : '';
  }
  const thai = toThaiKeys(word);
  return THAI_WORD.test(thai) ? thai : '';
};

/** The text in the other layout where that gives words and the typed one does not look Thai; else ''. */
export const layoutReading = (text: string): string => {
  if (text.length > LONGEST) return '';
  const words = text.trim().split(/\s+/).map(otherReading);
  return words.includes('') ? '' : words.join(' ');
};
