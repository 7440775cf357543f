// Tables of the import preview: what is wrong in which row, what will change, what must be chosen.

import type { ImportPlan } from '../../domain/roster/import-plan.ts';
import type { ColumnGuess } from '../../domain/roster/read-file.ts';
import type { RosterKey } from '../../domain/roster/roster-row.ts';
import type { UiRequest } from '../../texts/screen.ts';
import { text, type Block } from '../../texts/screen.ts';
import {
  LAYOUT_TEXTS,
  MISSING_CHOICE_TEXTS,
  NOTHING_TO_IMPORT,
  SEVERITY_TEXTS,
  ambiguousRowText,
  conflictText,
  importStopText,
  otherCohortRowText,
  previewLines,
  repeatedPersonText,
  rosterColumnTitle,
  rowFindingText,
} from '../../texts/import-texts.ts';
import { CHECK_COLUMNS, IMPORT_SCREEN_TEXTS as T } from '../../texts/import-screen-texts.ts';
import { changesNothing } from '../../domain/roster/plan-import.ts';
import type { ImportPreview } from '../../usecases/import-roster.ts';

const SHOWN_ROWS = 100;
const LETTERS = 26;

type Values = UiRequest['values'];

export function guessBlocks(guess: ColumnGuess): Block[] {
  const columns = Object.entries(guess.columns).map(([field, at]) => [
    CHECK_COLUMNS[field] ?? rosterColumnTitle(field as RosterKey),
    columnName(at),
  ]);
  const missing = guess.missingFields.map(rosterColumnTitle).join(', ');
  return [
    text(T.recognised(LAYOUT_TEXTS[guess.layout], guess.headerRow), 'good'),
    table(T.columns, T.columnHead, columns),
    ...(missing === '' ? [] : [text(T.missing(missing), 'warning')]),
    ...(guess.unknownHeaders.length === 0
      ? []
      : [text(T.unknown(guess.unknownHeaders.join(', ')), 'muted')]),
  ];
}

/** Column number from 0 as people know it: A, B … AA. */
const columnName = (at: number): string =>
  (at >= LETTERS ? columnName(Math.floor(at / LETTERS) - 1) : '') +
  String.fromCharCode(65 + (at % LETTERS));

export function previewBlocks(preview: ImportPreview, values: Values): Block[] {
  const { plan, problems, skipped } = preview;
  if (plan.stopped) return [text(importStopText(plan.stopped, plan.declared.cohort), 'error')];
  const blocks: Block[] = [
    { kind: 'list', items: previewLines(plan) },
    ...(changesNothing(plan) ? [text(NOTHING_TO_IMPORT, 'good')] : []),
    ...missingBlocks(plan, values),
    ...ambiguousBlocks(plan, values),
    table(
      T.problems,
      T.problemHead,
      problems.map((one) => [String(one.row), SEVERITY_TEXTS[one.severity], rowFindingText(one)]),
    ),
    table(
      T.conflicts,
      T.conflictHead,
      plan.conflicts.map((one) => [String(one.row), one.code, conflictText(one)]),
    ),
    ...updateBlocks(plan),
    ...additionBlocks(plan),
    ...plan.repeated.map((one) => text(repeatedPersonText(one), 'muted')),
    ...plan.sameIdOtherCohort.map((one) => text(otherCohortRowText(one), 'muted')),
    ...(skipped.length > 0 ? [text(T.skipped(skipped.join(', ')), 'muted')] : []),
  ];
  return blocks.filter((block) => block.kind !== 'table' || block.rows.length > 0);
}

const updateBlocks = (plan: ImportPlan): Block[] => [
  table(
    T.updates,
    T.updateHead,
    plan.updates.flatMap(({ code, changes }) =>
      changes.map(({ field, from, to }) => [code, rosterColumnTitle(field), from, to]),
    ),
  ),
];

const additionBlocks = (plan: ImportPlan): Block[] => [
  table(
    T.additions,
    T.additionHead,
    plan.additions.map(({ row, cells }) => [
      String(row),
      [cells.title, cells.firstName, ' ', cells.lastName].join(''),
      cells.level ?? '',
      cells.field ?? '',
      cells.group ?? '',
    ]),
  ),
];

function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Block {
  const left = rows.length - SHOWN_ROWS;
  const shown = left > 0 ? [...rows.slice(0, SHOWN_ROWS), [T.more(left)]] : rows;
  return { kind: 'table', caption, head, rows: shown };
}

function missingBlocks(plan: ImportPlan, values: Values): Block[] {
  if (plan.missing.length === 0) return [];
  const options = [
    { value: '', label: T.missingLater },
    ...Object.entries(MISSING_CHOICE_TEXTS).map(([value, label]) => ({ value, label })),
  ];
  return [
    text(T.missingHeading, 'heading'),
    ...plan.missing.map(({ code, name, group, level, field, wholeGroup }): Block => ({
      kind: 'field',
      name: `missing.${code}`,
      label: `${name} ${level} ${field} ${group}${wholeGroup ? T.wholeGroup : ''}`,
      input: 'select',
      value: values[`missing.${code}`] ?? '',
      options,
    })),
  ];
}

function ambiguousBlocks(plan: ImportPlan, values: Values): Block[] {
  if (plan.ambiguous.length === 0) return [];
  return [
    text(T.ambiguous, 'heading'),
    ...plan.ambiguous.map((row): Block => ({
      kind: 'field',
      name: `match.${String(row.row)}`,
      label: ambiguousRowText(row),
      input: 'select',
      value: values[`match.${String(row.row)}`] ?? '',
      options: [
        { value: '', label: T.leaveOut },
        { value: 'new', label: T.newPerson },
        ...row.candidates.map((code) => ({ value: code, label: T.candidate(code) })),
      ],
    })),
  ];
}
