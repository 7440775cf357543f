// Titles and choices of the two surveys as a graduate reads them; a form is recognised by its questions.

/** A question of a form as it is shown. */
export interface ShownQuestion {
  readonly title: string;
  readonly choices: readonly string[];
}

export type FormOutline = readonly ShownQuestion[];
export type SampleAnswerSheet = Record<string, string | readonly string[]>;

export const BOTH = {
  code: 'รหัสส่วนตัว',
  entry: 'ท่านเปิดแบบนี้จาก',
  lastName: 'นามสกุล',
  studentId: 'รหัสนักเรียน นักศึกษา',
  email: 'อีเมลส่วนตัว',
  help: 'ต้องการให้วิทยาลัยช่วยเรื่องใด',
  workKind: 'ลักษณะงาน',
} as const;

export const FORM_P = {
  firstName: 'ชื่อจริงของผู้เรียน',
  informantName: 'ชื่อครูผู้กรอก',
  hasCode: 'รหัสส่วนตัวของผู้เรียนในหน้าแรก',
  levelField: 'ระดับชั้นและสาขาที่กำลังจะสำเร็จการศึกษา',
  phone: 'หมายเลขโทรศัพท์ของผู้เรียน',
  lineId: 'LINE ID',
  bestChannel: 'ช่องทางที่สะดวกที่สุด',
  intention: 'หลังเรียนจบ ท่านตั้งใจจะทำอะไรเป็นหลัก',
  stage: 'ตอนนี้ถึงขั้นใด',
  workplace: 'สถานประกอบการที่คาดว่าจะไปทำงาน',
  alsoStudy: 'ตั้งใจเรียนต่อไปพร้อมกันหรือไม่',
  studyLevel: 'ระดับที่ตั้งใจจะเรียน',
  studyPlace: 'สถานศึกษาที่คาดว่าจะเรียน',
} as const;

export const FORM_F = {
  firstName: 'ชื่อจริงของผู้สำเร็จการศึกษา',
  informantRole: 'ท่านเป็น',
  informantName: 'ชื่อของท่าน',
  informantHow: 'ท่านทราบข้อมูลนี้จาก',
  hasCode: 'รหัสส่วนตัวของผู้สำเร็จการศึกษาในหน้าแรก',
  levelField: 'ระดับชั้นและสาขาที่สำเร็จการศึกษา',
  phone: 'หมายเลขโทรศัพท์ปัจจุบัน',
  status: 'ขณะนี้ท่านทำอะไรเป็นหลัก',
  workplace: 'ชื่อสถานที่ทำงานหรือกิจการ',
  position: 'ตำแหน่งหรืองานที่ทำ',
  province: 'จังหวัดที่ทำงาน',
  firstMonth: 'เริ่มมีงานทำครั้งแรกหลังเรียนจบเมื่อใด',
  workBefore: 'ระหว่างเรียน ท่านเคยอยู่ที่ทำงานนี้หรือไม่',
  income: 'รายได้เฉลี่ยต่อเดือน',
  workMatch: 'งานนี้ตรงกับสาขาที่เรียนหรือไม่',
  alsoStudy: 'ขณะนี้เรียนต่อด้วยหรือไม่',
  studyLevel: 'ระดับที่เรียนต่อ',
  studyPlace: 'สถานศึกษา',
  studyFaculty: 'คณะหรือประเภทวิชา',
  studyField: 'สาขาวิชาที่เรียนต่อ',
  studyMatch: 'สาขาที่เรียนต่อตรงกับสาขาเดิมหรือไม่',
  studyStarted: 'เริ่มเรียนแล้วหรือยัง',
  seekState: 'ข้อใดตรงกับท่านมากที่สุด',
  seekProblems: 'สิ่งที่ทำให้หางานยาก (เลือกได้มากกว่า 1 ข้อ)',
  otherKind: 'ข้อใดตรงกับท่าน',
  everWorked: 'ตั้งแต่เรียนจบจนถึงวันนี้ ท่านเคยทำงานที่มีรายได้หรือไม่',
  pastMonth: 'เริ่มงานแรกหลังเรียนจบเดือนใด',
  pastKind: 'ลักษณะงานนั้น',
  pastStill: 'ปัจจุบันยังทำอยู่หรือไม่',
  newPhone: 'หมายเลขโทรศัพท์ใหม่ของผู้สำเร็จการศึกษา',
} as const;

export function kindOfForm(outline: FormOutline): 'P' | 'F' | null {
  if (outline.some((question) => question.title === FORM_F.status)) return 'F';
  if (outline.some((question) => question.title === FORM_P.intention)) return 'P';
  return null;
}

/** Pages that exclude one another may ask under the same title; only one of them is walked. */
export function choicesOf(outline: FormOutline, title: string): readonly string[] {
  return outline
    .filter((question) => question.title === title)
    .flatMap((question) => question.choices);
}

/** The offered choice that begins with one of the words; a form may have been edited, so none is possible. */
export function offered(
  outline: FormOutline,
  title: string,
  ...beginnings: readonly string[]
): string | undefined {
  const choices = choicesOf(outline, title);
  for (const beginning of beginnings) {
    const exact = choices.find((choice) => choice === beginning);
    const found = exact ?? choices.find((choice) => choice.startsWith(beginning));
    if (found !== undefined) return found;
  }
  return undefined;
}
