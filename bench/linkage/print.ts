// Numbers and tables as the benchmark prints them.
import { columns } from '../../host/campaign/tally.ts';

export const printTable = (title: string, rows: readonly (readonly string[])[]): void => {
  console.log(`\n${title}`);
  console.log(columns(rows.map((row) => [...row])));
};

/** Share in percent; so many digits that one in a hundred thousand is seen. */
export const percent = (share: number): string => `${(share * 100).toFixed(3)} %`;

export const verdict = (isMet: boolean): string => (isMet ? 'met' : 'MISSED');

export interface Timed<T> {
  readonly value: T;
  readonly seconds: number;
}

/** CPU of this process, collection of garbage included. */
export function timed<T>(work: () => T): Timed<T> {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { value, seconds: (user + system) / 1e6 };
}

export const seconds = (value: number): string => `${value.toFixed(2)} s`;
