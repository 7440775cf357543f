// How the text of a status may be spelt in an export; what is not here is told to a person.

import type { OvecStatus } from '../indicator/indicator-row.ts';
import { OVEC_SEVEN } from '../indicator/indicator-row.ts';
import { compactKey } from '../thai/normalize.ts';

/** '' = nothing is known of the person: no status, and no doubt either. */
const SPELLINGS: Readonly<Record<OvecStatus | '', readonly string[]>> = {
  ศึกษาต่อ: ['เรียนต่อ', 'กำลังศึกษาต่อ'],
  รองานหรือว่างงาน: ['ว่างงาน', 'รองาน', 'ว่างงาน รองาน', 'รองาน ว่างงาน', 'ว่างงานหรือรองาน'],
  ทำงานรัฐวิสาหกิจ: ['รัฐวิสาหกิจ', 'พนักงานรัฐวิสาหกิจ'],
  ทำงานราชการ: ['ราชการ', 'รับราชการ', 'ทำงานหน่วยงานราชการ'],
  ทำงานเอกชน: ['เอกชน', 'พนักงานเอกชน', 'ทำงานบริษัทเอกชน', 'พนักงานบริษัทเอกชน'],
  อาชีพอิสระ: ['ประกอบอาชีพอิสระ', 'ทำงานอิสระ', 'ธุรกิจส่วนตัว', 'ประกอบธุรกิจส่วนตัว'],
  'อื่น ๆ': ['อื่นๆ'],
  '': ['', 'ติดตามไม่ได้', 'ไม่สามารถติดตามได้', 'ยังไม่ติดตาม', 'ยังไม่ได้ติดตาม', 'รอการติดตาม'],
};

/** Blanks, dashes, slashes, dots and brackets tell nothing. */
const keyOf = (text: string): string => compactKey(text).replace(/[^a-z0-9\u0E01-\u0E4E]/g, '');

const STATUS_BY_KEY: ReadonlyMap<string, OvecStatus | ''> = new Map([
  ...(Object.entries(SPELLINGS) as [OvecStatus | '', readonly string[]][]).flatMap(
    ([status, spellings]) =>
      spellings.map((text): [string, OvecStatus | ''] => [keyOf(text), status]),
  ),
  ...OVEC_SEVEN.map((status): [string, OvecStatus] => [keyOf(status), status]),
]);

/** One of the seven, '' where the cell says that nothing is known, null where nobody can tell. */
export const readStatus = (text: string): OvecStatus | '' | null =>
  STATUS_BY_KEY.get(keyOf(text)) ?? null;
