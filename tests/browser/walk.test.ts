// The whole main job as a person walks it: set up, import, ask, collect, count, remind.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { cell, chooseMenu, openPanel, openTab, typeInto } from './support/grid.ts';
import {
  columnOf,
  firstInRoster,
  mailCount,
  moveClockTo,
  openNewestMail,
} from './support/tools.ts';
import { launch, type Stage } from './support/launch.ts';
import { screenshot } from './support/screenshot.ts';

const LONG = 300_000;
const MENU = 'ติดตามผู้สำเร็จการศึกษา';
const PHONE = { width: 390, height: 844 };
const SLOW = { timeout: 150_000 };

let stage: Stage;
let page: Page;
let dialog: FrameLocator;
let personalLink = '';
let classLink = '';
let advisorLink = '';

beforeAll(async () => {
  stage = await launch({ now: '2026-03-20T08:30:00+07:00' });
  page = await stage.open();
  dialog = page.frameLocator('iframe.script-frame');
}, LONG);

afterAll(async () => {
  await stage.close();
}, LONG);

const press = (name: string | RegExp): Promise<void> =>
  dialog.getByRole('button', { name }).first().click();
const reads = (text: string | RegExp): Promise<void> =>
  dialog.getByText(text).first().waitFor(SLOW);
const close = async (): Promise<void> => {
  await press('ปิดหน้าต่าง');
  await page.locator('.script-dialog').waitFor({ state: 'detached' });
};
const toast = (text: string | RegExp): Promise<void> =>
  page.locator('.toast', { hasText: text }).last().waitFor(SLOW);

async function pasteSample(caption: string): Promise<void> {
  await openTab(page, 'วางรายชื่อที่นี่');
  await cell(page, 1, 1).click();
  await chooseMenu(page, 'รายชื่อตัวอย่าง', `วางลงในแท็บที่เปิดอยู่: ${caption}`);
  await cell(page, 1, 1).filter({ hasText: /./ }).waitFor(SLOW);
}

async function importAs(list: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await chooseMenu(page, MENU, '1 เตรียมข้อมูล', 'นำเข้ารายชื่อ…');
  await dialog.getByLabel('รายชื่อนี้คือ').selectOption(list);
  for (const [label, value] of Object.entries(fields)) {
    const field = dialog.getByLabel(label);
    if (label.startsWith('รอบ')) await field.selectOption(value);
    else await field.fill(value);
  }
  await press('ดูตัวอย่างก่อนนำเข้า');
  await dialog.getByRole('button', { name: 'ยืนยันนำเข้า' }).waitFor(SLOW);
  await screenshot(page, `import-${list}`);
  await press('ยืนยันนำเข้า');
  await reads('นำเข้าเสร็จแล้ว');
  await press('ล้างแท็บ วางรายชื่อที่นี่');
  await reads('ล้างแท็บ วางรายชื่อที่นี่ แล้ว');
  await close();
}

async function makeForm(caption: string): Promise<void> {
  await chooseMenu(page, MENU, '2 แบบสอบถาม', caption);
  await dialog.locator('footer button.primary').waitFor(SLOW);
  await dialog.locator('footer button.primary').click();
  await reads('สร้างแล้ว');
  await reads(/เปิดให้ทุกคนที่มีลิงก์/);
}

describe('prepare', () => {
  test(
    'first set-up asks for what is missing and says what to do next',
    async () => {
      await chooseMenu(page, MENU, '1 เตรียมข้อมูล', 'ตั้งค่าครั้งแรก / ตรวจการตั้งค่า…');
      await dialog.getByLabel('ชื่อวิทยาลัย').fill('วิทยาลัยเทคนิคตัวอย่างพัฒนา');
      await dialog.getByLabel('จังหวัด').fill('ลำปาง');
      await dialog.getByLabel('โทรศัพท์ของงาน (เบอร์วิทยาลัย)').fill('054 000 000');
      await dialog.getByLabel('เก็บข้อมูลที่ระบุตัวถึงวันที่').fill('30 กันยายน 2573');
      await dialog.getByLabel('วันอนุมัติผลการสำเร็จ (รอบปกติ)').fill('31/3/2569');
      await screenshot(page, 'set-up');
      await press('บันทึก');
      await reads('ข้อมูลวิทยาลัยครบแล้ว');
      await close();
      await openTab(page, 'หน้าหลัก');
      await screenshot(page, 'home-empty');
    },
    LONG,
  );

  test(
    'the list of those expected to finish, then the approved list',
    async () => {
      await pasteSample('แบบส่งออกของ สอศ. 28 คอลัมน์');
      await screenshot(page, 'inbox');
      await importAs('expected', {});
      await pasteSample('แบบชื่อฟิลด์ของ RMS');
      await importAs('approved', { รอบอนุมัติผล: 'regular', 'วันอนุมัติผล (': '31/3/2569' });
      await openTab(page, 'ทะเบียนติดตาม');
      await cell(page, 3, 5)
        .filter({ hasText: /นาย|นางสาว/ })
        .waitFor(SLOW);
      await screenshot(page, 'register');
    },
    LONG,
  );
});

describe('ask', () => {
  test(
    'both forms are made; nothing is given out before anybody can open them',
    async () => {
      await makeForm('สร้างแบบสำรวจก่อนสำเร็จการศึกษา…');
      await close();
      await makeForm('สร้างแบบติดตามหลังสำเร็จการศึกษา…');
      await screenshot(page, 'form-not-open');
      await close();
      await chooseMenu(page, MENU, '2 แบบสอบถาม', 'ลิงก์ คิวอาร์โค้ด และโปสเตอร์…');
      await reads('จึงยังไม่ให้ลิงก์');
      await close();
      await openPanel(page, 'แบบสอบถาม');
      for (let open = 0; open < 2; open++) {
        await page
          .getByRole('button', { name: /^เปิดให้ทุกคน/ })
          .first()
          .click();
        await page
          .getByRole('button', { name: /^ปิดไม่ให้ทุกคน/ })
          .nth(open)
          .waitFor(SLOW);
      }
      await chooseMenu(page, MENU, '2 แบบสอบถาม', 'ตรวจสภาพแบบสอบถาม…');
      await reads('เปิดให้ทุกคนที่มีลิงก์');
      await screenshot(page, 'form-check');
      await close();
    },
    LONG,
  );

  test(
    'links and a poster per class',
    async () => {
      await chooseMenu(page, MENU, '2 แบบสอบถาม', 'ลิงก์ คิวอาร์โค้ด และโปสเตอร์…');
      const form = dialog.getByLabel('แบบสอบถาม');
      await form.selectOption({ label: 'แบบติดตามหลังสำเร็จการศึกษา' });
      const label =
        (await dialog
          .getByLabel('กลุ่ม')
          .locator('option', { hasText: 'คน)' })
          .first()
          .textContent()) ?? '';
      await dialog.getByLabel('กลุ่ม').selectOption({ label });
      await press('แสดง');
      await dialog.locator('.poster svg').first().waitFor(SLOW);
      classLink = (await dialog.locator('.poster .url').first().textContent()) ?? '';
      expect(classLink).toContain('usp=pp_url');
      await dialog.locator('.poster').first().scrollIntoViewIfNeeded();
      await screenshot(page, 'poster');
      await close();
    },
    LONG,
  );

  test(
    'in the first wave the advisor gets texts and personal links',
    async () => {
      await moveClockTo(page, '05', '07');
      await chooseMenu(page, MENU, '3 ติดตาม', 'ข้อความถึงครูที่ปรึกษาและกลุ่ม LINE…');
      await dialog.getByLabel('กลุ่ม').selectOption({ index: 1 });
      await dialog.locator('footer button.primary').click();
      await dialog.locator('textarea').nth(3).waitFor(SLOW);
      const group = await dialog.locator('textarea').first().inputValue();
      expect(group).toContain('วิทยาลัยเทคนิคตัวอย่างพัฒนา');
      expect(group).toContain('054 000 000');
      const person = await dialog.locator('textarea').nth(3).inputValue();
      personalLink = /https:\S+/.exec(person)?.[0] ?? '';
      expect(personalLink).toContain('viewform');
      const proxy = dialog.getByRole('link', { name: /^ตอบแทน/ }).nth(1);
      advisorLink = (await proxy.getAttribute('href')) ?? '';
      await screenshot(page, 'advisor-texts');
      await close();
    },
    LONG,
  );
});

/** The page shows Google's addresses from its own origin. */
const onStage = (link: string): string => link.replace('https://docs.google.com', stage.url);

async function answerOnPhone(link: string, firstName: string): Promise<Page> {
  const phone = await (
    await stage.browser.newContext({ viewport: PHONE, locale: 'th-TH' })
  ).newPage();
  await phone.goto(onStage(link));
  await phone.getByLabel(/ชื่อจริงของผู้สำเร็จการศึกษา/).fill(firstName);
  return phone;
}

const next = (phone: Page): Promise<void> => phone.getByRole('button', { name: 'ถัดไป' }).click();

describe('answer', () => {
  test(
    'a graduate answers on a phone from the personal link, and again later',
    async () => {
      const name = await nameBehind(personalLink);
      for (const choice of [/^ยังไม่มีงานและไม่ได้เรียน/, /^เป็นทหารกองประจำการ/]) {
        const phone = await answerOnPhone(personalLink, name);
        await screenshot(phone, 'phone-start');
        await next(phone);
        await phone.getByLabel(choice).check();
        await screenshot(phone, 'phone-status');
        await next(phone);
        if (String(choice).includes('ยังไม่มีงาน')) {
          await phone.getByLabel('กำลังหางาน', { exact: true }).check();
          await next(phone);
        }
        await phone.getByLabel('ไม่เคย', { exact: true }).check();
        await next(phone);
        await phone.getByRole('button', { name: 'ส่ง' }).click();
        await phone.getByText('ได้รับคำตอบแล้ว').waitFor(SLOW);
        await screenshot(phone, 'phone-done');
        await phone.context().close();
      }
    },
    LONG,
  );

  test(
    'a required question left blank is asked again in Thai',
    async () => {
      const phone = await answerOnPhone(classLink, '');
      await next(phone);
      await phone.getByRole('alert').first().waitFor(SLOW);
      await screenshot(phone, 'phone-missing');
      const width = await phone.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(PHONE.width);
      await phone.context().close();
    },
    LONG,
  );

  test(
    'another answers from the class link with a student id',
    async () => {
      const phone = await answerOnPhone(classLink, await firstInRoster(page, 9));
      await next(phone);
      await phone.getByLabel('นามสกุล').fill(await firstInRoster(page, 10));
      await phone.getByLabel('รหัสนักเรียน นักศึกษา').fill(await firstInRoster(page, 7));
      await screenshot(phone, 'phone-identity');
      await next(phone);
      await finishAsConscript(phone);
    },
    LONG,
  );

  test(
    'an advisor answers for a student',
    async () => {
      const phone = await answerOnPhone(advisorLink, await nameBehind(advisorLink));
      await next(phone);
      await phone.getByLabel('ชื่อของท่าน').fill('ครูที่ปรึกษาตัวอย่าง');
      await phone.getByLabel(/^พูดคุยกับผู้สำเร็จการศึกษาโดยตรง/).check();
      await screenshot(phone, 'phone-advisor');
      await next(phone);
      await finishAsConscript(phone);
    },
    LONG,
  );

  test(
    'sixty of the sample answer too, and everything is collected',
    async () => {
      await openPanel(page, 'แบบสอบถาม');
      const forms = page.locator('#panel .panel-body');
      // Until the last answer is shown, the panel may be drawn anew and forget what is typed.
      await forms.getByText('คำตอบ 4 รายการ').waitFor(SLOW);
      await forms.locator('input').last().fill('60');
      await forms.getByRole('button', { name: 'ตอบแบบนี้' }).last().click();
      await forms.getByText(/คำตอบ [2-9]\d รายการ/).waitFor(SLOW);
      await chooseMenu(page, MENU, '3 ติดตาม', 'ดึงคำตอบและปรับทะเบียนให้เป็นปัจจุบัน');
      await toast('ดึงคำตอบใหม่');
      await openTab(page, 'คำตอบล่าสุด');
      await screenshot(page, 'latest');
      await openTab(page, 'รอพิจารณา');
      await screenshot(page, 'review');
    },
    LONG,
  );
});

/** Whose link it is: the first name in the Roster row with its code. */
async function nameBehind(link: string): Promise<string> {
  const code = /=([2-9A-Z]{8})(?:&|$)/.exec(link)?.[1] ?? '';
  await openTab(page, 'รายชื่อผู้สำเร็จการศึกษา');
  const row = page.locator('#grid tbody tr', { has: page.locator('td', { hasText: code }) });
  await row.first().waitFor(SLOW);
  return (await row.first().locator('td[data-x="8"]').textContent()) ?? '';
}

/** Serves as a conscript: the shortest way from the status page to the end. */
async function finishAsConscript(phone: Page): Promise<void> {
  await phone.getByLabel(/^เป็นทหารกองประจำการ/).check();
  await next(phone);
  await phone.getByLabel('ไม่เคย', { exact: true }).check();
  await next(phone);
  await phone.getByRole('button', { name: 'ส่ง' }).click();
  await phone.getByText('ได้รับคำตอบแล้ว').waitFor(SLOW);
  await phone.context().close();
}

describe('count', () => {
  test(
    'duplicates, findings and the indicator',
    async () => {
      await chooseMenu(page, MENU, '4 ตรวจคุณภาพ', 'หาคำตอบซ้ำและรายการรอพิจารณา');
      await toast(/ตอบซ้ำในรอบเดียวกัน [1-9]/);
      await chooseMenu(page, MENU, '4 ตรวจคุณภาพ', 'ตรวจความถูกต้อง');
      await toast('ต้องแก้');
      await dialog.getByRole('heading', { name: /^เหลือ \d+ รายการ$/ }).waitFor();
      await dialog.locator('section.card').nth(1).waitFor();
      await screenshot(page, 'findings');
      await dialog.getByRole('button', { name: 'ปิดหน้าต่าง' }).click();
      await chooseMenu(page, MENU, '5 รายงาน', 'คำนวณตัวบ่งชี้');
      await toast('ร้อยละ');
      await screenshot(page, 'indicator');
      await openTab(page, 'หน้าหลัก');
      await screenshot(page, 'home');
    },
    LONG,
  );

  test(
    'what a caller learns is typed into บันทึกแทน',
    async () => {
      await chooseMenu(page, MENU, '3 ติดตาม', 'บันทึกแทน (ตาราง)');
      await toast('พิมพ์สิ่งที่ได้ทราบ');
      await openTab(page, 'บันทึกแทน');
      const status = await columnOf(page, 'ขณะนี้ท่านทำอะไรเป็นหลัก');
      await typeInto(page, { row: 3, column: status }, 'MILITARY');
      await screenshot(page, 'entry');
      await chooseMenu(page, MENU, '3 ติดตาม', 'ดึงคำตอบและปรับทะเบียนให้เป็นปัจจุบัน');
      await toast('รับสิ่งที่พิมพ์ในตาราง 1 รายการ');
    },
    LONG,
  );
});

describe('remind', () => {
  test(
    'off until a test mail was sent; then a preview, and the mails go out once',
    async () => {
      await chooseMenu(page, MENU, '3 ติดตาม', 'การแจ้งเตือนรายเดือน: เปิดหรือปิด…');
      await press('ส่งฉบับทดสอบถึงฉัน');
      await reads('ส่งฉบับทดสอบถึง');
      await press(/^เปิด/);
      await reads('เปิดการแจ้งเตือนรายเดือนแล้ว');
      await screenshot(page, 'reminders-on');
      await close();
      await chooseMenu(page, MENU, '3 ติดตาม', 'ดูตัวอย่างการแจ้งเตือน…');
      await reads('ฉบับแรกที่จะส่ง');
      await screenshot(page, 'reminders-preview');
      await close();
      await chooseMenu(page, MENU, '3 ติดตาม', 'ส่งการแจ้งเตือน…');
      await dialog.locator('footer button.primary').click();
      await reads(/ส่งแล้ว \d+ ฉบับ/);
      await close();
      await openPanel(page, 'กล่องจดหมายออก');
      expect(await openNewestMail(page)).toContain('Content-Type: multipart/alternative');
      await screenshot(page, 'outbox');
    },
    LONG,
  );

  test(
    'a month later the triggers remind those who have not answered',
    async () => {
      await openPanel(page, 'กล่องจดหมายออก');
      const before = await mailCount(page);
      await moveClockTo(page, '06', '08');
      await page.waitForFunction(
        (count) =>
          Number(
            /\d+/.exec(document.querySelector('[data-panel="mails"]')?.textContent ?? '')?.[0] ?? 0,
          ) > count,
        before,
        SLOW,
      );
      await openPanel(page, 'ตัวตั้งเวลา');
      await screenshot(page, 'triggers');
      expect(stage.complaints).toEqual([]);
    },
    LONG,
  );
});
