// Words of our own, formulas, markup, and of the other lists a sample, through every door; the long test takes all.
import { describe } from '@jest/globals';
import { OWN_WORDS, allBadStrings } from '../support/bad-strings.ts';
import { testEveryDoor } from '../support/bad-doors.ts';

const all = allBadStrings();
const payloads = all.filter((text) => /^[=+@]|cmd|onerror|svg/i.test(text));
const every = (strings: readonly string[], nth: number): string[] =>
  strings.filter((_text, at) => at % nth === 0);

describe('bad strings', () => {
  testEveryDoor([...new Set([...OWN_WORDS, ...every(payloads, 4), ...every(all, 24)])], {});
});
