// Rows of graduations for the tests of rates, by hand and by chance.

import fc from 'fast-check';
import {
  OVEC_SEVEN,
  type IndicatorFacts,
  type IndicatorRow,
  type OvecStatus,
} from '../../../src/domain/indicator/indicator-row.ts';
import type { Level } from '../../../src/domain/thai/level.ts';

export const row = (more: Partial<IndicatorRow> = {}): IndicatorRow => ({
  code: 'AAA1',
  cohort: '2568',
  level: 'PVC',
  program: 'อุตสาหกรรม',
  field: 'ช่างยนต์',
  approvedOn: '2026-03-31',
  tracked: true,
  employedWithinYear: 'no',
  status: 'SEEKING',
  ovec7: 'รองานหรือว่างงาน',
  ...more,
});

export const untracked = (more: Partial<IndicatorRow> = {}): IndicatorRow =>
  row({ tracked: false, employedWithinYear: 'unknown', status: '', ovec7: '', ...more });

export const times = (count: number, one: IndicatorRow): IndicatorRow[] =>
  Array.from({ length: count }, (_, index) => ({ ...one, code: `${one.status}${index}` }));

const STATUSES_OF: Readonly<Record<OvecStatus, readonly string[]>> = {
  ศึกษาต่อ: ['STUDY'],
  รองานหรือว่างงาน: ['SEEKING', 'NOT_SEEKING'],
  ทำงานรัฐวิสาหกิจ: ['WORK_SOE'],
  ทำงานราชการ: ['WORK_GOV'],
  ทำงานเอกชน: ['WORK_PRIVATE'],
  อาชีพอิสระ: ['SELF'],
  'อื่น ๆ': ['OTHER', 'MILITARY', 'ORDAINED'],
};

const statusOf = (ovec7: OvecStatus, nth: number): string => {
  const statuses = STATUSES_OF[ovec7];
  return statuses[nth % statuses.length] ?? '';
};

/** Facts as a person may come to be known by. */
export const anyFacts = fc
  .record({
    ovec7: fc.constantFrom(...OVEC_SEVEN),
    nth: fc.nat(5),
    employedWithinYear: fc.constantFrom('yes' as const, 'no', 'unknown'),
    hadJobBefore: fc.boolean(),
    inField: fc.boolean(),
    carriedForward: fc.boolean(),
    anniversaryMonth: fc.boolean(),
  })
  .map(({ nth, ...facts }): IndicatorFacts => ({
    ...facts,
    tracked: true,
    status: statusOf(facts.ovec7, nth),
  }));

const NOTHING: IndicatorFacts = {
  tracked: false,
  employedWithinYear: 'unknown',
  status: '',
  ovec7: '',
};

/** Mostly the graduate's own word alone; some known only by others, some of whom both spoke. */
const anyEvidence: fc.Arbitrary<Partial<IndicatorRow>> = fc.oneof(
  { weight: 4, arbitrary: anyFacts },
  { weight: 2, arbitrary: fc.constant(NOTHING) },
  { weight: 1, arbitrary: anyFacts.map((facts) => ({ ...facts, ownWord: NOTHING })) },
  {
    weight: 1,
    arbitrary: fc.tuple(anyFacts, anyFacts).map(([facts, ownWord]) => ({ ...facts, ownWord })),
  },
);

/** A cohort as it may come: some untracked, some outside, some without level or field. */
export const anyRows: fc.Arbitrary<IndicatorRow[]> = fc
  .array(
    fc.record({
      place: fc.record({
        level: fc.constantFrom<Level | ''>('PVC', 'PVS', 'BA', ''),
        program: fc.constantFrom('อุตสาหกรรม', 'พาณิชยกรรม', 'คหกรรม'),
        field: fc.constantFrom('ช่างยนต์', 'การบัญชี', 'เกษตรศาสตร์', ''),
        group: fc.constantFrom('1', '2', ''),
        sex: fc.constantFrom('ชาย', 'หญิง', ''),
      }),
      evidence: anyEvidence,
      excluded: fc.option(fc.constantFrom('DECEASED', 'ABROAD'), { freq: 6, nil: '' }),
    }),
    { maxLength: 60 },
  )
  .map((drafts) =>
    drafts.map(({ place, evidence, excluded }, index) => ({
      ...row(),
      ...place,
      ...evidence,
      excluded,
      code: `C${index}`,
    })),
  );
