// Choices that nobody offered, names that are not the Roster's, rows judged one person.
import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../../src/domain/answers/answer.ts';
import type { ContactRecord } from '../../../src/domain/contact/contact-record.ts';
import type { Decision } from '../../../src/domain/decisions/decision.ts';
import { findFindings } from '../../../src/domain/derive/find-findings.ts';
import type { Link } from '../../../src/domain/matching/link-answer.ts';
import { SAME_PERSON, pairKey } from '../../../src/domain/matching/same-person.ts';
import { findingText } from '../../../src/texts/rule-texts.ts';
import { answered, WORKS } from '../outcome/sample-answers.ts';
import { codeOf, findingsOf, groundOf, type Sample } from './sample-ground.ts';

const keysOf = (sample: Sample, rule: string): readonly string[] =>
  findingsOf(sample).flatMap((found) => (found.rule === rule ? [found.key] : []));

const decided = (kind: Decision['kind'], subject: string, value: string): Decision => ({
  ...{ id: '1', at: '2026-07-01T00:00:00.000Z', by: 'staff@example.ac.th', group: 'g' },
  ...{ kind, subject, value },
});

describe('a choice that nobody offered', () => {
  const unknown = (day: string, more: Record<string, string | readonly string[]>): Answer =>
    answered(day, { ...WORKS, ...more });

  test.each<[string, readonly Answer[], string[]]>([
    ['one of one', [unknown('2026-07-10', { workProvince: '?เมืองทอง' })], ['F/workProvince']],
    [
      'one of several ticks',
      [unknown('2026-07-10', { helpWanted: ['JOBS', '?อื่น'] })],
      ['F/helpWanted'],
    ],
    ['a question mark in a text is text', [unknown('2026-07-10', { workplace: '?ไม่แน่ใจ' })], []],
    [
      'answered again and rightly',
      [unknown('2026-07-10', { income: '?มาก' }), unknown('2026-07-11', {})],
      [],
    ],
  ])('%s', (_reason, answers, wanted) => {
    expect(keysOf({ answers: [answers] }, 'answer/notAChoice')).toEqual(
      wanted.map((part) => `answer/notAChoice/${codeOf(0)}/${part}`),
    );
  });

  test('an unknown status says what follows', () => {
    const answers = [[unknown('2026-07-10', { status: '?ว่างงานชั่วคราว' })]];
    const [found] = findingsOf({ answers }).filter(({ rule }) => rule === 'answer/notAChoice');
    expect(found && findingText(found)).toContain('จึงยังไม่ทราบสถานะ');
  });
});

describe('answers that still belong to nobody', () => {
  const waiting = (link: Link): readonly string[] => {
    const ground = groundOf({});
    const answer = answered('2026-07-10', { ...WORKS, firstName: 'เพื่อน', lastName: 'สนิท' });
    const linked = [{ answer, link, proposed: link, verdict: null }];
    return findFindings({ ...ground, read: { ...ground.read, linked } }).flatMap(
      ({ rule, who, since, code }) =>
        rule.startsWith('Q0') ? [[rule, who, since.slice(0, 10), code].join('|')] : [],
    );
  };

  test.each<[string, Link, string[]]>([
    [
      'a personal link that lost its code',
      { kind: 'review', reason: 'personalWithoutCode', candidates: [] },
      ['Q01|เพื่อน สนิท|2026-07-10|'],
    ],
    [
      'a forwarded link is no finding of its owner',
      {
        kind: 'review',
        reason: 'nameNotOwner',
        candidates: [{ code: codeOf(0), weight: 1, evidence: [] }],
      },
      ['Q02|เพื่อน สนิท|2026-07-10|'],
    ],
    [
      'the link of the class needs no code',
      { kind: 'review', reason: 'notSure', candidates: [] },
      [],
    ],
    ['nobody to compare the name with', { kind: 'noMatch' }, []],
    ['somebody said that it is nobody', { kind: 'stranger' }, []],
    [
      'found out by the student id',
      { kind: 'linked', by: 'studentId', code: codeOf(0), isRenamed: false },
      [],
    ],
  ])('%s', (_reason, link, wanted) => {
    expect(waiting(link)).toEqual(wanted);
  });
});

describe('names', () => {
  const NEW_NAME = decided('correction', `register|${codeOf(0)}|name`, 'นางสาวใหม่ ใจดี');

  test('corrected in the register, until the Roster says the same', () => {
    const more = { decisions: [NEW_NAME] };
    expect(keysOf({ more }, 'roster/nameCorrected')).toEqual([`roster/nameCorrected/${codeOf(0)}`]);
    const rows = [{ firstName: 'ใหม่', lastName: 'ใจดี' }];
    expect(keysOf({ rows, more }, 'roster/nameCorrected')).toEqual([]);
  });

  test('an answer under another name says which, and where to type it', () => {
    const ground = groundOf({});
    const answer = answered('2026-07-10', { firstName: 'ชื่อใหม่', lastName: 'สกุลที่0' });
    const link = { kind: 'linked', code: codeOf(0), by: 'match', isRenamed: true } as const;
    const linked = [{ answer, link, proposed: link, verdict: null }];
    const found = findFindings({ ...ground, read: { ...ground.read, linked } });
    const [renamed] = found.filter(({ rule }) => rule === 'answer/renamed');
    expect(renamed && findingText(renamed)).toContain('ชื่อใหม่ สกุลที่0');
  });
});

describe('two rows judged one person', () => {
  const same = decided(
    'asked',
    `review|${pairKey('roster', [codeOf(0), codeOf(1)])}|verdict`,
    SAME_PERSON,
  );

  test('count once, and the other row may go', () => {
    const sample = { rows: [{}, {}], more: { decisions: [same] } };
    const { known, cases } = groundOf(sample);
    expect(known.counted).toHaveLength(1);
    expect(cases).toHaveLength(1);
    const left = known.all.find(({ code }) => code !== known.counted[0]?.code)?.code ?? '';
    expect(keysOf(sample, 'roster/samePerson')).toEqual([`roster/samePerson/${left}`]);
  });

  test('what was corrected, sent or refused under the other row is of the one that counts', () => {
    const [one, other] = [codeOf(0), codeOf(1)];
    const left = groundOf({ rows: [{}, {}], more: { decisions: [same] } }).known.counted[0];
    const gone = left?.code === one ? other : one;
    const mail = (n: number, state: 'sent' | 'failed'): ContactRecord => ({
      ...{
        id: `${gone}/w/${String(n)}`,
        code: gone,
        wave: 'w',
        step: String(n),
        by: '',
        detail: '',
      },
      ...{ at: `2026-07-0${String(n)}T00:00:00.000Z`, channel: 'mail', state },
    });
    const sample = {
      rows: [{}, {}],
      more: {
        decisions: [same, decided('correction', `register|${gone}|phone`, '0899999999')],
        contacts: [mail(1, 'sent'), mail(2, 'failed'), mail(3, 'failed')],
      },
    };
    const [kept] = groundOf(sample).cases;
    expect(kept?.points.phone?.value).toBe('0899999999');
    expect(kept?.lastContact).toBe('2026-07-01T00:00:00.000Z');
    expect(keysOf(sample, 'contact/mailRefused')).toEqual([
      `contact/mailRefused/${left?.code ?? ''}`,
    ]);
  });

  test('once it is gone nothing is left to say, and nobody asks why it left', () => {
    const cells = { ...groundOf({ rows: [{}, {}] }).inputs.roster[1]?.cells };
    const known = decided('newRow', codeOf(1), JSON.stringify(cells));
    const sample = { rows: [{}], more: { decisions: [known, same] } };
    expect(groundOf(sample).known.counted.map(({ code }) => code)).toEqual([codeOf(0)]);
    const rules = findingsOf(sample).map(({ rule }) => rule);
    expect(rules).not.toContain('roster/samePerson');
    expect(rules).not.toContain('roster/departed');
  });
});
