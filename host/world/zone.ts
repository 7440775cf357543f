// Wall-clock time in any IANA zone, independent of the zone of the machine.

export interface LocalTime {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  ms: number;
}

interface ZoneClock {
  readonly formatter: Intl.DateTimeFormat;
  /** Offset by quarter of an hour: no zone changes its offset at a finer step. */
  readonly known: Map<number, number>;
}

const clocks = new Map<string, ZoneClock>();
const QUARTER = 900_000;

function clockOf(zone: string): ZoneClock {
  let clock = clocks.get(zone);
  if (clock === undefined) {
    const formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clock = { formatter, known: new Map() };
    clocks.set(zone, clock);
  }
  return clock;
}

export function isZone(zone: string): boolean {
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds to add to UTC for the wall clock of the zone at that instant. */
export function offsetAt(zone: string, utc: number): number {
  if (Number.isNaN(utc)) return 0;
  const clock = clockOf(zone);
  const slot = Math.floor(utc / QUARTER);
  let offset = clock.known.get(slot);
  if (offset === undefined) {
    const at = slot * QUARTER;
    const part: Record<string, number | string> = {};
    for (const { type, value } of clock.formatter.formatToParts(at)) part[type] = value;
    const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
    offset =
      utcOf({
        year,
        month: Number(part.month),
        day: Number(part.day),
        hour: Number(part.hour),
        minute: Number(part.minute),
        second: Number(part.second),
        ms: 0,
      }) - at;
    clock.known.set(slot, offset);
  }
  return offset;
}

/** The instant if the wall clock were UTC. */
export function utcOf(local: LocalTime): number {
  const date = new Date(0);
  date.setUTCFullYear(local.year, local.month - 1, local.day);
  date.setUTCHours(local.hour, local.minute, local.second, local.ms);
  return date.getTime();
}

/** Wall-clock milliseconds → instant; a skipped hour moves forward as in JavaScript. */
export function instantOf(zone: string, wallClock: number): number {
  const guess = wallClock - offsetAt(zone, wallClock);
  const better = wallClock - offsetAt(zone, guess);
  return offsetAt(zone, better) === wallClock - better ? better : guess;
}

export function localTime(zone: string, utc: number): LocalTime {
  const date = new Date(utc + offsetAt(zone, utc));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    ms: date.getUTCMilliseconds(),
  };
}

/** ISO text with the offset of the zone, whole seconds: 2026-03-20T08:30:00+07:00. */
export function isoWithOffset(zone: string, utc: number): string {
  const whole = Math.floor(utc / 1000) * 1000;
  const offset = offsetAt(zone, whole);
  const minutes = Math.abs(Math.round(offset / 60_000));
  const two = (n: number): string => String(n).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  const local = new Date(whole + offset).toISOString().slice(0, 19);
  return `${local}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
