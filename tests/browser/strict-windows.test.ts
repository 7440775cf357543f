// Two windows as two accounts at once: one file, each with menu, dialogs, toasts and questions of its own.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { cell, chooseMenu, openTab, typeInto } from './support/grid.ts';
import { launch } from './support/launch.ts';
import type { Stage } from './support/launch.ts';
import { DIALOG, scriptFrame } from './support/script-frame.ts';
import { screenshot } from './support/screenshot.ts';
import { STRICT_CODE } from './support/strict-bundle.ts';
import { TINY_MANIFEST } from './support/tiny-bundle.ts';

const LONG = 120_000;
const WAITS = 'คำสั่งของท่านรับไว้แล้วและรออยู่ เพราะครูผู้ประสานงาน ยังไม่ได้ตอบคำถามของโปรแกรม';
let stage: Stage;
let owner: Page;
let other: Page;

beforeAll(async () => {
  stage = await launch({ code: STRICT_CODE, manifest: TINY_MANIFEST });
  owner = await stage.open();
  other = await stage.open('editor@college.example');
}, LONG);

afterAll(async () => {
  await stage.close();
}, LONG);

const reads = (page: Page, row: number, text: string, column = 1): Promise<void> =>
  cell(page, row, column).filter({ hasText: text }).waitFor();
const count = (page: Page, selector: string): Promise<number> => page.locator(selector).count();
const done = (page: Page): Promise<number> =>
  page.locator('#grid td', { hasText: /^ทำแล้ว$/ }).count();
const answer = async (page: Page): Promise<void> => {
  await page.getByRole('dialog', { name: 'ถาม' }).getByRole('button', { name: 'ตกลง' }).click();
  const prompt = page.getByRole('dialog', { name: 'ชื่อ' });
  await prompt.getByRole('textbox').fill('แม่น้ำ');
  await prompt.getByRole('button', { name: 'ตกลง' }).click();
  await reads(page, 2, 'หลังถาม แม่น้ำ', 2);
};

describe('side by side', () => {
  test('each sees what the other types', async () => {
    await typeInto(owner, { row: 3, column: 1 }, 'จากคนแรก');
    await reads(other, 3, 'จากคนแรก');
    await typeInto(other, { row: 4, column: 1 }, 'จากคนที่สอง');
    await reads(owner, 4, 'จากคนที่สอง');
  });

  test('toasts, dialogs and sidebars are of one window', async () => {
    await chooseMenu(owner, 'เข้มงวด', 'บอก');
    await owner.locator('.toast', { hasText: 'ข้อความถึงคนเดียว' }).waitFor();
    await chooseMenu(owner, 'เข้มงวด', 'แถบข้าง');
    await owner.locator('#sidebar h2').waitFor();
    await chooseMenu(other, 'เข้มงวด', 'หน้าต่าง');
    await scriptFrame(other, DIALOG);
    expect([await count(owner, DIALOG), await count(other, '#sidebar iframe')]).toEqual([0, 0]);
    expect(await count(other, '.toast')).toBe(0);
    await other.locator('.script-dialog').getByRole('button', { name: 'ปิดหน้าต่าง' }).click();
  });

  test('a viewer has no menu of the script', async () => {
    const viewer = await stage.open('viewer@college.example');
    await reads(viewer, 3, 'จากคนแรก');
    expect(await viewer.getByRole('menuitem', { name: 'เข้มงวด' }).count()).toBe(0);
    await viewer.context().close();
  });
});

describe('while one is asked', () => {
  test('the other reads, types and opens the file; what takes turns waits, is told, and is done once', async () => {
    await chooseMenu(owner, 'เข้มงวด', 'ถามก่อนเขียน');
    await owner.getByRole('dialog', { name: 'ถาม' }).waitFor();
    await reads(other, 1, 'ก่อนถาม', 2);
    await typeInto(other, { row: 5, column: 1 }, 'ระหว่างถาม');
    await reads(owner, 5, 'ระหว่างถาม');
    await chooseMenu(other, 'เข้มงวด', 'เขียนต่อท้าย');
    await other.locator('#waiting', { hasText: WAITS }).waitFor();
    expect(await owner.locator('#waiting').isVisible()).toBe(false);
    await screenshot(other, 'strict-waiting');
    const late = await stage.open('editor@college.example');
    await reads(late, 5, 'ระหว่างถาม');
    expect([await done(other), await count(other, 'dialog.question')]).toEqual([0, 0]);
    await answer(owner);
    await other.locator('#grid td', { hasText: /^ทำแล้ว$/ }).waitFor();
    await other.locator('#waiting').waitFor({ state: 'hidden' });
    for (const page of [owner, late]) {
      await page
        .locator('#grid td', { hasText: /^ทำแล้ว$/ })
        .first()
        .waitFor();
    }
    expect([await done(owner), await done(other), await done(late)]).toEqual([1, 1, 1]);
    await late.context().close();
  });

  test('the second question of a script comes to its own window, whatever others did', async () => {
    await chooseMenu(owner, 'เข้มงวด', 'ถามก่อนเขียน');
    await owner.getByRole('dialog', { name: 'ถาม' }).waitFor();
    await typeInto(other, { row: 6, column: 1 }, 'คั่นกลาง');
    await reads(owner, 6, 'คั่นกลาง');
    await answer(owner);
    expect(await count(other, 'dialog.question')).toBe(0);
  });

  test('both ask at once: one after the other, each in its own window', async () => {
    await chooseMenu(owner, 'เข้มงวด', 'ถามก่อนเขียน');
    await owner.getByRole('dialog', { name: 'ถาม' }).waitFor();
    await chooseMenu(other, 'เข้มงวด', 'ถามก่อนเขียน');
    await other.locator('#waiting', { hasText: WAITS }).waitFor();
    expect(await count(other, 'dialog.question')).toBe(0);
    await answer(owner);
    await other.getByRole('dialog', { name: 'ถาม' }).waitFor();
    expect(await count(owner, 'dialog.question')).toBe(0);
    await answer(other);
  });

  test('a window that is closed leaves nobody waiting', async () => {
    const gone = await stage.open('editor@college.example');
    await chooseMenu(gone, 'เข้มงวด', 'ถามก่อนเขียน');
    await gone.getByRole('dialog', { name: 'ถาม' }).waitFor();
    await gone.context().close();
    await chooseMenu(owner, 'เข้มงวด', 'บอก');
    await owner.locator('.toast', { hasText: 'ข้อความถึงคนเดียว' }).waitFor();
    expect(stage.complaints).toEqual([]);
  });

  test('other tabs can be opened and looked at', async () => {
    await chooseMenu(owner, 'เข้มงวด', 'แท็บใหม่');
    // Whoever makes a tab is led to it; the other stays.
    await owner.locator('#grid[data-tab="แท็บที่สอง"]').waitFor();
    expect(await other.locator('#grid').getAttribute('data-tab')).toBe('ชีต1');
    await openTab(owner, 'ชีต1');
    await chooseMenu(owner, 'เข้มงวด', 'ถามก่อนเขียน');
    await owner.getByRole('dialog', { name: 'ถาม' }).waitFor();
    await openTab(other, 'แท็บที่สอง');
    await reads(other, 1, 'อ่านได้');
    await answer(owner);
  });

  test('the server can be stopped', async () => {
    const brief = await launch({ code: STRICT_CODE, manifest: TINY_MANIFEST });
    const page = await brief.open();
    await chooseMenu(page, 'เข้มงวด', 'ถามก่อนเขียน');
    await page.getByRole('dialog', { name: 'ถาม' }).waitFor();
    await brief.close();
    await expect(fetch(brief.url)).rejects.toThrow();
  });
});
