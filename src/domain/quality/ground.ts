// Everything that rules over the whole college may look at.

import type { Case } from '../derive/case.ts';
import type { Inputs } from '../derive/inputs.ts';
import type { KnownGraduations } from '../derive/known-graduations.ts';
import type { ReadAnswers } from '../derive/read-answers.ts';

export interface FindingGround {
  readonly inputs: Inputs;
  readonly known: KnownGraduations;
  readonly read: ReadAnswers;
  readonly cases: readonly Case[];
}
