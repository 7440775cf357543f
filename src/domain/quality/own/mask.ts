// A small language for the shape of a text. Unlike a regular expression it cannot run away: matching takes at
// most length of the text × length of the mask.

/**
 * 9 a digit (also ๐–๙) · ก a Thai letter with the marks on it · A a Latin letter · ? anything once · * anything,
 * also nothing · \ takes the next letter as it is · everything else stands for itself.
 */
type Token = { readonly any: true } | { readonly fits: (letter: string) => boolean };

/** A letter and the marks above and below it are one. */
const LETTERS = /[\s\S][\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]*/gu;
const lettersOf = (text: string): readonly string[] => text.match(LETTERS) ?? [];

const CLASSES: Readonly<Record<string, (letter: string) => boolean>> = {
  '9': (letter) => /^[0-9๐-๙]$/.test(letter),
  ก: (letter) => /^[ก-ฮฯะาำเ-ๆ]/.test(letter),
  A: (letter) => /^[A-Za-z]$/.test(letter),
  '?': () => true,
};

export type Mask = readonly Token[];

export function parseMask(text: string): Mask {
  const tokens: Token[] = [];
  const letters = lettersOf(text);
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] ?? '';
    if (letter === '*') {
      tokens.push({ any: true });
      continue;
    }
    const isLiteral = letter === '\\' && at + 1 < letters.length;
    if (isLiteral) at++;
    const wanted = letters[at] ?? '';
    const fits = isLiteral ? undefined : CLASSES[wanted];
    tokens.push({ fits: fits ?? ((one) => one === wanted) });
  }
  return tokens;
}

/** Whether the whole text has the shape; goes back only to the last star. */
export function fitsMask(mask: Mask, text: string): boolean {
  const letters = lettersOf(text);
  let [at, token, star, retry] = [0, 0, -1, 0];
  while (at < letters.length) {
    const wanted = mask[token];
    if (wanted !== undefined && 'any' in wanted) {
      [star, retry] = [token, at];
      token++;
    } else if (wanted?.fits(letters[at] ?? '') === true) {
      at++;
      token++;
    } else if (star >= 0) {
      retry++;
      [at, token] = [retry, star + 1];
    } else return false;
  }
  return mask.slice(token).every((rest) => 'any' in rest);
}
