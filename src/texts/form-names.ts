// What people call the two forms.

import type { FormKind } from '../domain/answers/answer.ts';

export const FORM_NAMES: Readonly<Record<FormKind, string>> = {
  P: 'แบบสำรวจก่อนสำเร็จการศึกษา',
  F: 'แบบติดตามหลังสำเร็จการศึกษา',
};
