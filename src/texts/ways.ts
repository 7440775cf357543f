// How a person gets somewhere: the menu item by its path, the tab by its title.

import type { Tab } from '../domain/tabs/tab.ts';
import { MENU_TEXTS, SUBMENU_TEXTS } from './menu-texts.ts';

export const byMenu = (sub: keyof typeof SUBMENU_TEXTS, command: keyof typeof MENU_TEXTS): string =>
  `เมนู ${SUBMENU_TEXTS[sub]} › ${MENU_TEXTS[command].replace('…', '')}`;

export const byTab = ({ title }: Tab): string => `แท็บ ${title}`;
