// A person takes a typed note back in the browser: sees the works, chooses, reads what changes, confirms, brings it back.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { askedCollege, refresh, typeAt } from '../support/asked.ts';
import { TABS } from '../support/college.ts';
import { chooseMenu } from './support/grid.ts';
import { launch, type Stage } from './support/launch.ts';
import { screenshot } from './support/screenshot.ts';
import { violationsOn } from './support/violations.ts';

const LONG = 300_000;
const MENU = 'ติดตามผู้สำเร็จการศึกษา';
const SLOW = { timeout: 150_000 };

let stage: Stage;
let page: Page;
let dialog: FrameLocator;

beforeAll(async () => {
  const { host, roster } = askedCollege();
  const [first = {}, second = {}] = roster;
  for (const { code = '' } of [first, second]) {
    typeAt(host, TABS.register, { key: code, column: 'note', text: 'โทรหลังห้าโมง' });
  }
  refresh(host);
  host.advance({ minutes: 5 });
  typeAt(host, TABS.register, { key: first.code ?? '', column: 'note', text: 'ย้ายไประยอง' });
  typeAt(host, TABS.register, { key: second.code ?? '', column: 'phone', text: '0812345678' });
  refresh(host);
  stage = await launch({ world: host.snapshot() });
  page = await stage.open();
  dialog = page.frameLocator('iframe.script-frame');
}, LONG);

afterAll(async () => {
  await stage.close();
}, LONG);

const open = async (): Promise<void> => {
  await chooseMenu(page, MENU, '4 ตรวจคุณภาพ', 'ย้อนงานล่าสุด…');
  await dialog.getByRole('button', { name: 'ยืนยันย้อน' }).waitFor(SLOW);
};
const reads = (words: string): Promise<void> => dialog.getByText(words).first().waitFor(SLOW);

test(
  'works, what the chosen one would change and what stays, done, and back again',
  async () => {
    await open();
    await reads('จะย้อน: กรอกในแท็บ ทะเบียนติดตาม 1 ช่อง (1 แถว) · แก้ข้อมูลติดต่อ 1 ช่อง');
    await screenshot(page, 'undo-newest');
    const works = dialog.getByLabel('งานที่จะย้อน (ใหม่สุดอยู่บนสุด)');
    await works.selectOption({ index: 1 });
    await dialog.getByRole('button', { name: 'ดูงานที่เลือก' }).click();
    await reads('มีงานใหม่กว่ากำหนดไว้เป็น “ย้ายไประยอง” แล้ว จึงคงไว้');
    await screenshot(page, 'undo-partly');
    expect(await violationsOn(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'ยืนยันย้อน' }).click();
    await reads('ย้อนแล้ว: กรอกในแท็บ ทะเบียนติดตาม 2 ช่อง (2 แถว)');
    await screenshot(page, 'undo-done');
    await dialog.getByRole('button', { name: 'ปิดหน้าต่าง' }).click();
    await page.locator('.script-dialog').waitFor({ state: 'detached' });
    await open();
    await reads('จะนำกลับมา: กรอกในแท็บ ทะเบียนติดตาม 2 ช่อง (2 แถว)');
    expect(stage.complaints).toEqual([]);
  },
  LONG,
);
