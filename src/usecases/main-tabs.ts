// Which tabs are in sight: all of them, or the few that a small college works with.

import type { Derived } from '../domain/derive/derive.ts';
import { fewTabs, type FewTabs } from '../domain/overview/few-tabs.ts';
import { ProblemError } from '../domain/problems.ts';
import { BESIDE_MAIN, FOR_PEOPLE, MAIN_TABS } from '../domain/tabs/main-tabs.ts';
import type { Tab } from '../domain/tabs/tab.ts';
import { HOME } from '../domain/tabs/view-tabs.ts';
import type { Ports } from './ports.ts';
import { readSystem, requireOwnFile, writeSystem } from './system-state.ts';
import { withLock } from './with-lock.ts';

/** Name in the system tab: that the tabs of a small college were hidden, or that it was told of them. */
const FEW_TABS = 'fewTabs';

/** Journals stay as they are: hidden. */
export function showAllTabs(ports: Ports): void {
  requireOwnFile(ports);
  ports.workbook.arrangeTabs(FOR_PEOPLE, []);
}

export function showMainTabs(ports: Ports): void {
  requireOwnFile(ports);
  if (!ports.workbook.hasTab(HOME)) throw new ProblemError('tabLost', { title: HOME.title });
  ports.workbook.arrangeTabs(MAIN_TABS, BESIDE_MAIN);
}

/** Under the lock. Once in the life of a file, so that what staff show afterwards stays; says what was done. */
export function fewTabsOnce(ports: Ports, derived: Derived): FewTabs {
  const wanted = fewTabs(derived);
  if (wanted === null || readSystem(ports)?.get(FEW_TABS) != null) return null;
  if (wanted === 'hide') showMainTabs(ports);
  writeSystem(ports, FEW_TABS, wanted);
  return wanted;
}

/** After a refresh that somebody clicked: under the clock nobody would read why tabs went. */
export const fewTabsByClick = (ports: Ports, derived: Derived): FewTabs =>
  fewTabs(derived) === 'hide' ? withLock(ports, () => fewTabsOnce(ports, derived)) : null;

/** Puts a tab in front of a person who asked for it by its key. */
export function openTab(ports: Ports, key: string): Tab {
  const tab = FOR_PEOPLE.find((one) => one.key === key);
  if (!tab) throw new ProblemError('unknownAction');
  if (!ports.workbook.hasTab(tab)) throw new ProblemError('tabLost', { title: tab.title });
  ports.workbook.show(tab);
  return tab;
}
