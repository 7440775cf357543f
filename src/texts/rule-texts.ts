// Every rule with its words; a rule without them does not compile.

import type { Finding } from '../domain/quality/finding.ts';
import type { RuleId } from '../domain/quality/rules/table.ts';
import { DEFINITIONS_TAB } from '../domain/tabs/definitions-tab.ts';
import { PAST_COUNTS } from '../domain/tabs/past-counts-tab.ts';
import { COHORTS, OWN_RULES, OWN_SOURCES, RULES, SETTINGS } from '../domain/tabs/people-tabs.ts';
import { ANSWER_FINDING_TEXTS } from './answer-finding-texts.ts';
import { COLLEGE_FINDING_TEXTS } from './college-finding-texts.ts';
import { FORM_FINDING_TEXTS } from './form-finding-texts.ts';
import { IDENTITY_FINDING_TEXTS } from './identity-finding-texts.ts';
import { INDICATOR_FINDING_TEXTS } from './indicator-texts.ts';
import { ownFindingTexts } from './own-rule-texts.ts';
import type { RuleText } from './rule-text.ts';
import { byTab } from './ways.ts';

const RULE_TEXTS: Readonly<Record<RuleId, RuleText>> = {
  ...COLLEGE_FINDING_TEXTS,
  ...ANSWER_FINDING_TEXTS,
  ...FORM_FINDING_TEXTS,
  ...IDENTITY_FINDING_TEXTS,
};

/** What a rule checks, for the tab of rules. */
export const ruleTitle = (rule: RuleId): string => RULE_TEXTS[rule].title;

const ALL_TEXTS: Readonly<Record<string, RuleText>> = {
  ...RULE_TEXTS,
  ...ownFindingTexts((rule) => RULE_TEXTS[rule as RuleId].title),
};

/** What a finding is about, without what it quotes; of a rule of the college, what they call it. */
export const findingTitle = ({ rule, params }: Finding): string =>
  params.title ?? ALL_TEXTS[rule]?.title ?? WHERE[rule.split('/')[0] ?? ''] ?? WHERE_ANSWER;

/** What a finding says to staff. */
export function findingText(finding: Finding): string {
  const own = ALL_TEXTS[finding.rule];
  if (own !== undefined) return own.says(finding.params, finding);
  const texts: Readonly<Record<string, (params: Finding['params']) => string>> =
    INDICATOR_FINDING_TEXTS;
  return texts[finding.rule]?.(finding.params) ?? finding.rule;
}

/** Where to mend it, by the first part of the rule. */
const WHERE: Readonly<Record<string, string>> = {
  setting: byTab(SETTINGS),
  cohort: byTab(COHORTS),
  definition: byTab(DEFINITIONS_TAB),
  pastCount: byTab(PAST_COUNTS),
  form: 'เมนู 2 แบบสอบถาม › ตรวจสภาพแบบสอบถาม',
  roster: 'แท็บ รายชื่อผู้สำเร็จการศึกษา',
  contact: 'แท็บ ทะเบียนติดตาม (พิมพ์เบอร์หรืออีเมลได้เลย)',
  entry: 'แท็บ บันทึกแทน',
  view: 'แท็บต้นทางของข้อมูล',
  rule: byTab(RULES),
  own: byTab(OWN_RULES),
};
const WHERE_ANSWER = 'สอบถามแล้วพิมพ์ในแท็บ บันทึกแทน หรือส่งลิงก์ให้ตอบใหม่';

/** Where a finding of a rule of the college is mended, by its source. */
const WHERE_OWN: Readonly<Record<keyof typeof OWN_SOURCES, string>> = {
  roster: 'แท็บ รายชื่อผู้สำเร็จการศึกษา',
  latest: WHERE_ANSWER,
  register: 'แท็บ ทะเบียนติดตาม',
};

/** Where a finding is mended. */
export function findingWhere({ rule, params }: Finding): string {
  if (rule === 'own/rule') return WHERE_OWN[params.source as keyof typeof OWN_SOURCES];
  return ALL_TEXTS[rule]?.where ?? WHERE[rule.split('/')[0] ?? ''] ?? WHERE_ANSWER;
}
