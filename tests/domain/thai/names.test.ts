import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  firstNamesAgree,
  fullNameKey,
  sexOfTitle,
  splitName,
} from '../../../src/domain/thai/names.ts';
import { anyText, runs } from './arbitraries.ts';
import { badStrings, linesOf } from './lines.ts';

describe('splitName of one cell', () => {
  test.each([
    ['title stuck to the name', 'นายสมชาย ใจดี', 'นาย', 'สมชาย', 'ใจดี'],
    ['title apart', 'นาย สมชาย  ใจดี', 'นาย', 'สมชาย', 'ใจดี'],
    ['นางสาว before นาง', 'นางสาวสมหญิง ใจดี', 'นางสาว', 'สมหญิง', 'ใจดี'],
    ['นาง + สาวิตรี, not นางสาว + ิตรี', 'นางสาวิตรี ใจดี', 'นาง', 'สาวิตรี', 'ใจดี'],
    ['นางสาว + สาวิตรี', 'นางสาวสาวิตรี ใจดี', 'นางสาว', 'สาวิตรี', 'ใจดี'],
    ['abbreviated', 'น.ส.สมหญิง ใจดี', 'นางสาว', 'สมหญิง', 'ใจดี'],
    ['abbreviated, half', 'นส.สมหญิง ใจดี', 'นางสาว', 'สมหญิง', 'ใจดี'],
    ['abbreviated, blanks', 'น. ส. สมหญิง ใจดี', 'นางสาว', 'สมหญิง', 'ใจดี'],
    ['without the last dot, apart', 'น.ส สมหญิง ใจดี', 'นางสาว', 'สมหญิง', 'ใจดี'],
    ['boy', 'ด.ช.เอก ใจดี', 'เด็กชาย', 'เอก', 'ใจดี'],
    ['girl in full', 'เด็กหญิงฟ้า ใจดี', 'เด็กหญิง', 'ฟ้า', 'ใจดี'],
    ['acting second lieutenant', 'ว่าที่ ร.ต.สมชาย ใจดี', 'ว่าที่ร้อยตรี', 'สมชาย', 'ใจดี'],
    ['… without blank', 'ว่าที่ร.ต. สมชาย ใจดี', 'ว่าที่ร้อยตรี', 'สมชาย', 'ใจดี'],
    ['… woman', 'ว่าที่ ร.ต.หญิงสมศรี ใจดี', 'ว่าที่ร้อยตรีหญิง', 'สมศรี', 'ใจดี'],
    ['… woman in brackets', 'ว่าที่ร้อยตรี (หญิง) สมศรี ใจดี', 'ว่าที่ร้อยตรีหญิง', 'สมศรี', 'ใจดี'],
    ['sergeant', 'จ.ส.อ.สมชาย ใจดี', 'จ่าสิบเอก', 'สมชาย', 'ใจดี'],
    ['police sergeant is not a sergeant', 'ส.ต.ต.สมชาย ใจดี', 'สิบตำรวจตรี', 'สมชาย', 'ใจดี'],
    ['private', 'พลฯ สมชาย ใจดี', 'พลทหาร', 'สมชาย', 'ใจดี'],
    ['acting, no dots', 'ว่าที่ รต สมชาย ใจดี', 'ว่าที่ร้อยตรี', 'สมชาย', 'ใจดี'],
    ['acting, one dot', 'ว่าที่ รต.สมชาย ใจดี', 'ว่าที่ร้อยตรี', 'สมชาย', 'ใจดี'],
    ['acting, no dots, woman', 'ว่าที่ รต.หญิง สมศรี ใจดี', 'ว่าที่ร้อยตรีหญิง', 'สมศรี', 'ใจดี'],
    ['acting first lieutenant', 'ว่าที่ ร.ท. สมชาย ใจดี', 'ว่าที่ร้อยโท', 'สมชาย', 'ใจดี'],
    ['acting major', 'ว่าที่ พ.ต.สมชาย ใจดี', 'ว่าที่พันตรี', 'สมชาย', 'ใจดี'],
    ['"ว่าที่" alone is no title', 'ว่าที่ ใจดี', '', 'ว่าที่', 'ใจดี'],
    ['sergeant, last dot only', 'จสอ.สมชาย ใจดี', 'จ่าสิบเอก', 'สมชาย', 'ใจดี'],
    ['police colonel', 'พ.ต.อ.สมชาย ใจดี', 'พันตำรวจเอก', 'สมชาย', 'ใจดี'],
    ['woman of a rank', 'ร.ต.อ.หญิง สมศรี ใจดี', 'ร้อยตำรวจเอกหญิง', 'สมศรี', 'ใจดี'],
    ['นางสาว with one dot, stuck', 'น.สสมหญิง ใจดี', 'นางสาว', 'สมหญิง', 'ใจดี'],
    ['novice, abbreviated', 'ส.ณ.สมชาย ใจดี', 'สามเณร', 'สมชาย', 'ใจดี'],
    ['monk with a rank', 'พระครูสมชาย ใจดี', 'พระครู', 'สมชาย', 'ใจดี'],
    ['doctor', 'ดร.สมชาย ใจดี', 'ดร.', 'สมชาย', 'ใจดี'],
    ['a man called นาย', 'นายนาย ใจดี', 'นาย', 'นาย', 'ใจดี'],
    ['Latin, stuck, capitals', 'MR.SAW HTOO', 'Mr.', 'SAW', 'HTOO'],
    ['Latin surname with blanks', 'Mrs. Anna de la Cruz', 'Mrs.', 'Anna', 'de la Cruz'],
    ['Latin name behind a Thai title', 'นายSaw Htoo', 'นาย', 'Saw', 'Htoo'],
    ['said to have no surname', 'อาโซ ไม่มีนามสกุล', '', 'อาโซ', ''],
    ['novice', 'สามเณรสมชาย ใจดี', 'สามเณร', 'สมชาย', 'ใจดี'],
    ['monk', 'พระสมชาย ใจดี', 'พระ', 'สมชาย', 'ใจดี'],
    ['a name that begins with พระ', 'พระพาย ใจดี', '', 'พระพาย', 'ใจดี'],
    ['… after a title', 'นายพระพาย ใจดี', 'นาย', 'พระพาย', 'ใจดี'],
    ['a name that begins with นาง', 'นางสาวนางนวล ใจดี', 'นางสาว', 'นางนวล', 'ใจดี'],
    ['a name that begins with นาย', 'นายิกา ใจดี', '', 'นายิกา', 'ใจดี'],
    ['a name that begins with พล', 'พลอย ใจดี', '', 'พลอย', 'ใจดี'],
    ['surname with a blank', 'นายสมชาย ณ ลำปาง', 'นาย', 'สมชาย', 'ณ ลำปาง'],
    ['no surname', 'นางสาวหล้า', 'นางสาว', 'หล้า', ''],
    ['a dash for the surname', 'นายทูน -', 'นาย', 'ทูน', ''],
    ['Latin', 'Mr. Saw Htoo', 'Mr.', 'Saw', 'Htoo'],
    ['Latin without dot', 'Miss Nang Kham', 'Miss', 'Nang', 'Kham'],
    ['Latin name that begins like a title', 'Missy Brown', '', 'Missy', 'Brown'],
    ['no title', 'สมชาย ใจดี', '', 'สมชาย', 'ใจดี'],
    ['the title twice', 'นาย นายสมชาย ใจดี', 'นาย', 'สมชาย', 'ใจดี'],
    ['a dot after the title', 'นาย.สมชาย ใจดี', 'นาย', 'สมชาย', 'ใจดี'],
    ['only a title', 'นาย', '', 'นาย', ''],
    ['hidden characters and an old ำ', 'นาย\u200Bน้ําเพชร\u00A0ใจดี', 'นาย', 'น้ำเพชร', 'ใจดี'],
    ['empty', '', '', '', ''],
  ])('%s', (_reason, typed, title, first, last) => {
    expect(splitName(typed)).toEqual({ title, first, last });
  });
});

describe('splitName of several cells', () => {
  test.each([
    ['all three', { title: 'น.ส.', first: 'สมหญิง', last: 'ใจดี' }, ['นางสาว', 'สมหญิง', 'ใจดี']],
    ['title in the first name', { first: 'นายสมชาย', last: 'ใจดี' }, ['นาย', 'สมชาย', 'ใจดี']],
    ['title in both', { title: 'นาย', first: 'นายสมชาย', last: 'ใจดี' }, ['นาย', 'สมชาย', 'ใจดี']],
    [
      'another title is part of the name',
      { title: 'นางสาว', first: 'นางคำ', last: 'ใจดี' },
      ['นางสาว', 'นางคำ', 'ใจดี'],
    ],
    [
      'a rank wins',
      { title: 'นาย', first: 'ว่าที่ ร.ต.สมชาย', last: 'ใจดี' },
      ['ว่าที่ร้อยตรี', 'สมชาย', 'ใจดี'],
    ],
    [
      'whole name in the first cell',
      { title: 'นาย', first: 'สมชาย ใจดี', last: '' },
      ['นาย', 'สมชาย', 'ใจดี'],
    ],
    ['surname repeated', { title: '', first: 'สมชาย ใจดี', last: 'ใจดี' }, ['', 'สมชาย', 'ใจดี']],
    ['a man called นาย', { title: 'นาย', first: 'นาย', last: 'ใจดี' }, ['นาย', 'นาย', 'ใจดี']],
    ['unknown title stays', { title: 'Dr.', first: 'Ann', last: 'Lee' }, ['Dr.', 'Ann', 'Lee']],
    [
      'surname with a blank',
      { title: 'นาย', first: 'สมชาย', last: 'ณ อยุธยา' },
      ['นาย', 'สมชาย', 'ณ อยุธยา'],
    ],
    ['no surname', { title: 'นาย', first: 'ทูน', last: '-' }, ['นาย', 'ทูน', '']],
  ])('%s', (_reason, cells, [title, first, last]) => {
    expect(splitName(cells)).toEqual({ title, first, last });
  });

  test('never empties a name', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, last) => {
        const hasLetter = /[ก-ฮa-z]/i.test(first);
        return !hasLetter || splitName({ first, last }).first !== '';
      }),
      runs(3000),
    );
    for (const text of badStrings()) {
      if (/[ก-ฮa-z]/i.test(text)) expect(splitName(text).first).not.toBe('');
    }
  });

  test('finds title and name again wherever they were put together', () => {
    const firsts = [
      ...linesOf('thai/person_names_female_th.txt'),
      ...linesOf('thai/person_names_male_th.txt'),
    ].map((name) => splitName(name).first);
    const lost = firsts.filter((name) => {
      const { title, first, last } = splitName(`นางสาว${name} ใจดี`);
      return title !== 'นางสาว' || first !== name || last !== 'ใจดี';
    });
    expect(firsts.length).toBeGreaterThan(12_000);
    expect(lost).toEqual([]);
  });

  test('cuts nothing from names without a title', () => {
    const names = [
      ...linesOf('thai/person_names_female_th.txt'),
      ...linesOf('thai/person_names_male_th.txt'),
    ];
    const cut = names.filter((name) => splitName(`${name.trim()} ใจดี`).title !== '');
    // The list holds the first with its title; "นาย ใจดี" is a title and a name without a surname.
    expect(cut.map((name) => name.trim())).toEqual(['นายณัฐ', 'นาย']);
  });
});

describe('splitName, read again', () => {
  test.each(['นาย', 'นางสาว', 'ว่าที่ร้อยตรี', 'พระมหา', 'Mr.'])(
    'what was cut stays as it is: %s',
    (title) => {
      const names = linesOf('thai/person_names_male_th.txt').map((name) => splitName(name).first);
      const changed = names.filter((name) => {
        const once = splitName(`${title} ${name} ณ ลำปาง`);
        const twice = splitName(once);
        return (
          once.last !== 'ณ ลำปาง' || JSON.stringify({ ...twice }) !== JSON.stringify({ ...once })
        );
      });
      expect(changed).toEqual([]);
    },
  );
});

describe('names compared', () => {
  test.each([
    ['equal', 'สมชาย', 'สมชาย', true],
    ['with title', 'นายสมชาย', 'สมชาย', true],
    ['with title and blank', 'นาย สมชาย', 'สมชาย', true],
    ['whole name', 'สมชาย ใจดี', 'สมชาย', true],
    ['title and whole name', 'น.ส.สมหญิง ใจดี', 'สมหญิง', true],
    ['blank inside', 'สม ชาย', 'สมชาย', true],
    ['one letter more', 'สมชายย', 'สมชาย', true],
    ['one mark less in a long name', 'ธีรพงษ', 'ธีรพงษ์', true],
    ['neighbours swapped', 'กมลวรรณ', 'กลมวรรณ', true],
    ['one slip in a short name', 'วิไล', 'วิลัย', false],
    ['one letter other in four', 'มานี', 'มาลี', false],
    ['two slips', 'สมชัย', 'สมทาย', false],
    ['another name', 'วิชัย', 'สมชาย', false],
    ['begins the same', 'สม', 'สมชาย', false],
    ['nothing typed', '', 'สมชาย', false],
    ['nothing known', 'สมชาย', '', false],
    ['case', 'JOHN', 'John', true],
    ['roster cell with title', 'สมชาย', 'นายสมชาย', true],
    ['old ำ', 'น้ําฝน', 'น้ำฝน', true],
    ['name that looks like a title', 'นางนวล', 'นางนวล', true],
  ])('%s', (_reason, typed, roster, expected) => {
    expect(firstNamesAgree(typed, roster)).toBe(expected);
  });

  test('first and last name stay apart in the key', () => {
    expect(fullNameKey({ first: 'สม', last: 'ชายดี' })).not.toBe(
      fullNameKey({ first: 'สมชาย', last: 'ดี' }),
    );
  });

  test('the title tells the sex where it can', () => {
    expect(['นาย', 'นางสาว', 'ว่าที่ร้อยตรีหญิง', 'ว่าที่ร้อยตรี', ''].map(sexOfTitle)).toEqual([
      'male',
      'female',
      'female',
      '',
      '',
    ]);
  });
});
