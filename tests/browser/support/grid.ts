// Moves of a person at the grid.
import type { Locator, Page } from 'playwright-core';

/** 1-based, as a sheet counts. */
export function cell(page: Page, row: number, column: number): Locator {
  return page.locator(`#grid td[data-y="${row - 1}"][data-x="${column - 1}"]`);
}

export async function typeInto(
  page: Page,
  place: { row: number; column: number },
  text: string,
): Promise<void> {
  await cell(page, place.row, place.column).click();
  // The click may have scrolled, and the grid closes an editor when it hears of that a frame later.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  // A robot's Thai letters come without key presses, so the editor is opened first.
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
}

/** Opens menus one after the other and clicks the last caption. */
export async function chooseMenu(page: Page, ...captions: readonly string[]): Promise<void> {
  for (const caption of captions) {
    // A submenu carries an arrow behind its caption.
    const name = new RegExp(`^${caption.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}\\s*▸?$`);
    await page.locator('#menus').getByRole('menuitem', { name }).first().click();
  }
}

export async function openPanel(page: Page, caption: string): Promise<void> {
  const tab = page.locator('#panel').getByRole('tab', { name: caption });
  if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
}

export async function openTab(page: Page, title: string): Promise<void> {
  await page.locator('#tabs').getByRole('tab', { name: title, exact: true }).click();
  await page.locator(`#grid[data-tab="${title}"]`).waitFor();
}
