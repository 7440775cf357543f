// The sample college: the same for the same seed, with every kind of dirt, in three layouts.
import { describe, expect, test } from '@jest/globals';
import { sampleAnswers } from '../../host/sample/answers.ts';
import { sampleCollege } from '../../host/sample/college.ts';
import type { SampleGraduation } from '../../host/sample/college.ts';
import { FORM_F, FORM_P } from '../../host/sample/form-words.ts';
import type { FormOutline } from '../../host/sample/form-words.ts';
import { asOvecExport, asRms, asSor02, groupsOf } from '../../host/sample/layouts.ts';

const college = sampleCollege({ seed: 1, graduations: 120 });

describe('sample college', () => {
  test('is the same for the same seed and another for another', () => {
    expect(sampleCollege({ seed: 1, graduations: 120 })).toEqual(college);
    expect(sampleCollege({ seed: 2, graduations: 120 })).not.toEqual(college);
  });

  test.each([1, 40, 120, 200, 1526])('has exactly %i graduations with distinct ids', (count) => {
    const { graduations } = sampleCollege({ seed: 3, graduations: count });
    expect(graduations).toHaveLength(count);
    expect(new Set(graduations.map((one) => one.studentId)).size).toBe(count);
  });

  test('ids are 11 digits whose third digit tells the level', () => {
    const digit = { 'ปวช.': '2', 'ปวส.': '3', 'ป.ตรี': '4' };
    for (const one of college.graduations) {
      expect(one.studentId).toMatch(/^\d{11}$/);
      expect(one.studentId[2]).toBe(digit[one.level]);
    }
  });

  test('e-mails are at example domains only', () => {
    const mails = [...college.graduations, ...college.advisors].map((one) => one.email);
    for (const mail of mails.filter((one) => one !== '')) {
      expect(mail).toMatch(/@(example\.com|college\.example)$/);
    }
  });

  const dirt: readonly [string, (one: SampleGraduation) => boolean][] = [
    ['a phone without its zero', (one) => /^8\d{8}$/.test(one.written.phone)],
    ['two phones in a cell', (one) => one.written.phone.includes(', ')],
    ['an id with .0', (one) => one.written.studentId.endsWith('.0')],
    ['two blanks in a name', (one) => one.written.fullName.includes('  ')],
    ['a short title', (one) => one.written.title === 'น.ส.'],
    ['Thai digits', (one) => /[๐-๙]/.test(one.written.phone)],
    ['a sara am in two characters', (one) => one.written.fullName.includes('\u0e4d\u0e32')],
    ['a no-break space', (one) => one.written.fullName.includes('\u00a0')],
    ['a title stuck to the name', (one) => one.written.firstName.startsWith('นาย')],
    ['no contact at all', (one) => one.written.phone === '' && one.written.email === ''],
    ['another spelling of the field', (one) => one.written.field !== one.field],
    ['a surname with a blank', (one) => one.lastName === 'ณ ลำปาง'],
    ['a dash instead of a phone', (one) => one.written.phone === '-'],
  ];
  test.each(dirt)('has %s', (_, fits) => {
    expect(college.graduations.some(fits)).toBe(true);
  });

  test('has twins with one phone, and two of one name in one class', () => {
    const by = (key: (one: SampleGraduation) => string): number => {
      const keys = college.graduations.map(key);
      return keys.length - new Set(keys).size;
    };
    expect(by((one) => one.phone)).toBe(1);
    expect(by((one) => `${one.firstName} ${one.lastName} ${one.group}`)).toBe(1);
  });
});

describe('layouts', () => {
  test('OVEC: four title rows, 28 columns, one row twice', () => {
    const rows = asOvecExport(college);
    expect(rows).toHaveLength(4 + 1 + 120 + 1);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([28]));
    expect(rows[4]?.[0]).toBe('ชื่อ นามสกุล');
  });

  test('RMS: field names first', () => {
    const [header, ...rows] = asRms(college);
    expect(header?.slice(0, 4)).toEqual(['studentCode', 'idcard', 'firstname', 'surname']);
    expect(rows).toHaveLength(121);
  });

  test('ศธ.02: persons from row 9, id in column C, whole name in column D', () => {
    for (const group of groupsOf(college)) {
      const first = asSor02(college, group)[8];
      expect(first?.[2]).toMatch(/^\d{11}(?:\.0)?$/);
      expect(first?.[3]).toMatch(/^(?:นาย|นางสาว|น\.ส\.)/);
    }
  });
});

describe('answers', () => {
  const formP: FormOutline = [
    { title: FORM_P.firstName, choices: [] },
    { title: FORM_P.intention, choices: ['เรียนต่อ', 'ทำงานหรือประกอบอาชีพ', 'ยังไม่ตัดสินใจ'] },
  ];
  const formF: FormOutline = [
    { title: FORM_F.firstName, choices: [] },
    { title: FORM_F.status, choices: ['ทำงานหรือมีอาชีพ', 'เรียนต่อ', 'ยังไม่มีงาน', 'อื่น ๆ'] },
  ];

  test.each([
    ['P', formP],
    ['F', formF],
  ])('form %s: only questions it has and choices it offers', (_, form) => {
    for (const person of college.graduations) {
      const answers = sampleAnswers({ person, form, seed: 1 }) ?? {};
      for (const [title, answer] of Object.entries(answers)) {
        const question = form.find((one) => one.title === title);
        expect(question).toBeDefined();
        if (question?.choices.length) expect(question.choices).toContain(answer);
      }
    }
  });

  test('a form that is none of the two has no sample answers', () => {
    const [person] = college.graduations;
    const form = [{ title: 'อาหารที่ชอบ', choices: [] }];
    expect(person && sampleAnswers({ person, form, seed: 1 })).toBeNull();
  });

  test('shares of ปวช. follow the national figures: most go on to study', () => {
    const { graduations } = sampleCollege({ seed: 5, graduations: 2000 });
    const pvc = graduations.filter((one) => one.level === 'ปวช.');
    const study = pvc.filter((one) => one.fate.outcomes.at(-1) === 'STUDY').length;
    expect(study / pvc.length).toBeGreaterThan(0.68);
    expect(study / pvc.length).toBeLessThan(0.77);
  });
});
