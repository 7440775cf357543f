// What a college says about the rules: off with a reason, another severity, another number, rules of its own.

import { asciiDigits } from '../thai/digits.ts';
import { OWN_RULES, RULE_STATES, SEVERITY_CHOICES } from '../tabs/people-tabs.ts';
import { textOf, type SnapshotRow, type TabSnapshot } from '../tabs/snapshot.ts';
import type { Severity } from './finding.ts';
import type { Rule } from './rule.ts';
import { CHOSEN_RULES, type RuleId } from './rules/table.ts';

export interface RuleChoice {
  readonly isOn: boolean;
  readonly severity: Severity;
  readonly limit: number;
}

export interface RuleDoubt {
  readonly type: 'rule/offWithoutReason' | 'rule/unreadable';
  readonly rule: RuleId;
  readonly column: 'state' | 'severity' | 'limit' | 'reason';
  readonly typed: string;
}

/** A row of the college's own rules, as typed. */
export type OwnRow = Readonly<Record<string, string>>;

export interface RuleBook {
  /** Rules that are not in it stand as the program has them. */
  readonly choices: ReadonlyMap<string, RuleChoice>;
  readonly doubts: readonly RuleDoubt[];
  readonly own: readonly OwnRow[];
}

export const SEVERITIES: readonly Severity[] = ['mustFix', 'check', 'note'];

/** null when the text is none of the three words. */
export const severityOf = (text: string): Severity | null =>
  SEVERITIES[(SEVERITY_CHOICES as readonly string[]).indexOf(text)] ?? null;

const [ON, OFF] = RULE_STATES;
const SAYS_ON: readonly string[] = [ON, 'เปิด', ''];
const SAYS_OFF: readonly string[] = [OFF, 'ไม่ใช้'];

/** null when the cell holds no whole number between the bounds of the rule. */
function limitOf({ limit }: Rule, text: string): number | null {
  if (limit === undefined || text === '') return limit?.fallback ?? 0;
  const number = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  return number >= limit.least && number <= limit.most ? number : null;
}

function readRow(rule: Rule<RuleId>, row: SnapshotRow): [RuleChoice, RuleDoubt[]] {
  const text = (column: string): string => asciiDigits(textOf(row, column)).trim();
  const doubts: RuleDoubt[] = [];
  const doubt = (
    column: RuleDoubt['column'],
    type: RuleDoubt['type'] = 'rule/unreadable',
  ): void => {
    doubts.push({ type, rule: rule.id, column, typed: text(column).slice(0, 50) });
  };
  const isOff = SAYS_OFF.includes(text('state'));
  if (isOff && text('reason') === '') doubt('reason', 'rule/offWithoutReason');
  if (!isOff && !SAYS_ON.includes(text('state'))) doubt('state');
  const [severity, limit] = [severityOf(text('severity')), limitOf(rule, text('limit'))];
  if (severity === null && text('severity') !== '') doubt('severity');
  if (limit === null) doubt('limit');
  const choice = {
    isOn: !isOff,
    severity: severity ?? rule.severity,
    limit: limit ?? rule.limit?.fallback ?? 0,
  };
  return [choice, doubts];
}

/** Of two rows of one rule the first counts; rows of rules that the program does not know are left alone. */
export function readRuleBook(rules: TabSnapshot | null, own: TabSnapshot | null): RuleBook {
  const known = new Map<string, Rule<RuleId>>(CHOSEN_RULES.map((rule) => [rule.id, rule]));
  const choices = new Map<string, RuleChoice>();
  const doubts: RuleDoubt[] = [];
  for (const row of rules?.rows ?? []) {
    const rule = known.get(textOf(row, 'rule'));
    if (!rule || choices.has(rule.id)) continue;
    const [choice, found] = readRow(rule, row);
    choices.set(rule.id, choice);
    doubts.push(...found);
  }
  return { choices, doubts, own: (own?.rows ?? []).map(ownRow) };
}

const ownRow = (row: SnapshotRow): OwnRow =>
  Object.fromEntries(OWN_RULES.columns.map(({ key }) => [key, textOf(row, key).trim()]));
