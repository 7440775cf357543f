// The hand-over as people use it: the list beside the sheet, a tick, files as they arrive, OVEC's export compared.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import { askedCollege, refresh, rowAt, say } from '../support/asked.ts';
import { COORDINATOR, TABS, columnAt } from '../support/college.ts';
import { cell, chooseMenu, openTab, typeInto } from './support/grid.ts';
import { launch, type Stage } from './support/launch.ts';
import { screenshot } from './support/screenshot.ts';
import { DIALOG } from './support/script-frame.ts';
import { violationsOn } from './support/violations.ts';

const LONG = 120_000;
const MENU = ['ติดตามผู้สำเร็จการศึกษา', '5 รายงาน', 'รายการที่ต้องคีย์ใน V-COP…'] as const;
const LIST = 'รายการที่ต้องคีย์';
const ROUNDS = 'รอบรายงาน สอศ.';
let stage: Stage;
let page: Page;
let keyedColumn = 0;

/** Five are known; the employer of one has a letter that Windows Thai lacks. OVEC's export is pasted. */
function world(): string {
  const college = askedCollege({}, 30);
  const { host, roster } = college;
  const workplaces = [
    'บริษัท กขค จำกัด สาขาลำปาง',
    'Café น้ำปิง',
    'โรงงานเซรามิกดินขาว',
    undefined,
    undefined,
  ];
  workplaces.forEach((workplace, n) => {
    const { firstName = '', code = '' } = roster[n] ?? {};
    say(college, { firstName, code, ...(workplace === undefined ? {} : { workplace }) });
  });
  const grid = host.grid(COORDINATOR);
  const round = { cohort: '2568', number: '2', opens: '1/7/2569', closes: '30/9/2569' };
  for (const [key, text] of Object.entries(round))
    grid.type(ROUNDS, 3, columnAt(host, ROUNDS, key), text);
  refresh(host);
  const row = rowAt(host, LIST, 'studentId', roster[3]?.studentId ?? '');
  keyedColumn = columnAt(host, LIST, 'keyed');
  grid.type(LIST, row, keyedColumn, 'คีย์แล้ว');
  refresh(host);
  const { firstName = '', code = '' } = roster[3] ?? {};
  say(college, { firstName, code, workplace: 'ร้านวัสดุก่อสร้าง' });
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
  dialog().getByRole('button', { name, exact: true }).click();

/** The window lies over the sheet; a person would push it aside. */
async function dialogTo(name: string): Promise<void> {
  await press(name);
  await page.locator(DIALOG).waitFor({ state: 'detached' });
}

async function fileOf(table: string, encoding: string): Promise<{ name: string; bytes: Buffer }> {
  await dialog().getByLabel('ตาราง', { exact: true }).selectOption(table);
  await dialog().getByLabel('รหัสตัวอักษร').selectOption(encoding);
  await press('เตรียมไฟล์');
  const save = dialog().getByRole('button', { name: /^บันทึก / });
  await dialog().locator('#notice', { hasText: 'ไฟล์พร้อมแล้ว' }).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test(
  'the dialog says what is left, the list opens beside it, and a tick counts at the next look',
  async () => {
    await chooseMenu(page, ...MENU);
    await dialog().getByText('ต้องคีย์ 5 คน (ยังไม่เคยคีย์ 4 คน · ข้อมูลเปลี่ยนจากที่คีย์ไว้ 1 คน)').waitFor();
    await page.locator(`#grid[data-tab="${LIST}"]`).waitFor();
    await screenshot(page, 'hand-over');
    expect(await violationsOn(page)).toEqual([]);
    await dialogTo('ปิดหน้าต่าง');
    await screenshot(page, 'hand-over-list');
    await typeInto(page, { row: 3, column: keyedColumn }, 'คีย์แล้ว');
    await chooseMenu(page, ...MENU);
    await dialog().getByText('คีย์แล้ว 1 จาก 5 คน').waitFor();
    expect(await cell(page, 7, 2).textContent()).toBe('');
  },
  LONG,
);

test(
  'files arrive as they are: UTF-8 with its mark, Windows Thai with "?" and whose it is',
  async () => {
    const left = await fileOf('left', 'utf8');
    expect(left.name).toBe('vcop-left-2568.csv');
    expect(left.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(left.bytes.toString('utf8')).toContain('รองานหรือว่างงาน → ทำงานเอกชน');
    const all = await fileOf('all', 'cp874');
    const text = new TextDecoder('windows-874').decode(all.bytes);
    expect(all.name).toBe('vcop-all-2568-cp874.csv');
    expect(text.split('\r\n')[2]).toMatch(/^รอบการติดตามที่ : 2,/);
    expect(text).toContain('Caf? น้ำปิง');
    await dialog().getByText(/: é$/).waitFor();
    await dialog().getByText('ตัวอักษรที่ Windows Thai ไม่มี').scrollIntoViewIfNeeded();
    await screenshot(page, 'hand-over-file');
    const summary = await fileOf('summary', 'cp874');
    expect(new TextDecoder('windows-874').decode(summary.bytes).split(',')[2]).toBe('ขื่อโรงเรียน');
  },
  LONG,
);

test(
  'the export of OVEC beside it: an empty inbox leads, a pasted one is compared',
  async () => {
    await press('เทียบกับไฟล์ที่ สอศ. ส่งออก');
    await dialog().getByText('ยังว่าง').waitFor();
    await press(`เปิดแท็บ ${TABS.inbox}`);
    await page.locator(`#grid[data-tab="${TABS.inbox}"]`).waitFor();
    await screenshot(page, 'hand-over-inbox');
    const rows = JSON.parse(
      readFileSync('tests/fixtures/roster/ovec-answered.json', 'utf8'),
    ) as string[][];
    await cell(page, 1, 1).click();
    await page.evaluate(
      (text) => {
        const data = new DataTransfer();
        data.setData('text/plain', text);
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true }),
        );
      },
      rows.map((row) => row.join('\t')).join('\n'),
    );
    await press('เทียบอีกครั้ง');
    await dialog().getByRole('heading', { name: 'เทียบกับไฟล์ที่ สอศ. ส่งออก' }).waitFor();
    await dialog().getByText('มีเฉพาะในไฟล์ สอศ.').first().waitFor();
    await screenshot(page, 'hand-over-compare');
    expect(await violationsOn(page)).toEqual([]);
    await press('กลับ');
    await dialog().getByText('คีย์แล้ว 1 จาก 5 คน').waitFor();
    expect(stage.complaints).toEqual([]);
  },
  LONG,
);

test(
  'the summary opens from the dialog',
  async () => {
    await press('เปิดแท็บ สรุปส่ง สอศ.');
    await page.locator('#grid[data-tab="สรุปส่ง สอศ."]').waitFor();
    await screenshot(page, 'hand-over-summary');
    await openTab(page, LIST);
  },
  LONG,
);
