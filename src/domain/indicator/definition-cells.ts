// A definition as cells of the table of definitions, and the words that staff choose from there.

import type { Base, Detail, IndicatorDefinition } from './definition.ts';
import type { EvidenceRule } from './indicator-row.ts';
import { termOf, type AllOf, type Condition, type Timing } from './terms.ts';

/** A blank cell means the first of its list. */
export const DEFINITION_CHOICES = {
  base: { tracked: 'ผู้ที่ติดตามได้', all: 'ผู้สำเร็จการศึกษาทั้งหมด' } satisfies Record<Base, string>,
  timing: { now: 'สถานะล่าสุด', withinYear: 'ภายใน 1 ปี' } satisfies Record<Timing, string>,
  evidence: { any: 'ทุกแหล่งข้อมูล', own: 'เฉพาะคำตอบของเจ้าตัว' } satisfies Record<EvidenceRule, string>,
  detail: {
    total: 'ทั้งวิทยาลัย',
    fields: 'ถึงสาขาวิชา',
    groups: 'ถึงกลุ่มและครูที่ปรึกษา',
  } satisfies Record<Detail, string>,
  graded: { no: 'ไม่ใช่', yes: 'ใช่' },
} as const;

export type DefinitionColumn =
  | 'id'
  | 'version'
  | 'name'
  | 'source'
  | 'numerator'
  | 'base'
  | 'exclusions'
  | 'timing'
  | 'evidence'
  | 'detail'
  | 'graded';

export const ANY_OF = ', ';
export const ALL_OF = ' และ ';

/** "มีงานทำ และ ตรงสาขา". */
export const phraseOf = (terms: AllOf): string => terms.map((id) => termOf(id).label).join(ALL_OF);

export const conditionText = (condition: Condition): string => condition.map(phraseOf).join(ANY_OF);

/** Reading them again gives the same definition; only the caution of a built-in row has no cell. */
export const definitionCells = (
  definition: IndicatorDefinition,
): Readonly<Record<DefinitionColumn, string>> => {
  const { id, version, name, source, numerator, exclusions } = definition;
  return {
    id,
    version,
    name,
    source,
    numerator: conditionText(numerator),
    base: DEFINITION_CHOICES.base[definition.base],
    exclusions: conditionText(exclusions),
    timing: DEFINITION_CHOICES.timing[definition.timing],
    evidence: DEFINITION_CHOICES.evidence[definition.evidence],
    detail: DEFINITION_CHOICES.detail[definition.detail],
    graded: DEFINITION_CHOICES.graded[definition.graded ? 'yes' : 'no'],
  };
};
