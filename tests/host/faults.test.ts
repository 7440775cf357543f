// Faults on demand: each in one line, each with what a script sees of it and what it leaves behind.
import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../../host/engine/faults.ts';
import { TROUBLES } from '../../host/engine/service-troubles.ts';
import { OWNER, hostOf } from './small-script.ts';

const ROWS = `
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.appendRow(['a']); sheet.appendRow(['b']); sheet.appendRow(['c']);`;
const FETCH = `
  try { return UrlFetchApp.fetch('https://api.line.me/v2/bot/info', { muteHttpExceptions: true }).getResponseCode(); }
  catch (error) { return String(error); }`;

function goWith(fault: Fault, body: string) {
  const host = hostOf(`function go() { ${body} }`);
  host.fault(fault);
  const { value, error } = host.run('go', { as: OWNER });
  const rows = host.grid(OWNER).values('ชีต1').map(String);
  return { value, error, rows, host };
}

const throwing = (more: Partial<Extract<Fault, { kind: 'throw' }>>): Fault => ({
  kind: 'throw',
  method: 'Spreadsheet.Sheet.appendRow',
  nth: 2,
  message: TROUBLES.serviceError,
  ...more,
});

describe('a call that throws', () => {
  test.each([
    ['before its effect', throwing({}), ['a']],
    ['after its effect: only the answer is lost', throwing({ effect: 'after' }), ['a', 'b']],
    ['named by a pattern', throwing({ method: 'Spreadsheet.*.append*' }), ['a']],
    ['any call at all, counted from 1', throwing({ method: '*', nth: 3 }), ['a']],
    ['of another method: nothing happens', throwing({ method: 'Spreadsheet.Sheet.append' }), null],
    ['more calls than there are: nothing happens', throwing({ nth: 4 }), null],
  ])('%s', (_reason, fault, left) => {
    const { error, rows } = goWith(fault, ROWS);
    expect(error).toBe(left === null ? null : 'Exception: Service error');
    expect(rows).toEqual(left ?? ['a', 'b', 'c']);
  });

  test.each([
    ['once', undefined, 2],
    ['as often as asked', 2, 1],
    ['for ever', Infinity, 0],
  ])('fails %s, and the script may go on', (_reason, times, left) => {
    const body = `var sheet = SpreadsheetApp.getActiveSheet();
      for (var i = 0; i < 3; i++) try { sheet.appendRow([i]); } catch (e) { console.log(e.name + ': ' + e.message); }`;
    const fault = throwing({ nth: 1, ...(times === undefined ? {} : { times }) });
    const { error, rows, host } = goWith(fault, body);
    expect(error).toBeNull();
    expect(rows).toHaveLength(left);
    expect(host.executions[0]?.log[0]).toBe('Exception: Service error');
  });

  test.each([
    [
      TROUBLES.accessFailed('1abc'),
      /^Service Spreadsheets failed while accessing document with id 1abc\.$/,
    ],
    [TROUBLES.timedOut('1abc'), /^Service Spreadsheets timed out/],
    [
      TROUBLES.tooOften('email'),
      /^Service invoked too many times in a short time: email\. Try Utilities\.sleep/,
    ],
    [TROUBLES.serverError, /^We're sorry, a server error occurred/],
  ])('in the words of Google: %s', (message, words) => {
    expect(goWith(throwing({ message }), ROWS).error).toBe(`Exception: ${message}`);
    expect(message).toMatch(words);
  });
});

describe('an execution that dies', () => {
  test('after so many calls: what was written stays, nothing is caught, nothing is caught up', () => {
    const body = `try { ${ROWS} } catch (e) { SpreadsheetApp.getActiveSheet().appendRow(['rescue']); }`;
    const { error, rows } = goWith({ kind: 'die', afterCalls: 3 }, body);
    expect(error).toBe('Exception: Script execution died.');
    expect(rows).toEqual(['a', 'b']);
  });

  test('from a modelled minute on', () => {
    const body = `var sheet = SpreadsheetApp.getActiveSheet();
      for (var i = 0; i < 5; i++) { sheet.appendRow([i]); Utilities.sleep(30000); }`;
    const { error, rows } = goWith({ kind: 'dieAt', minute: 1 }, body);
    expect(error).toBe('Exception: Script execution died.');
    expect(rows).toEqual(['0', '1']);
  });
});

describe('services that refuse', () => {
  test.each([
    ['no such host', 'dns', 'Exception: DNS error: https://api.line.me/v2/bot/info'],
    ['no answer in time', 'timeout', 'Exception: Timeout: https://api.line.me/v2/bot/info'],
    ['a server error', 500, 500],
    ['too many requests', 429, 429],
  ] as const)('fetch: %s', (_reason, reply, seen) => {
    expect(goWith({ kind: 'fetch', reply }, FETCH).value).toBe(seen);
  });

  test('fetch: other addresses are answered as ever', () => {
    expect(goWith({ kind: 'fetch', reply: 500, url: 'docs.google.com' }, FETCH).value).toBe(401);
  });

  test('a status without muteHttpExceptions is thrown', () => {
    const body = "UrlFetchApp.fetch('https://api.line.me/v2/bot/info');";
    expect(goWith({ kind: 'fetch', reply: 500 }, body).error).toContain(
      'Request failed for https://api.line.me returned code 500.',
    );
  });

  test('properties are full: writing throws, reading and deleting go on', () => {
    const body = `var store = PropertiesService.getDocumentProperties();
      store.deleteProperty('a');
      try { store.setProperty('a', 'b'); } catch (e) { return [e.message, store.getProperty('a')]; }`;
    expect(goWith({ kind: 'propertiesFull' }, body).value).toEqual([
      'You have exceeded the property storage quota. Please remove some properties and try again.',
      null,
    ]);
  });

  test('the lock is busy', () => {
    const body = `var lock = LockService.getDocumentLock();
      try { lock.waitLock(10); } catch (e) { return [lock.tryLock(10), e.message]; }`;
    expect(goWith({ kind: 'lockBusy' }, body).value).toEqual([
      false,
      'Lock timeout: another process was holding the lock for too long.',
    ]);
  });

  test('the mail quota is gone after so many', () => {
    const body = `var left = MailApp.getRemainingDailyQuota();
      MailApp.sendEmail('a@mail.example', 's', 'b');
      try { MailApp.sendEmail('b@mail.example', 's', 'b'); } catch (e) { return [left, e.message]; }`;
    const { value, host } = goWith({ kind: 'mailQuota', left: 1 }, body);
    expect(value).toEqual([1, 'Service invoked too many times for one day: email.']);
    expect(host.outbox.map(({ to }) => to)).toEqual(['a@mail.example']);
  });
});

describe('faults', () => {
  test('are of the next execution only', () => {
    const { host } = goWith(throwing({}), ROWS);
    expect(host.run('go', { as: OWNER }).error).toBeNull();
  });

  test('several at once each count for themselves', () => {
    const host = hostOf(`function go() { ${ROWS} }`);
    const seen: string[] = [];
    host.fault({ kind: 'watch', saw: (method) => seen.push(method) });
    host.fault(throwing({ nth: 3 }));
    host.fault({ kind: 'between', afterCalls: 2, run: () => void host.run('go', { as: OWNER }) });
    expect(host.run('go', { as: OWNER }).error).toBe('Exception: Service error');
    expect(host.grid(OWNER).values('ชีต1').map(String)).toEqual(['a', 'a', 'b', 'c', 'b']);
    expect(seen).toEqual([
      'Spreadsheet.SpreadsheetApp.getActiveSheet',
      ...Array.from({ length: 3 }, () => 'Spreadsheet.Sheet.appendRow'),
    ]);
  });
});
