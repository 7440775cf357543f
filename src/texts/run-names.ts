// What the run journal calls by the names of functions, as people know it.

import { MENU_TEXTS } from './menu-texts.ts';

const CLOCK_TEXTS: Readonly<Record<string, string>> = {
  runDaily: 'งานประจำวัน',
  runMonthlyReminders: 'งานประจำเดือน',
  onSurveySubmit: 'รับคำตอบใหม่',
};

const isCommand = (name: string): name is keyof typeof MENU_TEXTS => name in MENU_TEXTS;

export const runName = (name: string): string => {
  if (isCommand(name)) return `เมนู ${MENU_TEXTS[name].replace('…', '')}`;
  return CLOCK_TEXTS[name] ?? 'งานในหน้าต่าง';
};
