import { describe, expect, test } from '@jest/globals';
import { guessColumns, parseFile } from '../../../src/domain/roster/read-file.ts';
import { rosterToGraduations } from '../../../src/domain/roster/roster-to-graduations.ts';
import type { RowFinding } from '../../../src/domain/roster/row-finding.ts';
import {
  ambiguousRowText,
  conflictText,
  importStopText,
  otherCohortRowText,
  previewLines,
  repeatedPersonText,
  rosterFindingText,
  rowFindingText,
} from '../../../src/texts/import-texts.ts';
import {
  APPROVED,
  EMPTY,
  EXPECTED,
  fileOf,
  imported,
  people,
  person,
  planFor,
  typed,
  without,
} from './college.ts';

/** A sentence a person can act on: Thai, with every value filled in. */
const isSentence = (text: string): boolean =>
  /[ก-ฮ]/.test(text) && !/undefined|null|NaN|\[object|\{|\}/.test(text) && text.length < 300;

const FINDINGS: readonly RowFinding[] = [
  { type: 'import/noStudentId', severity: 'check', row: 2, name: 'มงคล' },
  { type: 'import/badStudentId', severity: 'check', row: 2, typed: '123', why: 'notElevenDigits' },
  { type: 'import/badStudentId', severity: 'mustFix', row: 2, typed: 'ก', why: 'notANumber' },
  { type: 'import/badStudentId', severity: 'mustFix', row: 2, typed: '6E+10', why: 'digitsLost' },
  { type: 'import/badStudentId', severity: 'mustFix', row: 2, typed: '', why: 'nationalId' },
  { type: 'import/badNationalId', severity: 'check', row: 2, why: 'length' },
  { type: 'import/badNationalId', severity: 'check', row: 2, why: 'checkDigit' },
  { type: 'import/badNationalId', severity: 'check', row: 2, why: 'digitsLost' },
  { type: 'import/levelUnknown', severity: 'mustFix', row: 2, typed: '' },
  { type: 'import/levelUnknown', severity: 'mustFix', row: 2, typed: 'ม.6' },
  { type: 'import/levelGuessed', severity: 'note', row: 2, level: 'ปวช.', from: 'group' },
  { type: 'import/fieldBlank', severity: 'check', row: 2, name: 'มงคล' },
  { type: 'import/noName', severity: 'mustFix', row: 2, studentId: '' },
  { type: 'import/noName', severity: 'mustFix', row: 2, studentId: '66201010000' },
  { type: 'import/noLastName', severity: 'note', row: 2, name: 'มงคล' },
  {
    type: 'import/phoneProposal',
    severity: 'check',
    row: 2,
    typed: '811111111',
    proposed: '0811111111',
    why: 'lostZero',
  },
  { type: 'import/phoneBad', severity: 'check', row: 2, typed: '1'.repeat(300) },
  {
    type: 'import/emailBad',
    severity: 'check',
    row: 2,
    field: 'email',
    typed: 'a@gmial.com',
    hint: 'a@gmail.com',
  },
  {
    type: 'import/emailBad',
    severity: 'check',
    row: 2,
    field: 'advisorEmail',
    typed: 'a',
    hint: '',
  },
  { type: 'import/birthDateUnclear', severity: 'note', row: 2, typed: '1/1/50' },
  {
    type: 'import/duplicateId',
    severity: 'check',
    row: 3,
    studentId: '1',
    rows: [2, 3],
    sameName: true,
  },
  {
    type: 'import/duplicateId',
    severity: 'mustFix',
    row: 3,
    studentId: '1',
    rows: Array.from({ length: 30 }, (_, at) => at),
    sameName: false,
  },
  {
    type: 'import/fieldTwoSpellings',
    severity: 'check',
    row: 3,
    field: 'field',
    spelling: 'ช่างยนตร์',
    other: 'ช่างยนต์',
    rows: [3],
  },
  { type: 'import/tooLong', severity: 'check', row: 2, field: 'field', length: 300 },
];

describe('sentences about an import', () => {
  test.each(FINDINGS.map((one) => [one.type, one] as const))('%s', (_type, finding) => {
    expect(isSentence(rowFindingText(finding))).toBe(true);
  });

  test('about the plan', () => {
    const ten = imported(EMPTY, fileOf(...people(0, 10)), EXPECTED);
    const changed = typed(ten, 1, { phone: '0877777777' });
    const rows = fileOf(
      person(0, { studentId: '66201010099' }),
      person(1, { phone: '0899999999' }),
      person(2),
      person(2, { phone: '0899999998' }),
      without(person(3), 'studentId'),
      without(person(3), 'studentId'),
      person(4, { firstName: 'ภูผา', lastName: 'อื่น' }),
      person(20),
      person(21, { studentId: '66201010020' }),
    );
    const plan = planFor(changed, rows, APPROVED);
    const other = planFor(ten, fileOf(person(0)), { ...EXPECTED, cohort: '2569' });
    const lines = [
      ...previewLines(plan),
      ...plan.ambiguous.map(ambiguousRowText),
      ...plan.conflicts.map(conflictText),
      ...plan.repeated.map(repeatedPersonText),
      ...other.sameIdOtherCohort.map(otherCohortRowText),
    ];
    expect(new Set(plan.ambiguous.map((one) => one.kind)).size).toBe(4);
    expect(lines.length).toBeGreaterThan(12);
    expect(lines.filter((line) => !isSentence(line))).toEqual([]);
  });

  test('about stopping', () => {
    const found = { reason: 'graduationYear', year: '2567', rows: 6, of: 6 } as const;
    const texts = [
      importStopText({ type: 'stop/noRows' }, '2568'),
      importStopText({ type: 'stop/cohortUnknown', cohort: '' }, ''),
      importStopText({ type: 'stop/approvedOnMissing' }, '2568'),
      importStopText({ type: 'stop/rosterWithoutCodes', rows: 2 }, '2568'),
      importStopText({ type: 'stop/otherCohort', found }, '2568'),
      importStopText({ type: 'stop/otherCohort', found: { ...found, reason: 'overlap' } }, '2568'),
      importStopText(
        { type: 'stop/otherCohort', found: { ...found, reason: 'entryYear' } },
        '2568',
      ),
    ];
    expect(texts.filter((text) => !isSentence(text))).toEqual([]);
  });

  test('about the Roster', () => {
    const two = imported(EMPTY, fileOf(person(0), person(1)), EXPECTED);
    const broken = typed(
      typed(two, 0, { standing: 'x', level: 'x', cohort: 'x', approvedOn: 'x' }),
      1,
      {
        studentId: '66201010000',
        cohort: '',
        level: '',
      },
    );
    const [row] = two.roster;
    const rows = [
      ...broken.roster,
      { ...row, code: row?.code ?? '', cells: row?.cells ?? {} },
      { code: 'BAD', cells: { note: 'x' } },
      { code: '', cells: { firstName: 'ก' }, sheetRow: 9 },
    ];
    const { findings } = rosterToGraduations(rows);
    expect(new Set(findings.map((one) => one.type)).size).toBeGreaterThanOrEqual(7);
    expect(findings.map(rosterFindingText).filter((text) => !isSentence(text))).toEqual([]);
  });

  test('a national id is in no sentence', () => {
    const grid = [
      ['รหัสนักเรียน', 'ชื่อ-สกุล', 'เลขบัตรประชาชน'],
      ['1101700230708', 'นายมงคล ทองงาม', '1101700230700'],
    ];
    const { problems } = parseFile(grid, guessColumns(grid), { keepNationalId: true });
    expect(problems.map(rowFindingText).join(' ')).not.toMatch(/11017/);
  });
});
