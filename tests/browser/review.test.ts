// The review dialog as people use it: by mouse, by keys alone, two at once, over a broken line.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { COORDINATOR, SECOND_EDITOR, TABS } from '../support/college.ts';
import { variedCollege } from '../support/review.ts';
import { chooseMenu, openTab } from './support/grid.ts';
import { launch } from './support/launch.ts';
import type { Stage } from './support/launch.ts';
import { DIALOG } from './support/script-frame.ts';
import { screenshot } from './support/screenshot.ts';
import { violationsOn } from './support/violations.ts';

const LONG = 180_000;
const MENU = 'ติดตามผู้สำเร็จการศึกษา';
let stage: Stage;
let mine: Page;
let theirs: Page;

beforeAll(async () => {
  const { host } = variedCollege();
  // The tab of a college this small is opened by its menu; here it is looked at beside the dialog.
  host.run('showAllTabs', { as: COORDINATOR, via: 'menu' });
  stage = await launch({ world: host.snapshot() });
  mine = await stage.open(COORDINATOR);
  theirs = await stage.open(SECOND_EDITOR);
}, LONG);

afterAll(async () => {
  await stage.close();
}, LONG);

const dialogOf = (page: Page): FrameLocator => page.frameLocator(DIALOG);
const heading = (page: Page, name: string | RegExp): Promise<void> =>
  dialogOf(page).getByRole('heading', { name }).waitFor();
const button = (page: Page, name: string | RegExp) => dialogOf(page).getByRole('button', { name });
const open = async (page: Page): Promise<void> => {
  await chooseMenu(page, MENU, '4 ตรวจคุณภาพ', 'พิจารณาทีละรายการ…');
  await heading(page, /^ข้อ 1 จาก/);
};
const press = (page: Page, name: string | RegExp): Promise<void> => button(page, name).click();
const said = (page: Page, words: string | RegExp): Promise<void> =>
  dialogOf(page).getByText(words).first().waitFor();
const nameShown = async (page: Page): Promise<string> =>
  (await dialogOf(page).locator('table.compare tbody td').first().textContent()) ?? '';
/** Goes to the item whose left side is somebody, by the arrow. */
async function find(page: Page, name: string): Promise<void> {
  for (let n = 0; n < 6; n++) {
    if ((await nameShown(page)).startsWith(name)) return;
    const title = (await dialogOf(page).locator('h1').textContent()) ?? '';
    await page.keyboard.press('ArrowRight');
    await dialogOf(page).locator('h1', { hasNotText: title }).waitFor();
  }
  throw new Error(`${name} does not wait`);
}
/** A key of a keyboard that is set to Thai: another letter, the same place. */
const thaiKey = (page: Page, code: string, key: string): Promise<void> =>
  dialogOf(page).locator('h1').dispatchEvent('keydown', { code, key, bubbles: true });

describe('with the mouse', () => {
  test(
    'opens beside the sheet, which stays usable; both records are there, and a reader finds its way',
    async () => {
      await open(mine);
      await find(mine, 'เพื่อนสนิท');
      await screenshot(mine, 'review-forwarded');
      expect(await violationsOn(mine)).toEqual([]);
      await openTab(mine, TABS.review);
      await said(mine, /ชื่อที่พิมพ์ไม่ตรงกับเจ้าของรหัส/);
      await dialogOf(mine)
        .getByRole('radio', { name: /^ชื่อ–นามสกุล: ใช้ นา/ })
        .waitFor();
    },
    LONG,
  );

  test(
    'a student id that nobody has is said, and what was typed stays',
    async () => {
      await dialogOf(mine).getByRole('textbox').fill('12345678901');
      await press(mine, /^เป็นคนตามรหัสที่พิมพ์/);
      await dialogOf(mine).getByRole('alert').filter({ hasText: 'ไม่พบรหัสนักเรียน' }).waitFor();
      expect(await dialogOf(mine).getByRole('textbox').inputValue()).toBe('12345678901');
      await screenshot(mine, 'review-unknown-id');
      expect(await violationsOn(mine)).toEqual([]);
    },
    LONG,
  );

  test(
    'a decision leads to the next one and can be taken back',
    async () => {
      await press(mine, /^ไม่มีในรายชื่อ/);
      await said(mine, 'บันทึกแล้ว: เพื่อนสนิท – ไม่มีในรายชื่อ');
      await heading(mine, /เหลือ 4 ข้อ$/);
      await press(mine, /^ย้อนข้อที่แล้ว/);
      await said(mine, 'ย้อนคำตัดสินของ “เพื่อนสนิท” แล้ว');
      await heading(mine, 'ข้อ 1 จาก 5 · เหลือ 5 ข้อ');
      expect(await nameShown(mine)).toBe('เพื่อนสนิท');
    },
    LONG,
  );
});

describe('with keys alone', () => {
  test(
    'digits decide on either keyboard, arrows move, Z takes back, and typing is only typing',
    async () => {
      await dialogOf(mine).locator('h1').focus();
      await mine.keyboard.press('Digit3');
      await said(mine, 'บันทึกแล้ว: เพื่อนสนิท – ไว้ก่อน');
      await mine.keyboard.press('KeyZ');
      await heading(mine, 'ข้อ 1 จาก 5 · เหลือ 5 ข้อ');
      await thaiKey(mine, 'Digit2', '/');
      await heading(mine, /เหลือ 4 ข้อ$/);
      await thaiKey(mine, 'KeyZ', 'ผ');
      await heading(mine, 'ข้อ 1 จาก 5 · เหลือ 5 ข้อ');
      const field = dialogOf(mine).getByRole('textbox');
      await field.focus();
      await mine.keyboard.type('123');
      expect(await field.inputValue()).toBe('123');
      await heading(mine, 'ข้อ 1 จาก 5 · เหลือ 5 ข้อ');
    },
    LONG,
  );

  test(
    'Tab walks choices, field and buttons in the order in which they stand',
    async () => {
      await dialogOf(mine).locator('h1').focus();
      const names: string[] = [];
      for (let n = 0; n < 12; n++) {
        await mine.keyboard.press('Tab');
        const name = await dialogOf(mine)
          .locator('body')
          .evaluate(({ ownerDocument: { activeElement: at } }) =>
            at instanceof HTMLInputElement ? at.name : (at?.textContent ?? ''),
          );
        names.push(name);
      }
      const order = ['side.name', 'studentId', 'ใช่คนนี้', 'ไม่มีในรายชื่อ', 'ไว้ก่อน'];
      const places = order.map((word) => names.findIndex((name) => name.startsWith(word)));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    },
    LONG,
  );

  test(
    'the second of two candidates by C',
    async () => {
      await dialogOf(mine).locator('h1').focus();
      while (
        (await dialogOf(mine)
          .getByRole('button', { name: /^คนที่ 2/ })
          .count()) === 0
      ) {
        const title = (await dialogOf(mine).locator('h1').textContent()) ?? '';
        await mine.keyboard.press('ArrowRight');
        await dialogOf(mine).locator('h1', { hasNotText: title }).waitFor();
      }
      await mine.keyboard.press('KeyC');
      await dialogOf(mine).locator('button[aria-pressed=true]', { hasText: 'คนที่ 2' }).waitFor();
      await screenshot(mine, 'review-two');
      expect(await violationsOn(mine)).toEqual([]);
    },
    LONG,
  );
});

describe('two at once', () => {
  test(
    'who comes second is told by whom and what, and goes on',
    async () => {
      await open(theirs);
      await find(theirs, 'เพื่อนสนิท');
      await dialogOf(mine).locator('h1').focus();
      await find(mine, 'เพื่อนสนิท');
      await press(theirs, /^ใช่คนนี้/);
      await said(theirs, /^บันทึกแล้ว: เพื่อนสนิท – ใช่คนนี้/);
      await press(mine, /^ไม่มีในรายชื่อ/);
      await said(mine, /มีผู้ตัดสินไปแล้ว: ใช่คนนี้ \(โดย staff@college\.example/);
      await heading(mine, /เหลือ 4 ข้อ$/);
      await screenshot(mine, 'review-taken');
      expect(await violationsOn(mine)).toEqual([]);
      await press(theirs, /^ย้อนข้อที่แล้ว/);
      await said(theirs, 'ย้อนคำตัดสินของ “เพื่อนสนิท” แล้ว');
    },
    LONG,
  );
});

describe('a broken line', () => {
  test(
    'the screen stays with what was chosen, and the next try goes through',
    async () => {
      const radio = dialogOf(theirs).getByRole('radio', { name: /^ชื่อ–นามสกุล: ใช้ เพื่อน/ });
      await radio.check();
      await theirs.context().setOffline(true);
      await theirs.locator('#lost').waitFor();
      await press(theirs, /^ใช่คนนี้/);
      const lost = dialogOf(theirs).locator('#notice', { hasText: 'ติดต่อกับ Google ไม่ได้' });
      await lost.waitFor();
      expect(await radio.isChecked()).toBe(true);
      await screenshot(theirs, 'review-lost');
      expect(await violationsOn(theirs)).toEqual([]);
      await theirs.context().setOffline(false);
      await theirs.locator('#lost').waitFor({ state: 'hidden' });
      await lost.getByRole('button', { name: 'ลองอีกครั้ง' }).click();
      await said(theirs, /^บันทึกแล้ว: เพื่อนสนิท – ใช่คนนี้/);
    },
    LONG,
  );

  test(
    'a press that arrived although its answer did not is decided once',
    async () => {
      await find(theirs, 'ปิ่น');
      // The line breaks between the call and its answer: the call is sent on by hand.
      await theirs.route('**/api/call', async (route) => {
        await theirs.context().setOffline(true);
        await theirs.locator('#lost').waitFor();
        const body = route.request().postData() ?? '';
        const headers = { 'content-type': 'application/json' };
        await fetch(`${stage.url}/api/call`, { method: 'POST', headers, body });
        // The broken line may have ended it already.
        await route.abort().catch(() => undefined);
      });
      await press(theirs, /^ไม่มีในรายชื่อ/);
      await dialogOf(theirs).locator('#notice', { hasText: 'ติดต่อกับ Google ไม่ได้' }).waitFor();
      await theirs.unroute('**/api/call');
      await theirs.context().setOffline(false);
      await theirs.locator('#lost').waitFor({ state: 'hidden' });
      await dialogOf(theirs).getByRole('button', { name: 'ลองอีกครั้ง' }).click();
      await said(theirs, /^บันทึกแล้ว: ปิ่นปินัทธ์/);
      await heading(theirs, /เหลือ 3 ข้อ$/);
    },
    LONG,
  );
});

describe('to the end', () => {
  test(
    'what agrees in every line is accepted at once, after a look at it',
    async () => {
      await press(theirs, /^ยืนยันรายการที่ตรงกันทุกช่อง \(1 รายการ\)/);
      await heading(theirs, 'ยืนยันรายการที่ตรงกันทุกช่อง');
      await screenshot(theirs, 'review-exact');
      expect(await violationsOn(theirs)).toEqual([]);
      await press(theirs, 'ยืนยัน 1 รายการ');
      await said(theirs, 'ยืนยันแล้ว 1 รายการ');
      await press(theirs, 'พิจารณาทีละรายการ');
      await heading(theirs, /เหลือ 2 ข้อ$/);
    },
    LONG,
  );

  test(
    'the last one ends well, and the sheet is brought up to date',
    async () => {
      await theirs.keyboard.press('Digit1');
      await heading(theirs, /เหลือ 1 ข้อ$/);
      await theirs.keyboard.press('Digit1');
      await heading(theirs, 'พิจารณาครบแล้ว');
      await screenshot(theirs, 'review-end');
      expect(await violationsOn(theirs)).toEqual([]);
      await press(theirs, 'เสร็จแล้ว ปรับทะเบียน');
      await heading(theirs, 'ปรับทะเบียนแล้ว');
      await press(theirs, 'ปิดหน้าต่าง');
      await openTab(theirs, TABS.review);
      await theirs.locator('#grid td', { hasText: 'จับคู่แล้ว' }).first().waitFor();
      await screenshot(theirs, 'review-tab');
      expect(stage.complaints).toEqual([]);
    },
    LONG,
  );
});
