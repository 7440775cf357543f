// Clock triggers: when they are due, that they run as their creator, and their limits.
import { describe, expect, test } from '@jest/globals';
import { nextRun } from '../../host/script/schedule.ts';
import type { Schedule } from '../../host/script/trigger-state.ts';
import { advanceClock, runTriggerNow, triggerInfos } from '../../host/forms/host-forms.ts';
import type { Machine } from '../../host/engine/machine.ts';
import { OWNER, runScript, scriptMachine } from './script-machine.ts';

const BANGKOK = 'Asia/Bangkok';
const at6 = { hour: 6, minute: 23, zone: BANGKOK } as const;
const cases: readonly (readonly [string, Schedule, string, string, string?])[] = [
  [
    'daily, before the hour',
    { kind: 'days', every: 1, ...at6 },
    '2026-03-20T05:00:00+07:00',
    '2026-03-20T06:23:00+07:00',
  ],
  [
    'daily, after the hour',
    { kind: 'days', every: 1, ...at6 },
    '2026-03-20T06:23:00+07:00',
    '2026-03-21T06:23:00+07:00',
  ],
  [
    'a minute before its hour',
    { kind: 'days', every: 1, ...at6, hour: 0, minute: -10 },
    '2026-03-20T23:45:00+07:00',
    '2026-03-20T23:50:00+07:00',
  ],
  [
    'a minute after its hour',
    { kind: 'days', every: 1, ...at6, hour: 23, minute: 70 },
    '2026-03-20T00:05:00+07:00',
    '2026-03-20T00:10:00+07:00',
  ],
  [
    'another zone with summer time',
    { kind: 'days', every: 1, ...at6, zone: 'Europe/Berlin' },
    '2026-03-28T12:00:00Z',
    '2026-03-29T04:23:00Z',
  ],
  [
    'a week day',
    { kind: 'weekDay', weekDay: 1, ...at6 },
    '2026-03-20T08:00:00+07:00',
    '2026-03-23T06:23:00+07:00',
  ],
  [
    'a day of the month',
    { kind: 'monthDay', day: 5, ...at6 },
    '2026-03-20T08:00:00+07:00',
    '2026-04-05T06:23:00+07:00',
  ],
  [
    'the 31st skips a short month',
    { kind: 'monthDay', day: 31, ...at6 },
    '2026-04-01T08:00:00+07:00',
    '2026-05-31T06:23:00+07:00',
  ],
  [
    'the 31st takes the last day',
    { kind: 'monthDay', day: 31, ...at6 },
    '2026-04-01T08:00:00+07:00',
    '2026-04-30T06:23:00+07:00',
    'last-day',
  ],
];

describe('nextRun', () => {
  test.each(cases)('%s', (_why, schedule, after, expected, monthDay = 'skips') => {
    const next = nextRun(schedule, { after: Date.parse(after), monthDay });
    expect(new Date(next ?? 0).toISOString()).toBe(new Date(expected).toISOString());
  });
});

const SCRIPT = `
function install() {
  ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(6).create();
  ScriptApp.newTrigger('monthly').timeBased().onMonthDay(1).atHour(7).inTimezone('Asia/Bangkok').create();
}
function installAfter() { ScriptApp.newTrigger('daily').timeBased().after(60000).create(); }
function daily(e) { console.log(Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail(), e.timezone, e.hour); }
function monthly() { throw new Error('เสีย'); }
function count() { return ScriptApp.getProjectTriggers().length; }
function slow() { Utilities.sleep(300000); }
function installSlow() { ScriptApp.newTrigger('slow').timeBased().everyMinutes(5).create(); }
`;

function advanceDays(machine: Machine, days: number): void {
  advanceClock(machine, machine.world.clock + days * 86_400_000);
}

describe('the clock', () => {
  test('runs what falls due, as its creator, at a minute that is kept', () => {
    const machine = scriptMachine(SCRIPT);
    runScript(machine, 'install');
    const before = machine.world.executions.length;
    advanceDays(machine, 3);
    const runs = machine.world.executions.slice(before);
    expect(runs.map((run) => [run.functionName, run.as, run.via])).toEqual(
      Array.from({ length: 3 }, () => ['daily', OWNER, 'trigger']),
    );
    expect(new Set(runs.map((run) => run.startedAt.slice(11, 16))).size).toBe(1);
    // 6 o'clock in Bangkok; the event speaks of UTC.
    expect(runs[0]?.log).toEqual([`${OWNER}  UTC 23`]);
  });

  test('a failing trigger is written down and runs again next time', () => {
    const machine = scriptMachine(SCRIPT);
    runScript(machine, 'install');
    advanceDays(machine, 62);
    const failed = machine.world.executions.filter((run) => run.functionName === 'monthly');
    expect(failed.map((run) => [run.startedAt.slice(0, 10), run.error])).toEqual([
      ['2026-04-01', 'Error: เสีย'],
      ['2026-05-01', 'Error: เสีย'],
    ]);
  });

  test('a trigger that ran once keeps its slot until it is deleted', () => {
    const machine = scriptMachine(SCRIPT);
    runScript(machine, 'installAfter');
    advanceDays(machine, 2);
    expect(machine.world.executions.filter((run) => run.via === 'trigger')).toHaveLength(1);
    expect(runScript(machine, 'count').value).toBe(1);
    expect(triggerInfos(machine)[0]).toMatchObject({ handler: 'daily', nextRun: null });
  });

  test('nobody sees the triggers of somebody else', () => {
    const machine = scriptMachine(SCRIPT);
    runScript(machine, 'install');
    expect(runScript(machine, 'count', 'staff@college.example').value).toBe(0);
    expect(runScript(machine, 'count').value).toBe(2);
  });

  test('can be run by hand', () => {
    const machine = scriptMachine(SCRIPT);
    runScript(machine, 'install');
    const [first] = triggerInfos(machine);
    expect(runTriggerNow(machine, first?.id ?? '').log).toHaveLength(1);
  });

  test('after 90 minutes a day a free account must wait', () => {
    const machine = scriptMachine(SCRIPT);
    runScript(machine, 'installSlow', 'teacher@gmail.com');
    advanceClock(machine, machine.world.clock + 3 * 3_600_000);
    const runs = machine.world.executions.filter((run) => run.functionName === 'slow');
    expect(runs.filter((run) => run.ok)).toHaveLength(18);
    expect(runs.at(-1)?.error).toBe('Exception: Service using too much computer time for one day');
  });

  test('the same seed gives the same minutes', () => {
    const minutes = [1, 1, 2].map((seed) => {
      const machine = scriptMachine(SCRIPT, { seed });
      runScript(machine, 'install');
      return triggerInfos(machine)
        .map((info) => info.description)
        .join();
    });
    expect(minutes[0]).toBe(minutes[1]);
    expect(minutes[0]).not.toBe(minutes[2]);
  });
});
