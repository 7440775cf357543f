// Rules that the college writes itself: each kind, what is wrong with a rule, and that the others go on.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fitsMask, parseMask } from '../../../src/domain/quality/own/mask.ts';
import { MOST_HITS } from '../../../src/domain/quality/own/run-own-rules.ts';
import type { OwnRow } from '../../../src/domain/quality/rule-book.ts';
import type { RosterCells } from '../../../src/domain/roster/roster-row.ts';
import { findingText, findingWhere } from '../../../src/texts/rule-texts.ts';
import { answered, WORKS } from '../outcome/sample-answers.ts';
import { codeOf, findingsOf, NO_RULE_BOOK, type Sample } from './sample-ground.ts';

const own = (rules: readonly OwnRow[], sample: Sample = {}) =>
  findingsOf({ ...sample, more: { ruleBook: { ...NO_RULE_BOOK, own: rules } } }).filter(
    ({ rule }) => rule.startsWith('own/'),
  );

const rule = (column: string, kind: string, value: string, more: OwnRow = {}): OwnRow => ({
  title: 'กฎ',
  source: 'รายชื่อ',
  column,
  kind,
  value,
  ...more,
});

describe('kinds', () => {
  test.each<readonly [string, OwnRow, RosterCells, boolean]>([
    ['blank', rule('LINE ID', 'จำเป็นต้องกรอก', ''), { lineId: ' ' }, true],
    ['filled', rule('LINE ID', 'จำเป็นต้องกรอก', ''), { lineId: 'x' }, false],
    ['by key', rule('lineId', 'จำเป็นต้องกรอก', ''), {}, true],
    ['a title with other blanks', rule('LINEID', 'จำเป็นต้องกรอก', ''), {}, true],
    ['at the low end', rule('เทอมที่จบ', 'ช่วงค่า', '1 ถึง 3'), { graduatedTerm: '1' }, false],
    [
      'at the high end, in Thai digits',
      rule('เทอมที่จบ', 'ช่วงค่า', '1-3'),
      { graduatedTerm: '๓' },
      false,
    ],
    ['above', rule('เทอมที่จบ', 'ช่วงค่า', '1-3'), { graduatedTerm: '4' }, true],
    ['below', rule('เทอมที่จบ', 'ช่วงค่า', '1..3'), { graduatedTerm: '0' }, true],
    ['no number', rule('เทอมที่จบ', 'ช่วงค่า', '1 ถึง 3'), { graduatedTerm: 'สอง' }, true],
    ['open above', rule('เทอมที่จบ', 'ช่วงค่า', '2 ถึง'), { graduatedTerm: '999' }, false],
    ['open below', rule('เทอมที่จบ', 'ช่วงค่า', 'ถึง 2'), { graduatedTerm: '3' }, true],
    ['a blank is in every range', rule('เทอมที่จบ', 'ช่วงค่า', '1 ถึง 3'), {}, false],
    [
      'a day in a range',
      rule('วันเกิด', 'ช่วงค่า', '1/1/2545 ถึง 31/12/2552'),
      { birthDate: '2009-12-31' },
      false,
    ],
    [
      'a day after it',
      rule('วันเกิด', 'ช่วงค่า', '1/1/2545 ถึง 31/12/2552'),
      { birthDate: '1/1/2553' },
      true,
    ],
    ['in the list', rule('เพศ', 'หนึ่งในรายการ', 'ชาย, หญิง'), { sex: ' หญิง ' }, false],
    ['not in the list', rule('เพศ', 'หนึ่งในรายการ', 'ชาย,หญิง'), { sex: 'ญ' }, true],
    ['the shape', rule('รหัสนักเรียน', 'รูปแบบ', '66*'), { studentId: '66201010025' }, false],
    ['another shape', rule('กลุ่ม', 'รูปแบบ', 'กก.9/9'), { group: 'ชย3/1' }, true],
    [
      'equal',
      rule('ชื่อ', 'เปรียบเทียบสองคอลัมน์', '<> นามสกุล'),
      { firstName: 'ก', lastName: 'ก' },
      true,
    ],
    [
      'not equal',
      rule('ชื่อ', 'เปรียบเทียบสองคอลัมน์', '<>นามสกุล'),
      { firstName: 'ก', lastName: 'ข' },
      false,
    ],
    [
      'days in order',
      rule('วันอนุมัติผล', 'เปรียบเทียบสองคอลัมน์', '> วันเกิด'),
      { approvedOn: '31/3/2569', birthDate: '2008-01-01' },
      false,
    ],
    [
      'days out of order',
      rule('วันเกิด', 'เปรียบเทียบสองคอลัมน์', '>= วันอนุมัติผล'),
      { approvedOn: '31/3/2569', birthDate: '2008-01-01' },
      true,
    ],
    [
      'numbers by size',
      rule('ปีหลักสูตร', 'เปรียบเทียบสองคอลัมน์', '<= รุ่น (ปีการศึกษา)'),
      { curriculumYear: '990' },
      false,
    ],
    ['words have no order', rule('ชื่อ', 'เปรียบเทียบสองคอลัมน์', '> นามสกุล'), {}, false],
    ['nothing to compare with', rule('ชื่อ', 'เปรียบเทียบสองคอลัมน์', '= LINE ID'), {}, false],
  ])('%s', (_, row, cells, isFound) => {
    expect(own([row], { rows: [cells] }).map(({ rule: id }) => id)).toEqual(
      isFound ? ['own/rule'] : [],
    );
  });
});

describe('what is wrong with a rule', () => {
  test.each<readonly [string, OwnRow, string]>([
    ['a source that is none', rule('ชื่อ', 'ช่วงค่า', '1', { source: 'แท็บอื่น' }), 'แท็บอื่น'],
    ['a column that is none', rule('ชื่อเล่น', 'จำเป็นต้องกรอก', ''), 'ชื่อเล่น'],
    [
      'a hidden key is no column',
      rule('_key', 'จำเป็นต้องกรอก', '', { source: 'คำตอบล่าสุด' }),
      '_key',
    ],
    ['a kind that is none', rule('ชื่อ', 'สวยงาม', ''), 'สวยงาม'],
    ['a severity that is none', rule('ชื่อ', 'จำเป็นต้องกรอก', '', { severity: 'แดง' }), 'แดง'],
    ['no value', rule('ชื่อ', 'รูปแบบ', ''), 'ค่า'],
    ['a value without end', rule('ชื่อ', 'รูปแบบ', 'ก'.repeat(501)), '500'],
    ['a range of one number', rule('เทอมที่จบ', 'ช่วงค่า', '3'), '“3”'],
    ['a range of words', rule('เทอมที่จบ', 'ช่วงค่า', 'ต้น ถึง ปลาย'), 'ต้น'],
    ['a range turned round', rule('เทอมที่จบ', 'ช่วงค่า', '3 ถึง 1'), 'สลับ'],
    ['a range of days turned round', rule('วันเกิด', 'ช่วงค่า', '1/1/2550 ถึง 1/1/2549'), 'สลับ'],
    ['a number and a day', rule('วันเกิด', 'ช่วงค่า', '1 ถึง 1/1/2549'), '1/1/2549'],
    ['a list of nothing', rule('เพศ', 'หนึ่งในรายการ', ' , , '), 'ค่า'],
    ['no sign', rule('ชื่อ', 'เปรียบเทียบสองคอลัมน์', 'นามสกุล'), '>='],
    ['no second column', rule('ชื่อ', 'เปรียบเทียบสองคอลัมน์', '= ชื่อเล่น'), 'ชื่อเล่น'],
  ])('%s', (_, row, words) => {
    const sound = rule('LINE ID', 'จำเป็นต้องกรอก', '');
    const found = own([row, sound]);
    expect(found.map(({ rule: id }) => id)).toEqual(['own/broken', 'own/rule']);
    expect(found[0] && findingText(found[0])).toContain(words);
    expect(found[0] && findingWhere(found[0])).toContain('กฎของวิทยาลัย');
  });

  test('the same rule again', () => {
    const twice = [
      rule('LINE ID', 'จำเป็นต้องกรอก', ''),
      rule('LINE ID', 'จำเป็นต้องกรอก', '', { title: 'อีกชื่อ' }),
    ];
    expect(own(twice).map(({ params }) => params.why ?? '')).toEqual(['twice', '']);
  });

  test('a blank row is nobody’s rule', () => {
    expect(own([{ title: '', source: '', column: '', kind: '', value: '' }])).toEqual([]);
  });
});

describe('what staff read', () => {
  const MESSAGE = { message: 'โปรดถาม LINE ของนักเรียน', severity: 'ต้องแก้' };

  test('their own message and severity', () => {
    const [found] = own([rule('LINE ID', 'จำเป็นต้องกรอก', '', MESSAGE)]);
    expect(found).toMatchObject({ severity: 'mustFix', code: codeOf(0) });
    expect(found && findingText(found)).toBe(MESSAGE.message);
    expect(found && findingWhere(found)).toContain('รายชื่อ');
  });

  test('without one, the title, the column and what stands there', () => {
    const [found] = own([rule('เพศ', 'หนึ่งในรายการ', 'ชาย,หญิง')], { rows: [{ sex: 'ญ' }] });
    expect(found && findingText(found)).toBe('กฎ: เพศ “ญ” ไม่อยู่ในรายการที่กำหนด');
  });

  test('the key stays when only the words change, and goes when the rule does', () => {
    const keyOf = (row: OwnRow) => own([row])[0]?.key;
    const before = rule('LINE ID', 'จำเป็นต้องกรอก', '');
    expect(keyOf({ ...before, ...MESSAGE, title: 'ชื่อใหม่' })).toBe(keyOf(before));
    expect(keyOf(rule('หมายเหตุ', 'จำเป็นต้องกรอก', ''))).not.toBe(keyOf(before));
  });

  test('a national id is not repeated', () => {
    const rows = [{ nationalId: '1101700230705' }];
    const found = own([rule('nationalId', 'รูปแบบ', 'A')], { rows });
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).not.toContain('1101700230705');
  });

  test('a rule that hits nearly everybody is shortened and says so', () => {
    const rows = Array.from({ length: MOST_HITS + 5 }, () => ({}));
    const found = own([rule('LINE ID', 'จำเป็นต้องกรอก', '')], { rows });
    expect(found.filter(({ rule: id }) => id === 'own/rule')).toHaveLength(MOST_HITS);
    const many = found.find(({ rule: id }) => id === 'own/tooMany');
    expect(many && findingText(many)).toContain(String(MOST_HITS + 5));
  });
});

describe('other sources', () => {
  const answers = [[answered('2026-07-10', { ...WORKS, code: codeOf(0), email: 'a@gmail.com' })]];

  test.each<readonly [string, OwnRow, number]>([
    [
      'the label of a choice',
      rule('ลักษณะงาน', 'หนึ่งในรายการ', 'กิจการของตนเอง', { source: 'คำตอบล่าสุด' }),
      1,
    ],
    [
      'a month as it is shown',
      rule('เริ่มงานครั้งแรก', 'ช่วงค่า', '1/3/2569 ถึง 31/12/2569', { source: 'คำตอบล่าสุด' }),
      0,
    ],
    [
      'who has not answered has no row',
      rule('ตำแหน่ง', 'จำเป็นต้องกรอก', '', { source: 'คำตอบล่าสุด' }),
      1,
    ],
    ['the address that counts now', rule('อีเมล', 'จำเป็นต้องกรอก', '', { source: 'ทะเบียนติดตาม' }), 1],
    ['the address of the list', rule('อีเมล', 'จำเป็นต้องกรอก', ''), 2],
  ])('%s', (_, row, count) => {
    expect(own([row], { rows: [{}, {}], answers })).toHaveLength(count);
  });
});

describe('masks', () => {
  test.each([
    ['99', '12', true],
    ['99', '๑๒', true],
    ['99', '1', false],
    ['99', '123', false],
    ['ก*', 'น้ำใจ', true],
    ['กกก', 'น้ำใ', true],
    ['กก', 'ก1', false],
    ['A9', 'x5', true],
    ['A9', 'ก5', false],
    ['?', 'ที่', true],
    ['*', '', true],
    ['*สาขา*', 'อยู่สาขาใด', true],
    ['*สาขา', 'สาขาใด', false],
    ['\\9', '9', true],
    ['\\9', '5', false],
    ['\\*', '*', true],
    ['ปวช.9', 'ปวช.3', true],
    ['ปวช.9', 'ปวชX3', false],
  ])('%s on “%s”: %s', (mask, text, fits) => {
    expect(fitsMask(parseMask(mask), text)).toBe(fits);
  });

  test('a text fits itself behind backslashes, whatever it is (seed 11)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const literal = text.replace(/[9กA?*\\]/g, '\\$&');
        expect(fitsMask(parseMask(literal), text)).toBe(true);
        expect(fitsMask(parseMask(`*${literal}*`), `x${text}y`)).toBe(true);
      }),
      { seed: 11 },
    );
  });

  test('stars never run away: work grows with text × mask, not beyond', () => {
    const mask = parseMask('*a'.repeat(200) + 'b');
    const started = process.cpuUsage();
    expect(fitsMask(mask, 'a'.repeat(5_000))).toBe(false);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(1_000);
  });
});
