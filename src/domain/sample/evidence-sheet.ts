// Everything on which the figure of one person rests, for whoever checks it against the paper.

import type { Answer } from '../answers/answer.ts';
import { decidingRecords, type ContactRecord } from '../contact/contact-record.ts';
import { waveOf } from '../contact/waves.ts';
import type { Decision } from '../decisions/decision.ts';
import { isVisible, subjectParts } from '../decisions/works.ts';
import { outcomeSettings, wavesOfCohort, type Case } from '../derive/case.ts';
import type { Derived } from '../derive/derive.ts';
import { indicatorRows } from '../derive/indicator-rows.ts';
import type { IsoDate } from '../graduations/graduation.ts';
import { LETTER_TRACKED } from '../indicator/built-in-definitions.ts';
import { verdictOf, type Place } from '../indicator/verdict.ts';
import { carryForward } from '../outcome/carry-forward.ts';
import { readsThatCount } from '../outcome/outcome-of-graduation.ts';
import type { OvecStatus } from '../indicator/indicator-row.ts';
import { ovec7Of, flagsOfValues, statusOfValues } from '../outcome/status-of-values.ts';
import { ENTRY } from '../tabs/entry-tab.ts';
import { REVIEW } from '../tabs/view-tabs.ts';
import { addMonths, isIsoDate } from '../thai/dates.ts';

/** now: its status counts · wave: counts for its wave · no: kept, and counts nowhere · plan: of before graduating. */
export type Counting = 'now' | 'wave' | 'no' | 'plan';

export interface SheetAnswer {
  readonly answer: Answer;
  readonly values: Answer['values'];
  readonly status: OvecStatus | '';
  readonly wave: string;
  readonly counting: Counting;
}

export interface EvidenceSheet {
  readonly one: Case;
  readonly answers: readonly SheetAnswer[];
  /** One per message or call, oldest first. */
  readonly contacts: readonly ContactRecord[];
  /** Imports, corrections and judgements about the person, oldest first. */
  readonly decisions: readonly Decision[];
  /** Where the person stands in the figure of the letter. */
  readonly place: Place;
  /** A year after graduating; '' without a date. */
  readonly anniversary: IsoDate;
}

export function evidenceSheet(one: Case, derived: Derived): EvidenceSheet {
  const { inputs, known } = derived;
  const { code, approvedOn } = one.graduation;
  const [row] = indicatorRows([one], inputs.roster);
  const records = inputs.contacts.filter((record) => known.countedAs(record.code) === code);
  return {
    one,
    answers: sheetAnswers(one, derived),
    contacts: [...decidingRecords(records).values()].sort(byTime),
    decisions: inputs.decisions.filter((decision) => isAbout(decision, code)),
    place: row ? verdictOf(row, LETTER_TRACKED).place : 'outside',
    anniversary: isIsoDate(approvedOn) ? addMonths(approvedOn, 12) : '',
  };
}

const byTime = (a: { at: string }, b: { at: string }): number => (a.at < b.at ? -1 : 1);

function sheetAnswers({ graduation, answers, outcome }: Case, { inputs }: Derived): SheetAnswer[] {
  const waves = wavesOfCohort(inputs.waves, graduation.cohort);
  const settings = outcomeSettings(inputs.settings);
  const waveIdOf = (answer: Answer): string => waveOf(answer.submitted, waves)?.id ?? '';
  const reads = carryForward(answers.filter(({ form }) => form === 'F'));
  const counting = new Set(readsThatCount(reads, waveIdOf).map(({ answer }) => answer.key));
  const valuesOf = new Map(reads.map(({ answer, values }) => [answer.key, values]));
  const countingOf = ({ form, key }: Answer): Counting => {
    if (form === 'P') return 'plan';
    if (key === outcome.answerKey) return 'now';
    return counting.has(key) ? 'wave' : 'no';
  };
  return answers.map((answer) => {
    const values = valuesOf.get(answer.key) ?? answer.values;
    const status = statusOfValues(values);
    return {
      answer,
      values,
      status: answer.form === 'F' ? ovec7Of(status, flagsOfValues(values), settings) : '',
      wave: waveOf(answer.submitted, waves)?.name ?? '',
      counting: countingOf(answer),
    };
  });
}

/** Column of the decision that remembers whom a verdict meant. */
export const CONFIRMED = 'confirmed';

/** What was typed into the table of calls is among the answers already. */
function isAbout({ kind, subject, value }: Decision, code: string): boolean {
  if (subject === code) return true;
  const { tab, row, column } = subjectParts(subject);
  if (kind === 'import' || kind === 'newRow' || tab === ENTRY.key) return false;
  if (tab === REVIEW.key && column === CONFIRMED) return value === code;
  if (!isVisible(subject)) return false;
  return row === code || row.split('/').includes(code);
}
