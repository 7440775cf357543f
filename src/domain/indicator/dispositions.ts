// What became of asking each graduation, in the codes of the AAPOR Standard Definitions.

import type { Answer } from '../answers/answer.ts';
import { isOwnWord, isRegistry } from '../answers/evidence.ts';
import { isRefusal } from '../answers/refusal.ts';
import type { Case } from '../derive/case.ts';
import type { EntryAnswer } from '../derive/entry-answers.ts';
import { statusOfValues } from '../outcome/status-of-values.ts';

/**
 * I complete · P partial · R refusal · NC non-contact · O other (deceased) · NE not eligible (did not graduate) ·
 * UH never contacted · UO never contacted and no way to do so.
 */
export const DISPOSITIONS = ['I', 'P', 'R', 'NC', 'O', 'NE', 'UH', 'UO'] as const;

export type Disposition = (typeof DISPOSITIONS)[number];

export type DispositionCounts = Readonly<Record<Disposition, number>>;

/** What staff wrote in the entry table, by the key of the answer that it makes. */
export type Entries = ReadonlyMap<string, Pick<EntryAnswer, 'missing'>>;

/** A graduation, and whatever was heard of it in the survey. */
interface Asked {
  readonly one: Case;
  /** Without the Commission's records: for those nobody was asked. */
  readonly heard: readonly Answer[];
  readonly entries: Entries;
}

const namesStatus = ({ values }: Answer): boolean => statusOfValues(values) !== 'UNREACHED';

/** A line of staff that names no status tells of an attempt: nobody answered by it. */
const isMereNote = (answer: Answer, entries: Entries): boolean =>
  entries.has(answer.key) && !namesStatus(answer);

function isComplete({ one, heard, entries }: Asked): boolean {
  const counting = heard.find(({ key }) => key === one.ownOutcome.answerKey);
  if (counting === undefined || !isOwnWord(counting)) return false;
  return (counting.missing ?? entries.get(counting.key)?.missing ?? []).length === 0;
}

const hasRefused = ({ one, heard }: Asked): boolean =>
  !heard.some(namesStatus) && (one.optedOut || heard.some(isRefusal));

const wasTried = ({ one, heard }: Asked): boolean => one.lastContact !== '' || heard.length > 0;

const isReachable = ({ one: { points } }: Asked): boolean =>
  points.phone !== null || points.email !== null || points.lineId !== null;

/**
 * The first that holds. What others said is partial, as is an own answer with gaps: something is known, but not all
 * that was asked, or not from the person who was asked.
 */
const RULES: readonly (readonly [Disposition, (asked: Asked) => boolean])[] = [
  ['NE', ({ one }) => one.outcome.status === 'NOT_GRADUATED'],
  ['O', ({ one }) => one.outcome.status === 'DECEASED'],
  ['I', isComplete],
  ['R', hasRefused],
  ['P', ({ heard, entries }) => heard.some((answer) => !isMereNote(answer, entries))],
  ['NC', wasTried],
  ['UH', isReachable],
];

/** As far as the data knows: of links in group chats and of calls that nobody wrote down it knows nothing. */
export function dispositionOf(one: Case, entries: Entries): Disposition {
  const heard = one.answers.filter((answer) => answer.form === 'F' && !isRegistry(answer));
  return RULES.find(([, holds]) => holds({ one, heard, entries }))?.[0] ?? 'UO';
}

/** Every graduation once. */
export function countDispositions(cases: readonly Case[], entries: Entries): DispositionCounts {
  const counts = { I: 0, P: 0, R: 0, NC: 0, O: 0, NE: 0, UH: 0, UO: 0 };
  for (const one of cases) counts[dispositionOf(one, entries)] += 1;
  return counts;
}
