// Runs every rule that is on over answers, graduations and the whole college.

import { isRegistry } from '../answers/evidence.ts';
import { waveOf } from '../contact/waves.ts';
import { fullName, outcomeSettings, wavesOfCohort, type Case } from '../derive/case.ts';
import { carryForward } from '../outcome/carry-forward.ts';
import { outcomeOfAnswer } from '../outcome/outcome-of-answer.ts';
import { readsThatCount } from '../outcome/outcome-of-graduation.ts';
import { cellOf } from '../roster/roster-row.ts';
import { parseThaiDate } from '../thai/dates.ts';
import { finding, type Finding, type Severity } from './finding.ts';
import type { FindingGround } from './ground.ts';
import type { RuleBook } from './rule-book.ts';
import type {
  AnswerFacts,
  AnswerRule,
  CollegeRule,
  GraduationFacts,
  GraduationRule,
  Hit,
  Rule,
} from './rule.ts';
import { ALL_RULES } from './rules/table.ts';

interface Active<Kind extends Rule> {
  readonly rule: Kind;
  readonly severity: Severity;
  readonly limit: number;
}

type AnyActive = Active<AnswerRule> | Active<GraduationRule> | Active<CollegeRule>;

const activeRules = ({ choices }: RuleBook): AnyActive[] =>
  ALL_RULES.flatMap((rule) => {
    const choice = choices.get(rule.id);
    if (choice?.isOn === false && rule.always !== true) return [];
    const limit = choice?.limit ?? rule.limit?.fallback ?? 0;
    return [{ rule, severity: choice?.severity ?? rule.severity, limit } as AnyActive];
  });

export function runRules(ground: FindingGround): Finding[] {
  const active = activeRules(ground.inputs.ruleBook);
  const ofAnswer = active.filter((one): one is Active<AnswerRule> => one.rule.scope === 'answer');
  const ofGraduation = active.filter(
    (one): one is Active<GraduationRule> => one.rule.scope === 'graduation',
  );
  const ofCollege = active.filter(
    (one): one is Active<CollegeRule> =>
      one.rule.scope !== 'answer' && one.rule.scope !== 'graduation',
  );
  const births = birthDates(ground);
  return [
    ...ofCollege.flatMap((one) => collegeFindings(one, ground)),
    ...ground.cases.flatMap((one) => {
      const birthDate = births.get(one.graduation.code) ?? '';
      const answer = answerFacts(one, ground, birthDate);
      const graduation = graduationFacts(one, ground, birthDate);
      return [
        ...(answer === null ? [] : hitsOf(ofAnswer, answer, about(one, answer.answer.submitted))),
        ...hitsOf(ofGraduation, graduation, about(one, '')),
      ];
    }),
  ];
}

function collegeFindings({ rule, severity, limit }: Active<CollegeRule>, ground: FindingGround) {
  return rule.finds(ground, limit).map(({ key, roster, ...about }): Finding => {
    const found = finding(rule.id, severity, about);
    return { ...found, key: key ?? found.key, ...(roster && { roster }) };
  });
}

function hitsOf<Facts>(
  rules: readonly {
    readonly rule: { readonly id: string; finds: (facts: Facts, limit: number) => readonly Hit[] };
    readonly severity: Severity;
    readonly limit: number;
  }[],
  facts: Facts,
  whom: { readonly code: string; readonly who: string; readonly since: string },
): Finding[] {
  const found: Finding[] = [];
  for (const { rule, severity, limit } of rules) {
    for (const { part, params = {}, since = whom.since } of rule.finds(facts, limit)) {
      const subject = part === undefined ? whom.code : `${whom.code}/${part}`;
      found.push(finding(rule.id, severity, { ...whom, subject, params, since }));
    }
  }
  return found;
}

const about = ({ graduation }: Case, since: string) => ({
  code: graduation.code,
  who: fullName(graduation),
  since,
});

/** Rules look at the answer that counts, with the earlier ones as background. */
function answerFacts(one: Case, { inputs }: FindingGround, birthDate: string): AnswerFacts | null {
  const { graduation, answers, latest } = one;
  const answer = latest ?? answers[answers.length - 1];
  if (!answer || isRegistry(answer)) return null;
  const waves = wavesOfCohort(inputs.waves, graduation.cohort);
  const last = waves.reduce<(typeof waves)[number] | null>(
    (best, wave) => (best === null || wave.opens > best.opens ? wave : best),
    null,
  );
  const outcome = outcomeOfAnswer({
    answer,
    earlier: answers.filter(({ submitted }) => submitted < answer.submitted),
    approvedOn: graduation.approvedOn,
    settings: outcomeSettings(inputs.settings),
  });
  const isLastWave = last !== null && waveOf(answer.submitted, waves)?.id === last.id;
  return { answer, outcome, graduation, birthDate, isLastWave };
}

function graduationFacts(one: Case, ground: FindingGround, birthDate: string): GraduationFacts {
  const waves = wavesOfCohort(ground.inputs.waves, one.graduation.cohort);
  const reads = carryForward(
    one.answers.filter((answer) => answer.form === 'F' && !isRegistry(answer)),
  );
  const counting = readsThatCount(reads, ({ submitted }) => waveOf(submitted, waves)?.id ?? '');
  return { one, reads, counting, birthDate, ground };
}

function birthDates({ inputs }: FindingGround): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const row of inputs.roster) {
    const typed = cellOf(row, 'birthDate');
    if (typed !== '') known.set(row.code, parseThaiDate(typed));
  }
  return known;
}
