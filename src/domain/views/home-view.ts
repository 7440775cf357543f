// Home: key figures, what is open, what to do next, and the mix of statuses behind the chart.

import type { Rate } from '../indicator/compute-indicator.ts';
import { OVEC_SEVEN, type OvecStatus } from '../indicator/indicator-row.ts';
import type { Case } from '../derive/case.ts';
import type { ViewRow } from './view-row.ts';
import type { HomeLine, Wording } from './wording.ts';

export interface HomeFigures {
  /** A count of people or a text per line; a line without either is left out. */
  readonly lines: Readonly<Partial<Record<HomeLine, string | number>>>;
  readonly params: Readonly<Record<string, string>>;
  readonly cases: readonly Case[];
}

const ORDER: readonly HomeLine[] = [
  'next',
  'cohort',
  'roster',
  'approved',
  'wave',
  'answered',
  'tracked',
  'letterTracked',
  'letterAll',
  'review',
  'mustFix',
  'toCheck',
  'toKnow',
  'stillFound',
  'owners',
  'formP',
  'formF',
  'handOver',
  'deadline',
  'version',
];

export const MIX_PREFIX = 'mix/';
const UNREACHED = 'ยังติดตามไม่ได้';

/** Figures first, then one row per status for the chart; those not yet reached are a bar of their own. */
export function homeRows(figures: HomeFigures, wording: Wording): ViewRow[] {
  const lines = ORDER.flatMap((line) => {
    const value = figures.lines[line];
    if (value === undefined) return [];
    const { label, detail } = wording.home(line, figures.params);
    const isCount = typeof value === 'number';
    const cells = { label, count: isCount ? value : '', value: isCount ? '' : value, detail };
    return [{ key: line, cells }];
  });
  return [...lines, ...mixRows(figures.cases)];
}

function mixRows(cases: readonly Case[]): ViewRow[] {
  const row = (status: OvecStatus | '', label: string): ViewRow => ({
    key: `${MIX_PREFIX}${label}`,
    cells: {
      label,
      count: cases.filter(({ outcome }) => outcome.ovec7 === status).length,
      value: '',
      detail: '',
    },
  });
  return [...OVEC_SEVEN.map((status) => row(status, status)), row('', UNREACHED)];
}

/** The rate of one definition over the whole college. */
export const totalRate = (rates: readonly Rate[], definition: string): Rate | undefined =>
  rates.find((rate) => rate.definition.id === definition && rate.stratum.kind === 'total');
