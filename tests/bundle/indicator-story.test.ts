// A college reads its figures, types a definition of its own, mends a broken one, and takes a name off the list.
import { describe, expect, test } from '@jest/globals';
import type { LocalHost } from '../../host/create-host.ts';
import { askedCollege, refresh, say, writesOf, type AskedCollege } from '../support/asked.ts';
import { COORDINATOR, TABS, columnAt, rowsOf } from '../support/college.ts';

const DEFINITIONS = 'นิยามตัวบ่งชี้';

const rateOf = ({ host }: AskedCollege, key: string) =>
  rowsOf(host, TABS.indicator).find(({ _key }) => _key === `2568/${key}`);
const findings = ({ host }: AskedCollege, rule: string) =>
  rowsOf(host, TABS.findings).filter(({ _key }) => _key?.startsWith(rule));

/** Row 3 of the table of definitions, by column. */
function typeDefinition(host: LocalHost, cells: Readonly<Record<string, string>>): void {
  for (const [column, text] of Object.entries(cells))
    host.grid(COORDINATOR).type(DEFINITIONS, 3, columnAt(host, DEFINITIONS, column), text);
}

/** Six work and one looks for work; of the six, the advisor speaks for two. */
function answered(): AskedCollege {
  const college = askedCollege();
  college.roster.slice(0, 7).forEach(({ firstName = '', code = '' }, n) => {
    const works = n < 6 ? { workplace: 'โรงงานใหญ่' } : {};
    const proxy = n < 2 ? { advisor: 'ครูสมศรี' } : {};
    say(college, { firstName, code, ...works, ...proxy });
  });
  refresh(college.host);
  return college;
}

const OWN = {
  id: 'OURS',
  version: '1',
  name: 'ทำงานตรงสาขา',
  source: 'แผนพัฒนาวิทยาลัย',
  numerator: 'มีงานทำ และ ตรงสาขา',
};

describe('the figures of a small college', () => {
  test('counts first, who said it, what is open, and the way to the figure', () => {
    const college = answered();
    expect(rateOf(college, 'LETTER_TRACKED/total')).toMatchObject({
      rate: '6 จาก 7 คน',
      ownWord: '4 จาก 5 คน',
      responded: '5',
      tracked: '7',
      untracked: '13',
      light: 'ยังไม่ควรรายงาน',
      published: 'ยังไม่เผยแพร่ เพราะติดตามได้ร้อยละ 35.00 ต่ำกว่าเกณฑ์เผยแพร่ร้อยละ 70',
      way: 'อนุมัติ 20 → ติดตามได้ 7 (ตัดออก 13: ยังติดตามไม่ได้ 13 คน) → ตัวตั้ง 6 (ตัดออก 1: ไม่เข้าเกณฑ์หรือยังไม่ครบ 1 ปี 1 คน)',
    });
    expect(rateOf(college, 'MHESI/total')).toMatchObject({ numerator: '4', denominator: '5' });
    expect(rateOf(college, 'NACE_KNOWLEDGE/total')?.numerator).toBe('7');
  });

  test('groups as far as the Roster knows them; a second run writes nothing', () => {
    const college = answered();
    const kinds = new Set(
      rowsOf(college.host, TABS.indicator)
        .filter(({ _key }) => _key?.startsWith('2568/LETTER_TRACKED/'))
        .map(({ _key }) => _key?.split('/')[2]),
    );
    expect([...kinds]).toEqual(['total', 'level', 'levelField', 'program', 'field', 'sex']);
    expect(writesOf(refresh(college.host))).toBe(0);
  });

  test('Home says the same figures', () => {
    const { host } = answered();
    const home = (line: string) => rowsOf(host, TABS.home).find(({ _key }) => _key === line)?.value;
    const view = (id: string) =>
      rowsOf(host, TABS.indicator).find(({ _key }) => _key === `2568/${id}/total`)?.rate;
    expect(home('letterTracked')).toBe('6 จาก 7 คน');
    expect(home('letterTracked')).toBe(view('LETTER_TRACKED'));
    expect(home('letterAll')).toBe(view('LETTER_ALL'));
  });

  test('a cohort before stands beside it, and is not counted in it', () => {
    const college = answered();
    const cohort = columnAt(college.host, TABS.roster, 'cohort');
    for (const row of [3, 4, 5]) {
      college.host.grid(COORDINATOR).type(TABS.roster, row, cohort, '2567');
    }
    refresh(college.host);
    expect(rateOf(college, 'LETTER_TRACKED/total')).toMatchObject({
      all: '17',
      before1: '2567: 3 จาก 3 คน',
      before2: '',
    });
  });

  test('a name taken off the list for a reason stays in the way to the figure', () => {
    const college = answered();
    const { host } = college;
    host.grid(COORDINATOR).deleteRows(TABS.roster, 22, 1);
    refresh(host);
    const row = host
      .grid(COORDINATOR)
      .display(TABS.findings)
      .findIndex((cells) => cells[0]?.startsWith('departed'));
    host
      .grid(COORDINATOR)
      .type(TABS.findings, row + 1, columnAt(host, TABS.findings, 'comment'), 'ย้ายสถานศึกษา');
    refresh(host);
    expect(rateOf(college, 'LETTER_TRACKED/total')?.way).toContain(
      'รายชื่อ 20 → อนุมัติ 19 (ตัดออก 1: ย้ายสถานศึกษา 1 คน)',
    );
  });
});

describe('the table of definitions', () => {
  test('a row becomes a figure beside those of the program', () => {
    const college = answered();
    typeDefinition(college.host, OWN);
    const before = rowsOf(college.host, TABS.indicator).length;
    refresh(college.host);
    expect(rowsOf(college.host, TABS.indicator)).toHaveLength(before + 1);
    expect(rateOf(college, 'OURS/total')).toMatchObject({
      definition: 'ทำงานตรงสาขา',
      numerator: '6',
      denominator: '7',
    });
    expect(rateOf(college, 'OURS/total')?.formula).toContain('มีงานทำ และ ตรงสาขา ÷ ผู้ที่ติดตามได้');
    expect(writesOf(refresh(college.host))).toBe(0);
  });

  test('a broken row is a finding that says what to type, and leaves when it is mended', () => {
    const college = answered();
    const before = rowsOf(college.host, TABS.indicator);
    typeDefinition(college.host, { ...OWN, numerator: 'มีงานดี' });
    refresh(college.host);
    const [found] = findings(college, 'definition/');
    expect(found).toMatchObject({ severity: 'ต้องแก้', who: 'OURS' });
    expect(found?.what).toContain('“มีงานดี”');
    expect(found?.where).toContain(DEFINITIONS);
    expect(rowsOf(college.host, TABS.indicator)).toEqual(before);
    typeDefinition(college.host, { numerator: 'มีงานทำ' });
    refresh(college.host);
    expect(findings(college, 'definition/')).toEqual([]);
    expect(rateOf(college, 'OURS/total')).toBeDefined();
  });
});

describe('limits in the settings', () => {
  const typeSetting = (host: LocalHost, key: string, value: string): void => {
    const row = host
      .grid(COORDINATOR)
      .display(TABS.settings)
      .findIndex((cells) => cells.includes(key));
    host
      .grid(COORDINATOR)
      .type(TABS.settings, row + 1, columnAt(host, TABS.settings, 'value'), value);
  };

  test('the light and the quality level follow them; what cannot be read is a finding', () => {
    const college = answered();
    typeSetting(college.host, 'cautionFrom', '30');
    typeSetting(college.host, 'bandFair', '20');
    typeSetting(college.host, 'smallCollegeBelow', 'เล็ก');
    refresh(college.host);
    expect(rateOf(college, 'LETTER_TRACKED/total')?.light).toBe('รายงานอย่างระวัง');
    expect(rateOf(college, 'IQA/total')?.band).toBe('ปานกลาง');
    expect(findings(college, 'setting/notANumber').map(({ what }) => what)).toEqual([
      'อ่าน “เล็ก” ใน วิทยาลัยขนาดเล็ก เมื่อผู้สำเร็จการศึกษาน้อยกว่า (คน) ไม่ออก จึงใช้ค่าเริ่มต้น โปรดพิมพ์เป็นตัวเลข เช่น 70',
    ]);
  });
});
