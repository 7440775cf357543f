// Outcomes of sample answers of somebody approved on 20 April 2026.

import type { Answer } from '../../../src/domain/answers/answer.ts';
import { isOwnWord } from '../../../src/domain/answers/evidence.ts';
import { outcomeOfGraduation } from '../../../src/domain/outcome/outcome-of-graduation.ts';
import {
  DEFAULT_OUTCOME_SETTINGS,
  type Outcome,
  type OutcomeSettings,
} from '../../../src/domain/outcome/outcome.ts';

const APPROVED = '2026-04-20';

/** Waves of a quarter each. */
const quarterOf = ({ submitted }: Answer): string =>
  `${submitted.slice(0, 4)}-${Math.floor((Number(submitted.slice(5, 7)) - 1) / 3)}`;

export const outcome = (
  answers: readonly Answer[],
  settings: Partial<OutcomeSettings> = {},
  approvedOn = APPROVED,
): Outcome =>
  outcomeOfGraduation({
    answers,
    approvedOn,
    settings: { ...DEFAULT_OUTCOME_SETTINGS, ...settings },
    waveOf: quarterOf,
  });

/** By the graduate's own word alone. */
export const ownOutcome = (answers: readonly Answer[]): Outcome =>
  outcomeOfGraduation({
    answers,
    approvedOn: APPROVED,
    settings: DEFAULT_OUTCOME_SETTINGS,
    waveOf: quarterOf,
    only: isOwnWord,
  });
