// Numbers behind the charts that a person may want to read: the mix of statuses and the answers by week.

import { MIX_STATUSES } from '../../overview/outcome-mix.ts';
import type { Overview } from '../../overview/overview.ts';
import { toShortThaiDate } from '../../thai/dates.ts';
import { UNREACHED } from '../../tabs/chart-data-tab.ts';
import type { HomeRow } from './home-row.ts';

export const mixRows = ({ mix }: Overview): HomeRow[] =>
  MIX_STATUSES.map((status, place) => ({
    key: `mix/${status === '' ? UNREACHED : status}`,
    line: 'mix',
    count: mix.counts[place] ?? 0,
    params: { status: status === '' ? UNREACHED : status, all: String(mix.all) },
  }));

export const weekRows = ({ weeks }: Overview): HomeRow[] =>
  weeks.map(({ monday, count, cumulative }) => ({
    key: `week/${monday}`,
    line: 'week',
    count,
    params: { monday: toShortThaiDate(monday), cumulative: String(cumulative) },
  }));
