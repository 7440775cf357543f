// The menu as data: the order is the order of the year.

import { MENU_TEXTS, MENU_TITLE, SUBMENU_TEXTS } from '../texts/menu-texts.ts';

export type Command = keyof typeof MENU_TEXTS;

interface SubMenu {
  readonly caption: string;
  readonly commands: readonly Command[];
}

export const MENU: readonly (Command | SubMenu)[] = [
  'showHome',
  { caption: SUBMENU_TEXTS.prepare, commands: ['setUp', 'importRoster', 'importRegistry'] },
  {
    caption: SUBMENU_TEXTS.ask,
    commands: ['createPreGraduationForm', 'createFollowUpForm', 'showLinks', 'checkForms'],
  },
  {
    caption: SUBMENU_TEXTS.follow,
    commands: [
      'refreshAll',
      'openEntry',
      'showAdvisorTexts',
      'previewReminders',
      'sendReminders',
      'installMonthlyReminder',
    ],
  },
  {
    caption: SUBMENU_TEXTS.quality,
    commands: ['findDuplicates', 'openReview', 'validateData', 'undoLast'],
  },
  {
    caption: SUBMENU_TEXTS.report,
    commands: [
      'computeIndicator',
      'showDashboard',
      'showMembers',
      'exportHandOver',
      'freezeReport',
      'drawSample',
      'makeDocuments',
    ],
  },
  {
    caption: SUBMENU_TEXTS.system,
    commands: ['collectResponses', 'showMainTabs', 'showAllTabs', 'runSelfTest', 'showHelp'],
  },
];

/** Adds the menu; called by onOpen, where nothing else is allowed. */
export function addMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createMenu(MENU_TITLE);
  for (const entry of MENU) {
    if (typeof entry === 'string') {
      menu.addItem(MENU_TEXTS[entry], entry);
      continue;
    }
    const sub = ui.createMenu(entry.caption);
    for (const command of entry.commands) sub.addItem(MENU_TEXTS[command], command);
    menu.addSubMenu(sub);
  }
  menu.addToUi();
}
