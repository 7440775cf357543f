// Runs the rules that the college wrote itself; what is wrong with one of them never stops the others.

import { finding, type Finding } from '../finding.ts';
import type { FindingGround } from '../ground.ts';
import { ownSubjects, type OwnSubject } from './columns.ts';
import { readOwnRules, type BrokenRule, type OwnRule } from './own-rule.ts';

/** More is a slip in the rule rather than in the data, and would bury every other finding. */
export const MOST_HITS = 200;

/** A national id is not repeated in a finding. */
const NOT_QUOTED: ReadonlySet<string> = new Set(['nationalId']);
const MOST_QUOTED = 100;

export function runOwnRules(ground: FindingGround): Finding[] {
  if (ground.inputs.ruleBook.own.length === 0) return [];
  const { rules, broken } = readOwnRules(ground.inputs.ruleBook.own);
  const subjects = ownSubjects(ground);
  return [
    ...broken.map(brokenFinding),
    ...rules.flatMap((rule) => findingsOf(rule, subjects(rule.source))),
  ];
}

const brokenFinding = ({ key, title, why, typed }: BrokenRule): Finding =>
  finding('own/broken', 'check', {
    subject: `${key}/${why}`,
    who: title,
    params: { title, why, typed: typed.slice(0, MOST_QUOTED) },
  });

function findingsOf(rule: OwnRule, subjects: readonly OwnSubject[]): Finding[] {
  const { key, title, source, column, kind, message } = rule;
  const wrong = subjects.filter(({ cells }) => {
    const cell = (name: string): string => String(cells[name] ?? '');
    return rule.test(cell(column.key), cell);
  });
  const params = { title, source, column: column.title, kind, message };
  const found = wrong.slice(0, MOST_HITS).map(({ code, who, cells }) => {
    const typed = NOT_QUOTED.has(column.key) ? '' : String(cells[column.key] ?? '');
    return finding('own/rule', rule.severity, {
      subject: `${key}/${code}`,
      code,
      who,
      params: { ...params, typed: typed.slice(0, MOST_QUOTED) },
    });
  });
  if (wrong.length <= MOST_HITS) return found;
  const counts = { count: String(wrong.length), shown: String(MOST_HITS) };
  const many = finding('own/tooMany', 'check', {
    subject: key,
    who: title,
    params: { ...params, ...counts },
  });
  return [many, ...found];
}
