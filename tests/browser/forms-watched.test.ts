// The check of a form on which people tried a lot by hand, as the coordinator reads and mends it.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Page } from 'playwright-core';
import { askedCollege } from '../support/asked.ts';
import {
  INCOME,
  MATCH,
  POSITION,
  WORKPLACE,
  choicesOf,
  editorOf,
} from '../support/watched-form.ts';
import { chooseMenu } from './support/grid.ts';
import { launch, type Stage } from './support/launch.ts';
import { screenshot } from './support/screenshot.ts';

const LONG = 240_000;
const MENU = 'ติดตามผู้สำเร็จการศึกษา';
const SLOW = { timeout: 60_000 };

let stage: Stage;
let page: Page;
let dialog: FrameLocator;

function changedByHand(): string {
  const college = askedCollege();
  const editor = editorOf(college);
  editor.rename(WORKPLACE, 'ที่ทำงาน');
  editor.remove(POSITION);
  editor.remove('รหัสส่วนตัว');
  editor.offer(
    INCOME,
    choicesOf(college, INCOME).map((label) => label.replace('9,001 - 12,000', '9 พันถึงหมื่นสอง')),
  );
  editor.duplicate(MATCH);
  editor.changeType('จังหวัดที่ทำงาน', 'MULTIPLE_CHOICE');
  editor.add('TEXT', 'ชื่อเล่น');
  editor.switch({ allowEdits: true, collectEmail: true, accepting: false });
  editor.linkTo('1otherSheetOfSomebody');
  return college.host.snapshot();
}

beforeAll(async () => {
  stage = await launch({ world: changedByHand() });
  page = await stage.open();
  dialog = page.frameLocator('iframe.script-frame');
}, LONG);

afterAll(async () => {
  await stage.close();
}, LONG);

const reads = (text: string | RegExp): Promise<void> =>
  dialog.getByText(text).first().waitFor(SLOW);
const press = (name: string | RegExp): Promise<void> =>
  dialog.getByRole('button', { name }).first().click();

test(
  'every change is told, asked about where only a person knows, and mended but for what only a person can',
  async () => {
    await chooseMenu(page, MENU, '2 แบบสอบถาม', 'ตรวจสภาพแบบสอบถาม…');
    await reads('ถูกแก้ข้อความเป็น “ที่ทำงาน”');
    await screenshot(page, 'forms-watched-check');
    await press('ซ่อมให้ตรงแบบ: แบบติดตามหลังสำเร็จการศึกษา');
    await reads('คำตอบเหล่านั้นหมายถึงตัวเลือกเดิมหรือไม่');
    await screenshot(page, 'forms-watched-renamed');
    await dialog.getByLabel('“9,001 - 12,000 บาท” ถูกแก้เป็น').selectOption('yes');
    await press('ซ่อมให้ตรงแบบ');
    await reads('ซ่อมแล้ว ดังนี้');
    await screenshot(page, 'forms-watched-repaired');
    await press('ตรวจอีกครั้ง');
    await dialog.getByRole('heading', { name: 'ตรวจสภาพแบบสอบถาม' }).waitFor(SLOW);
    await reads(/โปรดทำเองใน Google ฟอร์ม$/);
    await screenshot(page, 'forms-watched-again');
    expect(await dialog.getByRole('button', { name: /^ซ่อมให้ตรงแบบ/ }).count()).toBe(0);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(stage.complaints).toEqual([]);
  },
  LONG,
);
