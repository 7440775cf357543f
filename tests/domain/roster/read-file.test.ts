import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { guessColumns, parseFile } from '../../../src/domain/roster/read-file.ts';
import type { ParsedFile } from '../../../src/domain/roster/read-file.ts';
import type { RowFinding, RowFindingType } from '../../../src/domain/roster/row-finding.ts';
import { anyText, runs } from '../thai/arbitraries.ts';
import { badStrings, jsonOf, linesOf } from '../thai/lines.ts';

type Grid = readonly (readonly string[])[];

const gridOf = (name: string): Grid => jsonOf(`roster/${name}.json`) as Grid;

const read = (grid: Grid, keepNationalId = false): ParsedFile =>
  parseFile(grid, guessColumns(grid), { keepNationalId });

const typesOf = (file: ParsedFile): readonly (readonly [number, RowFindingType])[] =>
  file.problems.map(({ row, type }) => [row, type]);

const found = <T extends RowFindingType>(file: ParsedFile, type: T) =>
  file.problems.filter((one): one is Extract<RowFinding, { type: T }> => one.type === type);

describe('the OVEC export', () => {
  const grid = gridOf('ovec');
  const guess = guessColumns(grid);
  const file = read(grid);

  test('is known by its headers below the title rows', () => {
    expect(guess).toMatchObject({
      layout: 'ovec',
      headerRow: 4,
      firstRow: 5,
      cohort: '2568',
      unknownHeaders: [],
    });
    expect(guess.columns).toMatchObject({
      nameAsReceived: 0,
      level: 2,
      studentId: 8,
      field: 13,
      graduationYear: 26,
    });
    expect(guess.missingFields).toEqual(['group', 'advisor']);
  });

  test('gives clean values', () => {
    expect(file.rows[0]).toEqual({
      rowNumber: 6,
      graduationYear: '2568',
      values: {
        title: 'นาย',
        firstName: 'มงคล',
        lastName: 'ทองงาม',
        nameAsReceived: 'นายมงคล ทองงาม',
        program: 'อุตสาหกรรม',
        field: 'ช่างยนต์',
        studentType: 'ปกติ',
        fieldCode: '20101',
        curriculumYear: '2562',
        graduatedTerm: '2',
        birthDate: '05/01/2007',
        studentId: '66201010001',
        level: 'ปวช.',
        phone: '0811111111',
        email: 'mongkol@example.com',
        sex: 'ชาย',
      },
    });
    expect(file.rows[1]?.values).toMatchObject({
      level: 'ปวส.',
      phone: '0822222222',
      lastName: 'ศรีสุข',
    });
    expect(file.rows[2]?.values).toMatchObject({
      firstName: 'สายน้ำ',
      lastName: 'ณ ลำปาง',
      phone: '0833333333, 0844444444',
    });
  });

  test('says what is wrong in which row and skips the total', () => {
    expect(file.rows.map((row) => row.rowNumber)).toEqual([6, 7, 8]);
    expect(file.skipped).toEqual([10]);
    expect(typesOf(file)).toEqual([
      [7, 'import/phoneProposal'],
      [7, 'import/emailBad'],
      [9, 'import/noName'],
    ]);
  });

  test('keeps national ids only when told to', () => {
    expect(file.rows[0]?.values.nationalId).toBeUndefined();
    expect(read(grid, true).rows[0]?.values.nationalId).toBe('1000000000016');
    expect(JSON.stringify(file)).not.toContain('1000000000016');
  });
});

describe('RMS field names', () => {
  const grid = gridOf('rms');
  const file = read(grid);

  test('are known', () => {
    expect(guessColumns(grid)).toMatchObject({ layout: 'rms', headerRow: 0 });
    expect(guessColumns(grid).columns).toMatchObject({
      studentId: 1,
      firstName: 3,
      group: 8,
      phone: 16,
    });
  });

  test('give names without or with a title', () => {
    expect(
      file.rows.map(({ values }) => [values.title, values.firstName, values.group, values.level]),
    ).toEqual([
      [undefined, 'มงคล', 'ชก.3/1', 'ปวช.'],
      ['นางสาว', 'ดาวเรือง', 'ทผ.2/1', 'ปวส.'],
    ]);
    expect(file.rows[0]?.values.phone).toBe('0811111111');
    expect(file.problems).toEqual([]);
  });
});

describe('ศธ.02', () => {
  const grid = gridOf('sor02');
  const file = read(grid);

  test('has no headers: columns by content, the rest from the title rows', () => {
    expect(guessColumns(grid)).toMatchObject({
      layout: 'sor02',
      headerRow: null,
      firstRow: 8,
      columns: { studentId: 2, nameAsReceived: 3 },
      titleValues: {
        level: 'ปวช.',
        program: 'อุตสาหกรรม',
        field: 'ช่างไฟฟ้ากำลัง',
        group: 'ชฟ.3/1',
        advisor: 'นายประเสริฐ สอนดี',
      },
    });
  });

  test('gives persons', () => {
    expect(
      file.rows.map(({ rowNumber, values }) => [
        rowNumber,
        values.title,
        values.firstName,
        values.lastName,
      ]),
    ).toEqual([
      [9, 'นาย', 'มงคล', 'ทองงาม'],
      [10, 'นางสาว', 'ดาวเรือง', 'ศรีสุข'],
      [11, 'นางสาว', 'สาวิตรี', 'ณ ลำปาง'],
    ]);
    expect(file.rows[0]?.values).toMatchObject({
      level: 'ปวช.',
      field: 'ช่างไฟฟ้ากำลัง',
      group: 'ชฟ.3/1',
    });
    expect(file.problems).toEqual([]);
    expect(file.skipped).toEqual([13, 14]);
  });
});

describe('free spellings', () => {
  test.each<[string, readonly string[], Readonly<Record<string, number>>]>([
    [
      'blanks and hyphens',
      ['ลำดับ', 'รหัส-นักศึกษา', 'ชื่อ – สกุล', 'เบอร์โทร.'],
      { studentId: 1, nameAsReceived: 2, phone: 3 },
    ],
    [
      'apart',
      ['คำนำหน้า', 'ชื่อ', 'นามสกุล', 'ชั้น', 'แผนกวิชา'],
      { title: 0, firstName: 1, lastName: 2, level: 3, field: 4 },
    ],
    ['ชื่อตัว and ชื่อสกุล', ['คำนำหน้าชื่อ', 'ชื่อตัว', 'ชื่อสกุล'], { title: 0, firstName: 1, lastName: 2 }],
    [
      'longer headers',
      ['รหัสประจำตัวนักเรียน/นักศึกษา', 'ชื่อ-สกุล (ภาษาไทย)', 'หมายเลขโทรศัพท์มือถือ'],
      { studentId: 0, nameAsReceived: 1, phone: 2 },
    ],
    [
      'a parent is not the graduate',
      ['ชื่อ-สกุล', 'โทรศัพท์ผู้ปกครอง', 'โทรศัพท์'],
      { nameAsReceived: 0, phone: 2 },
    ],
    [
      'e-mail of the advisor apart',
      ['ชื่อ-สกุล', 'อีเมลครูที่ปรึกษา', 'อีเมล', 'ครูที่ปรึกษา'],
      { nameAsReceived: 0, advisorEmail: 1, email: 2, advisor: 3 },
    ],
    [
      'national id is not the student id',
      ['เลขประจำตัวประชาชน 13 หลัก', 'เลขประจำตัวนักเรียน', 'ชื่อ-นามสกุล'],
      { nationalId: 0, studentId: 1, nameAsReceived: 2 },
    ],
  ])('%s', (_reason, header, columns) => {
    const guess = guessColumns([header, header.map(() => '')]);
    expect(guess.headerRow).toBe(0);
    expect(guess.columns).toEqual(columns);
  });

  test('a name under a merged header of two columns', () => {
    const grid = [
      ['ที่', 'รหัสนักเรียน', 'ชื่อ - สกุล', '', 'ระดับชั้น'],
      ['1', '66201010001', 'นายมงคล', 'ทองงาม', 'ปวช.3'],
      ['2', '66201010002', 'น.ส.ดาวเรือง', 'ศรีสุข', 'ปวช.3'],
    ];
    expect(
      read(grid).rows.map(({ values }) => [values.title, values.firstName, values.lastName]),
    ).toEqual([
      ['นาย', 'มงคล', 'ทองงาม'],
      ['นางสาว', 'ดาวเรือง', 'ศรีสุข'],
    ]);
  });

  test('a name under a merged header of three columns', () => {
    const grid = [
      ['ที่', 'รหัสนักเรียน', 'ชื่อ - สกุล', '', '', 'ระดับชั้น'],
      ['1', '66201010001', 'นาย', 'มงคล', 'ทองงาม', 'ปวช.3'],
      ['2', '66201010002', 'นางสาว', 'ดาวเรือง', 'ศรีสุข', 'ปวช.3'],
    ];
    expect(guessColumns(grid).columns).toMatchObject({ title: 2, firstName: 3, lastName: 4 });
  });

  test('the class that the level names becomes the group', () => {
    const grid = [
      ['รหัสนักเรียน', 'ชื่อ-สกุล', 'ชั้น', 'สาขาวิชา'],
      ['66201010001', 'นายมงคล ทองงาม', 'ปวช.3/1', 'ช่างยนต์'],
    ];
    expect(read(grid).rows[0]?.values).toMatchObject({ level: 'ปวช.', group: 'ปวช.3/1' });
  });

  test('headers nobody knows are said', () => {
    expect(guessColumns([['รหัสนักเรียน', 'ชื่อ-สกุล', 'สีเสื้อ', 'ลำดับ']]).unknownHeaders).toEqual([
      'สีเสื้อ',
    ]);
  });
});

describe('rows', () => {
  const header = ['รหัสนักเรียน', 'ชื่อ-สกุล', 'ระดับชั้น', 'สาขาวิชา', 'โทรศัพท์', 'อีเมล'];
  const good = ['66201010001', 'นายมงคล ทองงาม', 'ปวช.', 'ช่างยนต์', '0811111111', 'a@example.com'];
  const withCell = (at: number, text: string): readonly string[] =>
    good.map((cell, column) => (column === at ? text : cell));

  test.each<[string, number, string, readonly RowFindingType[]]>([
    ['no id', 0, '', ['import/noStudentId']],
    ['id too short', 0, '12345', ['import/badStudentId', 'import/noStudentId']],
    ['id of ten digits', 0, '6620101000', ['import/badStudentId']],
    ['a national id', 0, '1101700230708', ['import/badStudentId', 'import/noStudentId']],
    ['unknown level', 2, 'ม.6', ['import/levelUnknown', 'import/levelGuessed']],
    ['no level, id tells', 2, '', ['import/levelGuessed']],
    ['no field', 3, '', ['import/fieldBlank']],
    ['no surname', 1, 'นายทูน', ['import/noLastName']],
    ['bad telephone', 4, '1234567', ['import/phoneBad']],
    ['telephone in words', 4, 'ไม่มี', ['import/phoneBad']],
    ['bad e-mail', 5, 'มงคล', ['import/emailBad']],
    ['a dash is nothing', 4, '-', []],
    ['far too long', 3, 'ก'.repeat(300), ['import/tooLong']],
  ])('%s', (_reason, column, text, types) => {
    const file = read([header, withCell(column, text)]);
    expect(file.rows).toHaveLength(1);
    expect(file.problems.map((one) => one.type)).toEqual(types);
  });

  test('a national id in the wrong column is neither kept nor quoted', () => {
    expect(JSON.stringify(read([header, withCell(0, '1101700230708')]))).not.toContain(
      '1101700230708',
    );
  });

  test('formulas, emoji and 300 characters stay what they are', () => {
    for (const text of ['=1+1', '🎓', 'ก'.repeat(300)]) {
      expect(read([header, withCell(3, text)]).rows[0]?.values.field).toBe(text);
    }
  });

  test('repeated headers and totals are no persons', () => {
    const file = read([
      header,
      good,
      header,
      ['รวม', '1 คน'],
      ['หมายเหตุ', 'ข้อมูล ณ วันที่ 1'],
      ['', '', '', '', '', ''],
    ]);
    expect(file.rows).toHaveLength(1);
    expect(file.skipped).toEqual([3, 4, 5]);
    expect(file.problems).toEqual([]);
  });

  test('one id twice', () => {
    const other = withCell(1, 'นางสาวดาวเรือง ศรีสุข');
    expect(found(read([header, good, good]), 'import/duplicateId')).toMatchObject([
      { rows: [2, 3], sameName: true, severity: 'check' },
    ]);
    expect(found(read([header, good, other]), 'import/duplicateId')).toMatchObject([
      { sameName: false, severity: 'mustFix' },
    ]);
  });

  test('one field in two spellings', () => {
    const ids = ['66201010001', '66201010002', '66201010003'];
    const rows = ['ช่างยนต์', 'ช่างยนต์', 'ช่างยนตร์'].map((field, at) => [
      ids[at] ?? '',
      `นายมงคล${'กขค'[at] ?? ''} ทองงาม`,
      'ปวช.',
      field,
    ]);
    expect(found(read([header, ...rows]), 'import/fieldTwoSpellings')).toEqual([
      {
        type: 'import/fieldTwoSpellings',
        severity: 'check',
        row: 4,
        field: 'field',
        spelling: 'ช่างยนตร์',
        other: 'ช่างยนต์',
        rows: [4],
      },
    ]);
  });

  test('no two real fields of one level are taken for each other, but for a few', () => {
    const rows = linesOf('thai/fields_ay2566.csv')
      .slice(1)
      .map((line) => line.split(','))
      .map(([level = '', program = '', field = ''], at) => [
        level,
        program,
        field,
        `นายมงคล${String.fromCharCode(0x0e01 + (at % 40))} ทองงาม${at}`,
      ]);
    const file = read([['ระดับชั้น', 'ประเภทวิชา', 'สาขาวิชา', 'ชื่อ-สกุล'], ...rows]);
    const pairs = found(file, 'import/fieldTwoSpellings').map(({ spelling, other }) => [
      spelling,
      other,
    ]);
    expect(pairs).toEqual([]);
  });

  test('a proposal is taken or left', () => {
    const grid = [header, withCell(4, '811111111')];
    const phone = (phoneProposals: 'take' | 'leave'): string | undefined =>
      parseFile(grid, guessColumns(grid), { keepNationalId: false, phoneProposals }).rows[0]?.values
        .phone;
    expect([phone('take'), phone('leave')]).toEqual(['0811111111', '811111111']);
  });

  test('defaults fill what the file lacks', () => {
    const grid = [
      ['รหัสนักเรียน', 'ชื่อ-สกุล'],
      ['6620101001', 'นายมงคล ทองงาม'],
    ];
    const { rows, problems } = parseFile(grid, guessColumns(grid), {
      keepNationalId: false,
      defaults: { level: 'ปวช.', field: 'ช่างยนต์', group: '1' },
    });
    expect(rows[0]?.values).toMatchObject({ level: 'ปวช.', field: 'ช่างยนต์', group: '1' });
    expect(problems.map((one) => one.type)).toEqual(['import/badStudentId']);
  });

  test('any grid is read without failing, and every named row goes through', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyText, { maxLength: 8 }), { maxLength: 8 }), (grid) => {
        const { rows } = read(grid);
        return rows.every((row) => (row.values.firstName ?? '') !== '');
      }),
      runs(200),
    );
    const texts = badStrings();
    const file = read([
      header,
      ...texts.map((text, at) => [
        String(66201010000 + at),
        `นาย${text} ใจดี`,
        'ปวช.',
        text,
        text,
        text,
      ]),
    ]);
    expect(file.rows).toHaveLength(texts.length);
  });
});
