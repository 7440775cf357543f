// From a press to decisions: which cells, which corrections, and nothing that stands there already.
import { describe, expect, test } from '@jest/globals';
import { askedAnswers, type Decision } from '../../../src/domain/decisions/decision.ts';
import {
  corrections as correctionsOf,
  newCells,
  type Press,
} from '../../../src/domain/review/judge.ts';
import { pairItem } from '../../../src/domain/review/pair-item.ts';
import { sameStanding, standingOf } from '../../../src/domain/review/standing.ts';
import { answerRecord, candidate, item, record } from './sample-records.ts';

const press = (more: Partial<Press>): Press => ({
  judgement: 'same',
  code: 'AAAA',
  studentId: '',
  sides: {},
  ...more,
});
const asked = (...cells: readonly [column: string, value: string][]) =>
  askedAnswers(
    cells.map(([column, value], at): Decision => ({
      id: `g/${String(at)}`,
      at: `2026-07-0${String(at + 1)}`,
      by: 'a@college.example',
      kind: 'asked',
      subject: `review|r1|${column}`,
      value,
      group: 'g',
    })),
  );
const NONE = asked();
const short = (list: readonly { subject: string; value: string }[]) =>
  list.map(({ subject, value }) => `${subject} = ${value}`);

describe('cells of the review row', () => {
  test.each<[string, Partial<Press>, string[]]>([
    ['this one', {}, ['review|r1|verdict = ใช่คนนี้', 'review|r1|confirmed = AAAA']],
    ['not on the list', { judgement: 'different' }, ['review|r1|verdict = ไม่มีในรายชื่อ']],
    ['later', { judgement: 'later' }, ['review|r1|verdict = ไว้ก่อน']],
    [
      'somebody else',
      { judgement: 'otherId', studentId: '66201010099' },
      ['review|r1|studentId = 66201010099'],
    ],
  ])('%s', (_name, more, expected) => {
    expect(short(newCells(item('r1'), press(more), NONE))).toEqual(expected);
  });

  test.each(['answers', 'roster'] as const)('a pair (%s) has words of its own', (kind) => {
    const values = (judgement: Press['judgement']) =>
      newCells(item('r1', { kind }), press({ judgement }), NONE).map(({ value }) => value);
    expect(values('same')).toContain('คนเดียวกัน');
    expect(values('different')).toEqual(['คนละคน']);
  });

  test('an id that was typed before gives way to a verdict, and a verdict to an id', () => {
    const before = asked(['studentId', '99999999999'], ['verdict', 'ไว้ก่อน']);
    expect(short(newCells(item('r1'), press({}), before))).toContain('review|r1|studentId = ');
    const other = press({ judgement: 'otherId', studentId: '66201010099' });
    expect(short(newCells(item('r1'), other, before))).toContain('review|r1|verdict = ');
  });
});

describe('the same press again', () => {
  test('adds nothing', () => {
    const held = asked(['verdict', 'ใช่คนนี้'], ['confirmed', 'AAAA']);
    expect(newCells(item('r1'), press({}), held)).toEqual([]);
  });

  test('of another person is a new decision', () => {
    const held = asked(['verdict', 'ใช่คนนี้'], ['confirmed', 'BBBB']);
    expect(short(newCells(item('r1'), press({}), held))).toEqual(['review|r1|confirmed = AAAA']);
  });
});

describe('values that differ', () => {
  const left = answerRecord({ name: 'กานดา รักเรียน', phone: '0611111111', email: '' });
  const one = item('r1', { left, candidates: [candidate('AAAA'), candidate('BBBB')] });
  const corrections = (more: Partial<Press>) => short(correctionsOf(one, press(more)));

  test.each<[string, Partial<Press>, string[]]>([
    ['nothing chosen', {}, []],
    ['the default chosen', { sides: { phone: 'left', name: 'right' } }, []],
    ['the older number', { sides: { phone: 'right' } }, ['register|AAAA|phone = 0812345678']],
    ['the name of the answer', { sides: { name: 'left' } }, ['register|AAAA|name = กานดา รักเรียน']],
    [
      'for the second candidate',
      { code: 'BBBB', sides: { phone: 'right' } },
      ['register|BBBB|phone = 0812345678'],
    ],
    ['where nothing differs there is no choice', { sides: { email: 'left', lineId: 'left' } }, []],
    ['of nobody’s row', { code: 'ZZZZ', sides: { phone: 'right' } }, []],
    ['without “this one”', { judgement: 'different', sides: { phone: 'right' } }, []],
  ])('%s', (_name, more, expected) => {
    expect(corrections(more)).toEqual(expected);
  });
});

describe('what stands', () => {
  test('nothing, or only put off, is undecided', () => {
    expect(standingOf(NONE, 'r1')).toBeNull();
    expect(standingOf(asked(['verdict', 'ไว้ก่อน']), 'r1')).toBeNull();
    expect(standingOf(asked(['verdict', ''], ['studentId', '']), 'r1')).toBeNull();
    expect(standingOf(asked(['verdict', 'ใช่คนนี้']), 'r2')).toBeNull();
  });

  test('tells who, when and what', () => {
    const cells = asked(['verdict', 'ใช่คนนี้'], ['confirmed', 'AAAA']);
    expect(standingOf(cells, 'r1')).toEqual({
      verdict: 'ใช่คนนี้',
      studentId: '',
      confirmed: 'AAAA',
      by: 'a@college.example',
      at: '2026-07-01',
    });
    const other = asked(['verdict', 'ไม่มีในรายชื่อ']);
    expect(sameStanding(standingOf(cells, 'r1'), standingOf(cells, 'r1'))).toBe(true);
    expect(sameStanding(standingOf(cells, 'r1'), standingOf(other, 'r1'))).toBe(false);
  });
});

describe('a pair', () => {
  const pair = { keys: ['A', 'B'], weight: 9, evidence: [] } as const;
  const records = new Map([
    ['A', record({ phone: '0611111111' }, { code: 'A' })],
    ['B', record({}, { code: 'B' })],
  ]);
  const ground = (cells = NONE) => ({
    kind: 'roster' as const,
    recordOf: (key: string) => records.get(key),
    asked: cells,
  });
  const said = (value: string) =>
    askedAnswers([
      {
        ...{ id: 'g/1', at: '2026-07-01', by: 'a', kind: 'asked', group: 'g' },
        ...{ subject: 'review|roster/A/B|verdict', value },
      },
    ]);

  test('is an item like any other, under a key of its own', () => {
    expect(pairItem(pair, ground())).toMatchObject({
      key: 'roster/A/B',
      reason: 'rosterAlike',
      state: 'open',
      candidates: [{ weight: 9, record: { code: 'B' } }],
    });
  });

  test('leaves when it is decided, waits when it was put off, and is nothing without one of the two', () => {
    expect(pairItem(pair, ground(said('คนละคน')))).toBeNull();
    expect(pairItem(pair, ground(said('ไว้ก่อน')))?.state).toBe('later');
    expect(pairItem({ ...pair, keys: ['A', 'gone'] }, ground())).toBeNull();
  });

  test('corrects nothing: which row is right is another question', () => {
    const found = pairItem(pair, ground());
    const all = press({ code: 'B', sides: { phone: 'left' } });
    expect(found && correctionsOf(found, all)).toEqual([]);
  });
});
