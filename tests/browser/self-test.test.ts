// The self-test as a coordinator runs it: explained, a bar that moves, a report to copy, nothing left in the sheet.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { chooseMenu } from './support/grid.ts';
import { launch } from './support/launch.ts';
import type { Stage } from './support/launch.ts';
import { DIALOG } from './support/script-frame.ts';
import { screenshot } from './support/screenshot.ts';
import { violationsOn } from './support/violations.ts';

const LONG = 180_000;
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

describe('the self-test', () => {
  test(
    'is explained before it begins',
    async () => {
      await chooseMenu(page, MENU, 'ดูแลระบบ', 'ทดสอบโปรแกรมกับ Google จริง…');
      await dialog.getByText(/ไม่แตะข้อมูลของวิทยาลัย/).waitFor();
      await screenshot(page, 'self-test-start');
      expect(await violationsOn(page)).toEqual([]);
    },
    LONG,
  );

  test(
    'shows how far it has come and can be closed meanwhile',
    async () => {
      await dialog.getByRole('button', { name: /^แบบย่อ/ }).click();
      const bar = dialog.getByRole('progressbar');
      await bar.waitFor();
      expect(await dialog.getByRole('button', { name: 'ปิดหน้าต่าง' }).isEnabled()).toBe(true);
      await screenshot(page, 'self-test-running');
    },
    LONG,
  );

  test(
    'ends with a verdict and a report to copy, and the sheet is as before',
    async () => {
      await dialog.getByText(/^ตรงตามที่คาดทั้งหมด/).waitFor({ timeout: LONG });
      const report = await dialog.getByRole('textbox', { name: /^รายงานสำหรับ/ }).inputValue();
      expect(report).toContain('different: 0');
      expect(report).toContain('form-born = unpublished');
      await screenshot(page, 'self-test-report');
      expect(await violationsOn(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'ปิดหน้าต่าง' }).click();
      await page.locator('.script-dialog').waitFor({ state: 'detached' });
      expect(await page.locator('#tabs').getByRole('tab').allTextContents()).toEqual(['ชีต1']);
      expect(stage.complaints).toEqual([]);
    },
    LONG,
  );
});
