// Consent: the first click only asks, a part of it lets the rest go on, and what is missing is said in Thai.
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { LocalHost } from '../../host/create-host.ts';
import type { Execution } from '../../host/host-api.ts';
import type { Screen } from '../../src/texts/screen.ts';
import { COORDINATOR, SECOND_EDITOR, newHost } from '../support/college.ts';
import { openDialog } from '../support/person.ts';
import {
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
const VIEWER = 'viewer@college.example';
const REQUIRED = 'Exception: Authorization is required to perform that action.';

const SCOPES = {
  sheet: 'spreadsheets.currentonly',
  forms: 'forms',
  dialogs: 'script.container.ui',
  triggers: 'script.scriptapp',
  mail: 'script.send_mail',
  web: 'script.external_request',
  account: 'userinfo.email',
} as const;
type Name = keyof typeof SCOPES;
const scopeOf = (name: Name): string => `https://www.googleapis.com/auth/${SCOPES[name]}`;

const BOXES: Readonly<Record<Name, string>> = {
  sheet: 'ดูและจัดการชีตนี้',
  forms: 'ดูและจัดการแบบสอบถาม (Google Forms)',
  dialogs: 'แสดงหน้าต่างในชีต',
  triggers: 'ทำงานตามเวลาเมื่อท่านไม่อยู่',
  mail: 'ส่งอีเมลในนามบัญชีนี้',
  web: 'เชื่อมต่อบริการภายนอก',
  account: 'ดูอีเมลของบัญชี',
};

let turnedOn: string;
beforeAll(() => {
  const { host } = collegeWithForm(PEOPLE);
  turnOn(host);
  turnedOn = host.snapshot();
});

const on = (): LocalHost => hostFrom(turnedOn);

/** Everything is ticked but these. */
function untick(host: LocalHost, as: string, ...lost: Name[]): void {
  const kept = (Object.keys(SCOPES) as Name[]).filter((name) => !lost.includes(name));
  host.consent(as, kept.map(scopeOf));
}

const click = (host: LocalHost, functionName: string, as: string): Execution =>
  host.run(functionName, { as, via: 'menu' });

const says = ({ alerts, toasts }: Execution): string =>
  [...alerts.map(({ prompt }) => prompt), ...toasts.map(({ message }) => message)].join('\n');

const ENGLISH = /You do not have permission|Required permissions|Exception/;

describe('who never agreed', () => {
  test('the first click only asks, the second opens the dialog', () => {
    const host = newHost({ consent: 'asked' });
    const first = click(host, 'setUp', COORDINATOR);
    expect(first.consentAsked).toHaveLength(7);
    expect([first.dialogs, first.calls, host.grid(COORDINATOR).titles()]).toEqual([
      [],
      {},
      ['ชีต1'],
    ]);
    expect(openDialog(host, 'setUp', COORDINATOR).screen.buttons.length).toBeGreaterThan(1);
  });

  test('a copy asks its maker for consent and then what it is for; until then it sends nothing', () => {
    const host = newHost({ consent: 'asked' });
    host.restore(turnedOn);
    host.consent(COORDINATOR, 'all');
    const copy = host.copyContainer(COORDINATOR);
    const first = host.run('sendReminders', { as: COORDINATOR, container: copy });
    expect([first.consentAsked?.length, first.dialogs]).toEqual([7, []]);
    expect(sendAll(host, COORDINATOR, copy)).toContain('สำเนา');
    expect(mailsToGraduates(host)).toEqual([]);
    expect(host.forms().every(({ owner }) => owner === COORDINATOR)).toBe(true);
  });
});

interface Part {
  readonly lost: Name;
  readonly goesOn: readonly string[];
  readonly asks: readonly string[];
}

const PARTS: readonly Part[] = [
  {
    lost: 'mail',
    goesOn: ['refreshAll', 'computeIndicator', 'openEntry', 'showLinks', 'checkForms', 'setUp'],
    asks: ['previewReminders', 'sendReminders', 'installMonthlyReminder'],
  },
  {
    lost: 'forms',
    goesOn: [
      'computeIndicator',
      'validateData',
      'findDuplicates',
      'openEntry',
      'importRoster',
      'undoLast',
    ],
    asks: [
      'refreshAll',
      'collectResponses',
      'checkForms',
      'createFollowUpForm',
      'showLinks',
      'showAdvisorTexts',
      'sendReminders',
    ],
  },
  {
    lost: 'web',
    goesOn: ['refreshAll', 'collectResponses', 'computeIndicator', 'setUp', 'importRoster'],
    asks: ['showLinks', 'checkForms', 'previewReminders', 'showAdvisorTexts'],
  },
  {
    lost: 'triggers',
    goesOn: ['refreshAll', 'showLinks', 'previewReminders', 'sendReminders', 'showAdvisorTexts'],
    asks: ['installMonthlyReminder', 'createPreGraduationForm', 'checkForms'],
  },
  {
    lost: 'dialogs',
    goesOn: ['showHome', 'refreshAll', 'openEntry', 'computeIndicator'],
    asks: ['setUp', 'showHelp', 'showLinks', 'sendReminders', 'validateData'],
  },
  {
    lost: 'account',
    goesOn: ['showHome', 'showHelp'],
    asks: ['refreshAll', 'setUp'],
  },
  { lost: 'sheet', goesOn: ['showHelp'], asks: ['showHome', 'refreshAll', 'setUp'] },
];

describe('who agreed to a part', () => {
  test.each(PARTS)('without $lost the rest goes on', ({ lost, goesOn }) => {
    const host = on();
    untick(host, SECOND_EDITOR, lost);
    for (const functionName of goesOn) {
      const run = click(host, functionName, SECOND_EDITOR);
      expect([functionName, run.error, run.alerts]).toEqual([functionName, null, []]);
      if (run.dialogs.length === 0) continue;
      const screen = openDialog(host, functionName, SECOND_EDITOR).reads();
      expect(screen).not.toContain('ยังไม่ได้อนุญาต');
      expect(screen).not.toMatch(ENGLISH);
    }
  });

  test.each(PARTS)(
    'without $lost what needs it says which box to tick, and Google asks',
    ({ lost, asks }) => {
      const host = on();
      for (const functionName of asks) {
        untick(host, SECOND_EDITOR, lost);
        const asked = click(host, functionName, SECOND_EDITOR);
        expect(says(asked)).toContain(`“${BOXES[lost]}”`);
        expect(says(asked)).toContain('เลือกเมนูเดิมอีกครั้ง');
        expect(says(asked)).not.toMatch(ENGLISH);
        expect([asked.consentAsked, asked.dialogs, asked.error]).toEqual([
          [scopeOf(lost)],
          [],
          REQUIRED,
        ]);
        const again = click(host, functionName, SECOND_EDITOR);
        expect([functionName, again.error, again.consentAsked]).toEqual([
          functionName,
          null,
          undefined,
        ]);
      }
    },
  );

  test('without forms the figures say that they stand on older answers', () => {
    const host = on();
    untick(host, SECOND_EDITOR, 'forms');
    for (const functionName of [
      'computeIndicator',
      'validateData',
      'findDuplicates',
      'openEntry',
    ]) {
      expect(says(click(host, functionName, SECOND_EDITOR))).toContain(
        `ยังไม่ได้ดึงคำตอบ เพราะบัญชีนี้ยังไม่ได้อนุญาต “${BOXES.forms}”`,
      );
    }
    expect(says(click(host, 'refreshAll', COORDINATOR))).not.toContain('ยังไม่ได้ดึงคำตอบ');
  });
});

/** A call of a dialog that was opened before. */
const call = (host: LocalHost, action: string, as: string, values = {}): Screen =>
  host.callServer('ui', [{ action, values }], as) as Screen;

describe('a dialog that was open when a permission went', () => {
  test.each([
    ['mail', 'reminders.preview', {}],
    ['mail', 'reminders.test', {}],
    ['forms', 'form.check', {}],
    ['forms', 'form.make.go', { kind: 'F' }],
    ['forms', 'links.show', {}],
    ['web', 'form.check', {}],
    ['web', 'links.show', {}],
    ['triggers', 'reminders.install', {}],
    ['triggers', 'form.check', {}],
  ] as const)(
    'without %s, %s leads to Google’s page and can be tried again',
    (lost, action, values) => {
      const host = on();
      const forms = host.forms();
      const sent = host.outbox.length;
      untick(host, COORDINATOR, lost);
      const refused = call(host, action, COORDINATOR, values);
      const words = JSON.stringify(refused);
      expect(words).toContain(`“${BOXES[lost]}”`);
      expect(words).not.toMatch(ENGLISH);
      expect(refused.blocks.some((block) => block.kind === 'link')).toBe(true);
      expect([host.forms(), host.outbox.length]).toEqual([forms, sent]);
      host.consent(COORDINATOR, 'all');
      const again = refused.buttons.find(({ label }) => label === 'ลองใหม่')?.does;
      if (typeof again !== 'object') throw new Error('no way to try again');
      expect(JSON.stringify(call(host, again.action, COORDINATOR, again.values))).not.toContain(
        'ยังไม่ได้อนุญาต',
      );
    },
  );

  test('a confirmed sending sends nothing, and everything once it is allowed', () => {
    const host = on();
    const dialog = openDialog(host, 'sendReminders', COORDINATOR);
    untick(host, COORDINATOR, 'mail');
    dialog.press(`ส่งอีเมล ${String(MAILABLE)} ฉบับ`);
    expect(dialog.reads()).toContain(BOXES.mail);
    expect(mailsToGraduates(host)).toEqual([]);
    host.consent(COORDINATOR, 'all');
    dialog.press('ลองใหม่');
    expect(mailsToGraduates(host)).toHaveLength(MAILABLE);
  });
});

describe('triggers whose owner lacks a permission', () => {
  const addresses = (host: LocalHost): string[] => mailsToGraduates(host).map(({ to }) => to);

  test.each(['mail', 'triggers', 'web'] as const)(
    'stand still without %s; the next click tells, and afterwards nobody gets a mail twice',
    (lost) => {
      const host = on();
      host.advance({ days: 1 });
      const before = addresses(host);
      expect(before).toHaveLength(MAILABLE);
      untick(host, COORDINATOR, lost);
      host.advance({ days: 31 });
      expect(host.executions.at(-1)).toMatchObject({ via: 'trigger', error: REQUIRED });
      expect(addresses(host)).toEqual(before);

      const told = click(host, 'computeIndicator', COORDINATOR);
      expect(says(told)).toContain('ตัวตั้งเวลาของบัญชีนี้หยุดทำงานอยู่');
      expect(says(told)).toContain(`“${BOXES[lost]}”`);
      // The question was closed: the work goes on without.
      expect([told.error, told.consentAsked]).toEqual([null, undefined]);

      host.changePerson({ alert: () => 'OK', prompt: () => ({ button: 'CLOSE', text: '' }) });
      expect(click(host, 'computeIndicator', COORDINATOR).consentAsked).toEqual([scopeOf(lost)]);
      expect(click(host, 'computeIndicator', COORDINATOR).alerts).toEqual([]);
      host.advance({ days: 2 });
      const second = addresses(host).slice(MAILABLE);
      expect(second).toHaveLength(MAILABLE);
      expect(new Set(second).size).toBe(MAILABLE);
      expect(runsOf(host, 'runDaily').at(-1)?.outcome).toBe('ok');
    },
  );

  // Should Google start them all the same, the call that lacks a permission fails.
  test.each([
    ['the quota', 'getRemainingDailyQuota', 1, 0],
    ['a mail in the middle', 'sendEmail', 3, 2],
  ])(
    '%s refused inside a trigger: told in Thai, the rest is left for another run',
    (_what, method, nth, sent) => {
      const host = on();
      const words = `You do not have permission to call MailApp.${method}. Required permissions: ${scopeOf('mail')}`;
      const trigger = host.triggers.find(({ handler }) => handler === 'runDaily')?.id ?? '';
      host.fault({ kind: 'throw', method: `Mail.MailApp.${method}`, nth, message: words });
      const run = host.runTrigger(trigger);
      expect(addresses(host)).toHaveLength(sent);
      expect(run.error ?? '').not.toMatch(/You do not have permission/);
      expect(statesOf(host).failed).toBeUndefined();
      if (sent === 0) expect(runsOf(host, 'runDaily').at(-1)?.summary).toContain(BOXES.mail);
      host.runTrigger(trigger);
      expect(addresses(host)).toHaveLength(MAILABLE);
      expect(new Set(addresses(host)).size).toBe(MAILABLE);
    },
  );

  test('an account without triggers is not told about them', () => {
    const host = on();
    untick(host, SECOND_EDITOR, 'mail', 'triggers');
    expect(click(host, 'computeIndicator', SECOND_EDITOR).alerts).toEqual([]);
  });

  test('an update that asks for more stops them until a click agrees; code alone does not', () => {
    const host = on();
    const manifest = JSON.parse(host.machine.options.manifest) as { oauthScopes: string[] };
    const more = [...manifest.oauthScopes, 'https://www.googleapis.com/auth/calendar'];
    host.update({ manifest: JSON.stringify({ ...manifest, oauthScopes: more }) });
    host.advance({ days: 1 });
    expect(addresses(host)).toEqual([]);
    expect(click(host, 'computeIndicator', COORDINATOR).consentAsked).toHaveLength(1);
    host.update({ code: host.machine.options.code });
    host.advance({ days: 1 });
    expect(addresses(host)).toHaveLength(MAILABLE);
  });

  test('those of the coordinator are invisible to a second account, which is refused a second set', () => {
    const host = on();
    const owners = () => host.triggers.map(({ owner }) => owner);
    const before = owners();
    const screen = openDialog(host, 'installMonthlyReminder', SECOND_EDITOR);
    expect(screen.reads()).toContain(`ด้วยบัญชี ${COORDINATOR} จึงไม่ต้องเปิดซ้ำ`);
    call(host, 'reminders.on', SECOND_EDITOR);
    expect(owners()).toEqual(before);
    expect(before).not.toContain(SECOND_EDITOR);
  });
});

test('a viewer has no menu and can run nothing', () => {
  const host = on();
  host.share(VIEWER, 'viewer');
  expect(host.open(VIEWER)).toEqual([]);
  expect(() => click(host, 'sendReminders', VIEWER)).toThrow('may not run');
  expect(() => call(host, 'reminders.send', VIEWER)).toThrow('may not run');
});
