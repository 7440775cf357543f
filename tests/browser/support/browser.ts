// Chromium for the browser tests: the machine's own by CHROMIUM_PATH, else the packed one.
import bundled from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Not the packed one's own list: that switches web security off and puts all into one process. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

export async function launchBrowser(): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH;
  bundled.setGraphicsMode = false;
  const executablePath = own === undefined || own === '' ? await bundled.executablePath() : own;
  return chromium.launch({ executablePath, headless: true, args: ARGUMENTS });
}
