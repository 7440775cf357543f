// What became of asking each graduation, as far as the data knows.

import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../../src/domain/answers/answer.ts';
import type { Case } from '../../../src/domain/derive/case.ts';
import { derive } from '../../../src/domain/derive/derive.ts';
import {
  countDispositions,
  dispositionOf,
  DISPOSITIONS,
} from '../../../src/domain/indicator/dispositions.ts';
import type { RosterCells } from '../../../src/domain/roster/roster-row.ts';
import { answered, BY_ADVISOR, BY_MOTHER, SEEKS, WORKS } from '../outcome/sample-answers.ts';
import { codeOf, groundOf, inputsOf } from '../quality/sample-ground.ts';

const DAY = '2026-07-10';
const NO_ENTRIES = new Map<string, { readonly missing: readonly string[] }>();
const STOP = { requests: ['NOREMIND'] };

const caseOf = (answers: readonly Answer[], cells: RosterCells = {}): Case => {
  const [one] = groundOf({ rows: [cells], answers: [answers] }).cases;
  if (one === undefined) throw new Error('one row is one case');
  return one;
};

const CONTACT = {
  at: '2026-07-05T02:00:00.000Z',
  by: 'a@example.com',
  code: codeOf(0),
  wave: '2568-1',
  step: 'invite',
  channel: 'mail',
  detail: '',
} as const;

const contactedCase = (states: readonly ('sent' | 'failed' | 'intent')[]): Case => {
  const contacts = states.map((state, n) => ({ ...CONTACT, id: `x${n}`, state }));
  const [one] = groundOf({ more: { contacts } }).cases;
  if (one === undefined) throw new Error('one row is one case');
  return one;
};

const ownWord = answered(DAY, WORKS);
const withGap: Answer = { ...ownWord, missing: ['income'] };
const ofRegistry: Answer = {
  ...ownWord,
  evidence: { source: 'registry', channel: 'document', recordedBy: 'x' },
};
const NO_WAY = { phone: '', email: '', lineId: '' };

describe('one graduation', () => {
  test.each<[string, Case, string]>([
    ['answered all that was asked', caseOf([ownWord]), 'I'],
    [
      'told staff, who wrote it down',
      caseOf([
        answered(DAY, { ...SEEKS, entry: 'PROXY', informantRole: 'ADVISOR', informantHow: 'SELF' }),
      ]),
      'I',
    ],
    [
      'answered all, and asked for no more reminders',
      caseOf([answered(DAY, { ...WORKS, ...STOP })]),
      'I',
    ],
    ['answered with gaps', caseOf([withGap]), 'P'],
    [
      'a first answer with gaps, then a whole one',
      caseOf([withGap, answered('2026-07-11', WORKS)]),
      'I',
    ],
    ['opened the form, and no status can be read', caseOf([answered(DAY, {})]), 'P'],
    [
      'the mother answered',
      caseOf([answered(DAY, { ...WORKS, ...BY_MOTHER, informantHow: 'RELATIVE' })]),
      'P',
    ],
    [
      'the advisor answered from social media',
      caseOf([answered(DAY, { ...WORKS, ...BY_ADVISOR, informantHow: 'SOCIAL' })]),
      'P',
    ],
    [
      'the mother, then the graduate',
      caseOf([answered(DAY, { ...SEEKS, ...BY_MOTHER }), answered('2026-07-11', WORKS)]),
      'I',
    ],
    ['no reminders please, and nothing else', caseOf([answered(DAY, STOP)]), 'R'],
    [
      'no reminders please, but the mother told',
      caseOf([answered(DAY, STOP), answered('2026-07-11', { ...WORKS, ...BY_MOTHER })]),
      'P',
    ],
    [
      'deceased, whoever said it',
      caseOf([answered(DAY, { status: 'DECEASED', ...BY_MOTHER })]),
      'O',
    ],
    ['did not graduate', caseOf([answered(DAY, { status: 'NOT_GRADUATED', ...BY_ADVISOR })]), 'NE'],
    ['known by the records of the Commission alone: nobody was asked', caseOf([ofRegistry]), 'UH'],
    ['answered before graduating only', caseOf([{ ...ownWord, form: 'P' }]), 'UH'],
    ['a message was sent', contactedCase(['sent']), 'NC'],
    ['messages were refused', contactedCase(['failed']), 'UH'],
    ['nobody knows whether the message went out', contactedCase(['intent']), 'UH'],
    ['never contacted', caseOf([]), 'UH'],
    ['never contacted, and no way to', caseOf([], NO_WAY), 'UO'],
  ])('%s: %#', (_, one, disposition) => {
    expect(dispositionOf(one, NO_ENTRIES)).toBe(disposition);
  });
});

/** Through the whole derivation, as staff type it into the entry table. */
function typed(cells: Readonly<Record<string, string>>) {
  const decisions = Object.entries(cells).map(([column, value], n) => ({
    id: `d${n}`,
    at: '2026-07-10T05:00:00.000Z',
    by: 'a@example.com',
    kind: 'asked' as const,
    subject: `entry|${codeOf(0)}/2568-1|${column}`,
    value,
    group: 'g',
  }));
  const { counts } = derive(inputsOf({ more: { decisions } })).indicator.survey;
  return DISPOSITIONS.filter((each) => counts[each] > 0);
}

describe('what staff typed', () => {
  test.each([
    [
      'all that such a graduate is asked',
      { status: 'STUDY', studyLevel: 'ปวส.', studyPlace: 'วิทยาลัยนี้' },
      'I',
    ],
    ['not all of it', { status: 'STUDY' }, 'P'],
    ['by somebody else', { status: 'NONE', source: 'เพื่อน' }, 'P'],
    ['that they refuse', { status: 'ปฏิเสธการให้ข้อมูล' }, 'R'],
    ['that they would rather not say', { status: 'ไม่ประสงค์ให้ข้อมูล' }, 'R'],
    ['that nobody took the call: an attempt', { status: 'ไม่ตอบ โทรแล้วไม่รับสาย' }, 'NC'],
    ['a phone number alone', { newPhone: '0812345678' }, 'UH'],
  ])('%s', (_, cells, disposition) => {
    expect(typed(cells)).toEqual([disposition]);
  });
});

test('every graduation has one disposition', () => {
  const { cases } = groundOf({
    rows: [{}, {}, NO_WAY, {}],
    answers: [[ownWord], [withGap], [], [answered(DAY, { status: 'DECEASED' })]],
  });
  expect(countDispositions(cases, NO_ENTRIES)).toEqual({
    ...{ I: 1, P: 1, R: 0, NC: 0, O: 1 },
    ...{ NE: 0, UH: 0, UO: 1 },
  });
});

test('only the approved of the cohort are counted', () => {
  const rows = [{}, { standing: 'ไม่จบ' }, { cohort: '2567' }];
  const { indicator, approved } = derive(inputsOf({ rows }));
  const { counts } = indicator.survey;
  expect(DISPOSITIONS.reduce((sum, each) => sum + counts[each], 0)).toBe(approved.length);
  expect(approved).toHaveLength(1);
});
