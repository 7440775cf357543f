// Every view of a derivation, by tab.

import { askedAnswers } from '../decisions/decision.ts';
import type { Derived } from '../derive/derive.ts';
import { summaryTable } from '../hand-over/summary-table.ts';
import type { Finding } from '../quality/finding.ts';
import { overviewOf } from '../overview/overview.ts';
import { CHART_DATA } from '../tabs/chart-data-tab.ts';
import { ENTRY } from '../tabs/entry-tab.ts';
import type { Tab } from '../tabs/tab.ts';
import { HAND_OVER, OVEC_SUMMARY } from '../tabs/hand-over-tabs.ts';
import { FINDINGS, HOME, INDICATOR, LATEST, REGISTER, REVIEW } from '../tabs/view-tabs.ts';
import { compareThai } from '../thai/sort.ts';
import { entryRows } from './entry-view.ts';
import { findingRow } from './findings-view.ts';
import { handOverRow, summaryRows } from './hand-over-view.ts';
import { chartDataRows, chartLines } from './chart-data-view.ts';
import { homeRows } from './home/home-view.ts';
import { indicatorRow, type RateWording } from './indicator-view.ts';
import { latestRow } from './latest-view.ts';
import { registerRow } from './register-view.ts';
import { reviewPairRows } from './review-pair-view.ts';
import { reviewRow } from './review-view.ts';
import type { ViewRow } from './view-row.ts';
import type { Wording } from './wording.ts';

export interface WantedView {
  readonly tab: Tab;
  readonly rows: readonly ViewRow[];
}

export interface ViewWords {
  readonly wording: Wording;
  readonly rates: RateWording;
  readonly version: string;
  readonly home: Readonly<
    Record<
      'made' | 'madeButWrong' | 'notMade' | 'noDeadline' | 'unanswered' | 'runDone' | 'runFailed',
      string
    >
  >;
}

const present = <T>(row: T | null): T[] => (row === null ? [] : [row]);

export function allViews(derived: Derived, words: ViewWords): WantedView[] {
  const { wording } = words;
  const overview = overviewOf(derived);
  const asked = askedAnswers(derived.inputs.decisions);
  const byCode = new Map(derived.known.counted.map((one) => [one.code, one]));
  const register = {
    openWave: derived.wave?.id ?? '',
    findings: byPerson(derived.findings),
    asked,
    wording,
  };
  const ordered = [...derived.cases].sort(
    (a, b) =>
      compareThai(a.graduation.group, b.graduation.group) ||
      (a.graduation.studentId < b.graduation.studentId ? -1 : 1),
  );
  const entry = { wave: derived.wave, entries: derived.read.entries, asked };
  const latest = { waves: derived.inputs.waves, asked };
  const review = { byCode, cohort: derived.cohort, asked, wording };
  return [
    { tab: HOME, rows: homeRows(derived, overview, words) },
    { tab: REGISTER, rows: ordered.map((one) => registerRow(one, register)) },
    { tab: ENTRY, rows: entryRows(ordered, entry) },
    {
      tab: REVIEW,
      rows: [
        ...derived.read.linked.flatMap((one) => present(reviewRow(one, review))),
        ...reviewPairRows({ ...derived, all: derived.known.all }, review),
      ],
    },
    { tab: FINDINGS, rows: derived.findings.map((one) => findingRow(one, asked, wording)) },
    {
      tab: INDICATOR,
      rows: derived.rates.map(indicatorRow(derived.cohort, derived.indicator, words.rates)),
    },
    {
      tab: LATEST,
      rows: ordered.flatMap((one) => present(latestRow(one, latest))),
    },
    { tab: HAND_OVER, rows: derived.handOver.left.map((one) => handOverRow(one, asked)) },
    { tab: OVEC_SUMMARY, rows: summaryRows(summaryOf(derived)) },
    { tab: CHART_DATA, rows: chartDataRows(chartLines(overview, words.rates)) },
  ];
}

const summaryOf = ({ approved, inputs }: Derived) =>
  summaryTable(approved, inputs.roster, inputs.settings);

function byPerson(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.code === '') continue;
    const group = groups.get(finding.code);
    if (group) group.push(finding);
    else groups.set(finding.code, [finding]);
  }
  return groups;
}
