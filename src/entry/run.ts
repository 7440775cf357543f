// The only try/catch of the product: runs a use case and tells its outcome through the channel it came by.

import { isProblem } from '../domain/problems.ts';
import { RUNS } from '../domain/tabs/journal-tabs.ts';
import { PROBLEM_TEXTS, PROBLEM_TITLE, UNEXPECTED_TEXT } from '../texts/problem-texts.ts';
import { CLOSE, text, type Screen, type UiRequest } from '../texts/screen.ts';
import { MENU_TITLE } from '../texts/menu-texts.ts';
import { COPY_TEXTS } from '../texts/set-up-texts.ts';
import type { Ports } from '../usecases/ports.ts';
import { openDialog } from './dialog.ts';
import { googlePorts } from './google-ports.ts';

/** What a menu click ends in. */
export type MenuOutcome =
  { readonly opens: UiRequest; readonly title: string } | { readonly says: string } | null;

/** A click in the menu: a dialog, a sentence, or a problem in an alert. */
export function runMenu(what: string, work: (ports: Ports) => MenuOutcome): void {
  const ports = googlePorts(true);
  try {
    const outcome = work(ports);
    if (outcome === null) return;
    if ('opens' in outcome) {
      openDialog(outcome.title, outcome.opens);
      return;
    }
    log(ports, what, 'menu', 'ok', outcome.says);
    SpreadsheetApp.getActive().toast(outcome.says, MENU_TITLE, 10);
  } catch (error) {
    const message = explain(error);
    if (isProblem(error) && error.problem === 'copyOfAnotherFile') {
      openDialog(COPY_TEXTS.title, { action: 'copy.ask', values: {} });
      return;
    }
    log(ports, what, 'menu', 'problem', message);
    SpreadsheetApp.getUi().alert(MENU_TITLE, message, SpreadsheetApp.getUi().ButtonSet.OK);
  }
}

/** A call from a dialog: always a screen, so that an error is never a dead end. */
export function runScreen(request: UiRequest, work: (ports: Ports) => Screen): Screen {
  const ports = googlePorts(false);
  try {
    return work(ports);
  } catch (error) {
    const message = explain(error);
    log(ports, request.action, 'dialog', 'problem', message);
    return { title: PROBLEM_TITLE, blocks: [text(message, 'error')], buttons: [CLOSE] };
  }
}

/** A trigger: nobody watches, so the run journal tells, and Google mails the owner when it throws. */
export function runTrigger(what: string, work: (ports: Ports) => string): void {
  const ports = googlePorts(false);
  try {
    log(ports, what, 'trigger', 'ok', work(ports));
  } catch (error) {
    log(ports, what, 'trigger', 'problem', explain(error));
    if (!isProblem(error)) throw error;
  }
}

function explain(error: unknown): string {
  if (isProblem(error)) return PROBLEM_TEXTS[error.problem](error.details);
  return `${UNEXPECTED_TEXT}\n\n${String(error)}`;
}

/** A run that cannot be written down must not hide its own outcome. */
function log(ports: Ports, what: string, channel: string, outcome: string, summary: string): void {
  try {
    ports.workbook.appendRow(RUNS, {
      at: ports.now(),
      by: ports.me(),
      what,
      channel,
      outcome,
      summary,
    });
  } catch (error) {
    console.log(`run not logged: ${String(error)}`);
  }
}
