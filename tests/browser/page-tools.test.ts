// What surrounds the grid: looks of cells, lists, forms, triggers, clock, outbox, a second window.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { cell, chooseMenu, openPanel, openTab, typeInto } from './support/grid.ts';
import { launch } from './support/launch.ts';
import type { Stage } from './support/launch.ts';
import { screenshot } from './support/screenshot.ts';
import { TINY_CODE, TINY_MANIFEST } from './support/tiny-bundle.ts';

const LONG = 120_000;
let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await launch({ code: TINY_CODE, manifest: TINY_MANIFEST });
  page = await stage.open();
}, LONG);

afterAll(async () => {
  await stage.close();
}, LONG);

const has = (on: Page, row: number, column: number, text: string): Promise<void> =>
  cell(on, row, column)
    .filter({ hasText: new RegExp(`^${text}$`) })
    .waitFor();

describe('looks', () => {
  test('a tab with frozen rows, lists, ticks, notes and a chart', async () => {
    await chooseMenu(page, 'ทดลอง', 'ตกแต่ง');
    await page.locator('#grid[data-tab="ตกแต่ง"]').waitFor();
    await chooseMenu(page, 'ทดลอง', 'วาดแผนภูมิ');
    await page.getByRole('img', { name: /จำนวนตามตัวอย่าง/ }).waitFor();
    expect(await cell(page, 2, 1).getAttribute('title')).toBe('แท็บนี้ใช้ทดลองรูปแบบ');
    expect(await page.locator('tbody.frozen-rows tr').count()).toBe(2);
    await screenshot(page, 'page-looks');
  });

  test('a choice from a strict list and a tick reach the engine', async () => {
    await cell(page, 4, 2).dblclick();
    await cell(page, 4, 2).locator('select').selectOption('อาชีพอิสระ');
    await has(page, 4, 2, 'อาชีพอิสระ');
    await cell(page, 3, 4).locator('input').click();
    const other = await stage.open('editor@college.example');
    await openTab(other, 'ตกแต่ง');
    await has(other, 4, 2, 'อาชีพอิสระ');
    expect(await cell(other, 3, 4).locator('input').isChecked()).toBe(true);
    await other.context().close();
  });

  test('rows far down come when one scrolls, and the frozen row stays', async () => {
    await page.locator('#grid .jss_content').evaluate((content) => (content.scrollTop = 2600));
    await cell(page, 100, 1).waitFor();
    await page.locator('#grid .jss_content').evaluate((content) => (content.scrollTop = 0));
    await cell(page, 3, 1).waitFor();
    expect(await page.locator('tbody.frozen-rows tr').count()).toBe(2);
  });

  test('sorting begins below the frozen rows', async () => {
    await cell(page, 3, 3).click({ button: 'right' });
    await page.getByText('เรียงแถวตามคอลัมน์นี้ ฮ → ก').click();
    await has(page, 3, 3, '450');
    await has(page, 2, 3, 'จำนวน');
  });
});

describe('tools', () => {
  test('a form is closed to strangers until it is opened, then answered', async () => {
    await chooseMenu(page, 'ทดลอง', 'สร้างแบบ');
    await page.locator('#sidebar iframe').waitFor();
    await openPanel(page, 'แบบสอบถาม');
    const path = await page.getByRole('link', { name: 'เปิดแบบสอบถาม' }).getAttribute('href');
    const closed = await page.request.get(`${stage.url}${String(path)}`);
    expect(closed.status()).toBe(403);
    await page.getByRole('button', { name: 'เปิดให้ทุกคนที่มีลิงก์ตอบ' }).click();
    await page.getByText('✓ ทุกคนที่มีลิงก์ตอบได้').waitFor();
    await page.getByRole('spinbutton').fill('5');
    await page.getByRole('button', { name: 'ตอบแบบนี้' }).click();
    await page.getByText('คำตอบ 5 รายการ').waitFor();
    await screenshot(page, 'page-forms');
  });

  test('the link in the sidebar leads to the form of this machine', async () => {
    const [form] = await Promise.all([
      page.context().waitForEvent('page'),
      page.frameLocator('#sidebar iframe').getByRole('link').click(),
    ]);
    await form.getByRole('heading', { name: 'แบบสำรวจทดลอง' }).waitFor();
    expect(form.url()).toContain(`${stage.url}/forms/d/e/`);
    await form.close();
  });

  test('the clock moves, the daily trigger runs, its mail can be read', async () => {
    await openPanel(page, 'นาฬิกา');
    await page.getByRole('button', { name: '+7 วัน' }).click();
    await page.locator('#panel .big', { hasText: '27 มี.ค. 2569' }).waitFor();
    await openPanel(page, 'กล่องจดหมายออก');
    await page.locator('#panel summary').first().click();
    await page.locator('.mail-body', { hasText: 'เรียน ครูที่ปรึกษา' }).waitFor();
    await openPanel(page, 'ตัวตั้งเวลา');
    await page.getByRole('button', { name: 'เรียกใช้ตอนนี้' }).click();
    await page.getByRole('tab', { name: 'กล่องจดหมายออก 8' }).waitFor();
  });

  test('a version comes back and a copy is a file of its own', async () => {
    await openTab(page, 'ชีต1');
    await chooseMenu(page, 'ไฟล์', 'จดจำรุ่นนี้ไว้');
    await page.locator('.toast', { hasText: 'จดจำรุ่นที่ 1' }).waitFor();
    await typeInto(page, { row: 30, column: 1 }, 'ทับ');
    await has(page, 30, 1, 'ทับ');
    await chooseMenu(page, 'ไฟล์', 'เรียกคืนรุ่นที่ 1');
    await has(page, 30, 1, '');
    await chooseMenu(page, 'ไฟล์', 'ทำสำเนา');
    await page.locator('#file-name', { hasText: 'สำเนา' }).waitFor();
  });

  test('the arrow keys move without a mouse', async () => {
    await page.locator('#grid .jss_content').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('F2');
    await page.keyboard.insertText('แป้นพิมพ์');
    await page.keyboard.press('Enter');
    await page.locator('#grid td', { hasText: 'แป้นพิมพ์' }).waitFor();
  });

  test('people with a screen reader can use the page', async () => {
    const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.html)}`)).toEqual([]);
    expect(stage.complaints).toEqual([]);
  });
});
