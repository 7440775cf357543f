// The sheets of a spot check: a cover with how it was drawn, then a page per person.

import type { ContactRecord } from '../../domain/contact/contact-record.ts';
import type { Decision } from '../../domain/decisions/decision.ts';
import { subjectParts } from '../../domain/decisions/works.ts';
import { fullName, levelAndField } from '../../domain/derive/case.ts';
import { LETTER_TRACKED } from '../../domain/indicator/built-in-definitions.ts';
import { IS_THIS_PERSON } from '../../domain/matching/link-answer.ts';
import {
  CONFIRMED,
  type EvidenceSheet,
  type SheetAnswer,
} from '../../domain/sample/evidence-sheet.ts';
import { maskedName, maskWords } from '../../domain/sample/mask-name.ts';
import { CHANNEL_CHOICES, SOURCE_CHOICES } from '../../domain/tabs/entry-tab.ts';
import { toThaiMonth } from '../../domain/thai/dates.ts';
import { levelLabel } from '../../domain/thai/level.ts';
import { WITHIN_YEAR } from '../../domain/views/latest-view.ts';
import { shownDay } from '../../domain/views/register-view.ts';
import { shownValue } from '../../domain/views/shown-value.ts';
import type { Paper, PaperPart } from '../../texts/paper.ts';
import {
  CONTACT_CHANNELS,
  CONTACT_STATES,
  COUNTING_TEXTS,
  DECISION_TEXTS,
  PLACE_TEXTS,
  SAMPLE_TEXTS as T,
} from '../../texts/sample-texts.ts';
import { statusText } from '../../texts/status-labels.ts';
import { cellTitle } from '../../texts/undo-texts.ts';
import type { DrawnPerson, DrawnSample } from '../../usecases/draw-sample.ts';

/** Names as they are, or masked. */
interface Manner {
  readonly isMasked: boolean;
}

export function samplePaper(sample: DrawnSample, manner: Manner): Paper {
  return {
    title: T.paperTitle,
    asOf: T.asOf(shownDay(sample.asOf), sample.wish.seed),
    style: 'plain',
    parts: [
      ...cover(sample, manner),
      ...sample.people.flatMap((person, index): PaperPart[] => [
        { kind: 'pageBreak' },
        { kind: 'heading', text: `${index + 1}. ${nameOf(person, manner)}` },
        ...(person.sheet ? sheetParts(person.sheet, person, manner) : []),
      ]),
    ],
  };
}

const nameOf = ({ sheet }: DrawnPerson, { isMasked }: Manner): string => {
  if (sheet === null) return T.gone;
  const { graduation } = sheet.one;
  return isMasked ? maskedName(graduation) : fullName(graduation);
};

function cover({ wish, cohort, listed, people }: DrawnSample, manner: Manner): PaperPart[] {
  const list = wish.report === '' ? T.present : wish.report;
  return [
    {
      kind: 'pairs',
      pairs: [
        [T.list, `${list} (${cohort})`],
        [T.drawn, T.outOf(people.length, listed)],
        [T.method, wish.byStratum ? `${T.how} · ${T.byLevel}` : T.how],
      ],
    },
    {
      kind: 'table',
      caption: T.people,
      head: T.peopleHead,
      rows: people.map((person, index) => {
        const { graduation, outcome } = person.sheet?.one ?? {};
        return [
          ...[String(index + 1), nameOf(person, manner), levelLabel(graduation?.level ?? '')],
          ...[graduation?.field ?? '', outcome ? statusText(outcome.status) : ''],
        ];
      }),
    },
    { kind: 'signatures', roles: T.signatures },
  ];
}

function sheetParts(sheet: EvidenceSheet, { frozen }: DrawnPerson, manner: Manner): PaperPart[] {
  const { one, place } = sheet;
  return [
    {
      kind: 'pairs',
      pairs: [
        [levelAndField(one.graduation), manner.isMasked ? '' : one.graduation.studentId],
        [T.counted, statusText(one.outcome.status)],
        ...(frozen ? [[T.frozen, frozen.ovec7 || T.none] as const] : []),
        [T.withinYear, withinYear(sheet)],
        [T.indicator, `${LETTER_TRACKED.name}: ${PLACE_TEXTS[place]}`],
      ],
    },
    ...tableOf(
      T.answers,
      T.answerHead,
      sheet.answers.map((answer) => answerRow(answer, manner)),
    ),
    ...tableOf(T.contacts, T.contactHead, sheet.contacts.map(contactRow)),
    ...tableOf(
      T.decisions,
      T.decisionHead,
      sheet.decisions.map((decision) => decisionRow(decision, manner)),
    ),
  ];
}

const tableOf = (
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): PaperPart[] => [
  rows.length > 0
    ? { kind: 'table', caption, head, rows }
    : { kind: 'pairs', pairs: [[caption, T.none]] },
];

function withinYear({ one: { outcome }, anniversary }: EvidenceSheet): string {
  const { employedWithinYear, firstMonth, values } = outcome;
  const month = /^\d/.test(firstMonth)
    ? toThaiMonth(firstMonth)
    : shownValue(values, 'firstWorkMonth');
  return (
    WITHIN_YEAR[employedWithinYear] +
    (firstMonth === '' ? '' : T.firstWork(month)) +
    (anniversary === '' ? '' : T.anniversary(shownDay(anniversary)))
  );
}

/** What an answer says, without what only staff may read. */
const DETAILS = ['workplace', 'position', 'firstWorkMonth', 'studyPlace', 'studyField'] as const;

function answerRow(sheet: SheetAnswer, { isMasked }: Manner): string[] {
  const { answer, values, wave, status, counting } = sheet;
  const { source, channel, recordedBy } = answer.evidence;
  const details = DETAILS.map((key) => shownValue(values, key)).filter((text) => text !== '');
  return [
    ...[shownDay(answer.submitted), wave, SOURCE_CHOICES[source]],
    ...[channel === 'form' ? T.form : CHANNEL_CHOICES[channel]],
    ...[isMasked ? maskWords(recordedBy) : recordedBy, status],
    ...[answer.form === 'P' ? '' : details.join(' · '), COUNTING_TEXTS[counting]],
  ];
}

/** What the mail service said may quote an address, so it stays in the journal. */
const contactRow = ({ at, by, channel, step, state }: ContactRecord): string[] => [
  ...[shownDay(at), by, CONTACT_CHANNELS[channel]],
  ...[step === 'invite' ? T.invitation : T.reminder, CONTACT_STATES[state]],
];

function decisionRow({ at, by, kind, subject, value }: Decision, { isMasked }: Manner): string[] {
  const who = [shownDay(at), by];
  const ofRow = DECISION_TEXTS[kind];
  if (ofRow !== undefined) return [...who, ofRow, ''];
  const cell = subjectParts(subject);
  const isLink = cell.column === CONFIRMED;
  const title = cellTitle(isLink ? { ...cell, column: 'verdict' } : cell);
  return [...who, title, isLink ? IS_THIS_PERSON : isMasked ? T.hidden : value];
}
