// Every rule of the program, by theme. A rule without a row here does not exist.

import type { Rule } from '../rule.ts';
import { ACROSS_WAVES_RULES } from './across-waves.ts';
import { CONTACT_RULES } from './contacts.ts';
import { DATE_RULES } from './dates.ts';
import { FORM_RULES } from './forms.ts';
import { FORMAT_RULES } from './format.ts';
import { IDENTITY_RULES } from './identity.ts';
import { MISSING_RULES } from './missing.ts';
import { ROSTER_ROW_RULES } from './roster-rows.ts';
import { ROSTER_WHOLE_RULES } from './roster-whole.ts';
import { SETTING_RULES } from './settings.ts';
import { STUDY_RULES } from './study.ts';
import { TYPED_RULES } from './typed.ts';
import { WHO_ANSWERED_RULES } from './who-answered.ts';
import { WORK_RULES } from './work.ts';

const ALL = [
  ...SETTING_RULES,
  ...DATE_RULES,
  ...FORM_RULES,
  ...ROSTER_ROW_RULES,
  ...ROSTER_WHOLE_RULES,
  ...CONTACT_RULES,
  ...IDENTITY_RULES,
  ...WHO_ANSWERED_RULES,
  ...MISSING_RULES,
  ...FORMAT_RULES,
  ...WORK_RULES,
  ...STUDY_RULES,
  ...ACROSS_WAVES_RULES,
  ...TYPED_RULES,
] as const;

export type RuleId = (typeof ALL)[number]['id'];

export const ALL_RULES: readonly Rule<RuleId>[] = ALL;

/** Those that a college may switch off: the rows of the rules tab. */
export const CHOSEN_RULES: readonly Rule<RuleId>[] = ALL_RULES.filter(({ always }) => !always);
