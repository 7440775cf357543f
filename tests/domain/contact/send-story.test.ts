// Random campaigns with crashes, quotas, answers and restored files: nobody is asked twice or after answering.

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ContactRecord } from '../../../src/domain/contact/contact-record.ts';
import { addToLedger, type Ledger } from '../../../src/domain/contact/ledger.ts';
import { planSends } from '../../../src/domain/contact/send-plan.ts';
import { addDays } from '../../../src/domain/thai/dates.ts';
import { candidate, record, sendInput, WAVE } from './sample.ts';

type Event =
  | { readonly kind: 'wait'; readonly days: number }
  | { readonly kind: 'answer' | 'optOut'; readonly who: number }
  | {
      readonly kind: 'run';
      readonly quota: number;
      readonly diesAfter: number;
      readonly how: Death;
    }
  | { readonly kind: 'restore'; readonly rows: number };

/** Where a run ends: never, before the ledger, before the results, or in mid batch with the rest released. */
type Death = 'lives' | 'beforeLedger' | 'beforeResults' | 'releasesRest';

const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('wait' as const), days: fc.nat(40) }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('answer' as const, 'optOut'), who: fc.nat(11) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('run' as const),
      quota: fc.nat(15),
      diesAfter: fc.nat(6),
      how: fc.constantFrom<Death>('lives', 'beforeLedger', 'beforeResults', 'releasesRest'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restore' as const), rows: fc.nat(10) }) },
);

interface Delivery {
  readonly id: string;
  readonly code: string;
}

class Campaign {
  day = addDays(WAVE.opens, -5);
  contacts: readonly ContactRecord[] = [];
  ledger: Ledger = [];
  readonly silent = new Set<string>();
  readonly delivered: Delivery[] = [];
  readonly codes = Array.from({ length: 12 }, (_, index) => `P${index + 10}`);

  play(event: Event): void {
    switch (event.kind) {
      case 'wait':
        this.day = addDays(this.day, event.days);
        break;
      case 'answer':
      case 'optOut':
        this.silent.add(this.codes[event.who] ?? '');
        break;
      case 'restore':
        this.contacts = this.contacts.slice(0, event.rows);
        break;
      case 'run':
        this.run(event);
    }
  }

  private run({ quota, diesAfter, how }: Extract<Event, { kind: 'run' }>): void {
    const { mails } = planSends(
      sendInput({
        today: this.day,
        graduations: this.codes.map((code) =>
          candidate(code, { answeredInWave: this.silent.has(code) }),
        ),
        contacts: this.contacts,
        ledger: this.ledger,
        quotaLeft: quota,
        batchSize: 5,
      }),
    );
    for (const mail of mails) expect(this.silent.has(mail.code)).toBe(false);
    const row = (mail: { code: string; step: string }, state: ContactRecord['state']) =>
      record(mail.code, state, { step: mail.step, at: `${this.day}T03:00:00.000Z` });
    const intents = mails.map((mail) => row(mail, 'intent'));
    this.contacts = [...this.contacts, ...intents];
    if (how === 'beforeLedger') return;
    this.ledger = addToLedger(this.ledger, intents, this.day);
    const sent = how === 'lives' ? mails : mails.slice(0, diesAfter);
    this.delivered.push(...sent);
    if (how === 'beforeResults') return;
    const rest = mails.slice(sent.length);
    const results = [
      ...sent.map((mail) => row(mail, 'sent')),
      ...rest.map((mail) => row(mail, 'released')),
    ];
    this.contacts = [...this.contacts, ...results];
  }
}

test('each (graduation, wave, step) is delivered at most once and never after an answer', () => {
  fc.assert(
    fc.property(fc.array(event, { minLength: 5, maxLength: 40 }), (events) => {
      const campaign = new Campaign();
      for (const each of events) campaign.play(each);
      const ids = campaign.delivered.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { seed: 20260311, numRuns: 800 },
  );
});

test('left alone long enough, everybody gets every step although the quota is small', () => {
  const campaign = new Campaign();
  for (let day = 0; day < 110; day++) {
    campaign.play({ kind: 'run', quota: 3, diesAfter: 0, how: 'lives' });
    campaign.play({ kind: 'wait', days: 1 });
  }
  expect(campaign.delivered).toHaveLength(12 * 3);
});
