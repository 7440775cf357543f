// What the settings lack.

import { missingSettings } from '../../settings/settings.ts';
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
] as const;
