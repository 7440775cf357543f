// The responder address: pages a graduate sees, how far one gets, and what is kept of the answers.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formPages } from '../../host/form-page/form-pages.ts';
import type { FormBody, ResponseData } from '../../host/forms/form-body.ts';
import { ID, sampleForm } from './sample-form.ts';

type Sent = Readonly<Record<string, string>>;

function visitor(form: FormBody = sampleForm(), door: 'page' | 'redirect' = 'page') {
  const kept: ResponseData['answers'][] = [];
  const store = {
    find: (id: string) => (id === form.publicId ? form : null),
    submit: (_form: FormBody, answers: ResponseData['answers']) => void kept.push(answers),
  };
  const handle = formPages(store, door);
  const base = `/forms/d/e/${form.publicId}`;
  return {
    kept,
    get: (query = '') => handle({ method: 'GET', url: `${base}/viewform${query}`, body: '' }),
    post: (sent: Sent) =>
      handle({
        method: 'POST',
        url: `${base}/formResponse`,
        body: new URLSearchParams(sent).toString(),
      }),
    other: (path: string) => handle({ method: 'GET', url: path, body: '' }),
  };
}

describe('a person at the form', () => {
  test('the first page shows the first section, with what the address filled in', () => {
    const { status, body } = visitor().get('?usp=pp_url&entry.9001=ABC-1234&entry.9031=ร้านเดิม');
    expect(status).toBe(200);
    expect(body).toContain('value="ABC-1234"');
    expect(body).toContain('<label class="question" for="q9002">ชื่อจริง');
    expect(body).toContain('ถัดไป');
    expect(body).not.toContain('ผู้ตอบแทน</h2>');
    // The answer for a later page travels along, hidden.
    expect(body).toContain('type="hidden" name="entry.9031" value="ร้านเดิม"');
  });

  test('going on is refused in Thai, with a summary that leads to the questions', () => {
    const { body } = visitor().post({ pageHistory: '0', continue: '1', 'entry.9001': '??' });
    expect(body).toContain('role="alert"');
    expect(body).toContain('โปรดแก้ไข 3 ข้อ');
    expect(body).toContain('<a href="#q9003-0">เปิดจาก</a>');
    expect(body).toContain('aria-describedby="q9001-error"');
    expect(body).toContain('รหัสไม่ถูกต้อง');
  });

  test('going on skips a page, going back keeps the answers', () => {
    const form = visitor();
    const first = { 'entry.9002': 'สมชาย', 'entry.9003': 'ส่วนตัว' };
    const second = form.post({ ...first, pageHistory: '0', continue: '1' });
    expect(second.body).toContain('name="pageHistory" value="0,2"');
    expect(second.body).toContain('ย้อนกลับ');
    const back = form.post({ ...first, 'entry.9021': 'ว่าง', pageHistory: '0,2', back: '1' });
    expect(back.body).toContain('name="pageHistory" value="0"');
    expect(back.body).toContain('value="สมชาย"');
    expect(back.body).toContain('name="entry.9021" value="ว่าง"');
  });

  test('answers of a branch that was left are not sent', () => {
    const form = visitor();
    const reply = form.post({
      'entry.9002': 'สมชาย',
      'entry.9003': 'ส่วนตัว',
      'entry.9011': 'ครู',
      'entry.9021': 'ว่าง',
      'entry.9031': 'ร้านเดิม',
      'entry.9041': 'รอเรียกตัว',
      pageHistory: '0,2,4,5',
      submit: '1',
    });
    expect(reply.body).toContain('เราได้บันทึกคำตอบของคุณไว้แล้ว');
    expect(form.kept).toEqual([
      { [ID.name]: 'สมชาย', [ID.entry]: 'ส่วนตัว', [ID.status]: 'ว่าง', [ID.reason]: 'รอเรียกตัว' },
    ]);
  });

  test('a direct post that lacks a required answer is led to its page', () => {
    const form = visitor();
    const reply = form.post({ 'entry.9002': 'ก', 'entry.9003': 'ส่วนตัว', pageHistory: '0,2,3,5' });
    expect(reply.body).toContain('name="pageHistory" value="0,2"');
    expect(form.kept).toEqual([]);
  });

  test('an optional choice can be taken back without script', () => {
    const form = visitor();
    const sent = { 'entry.9022': 'ที่เดิม', pageHistory: '0,2' };
    expect(form.post({ ...sent, back: '1', 'entry.9003': 'ส่วนตัว' }).body).toContain('ที่เดิม');
    expect(form.post({ ...sent, clear: '9022' }).body).not.toContain('checked');
  });

  test('a paragraph that begins with a line break keeps it: browsers swallow one', () => {
    const sent = { 'entry.9052': '\r\nก', pageHistory: '0,2,4,5', back: '1' };
    const { body } = visitor().post(sent);
    expect(body).toContain('name="entry.9052" value="\nก"');
    const again = visitor().post({ 'entry.9052': '\r\nก', pageHistory: '0,5,5', back: '1' });
    expect(again.body).toContain('>\n\nก</textarea>');
  });

  test('whatever was typed is shown as text', () => {
    const { body } = visitor().get('?entry.9002=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E');
    expect(body).not.toContain('<script');
    expect(body).toContain('&lt;script&gt;');
  });
});

describe('doors', () => {
  test('closed to strangers: a page for people, a redirect to the sign-in for a fetch', () => {
    const form = sampleForm();
    form.settings.openToAnyone = false;
    expect(visitor(form).get().body).toContain('ต้องลงชื่อเข้าใช้');
    const { status, headers } = visitor(form, 'redirect').get();
    expect(status).toBe(302);
    expect(headers.Location).toMatch(/^https:\/\/accounts\.google\.com\/ServiceLogin/);
  });

  test('no longer accepting: the closed message', () => {
    const form = sampleForm();
    form.settings.accepting = false;
    form.settings.closedMessage = 'ปิดรับแล้ว โทร 053-123456';
    expect(visitor(form).get().body).toContain('ปิดรับแล้ว โทร 053-123456');
    expect(visitor(form).post({ submit: '1' }).body).toContain('ปิดรับแล้ว');
  });

  test('an unknown form is not found', () => {
    expect(visitor().other('/forms/d/e/xyz/viewform').status).toBe(404);
  });
});

test('page by page gives what one post of everything gives, whatever was answered', () => {
  const form = sampleForm();
  const pick = (...values: string[]) => fc.constantFrom(...values);
  const anyAnswers = fc.record({
    'entry.9001': pick('', 'AB-1234', '?'),
    'entry.9002': pick('', 'สมชาย'),
    'entry.9003': pick('', 'ส่วนตัว', 'แทนผู้อื่น'),
    'entry.9011': pick('', 'ครู'),
    'entry.9021': pick('', 'ทำงาน', 'ว่าง', 'ไม่บอก'),
    'entry.9022': pick('', 'ที่เดิม'),
    'entry.9031': pick('', 'ร้าน'),
    'entry.9041': pick('', 'รอเรียกตัว'),
    'entry.9051': pick('', 'หางาน'),
  });
  fc.assert(
    fc.property(anyAnswers, (given) => {
      const atOnce = visitor(form);
      atOnce.post({ ...given, submit: '1' });
      const stepwise = visitor(form);
      let history = '0';
      for (let steps = 0; steps < 10; steps += 1) {
        const { body } = stepwise.post({ ...given, pageHistory: history, continue: '1' });
        const shown = /name="pageHistory" value="([\d,]+)"/.exec(body)?.[1];
        if (shown === undefined || shown === history) break;
        history = shown;
      }
      stepwise.post({ ...given, pageHistory: history, submit: '1' });
      expect(stepwise.kept.slice(0, 1)).toEqual(atOnce.kept);
    }),
    { seed: 20260320, verbose: true },
  );
});
