// A figure is pointed at and its persons are listed; the statuses of a cohort before are taken out of OVEC's export.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { askedCollege, refresh, rowAt, say } from '../support/asked.ts';
import { COORDINATOR, TABS, importRows } from '../support/college.ts';
import { cell, chooseMenu, openTab } from './support/grid.ts';
import { launch, type Stage } from './support/launch.ts';
import { screenshot } from './support/screenshot.ts';
import { DIALOG } from './support/script-frame.ts';
import { violationsOn } from './support/violations.ts';

const LONG = 120_000;
const TOP = 'ติดตามผู้สำเร็จการศึกษา';
const EXPORT = (
  JSON.parse(readFileSync('tests/fixtures/roster/ovec-answered.json', 'utf8')) as string[][]
).map((cells) => cells.map((text) => text.replace('2568', '2567')));

let stage: Stage;
let page: Page;
let totalRow = 0;

/** Twelve of forty are known; the list of the cohort before is imported, its export lies in the inbox. */
function world(): string {
  const college = askedCollege({}, 40);
  const { host, roster } = college;
  roster.slice(0, 12).forEach(({ firstName = '', code = '' }, n) => {
    say(college, { firstName, code, ...(n % 3 === 0 ? {} : { workplace: 'โรงงานเซรามิก' }) });
  });
  importRows(
    host,
    EXPORT.filter((cells) => !cells.includes('บวช')),
    { list: 'approved', batch: 'regular', approvedOn: '31/3/2568', cohort: '2567' },
  );
  refresh(host);
  host.grid(COORDINATOR).paste(TABS.inbox, 1, 1, EXPORT);
  totalRow = rowAt(host, TABS.indicator, '_key', '2568/LETTER_TRACKED/total');
  return host.snapshot();
}

beforeAll(async () => {
  stage = await launch({ world: world() });
  page = await stage.open();
}, LONG);

afterAll(async () => {
  await stage.close();
}, LONG);

const dialog = (): FrameLocator => page.frameLocator(DIALOG);
const press = (name: string): Promise<void> =>
  dialog().getByRole('button', { name, exact: true }).first().click();

test(
  'a click on a figure, the menu, and its persons stand beside the sheet; one leads to the register',
  async () => {
    await openTab(page, TABS.indicator);
    await cell(page, totalRow, 4).click();
    await chooseMenu(page, TOP, '5 รายงาน', 'ใครอยู่ในตัวเลขนี้…');
    await dialog().getByRole('group', { name: 'ตัวตั้ง (เข้าเกณฑ์) 8 คน' }).waitFor();
    await screenshot(page, 'members');
    expect(await violationsOn(page)).toEqual([]);
    await dialog().getByRole('group', { name: 'ยังติดตามไม่ได้ 28 คน' }).scrollIntoViewIfNeeded();
    await screenshot(page, 'members-untracked');
    await press('ไปที่ทะเบียนติดตาม');
    await dialog().getByText('เลือกแถวในแท็บ ทะเบียนติดตาม ให้แล้ว').waitFor();
    await page.getByRole('tab', { name: TABS.register, selected: true }).waitFor();
  },
  LONG,
);

test(
  'statuses out of the export: what they are, when they stood so, what will be written, done',
  async () => {
    await chooseMenu(page, TOP, '1 เตรียมข้อมูล', 'นำเข้าสถานะจากไฟล์ของ สอศ.…');
    await dialog().getByText('ไฟล์ที่วาง:').waitFor();
    await screenshot(page, 'registry-start');
    await press('ดูผลก่อนนำเข้า');
    await dialog().getByText('โปรดพิมพ์วันที่ของข้อมูล').waitFor();
    await dialog().getByLabel('ข้อมูลในไฟล์เป็นสถานะ ณ วันที่').fill('31/12/2568');
    await press('ดูผลก่อนนำเข้า');
    await dialog().getByText('จะบันทึกสถานะ 3 คน').waitFor();
    await screenshot(page, 'registry-preview');
    expect(await violationsOn(page)).toEqual([]);
    await press('ยืนยันนำเข้าสถานะ');
    await dialog().getByText('บันทึกสถานะแล้ว 3 คน').waitFor();
    await screenshot(page, 'registry-done');
  },
  LONG,
);
