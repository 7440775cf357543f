// What is doubtful about the LINE id by which a graduation would be looked for.

import { valueOf } from '../answers/evidence.ts';
import { parseLineId, type LineIdDoubt } from '../thai/line-id.ts';
import type { Case } from './case.ts';

/** null without a doubt. Where a form asks for "LINE or Facebook", a name is an answer. */
export function lineDoubtOf({ points, answers }: Pick<Case, 'points' | 'answers'>): {
  readonly typed: string;
  readonly doubt: LineIdDoubt;
} | null {
  const typed = points.lineId?.value ?? '';
  const { doubt } = parseLineId(typed);
  const mayBeName = answers.some(({ values }) => valueOf(values, 'social').trim() === typed);
  return doubt === '' || (doubt === 'displayName' && mayBeName) ? null : { typed, doubt };
}
