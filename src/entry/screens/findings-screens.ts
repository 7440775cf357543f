// The dialog of findings: a list to go through beside the sheet.

import { askedAnswers, askedSubject } from '../../domain/decisions/decision.ts';
import { toCsv } from '../../domain/export/csv.ts';
import { ProblemError } from '../../domain/problems.ts';
import { FINDING_STATUS } from '../../domain/quality/finding-state.ts';
import { SEVERITIES, SEVERITY_LABELS } from '../../domain/quality/severity-labels.ts';
import { OWN_RULES, RULES } from '../../domain/tabs/people-tabs.ts';
import { FINDINGS, LATEST } from '../../domain/tabs/view-tabs.ts';
import { readPlaces } from '../../domain/views/finding-place.ts';
import {
  filterFindings,
  findingsTable,
  listFindings,
  NOBODY,
  ownersOf,
  pageOf,
  type FindingFilter,
  type ListedFinding,
} from '../../domain/views/finding-list.ts';
import { shownDay } from '../../domain/views/register-view.ts';
import { FINDINGS_SCREEN_TEXTS as T } from '../../texts/findings-screen-texts.ts';
import { CLOSE, go, text, type Block, type Screen, type Stay } from '../../texts/screen.ts';
import { TAB_TEXTS } from '../../texts/tab-texts.ts';
import { viewWords } from '../../texts/view-words.ts';
import { derivedNow, refresh } from '../../usecases/refresh.ts';
import { requireOwnFile } from '../../usecases/system-state.ts';
import { reopenFinding, saveFinding } from '../../usecases/save-finding.ts';
import { showPlace } from '../../usecases/show-place.ts';
import type { Ports } from '../../usecases/ports.ts';
import type { Actions } from '../action.ts';
import { openButtons } from './tab-screens.ts';
import { findingCard, isEmptyWish, typedOf, wishOf } from './finding-cards.ts';

type Values = Readonly<Record<string, string>>;

function list(ports: Ports, values: Values, stays: Stay = {}): Screen {
  requireOwnFile(ports);
  const snapshot = ports.workbook.read(FINDINGS);
  if (!snapshot) throw new ProblemError('tabLost', { title: FINDINGS.title });
  const all = listFindings(snapshot);
  const filtered = filterFindings(all, filterOf(values));
  const { shown, page, pages } = pageOf(filtered, Number(values.page ?? 0));
  const from = Math.max(all.length, Number(values.from ?? 0) || 0);
  const around = { ...aroundOf(values), page: String(page), from: String(from) };
  return {
    title: all.length === 0 ? T.title : T.left(all.length),
    blocks: [
      ...progressBlocks(all.length, from),
      filterCard(all, values, around),
      ...countBlocks(all.length, filtered.length),
      ...cardsInGroups(shown, filtered, around),
      ...fileBlocks(filtered),
      openButtons(TAB_TEXTS.behind, BEHIND_FINDINGS),
    ],
    buttons: [
      ...(page > 0 ? [go(T.previous, 'findings.list', turned(around, page - 1), 'plain')] : []),
      ...(page + 1 < pages ? [go(T.next, 'findings.list', turned(around, page + 1), 'plain')] : []),
      go(T.closed, 'findings.closed', around, 'plain'),
      go(T.refresh, 'findings.refresh', around, 'plain'),
      CLOSE,
    ],
    stays: pages > 1 && !stays.notice ? { ...stays, notice: pageNotice(page, pages) } : stays,
  };
}

/** What they were found in, and what they were found by. */
const BEHIND_FINDINGS = [LATEST, RULES, OWN_RULES] as const;

/** For colleagues who do not open the sheet. */
const fileBlocks = (filtered: readonly ListedFinding[]): Block[] =>
  filtered.length === 0
    ? []
    : [{ kind: 'download', label: T.keep, name: T.file, text: toCsv(findingsTable(filtered)) }];

const pageNotice = (page: number, pages: number) =>
  ({ tone: 'muted', text: T.page(page + 1, pages) }) as const;

const turned = (around: Values, page: number): Values => ({ ...around, page: String(page) });

const FILTER = 'filter.';

const filterOf = (values: Values): FindingFilter => ({
  severity: values[`${FILTER}severity`] ?? '',
  owner: values[`${FILTER}owner`] ?? '',
  person: (values[`${FILTER}person`] ?? '').trim(),
});

const aroundOf = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(filterOf(values)).map(([name, value]) => [`${FILTER}${name}`, value as string]),
  );

const progressBlocks = (left: number, from: number): Block[] =>
  from > left
    ? [{ kind: 'progress', label: T.progress(from - left, from), done: from - left, total: from }]
    : [];

function countBlocks(all: number, filtered: number): Block[] {
  if (all === 0) return [text(T.none, 'good')];
  if (filtered === 0) return [text(T.noneHere)];
  return filtered === all ? [] : [text(T.narrowed(filtered, all), 'muted')];
}

function filterCard(all: readonly ListedFinding[], values: Values, around: Values): Block {
  const { severity, owner, person } = filterOf(values);
  const option = (value: string, label = value) => ({ value, label });
  const severities = SEVERITIES.map((one) => option(SEVERITY_LABELS[one]));
  const owners = [...new Set([...ownersOf(all), ...(owner === NOBODY ? [] : [owner])])];
  const field = (name: string, label: string, value: string) =>
    ({ kind: 'field', name: `${FILTER}${name}`, label, value }) as const;
  return {
    kind: 'card',
    id: 'filter',
    title: T.filterTitle,
    tone: 'plain',
    blocks: [
      {
        ...field('severity', T.severity, severity),
        input: 'select',
        options: [option('', T.all), ...severities],
      },
      {
        ...field('owner', T.owner, owner),
        input: 'select',
        options: [
          option('', T.all),
          option(NOBODY, T.nobody),
          ...owners.filter((name) => name !== '').map((name) => option(name)),
        ],
      },
      { ...field('person', T.person, person), input: 'text' },
    ],
    buttons: [go(T.filter, 'findings.filter', { from: around.from ?? '' })],
  };
}

/** A heading per severity and rule, with the count of all pages. */
function cardsInGroups(
  shown: readonly ListedFinding[],
  filtered: readonly ListedFinding[],
  around: Values,
): Block[] {
  const groupOf = ({ severity, rule }: ListedFinding): string => `${severity}|${rule}`;
  const counts = new Map<string, number>();
  for (const one of filtered) counts.set(groupOf(one), (counts.get(groupOf(one)) ?? 0) + 1);
  let last = '';
  return shown.flatMap((one) => {
    const group = groupOf(one);
    const isFirst = group !== last;
    last = group;
    const words = T.group(one.severity, one.rule, counts.get(group) ?? 0);
    return [...(isFirst ? [text(words, 'heading')] : []), findingCard(one, around)];
  });
}

const say = (words: string, tone: 'good' | 'warning' = 'good') => ({ tone, text: words });

const filter = (ports: Ports, values: Values): Screen =>
  list(ports, { ...values, page: '0' }, { saved: 'filter' });

function show(ports: Ports, { place = '' }: Values): Screen {
  const shown = showPlace(ports, readPlaces(place));
  const notice = shown
    ? say(T.shown[shown.visibility](shown.tab), shown.visibility === 'seen' ? 'good' : 'warning')
    : say(T.notThere, 'warning');
  return { title: T.title, blocks: [], buttons: [], stays: { isSame: true, notice } };
}

function save(ports: Ports, values: Values): Screen {
  const wish = wishOf(values);
  if (isEmptyWish(wish)) return list(ports, values, { notice: say(T.nothingTyped, 'warning') });
  const { plan, isOpen } = saveFinding(ports, wish);
  switch (plan.kind) {
    case 'ready': {
      const stillFound = isOpen && (wish.correction !== '' || isFixed(wish.fields.status));
      const words = isOpen ? (stillFound ? T.savedStillFound : T.saved) : T.savedAndGone;
      const notice = say(words, stillFound ? 'warning' : 'good');
      return withCount(list(ports, values, { saved: wish.key, notice }));
    }
    case 'gone':
      return list(ports, values, {
        saved: wish.key,
        notice: say(T.gone(typedOf(wish)), 'warning'),
      });
    case 'changed':
      return list(ports, values, { notice: say(T.changed, 'warning') });
    case 'taken':
      return list(ports, values, { notice: say(T.taken(plan.fields, plan.by), 'warning') });
  }
}

/** How many are left is said where the person is looking. */
function withCount(screen: Screen): Screen {
  const { notice } = screen.stays ?? {};
  return notice
    ? {
        ...screen,
        stays: { ...screen.stays, notice: { ...notice, text: `${notice.text} · ${screen.title}` } },
      }
    : screen;
}

const isFixed = (status: string): boolean => status === FINDING_STATUS.fixed;

const refreshList = (ports: Ports, values: Values): Screen => {
  refresh(ports);
  return list(ports, values, { notice: say(T.refreshed) });
};

const MOST_CLOSED = 50;

function closed(ports: Ports, values: Values, stays: Stay = {}): Screen {
  const derived = derivedNow(ports);
  const asked = askedAnswers(derived.inputs.decisions);
  const { wording } = viewWords(ports.version);
  const around = { ...aroundOf(values), page: values.page ?? '0', from: values.from ?? '0' };
  const cards = derived.closed.slice(0, MOST_CLOSED).map((finding): Block => {
    const status = asked.get(askedSubject(FINDINGS.key, finding.key, 'status'));
    const said = status ? T.closedBy(status.value, status.by, shownDay(status.at)) : '';
    return {
      kind: 'card',
      id: finding.key,
      title: finding.who,
      tone: 'muted',
      blocks: [text(wording.finding(finding)), text(said, 'muted')],
      buttons: [go(T.reopen, 'findings.reopen', { ...around, key: finding.key }, 'plain')],
    };
  });
  const more = derived.closed.length - cards.length;
  return {
    title: T.closedTitle,
    blocks: [
      ...(cards.length === 0 ? [text(T.closedNone)] : cards),
      ...(more > 0 ? [text(T.closedMore(more), 'muted')] : []),
    ],
    buttons: [go(T.back, 'findings.list', around), CLOSE],
    stays,
  };
}

function reopen(ports: Ports, values: Values): Screen {
  reopenFinding(ports, values.key ?? '');
  return closed(ports, values, { notice: say(T.reopened) });
}

export const FINDING_ACTIONS: Actions = {
  'findings.list': (ports, values) => list(ports, values),
  'findings.filter': filter,
  'findings.show': show,
  'findings.save': save,
  'findings.refresh': refreshList,
  'findings.closed': (ports, values) => closed(ports, values),
  'findings.reopen': reopen,
};
