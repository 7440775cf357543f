// The table of rules as a whole: ids that never change, words, and severities that agree with what passes them on.

import { describe, expect, test } from '@jest/globals';
import { ALL_RULES, CHOSEN_RULES } from '../../../src/domain/quality/rules/table.ts';
import { rosterToGraduations } from '../../../src/domain/roster/roster-to-graduations.ts';
import { findingText, findingWhere, ruleTitle } from '../../../src/texts/rule-texts.ts';
import { findingsOf, rowOf } from './sample-ground.ts';

const ids = ALL_RULES.map(({ id }) => id);

/** Owner, status and comment of staff hang on them in workbooks that exist. */
const KEPT = [
  ...Array.from({ length: 14 }, (_, n) => `Q${String(n + 1).padStart(2, '0')}`),
  'setting/missing',
  'setting/noNoticeUrl',
  'cohort/noGraduationDate',
  'cohort/noDeadline',
  'cohort/unreadable',
  'cohort/deadlineBeforeGraduation',
  'cohort/deadlinePast',
  'cohort/graduationFarFromCohort',
  'roster/noCode',
  'roster/badCode',
  'roster/codeTwice',
  'roster/noName',
  'roster/cohortUnknown',
  'roster/standingUnknown',
  'roster/levelUnknown',
  'roster/dateUnclear',
  'roster/idTwice',
  'roster/departed',
  'contact/none',
  'contact/badEmail',
  'contact/badPhone',
  'contact/intentWithoutResult',
  'answer/repeated',
  'entry/incomplete',
  'entry/notAChoice',
  'view/typedOver',
];

test('each rule has one row, and the names of the first version are all there', () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(KEPT));
});

test('each rule has a title of its own', () => {
  const titles = ids.map(ruleTitle);
  expect(new Set(titles).size).toBe(titles.length);
});

test('a number lies between its bounds, and its title says what it counts', () => {
  const withLimit = ALL_RULES.filter(({ limit }) => limit !== undefined);
  expect(withLimit.length).toBeGreaterThan(5);
  for (const { id, limit } of withLimit) {
    expect(limit?.fallback).toBeGreaterThanOrEqual(limit?.least ?? NaN);
    expect(limit?.fallback).toBeLessThanOrEqual(limit?.most ?? NaN);
    expect(ruleTitle(id)).toContain('ค่ากำหนด');
  }
});

test('what must not be lost cannot be switched off', () => {
  const always = ids.filter((id) => !CHOSEN_RULES.some((rule) => rule.id === id));
  expect(always).toEqual([
    'roster/noCode',
    'roster/badCode',
    'roster/codeTwice',
    'roster/departed',
    'contact/intentWithoutResult',
    'view/typedOver',
  ]);
});

describe('findings that reading the Roster made', () => {
  const rows = [
    rowOf(0, { cohort: 'x', standing: 'x', level: 'x', approvedOn: 'x' }),
    rowOf(1, { studentId: '66201010025' }),
    rowOf(2, { studentId: '66201010025' }),
    { ...rowOf(3), code: '' },
    { ...rowOf(4), code: 'XXXX' },
    { ...rowOf(1), cells: { ...rowOf(1).cells, firstName: 'อื่น' } },
    rowOf(5, { firstName: '', lastName: '' }),
  ];
  const read = rosterToGraduations(rows).findings;

  test('all of them occur here', () => {
    const types = ids.filter((id) => id.startsWith('roster/') && KEPT.includes(id));
    expect([...new Set(read.map(({ type }) => type))].sort()).toEqual(
      types.filter((id) => id !== 'roster/departed').sort(),
    );
  });

  test.each(read)('$type keeps its severity, key and sentence', (found) => {
    const all = findingsOf({ more: { roster: rows } });
    const passed = all.find(({ roster }) => roster?.type === found.type);
    expect(passed).toMatchObject({ rule: found.type, severity: found.severity });
    expect(passed?.key.startsWith(`${found.type}/`)).toBe(true);
    expect(passed && findingText(passed)).not.toBe('');
    expect(passed && findingWhere(passed)).toContain('รายชื่อ');
  });
});
