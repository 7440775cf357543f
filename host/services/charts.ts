// Charts: only the enums which embedded charts need; the guard serves them from the table.
import { Served } from '../engine/served.ts';

export class ChartsImpl extends Served {
  readonly gasClass = 'Charts.Charts';
}
