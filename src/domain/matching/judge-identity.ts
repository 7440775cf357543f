// Whether what was typed besides a code or an id can be that person.

import type { Candidate, MatchField, MatchLevel } from './candidate.ts';

/** 'none' where one side is blank. */
export const evidenceLevel = ({ evidence }: Candidate, field: MatchField): MatchLevel | 'none' =>
  evidence.find((one) => one.field === field)?.level ?? 'none';

const SAME: ReadonlySet<string> = new Set(['equal', 'keyboard']);
const AGREES: ReadonlySet<string> = new Set(['equal', 'keyboard', 'swapped', 'oneEdit', 'close']);

/** The first name is the same, or a slip of it where nothing else speaks against it. */
export function namesPerson(candidate: Candidate): boolean {
  const [first, last] = [
    evidenceLevel(candidate, 'firstName'),
    evidenceLevel(candidate, 'lastName'),
  ];
  if (SAME.has(first)) return true;
  if (first === 'oneEdit') return last !== 'differs';
  return (first === 'close' || first === 'swapped') && AGREES.has(last);
}

/** Another first name, but surname, a number that two hardly share, and the field are the same. */
export const wasRenamed = (candidate: Candidate): boolean =>
  SAME.has(evidenceLevel(candidate, 'lastName')) &&
  evidenceLevel(candidate, 'stratum') !== 'differs' &&
  (['phone', 'email', 'lineId'] as const).some(
    (field) => evidenceLevel(candidate, field) === 'equal',
  );
