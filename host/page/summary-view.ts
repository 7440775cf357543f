// What surrounds the grid: tabs, runs, mails, triggers, forms and the clock, for one account.
import type { Execution, FormInfo, Host, TriggerInfo } from '../host-api.ts';
import { kindOfForm } from '../sample/form-words.ts';
import { outlineOf } from '../sample/outline.ts';
import type { World } from '../world/world.ts';
import { spreadsheetFile } from '../world/world.ts';
import type { SummaryView } from './protocol.ts';
import type { Account, FormView, MenuEntry, RunView, TriggerView } from './views.ts';

const RUNS_SHOWN = 60;
const MAILS_SHOWN = 300;

export interface Scene {
  readonly host: Host;
  readonly world: World;
  readonly container: string;
  readonly account: Account;
  readonly accounts: readonly Account[];
  readonly menus: readonly MenuEntry[];
}

export function runView(execution: Execution): RunView {
  const calls = Object.entries(execution.calls).sort((a, b) => b[1] - a[1]);
  return {
    id: execution.id,
    functionName: execution.functionName,
    as: execution.as,
    via: execution.via,
    startedAt: execution.startedAt,
    seconds: execution.modelledMs / 1000,
    callCount: calls.reduce((sum, [, count]) => sum + count, 0),
    calls,
    ok: execution.ok,
    error: execution.error,
    log: execution.log,
  };
}

export function activeTabOf(world: World, container: string, email: string): string | null {
  const body = spreadsheetFile(world, container)?.body;
  const selected = body?.selections[email];
  if (!body || !selected) return null;
  return body.sheets.find((sheet) => sheet.id === selected.sheetId)?.title ?? null;
}

/** Triggers of one form; the host's list has only what every trigger shows. */
function hasTrigger(world: World, formId: string): boolean {
  return Object.values(world.projects).some((project) =>
    project.triggers.some((trigger) => JSON.stringify(trigger).includes(formId)),
  );
}

function formView(scene: Scene, form: FormInfo): FormView {
  return {
    id: form.id,
    title: form.title,
    owner: form.owner,
    published: form.published,
    accepting: form.accepting,
    openToAnyone: form.openToAnyone,
    triggerAttached: hasTrigger(scene.world, form.id),
    responses: form.responses,
    path: new URL(form.responderUrl).pathname,
    sample: kindOfForm(outlineOf(scene.world, form.id)),
  };
}

function triggerView(trigger: TriggerInfo): TriggerView {
  return { ...trigger, event: trigger.event };
}

export function summaryView(scene: Scene): SummaryView {
  const { host, world, container, account } = scene;
  const file = spreadsheetFile(world, container);
  return {
    fileName: file?.name ?? '',
    now: host.now(),
    account,
    accounts: scene.accounts,
    containers: host.containers(),
    tabs: (file?.body.sheets ?? []).map((sheet) => ({
      title: sheet.title,
      colour: sheet.tabColour,
      hidden: sheet.hidden,
    })),
    activeTab: activeTabOf(world, container, account.email),
    menus: scene.menus,
    runs: host.executions.slice(-RUNS_SHOWN).reverse().map(runView),
    mails: host.outbox.slice(-MAILS_SHOWN).reverse(),
    triggers: host.triggers.map(triggerView),
    forms: host.forms().map((form) => formView(scene, form)),
  };
}
