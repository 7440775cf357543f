// What a person reads off the page or sets in its side panel.
import type { Page } from 'playwright-core';
import { cell, openPanel, openTab } from './grid.ts';

export async function moveClockTo(page: Page, day: string, month: string): Promise<void> {
  await openPanel(page, 'นาฬิกา');
  await page.getByLabel('วันที่', { exact: true }).selectOption(day);
  await page.getByLabel('เดือน').selectOption(month);
  await page
    .locator('#panel .panel-body')
    .getByRole('button', { name: /^(ไป|เลื่อน|ตั้ง)/ })
    .click();
}

/** 1-based column under a header of row 2. */
export async function columnOf(page: Page, header: string): Promise<number> {
  const titles = await page.locator('#grid td[data-y="1"]').allTextContents();
  const xs = await page
    .locator('#grid td[data-y="1"]')
    .evaluateAll((cells) => cells.map((one) => Number(one.getAttribute('data-x'))));
  return (xs[titles.indexOf(header)] ?? -2) + 1;
}

/** Mails in the outbox, as its tab counts them. */
export async function mailCount(page: Page): Promise<number> {
  const text = await page.locator('[data-panel="mails"]').textContent();
  return Number(/\d+/.exec(text ?? '')?.[0] ?? 0);
}

/** Opens the newest mail of the outbox and its original; gives the message as it would travel. */
export async function openNewestMail(page: Page): Promise<string> {
  await page.locator('#panel summary').first().click();
  await page.getByRole('button', { name: 'ดูต้นฉบับของจดหมาย (MIME)' }).first().click();
  const source = page.locator('.mail-source').first();
  await source.waitFor();
  return (await source.textContent()) ?? '';
}

/** A cell of the first person in the Roster. */
export async function firstInRoster(page: Page, column: number): Promise<string> {
  await openTab(page, 'รายชื่อผู้สำเร็จการศึกษา');
  return (await cell(page, 3, column).textContent()) ?? '';
}
