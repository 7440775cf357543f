// What the settings lack.

import { SETTING_ROWS, type SettingRow } from '../../settings/settings-table.ts';
import { missingSettings, type Settings } from '../../settings/settings.ts';
import { collegeRule } from '../rule.ts';

export const SETTING_RULES = [
  collegeRule({
    id: 'setting/missing',
    severity: 'mustFix',
    scope: 'setting',
    reads: ['every needed setting'],
    finds: ({ inputs }) =>
      missingSettings(inputs.settings).map((key) => ({ subject: key, params: { setting: key } })),
  }),
  collegeRule({
    id: 'setting/noNoticeUrl',
    severity: 'note',
    scope: 'setting',
    reads: ['noticeUrl'],
    finds: ({ inputs }) => (inputs.settings.noticeUrl === '' ? [{ subject: 'noticeUrl' }] : []),
  }),
  collegeRule({
    id: 'setting/notAChoice',
    severity: 'check',
    scope: 'setting',
    reads: ['every setting with choices'],
    finds: ({ inputs: { settings } }) =>
      SETTING_ROWS.flatMap(({ key, choices }: SettingRow & { key: keyof Settings }) => {
        const typed = settings[key];
        const isKnown = choices === undefined || choices.includes(typed);
        return isKnown ? [] : [{ subject: key, params: { setting: key, typed } }];
      }),
  }),
] as const;
