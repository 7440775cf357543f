// Size, place and number of dialogs and sidebars; what they block; what suspends the script.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { cell, chooseMenu, typeInto } from './support/grid.ts';
import { launch } from './support/launch.ts';
import type { Stage } from './support/launch.ts';
import { callScript, DIALOG, scriptFrame, SIDEBAR } from './support/script-frame.ts';
import { screenshot } from './support/screenshot.ts';
import { STRICT_CODE } from './support/strict-bundle.ts';
import { TINY_MANIFEST } from './support/tiny-bundle.ts';
import { until } from './support/until.ts';

const LONG = 120_000;
let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await launch({ code: STRICT_CODE, manifest: TINY_MANIFEST });
  page = await stage.open();
}, LONG);

afterAll(async () => {
  await stage.close();
}, LONG);

beforeEach(async () => {
  await page.goto(stage.url);
  await page.locator('#grid .jss_worksheet').waitFor();
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const HEADINGS: Readonly<Record<string, string>> = {
  หน้าต่าง: 'หน้าต่างแรก',
  เปิดแล้วเขียน: 'หน้าต่างแรก',
  หน้าต่างที่สอง: 'หน้าต่างที่สอง',
  ไม่กั้น: 'หน้าต่างไม่กั้น',
  แถบข้าง: 'แถบข้างน้ำใจ',
  แถบข้างอีกอัน: 'แถบข้างใหม่',
};
const open = async (caption: string, place = DIALOG): Promise<Box> => {
  await chooseMenu(page, 'เข้มงวด', caption);
  const hasText = HEADINGS[caption] ?? caption;
  await page.locator(`:is(.script-dialog, #sidebar) h2`, { hasText }).waitFor();
  await scriptFrame(page, place);
  return box(place);
};
async function box(place: string): Promise<Box> {
  const found = await page.locator(place).boundingBox();
  if (!found) throw new Error(`nothing to see at ${place}`);
  return found;
}
const titles = (): Promise<string[]> => page.locator('.script-dialog h2').allTextContents();
const reads = (row: number, column: number, text: string): Promise<void> =>
  cell(page, row, column).filter({ hasText: text }).waitFor();

describe('sizes', () => {
  test.each([
    ['แถบข้าง', SIDEBAR, 300],
    ['แถบข้างอีกอัน', SIDEBAR, 300],
    ['หน้าต่าง', DIALOG, 420],
    ['หน้าต่างที่สอง', DIALOG, 600],
    ['ไม่กั้น', DIALOG, 360],
  ])('%s', async (caption, place, width) => {
    const found = await open(caption, place);
    expect(found.width).toBe(width);
    const height = { หน้าต่าง: 260, หน้าต่างที่สอง: 400, ไม่กั้น: 240 }[caption];
    if (height !== undefined) expect(found.height).toBe(height);
  });

  test.each(['หน้าต่าง', 'ไม่กั้น'])('%s is resized where it stands', async (caption) => {
    const before = await open(caption);
    const frame = await scriptFrame(page, DIALOG);
    await frame.evaluate(
      'google.script.host.setWidth(500), google.script.host.setHeight(300), null',
    );
    await until(async () => (await box(DIALOG)).height === 300);
    expect(await box(DIALOG)).toEqual({ ...before, width: 500, height: 300 });
  });

  test('one that would grow out of the window is moved as far as needed', async () => {
    await open('หน้าต่าง');
    const frame = await scriptFrame(page, DIALOG);
    await frame.evaluate(
      'google.script.host.setHeight(600), google.script.host.setWidth(5000), null',
    );
    await until(async () => (await box(DIALOG)).width > 1000);
    const { x, y, width, height } = await box('.script-dialog');
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(1366);
    expect(y + height).toBeLessThanOrEqual(768);
  });

  test('a sidebar does not hear of sizes', async () => {
    const before = await open('แถบข้าง', SIDEBAR);
    const frame = await scriptFrame(page, SIDEBAR);
    await frame.evaluate(
      'google.script.host.setWidth(800), google.script.host.setHeight(90), null',
    );
    expect(await callScript(frame, 'echo', '1')).toMatchObject({ success: 1 });
    expect(await box(SIDEBAR)).toEqual(before);
  });
});

describe('how many', () => {
  test('a second dialog takes the place of the first, a sidebar stays', async () => {
    await open('แถบข้าง', SIDEBAR);
    await open('หน้าต่าง');
    const frame = await scriptFrame(page, DIALOG);
    await frame.evaluate('google.script.run.openSecond(), null');
    await page.locator('.script-dialog h2', { hasText: 'หน้าต่างที่สอง' }).waitFor();
    expect(await titles()).toEqual(['หน้าต่างที่สอง']);
    expect(await page.locator('#sidebar h2').textContent()).toBe('แถบข้างน้ำใจ');
  });

  test('a modeless dialog is one of them', async () => {
    await open('ไม่กั้น');
    await open('หน้าต่าง');
    expect(await titles()).toEqual(['หน้าต่างแรก']);
  });

  test('a new sidebar takes the place of the old one', async () => {
    await open('แถบข้าง', SIDEBAR);
    await open('แถบข้างอีกอัน', SIDEBAR);
    expect(await page.locator('#sidebar h2').allTextContents()).toEqual(['แถบข้างใหม่']);
    expect(await page.locator(SIDEBAR).count()).toBe(1);
  });

  test('another account begins without the dialogs of the one before', async () => {
    await open('แถบข้าง', SIDEBAR);
    await open('ไม่กั้น');
    await page.locator('#account').selectOption('editor@college.example');
    await page.locator('.script-dialog').waitFor({ state: 'detached' });
    expect(await page.locator(SIDEBAR).count()).toBe(0);
  });
});

describe('what stands still', () => {
  test('showModalDialog returns at once', async () => {
    await open('เปิดแล้วเขียน');
    await reads(1, 1, 'ทำต่อทันที');
    expect(await titles()).toEqual(['หน้าต่างแรก']);
  });

  test('a modal dialog blocks grid and menu', async () => {
    await open('หน้าต่าง');
    const blocked = { timeout: 700 };
    await expect(cell(page, 3, 3).click(blocked)).rejects.toThrow();
    await expect(page.getByRole('menuitem', { name: 'เข้มงวด' }).click(blocked)).rejects.toThrow();
  });

  test('a modeless one blocks neither', async () => {
    await open('ไม่กั้น');
    await typeInto(page, { row: 3, column: 1 }, 'พิมพ์ได้');
    await reads(3, 1, 'พิมพ์ได้');
    await chooseMenu(page, 'เข้มงวด', 'บอก');
    await page.locator('.toast', { hasText: 'ข้อความถึงคนเดียว' }).waitFor();
    expect(await titles()).toEqual(['หน้าต่างไม่กั้น']);
  });

  test('alert and prompt suspend the script', async () => {
    await chooseMenu(page, 'เข้มงวด', 'ถามก่อนเขียน');
    await page.getByRole('dialog', { name: 'ถาม' }).waitFor();
    await reads(1, 2, 'ก่อนถาม');
    expect(await cell(page, 2, 2).textContent()).toBe('');
    await page.getByRole('dialog', { name: 'ถาม' }).getByRole('button', { name: 'ตกลง' }).click();
    const prompt = page.getByRole('dialog', { name: 'ชื่อ' });
    await prompt.getByRole('textbox').fill('น้ำ');
    expect(await cell(page, 2, 2).textContent()).toBe('');
    await prompt.getByRole('button', { name: 'ตกลง' }).click();
    await reads(2, 2, 'หลังถาม น้ำ');
  });
});

describe('what a person sees', () => {
  test('sidebar and dialog are readable for everyone', async () => {
    await open('แถบข้าง', SIDEBAR);
    await open('ไม่กั้น');
    await screenshot(page, 'strict-modeless');
    await page.locator('.script-dialog').getByRole('button', { name: 'ปิดหน้าต่าง' }).click();
    await open('หน้าต่าง');
    await screenshot(page, 'strict-sidebar-and-dialog');
    const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.html)}`)).toEqual([]);
    expect(stage.complaints).toEqual([]);
  });
});
