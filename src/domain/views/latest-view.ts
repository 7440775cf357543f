// Rows of the latest answers: codes turned back into the words of the questionnaire.

import { waveOf, type WaveDates } from '../contact/waves.ts';
import { askedSubject, type AskedAnswer } from '../decisions/decision.ts';
import { LATEST } from '../tabs/view-tabs.ts';
import { fullName, wavesOfCohort, type Case } from '../derive/case.ts';
import { CHANNEL_CHOICES, SOURCE_CHOICES } from '../tabs/entry-tab.ts';
import { levelLabel } from '../thai/level.ts';
import { shownDay, statusLabel } from './register-view.ts';
import { shownTimeline } from './shown-timeline.ts';
import { shownValue } from './shown-value.ts';
import type { ViewRow } from './view-row.ts';

export const WITHIN_YEAR = { yes: 'ใช่', no: 'ไม่ใช่', unknown: 'ยังไม่ทราบ' } as const;

const SHOWN = [
  'workKind',
  'workplace',
  'position',
  'workProvince',
  'firstWorkMonth',
  'income',
  'workMatch',
  'studyLevel',
  'studyPlace',
  'studyField',
  'studyMatch',
] as const;

export interface LatestContext {
  readonly waves: readonly WaveDates[];
  readonly asked: ReadonlyMap<string, AskedAnswer>;
}

export function latestRow(one: Case, { waves, asked }: LatestContext): ViewRow | null {
  const { graduation, latest, outcome } = one;
  if (!latest) return null;
  const { source, channel, recordedBy } = latest.evidence;
  const wave = waveOf(latest.submitted, wavesOfCohort(waves, graduation.cohort));
  return {
    key: graduation.code,
    cells: {
      cohort: graduation.cohort,
      wave: wave?.name ?? '',
      name: fullName(graduation),
      level: levelLabel(graduation.level),
      field: graduation.field,
      submitted: shownDay(latest.submitted),
      source: SOURCE_CHOICES[source],
      channel: channel === 'form' ? 'แบบสอบถาม' : CHANNEL_CHOICES[channel],
      recordedBy,
      status: statusLabel(one),
      ...Object.fromEntries(SHOWN.map((key) => [key, shownValue(outcome.values, key)])),
      withinYear: WITHIN_YEAR[outcome.employedWithinYear],
      daysToWork: outcome.daysToWork ?? '',
      timeline: shownTimeline(outcome.timeline),
      history: one.answers.filter(({ form }) => form === 'F').length,
      reopen: asked.get(askedSubject(LATEST.key, graduation.code, 'reopen'))?.value ?? '',
    },
  };
}
