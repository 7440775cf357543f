// Groups neighbouring numbers, so that neighbouring rows and columns are written in one call.

export interface RunOfNumbers {
  readonly first: number;
  readonly count: number;
}

/** Ascending numbers → runs without gaps. */
export function runsOf(numbers: readonly number[]): RunOfNumbers[] {
  const runs: { first: number; count: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && number === last.first + last.count) last.count++;
    else runs.push({ first: number, count: 1 });
  }
  return runs;
}
