// Executions: fresh realms, handlers, log, limits, faults, interleaving, locks, google.script.run.
import { describe, expect, test } from '@jest/globals';
import { EDITOR, hostOf, OWNER, runBody, VIEWER } from './small-script.ts';

describe('a fresh realm for each execution', () => {
  test('module state does not survive, the world does', () => {
    const host = hostOf(`
      var count = 0;
      function go() {
        count++;
        var sheet = SpreadsheetApp.getActiveSheet();
        sheet.appendRow([count]);
        return [count, sheet.getLastRow()];
      }`);
    expect([host.run('go', { as: OWNER }).value, host.run('go', { as: OWNER }).value]).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });

  test('what services give belongs to the realm of the script', () => {
    const body = `
      var values = SpreadsheetApp.getActiveSheet().getRange('A1:B1').setValues([[new Date(0), 'ก']]).getValues();
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date,
        PropertiesService.getScriptProperties().getProperties() instanceof Object];`;
    expect(runBody(body).value).toEqual([true, true, true, true]);
  });

  test('same seed, same chance; the clock stands still without calls', () => {
    const body =
      'var t = Date.now(); for (var i = 0; i < 1e5; i++); return [Math.random(), Utilities.getUuid(), Date.now() - t <= 1];';
    expect(runBody(body, { seed: 7 }).value).toEqual(runBody(body, { seed: 7 }).value);
    expect(runBody(body, { seed: 7 }).value).not.toEqual(runBody(body, { seed: 8 }).value);
  });
});

describe('handlers', () => {
  const host = hostOf(`
    function go(a, b) { return [a, b]; }
    function hidden_() {}
    var arrow = function () {};
    globalThis.late = function () {};`);
  test.each(['none', 'hidden_', 'arrow', 'late'])('%s is not found', (name) => {
    expect(host.run(name, { as: OWNER }).error).toBe(
      `Exception: Script function not found: ${name}`,
    );
  });
  test('arguments arrive', () => {
    expect(host.run('go', { as: OWNER, args: [1, { a: ['ก'] }] }).value).toEqual([1, { a: ['ก'] }]);
  });
  test('only editors run it', () => {
    expect(() => host.run('go', { as: VIEWER })).toThrow('may not run');
    expect(host.run('go', { as: EDITOR }).ok).toBe(true);
  });
});

describe('what the log would say', () => {
  test.each([
    ["throw new Error('พัง')", 'Error: พัง'],
    ["throw 'x'", 'x'],
    ['null.x', "TypeError: Cannot read properties of null (reading 'x')"],
    ["SpreadsheetApp.getActive().getRange('')", 'Exception: Range not found'],
  ])('%s', (body, error) => {
    expect(runBody(body).error).toBe(error);
  });
  test('lines of console and Logger in order', () => {
    expect(
      runBody("console.log('%s ปี', 2569); Logger.log({ a: [1] }); console.error('x');").log,
    ).toEqual(['2569 ปี', '{"a":[1]}', 'x']);
  });
});

describe('time', () => {
  test('six modelled minutes, and no catching up with it', () => {
    const { ok, error, value } = runBody(`
      try { while (true) Utilities.sleep(60000); } catch (e) { SpreadsheetApp.getActive().rename('x'); }
      return 'went on';`);
    expect({ ok, error, value }).toEqual({
      ok: false,
      error: 'Exception: Exceeded maximum execution time',
      value: null,
    });
  });
  test('the clock has moved by what the execution took', () => {
    const host = hostOf('function go() { Utilities.sleep(90000); }');
    const { modelledMs } = host.run('go', { as: OWNER });
    expect(modelledMs).toBeGreaterThanOrEqual(90_000);
    expect(host.now()).toBe('2026-03-20T08:31:30+07:00');
  });
  test.each(['low', 'typical', 'high'] as const)('latency %s', (latency) => {
    const body = "SpreadsheetApp.getActiveSheet().getRange('A1:Z1000').getValues();";
    const typical = runBody(body).modelledMs;
    const order = { low: -1, typical: 0, high: 1 }[latency];
    expect(Math.sign(runBody(body, { latency }).modelledMs - typical)).toBe(order);
  });

  const changes =
    "var form = FormApp.create('x'); for (var i = 0; i < 20; i++) form.setTitle('x');";
  const changing = (speed: string, latency: 'low' | 'typical' | 'high' = 'typical'): number =>
    runBody(changes, { latency, doubts: { 'form-call-speed': speed } }).modelledMs;

  test.each([
    ['fast', -1],
    ['typical', 0],
    ['slow', 1],
  ] as const)('form calls are %s by a doubt of their own', (speed, order) => {
    expect(Math.sign(changing(speed) - changing('typical'))).toBe(order);
  });

  test('slow form calls are slow on a fast host too', () => {
    expect(changing('slow', 'low')).toBeGreaterThan(changing('fast', 'high'));
  });
});

describe('faults', () => {
  const code = `function go() {
    var sheet = SpreadsheetApp.getActiveSheet();
    sheet.appendRow(['a']); sheet.appendRow(['b']); sheet.appendRow(['c']);
    return LockService.getScriptLock().tryLock(1000);
  }`;
  test('the n-th call throws, once', () => {
    const host = hostOf(code);
    host.fault({
      kind: 'throw',
      method: 'Spreadsheet.Sheet.appendRow',
      nth: 2,
      message: 'Service error',
    });
    expect(host.run('go', { as: OWNER }).error).toBe('Exception: Service error');
    expect(host.run('go', { as: OWNER }).ok).toBe(true);
    expect(host.grid(OWNER).values('ชีต1')).toEqual([['a'], ['a'], ['b'], ['c']]);
  });
  test('death after n calls leaves what was written and no lock', () => {
    const host = hostOf(code);
    host.fault({ kind: 'die', afterCalls: 3 });
    expect(host.run('go', { as: OWNER }).ok).toBe(false);
    expect(host.grid(OWNER).values('ชีต1')).toEqual([['a'], ['b']]);
    expect(host.run('go', { as: OWNER }).value).toBe(true);
  });
  test('a busy lock', () => {
    const host = hostOf(code);
    host.fault({ kind: 'lockBusy' });
    expect(host.run('go', { as: OWNER }).value).toBe(false);
  });
});

describe('one execution inside another', () => {
  const code = `
    function outer() {
      var lock = LockService.getDocumentLock();
      lock.waitLock(1000);
      SpreadsheetApp.getActiveSheet().appendRow(['outer']);
      SpreadsheetApp.flush();
      return lock.hasLock();
    }
    function inner() {
      var got = LockService.getDocumentLock().tryLock(5000);
      SpreadsheetApp.getActiveSheet().appendRow(['inner ' + got]);
    }`;
  test.each(Array.from({ length: 7 }, (_v, k) => k))('after %s calls', (afterCalls) => {
    const host = hostOf(code);
    host.fault({ kind: 'between', afterCalls, run: () => void host.run('inner', { as: EDITOR }) });
    const execution = host.run('outer', { as: OWNER });
    const rows = host.grid(OWNER).values('ชีต1').map(String);
    const locked = afterCalls >= 2;
    expect(execution.value).toBe(true);
    expect(rows.filter((row) => row === `inner ${String(!locked)}`)).toHaveLength(
      afterCalls < 6 ? 1 : 0,
    );
    expect(execution.modelledMs).toBeLessThan(5000);
  });
});

describe('the person in front', () => {
  const code = `function go() {
    var lock = LockService.getDocumentLock();
    lock.waitLock(1);
    var ui = SpreadsheetApp.getUi();
    var pressed = ui.alert('หัวข้อ', 'ถาม', ui.ButtonSet.YES_NO);
    var typed = ui.prompt('ชื่อ');
    ui.showSidebar(HtmlService.createHtmlOutput('<p>').setTitle('ข้าง').setWidth(900));
    ui.showModalDialog(HtmlService.createHtmlOutput('<p>').setHeight(2000), 'กล่อง');
    SpreadsheetApp.getActive().toast('เสร็จ');
    return [pressed === ui.Button.YES, typed.getResponseText(), String(typed.getSelectedButton()), lock.hasLock()];
  }`;
  test('answers, dialogs within limits, and the lock is gone', () => {
    const host = hostOf(code, {
      person: { alert: () => 'YES', prompt: () => ({ button: 'OK', text: 'สมชาย' }) },
    });
    const { value, alerts, dialogs, toasts } = host.run('go', { as: OWNER });
    expect(value).toEqual([true, 'สมชาย', 'OK', false]);
    expect(alerts).toEqual([
      { title: 'หัวข้อ', prompt: 'ถาม', pressed: 'YES' },
      { title: '', prompt: 'ชื่อ', pressed: 'OK' },
    ]);
    expect(dialogs.map(({ kind, width, height }) => [kind, width, height])).toEqual([
      ['sidebar', 300, 600],
      ['modal', 600, 600],
    ]);
    expect(toasts).toEqual([{ message: 'เสร็จ', title: '' }]);
  });
  test('nobody looks at a trigger', () => {
    const host = hostOf(code);
    expect(host.run('go', { as: OWNER, via: 'trigger' }).error).toBe(
      'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});

describe('google.script.run', () => {
  const host = hostOf(`
    function echo(x) { return x; }
    function give(kind) {
      return { date: { deep: [new Date()] }, fn: function () {}, undef: [undefined, 1], none: undefined,
        service: SpreadsheetApp.getActive(), nested: { a: [{ b: null }] } }[kind];
    }
    function fails() { throw new Error('ไม่ได้'); }`);
  test.each([
    ['plain values', 'echo', [{ a: [1, 'ก', true, null] }], { a: [1, 'ก', true, null] }],
    ['undefined in an array', 'give', ['undef'], [null, 1]],
    ['nothing', 'give', ['none'], null],
    ['nested', 'give', ['nested'], { a: [{ b: null }] }],
  ])('%s', (_reason, name, args, expected) => {
    expect(host.callServer(name, args, EDITOR)).toEqual(expected);
  });
  test.each([
    ['a Date comes back', 'give', ['date'], 'result of google.script.run holds a Date'],
    ['a function comes back', 'give', ['fn'], 'holds a function'],
    ['a service object comes back', 'give', ['service'], 'cannot cross'],
    ['a Date goes in', 'echo', [{ d: new Date(0) }], 'argument of google.script.run holds a Date'],
    ['an error', 'fails', [], 'Error: ไม่ได้'],
    ['no such function', 'none', [], 'Script function not found: none'],
  ])('%s', (_reason, name, args, message) => {
    expect(() => host.callServer(name, args, EDITOR)).toThrow(message);
  });
});
