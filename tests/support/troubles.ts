// What must hold when one of the product's verbs dies, meets a failing Google, or runs while somebody else is at work.
import { expect } from '@jest/globals';
import type { LocalHost } from '../../host/create-host.ts';
import type { Fault } from '../../host/engine/faults.ts';
import { TROUBLES } from '../../host/engine/service-troubles.ts';
import type { Execution } from '../../host/host-api.ts';
import { refresh, say } from './asked.ts';
import { COORDINATOR, SECOND_EDITOR, TABS, rowsOf } from './college.ts';
import { doublesOf, formsAtEnd, tabsAtEnd, triggersAtEnd } from './end-of.ts';
import { atEveryCall, dyingAtEveryCall, throwingAtEveryCall, type Troubled } from './every-call.ts';
import type { Sample } from './sample-of.ts';
import { contactRows, mailsToGraduates, runsOf } from './sending.ts';
import { worldOf, type Verb } from './verbs.ts';

interface Scene {
  readonly host: LocalHost;
  readonly click: () => void;
}

type Other = (host: LocalHost) => void;

const sceneOf = (verb: Verb) => (): Scene => {
  const host = worldOf(verb);
  return { host, click: verb.prepare(host) };
};

/** What it comes to after the verb was done once more, whatever became of the first attempt. */
function endOf(verb: Verb, host: LocalHost) {
  host.advance({ minutes: 7 });
  verb.again(host);
  refresh(host);
  expect(doublesOf(host)).toEqual([]);
  const ends = { forms: formsAtEnd(host), triggers: triggersAtEnd(host) };
  return verb.sends ? ends : { ...ends, tabs: tabsAtEnd(host) };
}

const known = new Map<string, ReturnType<typeof endOf>>();

function undisturbed(verb: Verb, other?: { readonly name: string; readonly does: Other }) {
  const key = `${verb.name} ${other?.name ?? ''}`;
  let end = known.get(key);
  if (end === undefined) {
    const { host, click } = sceneOf(verb)();
    click();
    other?.does(host);
    end = endOf(verb, host);
    known.set(key, end);
  }
  return end;
}

/** Everybody was mailed or is named to a person as somebody of whom it is not known. */
function nobodyForgotten(verb: Verb, host: LocalHost): void {
  if (!verb.sends) return;
  const contacts = contactRows(host);
  const stateOf = (state: string): Set<string | undefined> =>
    new Set(contacts.filter((row) => row.state === state).map(({ id }) => id));
  const settled = new Set([...stateOf('sent'), ...stateOf('failed')]);
  const open = [...stateOf('intent')].filter((id) => !settled.has(id));
  const mailed = mailsToGraduates(host).length;
  const mailable = rowsOf(host, TABS.roster).filter(({ email = '' }) => email.includes('@mail'));
  const answered = rowsOf(host, TABS.answers).length;
  expect(mailed + open.length + stateOf('failed').size + answered).toBeGreaterThanOrEqual(
    mailable.length,
  );
}

const story = (verb: Verb, check: Troubled<Scene>['check']): Troubled<Scene> => ({
  make: sceneOf(verb),
  act: ({ click }) => {
    click();
  },
  check,
});

/** A run cut short anywhere is made good by doing it again. */
export function diesAnywhere(verb: Verb, sample?: Sample): Promise<void> {
  const end = undisturbed(verb);
  const check: Troubled<Scene>['check'] = ({ host }, { execution }) => {
    expect(execution.error).toContain('died');
    expect(endOf(verb, host)).toEqual(end);
    nobodyForgotten(verb, host);
  };
  return dyingAtEveryCall(story(verb, check), sample);
}

/** Google fails anywhere: the person reads Thai, and doing it again makes it good. */
export function failsAnywhere(verb: Verb, sample?: Sample): Promise<void> {
  const end = undisturbed(verb);
  const check: Troubled<Scene>['check'] = ({ host }, { execution, thrown }) => {
    expect(thrown).toBeNull();
    // Where the journal of runs itself fails, nobody is left to tell.
    const isUntold = execution.log.some((line) => line.startsWith('run not logged'));
    if (!isUntold) expect(whatWasSaid(host, execution)).toMatch(/[ก-ฮ]{3}/);
    expect(endOf(verb, host)).toEqual(end);
    nobodyForgotten(verb, host);
  };
  return throwingAtEveryCall(story(verb, check), TROUBLES.accessFailed('1abc'), sample);
}

/** A service refuses all the while: the person reads what it means, and once it is over all is made good. */
export function refused(verb: Verb, fault: Fault): string {
  const { host, click } = sceneOf(verb)();
  const before = host.executions.length;
  host.fault(fault);
  click();
  const [execution] = host.executions.slice(before);
  if (!execution) throw new Error('nothing ran');
  expect(execution.error).toBeNull();
  const said = whatWasSaid(host, execution);
  expect(endOf(verb, host)).toEqual(undisturbed(verb));
  nobodyForgotten(verb, host);
  return said;
}

/** Dialogs answer with a screen, menus with an alert, a toast or a dialog, triggers in the run journal. */
function whatWasSaid(host: LocalHost, execution: Execution): string {
  const { via, value, alerts, toasts, dialogs, functionName } = execution;
  if (via === 'server') return JSON.stringify(value);
  if (via === 'trigger') return runsOf(host, functionName).pop()?.summary ?? '';
  return [...alerts.map(({ prompt }) => prompt), ...toasts.map(({ message }) => message)]
    .concat(dialogs.map(({ title }) => title))
    .join(' ');
}

export const OTHERS: readonly { readonly name: string; readonly does: Other }[] = [
  { name: 'the second editor refreshes', does: (host) => void refresh(host, SECOND_EDITOR) },
  {
    name: 'the second editor collects',
    does: (host) => void host.run('collectResponses', { as: SECOND_EDITOR, via: 'menu' }),
  },
  { name: 'an answer comes in', does: lastAnswers },
];

/** The last of the roster answers by the personal code, where a form is open. */
function lastAnswers(host: LocalHost): void {
  if (!host.grid(COORDINATOR).titles().includes(TABS.roster)) return;
  const form = host.forms().find(({ openToAnyone, published }) => openToAnyone && published);
  const last = rowsOf(host, TABS.roster).pop();
  if (!form || !last) return;
  say({ host, formId: form.id }, { firstName: last.firstName ?? '', code: last.code ?? '' });
}

/** Somebody else is at work in the middle of it: in the end both were done, once. */
export function meetsAnywhere(
  verb: Verb,
  other: (typeof OTHERS)[number],
  sample?: Sample,
): Promise<void> {
  const end = undisturbed(verb, other);
  const check: Troubled<Scene>['check'] = ({ host }, { execution }) => {
    expect(execution.error).toBeNull();
    expect(endOf(verb, host)).toEqual(end);
    nobodyForgotten(verb, host);
  };
  return atEveryCall(story(verb, check), ({ host }) => other.does(host), sample);
}
