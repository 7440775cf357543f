// A college of twenty, from nothing: set up, import, six tabs; and from there to every other tab that work needs.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { TABS } from '../support/college.ts';
import { cell, chooseMenu, openTab } from './support/grid.ts';
import { launch, type Stage } from './support/launch.ts';
import { DIALOG } from './support/script-frame.ts';
import { screenshot } from './support/screenshot.ts';
import { violationsOn } from './support/violations.ts';

const LONG = 180_000;
const SLOW = { timeout: 60_000 };
const MENU = 'ติดตามผู้สำเร็จการศึกษา';
const SIX = [TABS.home, TABS.register, TABS.entry, TABS.findings, TABS.indicator, TABS.roster];
let stage: Stage;
let page: Page;
let dialog: FrameLocator;

beforeAll(async () => {
  stage = await launch({ now: '2026-04-20T08:30:00+07:00', graduations: 20 });
  page = await stage.open();
  dialog = page.frameLocator(DIALOG);
}, LONG);

afterAll(async () => {
  await stage.close();
}, LONG);

const menu = (...captions: readonly string[]): Promise<void> => chooseMenu(page, MENU, ...captions);
const press = (name: string): Promise<void> =>
  dialog.getByRole('button', { name, exact: true }).click();
const heading = (name: string | RegExp): Promise<void> =>
  dialog.getByRole('heading', { name }).waitFor(SLOW);
const close = async (): Promise<void> => {
  await press('ปิดหน้าต่าง');
  await page.locator('.script-dialog').waitFor({ state: 'detached' });
};
const standsOn = (title: string): Promise<void> =>
  page.locator(`#grid[data-tab="${title}"]`).waitFor(SLOW);
const toast = (text: string): Promise<void> =>
  page.locator('.toast', { hasText: text }).last().waitFor(SLOW);
const tabs = async (): Promise<string[]> =>
  (await page.locator('#tabs').getByRole('tab').allInnerTexts()).map((text) => text.trim());

async function importSample(): Promise<void> {
  await cell(page, 1, 1).click();
  await chooseMenu(page, 'รายชื่อตัวอย่าง', 'วางลงในแท็บที่เปิดอยู่: แบบส่งออกของ สอศ. 28 คอลัมน์');
  await cell(page, 1, 1).filter({ hasText: /./ }).waitFor(SLOW);
  await menu('1 เตรียมข้อมูล', 'นำเข้ารายชื่อ…');
  await dialog.getByLabel('รายชื่อนี้คือ').selectOption('approved');
  await dialog.getByLabel('รอบอนุมัติผล').selectOption('regular');
  await dialog.getByLabel('วันอนุมัติผล (').fill('31/3/2569');
  await press('ดูตัวอย่างก่อนนำเข้า');
  await heading('ตัวอย่างก่อนนำเข้า');
}

describe('the first list', () => {
  test(
    'of a new file is pasted with every tab in sight',
    async () => {
      await menu('1 เตรียมข้อมูล', 'ตั้งค่าครั้งแรก / ตรวจการตั้งค่า…');
      await dialog.getByLabel('ชื่อวิทยาลัย').fill('วิทยาลัยสารพัดช่างตัวอย่าง');
      await dialog.getByLabel('วันอนุมัติผลการสำเร็จ (รอบปกติ)').fill('31/3/2569');
      await press('บันทึก');
      await dialog.locator('footer button:enabled', { hasText: 'บันทึก' }).waitFor(SLOW);
      await dialog.getByText('เครื่องมือของวิทยาลัย').scrollIntoViewIfNeeded();
      await screenshot(page, 'few-tabs-set-up');
      expect(await violationsOn(page)).toEqual([]);
      await close();
      expect(await tabs()).toEqual(expect.arrayContaining([...SIX, TABS.inbox, TABS.waves]));
      await openTab(page, TABS.inbox);
    },
    LONG,
  );

  test(
    'leaves six tabs, and the person on Home',
    async () => {
      await importSample();
      await press('ยืนยันนำเข้า');
      await heading('นำเข้าเสร็จแล้ว');
      await dialog.getByText('แสดงเฉพาะ 6 แท็บที่ใช้ประจำ').waitFor();
      await standsOn(TABS.home);
      await screenshot(page, 'few-tabs-imported');
      await press('ล้างแท็บ วางรายชื่อที่นี่');
      await dialog.getByText('ล้างแท็บ วางรายชื่อที่นี่ แล้ว').waitFor(SLOW);
      await close();
      expect(await tabs()).toEqual(SIX);
      await screenshot(page, 'few-tabs-home');
    },
    LONG,
  );
});

describe('from six tabs on', () => {
  test(
    'the next list: the menu misses it, opens the inbox, and takes it in',
    async () => {
      await menu('1 เตรียมข้อมูล', 'นำเข้ารายชื่อ…');
      await dialog.getByText('ยังไม่มีรายชื่อ').waitFor(SLOW);
      await screenshot(page, 'few-tabs-no-list');
      await press(`เปิดแท็บ ${TABS.inbox}`);
      await heading(`เปิดแท็บ ${TABS.inbox} แล้ว`);
      await standsOn(TABS.inbox);
      await dialog.getByText('เลือกเมนูเดิมอีกครั้ง').waitFor();
      await screenshot(page, 'few-tabs-inbox');
      await close();
      await importSample();
      await dialog.getByText('เหมือนเดิม 20 คน').waitFor();
      await close();
    },
    LONG,
  );

  test(
    'dates of the cohort: the set-up opens their tab',
    async () => {
      await menu('1 เตรียมข้อมูล', 'ตั้งค่าครั้งแรก / ตรวจการตั้งค่า…');
      await press(`เปิดแท็บ ${TABS.cohorts}`);
      await heading(`เปิดแท็บ ${TABS.cohorts} แล้ว`);
      await standsOn(TABS.cohorts);
      await close();
    },
    LONG,
  );

  test(
    'the latest answers: the list of findings opens them and stays',
    async () => {
      await menu('4 ตรวจคุณภาพ', 'ตรวจความถูกต้อง');
      await dialog.locator('footer button:enabled', { hasText: 'ตรวจใหม่' }).waitFor(SLOW);
      await press(`เปิดแท็บ ${TABS.latest}`);
      await dialog.locator('#notice', { hasText: 'เปิดแท็บ คำตอบล่าสุด แล้ว' }).waitFor(SLOW);
      await standsOn(TABS.latest);
      await screenshot(page, 'few-tabs-findings');
      expect(await violationsOn(page)).toEqual([]);
      await close();
    },
    LONG,
  );

  test(
    'all tabs and back: whoever stands on one that goes stands on Home',
    async () => {
      await menu('ดูแลระบบ', 'แสดงแท็บทั้งหมด');
      await toast('แสดงแท็บทั้งหมดแล้ว');
      expect(await tabs()).toEqual(expect.arrayContaining([TABS.rules, TABS.settings]));
      expect((await tabs()).filter((title) => title.startsWith('(ระบบ)'))).toEqual([]);
      await screenshot(page, 'few-tabs-all');
      await openTab(page, TABS.rules);
      await cell(page, 3, 2).click();
      await menu('ดูแลระบบ', 'แสดงเฉพาะแท็บหลัก');
      await toast('แสดงเฉพาะแท็บหลักแล้ว');
      await standsOn(TABS.home);
      expect(await tabs()).toEqual(SIX);
      expect(stage.complaints).toEqual([]);
    },
    LONG,
  );
});
