// Documents for the director as people take them: looked at, printed on A4, kept as Word files.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { asciiDigits } from '../../src/domain/thai/digits.ts';
import { reportedCollege } from '../support/documents.ts';
import { chooseMenu } from './support/grid.ts';
import { launch } from './support/launch.ts';
import type { Stage } from './support/launch.ts';
import { keptAsWord, pagesOf, paragraphsOf, printed } from './support/paper.ts';
import { DIALOG, scriptFrame } from './support/script-frame.ts';
import { screenshot } from './support/screenshot.ts';
import { violationsOn } from './support/violations.ts';

const LONG = 180_000;
const MENU = ['ติดตามผู้สำเร็จการศึกษา', '5 รายงาน', 'เอกสารเสนอผู้อำนวยการ…'] as const;
let stage: Stage;
let page: Page;
let dialog: FrameLocator;

beforeAll(async () => {
  stage = await launch({ world: reportedCollege(45).host.snapshot() });
  page = await stage.open();
  await chooseMenu(page, ...MENU);
  dialog = page.frameLocator(DIALOG);
}, LONG);

afterAll(async () => {
  await stage.close();
}, LONG);

async function look(name: string): Promise<void> {
  const again = dialog.getByRole('button', { name: 'เลือกเอกสารอื่น' });
  if ((await again.count()) > 0) await again.click();
  await dialog.locator(`[data-card="${name}"]`).getByRole('button', { name: 'ดูตัวอย่าง' }).click();
  await dialog.locator('.paper').waitFor();
}

const print = async (name: string): Promise<Buffer> =>
  printed(page, await scriptFrame(page, DIALOG), name);
const button = () => dialog.getByRole('button', { name: 'เก็บเป็นไฟล์ Word' });
/** Texts of the sheet in front of the person. */
const sheetTexts = (selector: string): Promise<string[]> =>
  dialog.locator(`.paper ${selector}`).allTextContents();

describe('the dialog', () => {
  test(
    'offers three documents and shows a sheet of paper that fits',
    async () => {
      await dialog.locator('[data-card="evidence"]').waitFor();
      await screenshot(page, 'documents-choose');
      expect(await violationsOn(page)).toEqual([]);
      await look('memo');
      await screenshot(page, 'documents');
      expect(await violationsOn(page)).toEqual([]);
      const [sheet, room] = await Promise.all([
        dialog.locator('.paper').boundingBox(),
        dialog.locator('main').boundingBox(),
      ]);
      expect(sheet?.width).toBeLessThanOrEqual(room?.width ?? 0);
      expect(sheet?.width).toBeGreaterThan(700);
    },
    LONG,
  );
});

describe('a memo', () => {
  test(
    'has Thai digits only, and prints without buttons',
    async () => {
      await look('memo');
      expect((await sheetTexts('p, li, dd, h2, h3')).join(' ')).not.toMatch(/\d/);
      expect(pagesOf(await print('memo'))).toBeLessThanOrEqual(2);
      const frame = await scriptFrame(page, DIALOG);
      await frame.evaluate('window.print = () => document.body.setAttribute("data-printed", "")');
      await dialog.getByRole('button', { name: 'พิมพ์' }).click();
      await dialog.locator('body[data-printed]').waitFor();
    },
    LONG,
  );

  test(
    'is kept as a Word file in Thai letters of sixteen points',
    async () => {
      await look('memo');
      const { name, parts } = await keptAsWord(page, button());
      expect(name).toBe('บันทึกข้อความเสนอรายงาน 2568.docx');
      const document = parts['word/document.xml'] ?? '';
      const said = paragraphsOf(document);
      expect(said).toContain('จึงเรียนมาเพื่อโปรดทราบและพิจารณา');
      for (const item of await sheetTexts('li')) expect(said).toContain(item);
      const runs = [...document.matchAll(/<w:rPr>[^]*?<\/w:rPr>/g)].map(([run]) => run);
      for (const run of runs) {
        expect(run).toMatch(/<w:rFonts [^>]*w:cs="TH Sarabun New"/);
        expect(run).toMatch(/<w:szCs w:val="\d+"\/>/);
        expect(run).toMatch(/<w:lang [^>]*w:bidi="th-TH"/);
      }
      expect(runs.some((run) => run.includes('<w:szCs w:val="32"/>'))).toBe(true);
      expect(document).toMatch(/<w:pgSz [^>]*w:w="11906"[^>]*w:h="16838"/);
      expect(document).toMatch(/<w:pgMar [^>]*w:top="1417"[^>]*w:right="1134"/);
      expect(document).toMatch(/w:left="1701"/);
      const footer = parts['word/footer1.xml'] ?? '';
      expect(footer).toContain('NUMPAGES');
      expect(paragraphsOf(footer)[0]).toMatch(/^ปีการศึกษา ๒๕๖๘ · ข้อมูล ณ วันที่ [๐-๙]+ /);
    },
    LONG,
  );
});

describe('the summary', () => {
  test(
    'is one page',
    async () => {
      await look('summary');
      await screenshot(page, 'documents-summary');
      expect(pagesOf(await print('summary'))).toBe(1);
      const { parts } = await keptAsWord(page, button());
      const figures = await sheetTexts('p.figure');
      expect(figures).toHaveLength(2);
      expect(paragraphsOf(parts['word/document.xml'])).toEqual(expect.arrayContaining(figures));
    },
    LONG,
  );
});

test(
  'several papers print one after the other',
  async () => {
    await look('summary');
    const frame = await scriptFrame(page, DIALOG);
    const twice =
      'const one = document.querySelector(".paper-frame"); one.after(one.cloneNode(true))';
    await frame.evaluate(`(() => { ${twice} })()`);
    expect(pagesOf(await print('two-papers'))).toBe(2);
  },
  LONG,
);

describe('the evidence', () => {
  test(
    'repeats the heads of its tables, on paper as in Word',
    async () => {
      await look('evidence');
      await screenshot(page, 'documents-evidence');
      expect(pagesOf(await print('evidence'))).toBeGreaterThan(2);
      const { parts } = await keptAsWord(page, button());
      const document = parts['word/document.xml'] ?? '';
      const tables = await dialog.locator('.paper table').count();
      expect([...document.matchAll(/<w:tblHeader\/>/g)]).toHaveLength(tables);
      const isXml = await page.evaluate(
        (xml) =>
          new DOMParser().parseFromString(xml, 'text/xml').querySelector('parsererror') === null,
        document,
      );
      expect(isXml).toBe(true);
      expect(document).toContain('ครู&lt;b&gt;');
      const heads = await sheetTexts('th');
      expect(paragraphsOf(document)).toEqual(expect.arrayContaining(heads));
      const cells = await sheetTexts('td');
      expect(paragraphsOf(document).join('\n')).toContain(
        cells.find((one) => one.includes('÷'))?.split('\n')[0],
      );
      expect(asciiDigits(heads.join())).toBe(heads.join());
    },
    LONG,
  );

  test(
    'comes without the margin boxes of newer browsers too',
    async () => {
      await look('summary');
      await (await scriptFrame(page, DIALOG)).evaluate('delete window.CSSMarginRule, null');
      await look('summary');
      await dialog.locator('.paper-frame.no-margins').waitFor();
      expect(pagesOf(await print('summary-older-browser'))).toBeLessThanOrEqual(2);
    },
    LONG,
  );
});

describe('a line that breaks', () => {
  test(
    'is said beside the button, and the next press tries again',
    async () => {
      // Another dialog: this one has the script already.
      await page.reload();
      await chooseMenu(page, ...MENU);
      await look('memo');
      await page.context().setOffline(true);
      await page.locator('#lost').waitFor();
      await button().click();
      await dialog.getByText('ทำไฟล์ Word ไม่สำเร็จ', { exact: false }).waitFor();
      await page.context().setOffline(false);
      await page.locator('#lost').waitFor({ state: 'hidden' });
      expect((await keptAsWord(page, button())).name).toContain('.docx');
      expect(stage.complaints).toEqual([]);
    },
    LONG,
  );
});
