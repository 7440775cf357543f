// Frozen reports and the spot check as people use them, on the page.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { askedCollege, refresh, rowAt, say } from '../support/asked.ts';
import { COORDINATOR, TABS, columnAt } from '../support/college.ts';
import { openDialog } from '../support/person.ts';
import { cell, chooseMenu, typeInto } from './support/grid.ts';
import { launch, type Stage } from './support/launch.ts';
import { DIALOG } from './support/script-frame.ts';
import { screenshot } from './support/screenshot.ts';
import { violationsOn } from './support/violations.ts';

const LONG = 120_000;
const MENU = ['ติดตามผู้สำเร็จการศึกษา', '5 รายงาน'] as const;
let stage: Stage;
let page: Page;

/** Of twenty-six graduates some have answered; a report is frozen, then one more found work, and a row is wrong. */
function answeredWorld(): string {
  const college = askedCollege({}, 26);
  const { host, roster } = college;
  roster.slice(0, 18).forEach(({ code = '', firstName = '' }, n) => {
    say(college, { code, firstName, ...(n % 4 === 3 ? {} : { workplace: 'อู่ช่างลำปาง' }) });
  });
  const freezing = openDialog(host, 'freezeReport', COORDINATOR);
  freezing.press('ตรึงรายงานใหม่');
  freezing.press('ยืนยันตรึงรายงาน', { reason: 'รายงาน สอศ. รอบที่ 1' });
  const { code = '', firstName = '' } = roster[3] ?? {};
  say(college, { code, firstName, workplace: 'ร้านก๋วยเตี๋ยว' });
  const row = rowAt(host, TABS.roster, 'code', roster[20]?.code ?? '');
  host.grid(COORDINATOR).type(TABS.roster, row, columnAt(host, TABS.roster, 'standing'), 'จบมั้ง');
  refresh(host);
  return host.snapshot();
}

beforeAll(async () => {
  stage = await launch({ world: answeredWorld() });
  page = await stage.open();
}, LONG);

afterAll(async () => {
  await stage.close();
}, LONG);

const dialog = (): FrameLocator => page.frameLocator(DIALOG);
const press = (caption: string): Promise<void> =>
  dialog().getByRole('button', { name: caption, exact: true }).click();
const seen = (words: string | RegExp): Promise<void> => dialog().getByText(words).first().waitFor();
const close = async (): Promise<void> => {
  await press('ปิดหน้าต่าง');
  await page.locator(DIALOG).waitFor({ state: 'detached' });
};

describe('frozen reports', () => {
  test(
    'say that they are as they were, and what changed since',
    async () => {
      await chooseMenu(page, ...MENU, 'ตรึงรายงาน…');
      await seen('ครบถ้วน ไม่มีการแก้หลังตรึง');
      await screenshot(page, 'freeze-list');
      expect(await violationsOn(page)).toEqual([]);
      await press('เปลี่ยนแปลงหลังตรึง');
      await seen(/คนที่ข้อมูลเปลี่ยน 2 คน/);
      await screenshot(page, 'freeze-changes');
      expect(await violationsOn(page)).toEqual([]);
      const waiting = page.waitForEvent('download');
      await press('บันทึกตัวเลขที่เปลี่ยน (CSV)');
      expect((await waiting).suggestedFilename()).toMatch(/^R2568-1-[0-9a-f]{8}-figures\.csv$/);
      await press('กลับไปรายการ');
      await seen('ครบถ้วน ไม่มีการแก้หลังตรึง');
    },
    LONG,
  );

  test(
    'get a second one beside them: preview, reason, confirmation',
    async () => {
      await press('ตรึงรายงานใหม่');
      await seen(/ยังมีรายการ ต้องแก้ \d+ รายการ/);
      await screenshot(page, 'freeze-preview');
      expect(await violationsOn(page)).toEqual([]);
      await press('ยืนยันตรึงรายงาน');
      await seen('โปรดพิมพ์ชื่อรายงานหรือเหตุผลก่อนยืนยัน');
      await dialog().getByLabel('ชื่อรายงานหรือเหตุผลที่ตรึง').fill('รายงาน สอศ. รอบที่ 2');
      await press('ยืนยันตรึงรายงาน');
      await seen(/รหัสรายงาน R2568-2-/);
      await screenshot(page, 'freeze-done');
      await press('กลับไปรายการ');
      await seen(/ฉบับล่าสุดของรุ่น: R2568-2-/);
      expect(await dialog().locator('.card').count()).toBe(2);
    },
    LONG,
  );

  test(
    'are opened as a tab; a cell that somebody types over there is found',
    async () => {
      await press('เปิดแท็บ');
      await seen('เปิดแท็บให้แล้ว');
      await close();
      await cell(page, 4, 6).waitFor();
      await screenshot(page, 'freeze-tab');
      await typeInto(page, { row: 4, column: 6 }, 'ร้อยละ 100');
      await chooseMenu(page, ...MENU, 'ตรึงรายงาน…');
      await seen(/ไม่ตรงกับตอนตรึง 1 แถว/);
      await dialog().getByText('แถวที่ไม่ตรงกับตอนตรึง').scrollIntoViewIfNeeded();
      await screenshot(page, 'freeze-tampered');
      expect(await violationsOn(page)).toEqual([]);
    },
    LONG,
  );

  test(
    'lie beside files for statistics programs',
    async () => {
      await press('ไฟล์สำหรับโปรแกรมสถิติ');
      await seen('คำสั่งสำหรับ SPSS');
      await screenshot(page, 'freeze-files');
      const waiting = page.waitForEvent('download');
      await press('ข้อมูล (CSV)');
      expect((await waiting).suggestedFilename()).toBe('graduates-2568.csv');
      await close();
    },
    LONG,
  );
});

describe('the spot check', () => {
  test(
    'asks for list, number and seed, and gives sheets to print',
    async () => {
      await chooseMenu(page, ...MENU, 'สุ่มตรวจ…');
      await seen('รหัสสุ่ม (ผู้ตรวจกำหนดเองได้)');
      await screenshot(page, 'sample-ask');
      expect(await violationsOn(page)).toEqual([]);
      await dialog().getByLabel('รหัสสุ่ม (ผู้ตรวจกำหนดเองได้)').fill('2569');
      await dialog().getByLabel('จำนวนคน').fill('3');
      await press('สุ่ม');
      await seen('หลักฐานรายคนจากการสุ่มตรวจ');
      await screenshot(page, 'sample-sheets');
      const names = await dialog().locator('.paper h3').allTextContents();
      expect(names).toHaveLength(3);
      await dialog()
        .locator('.paper h3')
        .nth(1)
        .evaluate((heading) => {
          heading.scrollIntoView();
        });
      await screenshot(page, 'sample-person');
      await press('สุ่มใหม่');
      await dialog().getByLabel('รหัสสุ่ม (ผู้ตรวจกำหนดเองได้)').fill('2569');
      await dialog().getByLabel('ปิดชื่อและช่องทางติดต่อ').check();
      await press('สุ่ม');
      await dialog().locator('.paper h3').first().waitFor();
      const masked = await dialog().locator('.paper h3').allTextContents();
      expect(masked).toHaveLength(3);
      for (const [n, name] of masked.entries()) {
        expect(name).toMatch(/^\d\. [^*]+ .\*\*\* .\*\*\*$/);
        expect(names[n]).not.toBe(name);
      }
      await close();
    },
    LONG,
  );
});
