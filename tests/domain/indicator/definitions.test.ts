// The definitions as data: published figures, every rate computed a second way, and what a college may type.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  DEFINITIONS,
  IQA,
  LETTER_ALL,
} from '../../../src/domain/indicator/built-in-definitions.ts';
import { computeIndicator, type Rate } from '../../../src/domain/indicator/compute-indicator.ts';
import { definitionCells } from '../../../src/domain/indicator/definition-cells.ts';
import { indicatorBook } from '../../../src/domain/indicator/indicator-book.ts';
import type { IndicatorRow, OvecStatus } from '../../../src/domain/indicator/indicator-row.ts';
import { readDefinitions } from '../../../src/domain/indicator/read-definitions.ts';
import type { TabSnapshot } from '../../../src/domain/tabs/snapshot.ts';
import { compareThai } from '../../../src/domain/thai/sort.ts';
import { formulaText, INDICATOR_FINDING_TEXTS } from '../../../src/texts/indicator-texts.ts';
import { anyRows, row, times, untracked } from './sample.ts';

const named = (id: string) => {
  const found = DEFINITIONS.find((definition) => definition.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

const totals = (rows: readonly IndicatorRow[], definitions = DEFINITIONS): Rate[] =>
  computeIndicator(rows, { definitions, strata: ['total'], compare: compareThai });

describe('national figures of academic year 2566 (OVEC open data) by the definitions as data', () => {
  const COUNTS: Readonly<Record<OvecStatus, number>> = {
    ศึกษาต่อ: 104_333,
    รองานหรือว่างงาน: 23_459,
    ทำงานรัฐวิสาหกิจ: 1_328,
    ทำงานราชการ: 3_208,
    ทำงานเอกชน: 25_392,
    อาชีพอิสระ: 41_109,
    'อื่น ๆ': 8_803,
  };
  const rows = [
    ...Object.entries(COUNTS).flatMap(([ovec7, count]) =>
      times(count, row({ ovec7: ovec7 as OvecStatus, status: ovec7 })),
    ),
    ...times(270_206 - 207_632, untracked()),
  ];

  test.each([
    ['OVEC_WORK_ALL', 26.3],
    ['OVEC_WORK_TRACKED', 34.2],
    ['OVEC_WORK_LESS_STUDY', 68.8],
    ['OVEC_WORK_LESS_OTHER', 75.2],
    ['OVEC_PLACED_ALL', 64.9],
    ['OVEC_PLACED_TRACKED', 84.5],
    ['NACE_KNOWLEDGE', 76.8],
  ])('%s is %d per cent', (id, percent) => {
    const [rate] = totals(rows, [named(id)]);
    expect(((rate?.value ?? NaN) * 100).toFixed(1)).toBe(percent.toFixed(1));
  });
});

describe('every built-in rate equals a second computation, written down by hand', () => {
  type Is = (one: IndicatorRow) => boolean;
  const WORKING = ['ทำงานรัฐวิสาหกิจ', 'ทำงานราชการ', 'ทำงานเอกชน', 'อาชีพอิสระ'];
  const works: Is = ({ ovec7 }) => WORKING.includes(ovec7);
  const studies: Is = ({ ovec7 }) => ovec7 === 'ศึกษาต่อ';
  const inTime: Is = ({ employedWithinYear }) => employedWithinYear === 'yes';
  const serves: Is = ({ status }) => status === 'MILITARY';
  const prays: Is = ({ status }) => status === 'ORDAINED';
  const either =
    (...some: Is[]): Is =>
    (one) =>
      some.some((is) => is(one));
  const never: Is = () => false;
  const onesqa = either(studies, serves, prays, ({ hadJobBefore }) => hadJobBefore === true);

  /** Numerator, who leaves the base, whether the untracked are in it. */
  const BY_HAND: Readonly<Record<string, readonly [Is, Is, boolean]>> = {
    LETTER_TRACKED: [inTime, never, false],
    LETTER_ALL: [inTime, never, true],
    IQA: [either(inTime, studies), never, true],
    ONESQA: [inTime, onesqa, false],
    MHESI: [works, onesqa, false],
    OVEC_WORK_ALL: [works, never, true],
    OVEC_WORK_TRACKED: [works, never, false],
    OVEC_WORK_LESS_STUDY: [works, studies, false],
    OVEC_WORK_LESS_OTHER: [works, either(studies, ({ ovec7 }) => ovec7 === 'อื่น ๆ'), false],
    OVEC_PLACED_ALL: [either(works, studies), never, true],
    OVEC_PLACED_TRACKED: [either(works, studies), never, false],
    NACE_KNOWLEDGE: [() => true, never, true],
    NACE_OUTCOME: [either(works, studies, serves), never, false],
    COE_PLACEMENT: [
      either((one) => works(one) && one.inField === true, studies, serves),
      either(prays, ({ status }) => status === 'NOT_SEEKING' || status === 'OTHER'),
      true,
    ],
  };

  /** Of those who answered themselves. */
  const OWN_WORD = ['ONESQA', 'MHESI'];

  function byHand(rows: readonly IndicatorRow[], id: string): readonly [number, number] {
    const [isIn, leaves, all] = BY_HAND[id] ?? [never, never, false];
    let above = 0;
    let below = 0;
    for (const each of rows) {
      if (each.excluded) continue;
      const one = OWN_WORD.includes(id) ? { ...each, ...each.ownWord } : each;
      const isKnown = one.tracked && one.ovec7 !== '';
      if (isKnown ? leaves(one) : !all) continue;
      below += 1;
      if (isKnown && isIn(one)) above += 1;
    }
    return [above, below];
  }

  test('no built-in definition is missing here', () => {
    expect(Object.keys(BY_HAND).sort()).toEqual(DEFINITIONS.map(({ id }) => id).sort());
  });

  test('in any cohort, to 1e-9', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const { definition, numerator, denominator, value } of totals(rows)) {
          const [above, below] = byHand(rows, definition.id);
          expect([definition.id, numerator, denominator]).toEqual([definition.id, above, below]);
          if (below === 0) expect(value).toBeNull();
          else expect(Math.abs((value ?? NaN) - above / below)).toBeLessThan(1e-9);
        }
      }),
      { seed: 2572, numRuns: 500 },
    );
  });
});

describe('the formula that is printed is made from the row', () => {
  test.each([
    ['LETTER_TRACKED', 'มีงานทำหรืออาชีพอิสระ ÷ ผู้ที่ติดตามได้ × 100 (ภายใน 1 ปี · ทุกแหล่งข้อมูล · ฉบับที่ 1)'],
    [
      'IQA',
      '(มีงานทำหรืออาชีพอิสระ + ศึกษาต่อ) ÷ ผู้สำเร็จการศึกษาทั้งหมด × 100 (ภายใน 1 ปี · ทุกแหล่งข้อมูล · ผู้ที่ยังติดตามไม่ได้อยู่ในตัวหาร · ฉบับที่ 1)',
    ],
    [
      'MHESI',
      'มีงานทำหรืออาชีพอิสระ ÷ (ผู้ที่ตอบเอง − มีงานทำก่อนสำเร็จการศึกษา − ศึกษาต่อ − อุปสมบท − เกณฑ์ทหาร) × 100 (สถานะล่าสุด · เฉพาะคำตอบของเจ้าตัว · ฉบับที่ 1)',
    ],
    [
      'COE_PLACEMENT',
      '(มีงานทำหรืออาชีพอิสระ และ ตรงสาขา + ศึกษาต่อ + เกณฑ์ทหาร) ÷ (ผู้สำเร็จการศึกษาทั้งหมด − ไม่ประสงค์ทำงาน − อุปสมบท − เจ็บป่วยหรือมีเหตุอื่น) × 100 (สถานะล่าสุด · ทุกแหล่งข้อมูล · ผู้ที่ยังติดตามไม่ได้อยู่ในตัวหาร · ฉบับที่ 1)',
    ],
  ])('%s', (id, text) => {
    expect(formulaText(named(id))).toBe(text);
  });

  test('every definition cites its source', () => {
    for (const { source } of DEFINITIONS) expect(source.length).toBeGreaterThan(10);
  });
});

type Cells = Readonly<Record<string, string>>;

const tab = (...rows: readonly Cells[]): TabSnapshot => ({
  keyRow: 1,
  headerRow: 2,
  columns: {},
  rows: rows.map((cells, at) => ({ row: at + 3, cells, hasOwnContent: false })),
  nextRow: rows.length + 3,
});

const OWN: Cells = {
  id: 'OURS',
  version: '1',
  name: 'ทำงานตรงสาขา',
  source: 'แผนพัฒนาวิทยาลัย หน้า 12',
  numerator: 'มีงานทำ และ ตรงสาขา, ศึกษาต่อ',
};

describe('the table of definitions', () => {
  test('a row with blanks: among the tracked, status now, by anybody, for the college', () => {
    expect(readDefinitions(tab(OWN))).toEqual({
      definitions: [
        {
          ...OWN,
          numerator: [['EMPLOYED', 'IN_FIELD'], ['STUDY']],
          base: 'tracked',
          exclusions: [],
          timing: 'now',
          evidence: 'any',
          detail: 'total',
          graded: false,
        },
      ],
      findings: [],
    });
  });

  test('typed by hand: Thai digits, blanks, decomposed ำ, capitals, other separators', () => {
    const { definitions, findings } = readDefinitions(
      tab({
        ...OWN,
        id: 'สอศ_๒๕๗๐',
        numerator: ' work;  ศึกษา ต่อ\nเกณฑ์ทหาร + กําลังหางาน ',
        timing: 'ภายใน ๑ ปี',
        base: 'ผู้สําเร็จการศึกษาทั้งหมด',
        graded: 'ใช่',
      }),
    );
    expect(findings).toEqual([]);
    expect(definitions[0]).toMatchObject({
      id: 'สอศ_2570',
      numerator: [['WORK'], ['STUDY'], ['MILITARY'], ['SEEKING']],
      timing: 'withinYear',
      base: 'all',
      graded: true,
    });
  });

  test('written as cells and read again, every built-in definition is the same', () => {
    const { definitions, findings } = readDefinitions(tab(...DEFINITIONS.map(definitionCells)));
    expect(findings).toEqual([]);
    expect(definitions).toEqual(DEFINITIONS.map(({ caution: _, ...rest }) => rest));
  });

  test.each<readonly [string, Cells, readonly (readonly string[])[]]>([
    ['no id', { ...OWN, id: '' }, [['definition/missing', '3', 'id', '']]],
    ['no name', { ...OWN, name: '' }, [['definition/missing', 'OURS', 'name', '']]],
    ['no source', { ...OWN, source: ' ' }, [['definition/missing', 'OURS', 'source', '']]],
    ['no version', { ...OWN, version: '' }, [['definition/missing', 'OURS', 'version', '']]],
    [
      'no numerator',
      { ...OWN, numerator: ', ' },
      [['definition/missing', 'OURS', 'numerator', '']],
    ],
    [
      'an id that would break keys',
      { ...OWN, id: 'a/b' },
      [['definition/badId', 'a/b', 'id', 'a/b']],
    ],
    [
      'words that are no terms, each named',
      { ...OWN, numerator: 'มีงานดี, ศึกษาต่อ', exclusions: 'บวช และ เกณฑ์ทหาร' },
      [
        ['definition/termUnknown', 'OURS', 'numerator', 'มีงานดี'],
        ['definition/termUnknown', 'OURS', 'exclusions', 'บวช'],
      ],
    ],
    [
      'a choice that is none',
      { ...OWN, base: 'ทุกคน' },
      [['definition/choiceUnknown', 'OURS', 'base', 'ทุกคน']],
    ],
    [
      'a kind of work within a year, which nobody asks',
      { ...OWN, numerator: 'ทำงานราชการ', timing: 'ภายใน 1 ปี' },
      [['definition/nowOnly', 'OURS', 'timing', 'ทำงานราชการ']],
    ],
    [
      'the tracked among the tracked',
      { ...OWN, numerator: 'ติดตามได้' },
      [['definition/alwaysAll', 'OURS', 'base', 'ติดตามได้']],
    ],
  ])('broken: %s', (_, cells, expected) => {
    const { definitions, findings } = readDefinitions(tab(cells));
    expect(definitions).toEqual([]);
    expect(findings.map(({ rule, id, column, typed }) => [rule, id, column, typed])).toEqual(
      expected,
    );
    for (const { rule, column, typed } of findings) {
      const text = INDICATOR_FINDING_TEXTS[rule]({ column, typed });
      expect(text).toContain(typed);
      expect(text).not.toContain('undefined');
    }
  });

  test('of two rows with one id the first counts; blank rows say nothing', () => {
    const { definitions, findings } = readDefinitions(
      tab(OWN, { id: '', name: ' ' }, { ...OWN, name: 'อีกอัน' }),
    );
    expect(definitions.map(({ name }) => name)).toEqual([OWN.name]);
    expect(findings.map(({ rule }) => rule)).toEqual(['definition/idTwice']);
  });

  test('whatever is typed, a row is either a definition or a finding, and can be computed', () => {
    const anyCell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom('', 'มีงานทำ', 'ศึกษาต่อ, มีงานทำ', 'ใช่', 'ภายใน 1 ปี', '=1+1', '__proto__'),
    );
    const anyCells = fc.record(
      Object.fromEntries(Object.keys(definitionCells(IQA)).map((key) => [key, anyCell])),
    );
    fc.assert(
      fc.property(fc.array(anyCells, { maxLength: 4 }), anyRows, (cells, rows) => {
        const read = readDefinitions(tab(...cells));
        const said = cells.filter((each) => Object.values(each).some((cell) => cell.trim() !== ''));
        expect(read.definitions.length + read.findings.length).toBeGreaterThanOrEqual(said.length);
        const book = indicatorBook(read);
        expect(totals(rows, book.definitions)).toHaveLength(book.definitions.length);
      }),
      { seed: 2573, numRuns: 300 },
    );
  });
});

describe('the book in force', () => {
  const bookOf = (...rows: readonly Cells[]) => indicatorBook(readDefinitions(tab(...rows)));
  const ids = (...rows: readonly Cells[]) => bookOf(...rows).definitions.map(({ id }) => id);
  const BUILT_IN = DEFINITIONS.map(({ id }) => id);

  test('the built-in ones stay, whatever the table holds; new ones stand behind them', () => {
    expect(ids()).toEqual(BUILT_IN);
    expect(ids(OWN)).toEqual([...BUILT_IN, 'OURS']);
    expect(ids({ ...OWN, id: 'IQA', numerator: 'ผิด' })).toEqual(BUILT_IN);
  });

  test('an edited built-in row takes its place under a new version, and says so', () => {
    const edited = { ...definitionCells(LETTER_ALL), exclusions: 'เกณฑ์ทหาร', version: '2' };
    const book = bookOf(edited);
    const found = book.definitions.find(({ id }) => id === 'LETTER_ALL');
    expect(found).toMatchObject({
      version: '2',
      exclusions: [['MILITARY']],
      caution: 'สูตรที่วิทยาลัยแก้',
    });
    expect(book.definitions.map(({ id }) => id)).toEqual(BUILT_IN);
    expect(book.findings).toEqual([]);
  });

  test('under the old version it is a finding: two formulas could not be told apart', () => {
    const book = bookOf({ ...definitionCells(LETTER_ALL), exclusions: 'เกณฑ์ทหาร' });
    expect(book.definitions).toEqual(DEFINITIONS);
    expect(book.findings).toEqual([
      { rule: 'definition/sameVersion', id: 'LETTER_ALL', column: 'version', typed: '1' },
    ]);
  });

  test('a built-in row written down unchanged changes nothing', () => {
    expect(bookOf(...DEFINITIONS.map(definitionCells))).toEqual({
      definitions: DEFINITIONS,
      findings: [],
    });
  });
});
