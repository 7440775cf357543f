// Contacts that nobody can be reached by are said, kept as typed, and gone from the findings once they are right.
import { expect, test } from '@jest/globals';
import { askedCollege, refresh, say, typeAt, type AskedCollege } from '../support/asked.ts';
import { TABS, rowsOf } from '../support/college.ts';

const codeAt = ({ roster }: AskedCollege, n: number): string => roster[n]?.code ?? '';
const doubtsOf = ({ host }: AskedCollege): Map<string, string> =>
  new Map(
    rowsOf(host, TABS.findings)
      .filter(({ _key }) => _key?.startsWith('contact/lineDoubt/'))
      .map(({ _key = '', what = '' }) => [_key.split('/')[2] ?? '', what]),
  );

function typeLine(college: AskedCollege, n: number, text: string): void {
  const cell = { key: codeAt(college, n), column: 'lineId', text };
  typeAt(college.host, TABS.register, cell);
}

test('LINE: what nobody can search for is doubted, never refused', () => {
  const college = askedCollege();
  const typed = [
    ['somchai.99', null],
    ['@college', null],
    ['LINE ID: somchai99', null],
    ['081-234-5678', /เป็นเบอร์โทรศัพท์/],
    ['U4af4980629a1b2c3d4e5f60718293a4b', /รหัสภายใน/],
    ['น้องฟ้า', /ชื่อที่แสดง/],
  ] as const;
  typed.forEach(([text], at) => {
    typeLine(college, at, text);
  });
  refresh(college.host);
  const doubts = doubtsOf(college);
  typed.forEach(([text, expected], at) => {
    const said = doubts.get(codeAt(college, at));
    if (expected === null) expect([text, said]).toEqual([text, undefined]);
    else expect(said).toMatch(expected);
  });
  const lines = new Map(rowsOf(college.host, TABS.register).map((row) => [row._key, row.lineId]));
  expect(typed.map((_one, at) => lines.get(codeAt(college, at)))).toEqual(
    typed.map(([text]) => text),
  );
  typeLine(college, 5, 'fah_99');
  refresh(college.host);
  expect(doubtsOf(college).has(codeAt(college, 5))).toBe(false);
});

test('LINE: the name that the form itself asks for is no doubt', () => {
  const college = askedCollege();
  const [row] = college.roster;
  say(college, { firstName: row?.firstName ?? '', code: row?.code ?? '', social: 'ฟ้า ใจดี' });
  refresh(college.host);
  expect(rowsOf(college.host, TABS.register)[0]?.lineId).toBe('ฟ้า ใจดี');
  expect(doubtsOf(college).size).toBe(0);
});
