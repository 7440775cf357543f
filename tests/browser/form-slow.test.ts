// Both real forms on a slow network: usable before the fonts arrive, light, and sent twice without harm.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CDPSession, Page } from 'playwright-core';
import { sectionsOf } from '../../host/form-page/walk.ts';
import { TABS, rowsOf } from '../support/college.ts';
import { questionOf, realHost, type Kind } from '../support/real-forms.ts';
import {
  addressOf,
  answerPage,
  launchForms,
  next,
  placeOf,
  walkTo,
  type FormStage,
} from './support/form-stage.ts';

const LONG = 180_000;
const KINDS: readonly Kind[] = ['P', 'F'];
const KILO = 1024;
/** What the slow 3G of Chromium's developer tools is: 400 kbit/s and 400 ms. */
const SLOW_3G = {
  offline: false,
  latency: 400,
  downloadThroughput: 50_000,
  uploadThroughput: 50_000,
};
/** On such a line less than a second for any page, less than two for the first with its fonts. */
const PAGE_BUDGET = 40 * KILO;
const FIRST_VISIT_BUDGET = 90 * KILO;

let stage: FormStage;

beforeAll(async () => {
  stage = await launchForms();
}, LONG);

afterAll(async () => {
  await stage.close();
}, LONG);

interface Weighed {
  readonly cdp: CDPSession;
  /** Bytes over the line since the last question, by kind of resource. */
  readonly take: () => { document: number; font: number; other: number };
}

/** Counts what comes over the line, headers included. */
async function weigh(page: Page): Promise<Weighed> {
  const cdp = await page.context().newCDPSession(page);
  const kinds = new Map<string, 'document' | 'font' | 'other'>();
  let bytes = { document: 0, font: 0, other: 0 };
  cdp.on('Network.requestWillBeSent', ({ requestId, type }) => {
    kinds.set(requestId, type === 'Document' ? 'document' : type === 'Font' ? 'font' : 'other');
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[kinds.get(requestId) ?? 'other'] += encodedDataLength;
  });
  await cdp.send('Network.enable');
  return {
    cdp,
    take: () => {
      const taken = bytes;
      bytes = { document: 0, font: 0, other: 0 };
      return taken;
    },
  };
}

describe.each(KINDS)('weight of form %s', (kind) => {
  test(
    'every page stays under the budget; the first visit brings the fonts once',
    async () => {
      const form = stage.forms[kind];
      const page = await stage.phone(kind);
      const { take } = await weigh(page);
      await page.goto(addressOf(stage, form), { waitUntil: 'networkidle' });
      const first = take();
      const heaviest = { title: '', bytes: 0 };
      const last = sectionsOf(form).length - 1;
      while ((await placeOf(page)) !== last) {
        const chosen = { [questionOf(form, 'ท่านเปิดแบบนี้จาก').id]: 'ลิงก์กลุ่มหรือคิวอาร์โค้ด' };
        await answerPage(page, form, chosen);
        await next(page);
        await page.waitForLoadState('networkidle');
        const { document } = take();
        if (document > heaviest.bytes)
          Object.assign(heaviest, { title: await page.title(), bytes: document });
      }
      console.log(
        `form ${kind}: first visit ${JSON.stringify(first)}, heaviest later page ${JSON.stringify(heaviest)}`,
      );
      expect(first.document).toBeGreaterThan(0);
      expect(first.document).toBeLessThan(PAGE_BUDGET);
      expect(first.document + first.font + first.other).toBeLessThan(FIRST_VISIT_BUDGET);
      expect(heaviest.bytes).toBeGreaterThan(0);
      expect(heaviest.bytes).toBeLessThan(PAGE_BUDGET);
      await page.context().close();
    },
    LONG,
  );

  test(
    'is walked and sent although no font ever arrives',
    async () => {
      const form = stage.forms[kind];
      const before = await stage.responses(kind);
      const page = await stage.phone(kind);
      let asked = 0;
      // Never answered: the browser goes on waiting.
      await page.route('**/fonts/**', () => void (asked += 1));
      await page.goto(addressOf(stage, form), { waitUntil: 'commit' });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await walkTo(page, form, sectionsOf(form).length - 1);
      await page.getByRole('button', { name: 'ส่ง' }).click({ noWaitAfter: true });
      await page.getByText(/^ได้รับ(?:ข้อมูล|คำตอบ)แล้ว/).waitFor();
      expect(asked).toBeGreaterThan(0);
      expect(await stage.responses(kind)).toBe(before + 1);
      await page.context().close();
    },
    LONG,
  );
});

describe('pressed again because nothing seems to happen', () => {
  /** A graduate of the Roster, come by the personal link. */
  async function atLastPage(): Promise<Page> {
    const form = stage.forms.F;
    const page = await stage.phone('F', { javaScriptEnabled: false });
    const [person] = rowsOf(realHost(), TABS.roster);
    const filled = new URLSearchParams({
      [`entry.${questionOf(form, 'รหัสส่วนตัว').entry}`]: person?.code ?? '',
      [`entry.${questionOf(form, 'ชื่อจริงของผู้สำเร็จการศึกษา').entry}`]: person?.firstName ?? '',
    });
    await page.goto(`${addressOf(stage, form)}?${filled.toString()}`);
    await walkTo(page, form, sectionsOf(form).length - 1);
    return page;
  }

  test(
    'a double tap on a slow line: the person sees one confirmation, nothing is lost or broken',
    async () => {
      const before = await stage.responses('F');
      const page = await atLastPage();
      const { cdp } = await weigh(page);
      await cdp.send('Network.emulateNetworkConditions', SLOW_3G);
      await page.getByRole('button', { name: 'ส่ง' }).dblclick({ noWaitAfter: true });
      await page.getByText('ได้รับคำตอบแล้ว').waitFor();
      const sent = (await stage.responses('F')) - before;
      // Without script nothing holds the second tap back.
      expect([1, 2]).toContain(sent);
      await page.context().close();
    },
    LONG,
  );

  test(
    'reloading the confirmation sends again',
    async () => {
      const before = await stage.responses('F');
      const page = await atLastPage();
      await page.getByRole('button', { name: 'ส่ง' }).click();
      await page.getByText('ได้รับคำตอบแล้ว').waitFor();
      await page.reload();
      await page.getByText('ได้รับคำตอบแล้ว').waitFor();
      expect(await stage.responses('F')).toBe(before + 2);
      await page.context().close();
    },
    LONG,
  );

  test(
    'the back button of the browser after sending: it asks before it posts anything, and sends nothing',
    async () => {
      const before = await stage.responses('F');
      const page = await atLastPage();
      await page.getByRole('button', { name: 'ส่ง' }).click();
      await page.getByText('ได้รับคำตอบแล้ว').waitFor();
      await expect(page.goBack()).rejects.toThrow('ERR_CACHE_MISS');
      expect(await stage.responses('F')).toBe(before + 1);
      await page.context().close();
    },
    LONG,
  );

  test(
    'what was sent so often counts once in the sheet',
    async () => {
      expect(await stage.responses('F')).toBeGreaterThan(3);
      const run = await stage.ask({ kind: 'menu', functionName: 'refreshAll', place: null });
      expect(run.error).toBeNull();
      const register = await stage.ask({ kind: 'tab', title: TABS.register });
      const cells = register?.cells.flat() ?? [];
      expect(cells.filter((cell) => cell?.t === 'ตอบแล้ว')).toHaveLength(1);
    },
    LONG,
  );
});
