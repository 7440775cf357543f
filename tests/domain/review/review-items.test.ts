// Which answers wait, in which order, and what of both sides is shown.
import { describe, expect, test } from '@jest/globals';
import { claimsOfRoster, contactPoints } from '../../../src/domain/contact/contact-points.ts';
import type { Decision } from '../../../src/domain/decisions/decision.ts';
import type { Case } from '../../../src/domain/derive/case.ts';
import type { LinkedAnswer } from '../../../src/domain/derive/read-answers.ts';
import type { Graduation } from '../../../src/domain/graduations/graduation.ts';
import type { Link, Verdict } from '../../../src/domain/matching/link-answer.ts';
import { reviewItems } from '../../../src/domain/review/review-items.ts';
import { outcome } from '../outcome/sample-outcome.ts';
import { answered, WORKS } from '../outcome/sample-answers.ts';

function graduate(code: string, more: Partial<Graduation> = {}): Case {
  const graduation: Graduation = {
    code,
    cohort: '2568',
    group: 'บช.3/1',
    studentId: `6620101${code}`,
    title: 'นางสาว',
    firstName: 'กานดา',
    lastName: 'ใจดี',
    level: 'PVC',
    program: '',
    field: 'การบัญชี',
    subfield: '',
    phone: '0812345678',
    email: '',
    lineId: '',
    advisor: '',
    advisorEmail: '',
    standing: 'approved',
    batch: '',
    approvedOn: '2026-04-20',
    ...more,
  };
  const points = contactPoints(claimsOfRoster(graduation));
  return {
    ...{ graduation, points, answers: [], outcome: outcome([]) },
    ...{ ownOutcome: outcome([]), latest: null },
    ...{ answeredWaves: new Set<string>(), optedOut: false, lastContact: '' },
  };
}

function waits(
  key: string,
  weights: readonly [code: string, weight: number][],
  verdict = '',
): LinkedAnswer {
  const candidates = weights.map(([code, weight]) => ({ code, weight, evidence: [] }));
  const link: Link = { kind: 'review', reason: 'notSure', candidates };
  const values = { firstName: 'กานดา', lastName: 'ใจดี', phone: '0899999999', ...WORKS };
  const said: Verdict | null = verdict === '' ? null : { verdict, studentId: '', confirmed: '' };
  return {
    answer: { ...answered('2026-07-06', values), key: `${key}/hash` },
    ...{ link, proposed: link, verdict: said },
  };
}

const cases = [graduate('0001'), graduate('0002')];
const items = (linked: readonly LinkedAnswer[], decisions: readonly Decision[] = []) =>
  reviewItems({
    cases,
    read: { linked },
    alike: { rows: [], answers: [] },
    inputs: { decisions },
  });
const keys = (linked: readonly LinkedAnswer[]): string[] => items(linked).map(({ key }) => key);

describe('what waits', () => {
  test('likelier ones first, then what was put off, then what nobody resembles', () => {
    const pile = [
      waits('d-nobody', []),
      waits('c-later', [['0001', 20]], 'ไว้ก่อน'),
      waits('b-low', [['0001', 3]]),
      waits('a-high', [
        ['0002', 4],
        ['0001', 9],
      ]),
      waits('e-low', [['0002', 3]]),
    ];
    const order = ['a-high', 'b-low', 'e-low', 'c-later', 'd-nobody'];
    expect(keys(pile)).toEqual(order);
    expect(keys([...pile].reverse())).toEqual(order);
    expect(items(pile)[3]?.state).toBe('later');
  });

  test('not what is linked or given up', () => {
    const one = waits('a', [['0001', 1]]);
    const linked: Link = { kind: 'linked', code: '0001', by: 'person', isRenamed: false };
    expect(
      keys([
        { ...one, link: linked },
        { ...one, link: { kind: 'stranger' } },
      ]),
    ).toEqual([]);
  });

  test('a candidate who left the Roster is no candidate', () => {
    const [item] = items([
      waits('a', [
        ['gone', 9],
        ['0002', 1],
      ]),
    ]);
    expect(item?.candidates.map(({ record }) => record.code)).toEqual(['0002']);
  });

  test('both sides with everything that a person compares', () => {
    const [item] = items([waits('a', [['0001', 1]])]);
    expect(item?.left.fields).toMatchObject({
      name: 'กานดา ใจดี',
      phone: '0899999999',
      submitted: '6 ก.ค. 2569',
      summary: 'ทำงานหรือมีอาชีพ · บริษัท กขค จำกัด',
    });
    expect(item?.candidates[0]?.record.fields).toMatchObject({
      name: 'นางสาวกานดา ใจดี',
      studentId: '66201010001',
      levelField: 'ปวช. การบัญชี',
      group: 'บช.3/1',
      phone: '0812345678',
      submitted: '',
    });
  });

  test('the hash follows what is shown', () => {
    const one = waits('a', [['0001', 1]]);
    const hash = (linked: LinkedAnswer) => items([linked])[0]?.hash;
    expect(hash(one)).toBe(hash(waits('a', [['0001', 1]])));
    expect(hash(one)).not.toBe(hash(waits('a', [['0002', 1]])));
    const decision: Decision = {
      ...{ id: 'g/1', at: '2026-07-07', by: 'a@college.example', kind: 'asked', group: 'g' },
      ...{ subject: 'review|a|studentId', value: '99999999999' },
    };
    const [standing] = items([one], [decision]);
    expect(standing?.hash).not.toBe(hash(one));
    expect(standing?.standing).toMatchObject({ studentId: '99999999999' });
  });
});
