// Two records line by line: what agrees, what differs, and which of two differing values is the newer one.

import { contactPoints, type PointChannel, type PointClaim } from '../contact/contact-points.ts';
import { normalizeEmail } from '../thai/email.ts';
import { parseStudentId } from '../thai/ids.ts';
import { fullNameKey, splitName } from '../thai/names.ts';
import { compactKey } from '../thai/normalize.ts';
import { parsePhones } from '../thai/phones.ts';
import { RECORD_FIELDS, type RecordField, type ReviewRecord } from './review-item.ts';

export interface ComparedRow {
  readonly field: RecordField;
  readonly left: string;
  readonly right: string;
  /** Both sides say something, and not the same. */
  readonly differs: boolean;
}

type Same = (left: string, right: string) => boolean;

const byKey =
  (keyOf: (text: string) => string): Same =>
  (left, right) =>
    keyOf(left) === keyOf(right);

const plain = byKey(compactKey);
/** The form adds the subfield in brackets where a field has several. */
const withoutSubfield = (text: string): string => compactKey(text).replace(/\([^()]*\)$/, '');

const samePhone: Same = (left, right) => {
  const theirs = parsePhones(right).numbers;
  return plain(left, right) || parsePhones(left).numbers.some((one) => theirs.includes(one));
};

const SAME: Readonly<Record<RecordField, Same>> = {
  name: byKey((text) => fullNameKey(splitName(text))),
  studentId: byKey((text) => parseStudentId(text).id || compactKey(text)),
  cohort: plain,
  levelField: (left, right) => plain(left, right) || byKey(withoutSubfield)(left, right),
  group: plain,
  phone: samePhone,
  email: byKey((text) => compactKey(normalizeEmail(text))),
  lineId: byKey((text) => compactKey(text).replace(/^@/, '')),
  // Two answers of one person come on different days, which says nothing.
  submitted: () => true,
  summary: plain,
};

export const compareRecords = (left: ReviewRecord, right: ReviewRecord): ComparedRow[] =>
  RECORD_FIELDS.map((field) => {
    const [mine, theirs] = [left.fields[field], right.fields[field]];
    const differs = mine !== '' && theirs !== '' && !SAME[field](mine, theirs);
    return { field, left: mine, right: theirs, differs };
  });

/** Both sides say it, and the same. */
export const agrees = ({ left, right, differs }: ComparedRow): boolean =>
  left !== '' && right !== '' && !differs;

/** Where a person may say which of two values is to stand in the register. */
export const CHOICE_FIELDS = ['name', 'phone', 'email', 'lineId'] as const;
export type ChoiceField = (typeof CHOICE_FIELDS)[number];
export type Side = 'left' | 'right';

export const isChoiceField = (field: RecordField): field is ChoiceField =>
  (CHOICE_FIELDS as readonly RecordField[]).includes(field);

const claimOf = (record: ReviewRecord, channel: PointChannel): PointClaim[] => {
  const point = record.points[channel];
  return point ? [{ channel, ...point }] : [];
};

/**
 * The side that counts when nobody chooses, which is what a derivation does by itself: the newest contact,
 * but the name of the approved list, because a name typed in haste is evidence and no correction.
 */
export function defaultSide(field: ChoiceField, left: ReviewRecord, right: ReviewRecord): Side {
  if (field === 'name') return 'right';
  const newest = contactPoints([...claimOf(left, field), ...claimOf(right, field)])[field];
  const own = left.points[field];
  const isOwn = own?.value === newest?.value && own?.at === newest?.at;
  return own && isOwn && own.source === newest?.source ? 'left' : 'right';
}
