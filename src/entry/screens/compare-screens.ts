// The Commission's own export beside what is known here: by count and by person; nothing is written.

import type { Comparison, CountLine, Difference } from '../../domain/hand-over/compare-export.ts';
import { toCsv } from '../../domain/export/csv.ts';
import { headerKey } from '../../domain/roster/headers.ts';
import { INBOX } from '../../domain/tabs/people-tabs.ts';
import {
  COMPARE_TEXTS as T,
  differenceTitle,
  exportFindingText,
  HAND_OVER_TEXTS,
} from '../../texts/hand-over-texts.ts';
import { IMPORT_SCREEN_TEXTS } from '../../texts/import-screen-texts.ts';
import { CLOSE, go, text, type Block, type Screen } from '../../texts/screen.ts';
import { TAB_TEXTS } from '../../texts/tab-texts.ts';
import { compareInbox, type ComparedExport } from '../../usecases/hand-over.ts';
import type { Ports } from '../../usecases/ports.ts';
import type { Actions } from '../action.ts';

const BACK = go(HAND_OVER_TEXTS.back, 'handOver.again', {}, 'plain');
const AGAIN = go(HAND_OVER_TEXTS.again, 'handOver.compare');
const OPEN_INBOX = go(TAB_TEXTS.open(INBOX), 'handOver.inbox', {}, 'plain');

function compare(ports: Ports): Screen {
  const compared = compareInbox(ports);
  if (compared === null) return howTo(text(T.empty, 'muted'));
  if (compared.read.findings.some(({ type }) => type === 'noHeader'))
    return howTo(text(T.noHeader, 'error'));
  return {
    title: T.title,
    blocks: [
      ...fileBlocks(compared),
      ...resultBlocks(compared.comparison),
      ...differenceBlocks(compared.comparison.differences, compared.derived.cohort),
      ...findingBlocks(compared),
      text(T.clear, 'muted'),
    ],
    buttons: [
      BACK,
      go(IMPORT_SCREEN_TEXTS.clearInbox, 'import.clearInbox', {}, 'plain'),
      AGAIN,
      CLOSE,
    ],
  };
}

const howTo = (said: Block): Screen => ({
  title: T.title,
  blocks: [said, { kind: 'list', items: T.how }],
  buttons: [BACK, OPEN_INBOX, AGAIN, CLOSE],
});

function fileBlocks({ read, derived, comparison }: ComparedExport): Block[] {
  const ours = derived.inputs.settings.college;
  const isOther = read.college !== '' && headerKey(read.college) !== headerKey(ours);
  const { otherCohort } = comparison;
  return [
    text(T.file(read.cohort, read.round, read.college), 'muted'),
    ...(isOther ? [text(T.otherCollege(read.college, ours), 'warning')] : []),
    ...(otherCohort === 0 ? [] : [text(T.otherCohort(otherCohort, derived.cohort), 'warning')]),
  ];
}

function resultBlocks({ matched, equal, differences, counts }: Comparison): Block[] {
  const count = (kind: Difference['kind']): number =>
    differences.filter((one) => one.kind === kind).length;
  return [
    text(T.result(matched, equal)),
    differences.length === 0
      ? text(T.allEqual, 'good')
      : text(T.missing(count('onlyThere'), count('onlyHere'))),
    {
      kind: 'table',
      caption: T.counts,
      head: T.countHead,
      rows: [...counts.map(countRow), countRow(totalOf(counts))],
    },
  ];
}

type Counted = Omit<CountLine, 'status'> & { readonly status: string };

const totalOf = (counts: readonly CountLine[]): Counted => ({
  level: T.total,
  status: ' ',
  there: counts.reduce((sum, { there }) => sum + there, 0),
  here: counts.reduce((sum, { here }) => sum + here, 0),
});

const countRow = ({ level, status, there, here }: Counted): string[] => [
  level === '' ? T.noLevel : level,
  status === '' ? T.noStatus : status,
  String(there),
  String(here),
  there === here ? '' : `${here > there ? '+' : '−'}${String(Math.abs(here - there))}`,
];

const MOST = 100;

function differenceBlocks(differences: readonly Difference[], cohort: string): Block[] {
  if (differences.length === 0) return [];
  const shown = differences.slice(0, MOST);
  const more = differences.length - shown.length;
  const file = [
    T.fileHead,
    ...differences.map((one) => [
      ...[one.studentId, one.name, one.level, one.field],
      ...[differenceTitle(one), one.there, one.here],
    ]),
  ];
  const name = `${HAND_OVER_TEXTS.names.differences}-${cohort}.csv`;
  return [
    {
      kind: 'table',
      caption: T.differences,
      head: T.head,
      rows: [...shown.map(differenceRow), ...(more > 0 ? [[T.more(more)]] : [])],
    },
    { kind: 'download', label: HAND_OVER_TEXTS.save(name), name, text: toCsv(file) },
  ];
}

const differenceRow = (one: Difference): string[] => [
  one.name,
  `${one.level} ${one.field}`.trim(),
  differenceTitle(one),
  one.there,
  one.here,
];

function findingBlocks({ read }: ComparedExport): Block[] {
  if (read.findings.length === 0) return [];
  const items = read.findings.slice(0, MOST).map(exportFindingText);
  const more = read.findings.length - items.length;
  return [
    text(T.unread, 'heading'),
    { kind: 'list', items: more > 0 ? [...items, T.more(more)] : items },
  ];
}

const openInbox = (ports: Ports): Screen => {
  ports.workbook.show(INBOX);
  return howTo(text(TAB_TEXTS.opened(INBOX), 'good'));
};

export const compareActions: Actions = {
  'handOver.compare': compare,
  'handOver.inbox': openInbox,
};
