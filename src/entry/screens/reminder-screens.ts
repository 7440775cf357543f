// The dialogs of sending: preview, confirmation with the hash of what was shown, result.

import { hashValue } from '../../domain/hash.ts';
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
import { acceptRestored } from '../../usecases/accept-restored.ts';
import type { Ports } from '../../usecases/ports.ts';
import { previewSends, type SendPreview } from '../../usecases/preview-sends.ts';
import { sendBatches, sendDeadline } from '../../usecases/send-reminders.ts';
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
import { SWITCH_ACTIONS } from './reminder-switch.ts';

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
    buttons: [
      CLOSE,
      ...(shown.plan.stopped === 'journalBehind'
        ? [go(T.restored, 'reminders.restored', {}, 'plain')]
        : []),
      ...(canSend(shown) ? [go(T.toConfirm, 'reminders.confirm')] : []),
    ],
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

const askRestored = (): Screen => ({
  title: T.restored,
  blocks: [text(T.restoredFirst, 'warning'), text(T.restoredThen)],
  buttons: [CLOSE, go(T.restoredGo, 'reminders.restored.go')],
});

function acceptVersion(ports: Ports): Screen {
  const steps = withLock(ports, () => acceptRestored(ports));
  return { title: T.restored, blocks: [text(T.restoredDone(steps), 'good')], buttons: [CLOSE] };
}

export const REMINDER_ACTIONS: Actions = {
  'reminders.preview': preview,
  'reminders.confirm': confirm,
  'reminders.send': send,
  'reminders.restored': askRestored,
  'reminders.restored.go': acceptVersion,
  ...SWITCH_ACTIONS,
};
