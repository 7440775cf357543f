// One row per rule in the tab of rules: missing ones are added, what staff typed stays.

import { CHOSEN_RULES } from '../domain/quality/rules/table.ts';
import { SEVERITIES } from '../domain/quality/rule-book.ts';
import { RULES, RULE_STATES, SEVERITY_CHOICES } from '../domain/tabs/people-tabs.ts';
import { EMPTY_PATCH } from '../domain/tabs/patch.ts';
import { textOf, type TabSnapshot } from '../domain/tabs/snapshot.ts';
import { ruleTitle } from '../texts/rule-texts.ts';
import type { Ports } from './ports.ts';

/** Writes nothing when every rule has its row, nor when the tab or its ids are lost: set-up mends that. */
export function seedRules(ports: Ports, snapshot: TabSnapshot | null): void {
  if (snapshot?.columns.rule === undefined) return;
  const held = new Set(snapshot.rows.map((row) => textOf(row, 'rule')));
  const appends = CHOSEN_RULES.filter(({ id }) => !held.has(id)).map((rule) => ({
    rule: rule.id,
    title: ruleTitle(rule.id),
    severity: SEVERITY_CHOICES[SEVERITIES.indexOf(rule.severity)] ?? '',
    state: RULE_STATES[0],
    reason: '',
    limit: rule.limit === undefined ? '' : String(rule.limit.fallback),
  }));
  if (appends.length > 0) ports.workbook.write(RULES, snapshot, { ...EMPTY_PATCH, appends });
}
