// The dialog that takes statuses out of the Commission's export: what lies there, what it would record, done.

import { toBangkokDate } from '../../domain/contact/bangkok-day.ts';
import type { RegistryPlan } from '../../domain/registry/plan-import.ts';
import { OVEC_SEVEN } from '../../domain/indicator/indicator-row.ts';
import { INBOX } from '../../domain/tabs/people-tabs.ts';
import { LATEST } from '../../domain/tabs/view-tabs.ts';
import { parseThaiDate } from '../../domain/thai/dates.ts';
import { COMPARE_TEXTS, exportFindingText } from '../../texts/hand-over-texts.ts';
import { IMPORT_SCREEN_TEXTS } from '../../texts/import-screen-texts.ts';
import { REGISTRY_TEXTS as T } from '../../texts/registry-texts.ts';
import { CLOSE, go, text, type Block, type Screen, type UiRequest } from '../../texts/screen.ts';
import {
  applyRegistry,
  previewRegistry,
  readRegistryInbox,
  type RegistryPreview,
} from '../../usecases/import-registry.ts';
import type { Ports } from '../../usecases/ports.ts';
import type { Actions } from '../action.ts';
import { openButton } from './tab-screens.ts';

type Values = UiRequest['values'];

const SHOWN = 50;
const CLEAR = go(IMPORT_SCREEN_TEXTS.clearInbox, 'import.clearInbox', {}, 'plain');

function start(ports: Ports, values: Values, said: readonly Block[] = []): Screen {
  const read = readRegistryInbox(ports);
  const isReadable = read !== null && read.persons.length > 0;
  return {
    title: T.title,
    blocks: [
      ...said,
      text(T.what),
      { kind: 'list', items: T.how },
      ...(read === null ? [text(COMPARE_TEXTS.empty, 'warning')] : []),
      ...(read !== null && !isReadable ? [text(COMPARE_TEXTS.noHeader, 'error')] : []),
      ...(isReadable
        ? [text(COMPARE_TEXTS.file(read.cohort, read.round, read.college), 'muted')]
        : []),
      {
        kind: 'field',
        name: 'asOf',
        label: T.asOf,
        input: 'text',
        value: values.asOf ?? '',
        help: T.asOfHelp,
      },
    ],
    buttons: [
      CLOSE,
      ...(read === null ? [openButton(INBOX)] : []),
      go(T.preview, 'registry.preview'),
    ],
  };
}

/** The date, or why it cannot be taken. */
function readAsOf(ports: Ports, { asOf = '' }: Values): { date: string } | { why: string } {
  const date = parseThaiDate(asOf);
  if (date === '') return { why: T.asOfMissing };
  return date > toBangkokDate(ports.now()) ? { why: T.asOfAhead } : { date };
}

function preview(ports: Ports, values: Values): Screen {
  const read = readAsOf(ports, values);
  if ('why' in read) return start(ports, values, [text(read.why, 'error')]);
  const shown = previewRegistry(ports, read.date);
  return shown ? planScreen(shown, values) : start(ports, values);
}

function planScreen(
  { plan, hash }: RegistryPreview,
  { asOf = '' }: Values,
  said: readonly Block[] = [],
): Screen {
  const confirms = plan.records.length > 0;
  return {
    title: T.previewTitle,
    blocks: [...said, ...planBlocks(plan)],
    buttons: [
      CLOSE,
      go(IMPORT_SCREEN_TEXTS.back, 'registry.start', { asOf }, 'plain'),
      ...(confirms ? [go(T.confirm, 'registry.apply', { asOf, hash })] : []),
    ],
  };
}

function planBlocks(plan: RegistryPlan): Block[] {
  const { records, unchanged, withoutStatus, notListed, findings } = plan;
  const noted = (count: number, words: (count: number) => string): Block[] =>
    count === 0 ? [] : [text(words(count), 'muted')];
  return [
    text(T.file(plan.cohort, plan.round), 'muted'),
    records.length === 0 ? text(T.nothing, 'warning') : text(T.will(records.length)),
    ...(records.length === 0 ? [] : [countTable(plan)]),
    ...noted(unchanged, T.unchanged),
    ...noted(withoutStatus, T.withoutStatus),
    ...(notListed.length === 0
      ? []
      : [
          text(T.notListed(notListed.length), 'warning'),
          listOf(notListed.map(({ name, studentId }) => `${name} ${studentId}`.trim())),
        ]),
    ...(findings.length === 0
      ? []
      : [text(COMPARE_TEXTS.unread, 'heading'), listOf(findings.map(exportFindingText))]),
  ];
}

const countTable = ({ records }: RegistryPlan): Block => ({
  kind: 'table',
  caption: T.counts,
  head: T.countHead,
  rows: OVEC_SEVEN.map((status) => [
    status,
    String(records.filter(({ record }) => record.status === status).length),
  ]),
});

function listOf(items: readonly string[]): Block {
  const left = items.length - SHOWN;
  return { kind: 'list', items: left > 0 ? [...items.slice(0, SHOWN), T.more(left)] : items };
}

function apply(ports: Ports, values: Values): Screen {
  const read = readAsOf(ports, values);
  if ('why' in read) return start(ports, values, [text(read.why, 'error')]);
  const applied = applyRegistry(ports, read.date, values.hash ?? '');
  if (!applied) return start(ports, values);
  const { preview: shown, isDone } = applied;
  if (!isDone) return planScreen(shown, values, [text(T.changed, 'warning')]);
  return {
    title: T.doneTitle,
    blocks: [
      text(T.done(shown.plan.records.length), 'good'),
      text(T.undo, 'muted'),
      text(T.clear, 'muted'),
    ],
    buttons: [CLEAR, openButton(LATEST), CLOSE],
  };
}

export const REGISTRY_ACTIONS: Actions = {
  'registry.start': start,
  'registry.preview': preview,
  'registry.apply': apply,
};
