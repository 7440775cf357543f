// One row per graduation for statistics programs: codes with their labels, no name, no free text.

import { codesOf, valueOf } from '../answers/evidence.ts';
import type { Case } from '../derive/case.ts';
import { OVEC_SEVEN, type IndicatorRow } from '../indicator/indicator-row.ts';
import { STATUSES, type Status } from '../outcome/statuses.ts';
import { followUpQuestion, SOURCE_CHOICES } from '../tabs/entry-tab.ts';
import { levelLabel, LEVELS } from '../thai/level.ts';
import { WITHIN_YEAR } from '../views/latest-view.ts';
import { shownValue } from '../views/shown-value.ts';
import { GROUPED, groupSmallWithin } from './small-groups.ts';

export type Value = readonly [code: string, label: string];

export interface Variable {
  readonly name: string;
  readonly label: string;
  /** Every code that occurs or may; none for what is only an identifier. */
  readonly values: readonly Value[];
  /** Codes of those who would not say; a blank is not asked or not known. */
  readonly missing: readonly string[];
  /** Whether a question of the form, or derived from several. */
  readonly isQuestion: boolean;
  /** One per row. */
  readonly codes: readonly string[];
}

export interface Subject {
  readonly id: string;
  readonly one: Case;
  readonly row: IndicatorRow;
}

export interface DatasetWords {
  readonly id: string;
  readonly cohort: string;
  readonly grouped: string;
  readonly typed: string;
  readonly fact: (name: FactVariable) => string;
  readonly status: (status: Status) => string;
}

interface DatasetRequest {
  readonly words: DatasetWords;
  /** Groups of fewer are put together. */
  readonly floor: number;
}

const MARKS = ['hadJobBefore', 'studyAndWork', 'inField', 'carriedForward'] as const;
type FactVariable =
  'level' | 'field' | 'ovec7' | 'status' | 'employedWithinYear' | 'source' | (typeof MARKS)[number];

/** Questions with choices; those about belief and whom to reach stay behind. */
const QUESTIONS = [
  ...['workKind', 'workProvince', 'firstWorkMonth', 'workBefore', 'income', 'workMatch'],
  ...['alsoStudy', 'studyLevel', 'studyMatch', 'studyStarted', 'seekState'],
  ...['everWorked', 'pastKind', 'pastStill'],
] as const;
const CHECKBOX = 'seekProblems';
const WOULD_NOT_SAY: readonly string[] = ['NA', 'BX'];
const TYPED = 'TYPED';
const YES_NO: readonly Value[] = [
  ['Y', WITHIN_YEAR.yes],
  ['N', WITHIN_YEAR.no],
];

/** In the order of the pseudonyms, which says nothing. */
export function buildDataset(subjects: readonly Subject[], request: DatasetRequest): Variable[] {
  const ordered = [...subjects].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [
    ...personVariables(ordered, request),
    ...outcomeVariables(ordered, request.words),
    ...QUESTIONS.map((key) => questionVariable(key, ordered, request)),
    ...checkboxVariables(ordered),
  ];
}

const variable = (
  name: string,
  label: string,
  codes: readonly string[],
  more: Partial<Variable> = {},
): Variable => ({ name, label, codes, values: [], missing: [], isQuestion: false, ...more });

function personVariables(
  subjects: readonly Subject[],
  { words, floor }: DatasetRequest,
): Variable[] {
  const levels = subjects.map(({ row }) => row.level);
  const fields = subjects.map(({ row }) => row.field);
  const grouped = groupSmallWithin(fields, levels, floor);
  return [
    variable(
      'id',
      words.id,
      subjects.map(({ id }) => id),
    ),
    variable(
      'cohort',
      words.cohort,
      subjects.map(({ row }) => row.cohort),
    ),
    variable('level', words.fact('level'), levels, {
      values: LEVELS.map((level) => [level, levelLabel(level)]),
    }),
    variable('field', words.fact('field'), grouped, {
      values: valuesSeen(grouped, (code) => (code === GROUPED ? words.grouped : code)),
    }),
  ];
}

function outcomeVariables(subjects: readonly Subject[], words: DatasetWords): Variable[] {
  const fact = (name: FactVariable, codes: readonly string[], values: readonly Value[]) =>
    variable(name, words.fact(name), codes, { values });
  return [
    fact(
      'ovec7',
      subjects.map(({ row }) => (row.ovec7 === '' ? '' : sevenCode(row.ovec7))),
      OVEC_SEVEN.map((status) => [sevenCode(status), status]),
    ),
    fact(
      'status',
      subjects.map(({ row }) => openStatus(row.status as Status)),
      (Object.keys(STATUSES) as Status[])
        .filter((status) => openStatus(status) === status)
        .map((status) => [status, words.status(status)]),
    ),
    fact(
      'employedWithinYear',
      subjects.map(({ row }) => row.employedWithinYear),
      Object.entries(WITHIN_YEAR),
    ),
    fact(
      'source',
      subjects.map(({ one }) => one.outcome.evidence?.source ?? ''),
      Object.entries(SOURCE_CHOICES),
    ),
    ...MARKS.map((name) =>
      fact(
        name,
        subjects.map(({ row }) => (row.tracked ? yesNo(row[name]) : '')),
        YES_NO,
      ),
    ),
  ];
}

const sevenCode = (status: (typeof OVEC_SEVEN)[number]): string =>
  `S${String(OVEC_SEVEN.indexOf(status) + 1)}`;

const yesNo = (holds?: boolean): string => (holds === true ? 'Y' : 'N');

/** Whoever was ordained told it for the college's own figure only. */
const openStatus = (status: Status): Status => (status === 'ORDAINED' ? 'OTHER' : status);

/** No version of the questionnaire knows the choice, or the form's own "other" holds the text. */
const isTyped = (value: string): boolean => /^(?:\?|OTHER:)/.test(value);

function questionVariable(
  key: (typeof QUESTIONS)[number],
  subjects: readonly Subject[],
  { words, floor }: DatasetRequest,
): Variable {
  const { title, choices = [] } = followUpQuestion(key);
  const told = subjects.map(({ one }) => valueOf(one.outcome.values, key));
  const plain = told.map((value) => (isTyped(value) ? TYPED : value));
  const isOpenList = choices.some((choice) => typeof choice === 'string');
  const codes = isOpenList
    ? groupSmallWithin(
        plain,
        plain.map(() => ''),
        floor,
      )
    : plain;
  const fixed = choices.flatMap((choice): Value[] =>
    typeof choice === 'string' ? [] : [[choice.code, choice.label]],
  );
  const labels = new Map([...fixed, [TYPED, words.typed], [GROUPED, words.grouped]]);
  const seen = valuesSeen(codes, (code) => labels.get(code) ?? shownValue({ [key]: code }, key));
  return variable(key, title, codes, {
    isQuestion: true,
    values: [...fixed, ...seen.filter(([code]) => fixed.every(([known]) => known !== code))],
    missing: fixed.map(([code]) => code).filter((code) => WOULD_NOT_SAY.includes(code)),
  });
}

/** What explains a label stands behind it in brackets. */
export const withoutBrackets = (label: string): string => label.split(' (')[0] ?? label;

/** One variable per box; blank where the page was not reached. */
function checkboxVariables(subjects: readonly Subject[]): Variable[] {
  const { title, choices = [] } = followUpQuestion(CHECKBOX);
  const wasAsked = ({ one }: Subject): boolean => valueOf(one.outcome.values, 'seekState') !== '';
  return choices.flatMap((choice) =>
    typeof choice === 'string'
      ? []
      : [
          variable(
            `${CHECKBOX}_${choice.code}`,
            `${withoutBrackets(title)}: ${choice.label}`,
            subjects.map((subject) =>
              wasAsked(subject)
                ? yesNo(codesOf(subject.one.outcome.values, CHECKBOX).includes(choice.code))
                : '',
            ),
            { isQuestion: true, values: YES_NO },
          ),
        ],
  );
}

const valuesSeen = (codes: readonly string[], label: (code: string) => string): Value[] =>
  [...new Set(codes)]
    .filter((code) => code !== '')
    .sort()
    .map((code) => [code, label(code)]);
