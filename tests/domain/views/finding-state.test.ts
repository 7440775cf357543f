// What staff say about a finding: it stays away as long as its data stays, whatever happens around it.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { askedAnswers, inForce, type Decision } from '../../../src/domain/decisions/decision.ts';
import { finding, type Finding } from '../../../src/domain/quality/finding.ts';
import {
  findingPrint,
  findingState,
  isShown,
  type FindingState,
} from '../../../src/domain/quality/finding-state.ts';

const about = (rule: string, more: Partial<Finding> = {}): Finding => ({
  ...finding(rule, 'check', {
    subject: 'A',
    code: 'A',
    who: 'สมชาย ใจดี',
    params: { typed: '081' },
  }),
  ...more,
});

const asked = (key: string, column: string, value: string, group: string): Decision => ({
  id: `${group}/${column}`,
  at: '2026-07-06T02:00:00Z',
  by: 'staff@college.example',
  kind: 'asked',
  subject: `findings|${key}|${column}`,
  value,
  group,
});

/** What choosing a status beside a finding leaves in the journal. */
const choose = (one: Finding, status: string, group = 'g'): Decision[] => [
  asked(one.key, 'status', status, group),
  ...(status === 'ยอมรับตามนี้' || status === 'แก้แล้ว'
    ? [asked(one.key, 'said', findingPrint(one), group)]
    : []),
];

const stateAfter = (one: Finding, decisions: readonly Decision[]): FindingState =>
  findingState(one, askedAnswers(inForce(decisions)));

const phone = about('contact/badPhone');
const answered = about('Q04', { params: {}, since: '2026-07-01T00:00:00Z' });
const roster = (names: readonly string[], sheetRow = 5): Finding =>
  about('roster/idTwice', {
    params: {},
    roster: {
      type: 'roster/idTwice',
      severity: 'mustFix',
      code: 'A',
      studentId: '1',
      names,
      codes: ['A', 'B'],
      ...{ sheetRow },
    },
  });

describe('the state of a finding', () => {
  test.each<[why: string, status: string, Finding, Finding, FindingState]>([
    ['nobody said anything', '', phone, phone, 'open'],
    ['it is being followed', 'กำลังติดตาม', phone, phone, 'open'],
    ['a word that is no choice', 'โทรแล้ว', phone, phone, 'open'],
    ['mended, says staff, but it holds', 'แก้แล้ว', phone, phone, 'stillFound'],
    ['accepted', 'ยอมรับตามนี้', phone, phone, 'accepted'],
    [
      'accepted, and another number is there',
      'ยอมรับตามนี้',
      phone,
      about('contact/badPhone', { params: { typed: '082' } }),
      'lapsed',
    ],
    [
      'accepted, and a newer answer says the same doubtful thing',
      'ยอมรับตามนี้',
      answered,
      { ...answered, since: '2026-09-01T00:00:00Z' },
      'lapsed',
    ],
    [
      'accepted, and only the words or the severity are another',
      'ยอมรับตามนี้',
      phone,
      { ...phone, who: 'นายสมชาย ใจดี', severity: 'mustFix' },
      'accepted',
    ],
    [
      'accepted without a time: a setting that is another now',
      'ยอมรับตามนี้',
      about('cohort/unreadable', { params: { typed: 'เมื่อวาน' } }),
      about('cohort/unreadable', { params: { typed: 'พรุ่งนี้' } }),
      'lapsed',
    ],
    ['the Roster was sorted', 'ยอมรับตามนี้', roster(['ก', 'ข']), roster(['ข', 'ก'], 9), 'accepted'],
    ['a third one has the id', 'ยอมรับตามนี้', roster(['ก', 'ข']), roster(['ก', 'ข', 'ค']), 'lapsed'],
    [
      'what happened cannot be looked at again, so the word counts',
      'แก้แล้ว',
      about('view/typedOver'),
      about('view/typedOver'),
      'settled',
    ],
    [
      'it happened once more',
      'แก้แล้ว',
      about('view/typedOver'),
      about('view/typedOver', { params: { typed: 'อื่น' } }),
      'stillFound',
    ],
  ])('%s', (_why, status, seen, now, state) => {
    expect(stateAfter(now, choose(seen, status))).toBe(state);
  });

  test.each<[why: string, since: string, state: FindingState]>([
    ['older input', '2026-07-01T00:00:00Z', 'accepted'],
    ['no time at all', '', 'accepted'],
    ['newer input', '2026-08-01T00:00:00Z', 'lapsed'],
  ])('accepted before the program remembered what was said: %s', (_why, since, state) => {
    const decisions = [asked(phone.key, 'status', 'ยอมรับตามนี้', 'g')];
    expect(stateAfter({ ...phone, since }, decisions)).toBe(state);
  });
});

type Step =
  | { readonly does: 'say'; readonly status: string }
  | { readonly does: 'change'; readonly typed: string }
  | { readonly does: 'undo' }
  | { readonly does: 'others' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom('ยอมรับตามนี้', 'กำลังติดตาม', 'ใหม่', '').map((status) => ({
    does: 'say' as const,
    status,
  })),
  fc.constantFrom('081', '082', '083').map((typed) => ({ does: 'change' as const, typed })),
  fc.constant({ does: 'undo' as const }),
  fc.constant({ does: 'others' as const }),
);

/** What a person remembers: what they said of which number, newest last, with what was taken back crossed out. */
function play(steps: readonly Step[]) {
  let now = phone;
  const journal: Decision[] = [];
  const said: { status: string; typed: string; group: string }[] = [];
  steps.forEach((one, index) => {
    const group = `g${String(index)}`;
    if (one.does === 'change') now = { ...phone, params: { typed: one.typed } };
    else if (one.does === 'say') {
      journal.push(...choose(now, one.status, group));
      said.push({ status: one.status, typed: now.params.typed ?? '', group });
    } else if (one.does === 'others') {
      journal.push(...choose(about('contact/badEmail'), 'ยอมรับตามนี้', group));
    } else {
      const last = said.pop();
      if (!last) return;
      const undo = asked('', '', '', group);
      journal.push({ ...undo, kind: 'undo', subject: last.group });
    }
  });
  return { now, journal, last: said[said.length - 1] };
}

test('after any sequence of accepting, changes of the data and taking back, only what is accepted as it is stays away', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const { now, journal, last } = play(steps);
      const isAway = last?.status === 'ยอมรับตามนี้' && last.typed === now.params.typed;
      expect(isShown(stateAfter(now, journal))).toBe(!isAway);
    }),
    { numRuns: 500 },
  );
});

test('sequences that were taken back leave nothing', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
      const { journal } = play(steps);
      const groups = [...new Set(inForce(journal).map(({ group }) => group))];
      const undone = groups.map((group, index): Decision => ({
        ...asked('', '', '', `u${String(index)}`),
        kind: 'undo',
        subject: group,
      }));
      expect(stateAfter(phone, [...journal, ...undone])).toBe('open');
    }),
    { numRuns: 300 },
  );
});
