// The tab of rules: off with a reason, another severity, another number, and what cannot be read.

import { describe, expect, test } from '@jest/globals';
import { readRuleBook } from '../../../src/domain/quality/rule-book.ts';
import type { SnapshotRow, TabSnapshot } from '../../../src/domain/tabs/snapshot.ts';
import { findingText, findingWhere } from '../../../src/texts/rule-texts.ts';
import { findingsOf, type Sample } from './sample-ground.ts';

const tabOf = (...rows: readonly SnapshotRow['cells'][]): TabSnapshot => ({
  keyRow: 1,
  headerRow: 2,
  columns: {},
  rows: rows.map((cells, at) => ({ row: at + 3, cells, hasOwnContent: false })),
  nextRow: rows.length + 3,
});

/** Four share a number, and one has no field. */
const SAMPLE: Sample = {
  rows: [{ field: '' }, {}, {}, {}].map((cells) => ({ ...cells, phone: '0811111111' })),
};

const found = (...rows: readonly SnapshotRow['cells'][]) =>
  findingsOf({ ...SAMPLE, more: { ruleBook: readRuleBook(tabOf(...rows), null) } });
const said = (...rows: readonly SnapshotRow['cells'][]) =>
  found(...rows).map(({ rule, severity }) => `${severity} ${rule}`);

const AS_EVER = ['check contact/phoneShared', 'check roster/fieldBlank'];

test.each([
  ['no tab', []],
  ['blank cells', [{ rule: 'roster/fieldBlank', state: '', severity: '', limit: '' }]],
  ['said in so many words', [{ rule: 'roster/fieldBlank', state: 'ใช้', severity: 'ควรตรวจ' }]],
  ['a rule of a newer version', [{ rule: 'roster/notYet', state: 'ปิด' }]],
  ['a row of the staff', [{ title: 'หมายเหตุของเรา' }]],
])('%s: as the program has it', (_, rows) => {
  expect(said(...rows)).toEqual(AS_EVER);
});

describe('off', () => {
  const off = { rule: 'roster/fieldBlank', state: 'ปิด' };

  test('with a reason it is quiet', () => {
    expect(said({ ...off, reason: 'สารพัดช่างไม่มีสาขา' })).toEqual(['check contact/phoneShared']);
  });

  test('without a reason it is off too, and asks for one', () => {
    const all = found(off);
    expect(all.map(({ key }) => key)).toEqual([
      'contact/phoneShared/0811111111',
      'rule/offWithoutReason/roster/fieldBlank',
    ]);
    expect(all[1] && findingText(all[1])).toContain('ไม่มีสาขาวิชา');
    expect(all[1] && findingWhere(all[1])).toContain('กฎการตรวจ');
  });

  test('what must not be lost stays on', () => {
    const rows = [{}, {}];
    const ruleBook = readRuleBook(
      tabOf({ rule: 'roster/codeTwice', state: 'ปิด', reason: 'x' }),
      null,
    );
    expect(ruleBook.choices.size).toBe(0);
    expect(findingsOf({ rows, more: { ruleBook } })).toEqual([]);
  });

  test('of two rows of one rule the first counts', () => {
    expect(said({ rule: 'roster/fieldBlank', state: 'ใช้' }, off)).toEqual(AS_EVER);
  });
});

describe('severity and number', () => {
  test('another severity', () => {
    expect(said({ rule: 'roster/fieldBlank', severity: 'ต้องแก้' })).toEqual([
      'mustFix roster/fieldBlank',
      'check contact/phoneShared',
    ]);
  });

  test.each([
    ['4', true],
    ['๕', false],
    [' 3 ', true],
    ['50', false],
  ])('a phone shared by “%s” or more', (limit, isFound) => {
    const rules = said(
      { rule: 'contact/phoneShared', limit },
      { rule: 'contact/phoneSharedByFew', state: 'ปิด', reason: 'x' },
    );
    expect(rules.includes('check contact/phoneShared')).toBe(isFound);
    expect(rules.some((rule) => rule.includes('rule/'))).toBe(false);
  });

  test.each([
    ['limit', 'สี่'],
    ['limit', '1'],
    ['limit', '51'],
    ['limit', '4.5'],
    ['limit', '-4'],
    ['severity', 'แดง'],
    ['state', 'บางครั้ง'],
  ])('%s “%s” is said, and the default is used', (column, typed) => {
    const all = found({ rule: 'contact/phoneShared', [column]: typed });
    expect(all.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      ...AS_EVER,
      'check rule/unreadable',
    ]);
    expect(all[2] && findingText(all[2])).toContain(`“${typed}”`);
  });

  test('a number beside a rule that has none does not matter', () => {
    expect(said({ rule: 'roster/fieldBlank', limit: 'สี่' })).toEqual(AS_EVER);
  });
});
