// What the review screen carries along: the portion of the queue, so that a press need not derive.

import { currentItem, type Queue } from '../../domain/review/queue.ts';
import { CHOICE_FIELDS, type ChoiceField } from '../../domain/review/compare-records.ts';
import type { Judgement, Press } from '../../domain/review/judge.ts';
import type { ReviewItem } from '../../domain/review/review-item.ts';
import { parseStudentId } from '../../domain/thai/ids.ts';
import type { Block, CompareLine, UiRequest } from '../../texts/screen.ts';

type Values = UiRequest['values'];

/** One hidden field, however many buttons the screen has. */
export const queueBlock = (queue: Queue): Block => ({
  kind: 'field',
  name: 'queue',
  label: '',
  input: 'hidden',
  value: JSON.stringify(queue),
});

/** null when the dialog was just opened. */
export const readQueue = (values: Values): Queue | null =>
  values.queue === undefined || values.queue === '' ? null : (JSON.parse(values.queue) as Queue);

/** The item that was in front of the person; null when the screen and what it carries do not fit. */
export function shownItem(queue: Queue, { key, hash }: Values): ReviewItem | null {
  const item = currentItem(queue);
  return item && item.key === key && item.hash === hash ? item : null;
}

export const choiceName = (field: ChoiceField): string => `side.${field}`;

export const readPress = (judgement: Judgement, values: Values): Press => ({
  judgement,
  code: values.code ?? '',
  studentId: parseStudentId(values.studentId ?? '').id,
  sides: Object.fromEntries(
    CHOICE_FIELDS.flatMap((field) => {
      const side = values[choiceName(field)];
      return side === 'left' || side === 'right' ? [[field, side]] : [];
    }),
  ),
});

/** A block as the person left it, when the same screen is shown once more. */
export function asLeft(block: Block, values: Values): Block {
  if (block.kind === 'field' && block.name === 'studentId') {
    return { ...block, value: values.studentId ?? '' };
  }
  if (block.kind !== 'compare') return block;
  return { ...block, rows: block.rows.map((row) => lineAsLeft(row, values)) };
}

function lineAsLeft(line: CompareLine, values: Values): CompareLine {
  const { choice } = line;
  const side = choice ? values[choice.name] : undefined;
  if (!choice || (side !== 'left' && side !== 'right')) return line;
  return { ...line, choice: { ...choice, chosen: side } };
}
