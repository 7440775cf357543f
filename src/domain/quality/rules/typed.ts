// What staff typed into views: half filled or unreadable entries, and texts over cells of the program.

import { isRefusal } from '../../answers/refusal.ts';
import { fullName } from '../../derive/case.ts';
import { fieldOf, type EntryAnswer } from '../../derive/entry-answers.ts';
import type { FindingGround } from '../ground.ts';
import { collegeRule, type Place } from '../rule.ts';

const MOST_QUOTED = 200;

/** Whoever will not answer leaves nothing to fill in. */
function ofEntries(
  { read, cases }: FindingGround,
  finds: (entry: EntryAnswer, about: Place) => readonly Place[],
): readonly Place[] {
  const names = new Map(cases.map(({ graduation }) => [graduation.code, fullName(graduation)]));
  const entries = read.entries.filter(({ answer }) => !isRefusal(answer));
  return entries.flatMap((entry) => {
    const { code, wave, answer } = entry;
    const who = names.get(code) ?? '';
    return finds(entry, { subject: `${code}/${wave}`, code, who, since: answer.submitted });
  });
}

const incomplete = ({ missing }: EntryAnswer, about: Place): readonly Place[] =>
  missing.length === 0 ? [] : [{ ...about, params: { missing: missing.join(' ') } }];

/** A text may begin with a question mark of its own: only what is open was no choice. */
function noChoices({ answer, missing }: EntryAnswer, about: Place): readonly Place[] {
  const open = new Set(missing.map(fieldOf));
  return Object.entries(answer.values)
    .filter(([field, value]) => open.has(field) && String(value).startsWith('?'))
    .map(([question, value]) => ({
      ...about,
      subject: `${about.subject}/${question}`,
      params: { question, typed: String(value).slice(1) },
    }));
}

function typedOver({ inputs }: FindingGround): readonly Place[] {
  const misplaced = inputs.decisions.filter(({ kind }) => kind === 'misplaced');
  const newest = new Map(misplaced.map((decision) => [decision.subject, decision]));
  return [...newest.values()].map(({ subject, value, at }) => {
    const [tab = '', rowKey = '', column = ''] = subject.split('|');
    const params = { tab, column, typed: value.slice(0, MOST_QUOTED) };
    return { subject, who: rowKey, params, since: at };
  });
}

export const TYPED_RULES = [
  collegeRule({
    id: 'entry/incomplete',
    severity: 'check',
    scope: 'entry',
    reads: ['status', 'the questions that its branch needs'],
    finds: (ground) => ofEntries(ground, incomplete),
  }),
  collegeRule({
    id: 'entry/notAChoice',
    severity: 'mustFix',
    scope: 'entry',
    reads: ['every question with choices'],
    finds: (ground) => ofEntries(ground, noChoices),
  }),
  collegeRule({
    // It quotes what was overwritten: the only place where that is still read.
    id: 'view/typedOver',
    severity: 'check',
    scope: 'view',
    reads: ['decisions'],
    always: true,
    finds: typedOver,
  }),
] as const;
