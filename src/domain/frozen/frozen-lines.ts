// Frozen reports as rows of their tab and back, with the hash by which a changed cell is found.

import { canonicalJson, hashText } from '../hash.ts';
import { sha256 } from '../keyed-hash.ts';
import { textOf, type SnapshotRow, type TabSnapshot } from '../tabs/snapshot.ts';
import { toShortThaiDate } from '../thai/dates.ts';
import { levelLabel } from '../thai/level.ts';
import { cellText } from '../views/view-row.ts';
import {
  LINE_KEYS,
  type FrozenFigure,
  type FrozenHead,
  type FrozenLine,
  type FrozenPerson,
  type FrozenReport,
} from './frozen-report.ts';

/** What a row is, as it stands in the tab. */
export const PART = { head: 'รายงาน', figure: 'ตัวเลข', person: 'ผู้สำเร็จการศึกษา' } as const;

const HASH_IN_CODE = 8;

export const codeOf = ({ cohort, sequence }: FrozenHead, hash: string): string =>
  `R${cohort}-${String(sequence)}-${hash.slice(0, HASH_IN_CODE)}`;

/** Compared without what Sheets may drop on the way. */
const contentOf = (line: FrozenLine): string =>
  canonicalJson(LINE_KEYS.map((key) => cellText(line[key])));

/** Short, to say which row was changed; the whole report has a real hash. */
export const linePrint = (line: FrozenLine): string => hashText(contentOf(line));

/** Over every row, in whatever order they stand. */
export const reportHash = (lines: readonly FrozenLine[]): string =>
  sha256(lines.map(contentOf).sort().join('\n'));

const line = (part: string, no: number, cells: FrozenLine): FrozenLine => ({
  part,
  no: String(no),
  numerator: '',
  denominator: '',
  ...cells,
});

const headLine = (head: FrozenHead): FrozenLine =>
  line(PART.head, 0, {
    subject: head.title,
    group: head.cohort,
    result: toShortThaiDate(head.asOf),
    data: canonicalJson(head),
  });

const figureLine = (figure: FrozenFigure, index: number): FrozenLine =>
  line(PART.figure, index + 1, {
    subject: String(figure.shown.definition ?? ''),
    group: String(figure.shown.stratum ?? ''),
    result: String(figure.shown.rate ?? ''),
    numerator: String(figure.numerator),
    denominator: String(figure.denominator),
    data: canonicalJson(figure),
  });

const personLine = ({ pseudonym, facts }: FrozenPerson, index: number): FrozenLine =>
  line(PART.person, index + 1, {
    subject: pseudonym,
    group: `${levelLabel(facts.level)} ${facts.field}`.trim(),
    result: facts.ovec7,
    data: canonicalJson(facts),
  });

type Frozen = Pick<FrozenReport, 'figures' | 'people'> & { readonly head: FrozenHead };

/** People stand in the order of their pseudonyms, which says nothing about the order of the Roster. */
export function toLines({ head, figures, people }: Frozen): {
  readonly code: string;
  readonly hash: string;
  readonly lines: readonly FrozenLine[];
} {
  const ordered = [...people].sort((a, b) => (a.pseudonym < b.pseudonym ? -1 : 1));
  const contents = [headLine(head), ...figures.map(figureLine), ...ordered.map(personLine)];
  const hash = reportHash(contents);
  const report = codeOf(head, hash);
  const lines = contents.map((content) => ({
    ...content,
    report,
    print: content.part === PART.head ? hash : linePrint(content),
  }));
  return { code: report, hash, lines };
}

/** Reports in the order in which they were frozen, as far as their rows can be read. */
export function readFrozen(snapshot: TabSnapshot | null): FrozenReport[] {
  const byCode = new Map<string, FrozenLine[]>();
  for (const row of snapshot?.rows ?? []) {
    const read = readLine(row);
    const code = read.report ?? '';
    byCode.set(code, [...(byCode.get(code) ?? []), read]);
  }
  return [...byCode].map(([code, lines]) => toReport(code, lines));
}

const readLine = (row: SnapshotRow): FrozenLine =>
  Object.fromEntries(
    ['report', 'print', ...LINE_KEYS].map((key) => [key, textOf(row, key)] as const),
  );

function toReport(code: string, lines: readonly FrozenLine[]): FrozenReport {
  const ofPart = (part: string): readonly FrozenLine[] => lines.filter((one) => one.part === part);
  const read = <T>(part: string): T[] => ofPart(part).flatMap((one) => parsed<T>(one.data));
  return {
    code,
    head: read<FrozenHead>(PART.head)[0] ?? null,
    figures: read<FrozenFigure>(PART.figure),
    people: ofPart(PART.person).flatMap((one) =>
      parsed<FrozenPerson['facts']>(one.data).map((facts) => ({
        pseudonym: one.subject ?? '',
        facts,
      })),
    ),
    lines,
  };
}

/** A cell that somebody typed over need not be readable. */
function parsed<T>(json = ''): T[] {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? [value as T] : [];
  } catch {
    return [];
  }
}
