// Where a graduation stands under a definition: one verdict per row, from which every figure is added up.

import type { IndicatorDefinition } from './definition.ts';
import { factsOf, isTracked, type EvidenceRule, type IndicatorRow } from './indicator-row.ts';
import { isOpen, meets, meetsAll } from './terms.ts';

/**
 * outside: in no denominator at all · untracked: nothing known · excluded: taken out by the definition ·
 * yes: numerator · no: denominator only · open: denominator, and later news may still say yes.
 */
export type Place = 'outside' | 'untracked' | 'excluded' | 'yes' | 'no' | 'open';

export interface Verdict {
  readonly place: Place;
  /** Of outside and excluded: why; terms that must hold together are joined by "+". */
  readonly reason: string;
}

const plain = (place: Place): Verdict => ({ place, reason: '' });

export function verdictOf(
  row: IndicatorRow,
  definition: IndicatorDefinition,
  evidence: EvidenceRule = definition.evidence,
): Verdict {
  if (row.excluded !== undefined && row.excluded !== '') {
    return { place: 'outside', reason: row.excluded };
  }
  const { numerator, exclusions, timing } = definition;
  const facts = factsOf(row, evidence);
  if (!isTracked(facts)) return plain('untracked');
  const exclusion = exclusions.find((terms) => meetsAll(facts, terms, timing));
  if (exclusion !== undefined) return { place: 'excluded', reason: exclusion.join('+') };
  if (meets(facts, numerator, timing)) return plain('yes');
  return plain(isOpen(facts, numerator, timing) ? 'open' : 'no');
}
