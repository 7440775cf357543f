// Records and items of a review for its tests.
import { contactPoints, type PointSource } from '../../../src/domain/contact/contact-points.ts';
import { hashValue } from '../../../src/domain/hash.ts';
import type {
  RecordField,
  ReviewCandidate,
  ReviewItem,
  ReviewRecord,
} from '../../../src/domain/review/review-item.ts';

const FIELDS: Readonly<Record<RecordField, string>> = {
  name: 'กานดา ใจดี',
  studentId: '66201010025',
  cohort: '2568',
  levelField: 'ปวช. การบัญชี',
  group: '',
  phone: '0812345678',
  email: 'kanda@example.com',
  lineId: 'kanda99',
  submitted: '',
  summary: '',
};

const CHANNELS = ['phone', 'email', 'lineId'] as const;

export interface Origin {
  readonly code?: string;
  readonly at?: string;
  readonly source?: PointSource;
}

export function record(
  fields: Partial<Record<RecordField, string>> = {},
  { code = '', at = '', source = 'roster' }: Origin = {},
): ReviewRecord {
  const all = { ...FIELDS, ...fields };
  const points = contactPoints(
    CHANNELS.map((channel) => ({ channel, value: all[channel], at, source })),
  );
  return { code, fields: all, points };
}

/** An answer of 6 July 2026. */
export const answerRecord = (fields: Partial<Record<RecordField, string>> = {}): ReviewRecord =>
  record(fields, { at: '2026-07-06T02:00:00.000Z', source: 'answer' });

export const candidate = (
  code: string,
  fields: Partial<Record<RecordField, string>> = {},
  weight = 0,
): ReviewCandidate => ({ record: record(fields, { code }), weight, evidence: [] });

export function item(key: string, more: Partial<ReviewItem> = {}): ReviewItem {
  const shown = {
    key,
    kind: 'answer',
    left: answerRecord(),
    candidates: [candidate('AAAA')],
    reason: 'notSure',
    state: 'open',
    standing: null,
    ...more,
  } as const;
  return { ...shown, hash: hashValue(shown) };
}
