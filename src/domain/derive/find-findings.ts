// Collects every finding: the rules of the program, those of the college, and what is wrong with either.

import { compareFindings, finding, type Finding } from '../quality/finding.ts';
import type { FindingGround } from '../quality/ground.ts';
import { runOwnRules } from '../quality/own/run-own-rules.ts';
import { runRules } from '../quality/run-rules.ts';
import { indicatorFindings } from './indicator-findings.ts';

export function findFindings(ground: FindingGround): Finding[] {
  return [
    ...runRules(ground),
    ...ruleFindings(ground),
    ...runOwnRules(ground),
    ...indicatorFindings(ground),
  ].sort(compareFindings);
}

/** A rule switched off without a reason stays off, and this stays until somebody says why. */
const ruleFindings = ({ inputs }: FindingGround): Finding[] =>
  inputs.ruleBook.doubts.map(({ type, rule, column, typed }) =>
    finding(type, 'check', {
      subject: type === 'rule/unreadable' ? `${rule}/${column}` : rule,
      params: { rule, column, typed },
    }),
  );
