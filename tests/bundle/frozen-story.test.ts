// A report is frozen, the world goes on, and the report stays: through the built bundle.
import { describe, expect, test } from '@jest/globals';
import { askedCollege, refresh, rowAt, say, type AskedCollege } from '../support/asked.ts';
import {
  COORDINATOR,
  SECOND_EDITOR,
  TABS,
  columnAt,
  newHost,
  rowsOf,
  setUpCollege,
} from '../support/college.ts';
import { openDialog, type DialogPerson } from '../support/person.ts';
import type { Block } from '../../src/texts/screen.ts';

const TITLE = 'รายงาน สอศ. รอบที่ 1';

const answer = (college: AskedCollege, n: number, workplace?: string): void => {
  const { code = '', firstName = '' } = college.roster[n] ?? {};
  say(college, { code, firstName, ...(workplace === undefined ? {} : { workplace }) });
};

/** Four of twelve have answered. */
function answeredCollege(): AskedCollege {
  const college = askedCollege({}, 12);
  for (const n of [0, 1, 2]) answer(college, n, 'อู่ช่าง');
  answer(college, 3);
  refresh(college.host);
  return college;
}

const open = ({ host }: AskedCollege, as = COORDINATOR): DialogPerson =>
  openDialog(host, 'freezeReport', as);

function freeze(college: AskedCollege, reason = TITLE): string {
  const dialog = open(college);
  dialog.press('ตรึงรายงานใหม่');
  dialog.press('ยืนยันตรึงรายงาน', { reason });
  return codeIn(dialog);
}

const codeIn = (dialog: DialogPerson): string =>
  /R\d{4}-\d+-[0-9a-f]{8}/.exec(dialog.reads())?.[0] ?? '';
const frozenRows = ({ host }: AskedCollege) => rowsOf(host, TABS.frozen);
const tables = (dialog: DialogPerson, beginning: string): (readonly (readonly string[])[])[] =>
  dialog.screen.blocks.flatMap((block: Block) =>
    block.kind === 'table' && block.caption.startsWith(beginning) ? [block.rows] : [],
  );
const cardTone = (dialog: DialogPerson, code: string): string =>
  dialog.cards().find(({ id }) => id === code)?.tone ?? 'no card';

function typeOver({ host }: AskedCollege, no: string, column: string, text: string): void {
  const at = columnAt(host, TABS.frozen, 'part') - 1;
  const grid = host.grid(COORDINATOR).display(TABS.frozen);
  const row = grid.findIndex((cells) => cells[at] === 'ตัวเลข' && cells[at + 1] === no) + 1;
  host.grid(COORDINATOR).type(TABS.frozen, row, columnAt(host, TABS.frozen, column), text);
}

describe('freezing', () => {
  test('writes one head, every row of the indicator tab and one row per graduation', () => {
    const college = answeredCollege();
    const code = freeze(college);
    const rows = frozenRows(college);
    const count = (part: string): number => rows.filter((row) => row.part === part).length;
    expect(count('รายงาน')).toBe(1);
    expect(count('ตัวเลข')).toBe(rowsOf(college.host, TABS.indicator).length);
    expect(count('ผู้สำเร็จการศึกษา')).toBe(12);
    expect(new Set(rows.map(({ report }) => report))).toEqual(new Set([code]));
    expect(rows[0]).toMatchObject({ subject: TITLE, group: '2568', result: '6 ก.ค. 2569' });
    expect(JSON.parse(rows[0]?.data ?? '{}')).toMatchObject({ by: COORDINATOR, people: 12 });
  });

  test('keeps the figures as they stand in the indicator tab', () => {
    const college = answeredCollege();
    freeze(college);
    const shown = rowsOf(college.host, TABS.indicator).map(
      ({ definition, stratum, rate, numerator }) =>
        [definition, stratum, rate, numerator].join('|'),
    );
    const frozen = frozenRows(college)
      .filter(({ part }) => part === 'ตัวเลข')
      .map((row) => [row.subject, row.group, row.result, row.numerator].join('|'));
    expect(frozen.sort()).toEqual(shown.sort());
  });

  test('holds neither name, code, student id, phone nor address of anybody', () => {
    const college = answeredCollege();
    freeze(college);
    const written = JSON.stringify(frozenRows(college));
    for (const { code, firstName, lastName, studentId, phone, email } of college.roster) {
      for (const told of [code, firstName, lastName, studentId, phone, email]) {
        if (told !== undefined && told !== '') expect(written).not.toContain(told);
      }
    }
  });

  test('warns of findings that must be mended, and writes down how many there were', () => {
    const college = answeredCollege();
    const row = rowAt(college.host, TABS.roster, 'code', college.roster[5]?.code ?? '');
    const column = columnAt(college.host, TABS.roster, 'standing');
    college.host.grid(COORDINATOR).type(TABS.roster, row, column, 'จบมั้ง');
    const dialog = open(college);
    dialog.press('ตรึงรายงานใหม่');
    const [, count = ''] = /ต้องแก้ (\d+) รายการ/.exec(dialog.reads()) ?? [];
    expect(Number(count)).toBeGreaterThan(0);
    dialog.press('ยืนยันตรึงรายงาน', { reason: TITLE });
    const head = JSON.parse(frozenRows(college)[0]?.data ?? '{}') as { mustFix: number };
    expect(head.mustFix).toBe(Number(count));
  });

  test('without a reason writes nothing', () => {
    const college = answeredCollege();
    const dialog = open(college);
    dialog.press('ตรึงรายงานใหม่');
    dialog.press('ยืนยันตรึงรายงาน', { reason: '  ' });
    expect(dialog.reads()).toContain('โปรดพิมพ์ชื่อรายงาน');
    expect(frozenRows(college)).toEqual([]);
  });

  test('is refused when an answer came after the preview; the new figures are shown', () => {
    const college = answeredCollege();
    const dialog = open(college);
    dialog.press('ตรึงรายงานใหม่');
    answer(college, 4, 'ร้านค้า');
    dialog.press('ยืนยันตรึงรายงาน', { reason: TITLE });
    expect(dialog.reads()).toContain('จึงยังไม่ได้ตรึง');
    expect(frozenRows(college)).toEqual([]);
    dialog.press('ยืนยันตรึงรายงาน');
    expect(codeIn(dialog)).not.toBe('');
    expect(frozenRows(college)[0]?.subject).toBe(TITLE);
  });

  test('pressed by two at once, freezes once', () => {
    const college = answeredCollege();
    const [mine, theirs] = [open(college), open(college, SECOND_EDITOR)];
    mine.press('ตรึงรายงานใหม่');
    theirs.press('ตรึงรายงานใหม่');
    mine.press('ยืนยันตรึงรายงาน', { reason: TITLE });
    theirs.press('ยืนยันตรึงรายงาน', { reason: TITLE });
    expect(theirs.reads()).toContain('จึงยังไม่ได้ตรึง');
    expect(frozenRows(college).filter(({ part }) => part === 'รายงาน')).toHaveLength(1);
  });
});

describe('afterwards', () => {
  test('nothing differs as long as nothing happens', () => {
    const college = answeredCollege();
    const code = freeze(college);
    const dialog = open(college);
    dialog.pressIn(code, 'เปลี่ยนแปลงหลังตรึง');
    expect(dialog.reads()).toContain('ไม่มีตัวเลขและข้อมูลรายคนที่เปลี่ยน');
  });

  test('a changed answer is listed with its figures and, by the present Roster, its name', () => {
    const college = answeredCollege();
    const code = freeze(college);
    const before = frozenRows(college);
    answer(college, 3, 'ร้านค้า');
    const dialog = open(college);
    dialog.pressIn(code, 'เปลี่ยนแปลงหลังตรึง');
    const [people = []] = tables(dialog, 'คนที่ข้อมูลเปลี่ยน 1 คน');
    const { firstName = '?' } = college.roster[3] ?? {};
    expect(people.every(([who = '']) => who.includes(firstName))).toBe(true);
    expect(people).toContainEqual([expect.anything(), 'สถานะ', 'กำลังหางาน', 'ทำงานเอกชน']);
    const [figures = []] = tables(dialog, 'ตัวเลขที่เปลี่ยน');
    expect(figures.length).toBeGreaterThan(0);
    const files = dialog.screen.blocks.filter(({ kind }) => kind === 'download');
    expect(files).toHaveLength(2);
    expect(frozenRows(college)).toEqual(before);
  });

  test('who left the Roster for a reason, and who joined it, are told apart', () => {
    const college = answeredCollege();
    const code = freeze(college);
    const grid = college.host.grid(COORDINATOR);
    const row = rowAt(college.host, TABS.roster, 'code', college.roster[7]?.code ?? '');
    const standing = columnAt(college.host, TABS.roster, 'standing');
    grid.type(TABS.roster, row, standing, 'ออกกลางคัน');
    const dialog = open(college);
    dialog.pressIn(code, 'เปลี่ยนแปลงหลังตรึง');
    const { firstName = '?' } = college.roster[7] ?? {};
    const [people = []] = tables(dialog, 'คนที่ข้อมูลเปลี่ยน 1 คน');
    expect(people).toEqual([[expect.stringContaining(firstName), 'ไม่นับแล้ว', '–', '–']]);
    const second = freeze(college, 'หลังตัดออก');
    grid.type(TABS.roster, row, standing, 'สำเร็จการศึกษา');
    dialog.press('กลับไปรายการ');
    dialog.pressIn(second, 'เปลี่ยนแปลงหลังตรึง');
    const [added = []] = tables(dialog, 'คนที่ข้อมูลเปลี่ยน 1 คน');
    expect(added).toEqual([[expect.stringContaining(firstName), 'เพิ่มเข้ามาหลังตรึง', '–', '–']]);
  });

  test('a second report stands behind the first, which stays as it was', () => {
    const college = answeredCollege();
    const first = freeze(college);
    const before = frozenRows(college);
    answer(college, 5, 'โรงงาน');
    const second = freeze(college, 'รายงาน สอศ. รอบที่ 2');
    expect([first.slice(0, 8), second.slice(0, 8)]).toEqual(['R2568-1-', 'R2568-2-']);
    expect(frozenRows(college).slice(0, before.length)).toEqual(before);
    const dialog = open(college);
    expect(dialog.cards().map(({ id, tone }) => [id, tone])).toEqual([
      [second, 'good'],
      [first, 'good'],
    ]);
    expect(dialog.reads()).toContain(`ฉบับล่าสุดของรุ่น: ${second}`);
  });
});

describe('tampering', () => {
  test.each([
    ['numerator', '12'],
    ['result', 'ร้อยละ 99.00'],
    ['data', 'x'],
    ['subject', 'ตัวบ่งชี้อื่น'],
  ])('a typed-over cell under %s is found and its row named', (column, typed) => {
    const college = answeredCollege();
    const code = freeze(college);
    typeOver(college, '2', column, typed);
    const dialog = open(college);
    expect(cardTone(dialog, code)).toBe('error');
    const [card] = dialog.cards();
    const [table] = (card?.blocks ?? []).filter(({ kind }) => kind === 'table');
    expect(table).toMatchObject({ rows: [['ตัวเลข', '2', 'ถูกแก้', expect.anything()]] });
  });

  test('sorting is none; a deleted row is', () => {
    const college = answeredCollege();
    const code = freeze(college);
    const grid = college.host.grid(COORDINATOR);
    grid.sort(TABS.frozen, 3, columnAt(college.host, TABS.frozen, 'data'), true);
    expect(cardTone(open(college), code)).toBe('good');
    const row = rowAt(college.host, TABS.frozen, 'no', '5');
    grid.deleteRows(TABS.frozen, row, 1);
    const dialog = open(college);
    expect(cardTone(dialog, code)).toBe('error');
    expect(dialog.reads()).toContain('หายไป');
  });

  test('a report whose rows are all gone is missed', () => {
    const college = answeredCollege();
    const code = freeze(college);
    const rows = frozenRows(college).length;
    college.host.grid(COORDINATOR).deleteRows(TABS.frozen, 3, rows);
    expect(open(college).reads()).toContain(`แถวของรายงาน ${code} หายไปทั้งหมด`);
  });

  test('a lost tab is a sentence that says what to do', () => {
    const college = answeredCollege();
    college.host.grid(COORDINATOR).deleteRows(TABS.frozen, 1, 2);
    expect(open(college).reads()).toContain('ไม่พบแท็บ รายงานที่ตรึงไว้');
  });
});

describe('a copy of the file', () => {
  const copied = (use: string, options = {}) => {
    const college = askedCollege(options, 12);
    refresh(college.host);
    const code = freeze(college);
    const container = college.host.copyContainer(COORDINATOR);
    openDialog(college.host, 'refreshAll', COORDINATOR, container).press(use);
    openDialog(college.host, 'setUp', COORDINATOR, container);
    return { code, dialog: openDialog(college.host, 'freezeReport', COORDINATOR, container) };
  };

  test('that takes over checks a report; without the key it names nobody', () => {
    const { code, dialog } = copied('ย้ายมาใช้ไฟล์นี้แทนไฟล์เดิม');
    expect(cardTone(dialog, code)).toBe('good');
    expect(dialog.reads()).toContain('โปรดเทียบกับลายพิมพ์ที่จดไว้');
    dialog.pressIn(code, 'เปลี่ยนแปลงหลังตรึง');
    expect(dialog.reads()).toContain('ไม่มีกุญแจ');
  });

  test.each([{}, { doubts: { 'copied-properties': 'yes' } }])(
    'for a new cohort has neither report nor memory of one (%j)',
    (options) => {
      const { dialog } = copied('เริ่มรุ่นใหม่หรือวิทยาลัยใหม่ด้วยการตั้งค่าเดิม', options);
      expect(dialog.reads()).toContain('ยังไม่มีรายงานที่ตรึงไว้');
      expect(dialog.reads()).not.toContain('หายไป');
    },
  );
});

describe('a college that has nobody yet', () => {
  test('is told so, and cannot freeze', () => {
    const { host } = setUpCollege();
    const dialog = openDialog(host, 'freezeReport', COORDINATOR);
    expect(dialog.reads()).toContain('ยังไม่มีรายงานที่ตรึงไว้');
    dialog.press('ตรึงรายงานใหม่');
    expect(dialog.reads()).toContain('ยังไม่มีผู้สำเร็จการศึกษาที่อนุมัติผลแล้ว');
    expect(dialog.screen.buttons.map(({ label }) => label)).not.toContain('ยืนยันตรึงรายงาน');
  });

  test('and one that was never set up is led to it', () => {
    const run = newHost().run('freezeReport', { as: COORDINATOR, via: 'menu' });
    expect(run.alerts[0]?.prompt).toContain('ตั้งค่า');
  });
});
