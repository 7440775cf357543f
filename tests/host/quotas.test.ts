// Quotas and limits of the page of quotas, each with Google's text and what works just below it.
import { describe, expect, test } from '@jest/globals';
import type { LocalHost } from '../../host/create-host.ts';
import { withinSize } from '../../host/fetch/size.ts';
import { spreadsheetFile } from '../../host/world/world.ts';
import { OWNER, hostOf } from './small-script.ts';

const FREE = 'teacher@gmail.com';
const DAY = 24 * 3_600_000;

function hostFor(who: string, code: string): LocalHost {
  const host = hostOf(code);
  host.share(who, 'editor');
  return host;
}

/** Runs a body as an account; its error without the name, else its value. */
function outcome(body: string, who = OWNER, prepare: (host: LocalHost) => void = () => undefined) {
  const host = hostFor(who, `function go() { ${body} }`);
  prepare(host);
  const { ok, error, value } = host.run('go', { as: who });
  return ok ? value : error?.replace(/^Exception: /, '');
}

const used = (key: string, amount: number) => (host: LocalHost) => {
  const { world } = host.machine;
  world.counters[key] = amount;
  world.counters[`${key}:since`] = world.clock;
};

const tooOften = (service: string) => `Service invoked too many times for one day: ${service}.`;
const chars = (count: number) => `new Array(${String(count)} + 1).join('x')`;

describe('a day of an account', () => {
  const fetch =
    "return UrlFetchApp.fetch('https://docs.google.com/forms/d/e/x/viewform', { muteHttpExceptions: true }).getResponseCode() > 0;";
  const get = "return PropertiesService.getScriptProperties().getProperty('a');";
  const set = "PropertiesService.getUserProperties().setProperty('a', 'b'); return 'set';";
  const copy = "return SpreadsheetApp.getActive().copy('c').getName();";
  const mail =
    "MailApp.sendEmail({ to: 'a@b.example', cc: 'c@b.example', bcc: 'd@b.example', subject: 's', body: 'b' }); return 'sent';";
  const rows: [string, string, string, string, number, unknown, string][] = [
    ['fetches, free', fetch, FREE, 'fetch', 20_000, true, tooOften('urlfetch')],
    ['fetches, organisation', fetch, OWNER, 'fetch', 100_000, true, tooOften('urlfetch')],
    ['reading properties, free', get, FREE, 'properties', 50_000, null, tooOften('properties')],
    [
      'writing properties, organisation',
      set,
      OWNER,
      'properties',
      500_000,
      'set',
      tooOften('properties'),
    ],
    ['new spreadsheets, free', copy, FREE, 'spreadsheets', 250, 'c', tooOften('spreadsheet')],
    [
      'new spreadsheets, organisation',
      copy,
      OWNER,
      'spreadsheets',
      3200,
      'c',
      tooOften('spreadsheet'),
    ],
  ];
  test.each(rows)('%s', (_what, body, who, key, limit, value, text) => {
    const counter = `${key}:${who}`;
    expect(outcome(body, who, used(counter, limit - 1))).toEqual(value);
    expect(outcome(body, who, used(counter, limit))).toBe(text);
    const comesBack = (host: LocalHost) => {
      used(counter, limit)(host);
      host.machine.world.clock += DAY;
    };
    expect(outcome(body, who, comesBack)).toEqual(value);
  });

  test.each([
    ['free', FREE, 100],
    ['organisation', OWNER, 1500],
  ])('mail counts to, cc and bcc: %s', (_what, who, limit) => {
    expect(outcome(mail, who, used(`mail:${who}`, limit - 3))).toBe('sent');
    expect(outcome(mail, who, used(`mail:${who}`, limit - 2))).toBe(tooOften('email'));
  });
});

describe('one call', () => {
  const many = (count: number) =>
    `var to = []; for (var i = 0; i < ${String(count)}; i++) to.push('a' + i + '@b.example'); MailApp.sendEmail(to.join(), 's', 'b'); return 'sent';`;
  const body = (kilo: number) =>
    `MailApp.sendEmail('a@b.example', 's', ${chars(kilo * 1024)}); return 'sent';`;
  const url = (length: number) =>
    `return UrlFetchApp.fetch('https://docs.google.com/' + ${chars(length - 24)}, { muteHttpExceptions: true }).getResponseCode() > 0;`;
  const post = (extra: number) =>
    `return UrlFetchApp.fetch('https://docs.google.com/forms/', { method: 'post', payload: ${chars(50 * 1024 * 1024 + extra)}, muteHttpExceptions: true }).getResponseCode() > 0;`;
  const property = (length: number) =>
    `PropertiesService.getScriptProperties().setProperty('k', ${chars(length)}); return 'set';`;
  const cacheKey = (length: number) =>
    `CacheService.getScriptCache().put(${chars(length)}, 'v'); return 'put';`;
  const cacheValue = (length: number) =>
    `CacheService.getScriptCache().put('k', ${chars(length)}); return 'put';`;
  const cell = (length: number) =>
    `SpreadsheetApp.getActiveSheet().getRange('A1').setValues([[${chars(length)}]]); return 'set';`;
  const cases: [string, string, unknown, string, string][] = [
    ['50 recipients', many(50), 'sent', many(51), 'Limit Exceeded: Email Recipients Per Message.'],
    [
      '400 KB of text, organisation',
      body(400),
      'sent',
      body(401),
      'Limit Exceeded: Email Body Size.',
    ],
    ['an address of 2 KB', url(2048), true, url(2049), 'Limit Exceeded: URLFetch URL Length.'],
    ['50 MB to send', post(0), true, post(1), 'Limit Exceeded: URLFetch POST Size.'],
    [
      'a property of 9 KB with its key',
      property(9 * 1024 - 1),
      'set',
      property(9 * 1024),
      'Argument too large: value',
    ],
    ['a cache key of 250', cacheKey(250), 'put', cacheKey(251), 'Argument too large: key'],
    [
      'a cached value of 100 KB',
      cacheValue(102_400),
      'put',
      cacheValue(102_401),
      'Argument too large: value',
    ],
    [
      '50,000 characters a cell',
      cell(50_000),
      'set',
      cell(50_001),
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
  ];
  test.each(cases)('%s', (_what, fits, value, tooMuch, text) => {
    expect(outcome(fits)).toEqual(value);
    expect(outcome(tooMuch)).toBe(text);
  });

  test('200 KB of text, free account', () => {
    expect(outcome(body(200), FREE)).toBe('sent');
    expect(outcome(body(201), FREE)).toBe('Limit Exceeded: Email Body Size.');
  });

  test('a Thai letter of a property takes three bytes', () => {
    const thai = (count: number) =>
      `PropertiesService.getScriptProperties().setProperty('k', new Array(${String(count)} + 1).join('ก')); return 'set';`;
    expect(outcome(thai(3071))).toBe('set');
    expect(outcome(thai(3072))).toBe('Argument too large: value');
  });

  test('50 MB to receive', () => {
    const reply = (size: number) => ({ status: 200, headers: {}, body: 'x'.repeat(size) });
    const most = 50 * 1024 * 1024;
    expect(withinSize(reply(most)).status).toBe(200);
    expect(() => withinSize(reply(most + 1))).toThrow('Limit Exceeded: URLFetch Response Size.');
  });
});

test('500 KB of properties', () => {
  const fill = (
    last: number,
  ) => `var all = {}; for (var i = 0; i < 63; i++) all['k' + (100 + i)] = ${chars(7996)};
    PropertiesService.getScriptProperties().setProperties(all).setProperty('x', ${chars(last)}); return 'set';`;
  expect(outcome(fill(7999))).toBe('set');
  expect(outcome(fill(8000))).toBe(
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  );
});

describe('the cache', () => {
  const put = (count: number) => `var cache = CacheService.getScriptCache();
    for (var i = 0; i < ${String(count)}; i++) cache.put('k' + i, 'v', 100 + i);
    var all = {}; for (var j = 0; j < ${String(count)}; j++) all['k' + j] = 1;
    var held = Object.keys(cache.getAll(Object.keys(all)));
    return [held.length, held.indexOf('k0') >= 0, held.indexOf('k' + (${String(count)} - 1)) >= 0];`;
  const fast = (body: string) => {
    const host = hostOf(`function go() { ${body} }`, { latency: 'low' });
    return host.run('go', { as: OWNER });
  };
  test('the thousandth entry fits; one more leaves the 900 that expire last', () => {
    expect(fast(put(1000)).value).toEqual([1000, true, true]);
    expect(fast(put(1001)).value).toEqual([900, false, true]);
  });
  test('nothing stays longer than six hours', () => {
    const host = hostOf(`function put() { CacheService.getScriptCache().put('k', 'v', 99999); }
      function get() { return CacheService.getScriptCache().get('k'); }`);
    host.run('put', { as: OWNER });
    host.advance({ minutes: 359 });
    expect(host.run('get', { as: OWNER }).value).toBe('v');
    host.advance({ minutes: 2 });
    expect(host.run('get', { as: OWNER }).value).toBeNull();
  });
});

describe('a spreadsheet', () => {
  const above = (what: string, limit: string) =>
    `This action would increase the number of ${what} above the limit of ${limit}.`;
  const cells = above('cells in the workbook', '10000000 cells');
  const columns = above('columns in the worksheet', '18278 columns');
  const sheets = above('sheets in the workbook', '200 sheets');
  const size = (rows: number, wide: number) => (host: LocalHost) => {
    const file = spreadsheetFile(host.machine.world, host.machine.container());
    Object.assign(file?.body.sheets[0] ?? {}, { maxRows: rows, maxColumns: wide });
  };
  const tab = 'var book = SpreadsheetApp.getActive(); var sheet = book.getActiveSheet();';
  const full = size(1_000_000, 10);
  const roomy = size(900_000, 10);

  test.each([
    [
      'rows after the last',
      `${tab} sheet.insertRowsAfter(1, 1); return sheet.getMaxRows();`,
      900_001,
    ],
    [
      'a row below everything',
      `${tab} sheet.getRange(sheet.getMaxRows(), 1).setValue('x'); sheet.appendRow(['y']); return sheet.getMaxRows();`,
      900_001,
    ],
    ['a column', `${tab} sheet.insertColumnAfter(1); return sheet.getMaxColumns();`, 11],
    ['a tab', `${tab} return book.insertSheet('b').getName();`, 'b'],
  ])('holds ten million cells over all tabs: %s', (_what, body, value) => {
    expect(outcome(body, OWNER, roomy)).toBe(value);
    expect(outcome(body, OWNER, full)).toBe(cells);
  });

  test('a copied tab counts as well', () => {
    const body = `${tab} return sheet.copyTo(book).getMaxRows();`;
    expect(outcome(body, OWNER, size(500_000, 10))).toBe(500_000);
    expect(outcome(body, OWNER, size(500_001, 10))).toBe(cells);
  });

  test('values where there is room go in when the file is full', () => {
    expect(outcome(`${tab} sheet.getRange('A1').setValue(1); return 'set';`, OWNER, full)).toBe(
      'set',
    );
  });

  test('columns of a tab', () => {
    const body = `${tab} sheet.insertColumnsAfter(1, 1); return sheet.getMaxColumns();`;
    expect(outcome(body, OWNER, size(10, 18_277))).toBe(18_278);
    expect(outcome(body, OWNER, size(10, 18_278))).toBe(columns);
    const wide = `${tab} sheet.appendRow(new Array(18279).join('x').split('').concat('y')); return sheet.getMaxColumns();`;
    expect(outcome(wide, OWNER, size(10, 18_278))).toBe(columns);
  });

  test('tabs of a file', () => {
    const body = (count: number) =>
      `${tab} for (var i = 0; i < ${String(count)}; i++) book.insertSheet('t' + i); return book.getSheets().length;`;
    expect(outcome(body(199), OWNER, size(10, 10))).toBe(200);
    expect(outcome(body(200), OWNER, size(10, 10))).toBe(sheets);
  });
});

describe('executions', () => {
  const atOnce = 'There are too many scripts running simultaneously for this Google user account.';

  test('thirty at once of one account; another account is free', () => {
    const host = hostFor(FREE, 'function go() { SpreadsheetApp.getActive().getId(); }');
    const errors: (string | null)[] = [];
    const nest = (left: number, as: string): void => {
      if (left === 0) return;
      const run = (): void => {
        nest(left - 1, as);
      };
      host.fault({ kind: 'between', afterCalls: 0, run });
      errors.push(host.run('go', { as }).error);
    };
    nest(30, OWNER);
    expect(errors.filter((error) => error !== null)).toEqual([]);
    errors.length = 0;
    host.fault({
      kind: 'between',
      afterCalls: 0,
      run: () => {
        nest(30, OWNER);
        errors.push(host.run('go', { as: FREE }).error);
      },
    });
    host.run('go', { as: OWNER });
    expect(errors.filter((error) => error !== null)).toEqual([`Exception: ${atOnce}`]);
  });

  test.each([
    ['onOpen, half a minute', 'open', 30],
    ['a click, six minutes', 'menu', 360],
    ['a trigger, six minutes', 'trigger', 360],
  ] as const)('%s', (_what, channel, seconds) => {
    const code = (span: number) => `
      function onOpen() { Utilities.sleep(${String(span * 500)}); Utilities.sleep(${String(span * 500)}); SpreadsheetApp.getActive().getId(); }
      function go() { onOpen(); }
      function install() { ScriptApp.newTrigger('go').timeBased().after(1000).create(); }`;
    const errorOf = (span: number): string | null | undefined => {
      const host = hostOf(code(span));
      if (channel === 'open') host.open(OWNER);
      else if (channel === 'menu') host.run('go', { as: OWNER });
      else {
        host.run('install', { as: OWNER });
        host.advance({ minutes: 10 });
      }
      return host.executions.at(-1)?.error;
    };
    expect(errorOf(seconds - 2)).toBeNull();
    expect(errorOf(seconds + 1)).toBe('Exception: Exceeded maximum execution time');
  });

  test('twenty triggers of one account; those of another do not count', () => {
    const host = hostFor(
      FREE,
      `
      function add(n) { for (var i = 0; i < n; i++) ScriptApp.newTrigger('x').timeBased().everyHours(1).create(); }`,
    );
    expect(host.run('add', { as: OWNER, args: [20] }).ok).toBe(true);
    expect(host.run('add', { as: OWNER, args: [1] }).error).toBe(
      'Exception: This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
    expect(host.run('add', { as: FREE, args: [20] }).ok).toBe(true);
  });
});

describe('the minutes which triggers run in a day', () => {
  const code = `function slow() { Utilities.sleep(175000); Utilities.sleep(175000); }
    function install() { ScriptApp.newTrigger('slow').timeBased().everyMinutes(10).create(); }`;
  const spent = (host: LocalHost) =>
    host.executions.filter(({ functionName }) => functionName === 'slow');

  test.each([
    ['free: 90 minutes', FREE, 90],
    ['organisation: six hours', OWNER, 360],
  ])(
    '%s: the run that crosses the line ends, the next does not begin, a day later it does',
    (_what, who, minutes) => {
      const host = hostFor(who, code);
      host.run('install', { as: who });
      host.advance({ hours: 23 });
      const ran = spent(host).filter(({ ok }) => ok);
      const total = ran.reduce((sum, { modelledMs }) => sum + modelledMs, 0);
      const last = ran.at(-1)?.modelledMs ?? 0;
      expect(total).toBeGreaterThan(minutes * 60_000);
      expect(total - last).toBeLessThan(minutes * 60_000);
      expect(spent(host).at(-1)).toMatchObject({
        error: 'Exception: Service using too much computer time for one day',
        calls: {},
      });
      host.advance({ hours: 2 });
      expect(spent(host).at(-1)?.ok).toBe(true);
    },
  );

  test('clicks are not counted', () => {
    const host = hostFor(FREE, code);
    for (let i = 0; i < 20; i++) host.run('slow', { as: FREE });
    host.run('install', { as: FREE });
    host.advance({ minutes: 11 });
    expect(host.executions.at(-1)).toMatchObject({ via: 'trigger', ok: true });
  });
});
