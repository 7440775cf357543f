// One item as blocks: why it waits, whom it may mean, both records line by line.

import {
  agrees,
  compareRecords,
  defaultSide,
  isChoiceField,
  type ComparedRow,
} from '../../domain/review/compare-records.ts';
import { currentItem, type Queue } from '../../domain/review/queue.ts';
import {
  RECORD_FIELDS,
  type ReviewCandidate,
  type ReviewItem,
} from '../../domain/review/review-item.ts';
import type { Standing } from '../../domain/review/standing.ts';
import { shownDay } from '../../domain/views/register-view.ts';
import { evidenceText } from '../../texts/evidence-texts.ts';
import {
  RECORD_LABELS,
  REVIEW_KIND_TEXTS,
  REVIEW_REASONS,
  REVIEW_TEXTS as T,
} from '../../texts/review-texts.ts';
import { text, type Block, type Button, type CompareLine } from '../../texts/screen.ts';
import { choiceName } from './review-state.ts';

export const nameOf = ({ left }: ReviewItem): string => left.fields.name;

export const chosenCandidate = (queue: Queue): ReviewCandidate | null =>
  currentItem(queue)?.candidates[queue.candidate] ?? null;

/** What somebody decided, in the words of the view. */
export const standingText = ({ verdict, studentId }: Standing): string =>
  studentId === '' ? verdict : T.byStudentId(studentId);

export function itemBlocks(item: ReviewItem, queue: Queue): Block[] {
  const chosen = chosenCandidate(queue);
  const evidence = evidenceText(chosen?.evidence ?? []);
  const { standing } = item;
  return [
    text(T.why(REVIEW_REASONS[item.reason]), 'muted'),
    ...(item.state === 'later' ? [text(T.wasLater, 'muted')] : []),
    ...(standing ? [text(T.stillWaits(standingText(standing)), 'warning')] : []),
    ...candidateButtons(item, queue),
    ...(evidence === '' ? [] : [text(T.evidence(evidence))]),
    compareBlock(item, chosen),
    ...(chosen && hasChoice(item, chosen) ? [text(T.choiceHelp, 'muted')] : []),
    ...(item.kind === 'answer' ? [idField] : []),
  ];
}

const idField: Block = {
  kind: 'field',
  name: 'studentId',
  label: T.studentId,
  input: 'text',
  value: '',
};

function candidateButtons({ candidates }: ReviewItem, queue: Queue): Block[] {
  if (candidates.length < 2) return [];
  const following = (queue.candidate + 1) % candidates.length;
  const names = new Set(candidates.map(({ record }) => record.fields.name));
  const areNamesakes = names.size < candidates.length;
  const buttons = candidates.map(({ record }, index): Button => ({
    label: T.candidate(index + 1, areNamesakes ? record.fields.studentId : record.fields.name),
    style: 'plain',
    pressed: index === queue.candidate,
    does: { action: 'review.candidate', values: { candidate: String(index) } },
    ...(index === following ? { keys: ['KeyC'] } : {}),
  }));
  return [{ kind: 'actions', label: T.candidates, buttons }];
}

function compareBlock(item: ReviewItem, chosen: ReviewCandidate | null): Block {
  const words = REVIEW_KIND_TEXTS[item.kind];
  const head = [T.field, words.left, chosen ? words.right : T.nobody, T.compared] as const;
  const caption = chosen ? words.ask : '';
  if (chosen) {
    const rows = compareRecords(item.left, chosen.record).filter(says);
    return { kind: 'compare', caption, head, rows: rows.map((row) => lineOf(row, item, chosen)) };
  }
  const rows = RECORD_FIELDS.map((field) => ({
    label: RECORD_LABELS[field],
    left: item.left.fields[field],
    right: '',
    differs: false,
    mark: '',
  }));
  return { kind: 'compare', caption, head, rows: rows.filter(says) };
}

const says = ({ left, right }: { left: string; right: string }): boolean =>
  left !== '' || right !== '';

function lineOf(
  row: ComparedRow,
  { kind, left }: ReviewItem,
  { record }: ReviewCandidate,
): CompareLine {
  const { field, differs } = row;
  const label = RECORD_LABELS[field];
  const line = { label, left: row.left, right: row.right, differs, mark: markOf(row) };
  if (kind !== 'answer' || !differs || !isChoiceField(field)) return line;
  const choice = {
    name: choiceName(field),
    chosen: defaultSide(field, left, record),
    leftLabel: T.use(label, row.left),
    rightLabel: T.use(label, row.right),
  };
  return { ...line, choice };
}

/** That two answers came on two days is neither. */
const markOf = (row: ComparedRow): string =>
  row.differs ? T.differs : agrees(row) && row.field !== 'submitted' ? T.agrees : '';

const hasChoice = ({ kind, left }: ReviewItem, { record }: ReviewCandidate): boolean =>
  kind === 'answer' &&
  compareRecords(left, record).some(({ field, differs }) => differs && isChoiceField(field));

/** Somebody else was quicker. */
export const takenText = (item: ReviewItem, standing: Standing, inSheet: boolean): string =>
  inSheet
    ? T.takenInSheet(nameOf(item), standingText(standing))
    : T.takenByOther(nameOf(item), standing.by, shownDay(standing.at), standingText(standing));
