// Buttons that put a tab in front of a person, hidden or not, and what is said then.

import type { Tab } from '../../domain/tabs/tab.ts';
import { CLOSE, go, text, type Block, type Button, type Screen } from '../../texts/screen.ts';
import { TAB_TEXTS as T } from '../../texts/tab-texts.ts';
import { openTab } from '../../usecases/main-tabs.ts';
import type { Actions } from '../action.ts';

export const openButton = (tab: Tab, style: Button['style'] = 'plain'): Button =>
  go(T.open(tab), 'tab.open', { tab: tab.key }, style);

export const openButtons = (label: string, tabs: readonly Tab[]): Block => ({
  kind: 'actions',
  label,
  buttons: tabs.map((tab) => openButton(tab)),
});

/** Beside the sheet it is said below a screen that stays; any other dialog has to be closed first. */
export const TAB_ACTIONS: Actions = {
  'tab.open': (ports, { tab: key = '' }): Screen => {
    const tab = openTab(ports, key);
    const opened = T.opened(tab);
    return {
      title: opened,
      blocks: [text(T.closeFirst(tab))],
      buttons: [CLOSE],
      stays: { isSame: true, notice: { tone: 'good', text: opened } },
    };
  },
};
