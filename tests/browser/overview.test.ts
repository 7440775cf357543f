// Home with its charts, and the overview, as people see them: wide and narrow, by eye and by ear.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { refresh } from '../support/asked.ts';
import { COORDINATOR, TABS, columnAt } from '../support/college.ts';
import { answerStep, answeringCollege } from '../support/answering.ts';
import { chooseMenu, openTab } from './support/grid.ts';
import { launch } from './support/launch.ts';
import type { Stage } from './support/launch.ts';
import { DIALOG } from './support/script-frame.ts';
import { screenshot } from './support/screenshot.ts';
import { violationsOn } from './support/violations.ts';

const LONG = 120_000;
/** Of people in the Roster. */
const FIRST_ROW = 3;
const MENU = ['ติดตามผู้สำเร็จการศึกษา', '5 รายงาน', 'ภาพรวม…'] as const;
let stage: Stage;
let page: Page;

/** Half of them in one class, half in another; the first step of the letter is done. */
function worldInTheWave(): string {
  const college = answeringCollege(120);
  const { host, roster } = college;
  const column = columnAt(host, TABS.roster, 'group');
  roster.forEach((_, n) => {
    host
      .grid(COORDINATOR)
      .type(TABS.roster, FIRST_ROW + n, column, n % 2 === 0 ? 'ชย.3/1' : 'บช.3/1');
  });
  answerStep(college, 'committee', 'ทำแล้ว');
  refresh(host);
  return host.snapshot();
}

beforeAll(async () => {
  stage = await launch({ world: worldInTheWave() });
  page = await stage.open();
}, LONG);

afterAll(async () => {
  await stage.close();
}, LONG);

const dialogOf = (on: Page): FrameLocator => on.frameLocator(DIALOG);

async function openOverview(on: Page): Promise<FrameLocator> {
  await chooseMenu(on, ...MENU);
  const dialog = dialogOf(on);
  await dialog.getByRole('heading', { name: 'ภาพรวม รุ่น 2568' }).waitFor();
  return dialog;
}

/** Whatever sticks out at the right, where nobody would see it. */
const sticksOut = (dialog: FrameLocator): Promise<string[]> =>
  dialog
    .locator('main')
    .evaluate((main) =>
      [...main.querySelectorAll('.key-figure, .bars > *, svg, figcaption, .muted')]
        .filter((one) => one.getBoundingClientRect().right > main.clientWidth)
        .map((one) => one.textContent),
    );

test(
  'Home draws its charts beside its rows, and the hidden numbers are no tab to see',
  async () => {
    await openTab(page, TABS.home);
    const charts = page.locator('#charts figure');
    expect(await charts.locator('figcaption').allTextContents()).toEqual([
      'คำตอบใหม่รายสัปดาห์ (คน)',
      'สถานะล่าสุดตามระดับ (คน)',
      expect.stringContaining('ตามระดับและสาขา'),
    ]);
    expect(await page.locator('#tabs').getByText('ข้อมูลกราฟ', { exact: true }).count()).toBe(0);
    await screenshot(page, 'home-charts');
  },
  LONG,
);

describe('the overview', () => {
  test(
    'shows three figures and five charts, each with its table and its words for the ear',
    async () => {
      const dialog = await openOverview(page);
      await screenshot(page, 'dashboard');
      expect(await dialog.locator('.key-figure .number').allTextContents()).toEqual([
        'ร้อยละ 77.78 (70 จาก 90 คน)',
        'ร้อยละ 58.33 (70 จาก 120 คน)',
        'ร้อยละ 58.33 (70 จาก 120 คน)',
      ]);
      expect(await dialog.locator('.key-figure .good').first().textContent()).toBe('✓ รายงานได้');
      const charts = dialog.locator('figure.chart');
      expect(await charts.count()).toBe(5);
      expect(await dialog.getByRole('img', { name: /ปวช\. ร้อยละ 75\.76/ }).count()).toBe(1);
      await charts.first().evaluate((chart) => {
        chart.scrollIntoView();
      });
      await screenshot(page, 'dashboard-charts');
      await charts.nth(1).getByText('ดูเป็นตาราง').click();
      expect(await charts.nth(1).getByRole('row', { name: 'บช.3/1 42 60 48' }).count()).toBe(1);
      expect(await violationsOn(page)).toEqual([]);
      expect(await sticksOut(dialog)).toEqual([]);
    },
    LONG,
  );

  test(
    'fits a narrow window too',
    async () => {
      await page.setViewportSize({ width: 640, height: 900 });
      const dialog = dialogOf(page);
      await dialog.locator('figure.chart').last().scrollIntoViewIfNeeded();
      await screenshot(page, 'dashboard-narrow');
      expect(await sticksOut(dialog)).toEqual([]);
    },
    LONG,
  );

  test('nothing went wrong on the way', () => {
    expect(stage.complaints).toEqual([]);
  });
});
