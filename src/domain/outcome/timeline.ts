// What became of a graduate month by month, as far as the answers tell.

import type { Source } from '../answers/answer.ts';
import { valueOf } from '../answers/evidence.ts';
import { toBangkokDate } from '../contact/bangkok-day.ts';
import { BEFORE } from '../survey/choices.ts';
import type { ReadAnswer } from './carry-forward.ts';
import { statusOfValues } from './status-of-values.ts';
import type { Status } from './statuses.ts';

/** WORK: work of a kind that nobody asked about, because it was over before the answer. */
export type SpellStatus = Status | 'WORK';

export interface Spell {
  readonly status: SpellStatus;
  /** yyyy-mm as it was said, BEFORE graduating, or '' when nobody said it. */
  readonly from: string;
  /** yyyy-mm of the last answer that found it so; '' when it was only told about afterwards. */
  readonly seen: string;
  /** yyyy-mm of the answer that found it over; '' when none did. */
  readonly over: string;
  /** Whose word it last rested on. */
  readonly source: Source;
}

const monthOf = ({ answer }: ReadAnswer): string => toBangkokDate(answer.submitted).slice(0, 7);

const works = (status: SpellStatus): boolean =>
  status === 'WORK' || status === 'SELF' || status.startsWith('WORK_');

/** Answers that count, oldest first. Work beside study, and study beside work, are spells of their own. */
export function timelineOf(reads: readonly ReadAnswer[]): Spell[] {
  const spells = reads.reduce<readonly Spell[]>((before, read) => withAnswer(before, read), []);
  return [...spells].sort((a, b) => compare(startOf(a), startOf(b)));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What lasted since before graduating comes first; what was only seen, when it was seen. */
const startOf = ({ from, seen, over }: Spell): string =>
  from === BEFORE.code ? '' : from || seen || over;

function withAnswer(before: readonly Spell[], read: ReadAnswer): Spell[] {
  const month = monthOf(read);
  const found = foundBy(read);
  const open = before.filter(({ over }) => over === '');
  const known = before.map((spell): Spell => {
    if (spell.over !== '') return spell;
    const again = found.find(({ status }) => isSame(spell.status, status));
    return again ? { ...spell, seen: again.seen, source: again.source } : { ...spell, over: month };
  });
  const fresh = found.filter(({ status }) => !open.some((spell) => isSame(spell.status, status)));
  const past = toldOfPast(read, [...known, ...fresh]);
  return [...known, ...past, ...fresh.map((spell) => withStart(spell, read, before))];
}

/** Part-time work beside study may be named by its kind or not: it is the same work. */
const isSame = (a: SpellStatus, b: SpellStatus): boolean =>
  a === b || (works(a) && works(b) && (a === 'WORK' || b === 'WORK'));

/** What the person does on the day of the answer: the main thing, and what runs beside it. */
function foundBy({ values, answer }: ReadAnswer): Spell[] {
  const main = statusOfValues(values);
  const worksBeside = !works(main) && valueOf(values, 'pastStill') === 'YES';
  const studiesBeside = works(main) && valueOf(values, 'alsoStudy') === 'YES';
  const seen = toBangkokDate(answer.submitted).slice(0, 7);
  const spell = (status: SpellStatus): Spell => ({
    status,
    from: '',
    seen,
    over: '',
    source: answer.evidence.source,
  });
  return [
    spell(main),
    ...(worksBeside ? [spell(kindOfPastWork(values))] : []),
    ...(studiesBeside ? [spell('STUDY')] : []),
  ];
}

const kindOfPastWork = (values: ReadAnswer['values']): SpellStatus =>
  valueOf(values, 'pastKind') === 'SELF' ? 'SELF' : 'WORK';

/** Asked is the month of the first work since graduating: it is no news of work that came after an answer without. */
function withStart(spell: Spell, { values }: ReadAnswer, before: readonly Spell[]): Spell {
  if (!works(spell.status) || before.some(({ status }) => works(status))) return spell;
  const first = valueOf(values, 'firstWorkMonth');
  return before.some(({ seen }) => seen > first) ? spell : { ...spell, from: first };
}

/** Work that was over before the first answer that could have found it. */
function toldOfPast(read: ReadAnswer, others: readonly Spell[]): Spell[] {
  const { values, answer } = read;
  const worked = valueOf(values, 'everWorked') === 'YES';
  if (!worked || others.some(({ status }) => works(status))) return [];
  return [
    {
      status: kindOfPastWork(values),
      from: valueOf(values, 'firstWorkMonth'),
      seen: '',
      over: monthOf(read),
      source: answer.evidence.source,
    },
  ];
}
