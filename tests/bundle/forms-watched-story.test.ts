// What people do to a form by hand in its editor: what the check says, what a repair mends, and that no answer is lost.
import { describe, expect, test } from '@jest/globals';
import type { FormEditorUser } from '../../host/forms/form-editor-user.ts';
import { askedCollege, refresh, type AskedCollege } from '../support/asked.ts';
import { COORDINATOR, SECOND_EDITOR } from '../support/college.ts';
import { openDialog } from '../support/person.ts';
import {
  ARRIVES,
  INCOME,
  KIND,
  MATCH,
  POSITION,
  REPAIR,
  STATUS,
  WORKPLACE,
  check,
  choicesOf,
  editorOf,
  formFinding,
  latestOf,
  rulesOf,
  working,
  type Sheet,
} from '../support/watched-form.ts';

const BY_HAND = 'โปรแกรมแก้แทนไม่ได้';

/** The old text as the answer has it, the new text as the changed form asks. */
const retitled = (sheet: Sheet, from: string, to: string): Sheet => {
  const { [from]: value = '', ...rest } = sheet;
  return { ...rest, [to]: value };
};

const without = (sheet: Sheet, title: string): Sheet => {
  const { [title]: _, ...rest } = sheet;
  return rest;
};

interface HandChange {
  readonly what: string;
  readonly by: (editor: FormEditorUser, college: AskedCollege) => void;
  readonly says: string;
  /** How the changed form is answered, where not as before. */
  readonly sheet?: (sheet: Sheet) => Sheet;
  /** What of the answer given meanwhile arrives, where not all. */
  readonly arrives?: Readonly<Record<string, string>>;
  readonly finding: string;
  /** Nobody can answer meanwhile. */
  readonly shut?: true;
}

const REPAIRED: readonly HandChange[] = [
  {
    what: 'a question renamed',
    by: (editor) => editor.rename(WORKPLACE, 'ที่ทำงาน'),
    says: 'ถูกแก้ข้อความเป็น “ที่ทำงาน”',
    sheet: (sheet) => retitled(sheet, WORKPLACE, 'ที่ทำงาน'),
    finding: 'changed',
  },
  {
    what: 'its help text rewritten',
    by: (editor) => editor.describe(INCOME, 'ไม่ต้องตอบก็ได้'),
    says: `คำอธิบายของข้อ “${INCOME}” ถูกแก้เป็น “ไม่ต้องตอบก็ได้”`,
    finding: 'changed',
  },
  {
    what: 'a question deleted',
    by: (editor) => editor.remove(POSITION),
    says: `ไม่พบข้อ “${POSITION}”`,
    sheet: (sheet) => without(sheet, POSITION),
    arrives: { ...ARRIVES, position: '' },
    finding: 'changed',
  },
  {
    what: 'the question of the code deleted: links that went out fill it in no more',
    by: (editor) => editor.remove('รหัสส่วนตัว'),
    says: 'โปรดส่งลิงก์ใหม่หลังซ่อม',
    shut: true,
    finding: 'changed',
  },
  {
    what: 'a question copied and the original deleted',
    by: (editor) => {
      editor.duplicate(WORKPLACE);
      editor.remove(WORKPLACE);
    },
    says: `ข้อ “${WORKPLACE}” ถูกลบแล้วทำขึ้นใหม่ด้วยมือ`,
    finding: 'changed',
  },
  {
    what: 'questions moved about',
    by: (editor) => editor.moveBefore(INCOME, KIND),
    says: `ข้อ “${INCOME}” ถูกย้ายตำแหน่ง`,
    finding: 'changed',
  },
  {
    what: 'required switched off',
    by: (editor) => editor.require(WORKPLACE, false),
    says: `ข้อ “${WORKPLACE}” ถูกเปลี่ยนเป็นไม่บังคับตอบ`,
    finding: 'changed',
  },
  {
    what: 'choices reordered',
    by: (editor, college) => editor.offer(INCOME, choicesOf(college, INCOME).reverse()),
    says: `ลำดับตัวเลือกของข้อ “${INCOME}” ถูกเปลี่ยน`,
    finding: 'changed',
  },
  {
    what: 'a choice added, and chosen',
    by: (editor, college) => editor.offer(MATCH, [...choicesOf(college, MATCH), 'ตรงบ้าง']),
    says: `ตัวเลือกของข้อ “${MATCH}” ไม่ตรงกับแบบ เกิน “ตรงบ้าง”`,
    sheet: (sheet) => ({ ...sheet, [MATCH]: 'ตรงบ้าง' }),
    arrives: { ...ARRIVES, workMatch: 'ตรงบ้าง' },
    finding: 'changed',
  },
  {
    what: 'a choice taken away',
    by: (editor, college) => editor.offer(KIND, choicesOf(college, KIND).slice(2)),
    says: `ตัวเลือกของข้อ “${KIND}” ไม่ตรงกับแบบ ขาด “หน่วยงานราชการ`,
    finding: 'changed',
  },
  {
    what: 'a choice led to the end of the form',
    by: (editor, college) => {
      const work = choicesOf(college, STATUS).find((label) => label.startsWith('ทำงาน')) ?? '';
      editor.lead(STATUS, work, null);
    },
    says: `การไปหน้าถัดไปของข้อ “${STATUS}” ไม่ตรงกับแบบ`,
    arrives: { workplace: '', status: 'ทำงานเอกชน' },
    finding: 'changed',
  },
  {
    what: 'a whole page deleted',
    by: (editor) => editor.remove('ภารกิจอื่น'),
    says: 'ไม่พบหน้า “ภารกิจอื่น”',
    finding: 'changed',
  },
  {
    what: 'the answering stopped',
    by: (editor) => editor.switch({ accepting: false }),
    says: 'แบบปิดรับคำตอบอยู่',
    shut: true,
    finding: 'closed',
  },
  {
    what: 'the form taken back',
    by: (editor) => editor.switch({ published: false }),
    says: 'แบบยังไม่เผยแพร่',
    shut: true,
    finding: 'unpublished',
  },
  {
    what: 'edits of answers switched on',
    by: (editor) => editor.switch({ allowEdits: true }),
    says: 'การให้แก้คำตอบภายหลัง ถูกเปิดไว้',
    finding: 'editsAllowed',
  },
  {
    what: 'addresses collected',
    by: (editor) => editor.switch({ collectEmail: true }),
    says: 'การเก็บอีเมลของผู้ตอบ ถูกเปิดไว้',
    finding: 'collectsEmail',
  },
  {
    what: 'one response per account',
    by: (editor) => editor.switch({ limitOneResponse: true }),
    says: 'การจำกัดให้ตอบได้ครั้งเดียว',
    shut: true,
    finding: 'changed',
  },
  {
    what: 'linked to a sheet of its own',
    by: (editor) => editor.linkTo('1otherSheetOfSomebody'),
    says: 'แบบถูกเชื่อมกับ Google ชีต',
    finding: 'linkedToSheet',
  },
  {
    what: 'a quiz',
    by: (editor) => editor.switch({ quiz: true }),
    says: 'การเป็นแบบทดสอบที่ให้คะแนน ถูกเปิดไว้',
    finding: 'changed',
  },
  {
    what: 'questions shuffled',
    by: (editor) => editor.switch({ shuffle: true }),
    says: 'การสลับลำดับข้อ ถูกเปิดไว้',
    finding: 'changed',
  },
  {
    what: 'a summary for everybody who answers',
    by: (editor) => editor.switch({ publishingSummary: true }),
    says: 'การให้ผู้ตอบเห็นสรุปคำตอบ ถูกเปิดไว้',
    finding: 'changed',
  },
  {
    what: 'title and description rewritten',
    by: (editor) => editor.write({ title: 'แบบติดตาม ๒', description: '' }),
    says: 'ชื่อแบบถูกแก้เป็น “แบบติดตาม ๒”',
    finding: 'changed',
  },
  {
    what: 'the words after sending and after closing rewritten',
    by: (editor) => editor.write({ confirmation: 'ขอบคุณ', closedMessage: 'หมดเวลา' }),
    says: 'ข้อความเมื่อปิดรับคำตอบถูกแก้เป็น “หมดเวลา”',
    finding: 'changed',
  },
];

describe('what the program mends', () => {
  test.each(REPAIRED)('$what', ({ by, says, sheet = (same) => same, arrives, finding, shut }) => {
    const college = askedCollege();
    const asBefore = working(college);
    by(editorOf(college), college);
    const answer = (): string => college.host.answer(college.formId, sheet(asBefore));
    if (shut !== true) answer();
    const dialog = check(college);
    expect(dialog.reads()).toContain(says);
    expect(rulesOf(college)).toContain(formFinding(finding));

    dialog.press(REPAIR);
    expect(dialog.reads()).not.toContain(BY_HAND);
    const again = check(college);
    expect(again.reads()).toContain('พร้อมใช้');
    expect(again.reads()).not.toContain(REPAIR);
    expect(rulesOf(college).filter((rule) => rule.startsWith('form/'))).toEqual([]);

    if (shut === true) college.host.answer(college.formId, asBefore);
    refresh(college.host);
    expect(latestOf(college)).toMatchObject(arrives ?? ARRIVES);
    college.host.answer(college.formId, working(college, 1));
    refresh(college.host);
    expect(latestOf(college, 1)).toMatchObject(ARRIVES);
  });
});

interface LeftToPeople extends HandChange {
  /** The clicks that the dialog asks for. */
  readonly clicks: string;
  readonly mended: (editor: FormEditorUser, college: AskedCollege) => void;
}

const LEFT: readonly LeftToPeople[] = [
  {
    what: 'a question made another kind of question',
    by: (editor) => editor.changeType(WORKPLACE, 'PARAGRAPH_TEXT'),
    says: `ข้อ “${WORKPLACE}” ถูกเปลี่ยนชนิดคำถาม`,
    clicks: 'เลือกชนิดเป็น “คำตอบสั้นๆ (Short answer)” ที่มุมขวาบนของข้อ',
    finding: 'changed',
    mended: (editor) => editor.changeType(WORKPLACE, 'TEXT'),
  },
  {
    what: 'one choice made several choices',
    by: (editor) => editor.changeType(MATCH, 'CHECKBOX'),
    says: `ข้อ “${MATCH}” ถูกเปลี่ยนชนิดคำถาม`,
    clicks: 'เลือกชนิดเป็น “หลายตัวเลือก (Multiple choice)”',
    finding: 'changed',
    mended: (editor) => editor.changeType(MATCH, 'MULTIPLE_CHOICE'),
  },
  {
    what: 'a question of their own',
    by: (editor) => editor.add('TEXT', 'ชื่อเล่น'),
    says: 'มีผู้เพิ่มข้อ “ชื่อเล่น” เอง',
    clicks: 'ถ้าไม่ได้ตั้งใจ เปิดหน้าแก้ไขแบบ กดที่ข้อนี้ แล้วกดรูปถังขยะ',
    finding: 'ownQuestions',
    mended: (editor) => editor.remove('ชื่อเล่น'),
  },
  {
    what: 'a question copied',
    by: (editor) => editor.duplicate(WORKPLACE),
    says: `มีข้อ “${WORKPLACE}” ซ้ำอีกข้อหนึ่ง`,
    clicks: 'กดที่ข้อที่ซ้ำ (ข้อล่าง) แล้วกดรูปถังขยะ',
    finding: 'changed',
    mended: (editor) => {
      // The lower one: the upper one is called by its title again after it has gone.
      editor.rename(WORKPLACE, 'ข้อบน');
      editor.remove(WORKPLACE);
      editor.rename('ข้อบน', WORKPLACE);
    },
  },
  {
    what: 'a page of their own',
    by: (editor) => editor.add('PAGE_BREAK', 'ประกาศของวิทยาลัย'),
    says: 'มีผู้เพิ่มข้อ “ประกาศของวิทยาลัย” เอง',
    clicks: 'กดรูปถังขยะ',
    finding: 'ownQuestions',
    mended: (editor) => editor.remove('ประกาศของวิทยาลัย'),
  },
  {
    what: 'closed to people without an account',
    by: (editor) => editor.switch({ openToAnyone: false }),
    says: 'ผู้ที่ไม่ได้ลงชื่อเข้าใช้ Google ยังตอบไม่ได้',
    clicks: '4) ที่ มุมมองผู้ตอบ (Responder view) เลือก ทุกคนที่มีลิงก์',
    finding: 'restricted',
    shut: true,
    mended: (editor) => editor.switch({ openToAnyone: true }),
  },
];

describe('what only people can mend', () => {
  test.each(LEFT)('$what', ({ by, says, clicks, finding, mended, shut }) => {
    const college = askedCollege();
    const asBefore = working(college);
    by(editorOf(college), college);
    if (shut !== true) college.host.answer(college.formId, asBefore);
    const dialog = check(college);
    expect(dialog.reads()).toContain(says);
    expect(dialog.reads()).toContain(clicks);
    expect(dialog.reads()).not.toContain(REPAIR);
    expect(rulesOf(college)).toEqual([formFinding(finding)]);
    refresh(college.host);
    if (shut !== true) expect(latestOf(college)).toMatchObject(ARRIVES);

    mended(editorOf(college), college);
    dialog.press('ตรวจอีกครั้ง');
    expect(dialog.reads()).toContain('พร้อมใช้');
    expect(dialog.reads()).not.toContain(clicks);
    expect(rulesOf(college)).toEqual([]);
  });

  test('a form that was deleted is a finding of its owner, and leaves with its successor', () => {
    const college = askedCollege();
    check(college);
    college.host.deleteForm(college.formId, COORDINATOR);
    openDialog(college.host, 'checkForms', SECOND_EDITOR);
    expect(rulesOf(college)).toEqual([]);
    const dialog = check(college);
    expect(rulesOf(college)).toEqual([formFinding('gone')]);
    dialog.press('สร้างใหม่แทนแบบที่ลบ: แบบติดตามหลังสำเร็จการศึกษา');
    dialog.press('กู้คืนไม่ได้ สร้างแบบใหม่แทน');
    refresh(college.host);
    expect(rulesOf(college)).toEqual([]);
  });
});
