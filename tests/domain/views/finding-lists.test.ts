// The findings as text, list and count: what is said in one line, filtered, in which order, and with whom it lies.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { finding, type Severity } from '../../../src/domain/quality/finding.ts';
import { FINDINGS } from '../../../src/domain/tabs/view-tabs.ts';
import { toSnapshot } from '../../../src/domain/tabs/snapshot.ts';
import { keyCell } from '../../../src/domain/tabs/tab.ts';
import {
  filterFindings,
  findingsTable,
  listFindings,
  NOBODY,
  pageOf,
} from '../../../src/domain/views/finding-list.ts';
import {
  correctablePlace,
  placesOf,
  readPlaces,
  writePlaces,
} from '../../../src/domain/views/finding-place.ts';
import { byOwner } from '../../../src/domain/views/home/home-findings.ts';
import { toCheckText } from '../../../src/domain/views/to-check.ts';

const of = (severity: Severity, rule: string) =>
  finding(rule, severity, { subject: 'A', code: 'A' });
const words = ({ rule }: { rule: string }): string => rule;

describe('what the register says', () => {
  test.each<[why: string, given: ReturnType<typeof of>[], text: string]>([
    ['nothing', [], ''],
    ['one', [of('check', 'ก')], 'ควรตรวจ 1: ก'],
    [
      'the most severe one is quoted, wherever it stands',
      [of('note', 'ก'), of('check', 'ข'), of('mustFix', 'ค'), of('check', 'ง')],
      'ต้องแก้ 1 · ควรตรวจ 2 · เพื่อทราบ 1: ค',
    ],
    ['lines become one', [of('note', 'ก\nข')], 'เพื่อทราบ 1: ก ข'],
    [
      'a long one is cut, never between a letter and its mark',
      [of('check', `${'ก'.repeat(69)}ที่นี่`)],
      `ควรตรวจ 1: ${'ก'.repeat(69)}…`,
    ],
  ])('%s', (_why, given, text) => {
    expect(toCheckText(given, words)).toBe(text);
  });
});

describe('places', () => {
  test.each([
    ['contact/badPhone', {}, 'register|A|phone'],
    ['contact/badEmail', {}, 'register|A|email'],
    ['roster/standingUnknown', {}, 'roster|A|standing'],
    ['Q07', {}, 'latest|A|status'],
    ['setting/missing', { setting: 'college' }, 'settings|college|value'],
    ['cohort/unreadable', { cohort: '2568', column: 'graduatedOn' }, 'cohorts|2568|graduatedOn'],
    ['Q02', {}, 'review|A|verdict'],
    ['answer/renamed', { typed: 'ก ข' }, 'register|A|name'],
    ['roster/samePerson', { other: 'B' }, 'roster|B|code'],
    ['rule/unreadable', { rule: 'Q07', column: 'limit' }, 'rules|Q07|limit'],
    ['own/broken', { title: 'ขอ LINE' }, 'ownRules|ขอ LINE|'],
    ['own/rule', { title: 'ขอ LINE' }, 'register|A|toCheck'],
    ['a rule that came later', {}, 'latest|A|status'],
  ])('%s', (rule, params, first) => {
    const places = placesOf(finding(rule, 'check', { subject: 'A', code: 'A', params }));
    const [place] = places;
    expect([place?.tab, place?.rowKey, place?.column].join('|')).toBe(first);
    expect(places[places.length - 1]).toMatchObject({ tab: 'findings', rowKey: `${rule}/A` });
  });

  test('a number can be put right where it is wrong, and nothing else', () => {
    const place = (rule: string) => correctablePlace(placesOf(of('check', rule)));
    expect(place('contact/badPhone')).toEqual({ tab: 'register', rowKey: 'A', column: 'phone' });
    expect([place('Q07'), place('roster/noName'), place('contact/intentWithoutResult')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('survive their cell, whatever a key is made of', () => {
    const part = fc.string().map((text) => text.replace(/[\n\r]/g, ''));
    const key = fc.constantFrom('register', 'findings');
    const place = fc.record({ tab: key, rowKey: part, column: fc.constantFrom('', 'phone') });
    fc.assert(
      fc.property(fc.array(place), (places) => {
        expect(readPlaces(writePlaces(places))).toEqual(places);
      }),
    );
  });
});

/** A tab as staff left it: sorted upside down, with a note of their own and a row pasted twice. */
function tabOf(rows: readonly Partial<Record<string, string>>[]) {
  const keys = FINDINGS.columns.map((column) => keyCell(FINDINGS, column));
  const titles = FINDINGS.columns.map(({ title }) => title);
  const lines = rows.map((row) => FINDINGS.columns.map(({ key }) => row[key] ?? ''));
  const snapshot = toSnapshot(FINDINGS, [keys, titles, ...lines]);
  if (!snapshot) throw new Error('no snapshot');
  return snapshot;
}

const row = (key: string, more: Partial<Record<string, string>> = {}) => ({
  _key: key,
  _print: 'severity=1',
  severity: 'ควรตรวจ',
  rule: 'contact/none',
  ...more,
});

describe('the list', () => {
  const listed = listFindings(
    tabOf([
      row('n', { severity: 'เพื่อทราบ', who: 'ค' }),
      row('b', { who: 'ข', owner: ' ครูสมชาย ' }),
      row('a', { who: 'ก', what: 'เบอร์ไม่ครบ' }),
      row('a', { who: 'ก' }),
      row('m', { severity: 'ต้องแก้', rule: 'Q07', who: 'ฮ' }),
      { who: 'โน้ตของครู' },
    ]),
  );

  test('goes by severity, rule and name; notes of the staff and second copies are left out', () => {
    expect(listed.map(({ key }) => key)).toEqual(['m', 'a', 'b', 'n']);
  });

  test.each([
    [{ severity: 'ควรตรวจ' }, ['a', 'b']],
    [{ owner: 'ครูสมชาย' }, ['b']],
    [{ owner: NOBODY, severity: 'ควรตรวจ' }, ['a']],
    [{ person: 'เบอร์' }, ['a']],
    [{ person: 'ไม่มีใคร' }, []],
    [{}, ['m', 'a', 'b', 'n']],
  ])('filtered by %j', (given, keys) => {
    const filter = { severity: '', owner: '', person: '', ...given };
    expect(filterFindings(listed, filter).map(({ key }) => key)).toEqual(keys);
  });

  test.each([
    [45, 0, 20, 0, 3],
    [45, 2, 5, 2, 3],
    [45, 9, 5, 2, 3],
    [45, -1, 20, 0, 3],
    [45, Number.NaN, 20, 0, 3],
    [0, 4, 0, 0, 1],
    [20, 1, 20, 0, 1],
  ])('of %i, page %i shows %i on page %i of %i', (count, wanted, shown, page, pages) => {
    const many = Array.from({ length: count }, () => listed).flatMap(([first]) => first ?? []);
    const got = pageOf(many, wanted);
    expect([got.shown.length, got.page, got.pages]).toEqual([shown, page, pages]);
  });
});

test('owners: most first, then by name, those without one last; blanks make no new person', () => {
  expect(byOwner(['', 'ครูข', 'ครู  ก', 'ครู ก', '', '', 'ครูค', 'ครูข'])).toEqual([
    ['ครู ก', 2],
    ['ครูข', 2],
    ['ครูค', 1],
    ['', 3],
  ]);
});

test('the table to hand on has what is shown, and nothing of what is hidden', () => {
  const [one] = listFindings(tabOf([row('a', { who: 'สมชาย ใจดี' })]));
  const [head, ...rows] = findingsTable(one ? [{ ...one, owner: 'ครูสมชาย' }] : []);
  expect(head).toEqual(
    FINDINGS.columns
      .filter(({ hidden, role }) => hidden !== true && role !== 'key' && role !== 'print')
      .map(({ title }) => title),
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.slice(0, 2)).toEqual([one?.severity, one?.who]);
  expect(rows[0]).toContain('ครูสมชาย');
  expect(rows[0]).toHaveLength(head?.length ?? 0);
});
