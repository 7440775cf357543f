// How a person gets somewhere: the menu item by its path, the tab by its title.

import { HAND_OVER, OVEC_SUMMARY } from '../domain/tabs/hand-over-tabs.ts';
import { MAIN_TABS } from '../domain/tabs/main-tabs.ts';
import { INBOX, OWN_RULES, RULES } from '../domain/tabs/people-tabs.ts';
import type { Tab } from '../domain/tabs/tab.ts';
import { LATEST, REVIEW } from '../domain/tabs/view-tabs.ts';
import { MENU_TEXTS, SUBMENU_TEXTS } from './menu-texts.ts';

type Way = readonly [keyof typeof SUBMENU_TEXTS, keyof typeof MENU_TEXTS];

export const byMenu = (...[sub, command]: Way): string =>
  `เมนู ${SUBMENU_TEXTS[sub]} › ${MENU_TEXTS[command].replace('…', '')}`;

/** The dialog of the set-up opens whatever else the college decides for itself. */
const BY_SET_UP: Way = ['prepare', 'setUp'];

/** What shows a tab that may be hidden, or has a button that does. */
const WAYS: ReadonlyMap<Tab, Way> = new Map<Tab, Way>([
  [REVIEW, ['quality', 'findDuplicates']],
  [LATEST, ['quality', 'validateData']],
  [RULES, ['quality', 'validateData']],
  [OWN_RULES, ['quality', 'validateData']],
  [INBOX, ['prepare', 'importRoster']],
  [HAND_OVER, ['report', 'exportHandOver']],
  [OVEC_SUMMARY, ['report', 'exportHandOver']],
]);

/** A tab that may be hidden is named together with what opens it. */
export const byTab = (tab: Tab): string =>
  MAIN_TABS.includes(tab)
    ? `แท็บ ${tab.title}`
    : `แท็บ ${tab.title} (ถ้าซ่อนอยู่ เปิดได้จาก${byMenu(...(WAYS.get(tab) ?? BY_SET_UP))})`;
