// What each menu item and trigger does, in one line.

import { HOME, INDICATOR, FINDINGS, REVIEW } from '../domain/tabs/view-tabs.ts';
import { ENTRY } from '../domain/tabs/entry-tab.ts';
import { DONE_TEXTS } from '../texts/done-texts.ts';
import { MENU_TEXTS } from '../texts/menu-texts.ts';
import { TAB_TEXTS } from '../texts/tab-texts.ts';
import { clockText } from '../texts/reminder-texts.ts';
import type { Screen, UiRequest } from '../texts/screen.ts';
import { collect, wakeUp } from '../usecases/collect.ts';
import {
  fewTabsByClick,
  showAllTabs as arrangeAllTabs,
  showMainTabs as arrangeMainTabs,
} from '../usecases/main-tabs.ts';
import { rateUnderCursor } from '../usecases/rate-members.ts';
import { refresh } from '../usecases/refresh.ts';
import { runDaily as runClock } from '../usecases/run-daily.ts';
import { requireOwnFile } from '../usecases/system-state.ts';
import { withLock } from '../usecases/with-lock.ts';
import type { DialogSize } from './dialog.ts';
import { addMenu, type Command } from './menu.ts';
import { runMenu, runTrigger, type MenuOutcome } from './run.ts';
import { answerUi } from './ui.ts';

export const onOpen = (): void => addMenu();
export const onInstall = (): void => addMenu();
export const ui = (request: UiRequest): Screen => answerUi(request);

const dialog = (
  command: Command,
  action: string,
  values: UiRequest['values'] = {},
): Extract<MenuOutcome, { opens: unknown }> => ({
  title: MENU_TEXTS[command].replace('…', ''),
  opens: { action, values },
});

/** A window to go through a tab with, which stays usable. */
const BESIDE_SHEET = { modeless: true, size: { width: 620, height: 560 } } as const;

/** Wide enough for a table of five columns. */
const TABLES_SIZE = { width: 760, height: 600 } as const;

/** For tables and for two things side by side. */
const WIDE = { width: 900, height: 640 } as const;

/** A menu item that only opens a dialog. */
const opens =
  (command: Command, action: string, values: UiRequest['values'] = {}, size?: DialogSize) =>
  (): void =>
    runMenu(command, (ports) => {
      requireOwnFile(ports);
      return { ...dialog(command, action, values), ...(size ? { size } : {}) };
    });

export const setUp = (): void => runMenu('setUp', () => dialog('setUp', 'setUp.start'));
export const importRoster = opens('importRoster', 'import.start');
export const importRegistry = opens('importRegistry', 'registry.start');
export const createPreGraduationForm = opens('createPreGraduationForm', 'form.make', { kind: 'P' });
export const createFollowUpForm = opens('createFollowUpForm', 'form.make', { kind: 'F' });
export const checkForms = opens('checkForms', 'form.check');
export const showLinks = opens('showLinks', 'links.show');
export const showAdvisorTexts = opens('showAdvisorTexts', 'advisor.show');
export const undoLast = opens('undoLast', 'undo.preview');
/** Whatever hangs on it does nothing: the self-test makes triggers and removes them again. */
export const onSelfTest = (): void => undefined;
export const runSelfTest = (): void =>
  runMenu('runSelfTest', () => dialog('runSelfTest', 'selfTest.start'));
export const showHelp = (): void => runMenu('showHelp', () => dialog('showHelp', 'help.show'));

export const showHome = (): void =>
  runMenu('showHome', (ports) => {
    requireOwnFile(ports);
    ports.workbook.show(HOME);
    return null;
  });

export const refreshAll = (): void =>
  runMenu('refreshAll', (ports) => {
    const refreshed = refresh(ports);
    const few = TAB_TEXTS.few(fewTabsByClick(ports, refreshed.derived));
    return { says: [DONE_TEXTS.refreshed(refreshed), few].join(' ').trim() };
  });

export const showMainTabs = (): void =>
  runMenu('showMainTabs', (ports) => {
    arrangeMainTabs(ports);
    return { says: TAB_TEXTS.mainShown };
  });

export const showAllTabs = (): void =>
  runMenu('showAllTabs', (ports) => {
    arrangeAllTabs(ports);
    return { says: TAB_TEXTS.allShown };
  });

export const collectResponses = (): void =>
  runMenu('collectResponses', (ports) => ({
    says: DONE_TEXTS.collected(withLock(ports, () => collect(ports))),
  }));

export const openEntry = (): void =>
  runMenu('openEntry', (ports) => {
    const { derived, collected } = refresh(ports);
    ports.workbook.show(ENTRY);
    return { says: DONE_TEXTS.entry(derived) + DONE_TEXTS.notAllowed(collected) };
  });

export const findDuplicates = (): void =>
  runMenu('findDuplicates', (ports) => {
    const { derived, collected } = refresh(ports);
    ports.workbook.show(REVIEW);
    return { says: DONE_TEXTS.duplicates(derived) + DONE_TEXTS.notAllowed(collected) };
  });

/** Beside the sheet, so that one can look somebody up in it. */
export const openReview = (): void =>
  runMenu('openReview', (ports) => {
    requireOwnFile(ports);
    return { ...dialog('openReview', 'review.open'), size: WIDE, modeless: true };
  });

export const validateData = (): void =>
  runMenu('validateData', (ports) => {
    const { derived, collected } = refresh(ports);
    ports.workbook.show(FINDINGS);
    return {
      ...dialog('validateData', 'findings.list'),
      ...BESIDE_SHEET,
      says: DONE_TEXTS.validated(derived) + DONE_TEXTS.notAllowed(collected),
    };
  });

export const computeIndicator = (): void =>
  runMenu('computeIndicator', (ports) => {
    const { derived, collected } = refresh(ports);
    ports.workbook.show(INDICATOR);
    return { says: DONE_TEXTS.indicator(derived) + DONE_TEXTS.notAllowed(collected) };
  });

/** Beside the sheet, so that one can point at the next figure and ask again. */
export const showMembers = (): void =>
  runMenu('showMembers', (ports) => ({
    ...dialog('showMembers', 'members.show', { key: rateUnderCursor(ports) }),
    modeless: true,
    size: TABLES_SIZE,
  }));

/** Beside the sheet, where the rows are ticked one after the other. */
export const exportHandOver = (): void =>
  runMenu('exportHandOver', (ports) => {
    requireOwnFile(ports);
    return { ...dialog('exportHandOver', 'handOver.start'), modeless: true, size: TABLES_SIZE };
  });

/** Beside the sheet: for whoever would rather look than read. */
export const showDashboard = (): void =>
  runMenu('showDashboard', (ports) => {
    requireOwnFile(ports);
    return { ...dialog('showDashboard', 'dashboard.show'), size: WIDE, modeless: true };
  });

export const makeDocuments = (): void =>
  runMenu('makeDocuments', (ports) => {
    requireOwnFile(ports);
    return { ...dialog('makeDocuments', 'documents.choose'), size: WIDE };
  });

export const freezeReport = opens('freezeReport', 'freeze.list', {}, WIDE);
export const drawSample = opens('drawSample', 'sample.ask', {}, WIDE);

export const onSurveySubmit = (): void =>
  runTrigger('onSurveySubmit', (ports) => DONE_TEXTS.wokenUp(wakeUp(ports)));

export const previewReminders = opens('previewReminders', 'reminders.preview');
export const sendReminders = opens('sendReminders', 'reminders.confirm');
export const installMonthlyReminder = opens('installMonthlyReminder', 'reminders.install');

export const runDaily = (): void => runTrigger('runDaily', (ports) => clockText(runClock(ports)));

export const runMonthlyReminders = (): void =>
  runTrigger('runMonthlyReminders', (ports) => clockText(runClock(ports)));
