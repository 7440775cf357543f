// What each menu item cannot do without; whatever else is not allowed does not stop it.

import type { Permission } from '../domain/permissions.ts';
import type { Command } from './menu.ts';

const CELLS: readonly Permission[] = ['sheet', 'account'];
const DIALOG: readonly Permission[] = [...CELLS, 'dialogs'];
const FORM: readonly Permission[] = [...DIALOG, 'forms', 'web'];
const OWN_FORM: readonly Permission[] = [...FORM, 'triggers'];
const MAIL: readonly Permission[] = [...FORM, 'mail'];

export const NEEDS: Readonly<Record<Command, readonly Permission[]>> = {
  showHome: ['sheet'],
  setUp: DIALOG,
  importRoster: DIALOG,
  importRegistry: DIALOG,
  createPreGraduationForm: OWN_FORM,
  createFollowUpForm: OWN_FORM,
  showLinks: FORM,
  checkForms: OWN_FORM,
  refreshAll: [...CELLS, 'forms'],
  openEntry: CELLS,
  showAdvisorTexts: FORM,
  previewReminders: MAIL,
  sendReminders: MAIL,
  // Triggers do not run as long as anything is missing.
  installMonthlyReminder: [...MAIL, 'triggers'],
  findDuplicates: CELLS,
  openReview: DIALOG,
  validateData: DIALOG,
  undoLast: DIALOG,
  computeIndicator: CELLS,
  showMembers: DIALOG,
  exportHandOver: DIALOG,
  showDashboard: DIALOG,
  makeDocuments: DIALOG,
  freezeReport: DIALOG,
  drawSample: DIALOG,
  collectResponses: [...CELLS, 'forms'],
  showMainTabs: ['sheet'],
  showAllTabs: ['sheet'],
  runSelfTest: [...MAIL, 'triggers'],
  showHelp: ['dialogs'],
};
