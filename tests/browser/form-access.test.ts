// Every page of both real forms as a screen reader and a small phone meet it.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { titleOf } from '../../host/form-page/screens.ts';
import { sectionsOf } from '../../host/form-page/walk.ts';
import { editUrl } from '../../host/form-page/form-pages.ts';
import type { FormBody } from '../../host/forms/form-body.ts';
import type { World } from '../../host/world/world.ts';
import { questionOf, titleOfSection, type Kind } from '../support/real-forms.ts';
import {
  addFormVariant,
  jumpTo,
  launchForms,
  next,
  placeOf,
  walkTo,
  type FormStage,
} from './support/form-stage.ts';
import { screenshot } from './support/screenshot.ts';

const LONG = 240_000;
const KINDS: readonly Kind[] = ['P', 'F'];
const NARROW = [360, 390] as const;
const TOUCH = 44;

let stage: FormStage;
const variants: Record<string, FormBody> = {};

/** Forms beside the real ones, each in a state of its own. */
function addVariants(world: World): void {
  const add = (name: string, change: (form: FormBody) => void): void => {
    variants[name] = addFormVariant(world, name, change);
  };
  add('closed', ({ settings }) => (settings.accepting = false));
  add('shut', ({ settings }) => (settings.openToAnyone = false));
  add('answered', (form) => {
    const given = { id: '2_sent', created: '', timestamp: '', email: '', answers: {}, edits: 0 };
    form.responses.push(given);
  });
  add('again', ({ settings }) =>
    Object.assign(settings, { respondAgain: true, progressBar: true }),
  );
}

beforeAll(async () => {
  stage = await launchForms(addVariants);
}, LONG);

afterAll(async () => {
  await stage.close();
}, LONG);

async function expectAccessible(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  expect([what, found]).toEqual([what, []]);
}

/** What is too small, too low or wider than the phone. */
function measure(
  page: Page,
): Promise<{ scroll: number; low: string[]; small: string[]; cut: string[] }> {
  return page.evaluate((touch) => {
    const shown = (selector: string): HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (one) => !one.hasAttribute('aria-hidden') && one.getClientRects().length > 0,
      );
    const name = (one: HTMLElement): string => one.outerHTML.slice(0, 90);
    const controls = shown('.choice, input[type=text], textarea, select, button');
    return {
      scroll: document.documentElement.scrollWidth - window.innerWidth,
      low: controls.filter((one) => one.getBoundingClientRect().height < touch).map(name),
      small: shown('input[type=text], textarea, select')
        .filter((one) => parseFloat(getComputedStyle(one).fontSize) < 16)
        .map(name),
      // Tone marks and vowels above and below need room; nothing may be cut off.
      cut: shown('h1, h2, p, legend, label, li, button, select')
        .filter((one) => {
          const { lineHeight, fontSize, overflow } = getComputedStyle(one);
          const tight = parseFloat(lineHeight) < 1.4 * parseFloat(fontSize);
          return tight || (overflow !== 'visible' && one.scrollHeight > one.clientHeight + 1);
        })
        .map(name),
    };
  }, TOUCH);
}

async function expectFits(page: Page, what: string): Promise<void> {
  for (const width of NARROW) {
    await page.setViewportSize({ width, height: 740 });
    const found = await measure(page);
    expect([what, width, found]).toEqual([what, width, { scroll: 0, low: [], small: [], cut: [] }]);
  }
}

/** Whether each question says what it is, that it is required, and what is wrong with it. */
interface Heard {
  readonly names: readonly string[];
  readonly unnamed: readonly string[];
  readonly required: readonly string[];
  readonly wrong: readonly string[];
  readonly dangling: readonly string[];
}

function hear(page: Page): Promise<Heard> {
  return page.evaluate(() => {
    const text = (id: string): string => document.getElementById(id)?.innerText.trim() ?? '';
    const groups = [...document.querySelectorAll<HTMLElement>('fieldset')];
    const fields = [
      ...document.querySelectorAll<HTMLElement>('input[type=text]:not(.other), textarea, select'),
    ];
    const nameOf = (one: HTMLElement): string =>
      (one.querySelector('legend') ?? (one as HTMLInputElement).labels?.[0])?.innerText.replace(
        / \*$/,
        '',
      ) ?? '';
    const described = (one: HTMLElement): string[] =>
      (one.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
    const all = [...groups, ...fields].sort((a, b) =>
      a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
    const isWrong = (one: HTMLElement): boolean =>
      [one, ...one.querySelectorAll('input')].some(
        (part) => part.getAttribute('aria-invalid') === 'true',
      );
    return {
      names: all.map(nameOf),
      unnamed: [...document.querySelectorAll<HTMLElement>('input.other')]
        .filter((one) => !one.getAttribute('aria-label'))
        .map((one) => one.outerHTML),
      required: all.filter((one) => one.getAttribute('aria-required') === 'true').map(nameOf),
      wrong: all
        .filter(
          (one) =>
            isWrong(one) && described(one).some((id) => id.endsWith('-error') && text(id) !== ''),
        )
        .map(nameOf),
      dangling: all.flatMap(described).filter((id) => text(id) === ''),
    };
  });
}

describe.each(KINDS)('form %s', (kind) => {
  test(
    'on every page: no axe violation, nothing too small, each question named and its state said',
    async () => {
      const form = stage.forms[kind];
      const titles = new Set<string>();
      const page = await stage.phone(kind);
      for (const section of sectionsOf(form)) {
        const what = `${kind} ${titleOfSection(section)}`;
        await jumpTo(page, section.index);
        expect(await placeOf(page)).toBe(section.index);
        titles.add(await page.title());
        expect(await page.title()).toContain(titleOf(form));
        expect(await page.locator('html').getAttribute('lang')).toBe('th');
        await expectAccessible(page, what);
        await expectFits(page, what);
        const required = section.items.filter((item) => item.required).map(({ title }) => title);
        const heard = await hear(page);
        expect(heard).toEqual({
          names: section.items.map(({ title }) => title),
          unnamed: [],
          required,
          wrong: [],
          dangling: [],
        });
        await screenshot(page, `form-${kind}-${section.index}`, true);
        if (required.length > 0) {
          await next(page);
          await page.getByRole('alert').waitFor();
          expect(await page.title()).toMatch(/^โปรดแก้ไข – /);
          await expectAccessible(page, `${what}: errors`);
          await expectFits(page, `${what}: errors`);
          expect((await hear(page)).wrong).toEqual(required);
          if (section.index < 3)
            await screenshot(page, `form-${kind}-${section.index}-errors`, true);
        }
      }
      await page.context().close();
      expect(titles.size).toBe(sectionsOf(form).length);
    },
    LONG,
  );

  test(
    'a text that breaks a rule is said at its field',
    async () => {
      const page = await stage.phone(kind);
      const code = questionOf(stage.forms[kind], 'รหัสส่วนตัว');
      await page.locator(`[name="entry.${code.entry}"]`).fill('?');
      await next(page);
      const field = page.getByRole('textbox', { name: 'รหัสส่วนตัว' });
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      const [help, error] = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
      expect(await page.locator(`#${help ?? ''}`).textContent()).toContain('ระบบใส่ให้แล้ว');
      expect(await page.locator(`#${error ?? ''}`).textContent()).toContain('รหัสไม่ถูกต้อง');
      await expectAccessible(page, 'a wrong code');
      await page.context().close();
    },
    LONG,
  );
});

describe('other pages', () => {
  const pages: readonly (readonly [name: string, variant: string, says: string])[] = [
    ['closed', 'closed', 'ปิดรับคำตอบแล้ว'],
    ['sign-in', 'shut', 'ต้องลงชื่อเข้าใช้'],
    ['edits not allowed', 'answered', 'ไม่อนุญาตให้แก้ไข'],
    ['missing', 'missing', 'ไม่พบแบบฟอร์ม'],
  ];

  test.each(pages)(
    '%s',
    async (name, variant, says) => {
      const form = variants[variant] ?? { ...stage.forms.F, publicId: 'missing' };
      const [sent] = form.responses;
      const address = variant === 'answered' && sent ? editUrl(form, sent) : null;
      const page = await stage.phone('F');
      await page.goto(
        address?.replace('https://docs.google.com', stage.url) ??
          `${stage.url}/forms/d/e/${form.publicId}/viewform`,
      );
      await page.getByText(says).first().waitFor();
      await expectAccessible(page, name);
      await expectFits(page, name);
      await screenshot(page, `form-page-${variant}`, true);
      await page.context().close();
    },
    LONG,
  );

  test(
    'progress says where one is; the confirmation and its link to answer again',
    async () => {
      const form = variants.again ?? stage.forms.P;
      const page = await stage.phone('P');
      await page.goto(`${stage.url}/forms/d/e/${form.publicId}/viewform`);
      const last = sectionsOf(form).length - 1;
      await walkTo(page, form, last);
      const bar = page.getByRole('progressbar', { name: `หน้า ${last + 1} จาก ${last + 1}` });
      expect(await bar.count()).toBe(1);
      await expectAccessible(page, 'progress');
      await page.getByRole('button', { name: 'ส่ง' }).click();
      await page.getByRole('link', { name: 'ส่งคำตอบอีกครั้ง' }).waitFor();
      await expectAccessible(page, 'confirmation');
      await expectFits(page, 'confirmation');
      await screenshot(page, 'form-page-sent', true);
      await page.getByRole('link', { name: 'ส่งคำตอบอีกครั้ง' }).click();
      await page.getByRole('button', { name: 'ถัดไป' }).waitFor();
      await page.context().close();
    },
    LONG,
  );
});
