// A person points at a figure and sees who is in it; the counts are those of the row.
import { describe, expect, test } from '@jest/globals';
import { select } from '../../host/page/select-place.ts';
import { spreadsheetFile } from '../../host/world/world.ts';
import { askedCollege, refresh, say, type AskedCollege } from '../support/asked.ts';
import { COORDINATOR, TABS, rowsOf, setUpCollege } from '../support/college.ts';
import { openDialog, type DialogPerson } from '../support/person.ts';

/** Six work, one looks for work; the eighth has died, the others are silent. */
function answered(): AskedCollege {
  const college = askedCollege();
  college.roster.slice(0, 7).forEach(({ firstName = '', code = '' }, n) => {
    say(college, { firstName, code, ...(n < 6 ? { workplace: 'โรงงานใหญ่' } : {}) });
  });
  refresh(college.host);
  return college;
}

/** As a click into the row of a tab does. */
function pointAt({ host }: AskedCollege, tab: string, key: string): void {
  const row = host
    .grid(COORDINATOR)
    .display(tab)
    .findIndex((cells) => cells.includes(key));
  const body = spreadsheetFile(host.machine.world, host.containers()[0]?.id ?? '')?.body;
  if (!body || row < 0) throw new Error(`no ${key} in ${tab}`);
  select(body, COORDINATOR, { tab, row: row + 1, column: 3, rows: 1, columns: 1 });
}

const open = ({ host }: AskedCollege): DialogPerson => openDialog(host, 'showMembers', COORDINATOR);
const cards = ({ screen }: DialogPerson) =>
  screen.blocks.flatMap((block) => (block.kind === 'card' && block.id !== 'figure' ? [block] : []));
const titles = (dialog: DialogPerson): string[] => cards(dialog).map(({ title }) => title);
const namesIn = (dialog: DialogPerson, title: string): string[] =>
  cards(dialog)
    .filter((card) => card.title.startsWith(title))
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? block.rows.map(([name = '']) => name) : []));
const headingOf = ({ screen }: DialogPerson): string =>
  screen.blocks.flatMap((block) =>
    block.kind === 'text' && block.tone === 'heading' ? [block.text] : [],
  )[0] ?? '';

describe('who is in a figure', () => {
  test('the row in which the person stands; everybody of it once, by place', () => {
    const college = answered();
    pointAt(college, TABS.indicator, '2568/LETTER_TRACKED/total');
    const dialog = open(college);
    expect(headingOf(dialog)).toBe(
      'ได้งานทำหรือประกอบอาชีพอิสระภายใน ๑ ปี (จากผู้ที่ติดตามได้) · ทั้งวิทยาลัย · รุ่น 2568',
    );
    const [row] = rowsOf(college.host, TABS.indicator);
    expect(dialog.reads()).toContain(row?.way ?? 'no way');
    expect(titles(dialog)).toEqual([
      'ตัวตั้ง (เข้าเกณฑ์) 6 คน',
      'อยู่ในตัวหาร ยังไม่ครบ 1 ปีหรือยังไม่ทราบ 1 คน',
      'ยังติดตามไม่ได้ 13 คน',
    ]);
    const listed = ['ตัวตั้ง', 'อยู่ในตัวหาร', 'ยังติดตาม'].flatMap((title) => namesIn(dialog, title));
    expect(listed).toHaveLength(20);
  });

  test('of every row the counts are those that the row says', () => {
    const college = answered();
    const rows = rowsOf(college.host, TABS.indicator).filter(({ _key }) =>
      /\/(?:total|level\/.*|levelField\/PVC\/.*)$/.test(_key ?? ''),
    );
    expect(rows.length).toBeGreaterThan(25);
    for (const row of rows) {
      pointAt(college, TABS.indicator, row._key ?? '');
      const dialog = open(college);
      const count = (title: string): number => namesIn(dialog, title).length;
      expect([row._key, count('ตัวตั้ง'), count('ตัวตั้ง') + count('อยู่ในตัวหาร')]).toEqual([
        row._key,
        Number(row.numerator),
        Number(row.denominator) - (row.formula?.includes('ทั้งหมด') ? count('ยังติดตาม') : 0),
      ]);
      expect(count('ยังติดตาม')).toBe(Number(row.untracked));
    }
  });

  test('elsewhere it begins with the figure of the letter and says how to point at another', () => {
    const college = answered();
    pointAt(college, TABS.home, 'roster');
    const dialog = open(college);
    expect(JSON.stringify(dialog.screen.blocks[0])).toContain('คลิกแถวในแท็บ ตัวบ่งชี้');
    expect(headingOf(dialog)).toContain('ทั้งวิทยาลัย');
  });

  test('another figure can be chosen; a press leads to the person in the register', () => {
    const college = answered();
    const dialog = open(college);
    dialog.pressIn('figure', 'แสดงรายชื่อ', { key: '2568/IQA/level/PVC' });
    expect(headingOf(dialog)).toContain('ศึกษาต่อ');
    const code = college.roster[9]?.code ?? '';
    const led = dialog.pressIn('untracked', 'ไปที่ทะเบียนติดตาม', { person: code });
    expect(led.stays?.notice?.text).toBe('เลือกแถวในแท็บ ทะเบียนติดตาม ให้แล้ว');
  });

  test('whoever has no list yet is told what to do', () => {
    const dialog = openDialog(setUpCollege().host, 'showMembers', COORDINATOR);
    expect(dialog.reads()).toContain('ไม่มีข้อมูล');
    expect(dialog.reads()).toContain('คลิกแถวในแท็บ ตัวบ่งชี้');
  });
});
