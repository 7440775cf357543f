// Logger: the older log; its lines go to the same execution log.
import { Served, type Imitates } from '../engine/served.ts';
import { logLine } from './console.ts';

export class LoggerImpl extends Served implements Imitates<GoogleAppsScript.Base.Logger> {
  readonly gasClass = 'Base.Logger';

  log(...values: unknown[]): this {
    this.rt.record.log.push(logLine(values));
    return this;
  }

  getLog(): string {
    return this.rt.record.log.join('\n');
  }

  clear(): void {
    this.rt.record.log.length = 0;
  }
}
