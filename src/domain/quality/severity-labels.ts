// How severities read in cells: drop-downs, filters and colours go by these words.

import type { Finding, Severity } from './finding.ts';

export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = {
  mustFix: 'ต้องแก้',
  check: 'ควรตรวจ',
  note: 'เพื่อทราบ',
};

export const SEVERITIES: readonly Severity[] = ['mustFix', 'check', 'note'];

/** How many there are of each; every count of findings anywhere is this one. */
export const countBySeverity = (
  findings: readonly Pick<Finding, 'severity'>[],
): Readonly<Record<Severity, number>> => {
  const counts = { mustFix: 0, check: 0, note: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
};
