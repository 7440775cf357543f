// Every tab in the order in which it stands in the workbook.

import { DEFINITIONS_TAB } from './definitions-tab.ts';
import { ENTRY } from './entry-tab.ts';
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
  FROZEN,
  ANSWERS,
  DECISIONS,
  CONTACTS,
  RUNS,
  SYSTEM,
];

/** Views that staff may type into; harvested before every derivation. */
export const HARVESTED_VIEWS: readonly Tab[] = [
  REGISTER,
  ENTRY,
  REVIEW,
  FINDINGS,
  HOME,
  INDICATOR,
  LATEST,
];
