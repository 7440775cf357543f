// Reminders through the built bundle: off until tested, at most once each, stopped by an answer, safe after crashes.
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { LocalHost } from '../../host/create-host.ts';
import { COORDINATOR, SECOND_EDITOR, TABS, columnAt, type College } from '../support/college.ts';
import { openDialog } from '../support/person.ts';
import {
  addressOf,
  answerMail,
  collegeWithForm,
  followUpForm,
  hostFrom,
  linkIn,
  mailsToGraduates,
  runsOf,
  sendAll,
  statesOf,
  turnOn,
} from '../support/sending.ts';

const PEOPLE = 30;
const MAILABLE = PEOPLE - 2;

let made: College;
let untouched: string;
let turnedOn: string;

beforeAll(() => {
  made = collegeWithForm(PEOPLE);
  untouched = made.host.snapshot();
  turnOn(made.host);
  turnedOn = made.host.snapshot();
});

const fresh = (): LocalHost => hostFrom(untouched);
const on = (): LocalHost => hostFrom(turnedOn);
const onCollege = (): College => ({ ...made, host: on() });

function typeSetting(host: LocalHost, key: string, value: string): void {
  const grid = host.grid(COORDINATOR);
  const row = grid.display(TABS.settings).findIndex(([first]) => first === key);
  grid.type(TABS.settings, row + 1, columnAt(host, TABS.settings, 'value'), value);
}

const captions = (dialog: { screen: { buttons: readonly { label: string }[] } }): string[] =>
  dialog.screen.buttons.map(({ label }) => label);

describe('before anything is turned on', () => {
  test('nothing is sent and the preview says what to do first', () => {
    const host = fresh();
    host.openForm(followUpForm(host), COORDINATOR);
    const preview = openDialog(host, 'previewReminders', COORDINATOR);
    expect(preview.reads()).toContain('ยังไม่ได้เปิดการส่งอีเมล');
    expect(preview.reads()).toContain(`ถึงกำหนดส่งวันนี้ ${String(MAILABLE)} คน`);
    expect(captions(preview)).toEqual(['ปิดหน้าต่าง']);
    expect(sendAll(host)).toContain('ยังไม่ได้เปิดการส่งอีเมล');
    expect(host.outbox).toEqual([]);
  });

  test('typing เปิด into the settings is not enough: the test mail comes first', () => {
    const host = fresh();
    host.openForm(followUpForm(host), COORDINATOR);
    typeSetting(host, 'reminders', 'เปิด');
    expect(sendAll(host)).toContain('ส่งฉบับทดสอบถึงตนเองก่อน');
    const dialog = openDialog(host, 'installMonthlyReminder', COORDINATOR);
    expect(captions(dialog)).not.toContain('เปิดการแจ้งเตือน');
    expect(host.outbox).toEqual([]);
  });

  test('no test mail and no link leaves before the form is open to anyone', () => {
    const host = fresh();
    const dialog = openDialog(host, 'installMonthlyReminder', COORDINATOR);
    dialog.press('ส่งฉบับทดสอบถึงฉัน');
    expect(dialog.reads()).toContain('ยังไม่เปิดให้ทุกคนที่มีลิงก์ตอบ');
    expect(host.outbox).toEqual([]);
  });

  test('the test mail goes to the coordinator alone and holds nobody’s personal link', () => {
    const host = on();
    expect(host.outbox.map(({ to }) => to)).toEqual([COORDINATOR]);
    const [mail] = host.outbox;
    expect(mail?.subject).toMatch(/^ทดสอบ /);
    expect(mail && linkIn(mail)).not.toContain('entry.');
  });
});

describe('sending', () => {
  test('the preview names cohort and wave, counts, shows the first mail and why others get none', () => {
    const preview = openDialog(on(), 'previewReminders', COORDINATOR).reads();
    for (const words of [
      'ปีการศึกษา 2568 · รอบที่ 1',
      `ถึงกำหนดส่งวันนี้ ${String(MAILABLE)} คน`,
      'ฉบับแรกที่จะส่ง',
      'ไม่ต้องลงชื่อเข้าใช้',
      '054 000 000',
      '["ไม่มีอีเมล","1"]',
      '["อีเมลไม่ถูกต้อง","1"]',
    ]) {
      expect(preview).toContain(words);
    }
  });

  test('everybody who can be mailed gets one mail with a link of their own, and a second run sends none', () => {
    const host = on();
    expect(sendAll(host)).toContain(`ส่งแล้ว ${String(MAILABLE)} ฉบับ`);
    const mails = mailsToGraduates(host);
    expect(new Set(mails.map(({ to }) => to)).size).toBe(MAILABLE);
    expect(new Set(mails.map(linkIn)).size).toBe(MAILABLE);
    for (const { name, body, replyTo } of mails) {
      expect(name).toBe('วิทยาลัยเทคนิคตัวอย่างพัฒนา');
      expect(body).toContain('054 000 000');
      expect(replyTo).toBe('');
    }
    expect(statesOf(host)).toEqual({ intent: MAILABLE, sent: MAILABLE });
    expect(sendAll(host)).toContain('ขณะนี้ไม่มีผู้ที่ถึงกำหนดส่ง');
    expect(sendAll(host, SECOND_EDITOR)).toContain('ขณะนี้ไม่มีผู้ที่ถึงกำหนดส่ง');
    expect(mailsToGraduates(host)).toHaveLength(MAILABLE);
  });

  test('who answers between the preview and the confirmation gets no mail, and the result says so', () => {
    const college = onCollege();
    const { host } = college;
    const dialog = openDialog(host, 'sendReminders', COORDINATOR);
    const seen = openDialog(host, 'previewReminders', COORDINATOR).screen;
    const sample = seen.blocks.find(
      (block) => block.kind === 'text' && block.text.startsWith('ถึง: '),
    );
    const to = sample?.kind === 'text' ? (/ถึง: (\S+)/.exec(sample.text)?.[1] ?? '') : '';
    const body = seen.blocks.find(
      (block) => block.kind === 'text' && block.text.includes('https://'),
    );
    answerMail(college, { to, body: body?.kind === 'text' ? body.text : '' });
    dialog.press(`ส่งอีเมล ${String(MAILABLE)} ฉบับ`);
    expect(dialog.reads()).toContain(`ส่งแล้ว ${String(MAILABLE - 1)} ฉบับ`);
    expect(dialog.reads()).toContain('ไม่ส่ง 1 คนที่อยู่ในตัวอย่าง');
    expect(mailsToGraduates(host).map((mail) => mail.to)).not.toContain(to);
  });

  test('a plan that grew is shown again and sends nothing until it is confirmed anew', () => {
    const host = on();
    const dialog = openDialog(host, 'sendReminders', COORDINATOR);
    host.grid(COORDINATOR).type(TABS.roster, 3, columnAt(host, TABS.roster, 'email'), addressOf(0));
    dialog.press(`ส่งอีเมล ${String(MAILABLE)} ฉบับ`);
    expect(dialog.reads()).toContain('จึงยังไม่ส่งถึงผู้ใด');
    expect(mailsToGraduates(host)).toEqual([]);
    dialog.press(`ส่งอีเมล ${String(MAILABLE + 1)} ฉบับ`);
    expect(mailsToGraduates(host)).toHaveLength(MAILABLE + 1);
  });

  test('an answer stops the next reminder; the others get it when its day comes', () => {
    const college = onCollege();
    const { host } = college;
    sendAll(host);
    const [first] = mailsToGraduates(host);
    if (first) answerMail(college, first);
    typeSetting(host, 'reminderEveryDays', '๑๐');
    host.advanceTo('2026-07-12T10:00:00+07:00');
    const later = mailsToGraduates(host).slice(MAILABLE);
    expect(later).toHaveLength(MAILABLE - 1);
    expect(later.map(({ to }) => to)).not.toContain(first?.to);
    expect(later[0]?.body).toContain('ยังไม่ได้รับคำตอบ');
  });

  test('a mail that Google refuses is failed with its text and is not tried again', () => {
    const host = on();
    const dialog = openDialog(host, 'sendReminders', COORDINATOR);
    host.fault({
      kind: 'throw',
      method: 'Mail.MailApp.sendEmail',
      nth: 3,
      message: 'Invalid email',
    });
    dialog.press(`ส่งอีเมล ${String(MAILABLE)} ฉบับ`);
    expect(dialog.reads()).toContain('ส่งไม่สำเร็จ 1 ฉบับ');
    expect(dialog.reads()).toContain('Invalid email');
    expect(statesOf(host)).toEqual({ intent: MAILABLE, sent: MAILABLE - 1, failed: 1 });
    sendAll(host);
    expect(mailsToGraduates(host)).toHaveLength(MAILABLE - 1);
  });
});

describe('the clock', () => {
  test('the daily run sends what is due, the monthly one finds nothing left, and both are in the run journal', () => {
    const host = on();
    host.advanceTo('2026-07-03T08:00:00+07:00');
    expect(mailsToGraduates(host)).toHaveLength(MAILABLE);
    expect(runsOf(host, 'runDaily')[0]?.summary).toContain(`ส่งอีเมล ${String(MAILABLE)} ฉบับ`);
    host.advanceTo('2026-08-01T12:00:00+07:00');
    expect(mailsToGraduates(host)).toHaveLength(2 * MAILABLE);
    expect(runsOf(host, 'runMonthlyReminders')).toHaveLength(1);
    expect(runsOf(host, 'runMonthlyReminders')[0]).toMatchObject({ outcome: 'ok' });
  });

  test('a quota of three goes on the next day, as account and trigger see it', () => {
    const host = on();
    const daily = host.triggers.find(({ handler }) => handler === 'runDaily')?.id ?? '';
    host.fault({ kind: 'mailQuota', left: 3 });
    host.runTrigger(daily);
    expect(mailsToGraduates(host)).toHaveLength(3);
    expect(runsOf(host, 'runDaily')[0]?.summary).toContain('โควตาอีเมลของวันนี้หมดแล้ว');
    host.advance({ days: 1 });
    expect(mailsToGraduates(host)).toHaveLength(MAILABLE);
    expect(new Set(mailsToGraduates(host).map(({ to }) => to)).size).toBe(MAILABLE);
  });

  test('a second editor cannot install twice, may take over, and the old triggers end by themselves', () => {
    const host = on();
    const dialog = openDialog(host, 'installMonthlyReminder', SECOND_EDITOR);
    expect(dialog.reads()).toContain(`เปิดอยู่แล้วด้วยบัญชี ${COORDINATOR}`);
    expect(captions(dialog)).not.toContain('เปิดการแจ้งเตือน');
    const refused = host.callServer('ui', [{ action: 'reminders.on', values: {} }], SECOND_EDITOR);
    expect(JSON.stringify(refused)).toContain('จึงไม่ต้องเปิดซ้ำ');
    expect(clockOwners(host)).toEqual([COORDINATOR, COORDINATOR]);
    dialog.press('รับช่วงต่อ');
    expect(clockOwners(host)).toHaveLength(4);
    host.advance({ days: 1 });
    expect(clockOwners(host)).toEqual([SECOND_EDITOR, SECOND_EDITOR]);
    const senders = new Set(mailsToGraduates(host).map(({ from }) => from));
    expect([...senders].join()).toContain(SECOND_EDITOR);
    expect(senders.size).toBe(1);
    expect(mailsToGraduates(host)).toHaveLength(MAILABLE);
  });

  test('installing again replaces the own triggers, turning off removes them', () => {
    const host = on();
    host.callServer('ui', [{ action: 'reminders.on', values: {} }], COORDINATOR);
    expect(clockOwners(host)).toEqual([COORDINATOR, COORDINATOR]);
    const dialog = openDialog(host, 'installMonthlyReminder', COORDINATOR);
    dialog.press('ปิดการแจ้งเตือน');
    expect(clockOwners(host)).toEqual([]);
    expect(sendAll(host)).toContain('ยังไม่ได้เปิดการส่งอีเมล');
    host.advance({ days: 40 });
    expect(mailsToGraduates(host)).toEqual([]);
  });
});

const clockOwners = (host: LocalHost): string[] =>
  host.triggers.filter(({ event }) => event === 'CLOCK').map(({ owner }) => owner);
