// That somebody will not answer, as staff write it where the status belongs.

import type { Answer } from './answer.ts';
import { valueOf } from './evidence.ts';

/** "ไม่ตอบ" is none: it may be a call that nobody took. */
const REFUSAL = /ปฏิเสธ|ไม่\S*ให้ข้อมูล/;

export const isRefusal = ({ values }: Pick<Answer, 'values'>): boolean =>
  REFUSAL.test(valueOf(values, 'status'));
