// What a person must tick in Google's prompt, in the words of the start page, and what happens then.

import type { Permission } from '../domain/permissions.ts';

export const PERMISSION_TEXTS: Readonly<Record<Permission, string>> = {
  sheet: 'ดูและจัดการชีตนี้',
  forms: 'ดูและจัดการแบบสอบถาม (Google Forms)',
  dialogs: 'แสดงหน้าต่างในชีต',
  triggers: 'ทำงานตามเวลาเมื่อท่านไม่อยู่',
  mail: 'ส่งอีเมลในนามบัญชีนี้',
  web: 'เชื่อมต่อบริการภายนอก',
  account: 'ดูอีเมลของบัญชี',
};

export const boxesOf = (permissions: readonly Permission[]): string =>
  permissions.map((permission) => `“${PERMISSION_TEXTS[permission]}”`).join(' · ');

export const CONSENT_TEXTS = {
  needed: (boxes: string): string =>
    `บัญชีนี้ยังไม่ได้อนุญาตสิ่งที่งานนี้ต้องใช้: ${boxes}\n\nเมื่อกด ตกลง Google จะเปิดหน้าขออนุญาต โปรดติ๊กช่องข้างต้น (หรือกด เลือกทั้งหมด) แล้วกด ต่อไป จากนั้นเลือกเมนูเดิมอีกครั้ง เพราะครั้งนี้เป็นเพียงการขออนุญาต ยังไม่มีอะไรเปลี่ยน`,
  triggersHeld: (boxes: string): string =>
    `ตัวตั้งเวลาของบัญชีนี้หยุดทำงานอยู่ จึงไม่มีการดึงคำตอบและส่งอีเมลเอง เพราะยังไม่ได้อนุญาต: ${boxes}\n\nกด ตกลง แล้วติ๊กช่องเหล่านี้ในหน้าของ Google จากนั้นเลือกเมนูเดิมอีกครั้ง หรือกด ยกเลิก เพื่อทำงานนี้ต่อโดยยังไม่อนุญาต คำตอบและอีเมลที่ค้างอยู่ไม่หายและไม่ถูกส่งซ้ำ`,
  formsLacking: (box: string): string =>
    `ยังไม่ได้ดึงคำตอบ เพราะบัญชีนี้ยังไม่ได้อนุญาต ${box} โปรดเลือกเมนู ดูแลระบบ › ดึงเฉพาะคำตอบใหม่ เพื่อขออนุญาต`,
  page: 'เปิดหน้าขออนุญาตของ Google',
  again: 'ลองใหม่',
} as const;
