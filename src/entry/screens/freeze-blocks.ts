// Tables and cards of the dialog that freezes reports.

import type { FreezePlan } from '../../domain/frozen/plan-freeze.ts';
import type { FrozenFigure } from '../../domain/frozen/frozen-report.ts';
import { toCsv } from '../../domain/export/csv.ts';
import {
  FROZEN_TEXTS as T,
  checkText,
  figureText,
  frozenBy,
  headLine,
  personRows,
  troubleRow,
} from '../../texts/frozen-texts.ts';
import { go, text, type Block } from '../../texts/screen.ts';
import type { ChangesSince, CheckedReport } from '../../usecases/frozen-reports.ts';

const SHOWN_ROWS = 100;

const table = (
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Block[] => {
  const left = rows.length - SHOWN_ROWS;
  const shown = left > 0 ? [...rows.slice(0, SHOWN_ROWS), [T.more(left)]] : rows;
  return rows.length === 0 ? [] : [{ kind: 'table', caption, head, rows: shown }];
};

export function reportCard({ report, check }: CheckedReport): Block {
  const { code, head } = report;
  return {
    kind: 'card',
    id: code,
    title: head ? `${head.title} · ${code}` : code,
    tone: check.isIntact ? 'good' : 'error',
    blocks: [
      ...(head ? [text(headLine(head)), text(frozenBy(head), 'muted')] : []),
      text(checkText(check), check.isIntact ? 'good' : 'error'),
      ...table(T.troubles, T.troubleHead, check.rows.map(troubleRow)),
    ],
    buttons: [go(T.changes, 'freeze.changes', { report: code }, 'plain')],
  };
}

const figureRow = ({ shown, numerator, denominator }: FrozenFigure): string[] => {
  const cell = (key: string): string => String(shown[key] ?? '');
  return [
    ...[cell('definition'), cell('stratum'), cell('rate')],
    ...[String(numerator), String(denominator), cell('excluded'), cell('tracked'), cell('light')],
  ];
};

export const planBlocks = (plan: FreezePlan): Block[] =>
  plan.people.length === 0
    ? [text(T.nobody, 'warning')]
    : [
        text(T.what(plan.cohort, plan.asOf), 'heading'),
        text(T.counts(plan.people.length, plan.figures.length)),
        ...(plan.mustFix > 0 ? [text(T.mustFix(plan.mustFix), 'warning')] : []),
        ...table(
          T.figures,
          T.figureHead,
          plan.figures
            .filter(({ stratum: { kind } }) => kind === 'total' || kind === 'level')
            .map(figureRow),
        ),
      ];

export function changeBlocks({ found, difference, nameOf }: ChangesSince): Block[] {
  const { code, head } = found.report;
  if (head === null) return [text(T.unreadable, 'error')];
  const figures = difference.figures.map(({ then, now }) => {
    const shown = then?.shown ?? now?.shown ?? {};
    const cell = (key: string): string => String(shown[key] ?? '');
    return [cell('definition'), cell('stratum'), figureText(then, now), figureText(now, then)];
  });
  const changes = difference.people ?? [];
  const people = changes.flatMap((change) => personRows(change, nameOf(change.code)));
  return [
    ...(difference.people === null ? [text(T.noKey, 'warning')] : []),
    ...(figures.length + changes.length === 0 && difference.people !== null
      ? [text(T.noChange, 'good')]
      : []),
    ...table(T.figureChanges(figures.length), T.figureChangeHead, figures),
    ...file(T.figureFile, `${code}-figures.csv`, [T.figureChangeHead, ...figures]),
    ...table(T.personChanges(changes.length), T.personChangeHead, people),
    ...file(T.personFile, `${code}-people.csv`, [T.personChangeHead, ...people]),
  ];
}

/** The first row is the head. */
const file = (label: string, name: string, rows: readonly (readonly string[])[]): Block[] =>
  rows.length < 2 ? [] : [{ kind: 'download', label, name, text: toCsv(rows) }];
