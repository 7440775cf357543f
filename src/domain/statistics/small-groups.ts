// Groups of few people become one, so that nobody is told from the rest by what is rare.

export const GROUPED = 'GROUPED';

/**
 * Every value held by fewer than the floor is grouped, and where the group itself would be that small, the next
 * smallest joins it. A blank says nothing and stays.
 */
export function groupSmall(values: readonly string[], floor: number): string[] {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const ascending = [...counts].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1));
  const grouped = new Set<string>();
  let people = 0;
  for (const [value, count] of ascending) {
    if (count >= floor && (people === 0 || people >= floor)) break;
    grouped.add(value);
    people += count;
  }
  return values.map((value) => (grouped.has(value) ? GROUPED : value));
}

/** The same within each part, e.g. fields within their level. */
export function groupSmallWithin(
  values: readonly string[],
  parts: readonly string[],
  floor: number,
): string[] {
  const result = [...values];
  for (const part of new Set(parts)) {
    const places = parts.flatMap((one, index) => (one === part ? [index] : []));
    const grouped = groupSmall(
      places.map((index) => values[index] ?? ''),
      floor,
    );
    places.forEach((place, index) => {
      result[place] = grouped[index] ?? '';
    });
  }
  return result;
}
