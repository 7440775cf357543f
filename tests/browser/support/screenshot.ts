// Pictures of the page for people to look at.
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** The manual's pictures are made by the same walk: SCREENSHOTS=docs/images. */
const FOLDER = process.env.SCREENSHOTS ?? 'build/screenshots';

export async function screenshot(page: Page, name: string, fullPage = false): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await page.evaluate(() => document.fonts.ready);
  // A passing message would hide what the picture is about.
  await page.evaluate(() => document.getElementById('toasts')?.replaceChildren());
  await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage });
}
