// Whole walks through both real forms: without JavaScript, and by keyboard alone.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { sectionsOf } from '../../host/form-page/walk.ts';
import type { FormBody, ItemData } from '../../host/forms/form-body.ts';
import { questionOf, type Kind } from '../support/real-forms.ts';
import { passing } from '../support/ways.ts';
import { answerPage, launchForms, next, placeOf, type FormStage } from './support/form-stage.ts';

const LONG = 120_000;
const SENT: Readonly<Record<Kind, string>> = { P: 'ได้รับข้อมูลแล้ว', F: 'ได้รับคำตอบแล้ว' };

/** The longest ways: every section that one person can see. */
const LONGEST: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  P: {
    ท่านเปิดแบบนี้จาก: 'ครูกรอกแทนผู้เรียน',
    รหัสส่วนตัวของผู้เรียนในหน้าแรก: 'ช่องว่าง',
    'หลังเรียนจบ ท่านตั้งใจจะทำอะไรเป็นหลัก':
      'ทำงานหรือประกอบอาชีพ (รวมกิจการส่วนตัว เกษตร ช่วยกิจการที่บ้าน และทำงานพร้อมเรียน)',
    ตั้งใจเรียนต่อไปพร้อมกันหรือไม่: 'เรียนไปด้วย',
  },
  F: {
    ท่านเปิดแบบนี้จาก: 'ตอบแทนผู้อื่น',
    รหัสส่วนตัวของผู้สำเร็จการศึกษาในหน้าแรก: 'ช่องว่าง',
    ขณะนี้ท่านทำอะไรเป็นหลัก: 'ทำงานหรือมีอาชีพ (ลูกจ้าง ราชการ กิจการส่วนตัว ค้าขาย เกษตร ช่วยกิจการที่บ้าน)',
    ขณะนี้เรียนต่อด้วยหรือไม่: 'เรียนต่อด้วย',
    'ตั้งแต่เรียนจบจนถึงวันนี้ ท่านเคยทำงานที่มีรายได้หรือไม่': 'เคย หรือทำงานพิเศษบางเวลาอยู่',
  },
};
/** Sections on these ways: all but those for people without work or with another duty. */
const STEPS: Readonly<Record<Kind, number>> = { P: 8, F: 9 };

let stage: FormStage;

beforeAll(async () => {
  stage = await launchForms();
}, LONG);

afterAll(async () => {
  await stage.close();
}, LONG);

const chosenOf = (form: FormBody, kind: Kind): Record<string, string> =>
  Object.fromEntries(
    Object.entries(LONGEST[kind]).map(([title, value]) => [questionOf(form, title).id, value]),
  );

const isLast = async (page: Page, form: FormBody): Promise<boolean> =>
  (await placeOf(page)) === sectionsOf(form).length - 1;

describe.each(['P', 'F'] as const)('form %s without JavaScript', (kind) => {
  test(
    'is walked to its end, corrected, gone back in and sent',
    async () => {
      const form = stage.forms[kind];
      const before = await stage.responses(kind);
      const page = await stage.phone(kind, { javaScriptEnabled: false });
      const chosen = chosenOf(form, kind);
      let steps = 1;
      await next(page);
      await page.getByRole('alert').getByText('ยังไปต่อไม่ได้').waitFor();
      while (!(await isLast(page, form))) {
        await answerPage(page, form, chosen);
        await next(page);
        await page.getByRole('button', { name: 'ย้อนกลับ' }).click();
        await next(page);
        expect(await page.getByRole('alert').count()).toBe(0);
        steps += 1;
      }
      expect(steps).toBe(STEPS[kind]);
      await page.getByRole('button', { name: 'ส่ง' }).click();
      await page.getByText(SENT[kind]).waitFor();
      expect(await stage.responses(kind)).toBe(before + 1);
      await page.context().close();
    },
    LONG,
  );
});

/** What has the focus, and whether one can see it. */
interface Focus {
  readonly name: string;
  readonly id: string;
  readonly text: string;
  readonly visible: boolean;
}

const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const active = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(active);
    return {
      name: active.getAttribute('name') ?? '',
      id: active.id,
      text: active.innerText,
      visible: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    };
  });

/** Presses Tab until a control with this name has the focus; each stop must be visible. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const focus = await focusOf(page);
    if (focus.id !== '' || focus.name !== '') expect([focus, focus.visible]).toEqual([focus, true]);
    if (focus.name === name) return;
  }
  throw new Error(`Tab never reaches ${name}`);
}

async function answerByKeys(page: Page, item: ItemData, value: string): Promise<void> {
  await tabTo(page, `entry.${item.entry}`);
  const at = item.choices.findIndex((choice) => choice.value === value);
  if (item.choices.length === 0) await page.keyboard.insertText(value);
  else if (item.type === 'LIST') {
    for (let step = 0; step <= at; step += 1) await page.keyboard.press('ArrowDown');
  } else {
    await page.keyboard.press('Space');
    for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowDown');
  }
}

async function answerPageByKeys(
  page: Page,
  form: FormBody,
  chosen: Readonly<Record<string, string>>,
): Promise<void> {
  for (const item of sectionsOf(form)[await placeOf(page)]?.items ?? []) {
    const value = chosen[String(item.id)] ?? (item.required ? passing(item) : null);
    if (value !== null) await answerByKeys(page, item, value);
  }
}

describe.each(['P', 'F'] as const)('form %s by keyboard alone', (kind) => {
  test(
    'an error takes the focus, and its link leads to the question',
    async () => {
      const form = stage.forms[kind];
      const page = await stage.phone(kind);
      await tabTo(page, `entry.${questionOf(form, 'รหัสส่วนตัว').entry}`);
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
      await page.keyboard.press('Tab');
      expect((await focusOf(page)).text).toBe(
        kind === 'P' ? 'ชื่อจริงของผู้เรียน' : 'ชื่อจริงของผู้สำเร็จการศึกษา',
      );
      await page.keyboard.press('Enter');
      const first = sectionsOf(form)[0]?.items.find((item) => item.required);
      expect((await focusOf(page)).name).toBe(`entry.${first?.entry}`);
      await page.keyboard.insertText('สมชาย');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('[name=back]') !== null);
      await page.context().close();
    },
    LONG,
  );

  test(
    'is walked to its end and sent',
    async () => {
      const form = stage.forms[kind];
      const before = await stage.responses(kind);
      const page = await stage.phone(kind);
      const chosen = chosenOf(form, kind);
      for (let step = 1; step < STEPS[kind]; step += 1) {
        const place = await placeOf(page);
        await answerPageByKeys(page, form, chosen);
        // The hidden first button is what the Enter key presses; the one to see comes by Tab.
        await tabTo(page, 'continue');
        await page.keyboard.press('Enter');
        await page.waitForFunction(
          (was) =>
            !document
              .querySelector<HTMLInputElement>('[name=pageHistory]')
              ?.value.endsWith(String(was)),
          place,
        );
      }
      expect(await isLast(page, form)).toBe(true);
      await tabTo(page, 'submit');
      await page.keyboard.press('Space');
      await page.getByText(SENT[kind]).waitFor();
      expect(await stage.responses(kind)).toBe(before + 1);
      await page.context().close();
    },
    LONG,
  );
});
