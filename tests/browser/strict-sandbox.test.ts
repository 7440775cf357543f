// Dialogs are shut in: no network, no way to the page around them, links only to a window of their own.
// Google lets a dialog load https resources; here it may not, so that nothing leaves the machine unseen.
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { chooseMenu } from './support/grid.ts';
import { launch } from './support/launch.ts';
import type { Stage } from './support/launch.ts';
import { DIALOG, scriptFrame } from './support/script-frame.ts';
import { STRICT_CODE } from './support/strict-bundle.ts';
import { TINY_MANIFEST } from './support/tiny-bundle.ts';

const LONG = 120_000;
/** Long enough for a request on one machine; the controls below prove it. */
const ARRIVES_MS = 150;
let stage: Stage;
let page: Page;
let foreign: Server;
let elsewhere = '';
/** Addresses that somebody answered. */
let hits: string[] = [];

beforeAll(async () => {
  foreign = createServer((request, response) => {
    hits.push(`elsewhere ${String(request.url)}`);
    response.setHeader('access-control-allow-origin', '*').end('');
  });
  foreign.on('upgrade', (request, socket) => {
    hits.push(`elsewhere ${String(request.url)}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
  elsewhere = `127.0.0.1:${(foreign.address() as AddressInfo).port}`;
  stage = await launch({ code: STRICT_CODE, manifest: TINY_MANIFEST });
  page = await stage.open();
  page.on('response', (response) => {
    if (response.url().startsWith(stage.url) && response.url().includes('probe'))
      hits.push(`own ${response.url()}`);
  });
}, LONG);

afterAll(async () => {
  await stage.close();
  foreign.closeAllConnections();
  foreign.close();
}, LONG);

async function fresh(): Promise<void> {
  await page.goto(stage.url);
  await chooseMenu(page, 'เข้มงวด', 'หน้าต่าง');
  await scriptFrame(page, DIALOG);
  hits = [];
}

/** The dialog as it was, opened anew where something led it away. */
async function standing(): Promise<void> {
  hits = [];
  const heading = page.frameLocator(DIALOG).locator('h1');
  if ((await page.locator(DIALOG).count()) === 1 && (await heading.count()) === 1) return;
  await fresh();
}

async function inside(code: string): Promise<void> {
  const frame = await scriptFrame(page, DIALOG);
  // Not awaited inside: a frame that is led away never answers.
  await frame.evaluate(`setTimeout(() => { ${code} }, 0), null`);
  await page.waitForTimeout(ARRIVES_MS);
}

const add = (tag: string, attributes: string): string =>
  `document.body.append(Object.assign(document.createElement('${tag}'), ${attributes}));`;

/** What a dialog could try, given an address. */
const WAYS: readonly (readonly [string, (url: string) => string])[] = [
  ['fetch', (url) => `fetch('${url}').catch(() => 0)`],
  [
    'a POST without preflight',
    (url) => `fetch('${url}', { method: 'POST', mode: 'no-cors', body: '{}' }).catch(() => 0)`,
  ],
  ['XMLHttpRequest', (url) => `const r = new XMLHttpRequest(); r.open('GET', '${url}'); r.send()`],
  ['WebSocket', (url) => `new WebSocket('${url.replace('http', 'ws')}')`],
  ['EventSource', (url) => `new EventSource('${url}')`],
  ['a beacon', (url) => `navigator.sendBeacon('${url}', 'x')`],
  ['a script', (url) => add('script', `{ src: '${url}' }`)],
  ['an image', (url) => add('img', `{ src: '${url}' }`)],
  ['a style sheet', (url) => add('link', `{ rel: 'stylesheet', href: '${url}' }`)],
  ['an import in a style', (url) => add('style', `{ textContent: '@import url(${url});' }`)],
  ['a picture in a style', (url) => `document.body.style.background = 'url(${url})'`],
  ['a font', (url) => `new FontFace('Other', 'url(${url})').load().catch(() => 0)`],
  ['a frame', (url) => add('iframe', `{ src: '${url}' }`)],
  ['an object', (url) => add('object', `{ data: '${url}' }`)],
  ['a film', (url) => add('video', `{ src: '${url}', autoplay: true }`)],
  ['a worker', (url) => `try { new Worker('${url}') } catch {}`],
  ['a form', (url) => `const f = document.forms[0]; f.action = '${url}'; f.submit()`],
  [
    'a form to the top',
    (url) => `const f = document.forms[0]; f.action = '${url}'; f.target = '_top'; f.submit()`,
  ],
  [
    'a form to a new window',
    (url) => `const f = document.forms[0]; f.action = '${url}'; f.target = '_blank'; f.submit()`,
  ],
  ['leading the top away', (url) => `try { top.location.href = '${url}' } catch {}`],
  ['leading the parent away', (url) => `try { parent.location.replace('${url}') } catch {}`],
  ['leading itself away', (url) => `location.href = '${url}'`],
  [
    'a refresh',
    (url) =>
      `document.head.append(Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: '0;url=${url}' }))`,
  ],
  [
    'a link to itself',
    (url) =>
      add('a', `{ href: '${url}', textContent: 'x', target: '_self' }`) +
      `document.querySelector('a').click()`,
  ],
  ['a prefetch', (url) => add('link', `{ rel: 'prefetch', href: '${url}' }`)],
];

describe('nothing goes out of a dialog', () => {
  test('control: the page itself reaches both servers, so that silence means something', async () => {
    await fresh();
    const urls = [`http://${elsewhere}/probe`, `${stage.url}/fonts.css?probe`];
    await page.evaluate((all) => Promise.all(all.map((url) => fetch(url))), urls);
    expect(hits.sort()).toEqual(['elsewhere /probe', `own ${stage.url}/fonts.css?probe`]);
  });

  test.each(WAYS)('%s', async (_, way) => {
    for (const url of [`http://${elsewhere}/probe`, `${stage.url}/api/events?probe`]) {
      await standing();
      await inside(way(url));
      expect(hits).toEqual([]);
      expect(page.url()).toBe(`${stage.url}/`);
    }
  });

  test('from outside, the server answers only its own page', async () => {
    const ask = {
      id: 'probe',
      sender: { account: '', window: 'w', container: null },
      request: { kind: 'rememberVersion' },
    };
    const post = async (headers: Record<string, string>): Promise<number> => {
      const reply = await page.request.post(`${stage.url}/api/call`, {
        headers,
        data: JSON.stringify(ask),
      });
      return reply.status();
    };
    const json = { 'content-type': 'application/json' };
    expect(await post({ 'content-type': 'text/plain' })).toBe(403);
    expect(await post({ ...json, 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await post({ ...json, origin: 'null' })).toBe(403);
    expect(await post(json)).toBe(200);
  });
});

describe('nothing of the page is within reach', () => {
  test.each([
    ['the document around', 'parent.document.title'],
    ['the top document', 'top.document.body'],
    ['the address of the page', 'parent.location.href'],
    ['cookies', 'document.cookie'],
    ['local storage', 'localStorage.length'],
    ['session storage', 'sessionStorage.getItem("host.account")'],
    ['data bases', 'indexedDB.open("x").readyState'],
    ['the element it stands in', 'frameElement.id'],
  ])('%s', async (_, expression) => {
    await standing();
    const frame = await scriptFrame(page, DIALOG);
    const code = `(() => { try { return 'reached: ' + String(${expression}); } catch (error) { return error.name; } })()`;
    expect(await frame.evaluate(code)).toMatch(/^(SecurityError|TypeError)$/);
  });
});

describe('links', () => {
  test.each([
    ['_blank', '<a href="/fonts.css?link" target="_blank">ไป</a>'],
    ['_top', '<a href="/fonts.css?link" target="_top">ไป</a>'],
    ['the base of the page', '<base target="_top"><a href="/fonts.css?link">ไป</a>'],
  ])('with target %s open a window of their own', async (_, html) => {
    await fresh();
    const frame = await scriptFrame(page, DIALOG);
    await frame.evaluate((text) => document.body.insertAdjacentHTML('beforeend', text), html);
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      frame.getByRole('link', { name: 'ไป' }).click(),
    ]);
    await opened.waitForURL(/fonts\.css\?link/);
    expect(await opened.evaluate(() => window.opener === null || typeof window.opener)).toBe(true);
    await opened.close();
    expect(page.url()).toBe(`${stage.url}/`);
  });

  test('without a target are refused, and the dialog stays', async () => {
    await fresh();
    const frame = await scriptFrame(page, DIALOG);
    const said = page.waitForEvent('console', (message) => message.text().includes('target'));
    await frame.evaluate(() =>
      document.body.insertAdjacentHTML('beforeend', '<a href="/fonts.css?link">ไป</a>'),
    );
    await frame.getByRole('link', { name: 'ไป' }).click();
    await said;
    expect(page.context().pages()).toHaveLength(1);
    expect(await frame.locator('h1').textContent()).toBe('หน้าต่างแรก');
  });
});
