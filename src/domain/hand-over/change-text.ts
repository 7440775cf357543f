// What stood in V-COP before, as the column "เดิม" says it.

import type { HandOverPerson } from './hand-over.ts';
import { titleOf } from './keyed-values.ts';

const NEVER_KEYED = 'ยังไม่เคยคีย์';
const NOTHING = '–';
const orNothing = (text: string): string => (text === '' ? NOTHING : text);

/** "สถานะการติดตาม: รองานหรือว่างงาน → ทำงานเอกชน", field by field. */
export const changeText = ({
  keyed,
  changes,
}: Pick<HandOverPerson, 'keyed' | 'changes'>): string =>
  keyed === null
    ? NEVER_KEYED
    : changes
        .map(({ key, from, to }) => `${titleOf(key)}: ${orNothing(from)} → ${orNothing(to)}`)
        .join('\n');
