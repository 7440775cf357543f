// A spot check through the built bundle: drawn twice, from the list and from a frozen report, masked or not.
import { describe, expect, test } from '@jest/globals';
import { askedCollege, refresh, say, typeAt, type AskedCollege } from '../support/asked.ts';
import { COORDINATOR, TABS, setUpCollege } from '../support/college.ts';
import { openDialog, type DialogPerson } from '../support/person.ts';
import type { Paper, PaperPart } from '../../src/texts/paper.ts';

function answeredCollege(): AskedCollege {
  const college = askedCollege({}, 12);
  college.roster.slice(0, 6).forEach(({ code = '', firstName = '' }) => {
    say(college, { code, firstName, workplace: 'อู่ช่าง' });
  });
  const { code = '', firstName = '' } = college.roster[0] ?? {};
  say(college, { firstName, code, advisor: 'ครูสมศรี' });
  refresh(college.host);
  return college;
}

const open = ({ host }: Pick<AskedCollege, 'host'>): DialogPerson =>
  openDialog(host, 'drawSample', COORDINATOR);

function paperOf(dialog: DialogPerson): Paper {
  const [block] = dialog.screen.blocks.filter(({ kind }) => kind === 'paper');
  if (block?.kind !== 'paper') throw new Error(`no paper: ${dialog.reads()}`);
  return block.paper;
}

const headings = ({ parts }: Paper): string[] =>
  parts.flatMap((part: PaperPart) => (part.kind === 'heading' ? [part.text] : []));

const drawn = (college: AskedCollege, fields: Readonly<Record<string, string>>): Paper => {
  const dialog = open(college);
  dialog.press('สุ่ม', fields);
  return paperOf(dialog);
};

describe('drawing', () => {
  test('the same seed gives the same persons; each begins a page', () => {
    const college = answeredCollege();
    const first = drawn(college, { seed: 'ก1', size: '5' });
    expect(headings(first)).toHaveLength(5);
    expect(headings(drawn(college, { seed: 'ก1', size: '5' }))).toEqual(headings(first));
    expect(first.parts.filter(({ kind }) => kind === 'pageBreak')).toHaveLength(5);
    expect(headings(drawn(college, { seed: 'ก2', size: '5' }))).not.toEqual(headings(first));
  });

  test('proposes a seed, which the paper names', () => {
    const dialog = open(answeredCollege());
    const [seed] = dialog.screen.blocks.flatMap((block) =>
      block.kind === 'field' && block.name === 'seed' ? [block.value] : [],
    );
    expect(seed).toMatch(/^\d+$/);
    dialog.press('สุ่ม');
    expect(paperOf(dialog).asOf).toContain(`รหัสสุ่ม ${seed ?? '?'}`);
  });

  test('from a frozen report stays the same whoever joins or answers, and says what it said', () => {
    const college = answeredCollege();
    const freezing = openDialog(college.host, 'freezeReport', COORDINATOR);
    freezing.press('ตรึงรายงานใหม่');
    freezing.press('ยืนยันตรึงรายงาน', { reason: 'รอบที่ 1' });
    const [report = ''] = /R\d{4}-\d+-[0-9a-f]{8}/.exec(freezing.reads()) ?? [];
    const before = drawn(college, { report, seed: '1', size: '12' });
    const { code = '', firstName = '' } = college.roster[8] ?? {};
    say(college, { code, firstName, workplace: 'โรงงาน' });
    const after = drawn(college, { report, seed: '1', size: '12' });
    expect(headings(after)).toEqual(headings(before));
    const page = pageOf(after, firstName);
    expect(page).toContain('["สถานะที่นับ","ทำงานเอกชน"],["ตามรายงานที่ตรึง","ไม่มี"]');
  });

  test.each([
    [{ size: '0' }, 'จำนวนคนต้องเป็นตัวเลข'],
    [{ size: 'สิบ' }, 'จำนวนคนต้องเป็นตัวเลข'],
    [{ seed: ' ' }, 'โปรดพิมพ์รหัสสุ่ม'],
  ])('%j is refused', (fields, why) => {
    const dialog = open(answeredCollege());
    dialog.press('สุ่ม', fields);
    expect(dialog.reads()).toContain(why);
    dialog.press('สุ่ม', { size: '๕', seed: '1' });
    expect(headings(paperOf(dialog))).toHaveLength(5);
  });

  test('a college without graduates is told so', () => {
    const { host } = setUpCollege();
    const dialog = open({ host });
    dialog.press('สุ่ม');
    expect(dialog.reads()).toContain('ไม่มีใครให้สุ่ม');
  });
});

/** What stands on the page of a person, as text. */
function pageOf({ parts }: Paper, name: string): string {
  const at = parts.findIndex((part) => part.kind === 'heading' && part.text.includes(name));
  const end = parts.findIndex((part, index) => index > at && part.kind === 'pageBreak');
  return JSON.stringify(parts.slice(at, end < 0 ? undefined : end));
}

describe('a sheet', () => {
  test('names every answer with source, channel and recorder, and which of them counts', () => {
    const college = answeredCollege();
    const paper = drawn(college, { seed: '1', size: '12' });
    const page = pageOf(paper, college.roster[0]?.firstName ?? '?');
    expect(page).toContain('ครูสมศรี');
    expect(page).toContain('นับเป็นสถานะล่าสุด');
    expect(page).toContain('เก็บไว้ ไม่นับ');
    expect(page).toContain('เริ่มงานครั้งแรก พฤษภาคม 2569');
    expect(page).toContain('เข้าเกณฑ์ (ตัวตั้งและตัวหาร)');
  });

  test('lists corrections of the staff', () => {
    const college = answeredCollege();
    const { code = '', firstName = '?' } = college.roster[1] ?? {};
    typeAt(college.host, TABS.register, { key: code, column: 'phone', text: '0810000009' });
    const paper = drawn(college, { seed: '1', size: '12' });
    expect(pageOf(paper, firstName)).toContain('"โทรศัพท์","0810000009"');
    expect(pageOf(paper, firstName)).toContain('นำเข้ารายชื่อ');
  });

  test('masked holds neither name, id, phone nor address of anybody', () => {
    const college = answeredCollege();
    const { code = '' } = college.roster[1] ?? {};
    typeAt(college.host, TABS.register, { key: code, column: 'phone', text: '0810000009' });
    const written = JSON.stringify(drawn(college, { seed: '1', size: '12', masked: 'yes' }));
    expect(written).toContain('***');
    expect(written).not.toContain('0810000009');
    expect(written).not.toContain('ครูสมศรี');
    for (const person of college.roster) {
      const { firstName, lastName, studentId, phone, email } = person;
      for (const told of [person.code, firstName, lastName, studentId, phone, email]) {
        if (told !== undefined && told !== '') expect(written).not.toContain(told);
      }
    }
  });
});
