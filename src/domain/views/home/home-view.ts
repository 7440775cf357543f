// Home: what to do next, how far the college is, and the figures that matter.

import { askedAnswers, askedSubject } from '../../decisions/decision.ts';
import type { Derived } from '../../derive/derive.ts';
import type { Overview } from '../../overview/overview.ts';
import { HOME } from '../../tabs/view-tabs.ts';
import type { ViewWords } from '../all-views.ts';
import type { ViewRow } from '../view-row.ts';
import { figureRows, nextRows, progressRows, stepRows } from './home-figures.ts';
import { findingRows } from './home-findings.ts';
import { rateRows } from './home-rates.ts';
import { lineOf, type HomeRow } from './home-row.ts';
import { mixRows, weekRows } from './home-series.ts';
import { formRows, runRows } from './home-system.ts';

/** What grows stands last. */
function rowsOfHome(derived: Derived, overview: Overview, words: ViewWords): HomeRow[] {
  return [
    ...nextRows(overview),
    ...figureRows(derived, overview),
    ...progressRows(derived, overview, words),
    ...rateRows(derived, words),
    ...stepRows(derived, overview, words),
    lineOf('review', derived.review.length),
    ...findingRows(derived, words.wording),
    ...formRows(derived, words),
    ...runRows(overview, words),
    lineOf('version', words.version),
    lineOf('charts', ''),
    ...mixRows(overview),
    ...weekRows(overview),
  ];
}

const ASKED = HOME.columns.filter(({ role }) => role === 'asked').map(({ key }) => key);

/** Staff may note something beside any row, though only some are asked. */
export function homeRows(derived: Derived, overview: Overview, words: ViewWords): ViewRow[] {
  const asked = askedAnswers(derived.inputs.decisions);
  const answersOf = (key: string) =>
    ASKED.map((column) => [column, asked.get(askedSubject(HOME.key, key, column))?.value ?? '']);
  return rowsOfHome(derived, overview, words).map(({ key, line, params = {}, count, value }) => ({
    key,
    cells: {
      ...words.wording.home(line, params),
      count: count ?? '',
      value: value ?? '',
      ...(Object.fromEntries(answersOf(key)) as Record<string, string>),
    },
  }));
}
