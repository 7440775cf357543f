// Form P: the questionnaire for those who are about to graduate, one row per question.

import { FIELD_NOT_FOUND, MASTER, OTHER_LEVEL, WORK_KINDS } from './choices.ts';
import { maxLength, type PageDraft } from './questionnaire-draft.ts';
import {
  CODE,
  COMMENT,
  CONSENTS,
  EMAIL_RULE,
  ENTRY,
  FIRST_NAME_RULE,
  HELP_WANTED,
  PHONE_RULE,
  studentIdRule,
} from './shared-questions.ts';

export const PRE_GRADUATION_TITLE = 'แบบสำรวจผู้ที่กำลังจะสำเร็จการศึกษา ปีการศึกษา {year}[ — {college}]';

export const PRE_GRADUATION_PAGES: readonly PageDraft[] = [
  {
    key: 'start',
    title: '(หน้าแรก)',
    questions: [
      CODE,
      {
        key: 'firstName',
        kind: 'text',
        title: 'ชื่อจริงของผู้เรียน',
        help: 'พิมพ์เฉพาะชื่อ ไม่ต้องใส่คำนำหน้าและนามสกุล',
        required: true,
        rule: FIRST_NAME_RULE,
      },
      {
        ...ENTRY,
        choices: [
          { code: 'PERSONAL', label: 'ลิงก์ส่วนตัว', goTo: 'contact' },
          { code: 'GROUP', label: 'ลิงก์กลุ่มหรือคิวอาร์โค้ด', goTo: 'identity' },
          { code: 'PROXY', label: 'ครูกรอกแทนผู้เรียน', goTo: 'informant' },
        ],
      },
    ],
  },
  {
    key: 'informant',
    title: 'ครูกรอกแทน',
    text: 'หน้านี้สำหรับครูที่กรอกแทนผู้เรียนเท่านั้น',
    questions: [
      {
        key: 'informantName',
        kind: 'text',
        title: 'ชื่อครูผู้กรอก',
        required: true,
        rule: maxLength(80),
      },
      {
        key: 'informantHasCode',
        kind: 'choice',
        title: 'รหัสส่วนตัวของผู้เรียนในหน้าแรก',
        required: true,
        choices: [
          { code: 'YES', label: 'มีอยู่แล้ว', goTo: 'contact' },
          { code: 'NO', label: 'ช่องว่าง', goTo: 'identity' },
        ],
      },
    ],
  },
  {
    key: 'identity',
    title: 'ข้อมูลผู้เรียน',
    text: 'ใช้จับคู่กับรายชื่อของวิทยาลัย',
    questions: [
      { key: 'lastName', kind: 'text', title: 'นามสกุล', required: true, rule: maxLength(80) },
      {
        key: 'studentId',
        kind: 'text',
        title: 'รหัสนักเรียน นักศึกษา',
        help: 'ดูได้จากบัตรนักเรียน',
        required: true,
        rule: studentIdRule('โปรดพิมพ์เฉพาะตัวเลขรหัสนักเรียน เช่น 66201010025'),
      },
      {
        key: 'levelField',
        kind: 'list',
        title: 'ระดับชั้นและสาขาที่กำลังจะสำเร็จการศึกษา',
        help: 'เลือกระดับชั้นและสาขาวิชา/สาขางาน',
        required: true,
        choices: ['levelFields', FIELD_NOT_FOUND],
      },
    ],
  },
  {
    key: 'contact',
    title: 'ช่องทางติดต่อหลังเรียนจบ',
    text: 'วิทยาลัยจะติดต่ออีกครั้งใน 3–12 เดือน เพื่อขอทราบว่าท่านทำงานหรือเรียนต่อที่ใด',
    questions: [
      {
        key: 'phone',
        kind: 'text',
        title: 'หมายเลขโทรศัพท์ของผู้เรียน',
        help: 'เบอร์ที่จะยังใช้หลังเรียนจบ',
        required: true,
        rule: PHONE_RULE,
      },
      {
        key: 'lineId',
        kind: 'text',
        title: 'LINE ID',
        help: 'ไม่ใช่ชื่อที่แสดง ดูได้ในแอป LINE ที่ ตั้งค่า › โปรไฟล์ ไม่มี เว้นว่างได้',
        required: false,
        rule: maxLength(60),
      },
      {
        key: 'facebook',
        kind: 'text',
        title: 'ชื่อ Facebook หรือ Instagram',
        help: 'ไม่มี เว้นว่างได้',
        required: false,
        rule: maxLength(80),
      },
      {
        key: 'email',
        kind: 'text',
        title: 'อีเมลส่วนตัว',
        help: 'ไม่ใช่อีเมลของวิทยาลัยซึ่งอาจปิดหลังเรียนจบ ไม่มี เว้นว่างได้',
        required: false,
        rule: EMAIL_RULE,
      },
      {
        key: 'backupRelation',
        kind: 'list',
        title: 'ผู้ที่ติดต่อท่านได้เสมอ (ถ้าให้ไว้ โปรดแจ้งเขาให้ทราบ)',
        required: false,
        choices: [
          { code: 'PARENT', label: 'บิดา มารดา หรือผู้ปกครอง' },
          { code: 'SIBLING', label: 'พี่น้อง' },
          { code: 'RELATIVE', label: 'ญาติ' },
          { code: 'FRIEND', label: 'เพื่อน' },
        ],
      },
      {
        key: 'backupPhone',
        kind: 'text',
        title: 'หมายเลขโทรศัพท์ของผู้นั้น',
        required: false,
        rule: PHONE_RULE,
      },
      {
        key: 'bestChannel',
        kind: 'choice',
        title: 'ช่องทางที่สะดวกที่สุด',
        required: true,
        choices: [
          { code: 'LINE', label: 'LINE' },
          { code: 'PHONE', label: 'โทรศัพท์' },
          { code: 'FB', label: 'Facebook หรือ Instagram' },
          { code: 'EMAIL', label: 'อีเมล' },
        ],
      },
      {
        key: 'alumniJoined',
        kind: 'choice',
        title: 'เข้าร่วมช่องทางศิษย์เก่าของวิทยาลัยแล้วหรือยัง',
        help: '{pageUrl}',
        required: false,
        when: 'pageUrl',
        choices: [
          { code: 'YES', label: 'เข้าร่วมแล้ว' },
          { code: 'LATER', label: 'ยังไม่ได้เข้าร่วม' },
          { code: 'NO', label: 'ไม่ประสงค์จะเข้าร่วม' },
        ],
      },
    ],
  },
  {
    key: 'intention',
    title: 'หลังเรียนจบ',
    questions: [
      {
        key: 'intention',
        kind: 'choice',
        title: 'หลังเรียนจบ ท่านตั้งใจจะทำอะไรเป็นหลัก',
        help: 'ยังเปลี่ยนใจได้ ตอบตามที่คิดในวันนี้',
        required: true,
        choices: [
          { code: 'STUDY', label: 'เรียนต่อ', goTo: 'study' },
          {
            code: 'WORK',
            label: 'ทำงานหรือประกอบอาชีพ (รวมกิจการส่วนตัว เกษตร ช่วยกิจการที่บ้าน และทำงานพร้อมเรียน)',
            goTo: 'work',
          },
          { code: 'MILITARY', label: 'เข้ารับราชการทหารกองประจำการ', goTo: 'finish' },
          { code: 'UNDECIDED', label: 'ยังไม่ตัดสินใจ', goTo: 'finish' },
          { code: 'OTHER', label: 'อื่น ๆ', goTo: 'finish' },
        ],
      },
    ],
  },
  {
    key: 'work',
    title: 'งานที่ตั้งใจจะทำ',
    questions: [
      { key: 'workKind', kind: 'choice', title: 'ลักษณะงาน', required: true, choices: WORK_KINDS },
      {
        key: 'jobStage',
        kind: 'choice',
        title: 'ตอนนี้ถึงขั้นใด',
        required: true,
        choices: [
          { code: 'HIRED', label: 'ได้งานแล้ว' },
          { code: 'TRAINER', label: 'สถานประกอบการที่ฝึกงานหรือทวิภาคีจะรับเข้าทำงาน' },
          { code: 'SAMEJOB', label: 'ทำงานหรือมีกิจการนี้อยู่แล้ว' },
          { code: 'APPLYING', label: 'กำลังสมัครหรือเตรียมเริ่มกิจการ' },
          { code: 'NOTYET', label: 'ยังไม่ได้เริ่ม' },
        ],
      },
      {
        key: 'workplace',
        kind: 'text',
        title: 'สถานประกอบการที่คาดว่าจะไปทำงาน',
        help: 'ยังไม่ทราบ เว้นว่างได้',
        required: false,
        rule: maxLength(150),
      },
      {
        key: 'position',
        kind: 'text',
        title: 'ตำแหน่งหรืองาน',
        help: 'ยังไม่ทราบ เว้นว่างได้',
        required: false,
        rule: maxLength(100),
      },
      {
        key: 'alsoStudy',
        kind: 'choice',
        title: 'ตั้งใจเรียนต่อไปพร้อมกันหรือไม่',
        required: true,
        choices: [
          { code: 'NO', label: 'ไม่เรียน', goTo: 'finish' },
          { code: 'YES', label: 'เรียนไปด้วย', goTo: 'study' },
        ],
      },
    ],
  },
  {
    key: 'study',
    title: 'การเรียนต่อที่ตั้งใจไว้',
    questions: [
      {
        key: 'studyLevel',
        kind: 'choice',
        title: 'ระดับที่ตั้งใจจะเรียน',
        required: true,
        choices: [
          { code: 'PVS', label: 'ปวส.' },
          { code: 'BA', label: 'ปริญญาตรี' },
          { code: 'SHORT', label: 'หลักสูตรระยะสั้น' },
          MASTER,
          OTHER_LEVEL,
        ],
      },
      {
        key: 'studyPlace',
        kind: 'choice',
        title: 'สถานศึกษาที่คาดว่าจะเรียน',
        help: 'ถ้าไม่มีในรายการ เลือก อื่นๆ แล้วพิมพ์ชื่อเต็ม',
        required: true,
        hasOther: true,
        choices: [
          { code: 'SAME', label: '[{college}|วิทยาลัย] (ที่เดิม)' },
          'institutions',
          { code: 'UNKNOWN', label: 'ยังไม่ทราบ' },
        ],
      },
      {
        key: 'studyField',
        kind: 'text',
        title: 'สาขาที่ตั้งใจจะเรียน',
        help: 'ยังไม่ทราบ เว้นว่างได้',
        required: false,
        rule: maxLength(100),
      },
      {
        key: 'studyStage',
        kind: 'choice',
        title: 'ตอนนี้ถึงขั้นใด',
        required: true,
        choices: [
          { code: 'IN', label: 'ได้ที่เรียนแล้ว' },
          { code: 'APPLIED', label: 'สมัครแล้ว รอผล' },
          { code: 'NOTYET', label: 'ยังไม่ได้สมัคร' },
        ],
      },
    ],
  },
  {
    key: 'finish',
    title: 'สิ่งที่ต้องการ',
    text: 'หน้าสุดท้าย ทุกข้อไม่บังคับ กดส่งได้เลย',
    questions: [HELP_WANTED, CONSENTS, COMMENT],
  },
];
