// What the lines above the table say about everybody in it: level, field, group, advisor, cohort.

import { asciiDigits } from '../thai/digits.ts';
import { levelLabel, parseLevel } from '../thai/level.ts';
import { normalizeThai } from '../thai/normalize.ts';
import type { FileField, FileValues } from './roster-row.ts';

export interface TitleRows {
  /** Stand in for columns that the file lacks. */
  readonly values: FileValues;
  /** Four-digit Buddhist year the file names as the year of graduating, or ''. */
  readonly cohort: string;
}

const LABELS =
  'ระดับชั้น|ระดับ|ประเภทวิชา|สาขาวิชา|สาขางาน|กลุ่มเรียน|กลุ่ม|ห้อง|ครูที่ปรึกษา|อาจารย์ที่ปรึกษา|ที่ปรึกษา|ปีการศึกษา|ภาคเรียน|หลักสูตร|รหัส|จำนวน|ชั้นปี';

/** The text after a label, up to the next label. */
const after = (label: string): RegExp =>
  new RegExp(`(?:^|\\s)(?:${label})(?:ที่)?[\\s:：]*([^\\s:：].*?)(?=\\s+(?:${LABELS})|$)`);

const LABELLED: readonly (readonly [FileField, RegExp])[] = [
  ['program', after('ประเภทวิชา')],
  ['field', after('สาขาวิชา')],
  ['subfield', after('สาขางาน')],
  ['group', after('กลุ่มเรียน|กลุ่ม|ห้อง')],
  ['advisor', after('ครูที่ปรึกษา|อาจารย์ที่ปรึกษา|ที่ปรึกษา')],
];

const COHORT = /ปีการศึกษาที่(?:สำเร็จ|จบ)(?:การศึกษา)?[\s:：]{0,5}(25\d\d)/;
const MAX_LENGTH = 300;

export const readTitleRows = (rows: readonly (readonly string[])[]): TitleRows => {
  const values: Partial<Record<FileField, string>> = {};
  let cohort = '';
  for (const row of rows) {
    const cells = row
      .map((cell) => normalizeThai(cell.slice(0, MAX_LENGTH)))
      .filter((cell) => cell !== '');
    const line = cells.join(' ');
    for (const [field, pattern] of LABELLED) {
      const text = pattern.exec(line)?.[1]?.trim() ?? '';
      if (text !== '') values[field] ??= text.replace(/^[:：\s]+/, '');
    }
    const level = parseLevel(line);
    if (level !== '') values.level ??= levelLabel(level);
    cohort = cohort === '' ? (COHORT.exec(asciiDigits(line))?.[1] ?? '') : cohort;
  }
  return { values, cohort };
};
