// A screen full of bad strings is only text: no script runs, no element is made. A file to keep arrives whole.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import type { Block, Screen } from '../../src/texts/screen.ts';
import { toCsv } from '../../src/domain/export/csv.ts';
import { readCsv } from '../domain/export/read-csv.ts';
import { allBadStrings } from '../support/bad-strings.ts';
import { chooseMenu } from './support/grid.ts';
import { launch } from './support/launch.ts';
import type { Stage } from './support/launch.ts';
import { DIALOG, scriptFrame } from './support/script-frame.ts';
import { screenshot } from './support/screenshot.ts';

const LONG = 120_000;
const MENU = 'ติดตามผู้สำเร็จการศึกษา';
/** Half of a pair of code units is no letter, and becomes one sign on its way to a page. */
const BAD = allBadStrings().filter((text) => !/\p{Surrogate}/u.test(text));
const TABLE: readonly (readonly string[])[] = [
  ['ข้อ', 'ข้อความ'],
  ['น้ำใจ', 'ปู่ ญี่ปุ่น "ที่นี่"'],
  ...BAD.map((text, at) => [String(at), text]),
];

const SCREEN: Screen = {
  title: '<script>window.ran = "title"</script>',
  blocks: [
    { kind: 'download', label: 'ดาวน์โหลด CSV', name: 'สิ่งที่ต้องตรวจ.csv', text: toCsv(TABLE) },
    { kind: 'list', items: BAD },
    {
      kind: 'table',
      caption: BAD[5] ?? '',
      head: ['ก', 'ข'],
      rows: BAD.map((text) => [text, text]),
    },
    ...BAD.flatMap((words, at): Block[] => [
      { kind: 'text', tone: 'plain', text: words },
      { kind: 'field', name: `f${at}`, label: words, input: 'text', value: words, help: words },
    ]),
    ...BAD.slice(0, 300).flatMap((words, at): Block[] => [
      {
        kind: 'field',
        name: `s${at}`,
        label: words,
        input: 'select',
        value: words,
        options: [{ value: words, label: words }],
      },
      { kind: 'field', name: `c${at}`, label: words, input: 'checkbox', value: 'yes' },
      { kind: 'copy', label: words, text: words },
      { kind: 'link', label: words, url: words },
      { kind: 'link', label: words, url: `javascript:window.ran='link ${at}'` },
    ]),
  ],
  buttons: [{ label: '<img src=x onerror="window.ran=1">', style: 'plain', does: 'close' }],
};

/** The product's own dialog, whose server gives nothing but this screen. */
const CODE = `${readFileSync('dist/Code.js', 'utf8')}
function ui() { return ${JSON.stringify(SCREEN)}; }`;

let stage: Stage;
let page: Page;
let frame: Frame;

beforeAll(async () => {
  stage = await launch({
    code: CODE,
    manifest: readFileSync('dist/appsscript.json', 'utf8'),
    now: '2026-03-20T08:30:00+07:00',
  });
  page = await stage.open();
  await chooseMenu(page, MENU, '1 เตรียมข้อมูล', 'ตั้งค่าครั้งแรก / ตรวจการตั้งค่า…');
  frame = await scriptFrame(page, DIALOG);
  await frame.locator('h1').waitFor();
}, LONG);

afterAll(async () => {
  await stage.close();
}, LONG);

/** What a page makes of line ends inside a text field of one line, and everywhere. */
const oneLine = (text: string): string => text.replace(/[\r\n]/g, '');

describe('every bad string, drawn', () => {
  test('stands there as it is', async () => {
    expect(await frame.locator('h1').textContent()).toBe(SCREEN.title);
    expect(await frame.locator('main > ul > li').allTextContents()).toEqual(BAD);
    expect(await frame.locator('main > p.plain').allTextContents()).toEqual(BAD);
    const cells = await frame.locator('td').allTextContents();
    expect(cells).toEqual(BAD.flatMap((text) => [text, text]));
    const values = await frame
      .locator('input[type=text]')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    expect(values).toEqual(BAD.map(oneLine));
    const chosen = await frame
      .locator('select')
      .evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value));
    expect(chosen).toEqual(BAD.slice(0, 300));
  });

  test('makes no element and runs no script', async () => {
    const made = await frame.evaluate(() =>
      [...new Set([...document.body.querySelectorAll('*')].map((one) => one.localName))].sort(),
    );
    expect(made).toEqual(
      [
        ...['a', 'button', 'caption', 'div', 'footer', 'h1', 'input', 'label', 'li', 'main'],
        ...['option', 'p', 'script', 'select', 'span', 'table', 'tbody', 'td', 'textarea'],
        ...['th', 'thead', 'tr', 'ul'],
      ].sort(),
    );
    expect(await frame.locator('main script, footer script').count()).toBe(0);
    const handlers = await frame.evaluate(() =>
      [...document.body.querySelectorAll('*')].flatMap((one) =>
        one.getAttributeNames().filter((name) => name.startsWith('on')),
      ),
    );
    expect(handlers).toEqual([]);
    expect(await frame.evaluate(() => (window as { ran?: unknown }).ran ?? 'nothing')).toBe(
      'nothing',
    );
    expect(stage.complaints).toEqual([]);
  });

  test('no link leads anywhere but to a page', async () => {
    const schemes = await frame
      .locator('a[href]')
      .evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLAnchorElement).protocol))]);
    expect(schemes.filter((scheme) => !/^https?:$/.test(scheme))).toEqual([]);
    const links = await frame.locator('a:not([href])').count();
    expect(links).toBeGreaterThan(300);
  });
});

describe('a file to keep', () => {
  test('arrives under its name, with its mark, Thai and every string whole', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 20_000 }),
      frame.getByRole('button', { name: 'ดาวน์โหลด CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('สิ่งที่ต้องตรวจ.csv');
    const bytes = readFileSync(await download.path());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    expect(text).toBe(toCsv(TABLE));
    expect(readCsv(text)[1]).toEqual(['น้ำใจ', 'ปู่ ญี่ปุ่น "ที่นี่"']);
    await screenshot(page, 'screen-values');
  });
});
