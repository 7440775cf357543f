// The product's own dialog when a call fails: it says so in Thai, offers another try, and the try works.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { chooseMenu, openTab } from './support/grid.ts';
import { launch } from './support/launch.ts';
import type { Stage } from './support/launch.ts';
import { DIALOG } from './support/script-frame.ts';
import { screenshot } from './support/screenshot.ts';
import { violationsOn } from './support/violations.ts';

const LONG = 120_000;
const MENU = 'ติดตามผู้สำเร็จการศึกษา';
let stage: Stage;
let page: Page;
let dialog: FrameLocator;

beforeAll(async () => {
  stage = await launch({ now: '2026-03-20T08:30:00+07:00', graduations: 20 });
  page = await stage.open();
  dialog = page.frameLocator(DIALOG);
}, LONG);

afterAll(async () => {
  await stage.close();
}, LONG);

const failed = (): Promise<void> => dialog.getByRole('heading', { name: 'ทำงานไม่สำเร็จ' }).waitFor();
const press = (name: string): Promise<void> => dialog.getByRole('button', { name }).click();
const runs = async (): Promise<number> => page.locator('#panel .entry[data-function=ui]').count();

describe('the dialog of the product', () => {
  test(
    'that cannot begin says so, and begins when the server is there again',
    async () => {
      await page.route('**/api/call', (route) =>
        route.request().postData()?.includes('"server"') === true
          ? route.abort()
          : route.continue(),
      );
      await chooseMenu(page, MENU, '1 เตรียมข้อมูล', 'ตั้งค่าครั้งแรก / ตรวจการตั้งค่า…');
      await failed();
      // Not the guess about several accounts: the line is down, and the person can see to that.
      await dialog.getByText(/ตรวจอินเทอร์เน็ต/).waitFor();
      await dialog.getByText(/^ข้อความจากระบบ: NetworkError/).waitFor();
      await screenshot(page, 'strict-cannot-begin');
      expect(await violationsOn(page)).toEqual([]);
      await page.unroute('**/api/call');
      await press('ลองอีกครั้ง');
      await dialog.getByLabel('ชื่อวิทยาลัย').waitFor();
      await screenshot(page, 'strict-set-up');
      expect(await violationsOn(page)).toEqual([]);
    },
    LONG,
  );

  test(
    'whose saving is cut off keeps what was typed, and saves it at the next try',
    async () => {
      await dialog.getByLabel('ชื่อวิทยาลัย').fill('วิทยาลัยเทคนิคปู่เจ้าน้ำใจ');
      await dialog.getByLabel('จังหวัด').fill('ลำปาง');
      await page.context().setOffline(true);
      await page.locator('#lost').waitFor();
      await press('บันทึก');
      await failed();
      await dialog.getByText(/ติดต่อกับ Google ไม่ได้/).waitFor();
      await screenshot(page, 'strict-failed');
      expect(await violationsOn(page)).toEqual([]);
      await press('ลองอีกครั้ง');
      await failed();
      await page.context().setOffline(false);
      await page.locator('#lost').waitFor({ state: 'hidden' });
      const before = await runs();
      await press('ลองอีกครั้ง');
      await dialog.getByRole('heading', { name: 'ทำงานไม่สำเร็จ' }).waitFor({ state: 'detached' });
      await dialog.locator('footer button:enabled').first().waitFor();
      expect(await dialog.locator('body').innerText()).not.toContain('ขาดการเชื่อมต่อ');
      await page.locator('#panel .entry[data-function=ui]').nth(before).waitFor();
      expect(await runs()).toBe(before + 1);
      await press('ปิดหน้าต่าง');
      await openTab(page, 'ตั้งค่า');
      await page.locator('#grid td', { hasText: 'วิทยาลัยเทคนิคปู่เจ้าน้ำใจ' }).waitFor();
      expect(stage.complaints).toEqual([]);
    },
    LONG,
  );
});
