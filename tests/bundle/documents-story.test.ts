// Documents for the director, through the built bundle: every figure is that of the indicator tab, and nothing is written.
import { describe, expect, test } from '@jest/globals';
import { asOvecExport } from '../../host/sample/layouts.ts';
import { sampleCollege } from '../../host/sample/college.ts';
import type { LocalHost } from '../../host/create-host.ts';
import { asciiDigits } from '../../src/domain/thai/digits.ts';
import type { Paper, PaperPart, PaperTable } from '../../src/texts/paper.ts';
import { allCells, askedCollege, refresh, say, typeAt } from '../support/asked.ts';
import { COORDINATOR, importRows, rowsOf, setUpCollege, TABS } from '../support/college.ts';
import { OWNER, reportedCollege } from '../support/documents.ts';
import { openDialog, type DialogPerson } from '../support/person.ts';
import { turnOn, collegeWithForm } from '../support/sending.ts';

type Row = Readonly<Record<string, string>>;
type DocumentId = 'memo' | 'summary' | 'evidence';

const open = (host: LocalHost): DialogPerson => openDialog(host, 'makeDocuments', COORDINATOR);

function paperOf(host: LocalHost, id: DocumentId): Paper {
  const dialog = open(host);
  dialog.pressIn(id, 'ดูตัวอย่าง');
  return shownPaper(dialog);
}

function shownPaper({ screen }: DialogPerson): Paper {
  const block = screen.blocks.find(({ kind }) => kind === 'paper');
  if (block?.kind !== 'paper') throw new Error(`no paper: ${JSON.stringify(screen)}`);
  return block.paper;
}

const tablesOf = ({ parts }: Paper): PaperTable[] =>
  parts.filter((part): part is PaperTable => part.kind === 'table');

function textsOf(part: PaperPart): readonly string[] {
  switch (part.kind) {
    case 'pairs':
      return part.pairs.flat();
    case 'list':
      return part.items;
    case 'table':
      return [part.caption, ...part.head, ...part.rows.flat()];
    case 'signatures':
      return part.roles;
    case 'pageBreak':
      return [];
    default:
      return [part.text];
  }
}

const reads = ({ title, asOf, parts }: Paper): string =>
  [title, asOf, ...parts.flatMap(textsOf)].join('\n');

const indicatorRows = (host: LocalHost): Row[] => rowsOf(host, TABS.indicator);

const plain = (count = ''): number => Number(count.replace(/,/g, ''));

/** What the tab says in its cells, as a sentence: the rule of few people is written down here once more. */
function sentenceOf({ rate = '', numerator, denominator }: Row): string {
  // A small college has the sentence in its cell.
  if (!/^[\d.]+$/.test(rate)) return rate;
  const [above, below] = [plain(numerator), plain(denominator)];
  const counts = `${String(above)} จาก ${String(below)} คน`;
  if (below < 10) return counts;
  return below < 30 ? `${counts} (ร้อยละ ${rate})` : `ร้อยละ ${rate} (${counts})`;
}

const LETTER = ['LETTER_TRACKED', 'LETTER_ALL'];
const isOf =
  (id: string, stratum: RegExp) =>
  ({ _key = '' }: Row) =>
    stratum.test(_key) && _key.split('/')[1] === id;

/** Every figure of the three documents beside the tab. */
function expectSameFigures(host: LocalHost): void {
  const rows = indicatorRows(host);
  const totals = rows.filter(({ _key = '' }) => _key.endsWith('/total'));
  const levels = rows.filter(({ _key = '' }) => /\/level\/\w*$/.test(_key));
  const evidence = paperOf(host, 'evidence');
  const [whole, second] = tablesOf(evidence);
  expect(whole?.rows.map(([name, now]) => [name, now])).toEqual(
    totals.map((row) => [row.definition, sentenceOf(row)]),
  );
  const byLevel = levels.length === 0 ? undefined : second;
  expect(byLevel?.rows.map(([level, name, now]) => [level, name, now]) ?? []).toEqual(
    levels.map((row) => [row.stratum, row.definition, sentenceOf(row)]),
  );
  const coverage = tablesOf(evidence).find(({ head }) => head.includes('ตอบเอง'));
  expect(coverage?.rows).toEqual(
    rows
      .filter(isOf('LETTER_TRACKED', /\/(?:total|level\/\w*)$/))
      .map(({ stratum, all, tracked, trackedRate, responded, responseRate, light }) => [
        stratum,
        ...[all, tracked].map((count) => String(plain(count))),
        trackedRate,
        String(plain(responded)),
        responseRate,
        light,
      ]),
  );
  const methods = tablesOf(evidence).find(({ head }) => head.includes('สูตรและที่มา'));
  expect(methods?.rows).toEqual(
    totals.map((row) => [row.definition, row.formula, row.way, sentenceOf(row)]),
  );
  for (const id of LETTER) {
    const [row = {}] = rows.filter(isOf(id, /\/total$/));
    for (const paper of [paperOf(host, 'memo'), paperOf(host, 'summary')]) {
      expect(reads(paper)).toContain(sentenceOf(row));
      expect(reads(paper)).toContain(row.bounds);
      expect(reads(paper)).toContain(row.interval);
      expect(reads(paper)).toContain(row.light);
      if (id === LETTER[0] && row.rate !== 'ไม่มีข้อมูล') expect(reads(paper)).toContain(row.sentence);
    }
    expect(reads(paperOf(host, 'summary'))).toContain(row.formula?.split('\n')[0]);
  }
}

describe('the menu item', () => {
  test('opens a dialog with room for a sheet of paper, and offers three documents', () => {
    const { host } = setUpCollege();
    const run = host.run('makeDocuments', { as: COORDINATOR, via: 'menu' });
    // Google shows no modal dialog higher than this.
    expect(run.dialogs).toMatchObject([{ kind: 'modal', width: 900, height: 600 }]);
    expect(
      open(host)
        .cards()
        .map(({ id }) => id),
    ).toEqual(['memo', 'summary', 'evidence']);
  });
});

describe('every figure is that of the indicator tab', () => {
  test.each([
    ['a college without graduates', () => setUpCollege().host],
    ['a college without answers', () => refreshed(askedCollege({}, 20).host)],
    ['a small college', () => reportedCollege(39).host],
    ['a college of 160', () => reportedCollege(160).host],
  ])('%s', (_, make) => {
    const host = make();
    refresh(host);
    expectSameFigures(host);
  });

  test('three cohorts stand side by side, the newest first', () => {
    const { host } = reportedCollege(30);
    for (const cohort of ['2566', '2567']) importCohort(host, cohort);
    refresh(host);
    const [whole] = tablesOf(paperOf(host, 'evidence'));
    expect(whole?.head.slice(1)).toEqual(['ปีการศึกษา 2568', 'ปีการศึกษา 2567', 'ปีการศึกษา 2566']);
    const tab = indicatorRows(host).filter(({ _key = '' }) => _key.endsWith('/total'));
    expect(
      whole?.rows.map(([, , before1, before2]) => [
        `2567: ${before1 ?? ''}`,
        `2566: ${before2 ?? ''}`,
      ]),
    ).toEqual(tab.map(({ before1, before2 }) => [before1, before2]));
    expectSameFigures(host);
  });
});

function importCohort(host: LocalHost, cohort: string): void {
  const college = sampleCollege({ seed: Number(cohort), graduations: 15 });
  const rows = asOvecExport({ ...college, year: Number(cohort) }).map((row) => {
    const year = row.indexOf(cohort);
    // Two columns behind the year stands the student id, whose first digits are the year of entry.
    const id = row[year + 2] ?? '';
    const own = `${String(Number(id.slice(0, 2)) - (2568 - Number(cohort)))}${id.slice(2)}`;
    return row.map((cell, at) => (year >= 0 && at === year + 2 ? own : cell));
  });
  importRows(host, rows, {
    list: 'approved',
    batch: 'regular',
    approvedOn: `31/3/${String(Number(cohort) + 1)}`,
    cohort,
  });
}

const refreshed = (host: LocalHost): LocalHost => {
  refresh(host);
  return host;
};

describe('without graduates', () => {
  test.each(['memo', 'summary', 'evidence'] as const)('%s says so and computes nothing', (id) => {
    const { host } = setUpCollege();
    const dialog = open(host);
    dialog.pressIn(id, 'ดูตัวอย่าง');
    expect(dialog.reads()).toContain('รุ่นนี้ยังไม่มีผู้สำเร็จการศึกษา');
    expect(reads(shownPaper(dialog))).toContain('ไม่มีข้อมูล');
    expect(reads(shownPaper(dialog))).not.toMatch(/NaN|undefined|null|Infinity/);
  });
});

describe('looking', () => {
  test('writes nothing, not even what staff typed meanwhile', () => {
    const { host, roster } = reportedCollege(20);
    const typed = { key: roster[0]?.code ?? '', column: 'note', text: 'โทรหลังห้าโมง' };
    typeAt(host, TABS.register, typed);
    const before = allCells(host);
    for (const id of ['memo', 'summary', 'evidence'] as const) paperOf(host, id);
    expect(allCells(host)).toEqual(before);
  });

  test('says that the tab is behind when answers came since, and brings both to the same day', () => {
    const college = askedCollege({}, 20);
    const { host, roster } = college;
    refresh(host);
    say(college, { code: roster[0]?.code ?? '', firstName: roster[0]?.firstName ?? '' });
    host.run('collectResponses', { as: COORDINATOR, via: 'menu' });
    const dialog = open(host);
    dialog.pressIn('summary', 'ดูตัวอย่าง');
    expect(dialog.reads()).toContain('ยังแสดงตัวเลขเก่ากว่าเอกสารนี้');
    dialog.press('ปรับให้เป็นปัจจุบันแล้วดูใหม่');
    expect(dialog.reads()).not.toContain('ยังแสดงตัวเลขเก่ากว่าเอกสารนี้');
    expectSameFigures(host);
  });
});

describe('the evidence', () => {
  test('counts messages by wave and channel, with their days, and how many were refused', () => {
    const { host } = collegeWithForm(12);
    turnOn(host);
    openDialog(host, 'sendReminders', COORDINATOR).press('ส่งอีเมล 10 ฉบับ');
    const sent = rowsOf(host, TABS.contacts).filter(({ state }) => state === 'sent');
    const failed = rowsOf(host, TABS.contacts).filter(({ state }) => state === 'failed');
    expect(sent.length).toBeGreaterThan(5);
    const contacts = tablesOf(paperOf(host, 'evidence')).find(({ head }) =>
      head.includes('ช่องทาง'),
    );
    expect(contacts?.rows).toEqual([
      [
        'รอบที่ 1 (3 เดือนหลังเรียนจบ)',
        'อีเมล',
        '2 ก.ค. 2569',
        '2 ก.ค. 2569',
        ...[sent.length, sent.length, failed.length, 0].map(String),
      ],
    ]);
  });

  test('logs findings by code and not by name, those taken up first', () => {
    const { host } = reportedCollege(30);
    const paper = paperOf(host, 'evidence');
    const log = tablesOf(paper).find(({ head }) => head.includes('ผู้รับผิดชอบ'));
    const held = rowsOf(host, TABS.findings);
    expect(log?.rows).toHaveLength(held.length);
    expect(log?.rows[0]?.[4]).toBe(OWNER);
    const names = rowsOf(host, TABS.roster).map(({ lastName = '?' }) => lastName);
    expect(names.filter((name) => name !== '' && reads(paper).includes(name))).toEqual([]);
  });
});

describe('the digits of an official paper', () => {
  test('are the same figures: the server sends them as they are', () => {
    const { host } = reportedCollege(20);
    const memo = paperOf(host, 'memo');
    expect(memo.style).toBe('official');
    expect(asciiDigits(reads(memo))).toBe(reads(memo).replace('๑ ปี', '1 ปี').replace('๑ ปี', '1 ปี'));
  });
});

describe('a frozen report', () => {
  test('is quoted by its code while its figures are those of the document, and told apart afterwards', () => {
    const college = askedCollege();
    const { host } = college;
    const [first, second] = college.roster;
    say(college, { firstName: first?.firstName ?? '', code: first?.code ?? '', workplace: 'อู่' });
    refresh(host);
    const [row] = indicatorRows(host);
    for (const id of ['memo', 'summary'] as const) {
      expect(asciiDigits(reads(paperOf(host, id)))).toContain(asciiDigits(row?.way ?? 'no way'));
    }
    expect(reads(paperOf(host, 'summary'))).toContain('ยังไม่ได้ตรึงรายงาน');
    const freezing = openDialog(host, 'freezeReport', COORDINATOR);
    freezing.press('ตรึงรายงานใหม่');
    freezing.press('ยืนยันตรึงรายงาน', { reason: 'รายงาน สอศ. รอบที่ 1' });
    const code = /R2568-1-[0-9a-f]{8}/.exec(freezing.reads())?.[0] ?? 'no code';
    const frozen = paperOf(host, 'summary');
    expect(reads(frozen)).toContain(`รายงานที่ตรึงไว้ รหัส ${code}`);
    expect(frozen.asOf).toContain(code);
    say(college, { firstName: second?.firstName ?? '', code: second?.code ?? '' });
    refresh(host);
    const later = paperOf(host, 'summary');
    expect(reads(later)).toContain(`ตัวเลขเปลี่ยนไปจากรายงานที่ตรึงไว้ล่าสุด รหัส ${code}`);
    expect(later.asOf).not.toContain(code);
  });
});
