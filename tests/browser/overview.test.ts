// Home with its charts, and the overview, as people see them: wide and narrow, by eye and by ear.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { TABS } from '../support/college.ts';
import { answerStep, answeringCollege } from '../support/answering.ts';
import { chooseMenu, openTab } from './support/grid.ts';
import { launch } from './support/launch.ts';
import type { Stage } from './support/launch.ts';
import { DIALOG } from './support/script-frame.ts';
import { screenshot } from './support/screenshot.ts';
import { violationsOn } from './support/violations.ts';

const LONG = 120_000;
const MENU = ['ติดตามผู้สำเร็จการศึกษา', '5 รายงาน', 'ภาพรวม…'] as const;
let stage: Stage;
let page: Page;

beforeAll(async () => {
  const college = answeringCollege(120);
  answerStep(college, 'committee', 'ทำแล้ว');
  college.host.run('refreshAll', { as: 'coordinator@college.example', via: 'menu' });
  stage = await launch({ world: college.host.snapshot() });
  page = await stage.open();
}, LONG);

afterAll(async () => {
  await stage.close();
}, LONG);

const dialogOf = (on: Page): FrameLocator => on.frameLocator(DIALOG);

async function openOverview(on: Page): Promise<FrameLocator> {
  await chooseMenu(on, ...MENU);
  const dialog = dialogOf(on);
  await dialog.getByRole('heading', { name: /^ภาพรวม/ }).waitFor();
  return dialog;
}

async function pictures(dialog: FrameLocator, name: string): Promise<void> {
  const charts = await dialog.locator('.chart').all();
  for (const [at, chart] of charts.entries()) {
    await chart.screenshot({ path: `build/screenshots/chart-${name}-${String(at)}.png` });
  }
}

describe('Home', () => {
  test(
    'draws three charts beside its rows',
    async () => {
      await openTab(page, TABS.home);
      await screenshot(page, 'home-charts');
      await page.setViewportSize({ width: 2300, height: 1900 });
      await screenshot(page, 'home-tall');
      await page.setViewportSize({ width: 1366, height: 768 });
      expect(await page.locator('#charts figure').count()).toBe(3);
      await page.locator('#charts').screenshot({ path: 'build/screenshots/home-charts-only.png' });
    },
    LONG,
  );
});

describe('the overview', () => {
  test(
    'shows figures, charts and their tables',
    async () => {
      const dialog = await openOverview(page);
      await screenshot(page, 'dashboard');
      await pictures(dialog, 'wide');
      await page.setViewportSize({ width: 640, height: 900 });
      await screenshot(page, 'dashboard-narrow');
      await pictures(dialog, 'narrow');
      expect(await dialog.locator('.figure').count()).toBe(3);
      expect(await violationsOn(page)).toEqual([]);
    },
    LONG,
  );
});
