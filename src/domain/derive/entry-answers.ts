// Answers that callers typed into the entry table: one per graduation and wave, once its status is filled in.

import type { Answer, AnswerChannel, Source } from '../answers/answer.ts';
import { parseMonth } from '../cohorts/cohort.ts';
import { askedAnswers, type AskedAnswer, type Decision } from '../decisions/decision.ts';
import type { Graduation } from '../graduations/graduation.ts';
import {
  CHANNEL_CHOICES,
  ENTRY,
  ENTRY_QUESTIONS,
  SOURCE_CHOICES,
  followUpQuestion,
} from '../tabs/entry-tab.ts';
import { parseProvince } from '../thai/provinces.ts';

export const entryKey = (code: string, wave: string): string => `${code}/${wave}`;

/** Fields needed besides status, by the branch that the status opens. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  WORK: ['workKind', 'firstWorkMonth'],
  STUDY: ['studyLevel', 'studyPlace'],
};

export interface EntryAnswer {
  readonly code: string;
  readonly wave: string;
  readonly answer: Answer;
  /** Question keys still blank, or filled with what is no choice; such an answer counts, but its row stays. */
  readonly missing: readonly string[];
}

export function entryAnswers(
  decisions: readonly Decision[],
  byCode: ReadonlyMap<string, Graduation>,
): EntryAnswer[] {
  const rows = new Map<string, Map<string, AskedAnswer>>();
  for (const [subject, answer] of askedAnswers(decisions)) {
    const [tab, rowKey = '', column = ''] = subject.split('|');
    if (tab !== ENTRY.key || answer.value === '') continue;
    const row = rows.get(rowKey) ?? new Map<string, AskedAnswer>();
    rows.set(rowKey, row.set(column, answer));
  }
  return [...rows].flatMap(([rowKey, cells]) => toEntryAnswer(rowKey, cells, byCode));
}

function toEntryAnswer(
  rowKey: string,
  cells: ReadonlyMap<string, AskedAnswer>,
  byCode: ReadonlyMap<string, Graduation>,
): EntryAnswer[] {
  const slash = rowKey.indexOf('/');
  const [code, wave] = [rowKey.slice(0, slash), rowKey.slice(slash + 1)];
  const graduation = byCode.get(code);
  const status = cells.get('status');
  if (!graduation || !status) return [];
  const values: Record<string, string> = { code, entry: 'PROXY' };
  for (const key of ENTRY_QUESTIONS) {
    const cell = cells.get(key);
    if (cell) values[fieldOf(key)] = toCode(key, cell.value);
  }
  const newest = [...cells.values()].sort((a, b) => (a.at < b.at ? 1 : -1))[0] ?? status;
  const answer: Answer = {
    key: `entry/${rowKey}`,
    form: 'F',
    cohort: graduation.cohort,
    submitted: newest.at,
    values,
    evidence: {
      source: keyOf(SOURCE_CHOICES, cells.get('source')?.value, 'self') as Source,
      channel: keyOf(CHANNEL_CHOICES, cells.get('channel')?.value, 'phone') as AnswerChannel,
      recordedBy: cells.get('recorder')?.value ?? newest.by,
    },
  };
  const needed = NEEDED[values.status ?? ''] ?? [];
  const isOpen = (key: string): boolean => {
    const value = values[fieldOf(key)] ?? '';
    const isNoChoice = value.startsWith('?') && followUpQuestion(key).choices !== undefined;
    return isNoChoice || (value === '' && needed.includes(key));
  };
  return [{ code, wave, answer, missing: ENTRY_QUESTIONS.filter(isOpen) }];
}

/** Under which name an answer holds what a question asks. */
export const fieldOf = (key: string): string => followUpQuestion(key).field ?? key;

const keyOf = (choices: Readonly<Record<string, string>>, label = '', fallback = ''): string =>
  Object.keys(choices).find((key) => choices[key] === label || key === label) ?? fallback;

const beforeBracket = (label: string): string => (label.split('(')[0] ?? label).trim();

/** Code, whole label, or the label without its bracket; months as people write them; else text as typed. */
function toCode(key: string, typed: string): string {
  const question = followUpQuestion(key);
  const choices = (question.choices ?? []).flatMap((choice) =>
    typeof choice === 'string' ? [] : [choice],
  );
  const named = choices.find(
    ({ code, label }) =>
      typed.toUpperCase() === code || typed === label || typed === beforeBracket(label),
  );
  if (named) return named.code;
  if (key === 'firstWorkMonth' || key === 'pastFirstMonth') return parseMonth(typed) || `?${typed}`;
  if (key === 'workProvince') return parseProvince(typed) || typed;
  const isClosed =
    choices.length > 0 && !(question.choices ?? []).some((c) => typeof c === 'string');
  return isClosed && question.hasOther !== true ? `?${typed}` : typed;
}
