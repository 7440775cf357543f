// Sentences of the self-test, for the coordinator who runs it and the developer who reads its report.

const minutes: Readonly<Record<'short' | 'full', string>> = {
  short: 'ประมาณ 10 นาที',
  full: 'ประมาณ 50 นาที',
};

export const SELF_TEST_TEXTS = {
  title: 'ทดสอบโปรแกรมกับ Google จริง',
  explain:
    'โปรแกรมนี้พึ่งพาข้อเท็จจริงหลายร้อยข้อเกี่ยวกับการทำงานของ Google การทดสอบนี้ถาม Google ทีละข้อ แล้วสรุปเป็นข้อความให้คัดลอกส่งผู้ดูแลโปรแกรม',
  harmless: 'ไม่แตะข้อมูลของวิทยาลัย ไม่ส่งจดหมาย ใช้แท็บชั่วคราวชื่อ “(ทดสอบ) ลบทิ้งได้” ซึ่งลบให้เองเมื่อจบ',
  formStays:
    'โปรแกรมลบแบบฟอร์มเองไม่ได้ จึงมีแบบฟอร์มเปล่าชื่อขึ้นต้นด้วย “(ทดสอบ) ลบทิ้งได้” เหลืออยู่ในไดรฟ์ของท่าน ครั้งแรกสามแบบ ครั้งต่อไปครั้งละสองแบบ โปรดลบด้วยมือเมื่อทดสอบเสร็จ',
  stop: 'หยุดได้ทุกเมื่อโดยปิดหน้าต่างนี้ แล้วเริ่มใหม่ภายหลังได้',
  short: `แบบย่อ (${minutes.short})`,
  full: `ทุกข้อ (${minutes.full})`,
  running: (done: number, total: number): string => `ทดสอบแล้ว ${done} จาก ${total} ข้อ`,
  stopped: 'ปิดหน้าต่างนี้เพื่อหยุด',
  allGood: (count: number): string => `ตรงตามที่คาดทั้งหมด ${count} ข้อ`,
  differing: (differing: number, count: number): string =>
    `ต่างจากที่คาด ${differing} ข้อ จาก ${count} ข้อ โปรดคัดลอกรายงานข้างล่างส่งผู้ดูแลโปรแกรม ข้อมูลของวิทยาลัยไม่เสียหาย`,
  worded: (count: number): string =>
    `ข้อความผิดพลาดของ Google ใช้ถ้อยคำหรือภาษาอื่นจากที่จดไว้ ${count} ข้อ ไม่มีผลต่อการใช้งาน`,
  unasked: (count: number): string =>
    `ถาม Google ไม่ได้ ${count} ข้อ เช่น เพราะไฟล์เต็มหรือใช้ครบจำนวนต่อวันแล้ว รายงานบอกเหตุผล โปรดทดสอบใหม่วันหลัง`,
  notRun: (count: number): string => `ไม่ได้ทดสอบในไฟล์จริงเพราะอาจรบกวนผู้อื่น ${count} ข้อ`,
  report: 'รายงานสำหรับผู้ดูแลโปรแกรม (ไม่มีข้อมูลส่วนบุคคล)',
  scratchForm: 'เปิดแบบฟอร์มทดสอบที่ใช้ซ้ำ',
  again: 'ทดสอบอีกครั้ง',
  provenance: 'ที่มาของข้อเท็จจริง',
  provenanceHead: ['ที่มา', 'ตรงตามที่คาด'],
  provenances: {
    documented: 'เอกสารของ Google',
    seen: 'มีผู้เห็นจากการใช้จริง',
    believed: 'เชื่อว่าเป็นเช่นนั้น',
    unknown: 'ไม่มีใครทราบ',
  } as Readonly<Record<string, string>>,
} as const;
