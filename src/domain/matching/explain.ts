// A comparison as words of the domain: which field agrees how far.

import type { Evidence, MatchField } from './candidate.ts';
import { LEVEL_NAMES, levelAt } from './levels.ts';

/** Evidence of every field that both have, in the order of the fields. */
export const explainer =
  (fields: readonly { readonly name: MatchField }[]) =>
  (pattern: number): readonly Evidence[] =>
    fields.flatMap(({ name: field }, at) => {
      const level = LEVEL_NAMES[levelAt(pattern, at)] ?? 'none';
      return level === 'none' ? [] : [{ field, level }];
    });
