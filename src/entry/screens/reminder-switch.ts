// The dialog that turns the monthly reminders on and off: state, test mail, taking over.

import { toBangkokDate } from '../../domain/contact/bangkok-day.ts';
import { ProblemError } from '../../domain/problems.ts';
import { toThaiDate } from '../../domain/thai/dates.ts';
import { STOP_TEXTS } from '../../texts/message-texts.ts';
import { REMINDER_TEXTS as T } from '../../texts/reminder-texts.ts';
import { CLOSE, go, text, type Block, type Button, type Screen } from '../../texts/screen.ts';
import { lookAtFollowUpForm } from '../../usecases/follow-up-form.ts';
import {
  installMonthlyReminder,
  reminderState,
  sendTestMail,
  turnOffReminders,
  type ReminderState,
} from '../../usecases/install-reminders.ts';
import type { Ports } from '../../usecases/ports.ts';
import { withLock } from '../../usecases/with-lock.ts';
import type { Actions } from '../action.ts';
import { aboutBlocks } from './reminder-blocks.ts';

const install = (ports: Ports): Screen => installScreen(ports, []);

function installScreen(ports: Ports, first: readonly Block[]): Screen {
  const state = reminderState(ports);
  const { wave, cohort } = state;
  const isOthers = state.owner !== '' && state.owner !== state.me;
  return {
    title: T.installTitle,
    blocks: [
      ...first,
      ...aboutBlocks(cohort, wave),
      ...(wave ? [] : [text(T.noWave, 'warning')]),
      { kind: 'list', items: stateLines(state) },
      ...(isOthers ? [text(T.ownedBy(state.owner)), text(T.takeOverHelp, 'muted')] : []),
      text(T.about, 'muted'),
    ],
    buttons: [CLOSE, ...switches(state, isOthers)],
  };
}

const stateLines = ({ isOn, owner, me, hasTriggers, testedAt }: ReminderState): string[] => [
  isOn ? T.isOn : T.isOff,
  owner === '' ? T.ownerNone : owner === me ? T.ownerMe(me) : T.ownerOther(owner),
  ...(owner === me && !hasTriggers ? [T.triggersLost] : []),
  testedAt === '' ? T.notTested : T.tested(toThaiDate(toBangkokDate(testedAt))),
];

function switches(state: ReminderState, isOthers: boolean): Button[] {
  const { isOn, owner, hasTriggers } = state;
  const isTested = state.testedAt !== '';
  const isWhole = isOn && hasTriggers && owner === state.me;
  return [
    ...(isOn || owner !== '' ? [go(T.turnOff, 'reminders.off', {}, 'plain')] : []),
    go(T.test, 'reminders.test', {}, isTested ? 'plain' : 'primary'),
    ...(isTested && isOthers ? [go(T.takeOver, 'reminders.takeOver', {}, 'plain')] : []),
    ...(isTested && !isOthers && !isWhole ? [go(T.turnOn, 'reminders.on')] : []),
  ];
}

function test(ports: Ports): Screen {
  const outcome = sendTestMail(ports);
  switch (outcome.kind) {
    case 'sent':
      return installScreen(ports, [text(T.testSent(ports.me()), 'good')]);
    case 'refused':
      return installScreen(ports, [text(T.testRefused(outcome.why), 'error')]);
    case 'quotaGone':
      return installScreen(ports, [text(STOP_TEXTS.quota, 'error')]);
    case 'notAllowed':
      throw new ProblemError('permissionMissing', { permissions: 'mail' });
  }
}

function turnOn(ports: Ports, takesOver: boolean): Screen {
  const followUp = lookAtFollowUpForm(ports);
  const installed = withLock(ports, () => installMonthlyReminder(ports, followUp, takesOver));
  if (installed.kind === 'ownedBy') {
    return installScreen(ports, [text(T.ownedBy(installed.owner), 'warning')]);
  }
  return installScreen(ports, [text(takesOver ? T.tookOver : T.turnedOn, 'good')]);
}

function turnOff(ports: Ports): Screen {
  withLock(ports, () => {
    turnOffReminders(ports);
  });
  return installScreen(ports, [text(T.turnedOff, 'good')]);
}

export const SWITCH_ACTIONS: Actions = {
  'reminders.install': install,
  'reminders.test': test,
  'reminders.on': (ports) => turnOn(ports, false),
  'reminders.takeOver': (ports) => turnOn(ports, true),
  'reminders.off': turnOff,
};
