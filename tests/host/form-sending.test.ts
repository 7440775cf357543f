// Sending a form of the product: twice, after it was closed or changed, and again by the link to edit.
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { LocalHost } from '../../host/create-host.ts';
import { editUrl } from '../../host/form-page/form-pages.ts';
import { responderUrl } from '../../host/form-page/wire.ts';
import type { FormBody, ResponseData } from '../../host/forms/form-body.ts';
import { newItem } from '../../host/forms/new-form.ts';
import { sectionsOf } from '../../host/form-page/walk.ts';
import { COORDINATOR } from '../support/college.ts';
import { formOf } from '../support/forms.ts';
import { FormBrowser } from '../support/paper.ts';
import { bodyOf, questionOf, realHost } from '../support/real-forms.ts';
import { fillSection, walkTo } from '../support/ways.ts';

const STATUS = 'ขณะนี้ท่านทำอะไรเป็นหลัก';
const EVER = 'ตั้งแต่เรียนจบจนถึงวันนี้ ท่านเคยทำงานที่มีรายได้หรือไม่';
const NAME = 'ชื่อจริงของผู้สำเร็จการศึกษา';
const WORK = 'ทำงานหรือมีอาชีพ (ลูกจ้าง ราชการ กิจการส่วนตัว ค้าขาย เกษตร ช่วยกิจการที่บ้าน)';
const NONE = 'ยังไม่มีงานและไม่ได้เรียน (กำลังหางาน รอเรียกตัว เตรียมสอบ หรือพักอยู่บ้าน)';

let host: LocalHost;
let form: FormBody;
let browser: FormBrowser;

const visit = (url: string): FormBrowser =>
  new FormBrowser((request) => host.respond(request), url);

/** In front of the last page, which is the button to send. */
function atLastPage(): FormBrowser {
  const person = visit(responderUrl(form));
  walkTo(person, form, sectionsOf(form).length - 1);
  return person;
}

beforeEach(() => {
  host = realHost();
  form = bodyOf(host, 'F');
  browser = atLastPage();
});

function firstResponse(): ResponseData {
  const [response] = form.responses;
  if (!response) throw new Error('nothing was sent');
  return response;
}

/** Page by page to the end; what is given by item id goes before what is merely required. */
function answerAll(person: FormBrowser, given: Readonly<Record<string, string>>): void {
  while (person.paper.history.length > 0) {
    fillSection(person, form, given);
    person.press(person.paper.buttons.includes('continue') ? 'continue' : 'submit');
    if (person.paper.errors.size > 0) throw new Error([...person.paper.errors].join());
  }
}

describe('the same post again', () => {
  test.each([['a second click'], ['reloading the page that came back']])(
    '%s is a second response, as at Google',
    () => {
      browser.press('submit');
      const first = browser.paper.html;
      expect(browser.again().html).toBe(first);
      const [one, two] = form.responses;
      expect(form.responses).toHaveLength(2);
      expect(two?.answers).toEqual(one?.answers);
      expect(two?.id).not.toBe(one?.id);
    },
  );

  test('opening the address after sending gives an empty form', () => {
    browser.press('submit');
    const fresh = visit(responderUrl(form));
    expect(fresh.paper.fields.filter(([name, value]) => name.startsWith('entry') && value)).toEqual(
      [],
    );
    expect(form.responses).toHaveLength(1);
  });
});

describe('between opening and sending', () => {
  const doors: readonly (readonly [
    why: string,
    close: () => void,
    status: number,
    says: string,
  ])[] = [
    ['no longer accepting', () => (form.settings.accepting = false), 200, 'ปิดรับคำตอบแล้ว'],
    ['unpublished', () => (form.settings.published = false), 403, 'ต้องลงชื่อเข้าใช้'],
    ['no longer open to anyone', () => (form.settings.openToAnyone = false), 403, 'ต้องลงชื่อเข้าใช้'],
    [
      'deleted',
      () => {
        host.deleteForm(formOf(host, 'F').id, COORDINATOR);
      },
      404,
      'ไม่พบแบบฟอร์ม',
    ],
  ];

  test.each(doors)('%s: the page says so and nothing is kept', (_why, close, status, says) => {
    close();
    const { html, status: got } = browser.press('submit');
    expect([got, html.includes(says)]).toEqual([status, true]);
    expect(form.responses).toEqual([]);
  });

  test.each(['continue', 'back'] as const)('closed: %s says so too', (button) => {
    form.settings.accepting = false;
    expect(browser.press(button).html).toContain('ปิดรับคำตอบแล้ว');
  });

  test('opened again, the page that is still there can be sent', () => {
    form.settings.accepting = false;
    browser.press('submit');
    form.settings.accepting = true;
    browser.again();
    expect(form.responses).toHaveLength(1);
  });

  test('a question came to be required: the person is led to it and keeps the rest', () => {
    questionOf(form, 'รหัสส่วนตัว').required = true;
    browser.press('submit');
    expect(browser.paper.history).toEqual([0]);
    expect(browser.valuesOf(questionOf(form, NAME))).toEqual(['สมชาย']);
    browser.fill(questionOf(form, 'รหัสส่วนตัว'), 'K7M4P2XW').press('submit');
    expect(form.responses).toHaveLength(1);
  });

  test('a choice was renamed: it is asked for again', () => {
    const status = questionOf(form, STATUS);
    for (const choice of status.choices) choice.value += ' (ใหม่)';
    browser.press('submit');
    expect([...browser.paper.errors.values()]).toEqual(['โปรดเลือกคำตอบจากรายการ']);
  });

  test('a question was deleted: its answer is gone, the others are sent', () => {
    const name = questionOf(form, NAME);
    form.items = form.items.filter(({ id }) => id !== name.id);
    browser.press('submit');
    expect(firstResponse().answers).not.toHaveProperty(String(name.id));
    expect(firstResponse().answers).toHaveProperty(String(questionOf(form, STATUS).id));
  });

  test('a section was put in: sections are counted anew, nothing is skipped', () => {
    const place = form.items.findIndex(({ type }) => type === 'PAGE_BREAK');
    const page = { ...newItem('PAGE_BREAK', { id: 1, entry: 1 }), title: 'ใหม่' };
    const asked = { ...newItem('TEXT', { id: 2, entry: 2 }), title: 'ข้อใหม่', required: true };
    form.items.splice(place, 0, page, asked);
    const entry = questionOf(form, 'ท่านเปิดแบบนี้จาก');
    for (const choice of entry.choices) choice.goto = 'CONTINUE';
    browser.press('submit');
    expect([...browser.paper.errors]).toEqual([['entry.2', 'โปรดตอบข้อนี้']]);
  });
});

describe('the link to edit', () => {
  test('does not work on the forms of the product', () => {
    browser.press('submit');
    const { html } = visit(editUrl(form, firstResponse())).paper;
    expect(html).toContain('ไม่อนุญาตให้แก้ไขคำตอบที่ส่งแล้ว');
  });

  test('where it works, it shows what was sent and changes that response', () => {
    form.settings.allowEdits = true;
    browser.press('submit');
    const { id } = firstResponse();
    const editor = visit(editUrl(form, firstResponse()));
    expect(editor.valuesOf(questionOf(form, NAME))).toEqual(['สมชาย']);
    editor.fill(questionOf(form, NAME), 'สมหญิง');
    walkTo(editor, form, sectionsOf(form).length - 1, { [questionOf(form, NAME).id]: 'สมหญิง' });
    editor.press('submit');
    expect(form.responses).toHaveLength(1);
    expect(firstResponse()).toMatchObject({ id, edits: 1 });
    expect(firstResponse().answers[String(questionOf(form, NAME).id)]).toBe('สมหญิง');
  });

  test('drops the answers of a branch that the change leaves', () => {
    form.settings.allowEdits = true;
    const workplace = String(questionOf(form, 'ชื่อสถานที่ทำงานหรือกิจการ').id);
    const seeking = String(questionOf(form, 'ข้อใดตรงกับท่านมากที่สุด').id);
    answerAll(visit(responderUrl(form)), { [questionOf(form, STATUS).id]: WORK });
    expect(firstResponse().answers).toHaveProperty(workplace);
    const given = { [questionOf(form, STATUS).id]: NONE, [questionOf(form, EVER).id]: 'ไม่เคย' };
    answerAll(visit(editUrl(form, firstResponse())), given);
    expect(firstResponse().edits).toBe(1);
    expect(firstResponse().answers).toHaveProperty(seeking);
    expect(firstResponse().answers).not.toHaveProperty(workplace);
  });

  test('with an unknown token changes nothing', () => {
    form.settings.allowEdits = true;
    browser.press('submit');
    browser = atLastPage();
    browser.forge(['edit2', '2_unknown']).press('submit');
    expect(browser.paper.html).toContain('ไม่อนุญาตให้แก้ไขคำตอบที่ส่งแล้ว');
    expect(form.responses).toHaveLength(1);
    expect(firstResponse().edits).toBe(0);
  });

  test('of a closed form says that it is closed', () => {
    form.settings.allowEdits = true;
    browser.press('submit');
    form.settings.accepting = false;
    expect(visit(editUrl(form, firstResponse())).paper.html).toContain('ปิดรับคำตอบแล้ว');
  });
});
