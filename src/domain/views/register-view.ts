// Rows of the register: one per graduation of the current cohorts, newest knowledge in sight.

import { valueOf } from '../answers/evidence.ts';
import { toBangkokDate } from '../contact/bangkok-day.ts';
import { askedSubject, type AskedAnswer } from '../decisions/decision.ts';
import { fullName, type Case } from '../derive/case.ts';
import type { Finding } from '../quality/finding.ts';
import { SOURCE_CHOICES } from '../tabs/entry-tab.ts';
import { toShortThaiDate } from '../thai/dates.ts';
import { levelLabel } from '../thai/level.ts';
import { shownValue } from './shown-value.ts';
import { toCheckText } from './to-check.ts';
import type { ViewRow } from './view-row.ts';
import type { Wording } from './wording.ts';

export interface RegisterContext {
  readonly openWave: string;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly asked: ReadonlyMap<string, AskedAnswer>;
  readonly wording: Wording;
}

/** Day in Bangkok as people read it; '' for ''. */
export const shownDay = (time: string): string =>
  time === '' ? '' : toShortThaiDate(toBangkokDate(time));

export const statusLabel = ({ outcome }: Case): string => outcome.ovec7;

export function registerRow(one: Case, context: RegisterContext): ViewRow {
  const { code } = one.graduation;
  const findings = context.findings.get(code) ?? [];
  return {
    key: code,
    cells: {
      ...registerCells(one, context),
      toCheck: toCheckText(findings, context.wording.finding),
    },
  };
}

/** What the register says about a graduation, without what is to be checked. */
export function registerCells(
  one: Case,
  context: Pick<RegisterContext, 'openWave' | 'asked'>,
): Record<string, string> {
  const { graduation, points, outcome } = one;
  const studies = outcome.ovec7 === 'ศึกษาต่อ';
  return {
    cohort: graduation.cohort,
    group: graduation.group,
    studentId: graduation.studentId,
    name: fullName(graduation),
    level: levelLabel(graduation.level),
    field: graduation.field,
    advisor: graduation.advisor,
    phone: points.phone?.value ?? '',
    lineId: points.lineId?.value ?? '',
    email: points.email?.value ?? '',
    status: statusLabel(one),
    place: shownValue(outcome.values, studies ? 'studyPlace' : 'workplace'),
    position: valueOf(outcome.values, studies ? 'studyField' : 'position'),
    asOf: shownDay(outcome.asOf),
    source: outcome.evidence ? SOURCE_CHOICES[outcome.evidence.source] : '',
    answeredThisWave: one.answeredWaves.has(context.openWave) ? 'ตอบแล้ว' : '',
    lastContact: shownDay(one.lastContact),
    note: context.asked.get(askedSubject('register', graduation.code, 'note'))?.value ?? '',
  };
}
