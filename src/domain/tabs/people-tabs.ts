// Tabs in which staff type, sort and delete as they like.

import { typed } from './columns.ts';
import { TAB_COLOUR, type Column, type Tab } from './tab.ts';

const people = (key: string, title: string, note: string, columns: readonly Column[]): Tab => ({
  key,
  title,
  kind: 'people',
  colour: TAB_COLOUR.people,
  hidden: false,
  note,
  columns,
});

export const STANDING_CHOICES = [
  'คาดว่าจะสำเร็จ',
  'สำเร็จการศึกษา',
  'สำเร็จการศึกษา (ชื่อตกหล่น)',
  'ยังไม่จบ',
  'รอภาคฤดูร้อน',
  'ลาออก',
];
export const BATCH_CHOICES = ['ปกติ', 'ภาคฤดูร้อน', 'ตกค้าง'];
export const YES_NO = ['ใช่', 'ไม่ใช่'];

export const ROSTER: Tab = people(
  'roster',
  'รายชื่อผู้สำเร็จการศึกษา',
  'รายชื่อของวิทยาลัย พิมพ์ แก้ไข เรียงลำดับได้ โปรแกรมเติมเฉพาะรหัสส่วนตัวและสิ่งที่ยืนยันตอนนำเข้า ไม่ทับสิ่งที่พิมพ์เอง',
  [
    typed('code', 'รหัสส่วนตัว', 95, {
      note: 'โปรแกรมตั้งให้ โปรดอย่าแก้ ใช้ในลิงก์ส่วนตัว ถ้าเพิ่มคนใหม่ให้เว้นว่างไว้',
    }),
    typed('cohort', 'รุ่น (ปีการศึกษา)', 70, { note: 'ปีการศึกษาที่สำเร็จ พ.ศ. เช่น 2568' }),
    typed('standing', 'สถานะการจบ', 150, {
      choices: STANDING_CHOICES,
      note: 'เฉพาะผู้ที่สำเร็จการศึกษาแล้วเท่านั้นที่นับเป็นตัวหาร',
    }),
    typed('batch', 'รอบอนุมัติผล', 90, { choices: BATCH_CHOICES }),
    typed('approvedOn', 'วันอนุมัติผล', 105, { note: 'เช่น 31/3/2569 หรือ 2026-03-31' }),
    typed('group', 'กลุ่ม', 90),
    typed('studentId', 'รหัสนักเรียน', 110),
    typed('title', 'คำนำหน้า', 70),
    typed('firstName', 'ชื่อ', 110),
    typed('lastName', 'นามสกุล', 130),
    typed('level', 'ระดับ', 60, { choices: ['ปวช.', 'ปวส.', 'ป.ตรี'] }),
    typed('program', 'ประเภทวิชา', 140),
    typed('field', 'สาขาวิชา', 140),
    typed('subfield', 'สาขางาน', 120),
    typed('phone', 'โทรศัพท์', 110),
    typed('email', 'อีเมล', 180),
    typed('lineId', 'LINE ID', 110),
    typed('advisor', 'ครูที่ปรึกษา', 150),
    typed('advisorEmail', 'อีเมลครูที่ปรึกษา', 180),
    typed('sex', 'เพศ', 50),
    typed('birthDate', 'วันเกิด', 95),
    typed('studentType', 'ประเภทนักเรียน', 95),
    typed('fieldCode', 'รหัสสาขาวิชา', 90),
    typed('curriculumYear', 'ปีหลักสูตร', 75),
    typed('graduatedTerm', 'เทอมที่จบ', 70),
    typed('nameAsReceived', 'ชื่อตามไฟล์ที่รับมา', 180),
    typed('nationalId', 'เลขประจำตัวประชาชน', 130, {
      hidden: true,
      note: 'ว่างเสมอ เว้นแต่เปิดการเก็บไว้ในแท็บตั้งค่า (เมนู 1 › ตั้งค่าครั้งแรก) ไม่ถูกส่งออกทางลิงก์หรืออีเมล',
    }),
    typed('note', 'หมายเหตุ', 200),
  ],
);

export const SETTINGS: Tab = people(
  'settings',
  'ตั้งค่า',
  'ข้อมูลวิทยาลัยและทางเลือกต่าง ๆ พิมพ์ในช่อง ค่า เท่านั้น คำอธิบายอยู่ทางขวา',
  [
    typed('setting', 'รหัส', 60, { hidden: true }),
    typed('label', 'เรื่อง', 260),
    typed('value', 'ค่า', 320),
    typed('explanation', 'คำอธิบาย', 560),
  ],
);

export const COHORTS: Tab = people(
  'cohorts',
  'รุ่น',
  'หนึ่งแถวต่อหนึ่งรุ่น (ปีการศึกษาที่สำเร็จ) วันอนุมัติผลและกำหนดส่งรายงานไม่มีค่าเริ่มต้น โปรดกรอกจากประกาศจริง',
  [
    typed('cohort', 'รุ่น (ปีการศึกษา)', 110, { note: 'พ.ศ. เช่น 2568' }),
    typed('isCurrent', 'รุ่นที่กำลังติดตาม', 110, { choices: YES_NO }),
    typed('classesEnd', 'เดือนที่เรียนจบภาคเรียนสุดท้าย', 160, { note: 'เช่น 2/2569 หรือ 2026-02' }),
    typed('graduatedOn', 'วันอนุมัติผลการสำเร็จ', 140, {
      note: 'วันที่ของรุ่นปกติ เช่น 31/3/2569 ใช้เมื่อแถวรายชื่อไม่ได้ระบุเอง ไม่มีค่าเริ่มต้น',
    }),
    typed('reportDeadline', 'กำหนดส่งรายงาน', 130, {
      note: 'หนังสือ สอศ. ลงวันที่ 11 มีนาคม 2569 พิมพ์ว่าภายในวันที่ 31 ธันวาคม 2568 ซึ่งอยู่ก่อนวันที่ของหนังสือเอง จึงไม่มีค่าเริ่มต้น โปรดตรวจกับปฏิทินที่ สอศ. ประกาศ',
    }),
    typed('note', 'หมายเหตุ', 260),
  ],
);

export const ROUNDS: Tab = people(
  'rounds',
  'รอบรายงาน สอศ.',
  'รอบที่ สอศ. เปิดให้บันทึกใน V-COP (ไม่ใช่รอบติดต่อของวิทยาลัย) ต้องกด ส่งรายงาน ใหม่ทุกรอบ ไม่มีค่าเริ่มต้น โปรดกรอกตามหนังสือ',
  [
    typed('cohort', 'รุ่น (ปีการศึกษา)', 110),
    typed('number', 'รอบที่', 60),
    typed('opens', 'เปิดวันที่', 110),
    typed('closes', 'ปิดวันที่', 110),
    typed('letter', 'เลขที่หนังสือ', 160),
    typed('tableReady', 'ตารางพร้อมบันทึก', 120, { note: 'วันที่ทำรายการบันทึก V-COP เสร็จ' }),
    typed('entered', 'บันทึกใน V-COP แล้ว', 130),
    typed('sent', 'กด ส่งรายงาน แล้ว', 130, {
      note: 'ต้องกดใหม่ทุกรอบ แม้รอบก่อนส่งแล้ว มิฉะนั้นถือว่ายังไม่รายงาน',
    }),
    typed('extension', 'ขอขยายเวลา', 110, { note: 'หลังปิดรอบส่งไม่ได้ ต้องขอขยายเวลาเป็นรายวิทยาลัย' }),
    typed('note', 'หมายเหตุ', 220),
  ],
);

export const WAVES: Tab = people(
  'waves',
  'รอบติดต่อ',
  'รอบที่วิทยาลัยติดต่อผู้สำเร็จการศึกษาเอง (ไม่ใช่รอบรายงาน สอศ.) ค่าเริ่มต้นคำนวณจากวันอนุมัติผล แก้ไขได้',
  [
    typed('wave', 'รหัสรอบ', 90, { note: 'โปรดอย่าแก้หลังเริ่มส่งข้อความ' }),
    typed('cohort', 'รุ่น (ปีการศึกษา)', 110),
    typed('name', 'ชื่อรอบ', 220),
    typed('opens', 'เริ่มวันที่', 110),
    typed('closes', 'ถึงวันที่', 110),
    typed('note', 'หมายเหตุ', 260),
  ],
);

export const LISTS: Tab = {
  ...people('lists', 'รายการเลือก', 'รายชื่อสถานศึกษาที่ศึกษาต่อบ่อย ใช้ในแบบสอบถาม ไม่เกิน 8 แห่ง', [
    typed('institution', 'สถานศึกษาที่ศึกษาต่อบ่อย', 320),
  ]),
  hidden: true,
};

export const SEVERITY_CHOICES = ['ต้องแก้', 'ควรตรวจ', 'เพื่อทราบ'] as const;
export const RULE_STATES = ['ใช้', 'ปิด'] as const;

export const RULES: Tab = {
  ...people(
    'rules',
    'กฎการตรวจ',
    'หนึ่งแถวต่อหนึ่งกฎที่โปรแกรมใช้ตรวจข้อมูล ปิดกฎที่ไม่เหมาะกับวิทยาลัยได้โดยบอกเหตุผล แถวที่ลบไป โปรแกรมจะเติมกลับเป็น ใช้',
    [
      typed('rule', 'รหัสกฎ', 110, { hidden: true }),
      typed('title', 'เรื่องที่ตรวจ', 420),
      typed('severity', 'ระดับ', 90, { choices: SEVERITY_CHOICES }),
      typed('state', 'ใช้หรือไม่', 90, { choices: RULE_STATES }),
      typed('reason', 'เหตุผลที่ปิด', 280, { note: 'ต้องมีเมื่อเลือก ปิด' }),
      typed('limit', 'ค่ากำหนด', 80, { note: 'จำนวนเต็ม เฉพาะกฎที่มีตัวเลข ถ้าเว้นว่าง ใช้ค่าเริ่มต้น' }),
    ],
  ),
  hidden: true,
};

export const OWN_SOURCES = {
  roster: 'รายชื่อ',
  latest: 'คำตอบล่าสุด',
  register: 'ทะเบียนติดตาม',
} as const;
export const OWN_KINDS = {
  required: 'จำเป็นต้องกรอก',
  range: 'ช่วงค่า',
  oneOf: 'หนึ่งในรายการ',
  pattern: 'รูปแบบ',
  compare: 'เปรียบเทียบสองคอลัมน์',
} as const;

const VALUE_NOTE =
  'ช่วงค่า: 1 ถึง 4 (เว้นด้านใดด้านหนึ่งได้ ใช้วันที่ได้) · หนึ่งในรายการ: คั่นด้วย , · เปรียบเทียบ: >= ชื่อคอลัมน์ (= <> > >= < <=) · รูปแบบ: 9 ตัวเลข ก อักษรไทย A อักษรอังกฤษ ? อะไรก็ได้หนึ่งตัว * อะไรก็ได้กี่ตัวก็ได้ ตัวอื่นตรงตัว ถ้าต้องการตัว 9 ก A ? * เอง ใส่ \\ ข้างหน้า';

export const OWN_RULES: Tab = {
  ...people(
    'ownRules',
    'กฎของวิทยาลัย',
    'กฎที่วิทยาลัยเพิ่มเอง หนึ่งแถวต่อหนึ่งกฎ ลบแถวเมื่อเลิกใช้ กฎที่เขียนไม่ถูกจะขึ้นในแท็บ สิ่งที่ต้องตรวจ',
    [
      typed('title', 'เรื่อง', 220),
      typed('source', 'แหล่ง', 120, { choices: Object.values(OWN_SOURCES) }),
      typed('column', 'คอลัมน์', 150, { note: 'ชื่อหัวคอลัมน์ตามที่เห็นในแท็บนั้น' }),
      typed('kind', 'ชนิด', 170, { choices: Object.values(OWN_KINDS) }),
      typed('value', 'ค่า', 240, { note: VALUE_NOTE }),
      typed('severity', 'ระดับ', 90, { choices: SEVERITY_CHOICES }),
      typed('message', 'ข้อความ', 320, { note: 'ถ้าเว้นว่าง โปรแกรมเขียนให้จากเรื่องและคอลัมน์' }),
    ],
  ),
  hidden: true,
};

/** The inbox has no key row: whatever is pasted must arrive untouched, title rows and all. */
export const INBOX: Tab = {
  ...people(
    'inbox',
    'วางรายชื่อที่นี่',
    'วางรายชื่อทั้งตารางที่ช่อง A1 (ทุกช่องเป็นข้อความ เลขศูนย์จะไม่หาย) แล้วเลือกเมนู นำเข้ารายชื่อ',
    [],
  ),
};
