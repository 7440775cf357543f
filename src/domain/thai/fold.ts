// The sound of a Thai name in few letters: consonants only, those that sound or look alike as one.

const ALIKE: readonly (readonly [letters: string, sound: string])[] = [
  ['ศษส', 'ส'],
  ['ณน', 'น'],
  ['ฬลร', 'ร'],
  ['ภผพ', 'พ'],
  ['ฐถฑฒทธ', 'ท'],
  ['ญย', 'ย'],
  ['ฏต', 'ต'],
  ['ฎด', 'ด'],
  ['ขคฆ', 'ค'],
  ['ชฌฉ', 'ช'],
];

const SOUNDS: ReadonlyMap<string, string> = new Map(
  ALIKE.flatMap(([letters, sound]) =>
    Array.from(letters).map((letter): [string, string] => [letter, sound]),
  ),
);

const MUTED = /[ก-ฮ][ิุ]?์/g;
const NO_CONSONANT = /[ฯ-๎๏๚๛]/g;

const TONES = /[่-๋]/g;

/** Without what is not heard and what is most often mistyped: consonants under a การันต์, and tone marks. */
export const spokenLetters = (name: string): string => name.replace(MUTED, '').replace(TONES, '');

/**
 * For finding who may be meant, never for saying that two are the same. The consonant under a การันต์ is silent
 * and often left out. Latin letters stay.
 */
export const foldThai = (text: string): string => {
  let folded = '';
  let before = '';
  for (const letter of text.replace(MUTED, '').replace(NO_CONSONANT, '')) {
    const sound = SOUNDS.get(letter) ?? letter;
    if (sound !== before) folded += sound;
    before = sound;
  }
  return folded;
};
