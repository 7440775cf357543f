// Rows of graduations for the tests of rates, by hand and by chance.

import fc from 'fast-check';
import {
  OVEC_SEVEN,
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

const STATUS_OF: Readonly<Record<OvecStatus, string>> = {
  ศึกษาต่อ: 'STUDY',
  รองานหรือว่างงาน: 'SEEKING',
  ทำงานรัฐวิสาหกิจ: 'WORK_SOE',
  ทำงานราชการ: 'WORK_GOV',
  ทำงานเอกชน: 'WORK_PRIVATE',
  อาชีพอิสระ: 'SELF',
  'อื่น ๆ': 'OTHER',
};

export const statusOf = (ovec7: OvecStatus | '' | undefined): { readonly status: string } => ({
  status: ovec7 === undefined || ovec7 === '' ? '' : STATUS_OF[ovec7],
});

const anyKnown: fc.Arbitrary<Partial<IndicatorRow>> = fc.record({
  ovec7: fc.constantFrom(...OVEC_SEVEN),
  employedWithinYear: fc.constantFrom('yes' as const, 'no', 'unknown'),
  hadJobBefore: fc.boolean(),
  inField: fc.boolean(),
});

/** A cohort as it may come: some untracked, some outside, some without level or field. */
export const anyRows: fc.Arbitrary<IndicatorRow[]> = fc
  .array(
    fc.record({
      place: fc.record({
        level: fc.constantFrom<Level | ''>('PVC', 'PVS', 'BA', ''),
        program: fc.constantFrom('อุตสาหกรรม', 'พาณิชยกรรม', 'คหกรรม'),
        field: fc.constantFrom('ช่างยนต์', 'การบัญชี', 'เกษตรศาสตร์', ''),
      }),
      tracked: fc.boolean(),
      known: anyKnown,
      excluded: fc.option(fc.constantFrom('DECEASED', 'ABROAD'), { freq: 6, nil: '' }),
    }),
    { maxLength: 60 },
  )
  .map((drafts) =>
    drafts.map(({ place, tracked, known, excluded }, index) => {
      const base = tracked ? row(known) : untracked();
      return { ...base, ...place, ...statusOf(base.ovec7), excluded, code: `C${index}` };
    }),
  );
