// The dialog of findings as people use it: with the mouse, without one, two at once, and over a line that breaks.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { askedCollege, refresh, rowAt } from '../support/asked.ts';
import { COORDINATOR, SECOND_EDITOR, TABS, columnAt } from '../support/college.ts';
import { cell, chooseMenu, openTab } from './support/grid.ts';
import { launch } from './support/launch.ts';
import type { Stage } from './support/launch.ts';
import { DIALOG } from './support/script-frame.ts';
import { screenshot } from './support/screenshot.ts';
import { until } from './support/until.ts';
import { violationsOn } from './support/violations.ts';

const LONG = 120_000;
const MENU = ['ติดตามผู้สำเร็จการศึกษา', '4 ตรวจคุณภาพ', 'ตรวจความถูกต้อง'] as const;
let stage: Stage;
let page: Page;
/** Findings on the first page about addresses, as they were at first. */
let keys: string[];

/** Twenty-six people, most of whom have an address or a number that is no good. */
function worldWithFindings(): string {
  const college = askedCollege({}, 26);
  const { host, roster } = college;
  const grid = host.grid(COORDINATOR);
  const write = (n: number, key: string, text: string): void => {
    const row = rowAt(host, TABS.roster, 'code', roster[n]?.code ?? '');
    grid.type(TABS.roster, row, columnAt(host, TABS.roster, key), text);
  };
  roster.forEach((_, n) => {
    write(n, 'email', `ผิด${String(n)}@`);
  });
  write(0, 'standing', 'จบมั้ง');
  refresh(host);
  return host.snapshot();
}

beforeAll(async () => {
  stage = await launch({ world: worldWithFindings() });
  page = await stage.open();
}, LONG);

afterAll(async () => {
  await stage.close();
}, LONG);

const dialogOf = (on: Page): FrameLocator => on.frameLocator(DIALOG);
const notice = (on: Page, text: string | RegExp): Locator =>
  dialogOf(on).locator('#notice', { hasText: text });
/** The card of the n-th of them. */
const cardOf = (on: Page, n: number): Locator =>
  dialogOf(on).locator(`[data-card="${keys[n] ?? '?'}"]`);
const idle = (on: Page): Promise<void> =>
  dialogOf(on).locator('footer button:enabled', { hasText: 'ตรวจใหม่' }).waitFor();

async function openOn(on: Page): Promise<void> {
  await chooseMenu(on, ...MENU);
  await dialogOf(on)
    .getByRole('heading', { name: /^เหลือ \d+ รายการ$/ })
    .waitFor();
  await idle(on);
}

const unfold = (card: Locator): Promise<void> => card.locator('summary').click();
/** Key of the finding in whose card the focus is. */
const focused = (on: Page): Promise<string> =>
  dialogOf(on)
    .locator('body')
    .evaluate(
      () => document.activeElement?.closest('[data-card]')?.getAttribute('data-card') ?? '',
    );

describe('with the mouse', () => {
  test(
    'the list is grouped, shows twenty, and the sheet beside it can be used',
    async () => {
      await openOn(page);
      const dialog = dialogOf(page);
      keys = await dialog
        .locator('[data-card^="contact/badEmail/"]')
        .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-card') ?? ''));
      await dialog.getByRole('heading', { name: /^ต้องแก้ · รายชื่อ \(1\)/ }).waitFor();
      // Twenty findings and the filter.
      expect(await dialog.locator('section.card').count()).toBe(21);
      await screenshot(page, 'findings-list');
      expect(await violationsOn(page)).toEqual([]);
      await openTab(page, TABS.register);
      await openTab(page, TABS.findings);
      await dialog.getByRole('button', { name: 'หน้าถัดไป' }).click();
      await notice(page, 'หน้า 2 จาก 2').waitFor();
      await dialog.getByRole('button', { name: 'หน้าก่อน' }).click();
      await notice(page, 'หน้า 1 จาก 2').waitFor();
    },
    LONG,
  );

  test(
    'show leads to the cell, and the register is coloured',
    async () => {
      await cardOf(page, 3).getByRole('button', { name: 'แสดงในตาราง' }).click();
      await notice(page, `แสดงแล้วในแท็บ ${TABS.register}`).waitFor();
      await page.locator(`#grid[data-tab="${TABS.register}"]`).waitFor();
      const wrong = /“(.+)” ส่งไม่ได้/.exec((await cardOf(page, 3).textContent()) ?? '')?.[1] ?? '?';
      await until(async () => (await page.locator('#cell-text').inputValue()) === wrong);
      const colours = await page
        .locator('#grid td', { hasText: /^(ต้องแก้|ควรตรวจ) \d/ })
        .evaluateAll((cells) => [
          ...new Set(cells.map((one) => getComputedStyle(one).backgroundColor)),
        ]);
      expect(colours.sort()).toEqual(['rgb(249, 215, 211)', 'rgb(253, 236, 195)']);
      await screenshot(page, 'findings-show');
    },
    LONG,
  );

  test(
    'a correction is saved, the card leaves, and what was typed elsewhere stays',
    async () => {
      const [first, second] = [cardOf(page, 3), cardOf(page, 4)];
      await unfold(second);
      await second.getByLabel('ความเห็น/เหตุผล').fill('ค้างไว้ก่อน');
      await unfold(first);
      await first.getByLabel('อีเมลที่ถูกต้อง').fill('somchai@mail.example');
      await screenshot(page, 'findings-fold');
      expect(await violationsOn(page)).toEqual([]);
      await first.getByRole('button', { name: 'บันทึก' }).click();
      await notice(page, 'รายการนี้เสร็จแล้ว').waitFor();
      await first.waitFor({ state: 'detached' });
      expect(await second.getByLabel('ความเห็น/เหตุผล').inputValue()).toBe('ค้างไว้ก่อน');
      await dialogOf(page)
        .getByText(/^แก้หรือรับไปแล้ว 1 จาก/)
        .waitFor();
      await page.locator('#grid td', { hasText: 'somchai@mail.example' }).waitFor();
      await screenshot(page, 'findings-saved');
    },
    LONG,
  );

  test(
    'filters narrow it, and nothing found says what to do',
    async () => {
      const dialog = dialogOf(page);
      await dialog.getByLabel('ระดับ').selectOption('ต้องแก้');
      await dialog.getByRole('button', { name: 'แสดง', exact: true }).click();
      await dialog.getByText(/^แสดง 1 จาก/).waitFor();
      await dialog.getByLabel('ชื่อหรือคำในรายการ').fill('ไม่มีใครชื่อนี้');
      await dialog.getByRole('button', { name: 'แสดง', exact: true }).click();
      await dialog.getByText('ไม่มีรายการตามที่เลือก', { exact: false }).waitFor();
      await dialog.getByLabel('ระดับ').selectOption('');
      await dialog.getByLabel('ชื่อหรือคำในรายการ').fill('');
      await dialog.getByRole('button', { name: 'แสดง', exact: true }).click();
      await dialog.getByText(/^แสดง \d+ จาก/).waitFor({ state: 'detached' });
      // Typed before all that, and still there.
      const kept = cardOf(page, 4).getByLabel('ความเห็น/เหตุผล');
      expect(await kept.inputValue()).toBe('ค้างไว้ก่อน');
    },
    LONG,
  );
});

describe('without a mouse', () => {
  test(
    'a finding is opened, accepted and left for the next one',
    async () => {
      const card = cardOf(page, 5);
      await card.locator('summary').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      // The last choice of the status.
      await page.keyboard.press('End');
      expect(await card.getByLabel('สถานะ').inputValue()).toBe('ยอมรับตามนี้');
      await page.keyboard.press('Tab');
      await page.keyboard.insertText('ครูสมชาย');
      await page.keyboard.press('Enter');
      await notice(page, 'รายการนี้เสร็จแล้ว').waitFor();
      await until(async () => (await focused(page)) === keys[6]);
    },
    LONG,
  );

  test(
    'show keeps the focus where it was',
    async () => {
      const card = cardOf(page, 6);
      await card.getByRole('button', { name: 'แสดงในตาราง' }).focus();
      await page.keyboard.press('Enter');
      await notice(page, 'แสดงแล้วในแท็บ').waitFor();
      await until(async () => (await focused(page)) === keys[6]);
    },
    LONG,
  );

  test(
    'what was accepted is brought back',
    async () => {
      const dialog = dialogOf(page);
      await dialog.getByRole('button', { name: 'ที่ยอมรับแล้ว' }).focus();
      await page.keyboard.press('Enter');
      await dialog.getByRole('heading', { name: 'รายการที่ยอมรับหรือแจ้งว่าแก้แล้ว' }).waitFor();
      await screenshot(page, 'findings-closed');
      expect(await violationsOn(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'นำกลับมาตรวจ' }).focus();
      await page.keyboard.press('Enter');
      await notice(page, 'นำกลับมาแล้ว').waitFor();
      await dialog.getByRole('button', { name: 'กลับไปรายการที่ต้องตรวจ' }).focus();
      await page.keyboard.press('Enter');
      await cardOf(page, 5).waitFor();
    },
    LONG,
  );
});

describe('two editors', () => {
  test(
    'the one who comes later sees what was written, keeps what was typed, and decides',
    async () => {
      const other = await stage.open(SECOND_EDITOR);
      await openOn(other);
      const [mine, theirs] = [cardOf(page, 7), cardOf(other, 7)];
      await unfold(mine);
      await mine.getByLabel('ผู้รับผิดชอบ').fill('ครูสมชาย');
      await unfold(theirs);
      await theirs.getByLabel('ผู้รับผิดชอบ').fill('ครูสมหญิง');
      await theirs.getByRole('button', { name: 'บันทึก' }).click();
      await notice(other, 'บันทึกแล้ว').waitFor();
      await mine.getByRole('button', { name: 'บันทึก' }).click();
      await notice(page, `${SECOND_EDITOR} เพิ่งบันทึก ผู้รับผิดชอบ`).waitFor();
      await notice(page, '“ครูสมหญิง”').waitFor();
      expect(await mine.getByLabel('ผู้รับผิดชอบ').inputValue()).toBe('ครูสมชาย');
      await screenshot(page, 'findings-taken');
      await mine.getByRole('button', { name: 'บันทึก' }).click();
      await notice(page, /^บันทึกแล้ว ·/).waitFor();
      await mine.getByText(/ครูสมชาย/).waitFor();
      await other.context().close();
    },
    LONG,
  );
});

describe('a line that breaks', () => {
  test(
    'loses nothing that was typed, and the next try saves it once',
    async () => {
      const card = cardOf(page, 8);
      await unfold(card);
      await card.getByLabel('ความเห็น/เหตุผล').fill('โทรแล้วไม่รับ');
      await page.context().setOffline(true);
      await page.locator('#lost').waitFor();
      await card.getByRole('button', { name: 'บันทึก' }).click();
      await notice(page, 'สิ่งที่พิมพ์ไว้ยังอยู่ครบ').waitFor();
      expect(await card.getByLabel('ความเห็น/เหตุผล').inputValue()).toBe('โทรแล้วไม่รับ');
      await screenshot(page, 'findings-lost');
      expect(await violationsOn(page)).toEqual([]);
      await page.context().setOffline(false);
      await page.locator('#lost').waitFor({ state: 'hidden' });
      await dialogOf(page).getByRole('button', { name: 'ลองอีกครั้ง' }).click();
      await notice(page, /^บันทึกแล้ว ·/).waitFor();
      await openTab(page, TABS.findings);
      await page.locator('#grid td', { hasText: 'โทรแล้วไม่รับ' }).waitFor();
      expect(await page.locator('#grid td', { hasText: 'โทรแล้วไม่รับ' }).count()).toBe(1);
      await cell(page, 3, 2).waitFor();
      expect(stage.complaints).toEqual([]);
    },
    LONG,
  );
});
