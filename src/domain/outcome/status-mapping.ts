// How the Commission's seven statuses are made of the program's own: a table that a college may change.

import { OVEC_SEVEN, type OvecStatus } from '../indicator/indicator-row.ts';
import type { SettingRow } from '../settings/settings-table.ts';
import { STATUSES, type Status } from './statuses.ts';

const MAPPED = [
  'WORK_GOV',
  'WORK_SOE',
  'WORK_PRIVATE',
  'SELF',
  'STUDY',
  'SEEKING',
  'NOT_SEEKING',
  'MILITARY',
  'ORDAINED',
  'OTHER',
  'DECEASED',
] as const satisfies readonly Status[];

type MappedStatus = (typeof MAPPED)[number];
type MappingKey = `count${MappedStatus}`;

const keyOf = (status: MappedStatus): MappingKey => `count${status}`;

/** No source says what "อื่น ๆ" holds, nor where who seeks no work belongs: hence settings. */
export const STATUS_SETTING_ROWS = MAPPED.map(
  (status): SettingRow & { readonly key: MappingKey } => ({
    key: keyOf(status),
    label: `${STATUSES[status].label}: นับเป็นสถานะใดของ สอศ.`,
    fallback: STATUSES[status].ovec7,
    explanation: 'หนึ่งในเจ็ดสถานะของรายงาน สอศ. ตรวจสอบกับคู่มือของ สอศ. ก่อนเปลี่ยน',
    choices: OVEC_SEVEN,
  }),
);

export type StatusMapping = Readonly<Record<Status, OvecStatus | ''>>;

const isOfSeven = (text: string): text is OvecStatus =>
  (OVEC_SEVEN as readonly string[]).includes(text);

/** What is none of the seven counts as the program counts it, and is a finding of the settings. */
export const statusMapping = (settings: Readonly<Record<MappingKey, string>>): StatusMapping => ({
  ...DEFAULT_MAPPING,
  ...Object.fromEntries(
    MAPPED.map((status) => {
      const typed = settings[keyOf(status)];
      return [status, isOfSeven(typed) ? typed : STATUSES[status].ovec7];
    }),
  ),
});

export const DEFAULT_MAPPING: StatusMapping = Object.fromEntries(
  Object.entries(STATUSES).map(([status, { ovec7 }]) => [status, ovec7]),
) as Record<Status, OvecStatus | ''>;
