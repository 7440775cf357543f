// The side panel of tools that Google does not show: log, outbox, triggers, clock, forms, accounts.
import type { PageRequest, SummaryView } from '../protocol.ts';
import { byId, button, el } from './dom.ts';
import { accountsPanel } from './panel-accounts.ts';
import { formsPanel } from './panel-forms.ts';
import { mailsPanel } from './panel-mails.ts';
import { runsPanel } from './panel-runs.ts';
import { clockPanel, triggersPanel } from './panel-time.ts';

export interface PanelActions {
  send(request: PageRequest): void;
  switchTo(email: string): void;
}

interface PanelTab {
  readonly key: string;
  readonly caption: string;
  readonly draw: (summary: SummaryView, actions: PanelActions) => HTMLElement;
  readonly count?: (summary: SummaryView) => number;
}

const TABS: readonly PanelTab[] = [
  { key: 'runs', caption: 'บันทึกการทำงาน', draw: runsPanel },
  { key: 'mails', caption: 'กล่องจดหมายออก', draw: mailsPanel, count: (one) => one.mails.length },
  {
    key: 'triggers',
    caption: 'ตัวตั้งเวลา',
    draw: triggersPanel,
    count: (one) => one.triggers.length,
  },
  { key: 'clock', caption: 'นาฬิกา', draw: clockPanel },
  { key: 'forms', caption: 'แบบสอบถาม', draw: formsPanel, count: (one) => one.forms.length },
  { key: 'accounts', caption: 'บัญชีผู้ใช้', draw: accountsPanel },
];
const OPEN = 'host.panel';

export class Panel {
  #summary: SummaryView | null = null;
  readonly #actions: PanelActions;
  #drawn = '';

  constructor(actions: PanelActions) {
    this.#actions = actions;
  }

  show(summary: SummaryView): void {
    this.#summary = summary;
    const key = sessionStorage.getItem(OPEN) ?? 'runs';
    // Drawing anew closes what a person has opened, so only when something differs.
    const { runs, mails, triggers, forms, accounts, account, now } = summary;
    const drawn = JSON.stringify([key, runs, mails, triggers, forms, accounts, account, now]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#draw(summary, key);
  }

  #choose(key: string): void {
    const same = sessionStorage.getItem(OPEN) === key;
    sessionStorage.setItem(OPEN, same ? '' : key);
    if (this.#summary) this.show(this.#summary);
  }

  #draw(summary: SummaryView, key: string): void {
    const strip = el('div', { role: 'tablist', class: 'panel-tabs', 'aria-label': 'เครื่องมือ' });
    for (const tab of TABS) {
      const count = tab.count?.(summary) ?? 0;
      const made = button(count > 0 ? `${tab.caption} ${count}` : tab.caption, () =>
        this.#choose(tab.key),
      );
      made.setAttribute('role', 'tab');
      made.setAttribute('aria-selected', String(tab.key === key));
      made.dataset.panel = tab.key;
      strip.append(made);
    }
    const open = TABS.find((tab) => tab.key === key);
    const place = byId('panel');
    const scroll = place.querySelector('.panel-body')?.scrollTop ?? 0;
    const body = open
      ? el('div', { class: 'panel-body' }, open.draw(summary, this.#actions))
      : null;
    place.classList.toggle('closed', !open);
    place.replaceChildren(strip, ...(body ? [body] : []));
    if (body) body.scrollTop = scroll;
  }
}
