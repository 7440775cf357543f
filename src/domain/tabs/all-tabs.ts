// Every tab in the order in which it stands in the workbook.

import { CHART_DATA } from './chart-data-tab.ts';
import { DEFINITIONS_TAB } from './definitions-tab.ts';
import { ENTRY } from './entry-tab.ts';
import { HAND_OVER, OVEC_SUMMARY } from './hand-over-tabs.ts';
import { ANSWERS, CONTACTS, DECISIONS, FROZEN, RUNS, SYSTEM } from './journal-tabs.ts';
import {
  COHORTS,
  INBOX,
  LISTS,
  OWN_RULES,
  ROSTER,
  ROUNDS,
  RULES,
  SETTINGS,
  WAVES,
} from './people-tabs.ts';
import { PAST_COUNTS } from './past-counts-tab.ts';
import type { Tab } from './tab.ts';
import { FINDINGS, HOME, INDICATOR, LATEST, REGISTER, REVIEW } from './view-tabs.ts';

export const ALL_TABS: readonly Tab[] = [
  HOME,
  REGISTER,
  ENTRY,
  REVIEW,
  FINDINGS,
  INDICATOR,
  LATEST,
  HAND_OVER,
  OVEC_SUMMARY,
  ROSTER,
  INBOX,
  SETTINGS,
  COHORTS,
  ROUNDS,
  WAVES,
  LISTS,
  RULES,
  OWN_RULES,
  DEFINITIONS_TAB,
  PAST_COUNTS,
  CHART_DATA,
  FROZEN,
  ANSWERS,
  DECISIONS,
  CONTACTS,
  RUNS,
  SYSTEM,
];

/** Every view: staff may type into any of them, so each is harvested before every derivation. */
export const HARVESTED_VIEWS: readonly Tab[] = [
  REGISTER,
  ENTRY,
  REVIEW,
  FINDINGS,
  HOME,
  INDICATOR,
  LATEST,
  HAND_OVER,
  OVEC_SUMMARY,
];
