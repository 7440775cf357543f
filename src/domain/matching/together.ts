// Which keys belong together, when pairs of them do.

export interface Together {
  /** The one of its group that comes first; a key that is in no pair is its own group. */
  readonly first: (key: string) => string;
  /** Puts two together; whether they were not so before. */
  readonly join: (one: string, other: string) => boolean;
}

export function together(
  pairs: readonly (readonly [string, string])[],
  comesBefore: (one: string, other: string) => boolean = (one, other) => one < other,
): Together {
  const above = new Map<string, string>();
  const first = (key: string): string => {
    const next = above.get(key);
    return next === undefined ? key : first(next);
  };
  const join = (one: string, other: string): boolean => {
    const [a, b] = [first(one), first(other)];
    if (a === b) return false;
    const [before, after] = comesBefore(a, b) ? [a, b] : [b, a];
    above.set(after, before);
    return true;
  };
  for (const [one, other] of pairs) join(one, other);
  return { first, join };
}
