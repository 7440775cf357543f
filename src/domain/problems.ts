// Problems that stop the work: one catalogue of codes; the sentences are in texts/problem-texts.ts.

export type ProblemCode =
  | 'notSetUp'
  | 'settingsMissing'
  | 'copyOfAnotherFile'
  | 'backupCopy'
  | 'lockBusy'
  | 'inboxEmpty'
  | 'noCohort'
  | 'rosterEmpty'
  | 'formNotMade'
  | 'formClosedToMe'
  | 'formNotOpen'
  | 'planChanged'
  | 'tabLost'
  | 'reportGone'
  | 'nothingToUndo'
  | 'sendingStopped'
  | 'noWave'
  | 'notConfirmed'
  | 'testMailFirst'
  | 'collectUnfinished'
  | 'unknownAction'
  | 'permissionMissing'
  | 'dayUsedUp'
  | 'tooMuchAtOnce'
  | 'workbookFull'
  | 'triggersFull'
  | 'memoryFull';

/** Recognised by its code: `instanceof` does not survive the border between realms. */
export class ProblemError extends Error {
  readonly problem: ProblemCode;
  readonly details: Readonly<Record<string, string>>;
  constructor(problem: ProblemCode, details: Readonly<Record<string, string>> = {}) {
    super(problem);
    this.problem = problem;
    this.details = details;
  }
}

export const isProblem = (error: unknown): error is ProblemError =>
  typeof error === 'object' && error !== null && 'problem' in error && 'details' in error;
