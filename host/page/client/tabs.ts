// The tabs under the grid; hidden ones are reached through a list.
import type { TabName } from '../views.ts';
import { byId, button, el } from './dom.ts';

export interface TabActions {
  open(title: string): void;
  rename(title: string): void;
  remove(title: string): void;
}

function listOfAll(tabs: readonly TabName[], active: string, actions: TabActions): HTMLElement {
  const select = el('select', { class: 'all-tabs', 'aria-label': 'แท็บทั้งหมด รวมแท็บที่ซ่อน' });
  select.append(el('option', { value: '', disabled: true }, '☰ แท็บทั้งหมด'));
  for (const tab of tabs) {
    const caption = tab.hidden ? `${tab.title} (ซ่อน)` : tab.title;
    select.append(el('option', { value: tab.title }, caption));
  }
  const isHidden = tabs.some((tab) => tab.title === active && tab.hidden);
  select.value = isHidden ? active : '';
  select.addEventListener('change', () => actions.open(select.value));
  return select;
}

function tabButton(tab: TabName, active: string, actions: TabActions): HTMLElement {
  const made = button(tab.title, () => actions.open(tab.title), 'tab');
  made.setAttribute('role', 'tab');
  made.setAttribute('aria-selected', String(tab.title === active));
  if (tab.colour !== null) made.style.setProperty('--tab-colour', tab.colour);
  made.addEventListener('dblclick', () => actions.rename(tab.title));
  return made;
}

export function showTabs(tabs: readonly TabName[], active: string, actions: TabActions): void {
  const shown = tabs.filter((tab) => !tab.hidden || tab.title === active);
  const strip = el('div', { role: 'tablist', class: 'tab-strip', 'aria-label': 'แท็บ' });
  strip.append(...shown.map((tab) => tabButton(tab, active, actions)));
  const remove = button('ลบแท็บนี้', () => actions.remove(active), 'quiet');
  const previous = byId('tabs').querySelector('.tab-strip')?.scrollLeft ?? 0;
  byId('tabs').replaceChildren(listOfAll(tabs, active, actions), strip, remove);
  strip.scrollLeft = previous;
  strip
    .querySelector('[aria-selected=true]')
    ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
