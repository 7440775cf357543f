// A record of the Commission beside what people said: it counts as evidence of its own, with the day it stood so.

import { describe, expect, test } from '@jest/globals';
import type { Decision } from '../../../src/domain/decisions/decision.ts';
import {
  registryAnswers,
  type RegistryRecord,
} from '../../../src/domain/registry/registry-answers.ts';
import { planRegistry } from '../../../src/domain/registry/plan-import.ts';
import { readExport } from '../../../src/domain/registry/read-export.ts';
import type { OvecStatus } from '../../../src/domain/indicator/indicator-row.ts';
import { groundOf, codeOf } from '../quality/sample-ground.ts';
import { jsonOf } from '../thai/lines.ts';
import { answered, BY_MOTHER, SEEKS, WORKS } from '../outcome/sample-answers.ts';
import { outcome, ownOutcome } from '../outcome/sample-outcome.ts';

const CODE = codeOf(0);
const BLANK = {
  ...{ studyLevel: '', studyPlace: '', studyField: '', studyMatch: '', workplace: '' },
  ...{ position: '', income: '', workMatch: '', round: '1' },
};

const decisionOf = (record: Partial<RegistryRecord>, code = CODE): Decision => ({
  id: 'g/1',
  at: '2027-06-01T03:00:00.000Z',
  by: 'coordinator@college.ac.th',
  kind: 'registry',
  subject: code,
  value: JSON.stringify({ ...BLANK, status: 'ทำงานเอกชน', asOf: '2026-12-31', ...record }),
  group: 'g',
});

const { known } = groundOf({});
const byCode = new Map(known.all.map((one) => [one.code, one]));
const told = (...records: Partial<RegistryRecord>[]) =>
  registryAnswers(
    records.map((record) => decisionOf(record)),
    byCode,
  ).map(({ answer }) => answer);

describe('what a record says', () => {
  test.each<[OvecStatus, string, string, string]>([
    ['ทำงานเอกชน', '2026-12-31', 'yes', 'seen at work within a year of April 2026'],
    ['ทำงานเอกชน', '2027-12-31', 'unknown', 'at work, but since when nobody knows'],
    ['รองานหรือว่างงาน', '2027-12-31', 'unknown', 'idle on that day may have worked before'],
    ['ศึกษาต่อ', '2026-12-31', 'unknown', 'study says nothing of work'],
    ['อื่น ๆ', '2026-12-31', 'unknown', 'nor does anything else'],
  ])('%s on %s: within a year %s, for %s', (status, asOf, withinYear) => {
    expect(outcome(told({ status, asOf }))).toMatchObject({
      ovec7: status,
      employedWithinYear: withinYear,
      evidence: { source: 'registry', channel: 'document' },
    });
  });

  test('is nobody’s own word', () => {
    expect(ownOutcome(told({})).status).toBe('UNREACHED');
  });

  test('goes before a parent and after the graduate, whichever came last in the wave', () => {
    const record = told({ status: 'ศึกษาต่อ', asOf: '2026-07-15' });
    const mother = answered('2026-07-20', { ...SEEKS, ...BY_MOTHER });
    expect(outcome([...record, mother]).ovec7).toBe('ศึกษาต่อ');
    expect(outcome([answered('2026-07-02', WORKS), ...record]).ovec7).toBe('ทำงานเอกชน');
  });

  test('of one day counts as it was imported last; one without a status says nothing', () => {
    expect(told({ workplace: 'ก' }, { workplace: 'ข' }).map(({ values }) => values)).toEqual([
      { status: 'WORK', workKind: 'PRIVATE', workplace: 'ข' },
    ]);
    expect(told({ status: '' })).toEqual([]);
  });

  test('keeps words of another form as words, and codes where they are ours', () => {
    const [work, study] = told(
      { income: '9,001 - 15,000', workMatch: 'ตรง' },
      { status: 'ศึกษาต่อ', asOf: '2026-08-01', studyLevel: 'ปริญญาตรี', studyMatch: 'ไม่ตรง' },
    );
    expect(work?.values).toMatchObject({ income: 'OTHER:9,001 - 15,000', workMatch: 'Y' });
    expect(study?.values).toEqual({
      status: 'STUDY',
      studyLevel: 'OTHER:ปริญญาตรี',
      studyMatch: 'N',
    });
  });

  test('of somebody who is not in the Roster is passed over', () => {
    expect(registryAnswers([decisionOf({}, 'NOBODY')], byCode)).toEqual([]);
  });
});

describe('the plan of an import', () => {
  const read = readExport(jsonOf('roster/ovec-answered.json') as string[][]);
  const told = read.persons.filter(({ status }) => status !== '');
  const [first] = told;
  const rows = told.map(({ name, studentId, level, field }) => {
    const [firstName = '', ...surname] = name
      .replace(/^(?:นางสาว|นาง|นาย)/, '')
      .trim()
      .split(' ');
    const lastName = surname.join(' ');
    return {
      ...{ firstName, lastName, studentId, field },
      level: level === 'PVS' ? 'ปวส.' : 'ปวช.',
    };
  });
  const plan = (sample: Parameters<typeof groundOf>[0], decisions: readonly Decision[] = []) =>
    planRegistry({
      read,
      graduations: groundOf(sample).known.counted,
      decisions,
      asOf: '2026-12-31',
    });

  test('a record for everybody of the list who has a status', () => {
    const { records, notListed, withoutStatus, cohort, round } = plan({ rows });
    expect([cohort, round]).toEqual(['2568', '1']);
    expect(records.map(({ record }) => record.status)).toEqual(told.map(({ status }) => status));
    expect(notListed).toEqual([]);
    expect(withoutStatus).toBe(read.persons.length - told.length);
  });

  test('who is not on the list is named, not dropped', () => {
    const { records, notListed } = plan({ rows: rows.slice(1) });
    expect(notListed).toEqual([first]);
    expect(records).toHaveLength(told.length - 1);
  });

  test('by name where the id is another one, if nobody else of the field has it', () => {
    const [other, ...rest] = rows;
    expect(plan({ rows: [{ ...other, studentId: '' }, ...rest] }).notListed).toEqual([]);
    const twice = [{ ...other, studentId: '' }, { ...other, studentId: '' }, ...rest];
    expect(plan({ rows: twice }).notListed).toEqual([first]);
  });

  test('the same file again changes nothing', () => {
    const { records } = plan({ rows });
    const held = records.map(({ code, record }) => decisionOf(record, code));
    expect(plan({ rows }, held)).toMatchObject({ records: [], unchanged: records.length });
  });
});
