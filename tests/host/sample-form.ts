// A small form with every item type in use and navigation of every kind, for the tests of the host.
import { newFormBody, newItem } from '../../host/forms/new-form.ts';
import type { FormBody, ItemData, ItemTypeName } from '../../host/forms/form-body.ts';
import { newWorld } from '../../host/world/world.ts';

function item(id: number, type: ItemTypeName, more: Partial<ItemData>): ItemData {
  return { ...newItem(type, { id, entry: id + 9000 }), ...more };
}

/** Ids of the items by what they are for. */
export const ID = {
  code: 1,
  name: 2,
  entry: 3,
  helperPage: 10,
  helper: 11,
  statusPage: 20,
  status: 21,
  place: 22,
  workPage: 30,
  workplace: 31,
  restPage: 40,
  reason: 41,
  lastPage: 50,
  wishes: 51,
  comment: 52,
} as const;

const go = (value: string, goto: ItemData['goto']) => ({ value, goto });
const say = (value: string) => ({ value, goto: null });

export function sampleForm(): FormBody {
  const form = newFormBody(newWorld(0, 1), {
    published: true,
    advancedPermissions: true,
    requireLogin: false,
  });
  form.title = 'แบบติดตาม';
  form.description = 'ใช้เวลา 2 นาที อ่านประกาศที่ https://example.ac.th/notice';
  form.settings.openToAnyone = true;
  const pattern = { kind: 'MATCHES', pattern: '^\\s*[0-9A-Za-z-]{6,14}\\s*$' } as const;
  form.items = [
    item(ID.code, 'TEXT', {
      title: 'รหัสส่วนตัว',
      validation: { ...pattern, numbers: [], message: 'รหัสไม่ถูกต้อง' },
    }),
    item(ID.name, 'TEXT', { title: 'ชื่อจริง', required: true, help: 'ไม่ต้องใส่คำนำหน้า' }),
    item(ID.entry, 'MULTIPLE_CHOICE', {
      title: 'เปิดจาก',
      required: true,
      choices: [go('ส่วนตัว', ID.statusPage), go('แทนผู้อื่น', 'CONTINUE')],
    }),
    item(ID.helperPage, 'PAGE_BREAK', { title: 'ผู้ตอบแทน' }),
    item(ID.helper, 'TEXT', { title: 'ชื่อผู้ตอบแทน', required: true }),
    item(ID.statusPage, 'PAGE_BREAK', { title: 'สถานะ' }),
    item(ID.status, 'LIST', {
      title: 'ทำอะไรอยู่',
      required: true,
      choices: [go('ทำงาน', ID.workPage), go('ว่าง', ID.restPage), go('ไม่บอก', 'SUBMIT')],
    }),
    item(ID.place, 'MULTIPLE_CHOICE', {
      title: 'สถานศึกษา',
      choices: [say('ที่เดิม'), say('ยังไม่ทราบ')],
      other: true,
    }),
    item(ID.workPage, 'PAGE_BREAK', { title: 'งาน' }),
    item(ID.workplace, 'TEXT', { title: 'ที่ทำงาน', required: true }),
    // Rules what follows the work page.
    item(ID.restPage, 'PAGE_BREAK', { title: 'ระหว่างรอ', goto: ID.lastPage }),
    item(ID.reason, 'TEXT', { title: 'เหตุผล', required: true }),
    item(ID.lastPage, 'PAGE_BREAK', { title: 'สุดท้าย' }),
    item(ID.wishes, 'CHECKBOX', { title: 'อยากให้ช่วย', choices: [say('หางาน'), say('อบรม')] }),
    item(ID.comment, 'PARAGRAPH_TEXT', { title: 'ข้อเสนอแนะ' }),
  ];
  return form;
}
