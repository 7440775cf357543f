// Who gets which mail now, case by case.

import { describe, expect, test } from '@jest/globals';
import type { Candidate } from '../../../src/domain/contact/candidate.ts';
import type { ContactRecord } from '../../../src/domain/contact/contact-record.ts';
import { addToLedger } from '../../../src/domain/contact/ledger.ts';
import {
  planSends,
  type SendInput,
  type StopReason,
} from '../../../src/domain/contact/send-plan.ts';
import { SKIP_TEXTS, STOP_TEXTS } from '../../../src/texts/message-texts.ts';
import { candidate, record, sendInput, WAVE } from './sample.ts';

const SETTINGS = sendInput().settings;
const at = (day: string): string => `${day}T02:00:00.000Z`;

describe('one graduation', () => {
  const cases: readonly (readonly [string, Partial<Candidate>, string])[] = [
    ['AAA1/2568-1/invite', {}, 'its turn'],
    ['AAA1/2568-1/invite', { standing: 'omitted' }, 'approved though the list forgot it'],
    ['answered', { answeredInWave: true }, 'answered in this wave'],
    ['proxyAnswered', { proxyAnswered: true, answeredInWave: true }, 'somebody else answered'],
    ['optedOut', { optedOut: true }, 'NOREMIND'],
    ['optedOut', { optedOut: true, answeredInWave: true }, 'NOREMIND said while answering'],
    ['excluded', { excluded: true }, 'e.g. deceased'],
    ['notApproved', { standing: 'expected' }, 'not yet approved'],
    ['notApproved', { standing: 'withdrawn' }, 'left'],
    ['otherCohort', { cohort: '2567' }, 'the wave is of another cohort'],
    ['noLink', { link: '' }, 'no personal link'],
    ['noLink', { code: '' }, 'a row whose code is not set yet'],
  ];

  test.each(cases)('%s for %j: %s', (expected, more) => {
    const plan = planSends(sendInput({ graduations: [candidate('AAA1', more)] }));
    expect(plan.due[0] ?? Object.keys(plan.skipped)[0]).toBe(expected);
    expect(plan.stopped).toBeNull();
  });

  test.each([
    ['', 'noEmail'],
    ['  ', 'noEmail'],
    ['-', 'noEmail'],
    ['ไม่มี', 'badEmail'],
    ['a@example', 'badEmail'],
    ['a@example.com, b@example.com', 'badEmail'],
    ['a@example.com;b@example.com', 'badEmail'],
    ['a@example.com\r\nBcc: b@example.com', 'badEmail'],
    ['<a@example.com>', 'badEmail'],
  ])('address %j is refused: %s', (email, reason) => {
    const contact = { email, phone: '', lineId: '' };
    const plan = planSends(sendInput({ graduations: [candidate('AAA1', { contact })] }));
    expect(plan.skipped).toEqual({ [reason]: 1 });
  });

  test('the newest contact counts, not the cell of the list', () => {
    const contact = { email: ' new@Example.com ', phone: '', lineId: '' };
    const graduations = [candidate('AAA1', { email: 'old@example.com', contact })];
    expect(planSends(sendInput({ graduations })).mails[0]?.to).toBe('new@example.com');
  });
});

describe('what the journal knows', () => {
  const cases: readonly (readonly [
    string,
    { today: string; contacts: readonly ContactRecord[] },
    string,
  ])[] = [
    ['alreadySent', { today: '2026-06-30', contacts: [record('AAA1', 'sent')] }, 'sent today'],
    [
      'alreadySent',
      { today: '2026-07-29', contacts: [record('AAA1', 'sent'), record('AAA1', 'intent')] },
      'whatever order the rows stand in',
    ],
    [
      'unresolvedIntent',
      { today: '2026-07-01', contacts: [record('AAA1', 'intent')] },
      'the run died between intent and result',
    ],
    [
      'failedBefore',
      { today: '2026-07-01', contacts: [record('AAA1', 'intent'), record('AAA1', 'failed')] },
      'the address was refused',
    ],
    [
      'AAA1/2568-1/invite',
      { today: '2026-07-01', contacts: [record('AAA1', 'intent'), record('AAA1', 'released')] },
      'surely never attempted',
    ],
    [
      'AAA1/2568-1/r1',
      { today: '2026-07-30', contacts: [record('AAA1', 'sent')] },
      'the next step is due',
    ],
    [
      'AAA1/2568-1/r1',
      { today: '2026-07-30', contacts: [record('AAA1', 'intent')] },
      'an unresolved invitation does not block the reminder',
    ],
    [
      'AAA1/2568-1/r2',
      { today: '2026-09-20', contacts: [] },
      'everything missed is made good by one mail',
    ],
    [
      'tooSoon',
      { today: '2026-07-30', contacts: [record('AAA1', 'sent', { at: at('2026-07-24') })] },
      'the invitation went out late, six days ago',
    ],
    [
      'AAA1/2568-1/r1',
      { today: '2026-07-31', contacts: [record('AAA1', 'sent', { at: at('2026-07-24') })] },
      'seven days later it is time',
    ],
    [
      'AAA1/2568-1/r1',
      {
        today: '2026-07-30',
        contacts: [record('AAA1', 'sent', { at: at('2026-07-29'), channel: 'phone', id: 'x' })],
      },
      'a call is no mail',
    ],
    [
      'enoughContacts',
      {
        today: '2026-07-30',
        contacts: Array.from({ length: 10 }, (_, step) =>
          record('AAA1', 'sent', { wave: '2568-0', step: `s${step}`, at: at('2026-01-05') }),
        ),
      },
      'ten mails over all waves',
    ],
  ];

  test.each(cases)('%s on %j: %s', (expected, input) => {
    const plan = planSends(sendInput({ graduations: [candidate('AAA1')], ...input }));
    expect(plan.due[0] ?? Object.keys(plan.skipped)[0]).toBe(expected);
  });

  test('unresolved intents are listed for a person', () => {
    const plan = planSends(sendInput({ contacts: [record('AAA1', 'intent')] }));
    expect(plan.unresolved).toEqual(['AAA1/2568-1/invite']);
    expect(plan.due).toEqual(['BBB2/2568-1/invite']);
  });

  test('who heard nothing in this wave is greeted, not reminded', () => {
    const contacts = [record('AAA1', 'sent')];
    const plan = planSends(sendInput({ today: '2026-07-30', contacts }));
    const [reminded, greeted] = plan.mails;
    expect(reminded?.body).toContain('ยังไม่ได้รับคำตอบ');
    expect(greeted?.body).toContain('ขอทราบว่าขณะนี้');
    expect([reminded?.step, greeted?.step]).toEqual(['r1', 'r1']);
  });
});

describe('two graduations of one person', () => {
  const contact = { email: 'both@example.com', phone: '', lineId: '' };
  const graduations = [
    candidate('AAA1', { contact, level: 'PVC' }),
    candidate('BBB2', { contact, level: 'PVS', field: 'เทคนิคเครื่องกล' }),
  ];

  test('two mails that name their level', () => {
    const { mails } = planSends(sendInput({ graduations }));
    expect(mails.map(({ to }) => to)).toEqual(['both@example.com', 'both@example.com']);
    expect(mails[0]?.subject).toContain('(ปวช.)');
    expect(mails[1]?.body).toContain('ปวส. สาขาวิชาเทคนิคเครื่องกล');
  });

  test('one answered, the other is still asked', () => {
    const [first, second] = graduations;
    if (first === undefined || second === undefined) throw new Error('two graduations');
    const plan = planSends(
      sendInput({ graduations: [{ ...first, answeredInWave: true }, second] }),
    );
    expect(plan.due).toEqual(['BBB2/2568-1/invite']);
  });
});

describe('two rows that were judged one person', () => {
  /** The row that counts, and the one that counts as it: it was written to before anybody knew. */
  const counted = (contacts: readonly ContactRecord[], today = '2026-06-30') =>
    planSends(
      sendInput({
        today,
        graduations: [candidate('AAA1')],
        contacts,
        countedAs: (code) => (code === 'OLD9' ? 'AAA1' : code),
      }),
    );

  test.each([
    ['alreadySent', [record('OLD9', 'sent')], '2026-06-30'],
    ['unresolvedIntent', [record('OLD9', 'intent')], '2026-06-30'],
    ['tooSoon', [record('OLD9', 'sent', { at: at('2026-07-28') })], '2026-07-30'],
    ['alreadySent', [record('OLD9', 'sent'), record('AAA1', 'failed')], '2026-06-30'],
  ] as const)('%s by either code', (reason, contacts, today) => {
    const plan = counted(contacts, today);
    expect([plan.due, plan.skipped]).toEqual([[], { [reason]: 1 }]);
  });

  test('who heard of the wave by the other code is reminded by this one', () => {
    const plan = counted([record('OLD9', 'sent')], '2026-07-30');
    expect(plan.due).toEqual(['AAA1/2568-1/r1']);
    expect(plan.mails[0]?.body).toContain('ยังไม่ได้รับคำตอบ');
  });
});

describe('what stops everything', () => {
  const behind = addToLedger([], [record('AAA1', 'intent')], '2026-06-30');
  const cases: readonly (readonly [StopReason, Partial<SendInput>, string])[] = [
    ['notTurnedOn', { settings: { ...SETTINGS, remindersOn: false } }, 'off'],
    ['notTurnedOn', { settings: { ...SETTINGS, testedAt: '' } }, 'never tested'],
    ['noOpenWave', { wave: null }, 'no wave'],
    ['noOpenWave', { today: '2026-06-29' }, 'not yet open'],
    ['noOpenWave', { today: '2026-09-30' }, 'closed'],
    ['formNotOpen', { formOpen: false }, 'links would lead to a sign-in'],
    ['journalBehind', { ledger: behind }, 'an older version of the file was restored'],
    ['journalBehind', { ledger: null }, 'the ledger cannot be read'],
    ['quota', { quotaLeft: 0 }, 'no mail left today'],
  ];

  test.each(cases)('%s: %j %s', (stopped, more) => {
    const plan = planSends(sendInput(more));
    expect(plan.stopped).toBe(stopped);
    expect(plan.mails).toEqual([]);
    expect(STOP_TEXTS[stopped]).toMatch(/[ก-ฮ]/);
  });

  test('a preview shows who would get it although nothing is turned on', () => {
    const plan = planSends(sendInput({ settings: { ...SETTINGS, remindersOn: false } }));
    expect(plan.due).toHaveLength(2);
    expect(plan.remaining).toBe(2);
    expect(plan.sample?.body).toContain('สมปอง');
  });

  test('nobody due is not a lack of quota', () => {
    const plan = planSends(sendInput({ graduations: [], quotaLeft: 0 }));
    expect([plan.stopped, plan.remaining]).toEqual([null, 0]);
  });
});

describe('batches', () => {
  const many = Array.from({ length: 45 }, (_, index) => candidate(`C${index + 100}`));

  test.each([
    [100, 20, 25, 'a batch'],
    [7, 7, 38, 'what the quota allows'],
    [1, 1, 44, 'the last mail of the day'],
  ])('quota %i: %i mails, %i remain: %s', (quotaLeft, mails, remaining) => {
    const plan = planSends(sendInput({ graduations: many, quotaLeft }));
    expect([plan.mails.length, plan.remaining, plan.due.length]).toEqual([mails, remaining, 45]);
  });

  test('sorting the list changes nothing', () => {
    const plan = planSends(sendInput({ graduations: many }));
    expect(planSends(sendInput({ graduations: [...many].reverse() }))).toEqual(plan);
  });

  test('a code that stands in two rows is written to once', () => {
    const plan = planSends(sendInput({ graduations: [candidate('AAA1'), candidate('AAA1')] }));
    expect(plan.due).toEqual(['AAA1/2568-1/invite']);
  });

  test('intent ids are made of code, wave and step', () => {
    const [mail] = planSends(sendInput()).mails;
    expect(mail?.id).toBe(`${mail?.code}/${WAVE.id}/${mail?.step}`);
  });
});

test('every reason for silence has its Thai words', () => {
  expect(Object.values(SKIP_TEXTS).every((text) => /[ก-ฮ]/.test(text))).toBe(true);
});
