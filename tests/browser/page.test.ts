// The page itself, with a tiny bundle: grid, typing rules, questions, dialogs, accounts.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { cell, chooseMenu, openPanel, typeInto } from './support/grid.ts';
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

async function waitForText(row: number, column: number, text: string): Promise<void> {
  await cell(page, row, column)
    .filter({ hasText: new RegExp(`^${text}$`) })
    .waitFor();
}

describe('the page', () => {
  test('shows the file, the menu of the script and an empty grid', async () => {
    expect(await page.locator('#file-name').textContent()).toBe('ติดตามผู้สำเร็จการศึกษา');
    expect(await page.getByRole('menuitem', { name: 'ทดลอง' }).count()).toBe(1);
    expect(await cell(page, 1, 1).textContent()).toBe('');
  });

  test('typing obeys the format of the cell', async () => {
    await chooseMenu(page, 'ทดลอง', 'เตรียมแท็บ');
    await page.locator('.toast', { hasText: 'พร้อมแล้ว' }).waitFor();
    await typeInto(page, { row: 2, column: 1 }, '0812345678');
    await waitForText(2, 1, '812345678');
    await typeInto(page, { row: 2, column: 2 }, '0812345678');
    await waitForText(2, 2, '0812345678');
  });

  test('a question stops the script until it is answered', async () => {
    await chooseMenu(page, 'ทดลอง', 'ถามก่อนทำ');
    const question = page.getByRole('dialog', { name: 'ยืนยัน' });
    await question.waitFor();
    await screenshot(page, 'page-alert');
    await question.getByRole('button', { name: 'ใช่', exact: true }).click();
    const prompt = page.getByRole('dialog', { name: 'ชื่อ' });
    await prompt.getByRole('textbox').fill('ครูตัวอย่าง');
    await prompt.getByRole('button', { name: 'ตกลง' }).click();
    await waitForText(5, 1, 'ตกลง ครูตัวอย่าง');
  });

  test('a dialog talks to the script and closes itself', async () => {
    await chooseMenu(page, 'ทดลอง', 'เปิดหน้าต่าง');
    const frame = page.frameLocator('iframe.script-frame');
    await frame.getByRole('button', { name: 'ถามโปรแกรม' }).click();
    await frame.getByText('ได้รับ 1!').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.locator('.script-dialog[open]').count()).toBe(1);
    await screenshot(page, 'page-dialog');
    await frame.getByRole('button', { name: 'ปิด' }).click();
    await page.locator('.script-dialog').waitFor({ state: 'detached' });
  });

  test('sample rows are pasted at the active cell and rows can be deleted', async () => {
    await cell(page, 8, 1).click();
    await chooseMenu(page, 'รายชื่อตัวอย่าง', 'วางลงในแท็บที่เปิดอยู่: แบบส่งออกของ สอศ. 28 คอลัมน์');
    await waitForText(12, 1, 'ชื่อ นามสกุล');
    await screenshot(page, 'page-sample');
    await cell(page, 8, 1).click({ button: 'right' });
    await page.getByText('ลบแถวที่เลือก (1 แถว)').click();
    await waitForText(11, 1, 'ชื่อ นามสกุล');
  });

  test('a viewer sees the cells and is refused when typing', async () => {
    const viewer = await stage.open('viewer@college.example');
    expect(await cell(viewer, 2, 2).textContent()).toBe('0812345678');
    await typeInto(viewer, { row: 2, column: 2 }, 'เปลี่ยน');
    await viewer.locator('.toast.error').waitFor();
    await cell(viewer, 2, 2).filter({ hasText: '0812345678' }).waitFor();
    await viewer.context().close();
  });

  test('the log tells what ran', async () => {
    await openPanel(page, 'บันทึกการทำงาน');
    expect(await page.locator('.entry[data-function=askFirst]').count()).toBe(1);
    expect(stage.complaints).toEqual([]);
  });
});
