// What is broken about the college's own definitions of indicators, its limits, and its counts of earlier cohorts.

import type { PastCountFinding } from '../indicator/past-counts.ts';
import { finding, type Finding } from '../quality/finding.ts';
import type { FindingGround } from '../quality/ground.ts';
import { indicatorRules, pastCohorts } from './derive-indicator.ts';

/** Whatever is broken is left out of the figures, so somebody should mend it. */
export const indicatorFindings = ({ inputs, cases }: FindingGround): Finding[] => [
  ...indicatorRules(inputs).findings.map((found) =>
    'setting' in found
      ? finding(found.rule, 'check', {
          subject: found.setting,
          params: { setting: found.setting, typed: found.typed },
        })
      : finding(found.rule, 'mustFix', {
          subject: `${found.id}/${found.column}/${found.typed}`,
          who: found.id,
          params: { column: found.column, typed: found.typed },
        }),
  ),
  ...[...inputs.pastCounts.findings, ...pastCohorts(inputs, cases).findings].map(ofPastCount),
];

const ofPastCount = ({ rule, row, column, typed }: PastCountFinding): Finding =>
  finding(rule, rule === 'pastCount/hasRoster' ? 'note' : 'mustFix', {
    subject: `${row}/${column}/${typed}`,
    params: { row: `${row}`, column, typed },
  });
