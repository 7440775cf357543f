// Where the data of a finding stands: which tab, which row, which cell. The first place that exists is shown.

import { LATEST, REGISTER, REVIEW, FINDINGS } from '../tabs/view-tabs.ts';
import { COHORTS, OWN_RULES, ROSTER, RULES, SETTINGS } from '../tabs/people-tabs.ts';
import { ENTRY } from '../tabs/entry-tab.ts';
import type { Finding } from '../quality/finding.ts';
import type { Tab } from '../tabs/tab.ts';

export interface Place {
  readonly tab: string;
  readonly rowKey: string;
  /** '' for the row as a whole. */
  readonly column: string;
}

const at = (tab: Tab, rowKey: string, column = ''): Place => ({ tab: tab.key, rowKey, column });

const ROSTER_COLUMNS: Readonly<Record<string, string>> = {
  badCode: 'code',
  codeTwice: 'code',
  noName: 'firstName',
  cohortUnknown: 'cohort',
  standingUnknown: 'standing',
  levelUnknown: 'level',
  dateUnclear: 'approvedOn',
  idTwice: 'studentId',
  badStudentId: 'studentId',
  noStudentId: 'studentId',
  fieldBlank: 'field',
  badNationalId: 'nationalId',
  approvedInFuture: 'approvedOn',
  approvedFarFromCohort: 'approvedOn',
  birthDateOdd: 'birthDate',
  nameCorrected: 'firstName',
  samePerson: 'code',
};

const CONTACT_COLUMNS: Readonly<Record<string, string>> = {
  badEmail: 'email',
  emailHint: 'email',
  mailRefused: 'email',
  badPhone: 'phone',
  lineDoubt: 'lineId',
  none: 'phone',
  intentWithoutResult: 'lastContact',
};

type PlacesOf = (finding: Finding, name: string) => readonly Place[];

const waitingPlace: PlacesOf = ({ rule, key }) => [
  at(REVIEW, key.slice(rule.length + 1), 'verdict'),
];

/** By the first part of the rule; rules of the questionnaire have only one. */
const PLACES: Readonly<Record<string, PlacesOf>> = {
  Q01: waitingPlace,
  Q02: waitingPlace,
  setting: ({ params }, name) => [
    at(SETTINGS, name === 'noNoticeUrl' ? 'noticeUrl' : (params.setting ?? ''), 'value'),
  ],
  cohort: ({ params }) => [at(COHORTS, params.cohort ?? '', params.column)],
  // Of two rows that are one person, the one that may go.
  roster: ({ code, params: { other = code } }, name) => [at(ROSTER, other, ROSTER_COLUMNS[name])],
  contact: ({ code }, name) => [at(REGISTER, code, CONTACT_COLUMNS[name] ?? '')],
  entry: (finding) => {
    const { question = '', missing = '' } = finding.params;
    const [, , code = '', wave = ''] = finding.key.split('/');
    return [at(ENTRY, `${code}/${wave}`, question === '' ? missing.split(' ')[0] : question)];
  },
  rule: ({ params: { rule = '', column = '' } }) => [at(RULES, rule, column)],
  own: ({ code, params: { title = '' } }, name) => [
    ...(name === 'rule' ? [] : [at(OWN_RULES, title)]),
    ...(code === '' ? [] : [at(REGISTER, code, 'toCheck')]),
  ],
  view: ({ params: { tab = '', column = '' }, who }) => [{ tab, rowKey: who, column }],
};

/** Never empty: a finding of which nothing else is known is shown in its own row. */
export function placesOf(finding: Finding): readonly Place[] {
  const [family = '', name = ''] = finding.rule.split('/');
  const own = PLACES[family]?.(finding, name);
  const { code, key } = finding;
  return [
    ...(finding.rule === 'answer/renamed' ? [at(REGISTER, code, 'name')] : []),
    ...(own ?? (code === '' ? [] : [at(LATEST, code, 'status')])),
    ...(code === '' ? [] : [at(REGISTER, code, 'toCheck')]),
    at(FINDINGS, key, 'what'),
  ];
}

/** Columns of the register in which staff may put right what is wrong. */
const CORRECTABLE: ReadonlySet<string> = new Set(
  REGISTER.columns.filter(({ role }) => role === 'correctable').map(({ key }) => key),
);

/** The cell that a correction typed into the dialog means; null where there is none. */
export const correctablePlace = (places: readonly Place[]): Place | null =>
  places.find(({ tab, column }) => tab === REGISTER.key && CORRECTABLE.has(column)) ?? null;

const PART = '|';

/** As a hidden cell of the findings holds them; row keys hold no line breaks. */
export const writePlaces = (places: readonly Place[]): string =>
  places.map(({ tab, rowKey, column }) => [tab, column, rowKey].join(PART)).join('\n');

export const readPlaces = (text: string): Place[] =>
  text.split('\n').flatMap((line) => {
    const [tab = '', column = '', ...rowKey] = line.split(PART);
    return tab === '' ? [] : [{ tab, column, rowKey: rowKey.join(PART) }];
  });
