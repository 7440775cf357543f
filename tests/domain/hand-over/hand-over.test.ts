import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changeText } from '../../../src/domain/hand-over/change-text.ts';
import type { HandOverPerson } from '../../../src/domain/hand-over/hand-over.ts';
import {
  packValues,
  unpackValues,
  KEYED_KEYS,
  type KeyedValues,
} from '../../../src/domain/hand-over/keyed-values.ts';
import { PERSON_COLUMNS, writePerson } from '../../../src/domain/hand-over/person-columns.ts';
import { personTable } from '../../../src/domain/hand-over/person-table.ts';
import { readExport } from '../../../src/domain/registry/read-export.ts';
import { openRound, type ReportRound } from '../../../src/domain/hand-over/report-rounds.ts';
import { plainText } from '../../../src/domain/roster/parse-row.ts';
import { codeOf } from '../quality/sample-ground.ts';
import { anyText, runs } from '../thai/arbitraries.ts';
import { badStrings } from '../thai/lines.ts';
import { COLLEGE, handOverOf, SEEKS, STUDIES, WORKS, type SamplePerson } from './sample-persons.ts';

const personOf = (person: SamplePerson, keyed: KeyedValues | string | null = null) => {
  const [only] = handOverOf([person], keyed === null ? {} : { 0: keyed }).persons;
  if (!only) throw new Error('nobody');
  return only;
};
const valuesOf = (says: NonNullable<SamplePerson['says']>): KeyedValues =>
  personOf({ says }).values;
const cellsOf = (person: SamplePerson): Record<string, string> => {
  const row = writePerson(personOf(person).source);
  return Object.fromEntries(PERSON_COLUMNS.map(({ key }, at) => [key, row[at] ?? '']));
};

describe('a person as the 28 columns', () => {
  test('who works: employer, position, band of the Commission, in the field or not', () => {
    const cells = {
      ...{ title: 'นาย', sex: 'ชาย', birthDate: '5 ม.ค. 2550', fieldCode: '20101' },
      ...{ curriculumYear: '2562', graduatedTerm: '2', studentType: 'ปกติ' },
      nationalId: '1101700230708',
    };
    expect(cellsOf({ cells, says: WORKS })).toEqual({
      ...Object.fromEntries(PERSON_COLUMNS.map(({ key }) => [key, ''])),
      name: 'นายชื่อที่0 สกุลที่0',
      level: 'ประกาศนียบัตรวิชาชีพ 3',
      program: 'อุตสาหกรรม',
      sex: 'ชาย',
      graduatedTerm: '2',
      studentId: '66201010000',
      birthDate: '05/01/2007',
      phone: '0810000000',
      fieldCode: '20101',
      field: 'ช่างยนต์',
      curriculumYear: '2562',
      workplace: 'อู่สมหมาย',
      position: 'ช่างซ่อม',
      income: '9,001 - 15,000',
      workMatch: 'ตรง',
      status: 'ทำงานเอกชน',
      cohort: '2568',
      studentType: 'ปกติ',
    });
  });

  test('who studies where he was: the name of the college, not "the same"', () => {
    expect(cellsOf({ says: STUDIES })).toMatchObject({
      status: 'ศึกษาต่อ',
      studyLevel: 'ปวส.',
      studyPlace: COLLEGE,
      studyMatch: 'ตรง',
      studyFaculty: 'อุตสาหกรรม',
      studyField: 'เทคนิคเครื่องกล',
      workplace: '',
    });
  });

  const CASES: readonly (readonly [why: string, person: SamplePerson, cells: object])[] = [
    ['nobody reached', {}, { status: '', workplace: '' }],
    ['deceased stands under "other"', { says: { status: 'DECEASED' } }, { status: 'อื่น ๆ' }],
    ['no band for whoever would not say', { says: { ...WORKS, income: 'BX' } }, { income: '' }],
    [
      'an institution of the list of the form',
      { says: { ...STUDIES, studyPlace: 'OTHER:มหาวิทยาลัยตัวอย่าง' } },
      { studyPlace: 'มหาวิทยาลัยตัวอย่าง' },
    ],
    ['ปวส.', { cells: { level: 'ปวส.' } }, { level: 'ประกาศนียบัตรวิชาชีพชั้นสูง 2' }],
    ['a level nobody knows', { cells: { level: 'พิเศษ' } }, { level: '' }],
    ['a birth date nobody can read', { cells: { birthDate: '??' } }, { birthDate: '' }],
  ];
  test.each(CASES)('%s', (_, person, expected) => {
    expect(cellsOf(person)).toMatchObject(expected);
  });
});

describe('who is on the list', () => {
  const keyed = valuesOf(SEEKS);
  const CASES: readonly (readonly [
    why: string,
    person: SamplePerson,
    keyed: KeyedValues | string | null,
    state: HandOverPerson['state'],
    before: string,
  ])[] = [
    ['known and never keyed', { says: SEEKS }, null, 'new', 'ยังไม่เคยคีย์'],
    ['keyed as it is', { says: SEEKS }, keyed, 'done', ''],
    [
      'keyed with another status',
      { says: { status: 'MILITARY' } },
      keyed,
      'changed',
      'สถานะการติดตาม: รองานหรือว่างงาน → อื่น ๆ',
    ],
    [
      'keyed with another workplace',
      { says: { ...WORKS, workplace: 'ร้านใหม่' } },
      valuesOf(WORKS),
      'changed',
      'ชื่อสถานที่ทำงาน: อู่สมหมาย → ร้านใหม่',
    ],
    [
      'a blank more in a name is nothing to key',
      { says: { ...WORKS, workplace: 'อู่ สมหมาย' } },
      valuesOf(WORKS),
      'done',
      '',
    ],
    [
      'keyed, and the answer was taken away since: V-COP still says it',
      {},
      keyed,
      'changed',
      'สถานะการติดตาม: รองานหรือว่างงาน → –',
    ],
    ['not reached and never keyed', {}, null, 'unknown', 'ยังไม่เคยคีย์'],
    ['what was keyed cannot be read', { says: SEEKS }, '{"status":', 'new', 'ยังไม่เคยคีย์'],
    ['what was keyed is no record', { says: SEEKS }, '7', 'new', 'ยังไม่เคยคีย์'],
  ];
  test.each(CASES)('%s', (_, person, was, state, before) => {
    const found = personOf(person, was);
    expect([found.state, changeText(found)]).toEqual([state, before]);
  });

  test('who did not graduate after all is neither to key nor untracked', () => {
    expect(handOverOf([{ says: { status: 'NOT_GRADUATED' } }, {}, { says: SEEKS }])).toMatchObject({
      untracked: 1,
      done: 0,
      left: { length: 1 },
      persons: { length: 2 },
    });
  });

  test('by level, field and student id, whatever the order of the Roster', () => {
    const at = (level: string, field: string, studentId: string): SamplePerson => ({
      cells: { level, field, studentId },
    });
    const { persons } = handOverOf([
      at('ปวส.', 'การบัญชี', '67302010002'),
      at('', 'การบัญชี', '67302010009'),
      at('ปวช.', 'ช่างยนต์', '66201010002'),
      at('ปวช.', 'การบัญชี', '66202010001'),
      at('ปวช.', 'ช่างยนต์', '66201010001'),
    ]);
    const codes = persons.map(({ source }) => source.one.graduation.code);
    expect(codes).toEqual([3, 4, 2, 0, 1].map(codeOf));
  });
});

test('what is packed into a cell comes out of it', () => {
  const text = fc.oneof(anyText, fc.constantFrom(...badStrings()));
  const values = fc.record(Object.fromEntries(KEYED_KEYS.map((key) => [key, text])));
  fc.assert(
    fc.property(values, (given) => {
      expect(unpackValues(packValues(given as unknown as KeyedValues))).toEqual(given);
    }),
    runs(300),
  );
});

describe('written and read back', () => {
  const word = fc.oneof(anyText, fc.constantFrom('ตัวอย่าง', 'ร้านน้า', '=1+1', 'ก,ข'));
  const work = fc
    .record({
      workKind: fc.constantFrom('GOV', 'SOE', 'PRIVATE', 'OWN', 'FREELANCE'),
      workplace: word,
      position: word,
      income: fc.constantFrom('B0', 'B1', 'B2', 'B5', 'B7', 'BX'),
      workMatch: fc.constantFrom('Y', 'N'),
    })
    .map((values) => ({ status: 'WORK', alsoStudy: 'NO', ...values }));
  const study = fc
    .record({
      studyPlace: fc.constantFrom('SAME', 'OTHER:ก'),
      studyField: word,
      studyFaculty: word,
    })
    .map((values) => ({ ...STUDIES, ...values }));
  const says = fc.oneof(work, study, fc.constant(SEEKS), fc.constant(undefined));
  const person = fc.record({
    says,
    cells: fc.record({
      level: fc.constantFrom('ปวช.', 'ปวส.', 'ป.ตรี'),
      field: fc.constantFrom('ช่างยนต์', 'การบัญชี'),
    }),
  });

  test('the title rows and every person are the same', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 6 }), fc.boolean(), (persons, withBefore) => {
        const { persons: given } = handOverOf(persons as SamplePerson[]);
        const head = { cohort: '2568', round: '3', college: COLLEGE };
        const read = readExport(personTable(given, head, withBefore));
        expect(read).toMatchObject({ ...head, findings: [] });
        expect(read.persons).toHaveLength(given.length);
        read.persons.forEach((one, at) => {
          const { values, source } = given[at] ?? personOf({});
          const { studentId, level, field, program } = source.one.graduation;
          expect(one).toMatchObject({ studentId, level, field, program, cohort: '2568' });
          const plain = Object.entries(values).map(([key, text]) => [key, plainText(text)]);
          expect(one).toMatchObject(Object.fromEntries(plain) as object);
        });
      }),
      runs(150),
    );
  });
});

describe('the round of the Commission that is open', () => {
  const round = (number: string, opens: string, closes: string, cohort = '2568'): ReportRound => ({
    ...{ number, opens, closes, cohort },
  });
  const first = round('1', '2026-04-01', '2026-06-30');
  const second = round('2', '2026-07-01', '2026-09-30');
  const CASES: readonly (readonly [
    why: string,
    today: string,
    rounds: readonly ReportRound[],
    is: string | null,
  ])[] = [
    ['none is written down', '2026-07-01', [], null],
    ['the first day belongs to it', '2026-07-01', [first, second], '2'],
    ['the last day too', '2026-06-30', [first, second], '1'],
    ['between two', '2026-10-05', [first, second], null],
    ['without an end it stays open', '2027-01-01', [round('3', '2026-10-01', '')], '3'],
    ['without a beginning it is none', '2026-07-01', [round('1', '', '2026-12-31')], null],
    ['of another cohort', '2026-07-01', [round('2', '2026-07-01', '', '2567')], null],
    [
      'two at once: that which opened last',
      '2026-07-02',
      [second, round('1', '2026-04-01', '')],
      '2',
    ],
  ];
  test.each(CASES)('%s', (_, today, rounds, is) => {
    expect(openRound(today, '2568', rounds)?.number ?? null).toBe(is);
  });
});
