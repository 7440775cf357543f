// MailApp: overloads, the daily quota and what a recipient's program would read.
import { describe, expect, test } from '@jest/globals';
import { readMail } from '../../host/mail/mime.ts';
import { runScript, scriptMachine } from './script-machine.ts';

const SCRIPT = `
function options() {
  MailApp.sendEmail({ to: 'a@example.com, ข <b@example.com>', cc: 'c@example.com', name: 'วิทยาลัย', replyTo: 'office@college.example',
    subject: 'ขอทราบการมีงานทำ', body: 'เรียน คุณ ก', htmlBody: '<p>เรียน คุณ <b>ก</b></p>', from: 'x@example.com' });
}
function three() { MailApp.sendEmail('a@example.com', 'เรื่อง', 'ข้อความ'); }
function four() { MailApp.sendEmail('a@example.com', 'office@college.example', 'เรื่อง', 'ข้อความ'); }
function quota() { return MailApp.getRemainingDailyQuota(); }
function many() { var n = 0; try { for (;;) { MailApp.sendEmail('a@example.com', 's', 'b'); n++; } } catch (e) { return [n, e.name, e.message]; } }
function inject() { MailApp.sendEmail('a@example.com', 'a\\nBcc: x@example.com', 'b'); }
`;

describe('sendEmail', () => {
  test('takes its overloads and counts recipients', () => {
    const machine = scriptMachine(SCRIPT);
    for (const name of ['options', 'three', 'four']) {
      expect(runScript(machine, name).error).toBeNull();
    }
    const { outbox } = machine.world;
    expect(outbox.map((mail) => [mail.to, mail.cc, mail.replyTo, mail.subject])).toEqual([
      [
        'a@example.com, b@example.com',
        'c@example.com',
        'office@college.example',
        'ขอทราบการมีงานทำ',
      ],
      ['a@example.com', '', '', 'เรื่อง'],
      ['a@example.com', '', 'office@college.example', 'เรื่อง'],
    ]);
    expect(runScript(machine, 'quota').value).toBe(1495);
  });

  test('the quota belongs to the account and comes back a day after its first use', () => {
    const machine = scriptMachine(SCRIPT);
    const many = runScript(machine, 'many', 'teacher@gmail.com').value;
    expect(many).toEqual([100, 'Exception', 'Service invoked too many times for one day: email.']);
    expect(runScript(machine, 'quota').value).toBe(1500);
    machine.world.clock += 23 * 3_600_000;
    expect(runScript(machine, 'quota', 'teacher@gmail.com').value).toBe(0);
    machine.world.clock += 3_600_000;
    expect(runScript(machine, 'quota', 'teacher@gmail.com').value).toBe(100);
  });

  test('the quota can be set as a fault for one execution', () => {
    const machine = scriptMachine(SCRIPT);
    machine.faults.push({ kind: 'mailQuota', left: 2 });
    expect((runScript(machine, 'many').value as unknown[])[0]).toBe(2);
    expect(runScript(machine, 'quota').value).toBe(1498);
  });

  test('a line break in a header is refused', () => {
    expect(runScript(scriptMachine(SCRIPT), 'inject').error).toBe(
      'Exception: Invalid argument: subject',
    );
  });
});

test('the message survives the way as real MIME', async () => {
  const machine = scriptMachine(SCRIPT);
  runScript(machine, 'options');
  const [mail] = machine.world.outbox;
  if (!mail) throw new Error('no mail');
  const read = await readMail(mail);
  expect(read.subject).toBe('ขอทราบการมีงานทำ');
  expect(read.from).toBe('"วิทยาลัย" <coordinator@college.example>');
  expect(read.text.trim()).toBe('เรียน คุณ ก');
  expect(read.html).toContain('<b>ก</b>');
  expect(read.replyTo).toBe('office@college.example');
  expect(read.source).toMatch(/^Content-Type: multipart\/alternative/m);
});
