// What became of a graduate, in one line.

import { STATUSES } from '../outcome/statuses.ts';
import type { Spell } from '../outcome/timeline.ts';
import { BEFORE } from '../survey/choices.ts';
import { toThaiMonth } from '../thai/dates.ts';

const labelOf = ({ status }: Spell): string =>
  status === 'WORK' ? 'ทำงาน (ไม่ทราบลักษณะงาน)' : STATUSES[status].label;

const since = ({ from }: Spell): string =>
  from === '' ? '' : from === BEFORE.code ? ' ตั้งแต่ก่อนสำเร็จการศึกษา' : ` ตั้งแต่ ${toThaiMonth(from)}`;

function until({ seen, over }: Spell): string {
  if (over === '') return ` (ทราบล่าสุด ${toThaiMonth(seen)})`;
  return seen === ''
    ? ` (เลิกก่อน ${toThaiMonth(over)})`
    : ` (ทราบล่าสุด ${toThaiMonth(seen)} เปลี่ยนก่อน ${toThaiMonth(over)})`;
}

/** "กำลังหางาน (ทราบล่าสุด …) → ทำงานเอกชน ตั้งแต่ …"; '' when nothing is known. */
export const shownTimeline = (spells: readonly Spell[]): string =>
  spells.map((spell) => `${labelOf(spell)}${since(spell)}${until(spell)}`).join(' → ');
