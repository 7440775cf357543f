// Somebody of the Roster whom an answer may mean, and why: the evidence field by field.

export type MatchField =
  | 'firstName'
  | 'lastName'
  | 'phone'
  | 'email'
  | 'lineId'
  | 'studentId'
  | 'nationalId'
  | 'birthDate'
  | 'stratum'
  | 'group';

/**
 * equal · swapped: first and last name changed places · keyboard: typed in the wrong layout · oneEdit: one letter
 * more, less, other or two swapped · close: alike in most letters · differs. A blank on either side is no evidence.
 */
export type MatchLevel = 'equal' | 'swapped' | 'keyboard' | 'oneEdit' | 'close' | 'differs';

export interface Evidence {
  readonly field: MatchField;
  readonly level: MatchLevel;
}

export interface Candidate {
  readonly code: string;
  /** log2 of the odds that both are one person; more is likelier. */
  readonly weight: number;
  /** In the order in which a person would say it. */
  readonly evidence: readonly Evidence[];
}
