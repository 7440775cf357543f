// A lost connection: who hears of it, how the page comes back by itself, and that nothing is done twice.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { cell, chooseMenu, typeInto } from './support/grid.ts';
import { launch } from './support/launch.ts';
import type { Stage } from './support/launch.ts';
import { callScript, DIALOG, scriptFrame } from './support/script-frame.ts';
import { screenshot } from './support/screenshot.ts';
import { STRICT_CODE } from './support/strict-bundle.ts';
import { TINY_MANIFEST } from './support/tiny-bundle.ts';
import { until } from './support/until.ts';

const LONG = 120_000;
const NETWORK = {
  name: 'NetworkError',
  message: 'NetworkError: Connection failure due to HTTP 0',
};
let stage: Stage;
let page: Page;
let other: Page;

beforeAll(async () => {
  stage = await launch({ code: STRICT_CODE, manifest: TINY_MANIFEST });
  page = await stage.open();
  other = await stage.open('editor@college.example');
}, LONG);

afterAll(async () => {
  await stage.close();
}, LONG);

beforeEach(async () => {
  await page.context().setOffline(false);
  await page.goto(stage.url);
  await page.locator('#grid .jss_worksheet').waitFor();
});

const done = (on: Page): Promise<number> => on.locator('#grid td', { hasText: /^ทำแล้ว$/ }).count();
const lost = async (): Promise<void> => {
  await page.context().setOffline(true);
  await page.locator('#lost').waitFor();
};
const found = async (): Promise<void> => {
  await page.context().setOffline(false);
  await page.locator('#lost').waitFor({ state: 'hidden' });
};
const reads = (on: Page, row: number, text: string): Promise<void> =>
  cell(on, row, 1).filter({ hasText: text }).waitFor();

describe('the page', () => {
  test('says so, comes back by itself and shows what happened meanwhile', async () => {
    await lost();
    await screenshot(page, 'strict-lost');
    await typeInto(other, { row: 3, column: 1 }, 'ระหว่างขาดสาย');
    await reads(other, 3, 'ระหว่างขาดสาย');
    await found();
    await reads(page, 3, 'ระหว่างขาดสาย');
    await chooseMenu(page, 'เข้มงวด', 'บอก');
    await page.locator('.toast', { hasText: 'ข้อความถึงคนเดียว' }).waitFor();
  });

  test('what is typed without a connection is not shown as if it were kept', async () => {
    await lost();
    await typeInto(page, { row: 4, column: 1 }, 'หายไป');
    await page.locator('.toast.error', { hasText: 'ขาดการเชื่อมต่อ' }).waitFor();
    await cell(page, 4, 1).filter({ hasText: /^$/ }).waitFor();
    await found();
    await typeInto(page, { row: 4, column: 1 }, 'อยู่');
    await reads(other, 4, 'อยู่');
  });

  test('a line that was silent, as after the sleep of a laptop, is made anew', async () => {
    await page.clock.install();
    await page.goto(stage.url);
    await page.locator('#grid .jss_worksheet').waitFor();
    await page.clock.fastForward(3000);
    expect(await page.locator('#lost').isVisible()).toBe(false);
    const told = page.locator('#lost').waitFor();
    await page.clock.fastForward(20_000);
    await told;
    await page.locator('#lost').waitFor({ state: 'hidden' });
    await typeInto(other, { row: 5, column: 1 }, 'ตื่นแล้ว');
    await reads(page, 5, 'ตื่นแล้ว');
  });

  test('a question outlives the lost connection', async () => {
    await chooseMenu(page, 'เข้มงวด', 'ถามก่อนเขียน');
    const question = page.getByRole('dialog', { name: 'ถาม' });
    await question.waitFor();
    await lost();
    await question.getByRole('button', { name: 'ตกลง' }).click();
    await page.locator('.toast.error', { hasText: 'ขาดการเชื่อมต่อ' }).waitFor();
    await found();
    await question.getByRole('button', { name: 'ตกลง' }).click();
    const prompt = page.getByRole('dialog', { name: 'ชื่อ' });
    await prompt.getByRole('textbox').fill('กลับมา');
    await prompt.getByRole('button', { name: 'ตกลง' }).click();
    await cell(page, 2, 2).filter({ hasText: 'หลังถาม กลับมา' }).waitFor();
  });
});

describe('a call of a dialog', () => {
  test('that cannot be sent fails, is not carried out, and the next one works', async () => {
    await chooseMenu(page, 'เข้มงวด', 'หน้าต่าง');
    const frame = await scriptFrame(page, DIALOG);
    await page.route('**/api/call', (route) => route.abort());
    expect(await callScript(frame, 'append')).toMatchObject({ failure: NETWORK });
    await page.unroute('**/api/call');
    expect(await callScript(frame, 'echo', '"มา"')).toMatchObject({ success: 'มา' });
    expect(await done(other)).toBe(0);
  });

  test('that was under way fails when the line breaks, and its work is done once', async () => {
    await chooseMenu(page, 'เข้มงวด', 'หน้าต่าง');
    const frame = await scriptFrame(page, DIALOG);
    await chooseMenu(other, 'เข้มงวด', 'ถามก่อนเขียน');
    const question = other.getByRole('dialog', { name: 'ถาม' });
    await question.waitFor();
    const sent = page.waitForResponse('**/api/call');
    const fate = callScript(frame, 'append');
    await sent;
    await lost();
    expect(await fate).toMatchObject({ failure: NETWORK });
    await question.getByRole('button', { name: 'ตกลง' }).click();
    await other.getByRole('dialog', { name: 'ชื่อ' }).getByRole('button', { name: 'ตกลง' }).click();
    await until(async () => (await done(other)) === 1);
    await found();
    await until(async () => (await done(page)) === 1);
    expect(await callScript(frame, 'echo', '"มา"')).toMatchObject({ success: 'มา' });
    expect(await done(other)).toBe(1);
  });

  test('that a browser sends a second time is carried out once', async () => {
    const before = await done(other);
    const sender = { account: '', window: 'again', container: null };
    const request = { kind: 'menu', functionName: 'append', place: null };
    for (let time = 0; time < 2; time++) {
      const data = { id: 'the same', sender, request };
      expect((await page.request.post(`${stage.url}/api/call`, { data })).status()).toBe(200);
    }
    const data = { id: 'another', sender, request };
    await page.request.post(`${stage.url}/api/call`, { data });
    await until(async () => (await done(other)) === before + 2);
    await chooseMenu(other, 'เข้มงวด', 'บอก');
    await other.locator('.toast', { hasText: 'ข้อความถึงคนเดียว' }).waitFor();
    expect(await done(other)).toBe(before + 2);
    expect(stage.complaints).toEqual([]);
  });
});
