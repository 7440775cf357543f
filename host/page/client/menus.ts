// The menu bar: the script's own menus, and those of the file and the samples.
import type { MenuEntry } from '../views.ts';
import { byId, el } from './dom.ts';

export interface OwnEntry {
  readonly caption: string;
  readonly run?: () => void;
  readonly items?: readonly OwnEntry[];
  readonly separator?: true;
}

let openRoot: HTMLElement | null = null;

export function closeMenus(): void {
  for (const list of byId('menus').querySelectorAll<HTMLElement>('[role=menu]')) list.hidden = true;
  for (const item of byId('menus').querySelectorAll('[aria-expanded]')) {
    item.setAttribute('aria-expanded', 'false');
  }
  openRoot = null;
}

function focusIn(list: HTMLElement, step: number): void {
  const items = [...list.querySelectorAll<HTMLElement>(':scope > li > [role=menuitem]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  items[(at + step + items.length) % items.length]?.focus();
}

function openList(opener: HTMLElement, list: HTMLElement): void {
  const siblings =
    opener.parentElement?.parentElement?.querySelectorAll<HTMLElement>('[role=menu]') ?? [];
  for (const other of siblings) if (!other.contains(opener)) other.hidden = true;
  list.hidden = false;
  opener.setAttribute('aria-expanded', 'true');
}

function listKeys(event: KeyboardEvent, list: HTMLElement, opener: HTMLElement): void {
  if (event.key === 'ArrowDown') focusIn(list, 1);
  else if (event.key === 'ArrowUp') focusIn(list, -1);
  else if (event.key === 'Escape' || event.key === 'ArrowLeft') {
    list.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
    opener.focus();
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

function menuItem(entry: OwnEntry, top: boolean): HTMLElement {
  if (entry.separator) return el('li', { role: 'separator', class: 'menu-line' });
  const opener = el(
    'button',
    { type: 'button', role: 'menuitem', class: 'menu-item' },
    entry.caption,
  );
  const holder = el('li', { role: 'none' }, opener);
  if (!entry.items) {
    opener.addEventListener('click', () => {
      closeMenus();
      entry.run?.();
    });
    return holder;
  }
  const list = el('ul', { role: 'menu', class: 'menu-list', 'aria-label': entry.caption });
  list.hidden = true;
  list.append(...entry.items.map((one) => menuItem(one, false)));
  opener.setAttribute('aria-haspopup', 'menu');
  opener.setAttribute('aria-expanded', 'false');
  opener.addEventListener('click', () => {
    const wasOpen = !list.hidden;
    if (top) closeMenus();
    if (wasOpen) return;
    openList(opener, list);
    if (top) openRoot = holder;
  });
  opener.addEventListener('keydown', (event) => {
    if (event.key !== (top ? 'ArrowDown' : 'ArrowRight')) return;
    event.preventDefault();
    event.stopPropagation();
    openList(opener, list);
    focusIn(list, 1);
  });
  if (!top) opener.addEventListener('mouseenter', () => openList(opener, list));
  list.addEventListener('keydown', (event) => listKeys(event, list, opener));
  holder.append(list);
  return holder;
}

function scriptEntry(entry: MenuEntry, run: (functionName: string) => void): OwnEntry {
  if (entry.kind === 'separator') return { caption: '', separator: true };
  if (entry.kind === 'item') return { caption: entry.caption, run: () => run(entry.functionName) };
  return { caption: entry.caption, items: entry.items.map((one) => scriptEntry(one, run)) };
}

export function showMenus(
  own: readonly OwnEntry[],
  script: readonly MenuEntry[],
  run: (functionName: string) => void,
): void {
  // Drawing anew would close what is open.
  const key = JSON.stringify([own.map((menu) => menu.items?.map((item) => item.caption)), script]);
  if (byId('menus').dataset.key === key) return;
  byId('menus').dataset.key = key;
  const bar = el('ul', { role: 'menubar', class: 'menu-bar' });
  bar.append(...own.map((entry) => menuItem(entry, true)));
  bar.append(
    ...script.map((entry) => {
      const item = menuItem(scriptEntry(entry, run), true);
      item.classList.add('script-menu');
      return item;
    }),
  );
  byId('menus').replaceChildren(bar);
}

document.addEventListener('mousedown', (event) => {
  if (openRoot && event.target instanceof Node && !openRoot.contains(event.target)) closeMenus();
});
