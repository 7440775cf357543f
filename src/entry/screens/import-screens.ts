// The import dialog: what lies in the inbox, what the list is, what will happen, done.

import { currentCohort, readCohorts } from '../../domain/cohorts/cohort.ts';
import type { ImportDeclaration, MissingChoice } from '../../domain/roster/import-plan.ts';
import { changesNothing } from '../../domain/roster/plan-import.ts';
import { COHORTS, INBOX } from '../../domain/tabs/people-tabs.ts';
import { parseThaiDate } from '../../domain/thai/dates.ts';
import { IMPORT_SCREEN_TEXTS as T } from '../../texts/import-screen-texts.ts';
import { PROBLEM_TEXTS } from '../../texts/problem-texts.ts';
import { TAB_TEXTS } from '../../texts/tab-texts.ts';
import { CLOSE, go, text, type Block, type Screen, type UiRequest } from '../../texts/screen.ts';
import {
  applyImport,
  previewImport,
  lookIntoInbox,
  type ImportRequest,
} from '../../usecases/import-roster.ts';
import type { Ports } from '../../usecases/ports.ts';
import { withLock } from '../../usecases/with-lock.ts';
import type { Actions } from '../action.ts';
import { openButton } from './tab-screens.ts';
import { guessBlocks, previewBlocks } from './import-blocks.ts';

type Values = UiRequest['values'];

const LISTS = ['expected', 'approved'] as const;
const BATCHES = ['regular', 'summer', 'late'] as const;

const select = (name: string, label: string, options: Readonly<Record<string, string>>): Block => ({
  kind: 'field',
  name,
  label,
  input: 'select',
  value: '',
  options: Object.entries(options).map(([value, shown]) => ({ value, label: shown })),
});

function start(ports: Ports): Screen {
  const guess = lookIntoInbox(ports);
  if (!guess) return emptyInbox();
  const cohort = currentCohort(readCohorts(ports.workbook.read(COHORTS)));
  const year = guess.cohort !== '' ? guess.cohort : (cohort?.year ?? '');
  return {
    title: T.title,
    blocks: [
      ...guessBlocks(guess),
      select('list', T.list, { '': T.choose, ...T.lists }),
      {
        kind: 'field',
        name: 'cohort',
        label: T.cohort,
        input: 'text',
        value: year,
        help: T.cohortHelp,
      },
      select('batch', T.batch, { '': T.notApproved, ...T.batches }),
      {
        kind: 'field',
        name: 'approvedOn',
        label: T.approvedOn,
        input: 'text',
        value: '',
        help: T.approvedOnHelp,
      },
    ],
    buttons: [CLOSE, go(T.preview, 'import.preview')],
  };
}

const emptyInbox = (): Screen => ({
  title: T.title,
  blocks: [text(PROBLEM_TEXTS.inboxEmpty({}), 'warning')],
  buttons: [CLOSE, openButton(INBOX, 'primary')],
});

/** null with the reason when something needed was not chosen. */
function readRequest(values: Values): ImportRequest | string {
  const list = LISTS.find((choice) => choice === values.list);
  if (!list) return T.listMissing;
  const approvedOn = parseThaiDate(values.approvedOn ?? '');
  if ((values.approvedOn ?? '').trim() !== '' && approvedOn === '') return T.dateUnreadable;
  const declared: ImportDeclaration = {
    list,
    batch: BATCHES.find((choice) => choice === values.batch) ?? '',
    approvedOn,
    cohort: (values.cohort ?? '').trim(),
    ...(values.cohortConfirmed === 'yes' ? { cohortConfirmed: true } : {}),
  };
  return {
    declared,
    missingChoices: withPrefix(values, 'missing.') as Readonly<Record<string, MissingChoice>>,
    matchChoices: withPrefix(values, 'match.'),
  };
}

const withPrefix = (values: Values, prefix: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([name, value]) => name.startsWith(prefix) && value !== '')
      .map(([name, value]) => [name.slice(prefix.length), value]),
  );

/** Fields of the first step travel along, so that every later step knows what the list was said to be. */
const carried = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(([name]) => name !== 'hash' && !/^(missing|match)\./.test(name)),
  );

function preview(ports: Ports, values: Values): Screen {
  const request = readRequest(values);
  if (typeof request === 'string') {
    const again = start(ports);
    return { ...again, blocks: [text(request, 'error'), ...again.blocks] };
  }
  const shown = withLock(ports, () => previewImport(ports, request));
  const { plan } = shown;
  const kept = carried(values);
  const isStopped = plan.stopped !== null;
  const confirmsCohort = plan.stopped?.type === 'stop/otherCohort';
  return {
    title: T.previewTitle,
    blocks: previewBlocks(shown, values),
    buttons: [
      CLOSE,
      go(T.back, 'import.start', {}, 'plain'),
      ...(confirmsCohort
        ? [go(T.sameCohort, 'import.preview', { ...kept, cohortConfirmed: 'yes' }, 'plain')]
        : []),
      ...(plan.missing.length + plan.ambiguous.length > 0 && !isStopped
        ? [go(T.previewAgain, 'import.preview', kept, 'plain')]
        : []),
      ...(isStopped || changesNothing(plan)
        ? []
        : [go(T.confirm, 'import.apply', { ...kept, ...chosen(values), hash: shown.hash })]),
    ],
  };
}

/** Choices that the shown plan was made with; changed ones need a new preview. */
const chosen = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => /^(missing|match)\./.test(name)));

function apply(ports: Ports, values: Values): Screen {
  const request = readRequest(values);
  if (typeof request === 'string') return preview(ports, values);
  const applied = withLock(ports, () => applyImport(ports, request, values.hash ?? ''));
  if (!applied) {
    const again = preview(ports, values);
    return { ...again, blocks: [text(T.planChanged, 'warning'), ...again.blocks] };
  }
  const { plan, fewTabs } = applied;
  return {
    title: T.doneTitle,
    blocks: [
      text(T.done(plan.counts.added, plan.counts.updated, plan.counts.standingChanges), 'good'),
      ...(fewTabs === null ? [] : [text(TAB_TEXTS.few(fewTabs))]),
      text(T.emptyInbox),
      text(T.undoHint, 'muted'),
    ],
    buttons: [CLOSE, go(T.clearInbox, 'import.clearInbox')],
  };
}

function clearInbox(ports: Ports): Screen {
  withLock(ports, () => {
    ports.workbook.clearGrid(INBOX);
  });
  return { title: T.doneTitle, blocks: [text(T.inboxCleared, 'good')], buttons: [CLOSE] };
}

export const IMPORT_ACTIONS: Actions = {
  'import.start': start,
  'import.preview': preview,
  'import.apply': apply,
  'import.clearInbox': clearInbox,
};
