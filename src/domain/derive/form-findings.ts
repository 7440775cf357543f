// What was seen to be wrong with the forms of the current cohort, and what people chose there meanwhile.

import type { Answer } from '../answers/answer.ts';
import { currentCohort } from '../cohorts/cohort.ts';
import { finding, type Finding, type Severity } from '../quality/finding.ts';
import type { FormTrouble } from '../survey/form-health.ts';
import { fullName, type Case } from './case.ts';
import type { Inputs } from './inputs.ts';

/** Must fix: nobody can answer, or personal data lies where it should not. */
const SEVERITY: Readonly<Record<FormTrouble, Severity>> = {
  gone: 'mustFix',
  unpublished: 'mustFix',
  restricted: 'mustFix',
  linkedToSheet: 'mustFix',
  collectsEmail: 'mustFix',
  closed: 'check',
  noTrigger: 'check',
  editsAllowed: 'check',
  changed: 'check',
  ownQuestions: 'note',
};

const TROUBLES = Object.keys(SEVERITY) as FormTrouble[];

interface FormGround {
  readonly inputs: Inputs;
  readonly cases: readonly Case[];
}

export const formFindings = (ground: FormGround): Finding[] => [
  ...seenTroubles(ground.inputs),
  ...ground.cases.flatMap(unknownChoices),
];

function seenTroubles({ forms, cohorts }: Inputs): Finding[] {
  const cohort = currentCohort(cohorts)?.year;
  return forms
    .filter((form) => form.cohort === cohort)
    .flatMap(({ key, kind, health }) =>
      TROUBLES.flatMap((trouble) => {
        const seen = health?.[trouble];
        if (!seen) return [];
        const params = { form: kind, count: String(seen.count) };
        const about = { subject: key, who: cohort ?? '', params, since: seen.since };
        return [finding(`form/${trouble}`, SEVERITY[trouble], about)];
      }),
    );
}

/** Choices that no version of the form offered: somebody changed them by hand, and this person chose one. */
function unknownChoices(one: Case): Finding[] {
  const { code } = one.graduation;
  const who = fullName(one.graduation);
  return newestOfForms(one).flatMap(({ form, values, submitted }) =>
    Object.entries(values).flatMap(([question, value]) => {
      const [unknown] = [value].flat().filter((text) => text.startsWith('?'));
      if (unknown === undefined) return [];
      const params = { form, question, typed: unknown.slice(1) };
      const about = { subject: `${code}/${form}/${question}`, code, who, params, since: submitted };
      // Without a status nothing else of the answer counts.
      return [finding('choice/unknown', question === 'status' ? 'mustFix' : 'check', about)];
    }),
  );
}

/** The newest answer to each form; one to the follow-up form only as long as nothing newer counts. */
function newestOfForms({ answers, latest }: Case): Answer[] {
  const newest = (['P', 'F'] as const).map((kind) =>
    [...answers].reverse().find(({ form }) => form === kind),
  );
  return newest.flatMap((answer) => {
    if (answer?.evidence.channel !== 'form') return [];
    const isPassed = answer.form === 'F' && latest !== null && latest.submitted > answer.submitted;
    return isPassed ? [] : [answer];
  });
}
