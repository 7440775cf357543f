// What was seen to be wrong with the forms of the current cohort.

import { currentCohort } from '../../cohorts/cohort.ts';
import type { FormTrouble } from '../../survey/form-health.ts';
import type { Severity } from '../finding.ts';
import type { FindingGround } from '../ground.ts';
import { collegeRule, type CollegeRule, type Place } from '../rule.ts';

function placesOf(trouble: FormTrouble, { inputs }: FindingGround): Place[] {
  const cohort = currentCohort(inputs.cohorts)?.year;
  return inputs.forms
    .filter((form) => form.cohort === cohort)
    .flatMap(({ key, kind, health }) => {
      const seen = health?.[trouble];
      if (!seen) return [];
      const params = { form: kind, count: String(seen.count) };
      return [{ subject: key, who: cohort ?? '', params, since: seen.since }];
    });
}

const formRule = <Trouble extends FormTrouble>(
  trouble: Trouble,
  severity: Severity,
): CollegeRule<`form/${Trouble}`> =>
  collegeRule({
    id: `form/${trouble}`,
    severity,
    scope: 'form',
    reads: ['form'],
    finds: (ground) => placesOf(trouble, ground),
  });

/** Must fix: nobody can answer, or personal data lies where it should not. */
export const FORM_RULES = [
  formRule('gone', 'mustFix'),
  formRule('unpublished', 'mustFix'),
  formRule('restricted', 'mustFix'),
  formRule('linkedToSheet', 'mustFix'),
  formRule('collectsEmail', 'mustFix'),
  formRule('closed', 'check'),
  formRule('noTrigger', 'check'),
  formRule('editsAllowed', 'check'),
  formRule('changed', 'check'),
  formRule('ownQuestions', 'note'),
] as const;
