// What is said about a LINE id that nobody can search for.

import type { LineIdDoubt } from '../domain/thai/line-id.ts';

const DOUBTS: Readonly<Record<LineIdDoubt, string>> = {
  '': '',
  apiId: 'เป็นรหัสภายในของระบบ ค้นหาใน LINE ไม่ได้ โปรดสอบถาม LINE ID',
  phoneNumber: 'เป็นเบอร์โทรศัพท์ ลองค้นหาใน LINE ด้วยเบอร์นี้ ถ้าไม่พบโปรดสอบถาม LINE ID',
  displayName: 'ดูเหมือนชื่อที่แสดง ไม่ใช่ LINE ID (อักษรอังกฤษหรือตัวเลข 4–20 ตัว) ถ้าหาไม่พบโปรดสอบถาม',
};

export const lineDoubtText = ({
  typed = '',
  doubt = '',
}: Readonly<Record<string, string>>): string => `LINE “${typed}” ${DOUBTS[doubt as LineIdDoubt]}`;
