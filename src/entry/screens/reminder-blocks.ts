// Parts of the reminder screens: which wave, who gets a mail, who does not and why, how it looks.

import type { SkipReason } from '../../domain/contact/candidate.ts';
import type { WaveDates } from '../../domain/contact/waves.ts';
import { toThaiDate } from '../../domain/thai/dates.ts';
import { SKIP_TEXTS, STOP_TEXTS } from '../../texts/message-texts.ts';
import { REMINDER_TEXTS as T } from '../../texts/reminder-texts.ts';
import { text, type Block } from '../../texts/screen.ts';
import type { SendPreview } from '../../usecases/preview-sends.ts';
import type { SendReport } from '../../usecases/send-reminders.ts';

const MOST_NAMES = 20;

/** Every screen says whom it is about. */
export const aboutBlocks = (cohort: string, wave: WaveDates | null): Block[] => [
  text(T.cohortAndWave(cohort, wave?.name ?? ''), 'heading'),
  ...(wave ? [text(T.waveDates(toThaiDate(wave.opens), toThaiDate(wave.closes)), 'muted')] : []),
];

export function countBlocks({ plan, quotaLeft }: SendPreview): Block[] {
  const due = plan.due.length;
  const isShort = plan.stopped === null && due > quotaLeft;
  return [
    ...(plan.stopped ? [text(STOP_TEXTS[plan.stopped], 'warning')] : []),
    text(due > 0 ? T.due(due) : T.nobodyDue),
    ...(isShort
      ? [text(T.quotaShort(due, quotaLeft), 'warning')]
      : [text(T.quota(quotaLeft), 'muted')]),
  ];
}

export function recipientBlocks({ recipients }: SendPreview): Block[] {
  if (recipients.length === 0) return [];
  const shown = recipients.slice(0, MOST_NAMES);
  const more = recipients.length - shown.length;
  return [
    {
      kind: 'table',
      caption: T.recipients,
      head: T.recipientHead,
      rows: shown.map(({ name, email }) => [name, email]),
    },
    ...(more > 0 ? [text(T.moreRecipients(more), 'muted')] : []),
  ];
}

export function sampleBlocks({ plan: { sample } }: SendPreview): Block[] {
  if (!sample) return [];
  return [
    text(T.sample, 'heading'),
    text(`${T.sampleTo(sample.to)}\n${T.sampleSubject(sample.subject)}`, 'muted'),
    text(sample.body),
  ];
}

export function skippedBlocks({ plan }: SendPreview): Block[] {
  const reasons = (Object.keys(SKIP_TEXTS) as SkipReason[]).filter(
    (reason) => (plan.skipped[reason] ?? 0) > 0,
  );
  if (reasons.length === 0) return [];
  const rows = reasons.map((reason) => [SKIP_TEXTS[reason], String(plan.skipped[reason])]);
  return [{ kind: 'table', caption: T.skipped, head: T.skippedHead, rows }];
}

/** Mails of a run that was cut short: for a person to look after, never sent again by the program. */
export const unresolvedBlocks = ({ unresolved }: SendPreview): Block[] =>
  unresolved.length === 0
    ? []
    : [
        text(T.unresolved(unresolved.length), 'heading'),
        text(T.unresolvedHelp, 'warning'),
        { kind: 'list', items: unresolved },
      ];

export function reportBlocks({ sent, lost, failed, stopped, remaining }: SendReport): Block[] {
  return [
    text(T.sent(sent), sent > 0 ? 'good' : 'plain'),
    ...(lost > 0 ? [text(T.lost(lost))] : []),
    ...(failed.length > 0
      ? [
          text(T.failed(failed.length), 'warning'),
          {
            kind: 'table' as const,
            caption: '',
            head: T.failedHead,
            rows: failed.map(({ name, why }) => [name, why]),
          },
        ]
      : []),
    ...(remaining.length > 0 ? [text(T.remaining(remaining.length))] : []),
    ...(stopped ? [text(STOP_TEXTS[stopped], 'warning')] : []),
    ...(!stopped && remaining.length > 0 ? [text(T.timeUp)] : []),
  ];
}
