// One installable trigger as the world keeps it.
import type { TriggerInfo } from '../host-api.ts';

/** A minute may lie before or after its hour: nearMinute(5) allows ten to. */
export type Schedule =
  | { kind: 'minutes'; every: number }
  | { kind: 'hours'; every: number }
  | { kind: 'days'; every: number; hour: number; minute: number; zone: string }
  | { kind: 'weekDay'; weekDay: number; hour: number; minute: number; zone: string }
  | { kind: 'monthDay'; day: number; hour: number; minute: number; zone: string }
  | { kind: 'once' };

export interface TriggerState {
  id: string;
  owner: string;
  handler: string;
  event: TriggerInfo['event'];
  /** Thai, for the page. */
  description: string;
  /** The form or spreadsheet whose event it waits for. */
  sourceId: string | null;
  /** Virtual time of the next run of a clock trigger; null when it will not run again. */
  nextRun: number | null;
  schedule: Schedule | null;
}
