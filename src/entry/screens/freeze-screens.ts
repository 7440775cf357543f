// The dialog of frozen reports: the list with its checks, a new one, what changed since.

import { latestFrozen } from '../../domain/frozen/frozen-report.ts';
import { FROZEN } from '../../domain/tabs/journal-tabs.ts';
import { DONE_TEXTS } from '../../texts/done-texts.ts';
import { FROZEN_TEXTS as T, checkText } from '../../texts/frozen-texts.ts';
import { CLOSE, go, text, type Block, type Screen, type UiRequest } from '../../texts/screen.ts';
import { STATISTICS_TEXTS } from '../../texts/statistics-texts.ts';
import { freezeReport, previewFreeze, type FreezePreview } from '../../usecases/freeze-report.ts';
import { changesSince, frozenBook } from '../../usecases/frozen-reports.ts';
import type { Ports } from '../../usecases/ports.ts';
import { statisticsFiles, type FileKind } from '../../usecases/statistics-files.ts';
import type { Actions } from '../action.ts';
import { changeBlocks, planBlocks, reportCard } from './freeze-blocks.ts';

type Values = UiRequest['values'];

const BACK = go(T.back, 'freeze.list', {}, 'plain');

function list(ports: Ports, before: readonly Block[] = []): Screen {
  const { reports, lost } = frozenBook(ports);
  const newestFirst = [...reports].reverse();
  const cohort = newestFirst[0]?.report.head?.cohort ?? '';
  const newest = latestFrozen(
    reports.map(({ report }) => report),
    cohort,
  );
  return {
    title: T.title,
    blocks: [
      ...before,
      text(T.intro),
      ...lost.map((code) => text(T.lost(code), 'error')),
      text(newest ? T.newest(newest.code, newest.at) : T.none, newest ? 'plain' : 'muted'),
      ...newestFirst.map(reportCard),
    ],
    buttons: [
      CLOSE,
      ...(reports.length > 0 ? [go(T.openTab, 'freeze.show', {}, 'plain')] : []),
      go(T.files, 'freeze.files', {}, 'plain'),
      go(T.prepare, 'freeze.preview'),
    ],
  };
}

function show(ports: Ports): Screen {
  ports.workbook.show(FROZEN);
  return list(ports, [text(T.tabOpened, 'good')]);
}

const preview = (ports: Ports): Screen => previewScreen(previewFreeze(ports), '');

function previewScreen(
  { plan, hash, collected }: FreezePreview,
  title: string,
  before: readonly Block[] = [],
): Screen {
  const notAllowed = DONE_TEXTS.notAllowed(collected);
  const isEmpty = plan.people.length === 0;
  const reason: Block = {
    ...{ kind: 'field', name: 'reason', input: 'text', value: title },
    ...{ label: T.reason, help: T.reasonHelp },
  };
  return {
    title: T.previewTitle,
    blocks: [
      ...before,
      ...(notAllowed === '' ? [] : [text(notAllowed, 'warning')]),
      ...(collected.isUnfinished ? [text(T.unfinished, 'warning')] : []),
      ...planBlocks(plan),
      ...(isEmpty ? [] : [reason]),
    ],
    buttons: [CLOSE, BACK, ...(isEmpty ? [] : [go(T.confirm, 'freeze.apply', { hash })])],
  };
}

const LONGEST_TITLE = 120;

function apply(ports: Ports, { reason = '', hash = '' }: Values): Screen {
  const title = reason.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE);
  if (title === '')
    return previewScreen(previewFreeze(ports), '', [text(T.reasonMissing, 'error')]);
  const result = freezeReport(ports, { title, hash });
  if (result.kind === 'otherPlan') {
    return previewScreen(result.preview, title, [text(T.planChanged, 'warning')]);
  }
  return {
    title: T.doneTitle,
    blocks: [text(T.done(result.code), 'good'), text(T.hash(result.hash))],
    buttons: [CLOSE, BACK],
  };
}

function changes(ports: Ports, { report = '' }: Values): Screen {
  const since = changesSince(ports, report);
  const { check } = since.found;
  return {
    title: `${T.changes}: ${report}`,
    blocks: [text(checkText(check), check.isIntact ? 'good' : 'error'), ...changeBlocks(since)],
    buttons: [CLOSE, BACK],
  };
}

function files(ports: Ports): Screen {
  const made = statisticsFiles(ports);
  const blocks: Block[] =
    made === null
      ? [text(STATISTICS_TEXTS.tooFew, 'warning')]
      : [
          text(STATISTICS_TEXTS.about(made.people, made.floor)),
          text(STATISTICS_TEXTS.care, 'warning'),
          ...FILE_KINDS.map((kind): Block => ({
            ...{ kind: 'download', label: STATISTICS_TEXTS.files[kind] },
            ...made.files[kind],
          })),
        ];
  return { title: T.files, blocks, buttons: [CLOSE, BACK] };
}

const FILE_KINDS: readonly FileKind[] = ['data', 'codebook', 'spss', 'r'];

export const FREEZE_ACTIONS: Actions = {
  'freeze.list': (ports) => list(ports),
  'freeze.show': show,
  'freeze.preview': preview,
  'freeze.apply': apply,
  'freeze.changes': changes,
  'freeze.files': files,
};
