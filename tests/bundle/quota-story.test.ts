// Google's quotas met by the program: a Thai sentence, nothing lost, nothing sent twice, and on it goes afterwards.
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { LocalHost } from '../../host/create-host.ts';
import type { Execution } from '../../host/host-api.ts';
import type { SheetState } from '../../host/spreadsheet/sheet-state.ts';
import { spreadsheetFile } from '../../host/world/world.ts';
import { COORDINATOR, TABS, rowsOf, type College } from '../support/college.ts';
import { openDialog } from '../support/person.ts';
import {
  addressOf,
  answerMail,
  collegeWithForm,
  hostFrom,
  mailsToGraduates,
  runsOf,
  sendAll,
  statesOf,
  turnOn,
} from '../support/sending.ts';

const PEOPLE = 8;
const MAILABLE = PEOPLE - 2;
const DAY_USED_UP = 'ครบจำนวนต่อวันแล้ว';
const TOO_MANY = 'Exception: There are too many scripts running simultaneously';
const TIRED = 'Exception: Service using too much computer time for one day';

let made: College;
let turnedOn: string;
let sentOnce: string;
beforeAll(() => {
  made = collegeWithForm(PEOPLE);
  turnOn(made.host);
  turnedOn = made.host.snapshot();
  sendAll(made.host);
  sentOnce = made.host.snapshot();
});

const on = (): LocalHost => hostFrom(turnedOn);

const click = (host: LocalHost, functionName: string): Execution =>
  host.run(functionName, { as: COORDINATOR, via: 'menu' });

const says = ({ alerts, toasts }: Execution): string =>
  [...alerts.map(({ prompt }) => prompt), ...toasts.map(({ message }) => message)].join('\n');

const ENGLISH = /Exception|Service invoked|This action|This script has/;

/** As if the account had used a daily quota up a moment ago. */
function useUp(host: LocalHost, quota: string, amount: number): void {
  const { world } = host.machine;
  const key = `${quota}:${COORDINATOR}`;
  world.counters[key] = amount;
  world.counters[`${key}:since`] = world.clock;
}

/** The person of a mail answers by its link. */
function answer(host: LocalHost, index: number): void {
  const mail = mailsToGraduates(host).find(({ to }) => to === addressOf(index));
  if (!mail) throw new Error(`no mail to ${addressOf(index)}`);
  answerMail({ ...made, host }, mail);
}

const answers = (host: LocalHost): number => rowsOf(host, TABS.answers).length;

const onlyOnce = (host: LocalHost): void => {
  const to = mailsToGraduates(host).map((mail) => mail.to);
  expect([...new Set(to)].sort()).toEqual([...to].sort());
};

describe('a full workbook', () => {
  const sheetOf = (host: LocalHost, title: string): SheetState => {
    const file = spreadsheetFile(host.machine.world, host.machine.container());
    const sheet = file?.body.sheets.find((one) => one.title === title);
    if (!sheet) throw new Error(`no tab ${title}`);
    return sheet;
  };

  /** Somebody's own tab takes all the room there is; the journal has no spare row. */
  function fill(host: LocalHost): SheetState {
    const journal = sheetOf(host, TABS.answers);
    journal.maxRows = Math.max(journal.lastRow, 2);
    const sheets = spreadsheetFile(host.machine.world, host.machine.container())?.body.sheets ?? [];
    const used = sheets.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0);
    const own = structuredClone(sheetOf(host, TABS.inbox));
    sheets.push(Object.assign(own, { id: 77, title: 'ของฉัน', rows: [], maxColumns: 1 }));
    own.maxRows = 10_000_000 - used;
    return own;
  }

  test('takes no answers, says how to make room, and takes them all afterwards', () => {
    const host = hostFrom(sentOnce);
    const own = fill(host);
    answer(host, 2);
    answer(host, 3);
    const refused = click(host, 'refreshAll');
    expect(says(refused)).toContain('ไฟล์นี้เต็มแล้ว');
    expect(says(refused)).not.toMatch(ENGLISH);
    expect(answers(host)).toBe(0);
    own.maxRows = 10;
    expect(says(click(host, 'refreshAll'))).toContain('ดึงคำตอบใหม่ 2 รายการ');
    expect(answers(host)).toBe(2);
  });

  test('sends nothing that it cannot write down', () => {
    const host = on();
    fill(host);
    const journal = sheetOf(host, TABS.contacts);
    const sheets = spreadsheetFile(host.machine.world, host.machine.container())?.body.sheets ?? [];
    const spare = (journal.maxRows - 2) * journal.maxColumns;
    journal.maxRows = 2;
    const own = sheets.find(({ title }) => title === 'ของฉัน');
    if (own) own.maxRows += spare;
    expect(sendAll(host)).toContain('ไฟล์นี้เต็มแล้ว');
    expect(mailsToGraduates(host)).toEqual([]);
    if (own) own.maxRows = 10;
    sendAll(host);
    expect(mailsToGraduates(host)).toHaveLength(MAILABLE);
  });
});

test('no room for a trigger: the form is not published, and finished once there is', () => {
  const host = on();
  const before = host.forms().length;
  const { triggers } = host.machine.project(host.machine.container());
  const [own] = triggers;
  if (!own) throw new Error('no trigger');
  const held = triggers.length;
  while (triggers.length < 20)
    triggers.push({ ...own, id: String(triggers.length), nextRun: null });
  const dialog = openDialog(host, 'createPreGraduationForm', COORDINATOR);
  dialog.press('สร้างแบบ');
  expect(dialog.reads()).toContain('ตัวตั้งเวลาในไฟล์นี้ครบ 20 ตัวแล้ว');
  expect(dialog.reads()).not.toMatch(ENGLISH);
  expect(host.forms().filter(({ published }) => published)).toHaveLength(before);
  triggers.length = held;
  const again = openDialog(host, 'createPreGraduationForm', COORDINATOR);
  again.press('ซ่อมให้ตรงแบบ');
  expect(host.forms().map(({ published }) => published)).toEqual([true, true]);
});

describe('a day that is used up', () => {
  test.each([
    ['fetches', 'fetch', 100_000, 'checkForms'],
    ['fetches, before sending', 'fetch', 100_000, 'sendReminders'],
    ['properties', 'properties', 500_000, 'sendReminders'],
  ])(
    '%s: said in Thai, nothing sent, and on it goes the next day',
    (_what, quota, amount, item) => {
      const host = on();
      useUp(host, quota, amount);
      const shown = openDialog(host, item, COORDINATOR).reads();
      expect(shown).toContain(DAY_USED_UP);
      expect(shown).not.toMatch(ENGLISH);
      expect(mailsToGraduates(host)).toEqual([]);
      host.advance({ days: 2 });
      expect(mailsToGraduates(host)).toHaveLength(MAILABLE);
      onlyOnce(host);
    },
  );

  test('properties, in a click of the menu and in a trigger', () => {
    const host = on();
    useUp(host, 'properties', 500_000);
    expect(says(click(host, 'refreshAll'))).toContain(DAY_USED_UP);
    const trigger = host.triggers.find(({ handler }) => handler === 'runDaily');
    const run = host.runTrigger(trigger?.id ?? '');
    expect(run.error).toContain(DAY_USED_UP);
    expect(runsOf(host, 'runDaily').at(-1)).toMatchObject({ outcome: 'problem' });
    expect(mailsToGraduates(host)).toEqual([]);
  });

  test('mails: the rest of the batch goes out the next day, nobody twice', () => {
    const host = on();
    useUp(host, 'mail', 1500 - 2);
    expect(sendAll(host)).toContain('โควตา');
    expect(mailsToGraduates(host).length).toBeLessThanOrEqual(2);
    host.advance({ days: 2 });
    expect(mailsToGraduates(host)).toHaveLength(MAILABLE);
    onlyOnce(host);
    expect(statesOf(host).failed ?? 0).toBe(0);
  });

  test('trigger minutes: nothing runs, a click still collects, the next day catches up', () => {
    const host = hostFrom(sentOnce);
    useUp(host, 'triggers', 360 * 60_000);
    answer(host, 2);
    expect(host.executions.at(-1)?.error).toBe(TIRED);
    expect(answers(host)).toBe(0);
    expect(says(click(host, 'refreshAll'))).toContain('ดึงคำตอบใหม่ 1 รายการ');
    useUp(host, 'triggers', 360 * 60_000);
    answer(host, 3);
    host.advance({ days: 2 });
    expect(answers(host)).toBe(2);
    onlyOnce(host);
  });
});

test('thirty at once: the wake-up of an answer is refused, the next click takes it in', () => {
  const host = hostFrom(sentOnce);
  const nest = (left: number): void => {
    if (left === 0) {
      answer(host, 2);
      return;
    }
    const run = (): void => {
      nest(left - 1);
    };
    host.fault({ kind: 'between', afterCalls: 0, run });
    click(host, 'showHelp');
  };
  nest(30);
  const refused = host.executions.filter(({ via, error }) => via === 'trigger' && error !== null);
  expect(refused.map(({ error }) => error?.startsWith(TOO_MANY))).toEqual([true]);
  expect(answers(host)).toBe(0);
  expect(says(click(host, 'refreshAll'))).toContain('ดึงคำตอบใหม่ 1 รายการ');
});

test('no room for another property: nothing is sent, nobody is left in doubt, and all of it goes out afterwards', () => {
  const host = on();
  const { document } = host.machine.project(host.machine.container()).properties;
  const free = 500 * 1024 - Buffer.byteLength(Object.entries(document).flat().join(''));
  for (let left = free, i = 0; left > 0; left -= 8000, i++) {
    document[`foreign${String(1000 + i)}`] = 'x'.repeat(Math.min(left, 8000) - 11);
  }
  expect(sendAll(host)).toContain('ที่จดจำสถานะงานของไฟล์นี้เต็มแล้ว');
  expect(mailsToGraduates(host)).toEqual([]);
  expect(statesOf(host)).toEqual({ intent: MAILABLE, released: MAILABLE });
  for (const name of Object.keys(document)) {
    if (name.startsWith('foreign')) Reflect.deleteProperty(document, name);
  }
  sendAll(host);
  expect(mailsToGraduates(host)).toHaveLength(MAILABLE);
  onlyOnce(host);
});

test('a form that is asked for too often is not taken for a deleted one', () => {
  const host = on();
  const forms = host.forms();
  const dialog = openDialog(host, 'checkForms', COORDINATOR);
  host.fault({
    ...{ kind: 'throw', method: 'Forms.FormApp.openById', nth: 1 },
    message: 'Service invoked too many times in a short time: forms. Try Utilities.sleep(1000).',
  });
  dialog.press('ตรวจอีกครั้ง');
  expect(dialog.reads()).toContain('โปรดรอประมาณ 1 นาทีแล้วลองใหม่');
  expect(dialog.reads()).not.toMatch(ENGLISH);
  expect(dialog.screen.buttons.map(({ label }) => label)).toEqual(['ปิดหน้าต่าง']);
  expect(host.forms()).toEqual(forms);
});
