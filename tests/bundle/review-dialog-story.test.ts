// The review dialog: decided by pressing as by typing, beside a second editor, over a bad line, and back.
import { describe, expect, test } from '@jest/globals';
import { askedCollege, refresh, say, typeAt, type AskedCollege } from '../support/asked.ts';
import { COORDINATOR, SECOND_EDITOR, TABS, rowsOf } from '../support/college.ts';
import { buttonsOf } from '../support/person.ts';
import {
  addNamesake,
  captions,
  decisions,
  find,
  latest,
  lines,
  register,
  review,
  rowOf,
  viewsOf,
  waiting,
  who,
} from '../support/review.ts';
import type { Screen } from '../../src/texts/screen.ts';

describe('one at a time', () => {
  test('opens beside the sheet, tells where one stands and writes no view', () => {
    const college = waiting(1, 2, 3);
    const before = viewsOf(college);
    const execution = college.host.run('openReview', { as: COORDINATOR, via: 'menu' });
    expect(execution.dialogs[0]).toMatchObject({ kind: 'modeless', width: 900 });
    const dialog = review(college);
    expect(dialog.screen.title).toBe('ข้อ 1 จาก 3 · เหลือ 3 ข้อ');
    dialog.press('ใช่คนนี้');
    expect(dialog.screen.title).toBe('ข้อ 2 จาก 3 · เหลือ 2 ข้อ');
    dialog.press('ถัดไป');
    expect(dialog.screen.title).toBe('ข้อ 3 จาก 3 · เหลือ 2 ข้อ');
    dialog.press('ถัดไป');
    expect(dialog.screen.title).toBe('ข้อ 2 จาก 3 · เหลือ 2 ข้อ');
    expect(viewsOf(college)).toEqual(before);
  });

  test('shows both records, marks in words what differs, and offers the choice only there', () => {
    const college = waiting(2);
    const rows = lines(review(college).screen);
    expect(rows['ชื่อ–นามสกุล']).toMatchObject({ differs: false, mark: 'ตรงกัน' });
    expect(rows['โทรศัพท์']).toMatchObject({ differs: true, mark: '≠ ต่างกัน' });
    expect(rows['โทรศัพท์']?.choice).toMatchObject({ name: 'side.phone', chosen: 'left' });
    expect(rows['รหัสนักเรียน']?.choice).toBeUndefined();
  });

  test('a press writes decisions and nothing else', () => {
    const college = waiting(2);
    const dialog = review(college);
    dialog.press('ใช่คนนี้');
    const calls = college.host.executions.at(-1)?.calls;
    expect(calls?.['Spreadsheet.Range.getValues']).toBeLessThanOrEqual(3);
    expect(decisions(college).slice(-2)).toMatchObject([
      { kind: 'asked', value: 'ใช่คนนี้', by: COORDINATOR },
      { kind: 'asked', value: who(college, 2).code },
    ]);
    expect(dialog.screen.title).toBe('พิจารณาครบแล้ว');
    dialog.press('เสร็จแล้ว ปรับทะเบียน');
    expect(latest(college, who(college, 2))?.workplace).toBe('ร้านที่ 2');
  });

  test('without anything that waits it says so', () => {
    expect(review(askedCollege()).screen.title).toBe('ไม่มีรายการรอพิจารณา');
  });

  test('nobody resembles: no “this one”, but the student id leads on', () => {
    const college = askedCollege();
    say(college, { firstName: 'ไม่มีใครรู้จัก' });
    refresh(college.host);
    const dialog = review(college);
    expect(captions(dialog.screen)).not.toContain('ใช่คนนี้');
    dialog.press('เป็นคนตามรหัสที่พิมพ์');
    expect(dialog.reads()).toContain('ยังไม่ได้พิมพ์รหัสนักเรียน');
    dialog.press('เป็นคนตามรหัสที่พิมพ์', { studentId: '99999999999' });
    expect(dialog.reads()).toContain('ไม่พบรหัสนักเรียน “99999999999”');
    const before = decisions(college).length;
    dialog.press('เป็นคนตามรหัสที่พิมพ์', { studentId: who(college, 4).studentId });
    expect(decisions(college)).toHaveLength(before + 1);
    refresh(college.host);
    expect(latest(college, who(college, 4))).toBeDefined();
  });
});

describe('pressed and typed', () => {
  const ways: readonly [string, string, string, (college: AskedCollege) => string][] = [
    ['this one', 'ใช่คนนี้', 'verdict', () => 'ใช่คนนี้'],
    ['not on the list', 'ไม่มีในรายชื่อ', 'verdict', () => 'ไม่มีในรายชื่อ'],
    ['later', 'ไว้ก่อน', 'verdict', () => 'ไว้ก่อน'],
    ['somebody else', 'เป็นคนตามรหัสที่พิมพ์', 'studentId', (college) => who(college, 6).studentId],
  ];

  test.each(ways)('%s gives the same views', (_name, button, column, valueOf) => {
    const [pressed, typed] = [waiting(1, 2), waiting(1, 2)];
    const dialog = review(pressed);
    find(dialog, who(pressed, 2));
    dialog.press(button, column === 'studentId' ? { studentId: valueOf(pressed) } : {});
    const key = rowOf(typed, 2)?._key ?? '';
    typeAt(typed.host, TABS.review, { key, column, text: valueOf(typed) });
    for (const { host } of [pressed, typed]) {
      host.advanceTo('2026-07-06T15:00:00+07:00');
      refresh(host);
    }
    expect(viewsOf(pressed)).toEqual(viewsOf(typed));
  });

  test('the older telephone number chosen is the same correction as typed into the register', () => {
    const [pressed, typed] = [waiting(2), waiting(2)];
    const person = who(pressed, 2);
    const dialog = review(pressed);
    expect(person.phone).not.toBe('');
    dialog.press('ใช่คนนี้', { 'side.phone': 'right' });
    expect(dialog.reads()).toContain(`ทะเบียนใช้ โทรศัพท์ ${person.phone}`);
    typeAt(typed.host, TABS.review, {
      key: rowOf(typed, 2)?._key ?? '',
      column: 'verdict',
      text: 'ใช่คนนี้',
    });
    refresh(typed.host);
    expect(register(typed, person)?.phone).toBe('0612345678');
    typeAt(typed.host, TABS.register, { key: person.code, column: 'phone', text: person.phone });
    for (const { host } of [pressed, typed]) {
      host.advanceTo('2026-07-06T15:00:00+07:00');
      refresh(host);
    }
    expect(register(pressed, person)?.phone).toBe(person.phone);
    expect(viewsOf(pressed)).toEqual(viewsOf(typed));
  });

  test('the newer one, chosen beforehand, needs no correction', () => {
    const college = waiting(2);
    review(college).press('ใช่คนนี้', { 'side.phone': 'left', 'side.name': 'right' });
    expect(decisions(college).filter(({ kind }) => kind === 'correction')).toEqual([]);
    refresh(college.host);
    expect(register(college, who(college, 2))?.phone).toBe('0612345678');
  });
});

describe('two of one name', () => {
  const twins = () => {
    const college = waiting();
    const other = addNamesake(college, 2);
    const { firstName, lastName } = who(college, 2);
    say(college, { firstName, lastName, workplace: 'อู่ช่างน้อย' });
    refresh(college.host);
    return { college, other };
  };
  const ownerOf = ({ host }: AskedCollege): string | undefined =>
    rowsOf(host, TABS.latest).find(({ workplace }) => workplace === 'อู่ช่างน้อย')?._key;

  test('the tab shows one and names the other; “this one” is the one that is shown', () => {
    const { college, other } = twins();
    const row = rowOf(college, 2);
    expect(row?.candidate).toContain('(และอีก 1 คน)');
    expect([row?.candidate, row?.others].join(' ')).toContain(other);
    typeAt(college.host, TABS.review, {
      key: row?._key ?? '',
      column: 'verdict',
      text: 'ใช่คนนี้',
    });
    refresh(college.host);
    expect(ownerOf(college)).toBe(row?.candidateCode);
    expect(rowOf(college, 2)?.candidate).not.toContain('และอีก');
  });

  test('in the dialog the second one is looked at and chosen', () => {
    const { college } = twins();
    const shown = rowOf(college, 2)?.candidateCode;
    const dialog = review(college);
    const buttons = buttonsOf(dialog.screen).filter(({ label }) => label.startsWith('คนที่'));
    expect(buttons.map(({ pressed, keys }) => [pressed, keys])).toEqual([
      [true, undefined],
      [false, ['KeyC']],
    ]);
    dialog.press(buttons[1]?.label ?? '');
    dialog.press('ใช่คนนี้');
    refresh(college.host);
    expect(ownerOf(college)).toBeDefined();
    expect(ownerOf(college)).not.toBe(shown);
  });
});

describe('a second editor', () => {
  test('who was quicker is named, nothing is overwritten, and the next one comes', () => {
    const college = waiting(1, 2);
    const [mine, theirs] = [review(college), review(college, SECOND_EDITOR)];
    find(mine, who(college, 2));
    find(theirs, who(college, 2));
    theirs.press('ไม่มีในรายชื่อ');
    const before = decisions(college);
    mine.press('ใช่คนนี้');
    expect(mine.reads()).toContain(SECOND_EDITOR);
    expect(mine.reads()).toContain('มีผู้ตัดสินไปแล้ว: ไม่มีในรายชื่อ');
    expect(decisions(college)).toEqual(before);
    expect(mine.screen.title).toBe('ข้อ 2 จาก 2 · เหลือ 1 ข้อ');
    mine.press('ใช่คนนี้');
    refresh(college.host);
    expect(rowOf(college, 2)?.verdict).toBe('ไม่มีในรายชื่อ');
    expect(rowOf(college, 1)?.verdict).toBe('ใช่คนนี้');
  });

  test('who typed into the tab meanwhile is heard too', () => {
    const college = waiting(2);
    const dialog = review(college);
    const key = rowOf(college, 2)?._key ?? '';
    typeAt(college.host, TABS.review, { key, column: 'verdict', text: 'ไม่มีในรายชื่อ' });
    dialog.press('ใช่คนนี้');
    expect(dialog.reads()).toContain('พิมพ์คำตัดสินไว้แล้วในแท็บ รอพิจารณา');
    refresh(college.host);
    expect(rowOf(college, 2)?.verdict).toBe('ไม่มีในรายชื่อ');
  });

  test('both decide the same: it is decided once', () => {
    const college = waiting(2);
    const [mine, theirs] = [review(college), review(college, SECOND_EDITOR)];
    theirs.press('ใช่คนนี้');
    const before = decisions(college);
    mine.press('ใช่คนนี้');
    expect(decisions(college)).toEqual(before);
    expect(mine.screen.title).toBe('พิจารณาครบแล้ว');
  });

  test('“later” of another is no verdict', () => {
    const college = waiting(2);
    const [mine, theirs] = [review(college), review(college, SECOND_EDITOR)];
    theirs.press('ไว้ก่อน');
    mine.press('ใช่คนนี้');
    refresh(college.host);
    expect(latest(college, who(college, 2))).toBeDefined();
  });
});

describe('a bad line', () => {
  test('a press whose answer was lost is sent again and adds nothing', () => {
    const college = waiting(1, 2);
    const dialog = review(college);
    const [first, again] = [dialog.screen, review(college)];
    dialog.press('ใช่คนนี้', { 'side.phone': 'right' });
    const before = decisions(college);
    expect(again.screen).toEqual(first);
    again.press('ใช่คนนี้', { 'side.phone': 'right' });
    expect(decisions(college)).toEqual(before);
    expect(again.screen.title).toBe(dialog.screen.title);
    expect(captions(again.screen)).toContain('ย้อนข้อที่แล้ว');
  });

  test('what was chosen otherwise at the second try is not lost in silence', () => {
    const college = waiting(1, 2);
    const [dialog, again] = [review(college), review(college)];
    dialog.press('ใช่คนนี้');
    const before = decisions(college);
    again.press('ใช่คนนี้', { 'side.phone': 'right' });
    expect(again.reads()).toContain('จึงไม่ได้บันทึกทับ');
    expect(decisions(college)).toEqual(before);
  });

  test('a screen that does not fit what it carries decides nothing', () => {
    const college = waiting(1, 2);
    const dialog = review(college);
    const before = decisions(college);
    const { does } = dialog.screen.buttons.find(({ label }) => label === 'ใช่คนนี้') ?? {};
    if (typeof does !== 'object') throw new Error('no request');
    const queue = dialog.screen.blocks.find((b) => b.kind === 'field' && b.name === 'queue');
    const values = {
      ...does.values,
      hash: 'another',
      queue: queue?.kind === 'field' ? queue.value : '',
    };
    const screen = college.host.callServer('ui', [{ ...does, values }], COORDINATOR) as Screen;
    expect(JSON.stringify(screen)).toContain('รายการเปลี่ยนไปหลังเปิดหน้าจอนี้');
    expect(decisions(college)).toEqual(before);
  });
});

describe('taken back', () => {
  test('the last one comes back, and the views are as if it had never been', () => {
    const college = waiting(1, 2);
    const before = viewsOf(college);
    const dialog = review(college);
    dialog.press('ใช่คนนี้', { 'side.phone': 'right' });
    dialog.press('ย้อนข้อที่แล้ว');
    expect(dialog.screen.title).toBe('ข้อ 1 จาก 2 · เหลือ 2 ข้อ');
    expect(decisions(college).at(-1)?.kind).toBe('undo');
    refresh(college.host);
    expect(viewsOf(college)).toEqual(before);
    dialog.press('ไม่มีในรายชื่อ');
    refresh(college.host);
    expect(
      rowsOf(college.host, TABS.review)
        .map(({ verdict }) => verdict)
        .sort(),
    ).toEqual(['', 'ไม่มีในรายชื่อ']);
  });

  test('after the last item too; and only decisions of the review can be taken back here', () => {
    const college = waiting(2);
    const dialog = review(college);
    dialog.press('ใช่คนนี้');
    dialog.press('ย้อนข้อที่แล้ว');
    expect(dialog.screen.title).toBe('ข้อ 1 จาก 1 · เหลือ 1 ข้อ');
    const group = decisions(college).find(({ kind }) => kind === 'import')?.group ?? '';
    const request = { action: 'review.takeBack', values: { group } };
    college.host.callServer('ui', [request], COORDINATOR);
    expect(decisions(college).at(-1)).toMatchObject({ kind: 'undo' });
    expect(decisions(college).at(-1)?.subject).not.toBe(group);
  });
});

/** Twenty-three who resemble neither the list nor each other. */
const STRANGERS =
  'กรวิก ขจี คมน์ งามพิศ จุฬา ฉวี ชลธร ซาบีน ญาดา ฐาปน ดุจดาว เตชิน ถวิล ทับทิม ธงไทย นวล บงกช ปฐวี ผกา ฝนทิพย์ พยอม ฟ้าลั่น ภูผา'.split(
    ' ',
  );

describe('put off', () => {
  test('is not shown again, is counted at the end, and can be gone through', () => {
    const college = waiting(1, 2);
    const dialog = review(college);
    dialog.press('ไว้ก่อน');
    dialog.press('ไว้ก่อน');
    expect(dialog.screen.title).toBe('พิจารณาครบแล้ว');
    expect(dialog.reads()).toContain('พักไว้ 2 ข้อ');
    dialog.press('พิจารณาข้อที่พักไว้');
    expect(dialog.screen.title).toBe('ข้อ 1 จาก 2 · เหลือ 2 ข้อ');
    expect(dialog.reads()).toContain('ข้อนี้เคยพักไว้');
    dialog.press('ไว้ก่อน');
    dialog.press('ใช่คนนี้');
    expect(dialog.reads()).toContain('พักไว้ 1 ข้อ');
  });

  test('more than a portion: the rest is read when the portion is used up, and nothing comes twice', () => {
    const college = askedCollege();
    for (const name of STRANGERS) say(college, { firstName: name, lastName: `ณ บ้าน${name}` });
    refresh(college.host);
    const dialog = review(college);
    for (let n = 0; n < 23; n++) {
      expect(dialog.screen.title).toContain(`เหลือ ${String(23 - n)} ข้อ`);
      dialog.press(n % 2 === 0 ? 'ไว้ก่อน' : 'ไม่มีในรายชื่อ');
    }
    expect(dialog.screen.title).toBe('พิจารณาครบแล้ว');
    expect(dialog.reads()).toContain('พักไว้ 12 ข้อ');
  });
});
