// What the register says about the findings of one person, in one line; the colour goes by its first word.

import { countBySeverity, SEVERITIES, SEVERITY_LABELS } from '../quality/severity-labels.ts';
import type { Finding } from '../quality/finding.ts';

const LONGEST = 70;

/** "ต้องแก้ 1 · ควรตรวจ 2: …" with the most severe one quoted; '' when there is nothing. */
export function toCheckText(
  findings: readonly Finding[],
  wordsOf: (finding: Finding) => string,
): string {
  const counts = countBySeverity(findings);
  const worst = SEVERITIES.find((severity) => counts[severity] > 0);
  const first = findings.find(({ severity }) => severity === worst);
  if (!first) return '';
  const numbers = SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => `${SEVERITY_LABELS[severity]} ${String(counts[severity])}`)
    .join(' · ');
  return `${numbers}: ${shortened(wordsOf(first))}`;
}

const MARK = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/;

/** Never between a letter and its marks. */
function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  let end = LONGEST;
  while (end > 0 && MARK.test(line.charAt(end))) end--;
  return `${line.slice(0, end).trim()}…`;
}
