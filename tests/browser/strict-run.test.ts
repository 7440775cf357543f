// google.script.run: what may cross, what becomes of the rest, how many calls run at once.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Frame, Page, Route } from 'playwright-core';
import { chooseMenu } from './support/grid.ts';
import { launch } from './support/launch.ts';
import type { Stage } from './support/launch.ts';
import { callScript, DIALOG, scriptFrame } from './support/script-frame.ts';
import { STRICT_CODE } from './support/strict-bundle.ts';
import { TINY_MANIFEST } from './support/tiny-bundle.ts';
import { until } from './support/until.ts';

const LONG = 120_000;
const AT_ONCE = 10;
let stage: Stage;
let page: Page;
let frame: Frame;

beforeAll(async () => {
  stage = await launch({ code: STRICT_CODE, manifest: TINY_MANIFEST });
  page = await stage.open();
  await chooseMenu(page, 'เข้มงวด', 'หน้าต่าง');
  frame = await scriptFrame(page, DIALOG);
}, LONG);

afterAll(async () => {
  await stage.close();
}, LONG);

const user = { mark: 'ของผู้เรียก' };

describe('to the script', () => {
  test.each([
    ['text, numbers, truth, nothing', `'ก', 1.5, true, null`, '["ก",1.5,true,null]'],
    [
      'undefined as an argument or in a list is null',
      `undefined, [1, undefined]`,
      '[null,[1,null]]',
    ],
    ['undefined in an object is left out', `{ a: undefined, b: 1 }`, '[{"b":1}]'],
    ['what is no number is null', `NaN, [Infinity], { n: -Infinity }`, '[null,[null],{"n":null}]'],
    ['nested', `{ a: [{ b: [[1], {}] }] }`, '[{"a":[{"b":[[1],{}]}]}]'],
    ['names ending in two underscores are left out', `{ a: 1, b__: 2 }`, '[{"a":1}]'],
    [
      'the same object twice is no circle',
      `(() => { const a = { n: 1 }; return [a, a]; })()`,
      '[[{"n":1},{"n":1}]]',
    ],
    ['a form is its fields', `document.forms[0]`, '[{"name":"ปู่","ticked":["1","2"]}]'],
  ])('%s', async (_, args, arrived) => {
    expect(await callScript(frame, 'seen', args)).toEqual({ success: arrived, user });
  });

  // Google's client throws where the call stands; no handler hears of it.
  test.each([
    ['a date', `new Date(0)`, 'Failed due to illegal value in property: 0'],
    [
      'a date far inside',
      `1, { rows: [{ day: new Date(0) }] }`,
      'Failed due to illegal value in property: day',
    ],
    ['a function', `() => 1`, 'Failed due to illegal value in property: 0'],
    ['a function inside', `{ f() {} }`, 'Failed due to illegal value in property: f'],
    ['an element', `document.body`, 'Failed due to illegal value in property: 0'],
    [
      'a form inside',
      `{ form: document.forms[0] }`,
      'Failed due to illegal value in property: form',
    ],
    [
      'a form after something',
      `1, document.forms[0]`,
      'Failed due to illegal value in property: 1',
    ],
    ['a map', `{ m: new Map() }`, 'Failed due to illegal value in property: m'],
    [
      'a circle',
      `(() => { const a = {}; a.self = [a]; return a; })()`,
      'Failed due to circular reference.',
    ],
    [
      'a form and something',
      `document.forms[0], 1`,
      'Forms with file inputs must be the only parameter.',
    ],
  ])('%s is refused at once', async (_, args, message) => {
    expect(await callScript(frame, 'seen', args)).toEqual({
      thrown: { name: 'TypeError', message },
    });
  });
});

describe('from the script', () => {
  test.each([
    ['holes', 'giveHoles', { list: [1, null, null], none: null, far: null }],
    ['nothing', 'giveNothing', null],
  ])('%s', async (_, name, value) => {
    expect(await callScript(frame, name)).toEqual({ success: value, user });
  });

  test.each([
    ['a date', 'giveDate', /Date/],
    ['a date far inside', 'giveNestedDate', /Date/],
    ['a function', 'giveFunction', /function/],
    ['a circle', 'giveCircular', /circular/],
    ['a sheet', 'giveService', /service object/],
    ['an error of the script', 'breakDown', /^Error: ไม่พบแถวที่ขอ$/],
    ['an error of Google', 'breakGoogle', /^Exception: /],
  ])('%s goes to the failure handler', async (_, name, message) => {
    expect(await callScript(frame, name)).toEqual({
      failure: { name: 'ScriptError', message: expect.stringMatching(message) },
      user,
    });
  });
});

describe('names', () => {
  test.each([['nowhere'], ['hidden_']])('%s is no function of the runner', async (name) => {
    const { thrown } = (await callScript(frame, name)) as {
      thrown: { name: string; message: string };
    };
    expect(thrown.name).toBe('TypeError');
    expect(thrown.message).toMatch(/is not a function$/);
  });

  test.each([['nowhere'], ['hidden_']])(
    '%s is refused by the script too, whoever asks',
    async (functionName) => {
      const answer = frame.evaluate(
        (name) =>
          new Promise((done) => {
            addEventListener('message', ({ data }: MessageEvent<{ id: number }>) => {
              if (data.id === -1) done(data);
            });
            parent.postMessage(
              { gas: true, what: 'run', id: -1, functionName: name, args: [] },
              '*',
            );
          }),
        functionName,
      );
      expect(await answer).toMatchObject({
        ok: false,
        error: {
          name: 'ScriptError',
          message: expect.stringContaining(`Script function not found: ${functionName}`),
        },
      });
    },
  );

  test('chains do not share their handlers', async () => {
    const heard = await frame.evaluate<string[]>(`new Promise((done) => {
      const heard = [];
      const hear = (text) => { heard.push(text); if (heard.length === 2) done(heard.sort()); };
      const base = google.script.run.withSuccessHandler((v, u) => hear(v + ' ' + u));
      base.withUserObject('หนึ่ง').echo('a');
      base.withUserObject('สอง').echo('b');
    })`);
    expect(heard).toEqual(['a หนึ่ง', 'b สอง']);
  });
});

describe('many calls', () => {
  /** Calls of the script on their way to the server, kept from it while held. */
  async function hold(): Promise<{ routes: Route[]; letGo: () => Promise<void> }> {
    const routes: Route[] = [];
    let held = true;
    await page.route('**/api/call', async (route) => {
      const ofScript = route.request().postData()?.includes('"server"') === true;
      if (held && ofScript) routes.push(route);
      else await route.continue();
    });
    const letGo = async (): Promise<void> => {
      held = false;
      for (const route of routes) await route.continue();
    };
    return { routes, letGo };
  }
  const ask = (count: number): Promise<number[]> =>
    frame.evaluate<number[]>(`Promise.all(Array.from({ length: ${count} }, (_, i) =>
      new Promise((done) => google.script.run.withSuccessHandler(done).echo(i))))`);
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

  test('ten run at once, the others wait, all are answered', async () => {
    const { routes, letGo } = await hold();
    const answers = ask(12);
    await until(() => routes.length >= AT_ONCE);
    await page.waitForTimeout(200);
    expect(routes).toHaveLength(AT_ONCE);
    await routes.shift()?.continue();
    await until(() => routes.length === AT_ONCE);
    await letGo();
    expect(await answers).toEqual(numbers(12));
    await page.unroute('**/api/call');
  });

  test('a question among many calls can be answered', async () => {
    const pressed = callScript(frame, 'askHere');
    const answers = ask(12);
    const question = page.getByRole('dialog', { name: 'ข้อความจากโปรแกรม' });
    await question.waitFor();
    await question.getByRole('button', { name: 'ตกลง' }).click();
    expect(await pressed).toEqual({ success: 'OK', user });
    expect(await answers).toEqual(numbers(12));
  });

  test('without a failure handler the error stands in the console and the dialog lives', async () => {
    const error = page.waitForEvent('pageerror');
    await frame.evaluate('google.script.run.breakDown(), null');
    expect(await error).toMatchObject({ name: 'ScriptError', message: 'Error: ไม่พบแถวที่ขอ' });
    expect(await callScript(frame, 'echo', '1')).toEqual({ success: 1, user });
  });
});
