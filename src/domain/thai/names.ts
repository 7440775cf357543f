// A name as typed, in one cell or in several, as title, first name and last name.

import { withinOneEdit } from './edits.ts';
import { compactKey, normalizeThai } from './normalize.ts';
import { NAMES_LIKE_TITLES, RANKS, TITLES } from './titles.ts';
import type { Sex } from './titles.ts';

export interface PersonName {
  /** In full where it is known: "น.ส." comes out as "นางสาว". */
  readonly title: string;
  readonly first: string;
  readonly last: string;
}

export interface NameCells {
  readonly title?: string;
  readonly first?: string;
  readonly last?: string;
}

interface CutTitle {
  readonly title: string;
  readonly rest: string;
  /** Letters that no given name begins with, so cutting cannot be wrong. */
  readonly sure: boolean;
}

interface TitlePattern {
  readonly pattern: RegExp;
  readonly title: (match: RegExpExecArray) => string;
  readonly sure: boolean;
  readonly length: number;
  /** First letters of what it matches. */
  readonly begins: readonly string[];
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Blanks after a dot or instead of a blank do not matter. */
const loose = (text: string): string =>
  escape(text).replace(/\\\./g, '\\.\\s*').replace(/ /g, '\\s*');

const plainPatterns: readonly TitlePattern[] = TITLES.flatMap((row) => {
  const make = (spelling: string, after: string): TitlePattern => ({
    pattern: new RegExp(`^${loose(spelling)}${after}`, 'i'),
    title: () => row.title,
    sure: spelling.includes('.'),
    length: spelling.length,
    begins: [spelling.slice(0, 1).toLowerCase()],
  });
  return [
    ...row.stuck.map((spelling) => make(spelling, '[.:\\s]*')),
    ...row.spaced.map((spelling) => make(spelling, '(?:\\s+|$)')),
  ];
});

const rankTitle = (full: string, match: RegExpExecArray): string =>
  `${match[1] === undefined ? '' : 'ว่าที่'}${full}${match[2] === undefined ? '' : 'หญิง'}`;

const WOMAN = '\\s*(\\(\\s*หญิง\\s*\\)|หญิง)?\\s*';
const rankPattern = (full: string, spelling: string, acting: string): TitlePattern => ({
  pattern: new RegExp(`^${acting}${spelling}${WOMAN}`),
  title: (match) => rankTitle(full, match),
  sure: true,
  length: spelling.length,
  begins: [spelling.slice(0, 1), 'ว'],
});

/** "จสอ." with its last dot only; no dot at all ("รต") just behind "ว่าที่", where no name can begin. */
const rankPatterns: readonly TitlePattern[] = RANKS.flatMap(([full, short]) => {
  const letters = short.replace(/\./g, '');
  const dotted = short.endsWith('.');
  return [
    ...[full, short].map((spelling) => rankPattern(full, loose(spelling), '(ว่าที่\\s*)?')),
    ...(dotted ? [rankPattern(full, `${letters}\\.`, '(ว่าที่\\s*)?')] : []),
    ...(dotted ? [rankPattern(full, `${letters}(?=[\\s(])`, '(ว่าที่\\s*)')] : []),
  ];
});

/** Longest first, so that นางสาว is tried before นาง. */
const PATTERNS: readonly TitlePattern[] = [...rankPatterns, ...plainPatterns].sort(
  (a, b) => b.length - a.length,
);

/** Only the patterns that can match are tried: names are read by the ten thousand. */
const BY_FIRST_LETTER: ReadonlyMap<string, readonly TitlePattern[]> = new Map(
  Array.from(new Set(PATTERNS.flatMap((one) => one.begins))).map((letter) => [
    letter,
    PATTERNS.filter((one) => one.begins.includes(letter)),
  ]),
);

const patternsFor = (text: string): readonly TitlePattern[] =>
  BY_FIRST_LETTER.get(text.slice(0, 1).toLowerCase()) ?? [];

const LOOK_ALIKES: ReadonlySet<string> = new Set(NAMES_LIKE_TITLES);

/** A name cannot begin with a following vowel or a mark: นางสาวิตรี is นาง + สาวิตรี. */
const canBeName = (rest: string): boolean =>
  /^[ก-ฮ][^\s]|^[เ-ไ][ก-ฮ]|^[^\u0E00-\u0E7F\s.,:;-]/.test(rest);

const cutTitle = (text: string): CutTitle | null => {
  if (LOOK_ALIKES.has(text.split(' ')[0] ?? '')) return null;
  for (const { pattern, title, sure } of patternsFor(text)) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const rest = text.slice(match[0].length);
    if (canBeName(rest)) return { title: title(match), rest, sure };
  }
  return null;
};

/** The full form of a title that stands alone; a title that is not in the table stays as typed. */
export const fullTitle = (text: string): string => {
  const clean = normalizeThai(text);
  for (const { pattern, title } of patternsFor(clean)) {
    const match = pattern.exec(clean);
    if (match !== null && match[0].length === clean.length) return title(match);
  }
  return clean;
};

/** "-", "." and the like in the place of a surname mean that there is none. */
const surname = (text: string): string =>
  /^(?:[-–—._*/]+|ไม่มี(?:นามสกุล)?)$/.test(text) ? '' : text;

/** "นาย นายสมชาย ใจดี" has its title twice; in "นายนาย ใจดี" the second is all the first name there is. */
const withoutSecondTitle = ({ title, rest }: CutTitle): string => {
  const again = cutTitle(rest);
  return again?.title === title && again.rest.includes(' ') ? again.rest : rest;
};

const splitOneCell = (cell: string): PersonName => {
  const text = normalizeThai(cell);
  const cut = cutTitle(text);
  const rest = cut === null ? text : withoutSecondTitle(cut);
  const blank = rest.indexOf(' ');
  const first = blank < 0 ? rest : rest.slice(0, blank);
  return { title: cut?.title ?? '', first, last: blank < 0 ? '' : surname(rest.slice(blank + 1)) };
};

const withoutLast = (first: string, last: string): string =>
  last !== '' && first.endsWith(` ${last}`) ? first.slice(0, -last.length - 1) : first;

const splitFirst = (first: string, last: string): Omit<PersonName, 'title'> => {
  const blank = first.indexOf(' ');
  if (last !== '' || blank < 0) return { first, last };
  return { first: first.slice(0, blank), last: surname(first.slice(blank + 1)) };
};

const splitCells = ({
  title: typed = '',
  first = '',
  last: lastCell = '',
}: NameCells): PersonName => {
  const title = fullTitle(typed);
  const last = surname(normalizeThai(lastCell));
  if (title === '' && last === '') return splitOneCell(first);
  const text = normalizeThai(first);
  const cut = cutTitle(text);
  // Beside a title of its own, "นางคำ" is a name; the same title again, or a rank, is no part of it.
  const cuts = cut !== null && (title === '' || cut.title === title || cut.sure);
  const rest = withoutLast(cuts ? cut.rest : text, last);
  return { title: cuts ? cut.title : title, ...splitFirst(rest, last) };
};

/** Everything that can be read from one cell, or from a title, a first and a last name. */
export const splitName = (name: string | NameCells): PersonName =>
  typeof name === 'string' ? splitOneCell(name) : splitCells(name);

const SEX_OF: ReadonlyMap<string, Sex> = new Map(TITLES.map((row) => [row.title, row.sex]));

/** '' where the title does not tell. */
export const sexOfTitle = (title: string): Sex => {
  const known = SEX_OF.get(title);
  if (known !== undefined) return known;
  return title.endsWith('หญิง') ? 'female' : '';
};

/** For comparing one part of a name: blanks, dots and case do not matter. */
export const nameKey = (part: string): string => compactKey(part).replace(/[.\-–_'"()]/g, '');

/** For comparing whole persons within one stratum. */
export const fullNameKey = (name: { readonly first: string; readonly last: string }): string =>
  `${nameKey(name.first)} ${nameKey(name.last)}`;

const ENOUGH_LETTERS = 5;

/**
 * Whether the first name that somebody typed can be that of the Roster's person: also typed with the
 * title or as the full name, or one slip in a name of five letters or more. Nothing typed is no agreement.
 */
export const firstNamesAgree = (typed: string, rosterFirst: string): boolean => {
  const mine = [nameKey(rosterFirst), nameKey(splitName(rosterFirst).first)];
  const theirs = [
    nameKey(typed),
    nameKey(splitName(typed).first),
    nameKey(typed.trim().split(/\s+/)[0] ?? ''),
  ];
  return mine.some((name) =>
    theirs.some(
      (other) =>
        name !== '' &&
        (other === name ||
          (name.length >= ENOUGH_LETTERS && other !== '' && withinOneEdit(other, name))),
    ),
  );
};
