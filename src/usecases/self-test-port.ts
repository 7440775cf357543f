// What the self-test needs from Google: rows that can be run on scratch objects, and a clock around a call.

import type { Came, SelfTestRow, SelfTestTiming } from '../domain/self-test/self-test.ts';

export interface SelfTestPort {
  readonly rows: readonly SelfTestRow[];
  readonly timings: readonly SelfTestTiming[];
  /** Ids of all questions that nobody could answer from outside. */
  readonly doubts: readonly string[];
  /** Rows that never run on somebody's file. */
  readonly hostOnly: number;
  run(row: number): Came;
  /** Median milliseconds of one call; an error as text. */
  time(timing: number): number | string;
  /** Removes the scratch tab. */
  cleanUp(): void;
  /** Where the scratch form can be opened and thrown away by hand; '' when none was made. */
  scratchFormUrl(): string;
}
