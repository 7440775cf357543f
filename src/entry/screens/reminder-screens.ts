// The reminder dialogs: preview, confirmation, result, and the switch of the monthly reminders.

import { toThaiDate } from '../../domain/thai/dates.ts';
import { toBangkokDate } from '../../domain/contact/bangkok-day.ts';
import { hashValue } from '../../domain/hash.ts';
import { STOP_TEXTS } from '../../texts/message-texts.ts';
import { REMINDER_TEXTS as T } from '../../texts/reminder-texts.ts';
import {
  CLOSE,
  go,
  text,
  type Block,
  type Button,
  type Screen,
  type UiRequest,
} from '../../texts/screen.ts';
import { lookAtFollowUpForm } from '../../usecases/follow-up-form.ts';
import {
  installMonthlyReminder,
  reminderState,
  sendTestMail,
  turnOffReminders,
  type ReminderState,
} from '../../usecases/install-reminders.ts';
import type { Ports } from '../../usecases/ports.ts';
import {
  previewSends,
  sendBatches,
  sendDeadline,
  type SendPreview,
} from '../../usecases/send-reminders.ts';
import { withLock } from '../../usecases/with-lock.ts';
import type { Actions } from '../action.ts';
import {
  aboutBlocks,
  countBlocks,
  recipientBlocks,
  reportBlocks,
  sampleBlocks,
  skippedBlocks,
  unresolvedBlocks,
} from './reminder-blocks.ts';

const canSend = ({ plan }: SendPreview): boolean => plan.stopped === null && plan.due.length > 0;

function preview(ports: Ports): Screen {
  const shown = previewSends(ports);
  return {
    title: T.previewTitle,
    blocks: [
      ...aboutBlocks(shown.cohort, shown.wave),
      ...countBlocks(shown),
      ...sampleBlocks(shown),
      ...skippedBlocks(shown),
      ...recipientBlocks(shown),
      ...unresolvedBlocks(shown),
    ],
    buttons: [CLOSE, ...(canSend(shown) ? [go(T.toConfirm, 'reminders.confirm')] : [])],
  };
}

const confirm = (ports: Ports): Screen => confirmScreen(previewSends(ports), []);

function confirmScreen(shown: SendPreview, first: readonly Block[]): Screen {
  const { due } = shown.plan;
  return {
    title: T.confirmTitle,
    blocks: [
      ...first,
      ...aboutBlocks(shown.cohort, shown.wave),
      ...countBlocks(shown),
      ...recipientBlocks(shown),
      ...(canSend(shown) ? [text(T.confirmHelp, 'muted')] : []),
      ...unresolvedBlocks(shown),
    ],
    buttons: [
      CLOSE,
      go(T.toPreview, 'reminders.preview', {}, 'plain'),
      ...(canSend(shown) ? [sendButton(T.confirm(due.length), due)] : []),
    ],
  };
}

/** The dialog brings back what was shown, so that only those people can get a mail. */
const sendButton = (label: string, due: readonly string[]): Button =>
  go(label, 'reminders.send', { hash: hashValue(due), due: JSON.stringify(due) });

function send(ports: Ports, { hash = '', due = '[]' }: UiRequest['values']): Screen {
  const confirmed = { hash, due: JSON.parse(due) as string[] };
  const result = sendBatches(ports, confirmed, sendDeadline(ports));
  if (result.kind === 'grown') return confirmScreen(result.preview, [text(T.grown, 'warning')]);
  const { report } = result;
  const goesOn = report.stopped === null && report.remaining.length > 0;
  return {
    title: T.resultTitle,
    blocks: [...aboutBlocks(report.cohort, report.wave), ...reportBlocks(report)],
    buttons: [CLOSE, ...(goesOn ? [sendButton(T.goOn, report.remaining)] : [])],
  };
}

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

export const REMINDER_ACTIONS: Actions = {
  'reminders.preview': preview,
  'reminders.confirm': confirm,
  'reminders.send': send,
  'reminders.install': install,
  'reminders.test': test,
  'reminders.on': (ports) => turnOn(ports, false),
  'reminders.takeOver': (ports) => turnOn(ports, true),
  'reminders.off': turnOff,
};
