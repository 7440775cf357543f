// Slips of people who type Thai names: letters that look or sound alike, marks, a key beside, a letter more or less.
import type { Chance } from '../../host/sample/chance.ts';

const ALIKE = [
  'ศษส',
  'ณน',
  'ฬล',
  'ภพผ',
  'ฐถ',
  'ธทฑฒ',
  'ญย',
  'ฏต',
  'ฎด',
  'ขค',
  'ชฌ',
  'ใไ',
  'ิี',
  'ุู',
  'ึื',
];
const BESIDE: Readonly<Record<string, string>> = {
  ...{ ก: 'หด', ห: 'ฟก', ด: 'กเ', า: '่ส', ส: 'าว', ว: 'สง', น: 'รย', ร: 'ีน', ย: 'นบ', บ: 'ยล' },
  ...{ ม: 'ทใ', ท: 'ืม', พ: 'ำะ', ป: 'ผแ', ค: 'ตึ', ต: 'คจ', จ: 'ตข', ช: 'ข', อ: 'แิ', ล: 'บ' },
};
const TONES = Array.from('่้๊๋');

type Slip = (chance: Chance, letters: string[]) => string[] | null;

const placesOf = (letters: readonly string[], test: (letter: string) => boolean): number[] =>
  letters.flatMap((letter, at) => (test(letter) ? [at] : []));

const at = (chance: Chance, places: readonly number[]): number =>
  places.length === 0 ? -1 : chance.pick(places);

const alike: Slip = (chance, letters) => {
  const place = at(
    chance,
    placesOf(letters, (letter) => ALIKE.some((set) => set.includes(letter))),
  );
  const set = ALIKE.find((one) => one.includes(letters[place] ?? '?'));
  if (set === undefined) return null;
  const others = Array.from(set).filter((letter) => letter !== letters[place]);
  return letters.map((letter, index) => (index === place ? chance.pick(others) : letter));
};

const tone: Slip = (chance, letters) => {
  const place = at(
    chance,
    placesOf(letters, (letter) => TONES.includes(letter)),
  );
  if (place < 0) return null;
  const other = chance.yes(0.5) ? '' : chance.pick(TONES);
  return letters.map((letter, index) => (index === place ? other : letter));
};

const muted: Slip = (chance, letters) => {
  const place = letters.lastIndexOf('์');
  if (place < 1) return null;
  return letters.filter((_, index) => index !== place && (index !== place - 1 || chance.yes(0.5)));
};

const oldAm: Slip = (_, letters) =>
  letters.includes('ำ') ? letters.map((letter) => (letter === 'ำ' ? 'ํา' : letter)) : null;

const consonant = (letter: string): boolean => /[ก-ฮ]/.test(letter);

const dropped: Slip = (chance, letters) => {
  const place = at(chance, placesOf(letters, consonant).slice(1));
  return place < 0 ? null : letters.filter((_, index) => index !== place);
};

const doubled: Slip = (chance, letters) => {
  const place = at(chance, placesOf(letters, consonant));
  return letters.flatMap((letter, index) => (index === place ? [letter, letter] : [letter]));
};

const swapped: Slip = (chance, letters) => {
  const both = (place: number): boolean =>
    consonant(letters[place] ?? '') && consonant(letters[place + 1] ?? '');
  const place = at(chance, placesOf(letters, consonant).filter(both));
  if (place < 0) return null;
  const turned = [...letters];
  [turned[place], turned[place + 1]] = [letters[place + 1] ?? '', letters[place] ?? ''];
  return turned;
};

const beside: Slip = (chance, letters) => {
  const place = at(
    chance,
    placesOf(letters, (letter) => letter in BESIDE),
  );
  if (place < 0) return null;
  const other = chance.pick(Array.from(BESIDE[letters[place] ?? ''] ?? ''));
  return letters.map((letter, index) => (index === place ? other : letter));
};

const SLIPS: readonly Slip[] = [
  alike,
  alike,
  alike,
  tone,
  muted,
  oldAm,
  dropped,
  doubled,
  swapped,
  beside,
];

/** Another text than the given one. */
export function misspell(chance: Chance, text: string): string {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const spoilt = chance.pick(SLIPS)(chance, Array.from(text))?.join('');
    if (spoilt !== undefined && spoilt !== text && spoilt !== '') return spoilt;
  }
  return `${text}ๆ`;
}

/** One digit other than it should be. */
export function wrongDigit(chance: Chance, digits: string): string {
  const place = 2 + chance.below(digits.length - 2);
  const right = Number(digits[place]);
  return (
    digits.slice(0, place) + String((right + 1 + chance.below(9)) % 10) + digits.slice(place + 1)
  );
}

export const thaiDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));

/** A phone number as cells and forms get it. */
export function typedPhone(chance: Chance, phone: string): string {
  const ways: readonly (() => string)[] = [
    () => phone,
    () => phone,
    () => phone,
    () => `${phone.slice(0, 3)}-${phone.slice(3, 6)}-${phone.slice(6)}`,
    () => `${phone.slice(0, 3)} ${phone.slice(3)}`,
    () => `+66${phone.slice(1)}`,
    () => phone.slice(1),
    () => thaiDigits(phone),
  ];
  return chance.pick(ways)();
}
