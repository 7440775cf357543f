// Pictures of the page for people to look at.
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** The manual's pictures are made by the same walk: SCREENSHOTS=docs/images. */
const FOR_PAGES = process.env.SCREENSHOTS;
const FOLDER = FOR_PAGES ?? 'build/screenshots';

export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await page.evaluate(() => document.fonts.ready);
  // A passing message would hide what the picture is about.
  await page.evaluate(() => document.getElementById('toasts')?.replaceChildren());
  // In the manual a message in the corner would hide what the picture is about.
  if (FOR_PAGES !== undefined)
    await page.evaluate(() => document.querySelector('#toasts')?.replaceChildren());
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
}
