// What is broken about the college's own definitions of indicators and about the limits it set.

import { finding, type Finding } from '../quality/finding.ts';
import { indicatorRules } from './derive-indicator.ts';
import type { Inputs } from './inputs.ts';

/** A broken definition or limit is left out of the figures, so somebody should mend it. */
export const indicatorFindings = (inputs: Inputs): Finding[] =>
  indicatorRules(inputs).findings.map((found) =>
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
  );
