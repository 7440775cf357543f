// Rules over rows and the whole of the Roster: each with a case that has it and a near one that has not.

import { describe, expect, test } from '@jest/globals';
import { readSettings } from '../../../src/domain/settings/settings.ts';
import type { RosterCells } from '../../../src/domain/roster/roster-row.ts';
import type { Inputs } from '../../../src/domain/derive/inputs.ts';
import { findingText } from '../../../src/texts/rule-texts.ts';
import { COHORT, findingsOf, rulesOf } from './sample-ground.ts';

const KEEPS_IDS = { settings: { ...readSettings(null), keepNationalId: 'เปิด' } };

type Case = readonly [string, readonly RosterCells[], Partial<Inputs>?];
const times = (count: number, cells: RosterCells): RosterCells[] =>
  Array.from({ length: count }, () => cells);

describe('found', () => {
  test.each<readonly [string, ...Case]>([
    ['roster/badStudentId', 'letters', [{ studentId: 'ไม่ทราบ' }]],
    ['roster/badStudentId', 'a sheet dropped its end', [{ studentId: '6.62E+10' }]],
    ['roster/noStudentId', 'blank', [{ studentId: '' }]],
    ['roster/fieldBlank', 'no field', [{ field: '' }]],
    ['roster/badNationalId', 'a wrong check digit', [{ nationalId: '1101700230700' }], KEEPS_IDS],
    ['roster/badNationalId', 'twelve digits', [{ nationalId: '110170023070' }], KEEPS_IDS],
    ['roster/nationalIdKept', 'a number although it is not kept', [{ nationalId: 'x' }]],
    ['roster/approvedInFuture', 'approved tomorrow', [{ approvedOn: '16/10/2569' }]],
    ['roster/approvedFarFromCohort', 'the year before', [{ approvedOn: '31/3/2568' }]],
    ['roster/birthDateUnclear', 'two digits for the year', [{ birthDate: '5/6/50' }]],
    ['roster/birthDateOdd', 'fourteen when finishing', [{ birthDate: '1/4/2554' }]],
    ['roster/birthDateOdd', 'Christian year typed as Buddhist', [{ birthDate: '1/4/2407' }]],
    ['roster/advisorWithoutEmail', 'an advisor nobody can write to', [{ advisor: 'ครูสมศรี ใจดี' }]],
    [
      'roster/advisorEmailBad',
      'a domain with a slip',
      [{ advisor: 'ครูสมศรี', advisorEmail: 'a@gmial.com' }],
    ],
    ['roster/advisorEmailBad', 'no address', [{ advisor: 'ครูสมศรี', advisorEmail: 'a@' }]],
    ['roster/twoSpellings', 'a leading word', [...times(2, {}), { field: 'สาขาวิชาช่างยนต์' }]],
    [
      'roster/twoSpellings',
      'one letter',
      [...times(2, { field: 'คอมพิวเตอร์' }), { field: 'คอมพิวเตอร' }],
    ],
    ['roster/twoSpellings', 'a class with a blank', [{}, { group: 'ชย. 3/1' }]],
    [
      'roster/twoSpellings',
      'an advisor with and without a title',
      [
        { advisor: 'นางสาวสมศรี ใจดี', advisorEmail: 'a@b.th' },
        { advisor: 'ครูสมศรี ใจดี', advisorEmail: 'a@b.th' },
      ],
    ],
  ])('%s: %s', (rule, _, rows, more = {}) => {
    expect(rulesOf({ rows, more })).toEqual([rule]);
  });

  test('two spellings are one finding, which names the rarer one and how often it occurs', () => {
    const rows = [...times(5, { field: 'คอมพิวเตอร์' }), ...times(2, { field: 'คอมพิวเตอร' })];
    const found = findingsOf({ rows });
    expect(found.map(({ key }) => key)).toEqual(['roster/twoSpellings/field/2568 ปวช./คอมพิวเตอร']);
    expect(found[0] && findingText(found[0])).toContain('“คอมพิวเตอร” (2 แถว)');
  });

  test('an advisor of many classes is one finding', () => {
    const rows = times(40, { advisor: 'ครูสมศรี ใจดี' });
    expect(findingsOf({ rows }).map(({ params }) => params)).toEqual([{ count: '40' }]);
  });

  test('a college without any address of its advisors is told once', () => {
    const rows = ['ครูสมศรี ใจดี', 'ครูประนอม รักเรียน'].map((advisor) => ({ advisor }));
    const none = findingsOf({ rows });
    expect(none.map(({ key }) => key)).toEqual(['roster/advisorWithoutEmail/all']);
    expect(none[0] && findingText(none[0])).toContain('ทั้ง 2 คน');
    const one = findingsOf({ rows: [...rows, { advisor: 'ครูวันดี', advisorEmail: 'a@b.th' }] });
    expect(one).toHaveLength(2);
  });

  test('the national id itself is never repeated', () => {
    const found = findingsOf({ rows: [{ nationalId: '1101700230700' }], more: KEEPS_IDS });
    expect(JSON.stringify(found)).not.toContain('1101700230700');
    expect(found.map(findingText).join()).not.toContain('1101700230700');
  });
});

describe('not found', () => {
  const OTHER_COHORT = { cohorts: [COHORT, { ...COHORT, year: '2567', isCurrent: false }] };
  test.each<Case>([
    ['a sound row', [{}]],
    ['an id of an unusual length', [{ studentId: '6620101001' }]],
    ['a code of a pupil without registration', [{ nationalId: 'G123456789012' }], KEEPS_IDS],
    ['a blank national id', [{ nationalId: '' }], KEEPS_IDS],
    [
      'who is not approved need not have everything',
      [{ standing: 'ยังไม่จบ', studentId: '', field: '' }],
    ],
    ['approved today', [{ approvedOn: '15/10/2569' }]],
    ['a date of the cohort itself', [{ approvedOn: '31/3/2569' }]],
    ['the last day that belongs to the cohort', [{ approvedOn: '31/5/2569' }]],
    ['fifteen on the day', [{ birthDate: '31/3/2554' }]],
    ['an adult of ninety', [{ birthDate: '2479-03-31' }]],
    ['born in a Christian year', [{ birthDate: '2008-04-01' }]],
    [
      'an advisor with an address in one row of two',
      [{ advisor: 'ก', advisorEmail: 'a@b.th' }, { advisor: 'ก' }],
    ],
    [
      'advisors of a cohort that is over',
      [{ cohort: '2567', advisor: 'ครูสมศรี', approvedOn: '31/3/2568' }],
      OTHER_COHORT,
    ],
    ['two classes', [{}, { group: 'ชย.3/2' }]],
    ['two classes of fields that differ by a letter', [{}, { group: 'ชฟ.3/1' }]],
    ['two fields that differ by a number', [{ field: 'เทคนิคไฟฟ้า 1' }, { field: 'เทคนิคไฟฟ้า 2' }]],
    ['two short words', [{ field: 'ไฟฟ้า' }, { field: 'ไฟฟา' }]],
    ['one field in two levels', [{}, { level: 'ปวส.', field: 'สาขาช่างยนต์' }]],
    [
      'the names that two curricula give one field, in two cohorts',
      [{}, { cohort: '2567', field: 'สาขาช่างยนต์', approvedOn: '31/3/2568' }],
      OTHER_COHORT,
    ],
  ])('%s', (_, rows, more = {}) => {
    expect(rulesOf({ rows, more })).toEqual([]);
  });
});
