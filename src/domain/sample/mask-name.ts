// Names that can be recognised by who has the list, and by nobody else.

import type { Graduation } from '../graduations/graduation.ts';

const HIDDEN = '***';

/** First letter of each word, e.g. "ส*** ใ***". */
export const maskWords = (words: string): string =>
  words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `${[...word][0] ?? ''}${HIDDEN}`)
    .join(' ');

export const maskedName = ({ title, firstName, lastName }: Graduation): string =>
  `${title} ${maskWords(`${firstName} ${lastName}`)}`.trim();
