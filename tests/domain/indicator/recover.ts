// What an outsider can compute from a published table: every sum it must obey, solved for what is hidden.

import {
  PUBLIC_COUNTS,
  type PublicCount,
  type PublicRow,
} from '../../../src/domain/indicator/public-version.ts';

/** Sum of coefficient × cell = 0; cells by "row/count". */
type Equation = ReadonlyMap<string, number>;

const COUNTS: readonly PublicCount[] = [...PUBLIC_COUNTS, 'all'];

function equationsOf(rows: readonly PublicRow[]): Equation[] {
  const acrossRows = rows.map(
    (_, at): Equation =>
      new Map([
        ...PUBLIC_COUNTS.map((count) => [`${at}/${count}`, 1] as const),
        [`${at}/all`, -1] as const,
      ]),
  );
  const placed = rows.map(({ stratum }, at) => ({ stratum, at }));
  const downwards = placed.flatMap(({ stratum, at }) => {
    const parts = placed.filter(({ stratum: part }) =>
      stratum.kind === 'total'
        ? part.kind === 'level'
        : stratum.kind === 'level' && part.kind === 'levelField' && part.level === stratum.level,
    );
    if (parts.length === 0) return [];
    return COUNTS.map(
      (count): Equation =>
        new Map([
          [`${at}/${count}`, -1] as const,
          ...parts.map((part) => [`${part.at}/${count}`, 1] as const),
        ]),
    );
  });
  return [...acrossRows, ...downwards];
}

/** Hidden cells that the equations determine: after elimination a line with one unknown alone. */
export function recoverable(rows: readonly PublicRow[]): string[] {
  const unknown = rows.flatMap(({ counts }, at) =>
    COUNTS.filter((count) => counts[count] === null).map((count) => `${at}/${count}`),
  );
  const lines = equationsOf(rows).map((equation) => unknown.map((cell) => equation.get(cell) ?? 0));
  return reduced(lines).flatMap((line) => {
    const places = line.flatMap((value, at) => (Math.abs(value) > 1e-9 ? [at] : []));
    const [only] = places;
    return places.length === 1 && only !== undefined ? unknown.slice(only, only + 1) : [];
  });
}

/** Gauss and Jordan: reduced row echelon form, in which a determined unknown stands alone. */
function reduced(given: readonly (readonly number[])[]): number[][] {
  const lines = given.map((line) => [...line]);
  let top = 0;
  for (let column = 0; column < (lines[0]?.length ?? 0); column++) {
    const at = lines.findIndex((line, index) => index >= top && Math.abs(line[column] ?? 0) > 1e-9);
    const pivot = lines[at];
    if (pivot === undefined) continue;
    lines.splice(at, 1);
    const scale = pivot[column] ?? 1;
    const unit = pivot.map((value) => value / scale);
    for (const line of lines) {
      const factor = line[column] ?? 0;
      unit.forEach((value, index) => (line[index] = (line[index] ?? 0) - factor * value));
    }
    lines.splice(top, 0, unit);
    top += 1;
  }
  return lines;
}
