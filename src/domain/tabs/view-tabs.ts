// Derived tabs: deleted, they are rebuilt equal.

import { FINDING_STATUS } from '../quality/finding-state.ts';
import { SEVERITY_LABELS } from '../quality/severity-labels.ts';
import { STEP_ANSWERS } from '../overview/letter-steps.ts';
import { asked, correctable, shown, view } from './columns.ts';
import { TAB_COLOUR, type Highlight, type Tab } from './tab.ts';

/** Wherever a cell begins with a severity. */
const SEVERITY_COLOURS: readonly Highlight[] = [
  { startsWith: SEVERITY_LABELS.mustFix, colour: '#f9d7d3' },
  { startsWith: SEVERITY_LABELS.check, colour: '#fdecc3' },
];

export const HOME: Tab = view(
  {
    key: 'home',
    title: 'หน้าหลัก',
    colour: TAB_COLOUR.report,
    keepsOrder: true,
    note: 'วันนี้ต้องทำอะไร และตัวเลขสำคัญ โปรแกรมเขียนให้ พิมพ์ได้เฉพาะสองคอลัมน์สุดท้าย กราฟอยู่ทางขวา',
  },
  [
    shown('section', 'หมวด', 130),
    shown('label', 'เรื่อง', 300),
    shown('count', 'จำนวน', 70, { format: 'integer' }),
    shown('value', 'ค่า', 220),
    shown('detail', 'รายละเอียด', 400),
    shown('goTo', 'ไปที่', 230),
    asked('answer', 'ทำแล้วหรือยัง', 110, {
      choices: Object.values(STEP_ANSWERS),
      note: 'ตอบในแถวของขั้นที่ 1–4 ตามหนังสือ สอศ. แถวอื่นโปรแกรมดูจากข้อมูลเอง',
    }),
    asked('note', 'วันที่/หมายเหตุ', 180),
  ],
);

export const REGISTER: Tab = view(
  {
    key: 'register',
    frozenTo: 'name',
    title: 'ทะเบียนติดตาม',
    colour: TAB_COLOUR.program,
    note: 'หนึ่งแถวต่อผู้สำเร็จการศึกษาหนึ่งคน แก้ได้เฉพาะ ชื่อ โทรศัพท์ LINE อีเมล และหมายเหตุ เรียง กรอง ระบายสี เพิ่มคอลัมน์ได้',
  },
  [
    shown('cohort', 'รุ่น', 50),
    shown('group', 'กลุ่ม', 80),
    shown('studentId', 'รหัสนักเรียน', 105),
    correctable('name', 'ชื่อ–นามสกุล', 190),
    shown('level', 'ระดับ', 55),
    shown('field', 'สาขาวิชา', 140),
    shown('advisor', 'ครูที่ปรึกษา', 140),
    correctable('phone', 'โทรศัพท์', 105),
    correctable('lineId', 'LINE', 100),
    correctable('email', 'อีเมล', 170),
    shown('status', 'สถานะล่าสุด', 130),
    shown('place', 'ที่ทำงาน/ที่เรียน', 180),
    shown('position', 'ตำแหน่ง/สาขา', 130),
    shown('asOf', 'ณ วันที่', 110),
    shown('source', 'ใครบอก', 110),
    shown('answeredThisWave', 'รอบนี้ตอบแล้ว', 90),
    shown('lastContact', 'ติดต่อครั้งล่าสุด', 110),
    shown('toCheck', 'สิ่งที่ต้องตรวจ', 220, { highlights: SEVERITY_COLOURS }),
    asked('note', 'หมายเหตุ', 200),
  ],
);

export const LATEST: Tab = view(
  {
    key: 'latest',
    frozenTo: 'name',
    title: 'คำตอบล่าสุด',
    colour: TAB_COLOUR.program,
    note: 'คำตอบที่มีผลล่าสุดของแต่ละคน โปรแกรมเขียนให้ ถ้าต้องแก้คำตอบ ให้เลือก เปิดแก้ ในคอลัมน์สุดท้าย แล้วพิมพ์ในแท็บ บันทึกแทน',
  },
  [
    shown('cohort', 'รุ่น', 50),
    shown('wave', 'รอบ', 110),
    shown('name', 'ชื่อ–นามสกุล', 190),
    shown('level', 'ระดับ', 55),
    shown('field', 'สาขาวิชา', 140),
    shown('submitted', 'ตอบเมื่อ', 110),
    shown('source', 'ใครบอก', 110),
    shown('channel', 'ช่องทาง', 90),
    shown('recordedBy', 'ผู้บันทึก', 140),
    shown('status', 'สถานะ', 140),
    shown('workKind', 'ลักษณะงาน', 200),
    shown('workplace', 'ที่ทำงาน', 180),
    shown('position', 'ตำแหน่ง', 130),
    shown('workProvince', 'จังหวัด', 110),
    shown('firstWorkMonth', 'เริ่มงานครั้งแรก', 120),
    shown('withinYear', 'ได้งานภายใน ๑ ปี', 110),
    shown('income', 'รายได้', 130),
    shown('workMatch', 'งานตรงสาขา', 80),
    shown('studyLevel', 'ระดับที่เรียนต่อ', 110),
    shown('studyPlace', 'สถานศึกษา', 180),
    shown('studyField', 'สาขาที่เรียนต่อ', 140),
    shown('studyMatch', 'เรียนตรงสาขา', 80),
    shown('daysToWork', 'ได้งานหลังจบ (วัน)', 80, {
      format: 'integer',
      note: 'อย่างน้อยกี่วันหลังวันอนุมัติผล นับถึงวันแรกของเดือนที่เริ่มงานแรก เพราะแบบสอบถามถามเพียงเดือน',
    }),
    shown('timeline', 'ลำดับสถานะ', 420),
    shown('history', 'จำนวนคำตอบ', 80, { format: 'integer' }),
    asked('reopen', 'แก้คำตอบ', 110, {
      choices: ['เปิดแก้'],
      note: 'เลือก เปิดแก้ แล้วปรับทะเบียน แถวของคนนี้จะกลับมาในแท็บ บันทึกแทน ลบออกเมื่อแก้เสร็จ',
    }),
  ],
);

export const REVIEW: Tab = view(
  {
    key: 'review',
    frozenTo: 'typedName',
    title: 'รอพิจารณา',
    colour: TAB_COLOUR.decision,
    note: 'คำตอบที่โปรแกรมยังจับคู่กับรายชื่อไม่ได้ โปรดเลือกในคอลัมน์ คำตัดสิน หรือพิมพ์รหัสนักเรียนที่ถูกต้อง หรือใช้เมนู พิจารณาทีละรายการ แถวที่ตัดสินแล้วยังอยู่ ลบคำตัดสินเพื่อยกเลิกได้',
  },
  [
    shown('cohort', 'รุ่น', 50),
    shown('typedName', 'ชื่อที่พิมพ์', 200),
    shown('candidate', 'คนที่น่าจะใช่', 240),
    asked('verdict', 'คำตัดสิน', 120, {
      choices: ['ใช่คนนี้', 'ไม่มีในรายชื่อ', 'คนเดียวกัน', 'คนละคน', 'ไว้ก่อน'],
      note: 'แถวที่เทียบคำตอบกับรายชื่อ เลือก ใช่คนนี้ หรือ ไม่มีในรายชื่อ แถวที่เทียบสองแถวหรือสองคำตอบ เลือก คนเดียวกัน หรือ คนละคน',
    }),
    asked('studentId', 'หรือรหัสนักเรียนที่ถูกต้อง', 130),
    shown('state', 'สถานะ', 200),
    shown('evidence', 'ผลเทียบกับคนที่น่าจะใช่', 240),
    shown('others', 'คนอื่นที่อาจใช่', 260),
    shown('why', 'เหตุที่รอพิจารณา', 260),
    shown('typedId', 'รหัสนักเรียนที่พิมพ์', 120),
    shown('typedField', 'สาขาที่เลือก', 170),
    shown('typedPhone', 'เบอร์ที่พิมพ์', 110),
    shown('submitted', 'ตอบเมื่อ', 110),
    shown('summary', 'เนื้อหาโดยย่อ', 220),
    asked('comment', 'หมายเหตุ', 180),
    shown('candidateCode', 'รหัสส่วนตัวของคนที่น่าจะใช่', 60, { hidden: true }),
  ],
);

export const FINDINGS: Tab = view(
  {
    key: 'findings',
    title: 'สิ่งที่ต้องตรวจ',
    colour: TAB_COLOUR.decision,
    note: 'รายการที่ควรแก้หรือตรวจสอบ แก้ที่ต้นทางแล้วรายการจะหายไปเอง พิมพ์ได้ใน ผู้รับผิดชอบ สถานะ ความเห็น',
  },
  [
    shown('severity', 'ระดับ', 80, { highlights: SEVERITY_COLOURS }),
    shown('who', 'ใคร', 200),
    shown('what', 'เรื่อง', 420),
    shown('where', 'ทำอย่างไร/แก้ที่ใด', 220),
    shown('since', 'ตั้งแต่', 110),
    asked('owner', 'ผู้รับผิดชอบ', 130),
    asked('status', 'สถานะ', 130, {
      choices: Object.values(FINDING_STATUS),
      note: 'ยอมรับตามนี้ = รายการจะหายไป และกลับมาเมื่อข้อมูลนั้นเปลี่ยน · แก้แล้ว = ถ้าโปรแกรมยังพบอยู่ จะบอกในช่อง ความคืบหน้า',
    }),
    asked('comment', 'ความเห็น/เหตุผล', 240),
    shown('state', 'ความคืบหน้า', 170),
    shown('rule', 'กฎ', 60, { hidden: true }),
    shown('place', 'ที่อยู่ของข้อมูล', 60, { hidden: true }),
    shown('said', 'ลายพิมพ์ของข้อมูล', 60, { hidden: true }),
  ],
);

export const INDICATOR: Tab = view(
  {
    key: 'indicator',
    title: 'ตัวบ่งชี้',
    colour: TAB_COLOUR.report,
    note: 'ตัวบ่งชี้พร้อมตัวตั้ง ตัวหาร และผู้ที่ยังติดตามไม่ได้ โปรแกรมเขียนให้ ไม่ต้องพิมพ์ในแท็บนี้',
  },
  [
    shown('cohort', 'รุ่น', 50),
    shown('definition', 'ตัวบ่งชี้', 380),
    shown('stratum', 'กลุ่ม', 210),
    shown('rate', 'ร้อยละ', 90),
    shown('light', 'ใช้รายงาน', 110),
    shown('numerator', 'ตัวตั้ง (คน)', 85, { format: 'integer' }),
    shown('denominator', 'ตัวหาร (คน)', 85, { format: 'integer' }),
    shown('band', 'ระดับคุณภาพ', 95, {
      note: 'ตรวจสอบกับคู่มือของ สอศ. เกณฑ์แก้ได้ในแท็บ ตั้งค่า (เมนู 1 › ตั้งค่าครั้งแรก)',
    }),
    shown('all', 'ผู้สำเร็จทั้งหมด', 95, { format: 'integer' }),
    shown('tracked', 'ติดตามได้', 75, { format: 'integer' }),
    shown('untracked', 'ยังติดตามไม่ได้', 95, { format: 'integer' }),
    shown('trackedRate', 'ติดตามได้ร้อยละ', 95),
    shown('responded', 'ตอบเอง (คน)', 75, { format: 'integer' }),
    shown('responseRate', 'ตอบเองร้อยละ', 90),
    shown('excluded', 'ตัดออก', 160),
    shown('ownWord', 'เฉพาะคำตอบของเจ้าตัว', 190, { note: 'ตัวเลขเดียวกันเมื่อไม่นับคำบอกของผู้อื่น' }),
    shown('marks', 'ข้อสังเกต', 190),
    shown('before1', 'รุ่นก่อนหน้า', 190),
    shown('before2', 'สองรุ่นก่อนหน้า', 190),
    shown('needed', 'ต้องติดตามได้อีก', 240),
    shown('sentence', 'อ่านว่า', 640),
    shown('way', 'ที่มาของตัวเลข', 640),
    shown('interval', 'รายละเอียดสำหรับผู้ประเมิน: ช่วงความเชื่อมั่น 95 %', 150),
    shown('bounds', 'รายละเอียดสำหรับผู้ประเมิน: ต่ำสุด–สูงสุดที่เป็นไปได้', 160),
    shown('weighted', 'รายละเอียดสำหรับผู้ประเมิน: ถ้าถ่วงน้ำหนักตามสาขา', 240, {
      note: 'ใช้ตรวจสอบ ไม่ใช้แทนตัวเลขที่รายงาน อธิบายไว้ในเอกสาร หลักฐานประกันคุณภาพ',
    }),
    shown('published', 'ฉบับเผยแพร่', 640, {
      note: 'เผยแพร่ได้เฉพาะข้อความในช่องนี้ จำนวนที่น้อยจนอาจรู้ว่าเป็นใครเป็นขีด เกณฑ์แก้ได้ในแท็บ ตั้งค่า (เมนู 1 › ตั้งค่าครั้งแรก)',
    }),
    shown('formula', 'สูตรและที่มา', 520),
  ],
);
