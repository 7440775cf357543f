// A follow-up form that is out, its editor, and what the check and the findings say of it.
import type { FormEditorUser } from '../../host/forms/form-editor-user.ts';
import { sheetOf, type AskedCollege } from './asked.ts';
import { COORDINATOR, SECOND_EDITOR, TABS, rowsOf } from './college.ts';
import { openDialog, type DialogPerson } from './person.ts';

export const REPAIR = 'ซ่อมให้ตรงแบบ: แบบติดตามหลังสำเร็จการศึกษา';

export const WORKPLACE = 'ชื่อสถานที่ทำงานหรือกิจการ';
export const POSITION = 'ตำแหน่งหรืองานที่ทำ';
export const STATUS = 'ขณะนี้ท่านทำอะไรเป็นหลัก';
export const INCOME = 'รายได้เฉลี่ยต่อเดือน';
export const MATCH = 'งานนี้ตรงกับสาขาที่เรียนหรือไม่';
export const KIND = 'ลักษณะงาน';

export type Sheet = Record<string, string | readonly string[]>;

export const who = ({ roster }: AskedCollege, n: number) => ({
  firstName: roster[n]?.firstName ?? '',
  code: roster[n]?.code ?? '',
});

export const working = (college: AskedCollege, n = 0): Sheet =>
  sheetOf(college, { ...who(college, n), workplace: 'โรงงานใหญ่', position: 'ช่างเชื่อม' });

export const ARRIVES = { workplace: 'โรงงานใหญ่', position: 'ช่างเชื่อม', workMatch: 'ตรง' };

export const latestOf = (college: AskedCollege, n = 0): Record<string, string> | undefined =>
  rowsOf(college.host, TABS.latest).find(({ _key }) => _key === who(college, n).code);

export const rulesOf = ({ host }: AskedCollege): string[] =>
  rowsOf(host, TABS.findings)
    .map(({ _key = '' }) => _key)
    .filter((key) => key.startsWith('form/') || key.startsWith('answer/notAChoice/'));

export const editorOf = ({ host, formId }: AskedCollege): FormEditorUser =>
  host.formEditor(formId, SECOND_EDITOR);

export const check = ({ host }: AskedCollege): DialogPerson =>
  openDialog(host, 'checkForms', COORDINATOR);

export const choicesOf = ({ host, formId }: AskedCollege, title: string): string[] => {
  const file = host.machine.world.files[formId];
  if (file?.kind !== 'form') throw new Error('no form');
  return (
    file.body.items.find((item) => item.title === title)?.choices.map(({ value }) => value) ?? []
  );
};

/** Key of the finding about the follow-up form. */
export const formFinding = (trouble: string): string => `form/${trouble}/2568/F`;
