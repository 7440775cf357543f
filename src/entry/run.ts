// The only place that tells a person about an error: runs a use case and tells its outcome by the channel it came.

import type { Permission } from '../domain/permissions.ts';
import { isProblem, type ProblemError } from '../domain/problems.ts';
import { RUNS } from '../domain/tabs/journal-tabs.ts';
import { PROBLEM_TEXTS, PROBLEM_TITLE, UNEXPECTED_TEXT } from '../texts/problem-texts.ts';
import { attempt } from '../google/attempt.ts';
import { refusalOf } from '../google/refusals.ts';
import { CONSENT_TEXTS } from '../texts/permission-texts.ts';
import { CLOSE, go, text, type Screen, type UiRequest } from '../texts/screen.ts';
import { MENU_TITLE } from '../texts/menu-texts.ts';
import { COPY_TEXTS } from '../texts/set-up-texts.ts';
import type { Ports } from '../usecases/ports.ts';
import { askConsent } from './ask-consent.ts';
import { openDialog, type DialogFrame } from './dialog.ts';
import { googlePorts } from './google-ports.ts';
import type { Command } from './menu.ts';

/** What a menu click ends in. */
export type MenuOutcome =
  ({ readonly opens: UiRequest } & DialogFrame) | { readonly says: string } | null;

/** A click in the menu: a dialog, a sentence, or a problem in an alert. */
export function runMenu(what: Command, work: (ports: Ports) => MenuOutcome): void {
  const ports = googlePorts(true);
  try {
    askConsent(ports, what);
    const outcome = work(ports);
    if (outcome === null) return;
    if ('opens' in outcome) {
      openDialog(outcome.opens, outcome);
      return;
    }
    log(ports, what, 'menu', 'ok', outcome.says);
    SpreadsheetApp.getActive().toast(outcome.says, MENU_TITLE, 10);
  } catch (error) {
    const message = explain(error);
    const problem = problemOf(error);
    if (problem?.problem === 'copyOfAnotherFile') {
      openDialog({ action: 'copy.ask', values: {} }, { title: COPY_TEXTS.title });
      return;
    }
    log(ports, what, 'menu', 'problem', message);
    SpreadsheetApp.getUi().alert(MENU_TITLE, message, SpreadsheetApp.getUi().ButtonSet.OK);
    const permissions = problem ? permissionsOf(problem) : [];
    if (permissions.length > 0) ports.consent.ask(permissions);
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
    const problem = problemOf(error);
    return problem?.problem === 'permissionMissing'
      ? consentScreen(ports, request, message)
      : { title: PROBLEM_TITLE, blocks: [text(message, 'error')], buttons: [CLOSE] };
  }
}

/** A dialog cannot show Google's prompt, only lead to it. */
function consentScreen(ports: Ports, { action, values }: UiRequest, message: string): Screen {
  const url = ports.consent.page();
  return {
    title: PROBLEM_TITLE,
    blocks: [
      text(message, 'error'),
      ...(url === '' ? [] : [{ kind: 'link', label: CONSENT_TEXTS.page, url } as const]),
    ],
    buttons: [CLOSE, go(CONSENT_TEXTS.again, action, values)],
  };
}

/** A trigger: nobody watches, so the run journal tells, and Google mails the owner when it throws. */
export function runTrigger(what: string, work: (ports: Ports) => string): void {
  const ports = googlePorts(false);
  try {
    log(ports, what, 'trigger', 'ok', work(ports));
  } catch (error) {
    const message = explain(error);
    log(ports, what, 'trigger', 'problem', message);
    if (isProblem(error)) return;
    throw refusalOf(error) === null ? error : new Error(message);
  }
}

const problemOf = (error: unknown): ProblemError | null =>
  isProblem(error) ? error : refusalOf(error);

const permissionsOf = ({ details }: ProblemError): Permission[] =>
  (details.permissions ?? '').split(',').filter((name) => name !== '') as Permission[];

function explain(error: unknown): string {
  const problem = problemOf(error);
  if (problem) return PROBLEM_TEXTS[problem.problem](problem.details);
  return `${UNEXPECTED_TEXT}\n\n${String(error)}`;
}

/** A run that cannot be written down must not hide its own outcome. */
function log(ports: Ports, what: string, channel: string, outcome: string, summary: string): void {
  try {
    ports.workbook.appendRow(RUNS, {
      at: ports.now(),
      // Who it was is worth less than that it ran.
      by: attempt(ports.me, '', () => false),
      what,
      channel,
      outcome,
      summary,
    });
  } catch (error) {
    console.log(`run not logged: ${String(error)}`);
  }
}
