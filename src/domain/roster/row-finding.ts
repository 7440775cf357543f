// What can be wrong with a row of a file of leavers; the sentences are in texts/import-texts.ts.

import type { FileField } from './roster-row.ts';

export type Severity = 'mustFix' | 'check' | 'note';

export type RowFinding = {
  readonly severity: Severity;
  /** 1-based row of the sheet. */ readonly row: number;
} & (
  | { readonly type: 'import/noStudentId'; readonly name: string }
  | {
      readonly type: 'import/badStudentId';
      /** '' where it must not be shown: it looks like a national id. */
      readonly typed: string;
      readonly why: 'notElevenDigits' | 'notANumber' | 'digitsLost' | 'nationalId';
    }
  | { readonly type: 'import/badNationalId'; readonly why: 'length' | 'checkDigit' | 'digitsLost' }
  | { readonly type: 'import/levelUnknown'; readonly typed: string }
  | {
      readonly type: 'import/levelGuessed';
      readonly level: string;
      readonly from: 'group' | 'studentId';
    }
  | { readonly type: 'import/fieldBlank'; readonly name: string }
  | { readonly type: 'import/noName'; readonly studentId: string }
  | { readonly type: 'import/noLastName'; readonly name: string }
  | {
      readonly type: 'import/phoneProposal';
      readonly typed: string;
      readonly proposed: string;
      readonly why: 'lostZero' | 'letterForZero' | 'extension';
    }
  | { readonly type: 'import/phoneBad'; readonly typed: string }
  | {
      readonly type: 'import/emailBad';
      readonly field: 'email' | 'advisorEmail';
      readonly typed: string;
      /** A likely correction, or ''. */
      readonly hint: string;
    }
  | { readonly type: 'import/birthDateUnclear'; readonly typed: string }
  | {
      readonly type: 'import/duplicateId';
      readonly studentId: string;
      /** All rows with this id, this one included. */
      readonly rows: readonly number[];
      readonly sameName: boolean;
    }
  | {
      readonly type: 'import/fieldTwoSpellings';
      readonly field: 'field' | 'program' | 'subfield';
      readonly spelling: string;
      readonly other: string;
      readonly rows: readonly number[];
    }
  | { readonly type: 'import/tooLong'; readonly field: FileField; readonly length: number }
);

export type RowFindingType = RowFinding['type'];
export type RowFindingOf<T extends RowFindingType> = Extract<RowFinding, { readonly type: T }>;
