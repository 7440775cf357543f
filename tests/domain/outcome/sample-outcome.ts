// Outcomes of sample answers of somebody approved on 20 April 2026.

import type { Answer } from '../../../src/domain/answers/answer.ts';
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
