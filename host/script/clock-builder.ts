// newTrigger('fn').timeBased(): the builder of clock triggers.
import { nextInteger } from '../world/chance.ts';
import { enumMember, enumValues } from '../engine/enums.ts';
import { fail } from '../engine/gas-error.ts';
import type { Runtime } from '../engine/runtime.ts';
import { Served, type Imitates } from '../engine/served.ts';
import { isZone } from '../world/zone.ts';
import { nextRun, scheduleText } from './schedule.ts';
import type { Plan } from './trigger-builders.ts';
import type { Trigger } from './trigger.ts';
import type { Schedule } from './trigger-state.ts';

const MINUTES = [1, 5, 10, 15, 30];
const EVERY_MINUTES =
  'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.';
const HOURS = [1, 2, 4, 6, 8, 12];

type Repeat =
  | { kind: 'minutes' | 'hours' | 'days'; every: number }
  | { kind: 'weekDay'; weekDay: number }
  | { kind: 'monthDay'; day: number }
  | { kind: 'once'; at: number };

export class ClockTriggerBuilder
  extends Served
  implements Imitates<GoogleAppsScript.Script.ClockTriggerBuilder>
{
  readonly gasClass = 'Script.ClockTriggerBuilder';
  readonly #create: (plan: Plan) => Trigger;
  #repeat: Repeat | null = null;
  #hour: number | null = null;
  #minute: number | null = null;
  #zone: string;

  constructor(rt: Runtime, create: (plan: Plan) => Trigger) {
    super(rt);
    this.#create = create;
    this.#zone = rt.machine.manifest.timeZone;
  }

  everyMinutes(n: number): this {
    if (!MINUTES.includes(n)) fail(EVERY_MINUTES);
    return this.#every({ kind: 'minutes', every: n });
  }

  everyHours(n: number): this {
    if (!HOURS.includes(n)) fail('The value you passed to everyHours was invalid.');
    return this.#every({ kind: 'hours', every: n });
  }

  everyDays(n: number): this {
    return this.#every({ kind: 'days', every: this.#checked('n', n, { from: 1, to: 365 }) });
  }

  onWeekDay(day: unknown): this {
    const weekDay = Object.keys(enumValues('Base.Weekday')).indexOf(enumMember(day));
    return this.#every({ kind: 'weekDay', weekDay });
  }

  onMonthDay(day: number): this {
    return this.#every({ kind: 'monthDay', day: this.#checked('day', day, { from: 1, to: 31 }) });
  }

  after(durationMilliseconds: number): this {
    return this.#every({ kind: 'once', at: this.rt.world.clock + durationMilliseconds });
  }

  at(date: Date): this {
    return this.#every({ kind: 'once', at: date.getTime() });
  }

  atHour(hour: number): this {
    this.#hour = this.#checked('hour', hour, { from: 0, to: 23 });
    return this;
  }

  nearMinute(minute: number): this {
    this.#minute = this.#checked('minute', minute, { from: 0, to: 59 });
    return this;
  }

  inTimezone(zone: string): this {
    if (!isZone(zone)) fail('Invalid argument: timezone');
    this.#zone = zone;
    return this;
  }

  create(): Trigger {
    const repeat = this.#repeat ?? fail('The time-based trigger has no schedule.');
    const schedule = this.#schedule(repeat);
    const monthDay = this.rt.doubt('month-day');
    const next = nextRun(schedule, { after: this.rt.world.clock, monthDay });
    return this.#create({
      event: 'CLOCK',
      description: scheduleText(schedule),
      sourceId: null,
      nextRun: repeat.kind === 'once' ? repeat.at : next,
      schedule,
    });
  }

  /** Under the doubt the nearest sensible number stands for what Google would make of it. */
  #checked(name: string, value: number, { from, to }: { from: number; to: number }): number {
    const nearest = Math.min(to, Math.max(from, Math.trunc(value)));
    if (nearest === value || this.rt.doubt('clock-ranges') === 'taken') return nearest;
    return fail(`Invalid argument: ${name}`);
  }

  #every(repeat: Repeat): this {
    this.#repeat = repeat;
    return this;
  }

  #schedule(repeat: Repeat): Schedule {
    if (repeat.kind === 'once') return { kind: 'once' };
    if (repeat.kind === 'minutes' || repeat.kind === 'hours') {
      return { kind: repeat.kind, every: repeat.every };
    }
    const timed = { hour: this.#pickHour(), minute: this.#pickMinute(), zone: this.#zone };
    return repeat.kind === 'days'
      ? { kind: 'days', every: repeat.every, ...timed }
      : { ...repeat, ...timed };
  }

  #pickHour(): number {
    return this.#hour ?? nextInteger(this.rt.world, 24);
  }

  /** Google picks a minute once and keeps it: anywhere in the hour, or 15 around the wish. */
  #pickMinute(): number {
    return this.#minute === null
      ? nextInteger(this.rt.world, 60)
      : this.#minute - 15 + nextInteger(this.rt.world, 31);
  }
}
