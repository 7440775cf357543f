// Decisions for tests, as the journal holds them.
import type { Decision, DecisionKind } from '../../../src/domain/decisions/decision.ts';
import type { ImportRecord } from '../../../src/domain/roster/apply-import.ts';

/** One decision of a group; the number in the group's name is its minute. */
export const made = (group: string, kind: DecisionKind, subject: string, value = ''): Decision => ({
  id: `${group}/${subject}`,
  at: `2026-07-06T02:${(/\d+/.exec(group)?.[0] ?? '0').padStart(2, '0')}:00.000Z`,
  by: 'staff@college.example',
  kind,
  subject,
  value,
  group,
});

export const importDecisions = (group: string, records: readonly ImportRecord[]): Decision[] =>
  records.map((record) => made(group, 'import', record.code, JSON.stringify(record)));

export const asked = (group: string, cell: string, value: string): Decision =>
  made(group, 'asked', cell, value);

export const setting = (group: string, subject: string, from: string, to: string): Decision =>
  made(group, 'settings', subject, JSON.stringify({ from, to }));

export const undo = (group: string, subject: string, removed: readonly string[] = []): Decision =>
  made(group, 'undo', subject, JSON.stringify({ removed }));
