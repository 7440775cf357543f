// Papers as they come out: printed to PDF, and as the content of a Word file.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Frame, Locator, Page } from 'playwright-core';

/** Where PDF and Word files are left for people to look at. */
const FOLDER = process.env.SCREENSHOTS ?? 'build/screenshots';

/** What the print dialog of a browser would print of a dialog: the frame alone. */
export async function printed(page: Page, frame: Frame, name: string): Promise<Buffer> {
  const html = (await frame.content()).replace(/<script\b[^]*?<\/script>/gi, '');
  const sheet = await page.context().newPage();
  await sheet.setContent(html);
  await sheet.evaluate(() => document.fonts.ready);
  const pdf = await sheet.pdf({ preferCSSPageSize: true, printBackground: true });
  await sheet.close();
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${name}.pdf`, pdf);
  return pdf;
}

export const pagesOf = (pdf: Buffer): number =>
  [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;

/** Presses the button and reads the parts of the file that comes. */
export async function keptAsWord(
  page: Page,
  button: Locator,
): Promise<{ readonly name: string; readonly parts: Readonly<Record<string, string>> }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const name = download.suggestedFilename();
  mkdirSync(FOLDER, { recursive: true });
  await download.saveAs(`${FOLDER}/${name}`);
  const files = unzipSync(new Uint8Array(readFileSync(`${FOLDER}/${name}`)));
  const parts = Object.entries(files).map(([part, bytes]) => [part, strFromU8(bytes)]);
  return { name, parts: Object.fromEntries(parts) as Record<string, string> };
}

/** What a reader sees of a part of a Word file, paragraph by paragraph. */
export const paragraphsOf = (xml = ''): string[] =>
  [...xml.matchAll(/<w:p[ >][^]*?<\/w:p>/g)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br)\/>/g)]
      .map(([, text]) => text ?? ' ')
      .join(''),
  );
