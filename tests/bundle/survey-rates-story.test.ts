// What assessors ask, through the built bundle: the paper says what the tab says, and both are what their own figures give.
import { describe, expect, test } from '@jest/globals';
import type { LocalHost } from '../../host/create-host.ts';
import type { Paper, PaperTable } from '../../src/texts/paper.ts';
import { askedCollege, refresh, say, typeAt } from '../support/asked.ts';
import { COORDINATOR, rowsOf, setUpCollege, TABS } from '../support/college.ts';
import { reportedCollege } from '../support/documents.ts';
import { openDialog } from '../support/person.ts';
import { collegeWithForm, turnOn } from '../support/sending.ts';

type Row = Readonly<Record<string, string>>;

function evidenceOf(host: LocalHost): Paper {
  const dialog = openDialog(host, 'makeDocuments', COORDINATOR);
  dialog.pressIn('evidence', 'ดูตัวอย่าง');
  const block = dialog.screen.blocks.find(({ kind }) => kind === 'paper');
  if (block?.kind !== 'paper') throw new Error('no paper is shown');
  return block.paper;
}

const tableOf = ({ parts }: Paper, caption: string): PaperTable => {
  const table = parts.find((part) => part.kind === 'table' && part.caption.startsWith(caption));
  if (table?.kind !== 'table') throw new Error(`no table ${caption}`);
  return table;
};

const paragraphs = ({ parts }: Paper): string[] =>
  parts.flatMap((part) => (part.kind === 'paragraph' ? [part.text] : []));

/** Code → how many, as printed. */
const countsOf = (paper: Paper): ReadonlyMap<string, number> =>
  new Map(
    tableOf(paper, 'อัตราการตอบตามนิยาม AAPOR: ผลการติดต่อ').rows.map(([code = '', , count]) => [
      code,
      Number(count),
    ]),
  );

const KNOWN = ['I', 'P', 'R', 'NC', 'O', 'NE'];

/** Nobody on these lists turned out to be no graduate: then e is one, or nothing where nobody is known. */
function worth(sum: string, counts: ReadonlyMap<string, number>): number {
  const codes = sum.replace('e(', '').replace(/[()]/g, '').split(' + ');
  const isKnown = KNOWN.some((code) => counts.get(code) !== 0);
  if (sum.includes('e(') && !isKnown) return 0;
  return codes.reduce((all, code) => all + (counts.get(code) ?? NaN), 0);
}

const plain = (count = ''): number => Number(count.replace(/,/g, ''));
const percent = (value: number): string => (Math.round(value * 10_000) / 100).toFixed(2);

/** Every printed rate is what its printed formula gives with the printed counts. */
function expectRatesOfCounts(paper: Paper, isSmall: boolean): void {
  const counts = countsOf(paper);
  const { rows } = tableOf(paper, 'อัตราการตอบตามนิยาม AAPOR: อัตรา');
  expect(rows).toHaveLength(16);
  for (const [name, , formula = '', said] of rows) {
    const [above = '', below = ''] = formula.split(' ÷ ');
    const [upper, lower] = [worth(above, counts), worth(below, counts)];
    const people = `${String(upper)} จาก ${String(lower)} คน`;
    const share = `ร้อยละ ${percent(upper / lower)}`;
    const expected =
      lower === 0
        ? 'ไม่มีข้อมูล'
        : lower < 10
          ? people
          : isSmall || lower < 30
            ? `${people} (${share})`
            : `${share} (${people})`;
    expect([name, said]).toEqual([name, expected]);
  }
}

const ofLetter = (host: LocalHost): Row[] =>
  rowsOf(host, TABS.indicator).filter(({ _key }) => _key?.split('/')[1] === 'LETTER_TRACKED');

const totalOf = (host: LocalHost): Row =>
  ofLetter(host).find(({ _key }) => _key?.endsWith('/total')) ?? {};

/** From the rows of the fields in the tab. */
function weightedByHand(host: LocalHost): string {
  const strata = ofLetter(host).filter(
    ({ _key, tracked }) => _key?.split('/')[2] === 'levelField' && plain(tracked) > 0,
  );
  let [above, below] = [0, 0];
  for (const { tracked, untracked, numerator } of strata) {
    const graduates = plain(tracked) + plain(untracked);
    above += (graduates * plain(numerator)) / plain(tracked);
    below += graduates;
  }
  return percent(above / below);
}

const colleges: readonly (readonly [string, () => LocalHost, boolean])[] = [
  ['without graduates', () => setUpCollege().host, true],
  ['without answers', () => askedCollege({}, 20).host, true],
  ['with few graduates', () => reportedCollege(8).host, true],
  ['a small college', () => reportedCollege(39).host, true],
  ['a college of 160', () => reportedCollege(160).host, false],
];

describe.each(colleges)('%s', (_, make, isSmall) => {
  const host = make();
  refresh(host);
  const paper = evidenceOf(host);
  const total = totalOf(host);

  test('the dispositions are all the graduates, each once', () => {
    const counts = countsOf(paper);
    const codes = ['I', 'P', 'R', 'NC', 'O', 'NE', 'UH', 'UO'];
    const sum = codes.reduce((all, code) => all + (counts.get(code) ?? NaN), 0);
    expect(sum).toBe(plain(total.all));
    expect(counts.get('')).toBe(sum);
    // Every answer of these stories is whole, and nothing came from records of others.
    expect(counts.get('I')).toBe(plain(total.responded));
    expect((counts.get('I') ?? 0) + (counts.get('P') ?? 0)).toBe(plain(total.tracked));
  });

  test('every rate is what its formula gives', () => {
    expectRatesOfCounts(paper, isSmall);
  });

  test('the weighted figure is the one of the tab, and of the fields in it', () => {
    const { weighted = '' } = total;
    expect(paragraphs(paper)).toContain(`ถ้าถ่วงน้ำหนักตามสาขา: ${weighted}`);
    if (plain(total.denominator) >= 10) expect(weighted).toContain(weightedByHand(host));
    else expect(weighted).not.toContain('ร้อยละ');
  });

  test('it stands on one row of the tab only', () => {
    const others = rowsOf(host, TABS.indicator).filter(({ _key }) => _key !== total._key);
    expect(others.filter(({ weighted }) => weighted !== '')).toEqual([]);
    expect(total.weighted).not.toBe('');
  });
});

describe('what was done moves people', () => {
  test('from never contacted to no answer by messages, and a refusal is one when staff write so', () => {
    const { host } = collegeWithForm(12);
    refresh(host);
    expect(countsOf(evidenceOf(host)).get('NC')).toBe(0);
    turnOn(host);
    openDialog(host, 'sendReminders', COORDINATOR).press('ส่งอีเมล 10 ฉบับ');
    const sent = rowsOf(host, TABS.contacts).filter(({ state }) => state === 'sent').length;
    expect(sent).toBeGreaterThan(5);
    expect(countsOf(evidenceOf(host)).get('NC')).toBe(sent);
    refresh(host);
    const [row] = rowsOf(host, TABS.entry);
    typeAt(host, TABS.entry, { key: row?._key ?? '', column: 'status', text: 'ไม่ให้ข้อมูล' });
    refresh(host);
    expect(countsOf(evidenceOf(host)).get('R')).toBe(1);
    // Nothing is left to do about it, and the row stays for whoever thinks better of it.
    const rules = rowsOf(host, TABS.findings).map(({ rule = '' }) => rule);
    expect(rules.filter((rule) => rule.startsWith('entry/'))).toEqual([]);
    expect(rowsOf(host, TABS.entry).map(({ _key }) => _key)).toContain(row?._key);
  });

  test('an advisor who answers is partial until the graduate does', () => {
    const college = askedCollege({}, 20);
    const { host, roster } = college;
    const { code = '', firstName = '' } = roster[0] ?? {};
    const now = () => {
      refresh(host);
      const counts = countsOf(evidenceOf(host));
      return [counts.get('I'), counts.get('P')];
    };
    say(college, { code, firstName, advisor: 'ครูตัวอย่าง' });
    expect(now()).toEqual([0, 1]);
    say(college, { code, firstName });
    expect(now()).toEqual([1, 0]);
  });
});
