// Who is in a figure: every graduation of its group, by the place that it has there.

import { toCsv } from '../../domain/export/csv.ts';
import { fullName, levelAndField } from '../../domain/derive/case.ts';
import { describeRate } from '../../domain/indicator/format-rate.ts';
import type { Place } from '../../domain/indicator/verdict.ts';
import { SOURCE_CHOICES } from '../../domain/tabs/entry-tab.ts';
import { REGISTER } from '../../domain/tabs/view-tabs.ts';
import { indicatorRow, rateKey } from '../../domain/views/indicator-view.ts';
import { shownDay, statusLabel } from '../../domain/views/register-view.ts';
import { shownTimeline } from '../../domain/views/shown-timeline.ts';
import {
  formulaText,
  RATE_TEXTS,
  RATE_WORDING,
  reasonText,
  stratumLabel,
} from '../../texts/indicator-texts.ts';
import { MEMBER_TEXTS as T } from '../../texts/member-texts.ts';
import { CLOSE, go, text, type Block, type Screen, type UiRequest } from '../../texts/screen.ts';
import { rateMembers, type RateMember, type RateMembers } from '../../usecases/rate-members.ts';
import { showPlace } from '../../usecases/show-place.ts';
import type { Ports } from '../../usecases/ports.ts';
import type { Actions } from '../action.ts';

type Values = UiRequest['values'];

/** In this order: those who make the figure first, then those who could still change it. */
const PLACES: readonly Place[] = ['yes', 'no', 'open', 'untracked', 'excluded', 'outside'];
const SHOWN_ROWS = 200;

function show(ports: Ports, { key = '' }: Values): Screen {
  const found = rateMembers(ports, key);
  if (!found) return { title: T.title, blocks: [text(T.nobody, 'warning')], buttons: [CLOSE] };
  return {
    title: T.title,
    blocks: [
      ...(key === '' ? [text(T.pointAt, 'muted')] : []),
      ...figureBlocks(found),
      ...PLACES.flatMap((place) => placeCard(found.members, place)),
      { kind: 'download', label: T.keep, name: T.file, text: toCsv(fileRows(found.members)) },
    ],
    buttons: [CLOSE],
    stays: { isNew: true },
  };
}

function figureBlocks({ derived, rate, rates }: RateMembers): Block[] {
  const { definition, stratum } = rate;
  const toRow = indicatorRow(derived.cohort, derived.indicator, RATE_WORDING);
  return [
    text(T.chosen(definition.name, stratumLabel(stratum), derived.cohort), 'heading'),
    text(describeRate(rate, RATE_TEXTS, derived.indicator.isSmallCollege)),
    text(formulaText(definition), 'muted'),
    text(String(toRow(rate).cells.way ?? ''), 'muted'),
    {
      kind: 'card',
      id: 'figure',
      title: T.figure,
      tone: 'plain',
      blocks: [
        {
          kind: 'field',
          name: 'key',
          label: T.figure,
          input: 'select',
          value: rateKey(derived.cohort, rate),
          options: [...rates].map(([value, other]) => ({
            value,
            label: T.option(other.definition.name, stratumLabel(other.stratum)),
          })),
        },
      ],
      buttons: [go(T.show, 'members.show')],
    },
  ];
}

function placeCard(all: readonly RateMember[], place: Place): Block[] {
  const members = all.filter((member) => member.place === place);
  if (members.length === 0) return [];
  const left = members.length - SHOWN_ROWS;
  const table = withoutBlankColumns([
    T.head,
    ...members.slice(0, SHOWN_ROWS).map((member) => personCells(member)),
  ]);
  return [
    {
      kind: 'card',
      id: place,
      title: T.place(place, members.length),
      tone: place === 'yes' ? 'good' : 'muted',
      blocks: [
        ...(place === 'untracked' ? [text(T.callFirst, 'muted')] : []),
        {
          kind: 'table',
          caption: '',
          head: table[0] ?? [],
          rows: [...table.slice(1), ...(left > 0 ? [[T.more(left)]] : [])],
        },
        {
          kind: 'field',
          name: 'person',
          label: T.person,
          input: 'select',
          value: members[0]?.row.code ?? '',
          options: members.map(({ one }) => ({
            value: one.graduation.code,
            label: fullName(one.graduation),
          })),
        },
      ],
      buttons: [go(T.goTo, 'members.goTo', {}, 'plain')],
    },
  ];
}

/** A column that says nothing of anybody only takes room. */
function withoutBlankColumns([head = [], ...rows]: readonly (readonly string[])[]): string[][] {
  const said = head.map((_, column) => rows.some((row) => row[column] !== ''));
  return [head, ...rows].map((row) => row.filter((_, column) => said[column]));
}

function personCells({ one, place, reason }: RateMember): string[] {
  const { graduation, outcome } = one;
  const why = place === 'excluded' ? T.excludedFor(reasonText(reason)) : '';
  return [
    fullName(graduation),
    graduation.group,
    levelAndField(graduation),
    statusLabel(one),
    outcome.evidence ? SOURCE_CHOICES[outcome.evidence.source] : '',
    shownDay(outcome.asOf),
    place === 'outside' ? T.outsideFor(reasonText(reason)) : why,
  ];
}

const fileRows = (members: readonly RateMember[]): string[][] => [
  [...T.csvHead],
  ...PLACES.flatMap((place) =>
    members
      .filter((member) => member.place === place)
      .map((member) => {
        const { graduation, outcome, points } = member.one;
        const [name = '', ...cells] = personCells(member);
        return [
          T.placeName(place),
          name,
          graduation.studentId,
          ...cells,
          shownTimeline(outcome.timeline),
          points.phone?.value ?? '',
        ];
      }),
  ),
];

const say = (words: string, tone: 'good' | 'warning'): Screen => ({
  title: T.title,
  blocks: [],
  buttons: [],
  stays: { isSame: true, notice: { tone, text: words } },
});

function goTo(ports: Ports, { person = '' }: Values): Screen {
  const shown = showPlace(ports, [{ tab: REGISTER.key, rowKey: person, column: 'name' }]);
  if (!shown) return say(T.notThere, 'warning');
  return shown.visibility === 'seen' ? say(T.shown, 'good') : say(T.notSeen, 'warning');
}

export const MEMBER_ACTIONS: Actions = { 'members.show': show, 'members.goTo': goTo };
