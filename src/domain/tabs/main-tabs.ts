// The tabs that a small college works with; whatever else it needs is opened by a menu item or a dialog.

import { ALL_TABS } from './all-tabs.ts';
import { CHART_DATA } from './chart-data-tab.ts';
import { ENTRY } from './entry-tab.ts';
import { ROSTER } from './people-tabs.ts';
import type { Tab } from './tab.ts';
import { FINDINGS, HOME, INDICATOR, REGISTER } from './view-tabs.ts';

export const MAIN_TABS: readonly Tab[] = [HOME, REGISTER, ENTRY, FINDINGS, INDICATOR, ROSTER];

export const BESIDE_MAIN: readonly Tab[] = ALL_TABS.filter((tab) => !MAIN_TABS.includes(tab));

/** Journals, state and the numbers behind charts are nothing to read or type in. */
export const FOR_PEOPLE: readonly Tab[] = ALL_TABS.filter(
  (tab) => (tab.kind === 'people' || tab.kind === 'view') && tab !== CHART_DATA,
);
