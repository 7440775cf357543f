// The questionnaire of a cohort as settings, cohort and roster make it today.

import type { FormKind } from '../domain/answers/answer.ts';
import { currentCohort, readCohorts, type Cohort } from '../domain/cohorts/cohort.ts';
import type { Graduation } from '../domain/graduations/graduation.ts';
import { ProblemError } from '../domain/problems.ts';
import { rosterToGraduations } from '../domain/roster/roster-to-graduations.ts';
import { missingSettings, readSettings, type Settings } from '../domain/settings/settings.ts';
import { SETTING_ROWS } from '../domain/settings/settings-table.ts';
import { buildQuestionnaire } from '../domain/survey/build-questionnaire.ts';
import type { Questionnaire } from '../domain/survey/questionnaire.ts';
import { questionnaireContext } from '../domain/survey/questionnaire-context.ts';
import { COHORTS, LISTS, ROSTER, SETTINGS } from '../domain/tabs/people-tabs.ts';
import { textOf } from '../domain/tabs/snapshot.ts';
import type { Ports } from './ports.ts';
import { toRosterRows } from './roster-rows.ts';

export interface SurveyGround {
  readonly settings: Settings;
  readonly cohort: Cohort;
  readonly graduations: readonly Graduation[];
  questionnaire(kind: FormKind): Questionnaire;
}

/** Throws with the Thai reason when settings, cohort or roster are not ready for asking anybody. */
export function surveyGround(ports: Ports): SurveyGround {
  const settings = readSettings(ports.workbook.read(SETTINGS));
  const missing = missingSettings(settings);
  if (missing.length > 0) {
    const names = SETTING_ROWS.filter(({ key }) => missing.includes(key)).map(({ label }) => label);
    throw new ProblemError('settingsMissing', { names: names.join(', ') });
  }
  const cohort = currentCohort(readCohorts(ports.workbook.read(COHORTS)));
  if (!cohort) throw new ProblemError('noCohort');
  const { graduations } = rosterToGraduations(toRosterRows(ports.workbook.read(ROSTER)));
  if (!graduations.some((graduation) => graduation.cohort === cohort.year)) {
    throw new ProblemError('rosterEmpty');
  }
  const institutions = (ports.workbook.read(LISTS)?.rows ?? [])
    .map((row) => textOf(row, 'institution').trim())
    .filter((name) => name !== '');
  const context = questionnaireContext(settings, cohort, { graduations, institutions });
  return {
    settings,
    cohort,
    graduations,
    questionnaire: (kind) => buildQuestionnaire(kind, context),
  };
}
