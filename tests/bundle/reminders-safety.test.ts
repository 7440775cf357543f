// Nobody is mailed twice or after answering: crashes, two editors at once, older versions, copies of the file.
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { LocalHost } from '../../host/create-host.ts';
import { usedToday, useToday } from '../../host/script/daily-quota.ts';
import { COORDINATOR, SECOND_EDITOR, TABS, rowsOf, type College } from '../support/college.ts';
import { atEveryCall, callsOf, dyingAtEveryCall } from '../support/every-call.ts';
import { openDialog, type DialogPerson } from '../support/person.ts';
import {
  answerMail,
  collegeWithForm,
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
let turnedOn: string;

beforeAll(() => {
  made = collegeWithForm(PEOPLE);
  turnOn(made.host);
  turnedOn = made.host.snapshot();
});

const on = (): LocalHost => hostFrom(turnedOn);

interface Sending {
  readonly host: LocalHost;
  readonly dialog: DialogPerson;
}

/** The confirmation is on the screen. */
function sending(): Sending {
  const host = on();
  return { host, dialog: openDialog(host, 'sendReminders', COORDINATOR) };
}

const press = ({ dialog }: Sending): void => void dialog.press(`ส่งอีเมล ${String(MAILABLE)} ฉบับ`);

/** Mails that Google would still take today. */
const remaining = (host: LocalHost): number =>
  1500 - usedToday(host.machine.world, `mail:${COORDINATOR}`);

function nobodyTwice(host: LocalHost): void {
  const addresses = mailsToGraduates(host).map(({ to }) => to);
  expect(new Set(addresses).size).toBe(addresses.length);
}

/** How many calls a sending run makes until so many mails have left. */
function callsBeforeMail(mails: number): number {
  const calls = callsOf({ make: sending, act: press });
  const sends = calls.flatMap((call, index) => (call === 'Mail.MailApp.sendEmail' ? [index] : []));
  return (sends[mails - 1] ?? 0) + 1;
}

/** Batches go by code: the last code is in the last batch. Its owner answers by the personal link. */
function lastOfAll(college: College): { last: string; answers: () => void } {
  const rows = rowsOf(college.host, TABS.roster).filter(({ email = '' }) =>
    email.includes('@mail'),
  );
  const [row] = rows.sort((a, b) => ((a.code ?? '') < (b.code ?? '') ? 1 : -1));
  const preview = openDialog(college.host, 'previewReminders', COORDINATOR).screen;
  const shown = preview.blocks.find(
    (block) => block.kind === 'text' && block.text.includes('https://'),
  );
  const body = shown?.kind === 'text' ? shown.text : '';
  const link = linkIn({ body }).replace(/=[0-9A-Z]{8}&/, `=${row?.code ?? ''}&`);
  const to = row?.email ?? '';
  return {
    last: to,
    answers: () => {
      answerMail(college, { to, body: link });
    },
  };
}

describe('what must never send twice', () => {
  test('an older version of the file stops the sending and says why', () => {
    const host = on();
    const version = host.rememberVersion();
    sendAll(host);
    host.restoreVersion(version);
    const preview = openDialog(host, 'previewReminders', COORDINATOR);
    expect(preview.reads()).toContain('จึงหยุดส่งเพื่อไม่ให้ส่งซ้ำ');
    expect(sendAll(host)).toContain('จึงหยุดส่งเพื่อไม่ให้ส่งซ้ำ');
    host.advance({ days: 2 });
    expect(mailsToGraduates(host)).toHaveLength(MAILABLE);
    expect(runsOf(host, 'runDaily').pop()?.summary).toContain('จึงหยุดส่งเพื่อไม่ให้ส่งซ้ำ');

    const wayOut = openDialog(host, 'previewReminders', COORDINATOR);
    wayOut.press('วิธีแก้เมื่อเรียกคืนไฟล์รุ่นเก่า');
    wayOut.press('ใช้ไฟล์รุ่นนี้ต่อ');
    host.advance({ days: 2 });
    expect(mailsToGraduates(host)).toHaveLength(MAILABLE);
    host.advance({ days: 30 });
    expect(mailsToGraduates(host)).toHaveLength(2 * MAILABLE);
  });

  test('a run that dies leaves intents without result, which are shown and never sent again', async () => {
    let unresolved = 0;
    const check = ({ host }: Sending): void => {
      const { intent = 0, sent = 0 } = statesOf(host);
      const preview = openDialog(host, 'previewReminders', COORDINATOR);
      if (intent > sent) {
        unresolved++;
        expect(preview.reads()).toContain(`ไม่ทราบผลการส่ง ${String(intent - sent)} คน`);
      }
      sendAll(host);
      host.advance({ days: 1 });
      nobodyTwice(host);
    };
    await dyingAtEveryCall({ make: sending, act: press, check }, { most: 10, seed: 4 });
    expect(unresolved).toBeGreaterThan(0);
  });

  test('two editors who send at the same moment: nobody gets two', () => {
    const check = ({ host }: Sending): void => {
      sendAll(host);
      nobodyTwice(host);
      expect(mailsToGraduates(host)).toHaveLength(MAILABLE);
    };
    const other = ({ host }: Sending): void => void sendAll(host, SECOND_EDITOR);
    return atEveryCall({ make: sending, act: press, check }, other, { most: 8, seed: 4 });
  });

  test('who answers while the first batch goes out is not in the second', () => {
    const college = { ...made, host: on() };
    const { host } = college;
    const { last, answers } = lastOfAll(college);
    const dialog = openDialog(host, 'sendReminders', COORDINATOR);
    let sentBefore = 0;
    const run = (): void => {
      sentBefore = mailsToGraduates(host).length;
      answers();
    };
    host.fault({ kind: 'between', afterCalls: callsBeforeMail(5), run });
    dialog.press(`ส่งอีเมล ${String(MAILABLE)} ฉบับ`);
    expect(sentBefore).toBe(5);
    expect(mailsToGraduates(host).map(({ to }) => to)).not.toContain(last);
    expect(mailsToGraduates(host)).toHaveLength(MAILABLE - 1);
    expect(dialog.reads()).toContain('ไม่ส่ง 1 คนที่อยู่ในตัวอย่าง');
  });

  test.each([{}, { 'error-language': 'Thai' }])(
    'another program uses up the quota meanwhile: who is left gets theirs the next day (%j)',
    (doubts) => {
      const host = hostFrom(turnedOn, { doubts });
      const dialog = openDialog(host, 'sendReminders', COORDINATOR);
      const run = (): void => {
        useToday(host.machine.world, `mail:${COORDINATOR}`, 2000);
      };
      host.fault({ kind: 'between', afterCalls: callsBeforeMail(5), run });
      dialog.press(`ส่งอีเมล ${String(MAILABLE)} ฉบับ`);
      expect(mailsToGraduates(host)).toHaveLength(5);
      // In words that the program does not know, the one mail may have gone out: a person looks at it.
      const unsure = doubts['error-language'] === 'Thai' ? 1 : 0;
      expect(statesOf(host).failed ?? 0).toBe(unsure);
      host.advance({ days: 2 });
      expect(new Set(mailsToGraduates(host).map(({ to }) => to)).size).toBe(MAILABLE - unsure);
      nobodyTwice(host);
    },
  );

  test.each([{}, { 'error-language': 'Thai' }])(
    'the last mail of the day whose answer got lost is not sent again (%j)',
    (doubts) => {
      const host = hostFrom(turnedOn, { doubts });
      const left = 3;
      useToday(host.machine.world, `mail:${COORDINATOR}`, remaining(host) - left);
      const dialog = openDialog(host, 'sendReminders', COORDINATOR);
      host.fault({
        ...{ kind: 'throw', method: 'Mail.MailApp.sendEmail', nth: left, effect: 'after' },
        message: 'Service unavailable: Mail',
      });
      dialog.press(`ส่งอีเมล ${String(MAILABLE)} ฉบับ`);
      expect(mailsToGraduates(host)).toHaveLength(left);
      expect(statesOf(host).failed).toBe(1);
      host.advance({ days: 2 });
      nobodyTwice(host);
    },
  );

  test('a quota that cannot be read does not leave a batch in doubt', () => {
    const host = on();
    const dialog = openDialog(host, 'sendReminders', COORDINATOR);
    const fails = { kind: 'throw', message: 'Service unavailable: Mail' } as const;
    host.fault({ ...fails, method: 'Mail.MailApp.sendEmail', nth: 3 });
    host.fault({ ...fails, method: 'Mail.MailApp.getRemainingDailyQuota', nth: 2, times: 50 });
    dialog.press(`ส่งอีเมล ${String(MAILABLE)} ฉบับ`);
    expect(statesOf(host).failed).toBe(1);
    expect(mailsToGraduates(host).length).toBeGreaterThan(5);
    host.advance({ days: 2 });
    nobodyTwice(host);
  });

  test('a quota that is told only at the start of a run is counted down by the program', () => {
    const host = hostFrom(turnedOn, {
      doubts: { 'error-language': 'Thai', 'mail-quota-falls': 'stands' },
    });
    const dialog = openDialog(host, 'sendReminders', COORDINATOR);
    host.fault({ kind: 'mailQuota', left: MAILABLE - 3 });
    dialog.press(`ส่งอีเมล ${String(MAILABLE)} ฉบับ`);
    expect(mailsToGraduates(host)).toHaveLength(MAILABLE - 3);
    expect(statesOf(host).failed).toBeUndefined();
  });

  test('a copied file sends nothing, asked or not', () => {
    const host = on();
    const copy = host.copyContainer(COORDINATOR);
    for (const what of ['previewReminders', 'sendReminders', 'installMonthlyReminder']) {
      const { dialogs } = host.run(what, { as: COORDINATOR, via: 'menu', container: copy });
      expect(dialogs.map(({ title }) => title)).toEqual(['ไฟล์นี้เป็นสำเนา']);
    }
    for (const action of [
      'reminders.preview',
      'reminders.send',
      'reminders.test',
      'reminders.on',
    ]) {
      const screen = host.callServer('ui', [{ action, values: {} }], COORDINATOR, copy);
      expect(JSON.stringify(screen)).toContain('สำเนา');
    }
    host.run('runDaily', { as: COORDINATOR, via: 'trigger', container: copy });
    host.callServer('ui', [{ action: 'copy.use', values: { use: 'backup' } }], COORDINATOR, copy);
    host.run('runDaily', { as: COORDINATOR, via: 'trigger', container: copy });
    expect(mailsToGraduates(host)).toEqual([]);
    expect(() => sendAll(host, COORDINATOR, copy)).toThrow('สำเนา');
  });

  test.each(['no', 'yes'])(
    'a copy that became the file itself must be tested and turned on anew (properties copied: %s)',
    (variant) => {
      const host = hostFrom(turnedOn, { doubts: { 'copied-properties': variant } });
      sendAll(host);
      const copy = host.copyContainer(COORDINATOR);
      host.callServer('ui', [{ action: 'copy.use', values: { use: 'moved' } }], COORDINATOR, copy);
      expect(sendAll(host, COORDINATOR, copy)).toContain('ยังไม่ได้เปิดการส่งอีเมล');
      expect(mailsToGraduates(host)).toHaveLength(MAILABLE);
    },
  );

  test('an account that may not open the form cannot know who answered, and sends nothing', () => {
    const host = on();
    host.addUser('new@college.example');
    host.share('new@college.example', 'editor');
    expect(sendAll(host, 'new@college.example')).toContain(COORDINATOR);
    expect(mailsToGraduates(host)).toEqual([]);
  });
});
