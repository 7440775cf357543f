import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Answer } from '../../../src/domain/answers/answer.ts';
import type { Graduation } from '../../../src/domain/graduations/graduation.ts';
import { identify, type Identity } from '../../../src/domain/matching/identify.ts';
import { toLatinKeys } from '../../../src/domain/thai/keyboard.ts';
import { anyText, runs } from '../thai/arbitraries.ts';
import { badStrings } from '../thai/lines.ts';
import { answer, CLASS } from './people.ts';

const CARS = 'ปวช. ช่างยนต์';
const BOOKS = 'ปวช. การบัญชี';

const identityOf = (values: Answer['values']): Identity =>
  identify([answer(values)], CLASS).identities[0] ?? { kind: 'noMatch' };

/** "code SOMCHAI2", "review idTypo SOMCHAI2,…", "noMatch". */
const short = (identity: Identity): string => {
  if (identity.kind === 'linked') {
    return `${identity.by} ${identity.code}${identity.isRenamed ? ' renamed' : ''}`;
  }
  if (identity.kind === 'noMatch') return 'noMatch';
  return `review ${identity.reason} ${identity.candidates.map(({ code }) => code).join(',')}`.trim();
};

const link = (code: string, firstName: string) => ({ entry: 'PERSONAL', code, firstName });
const typed = (name: string, levelField: string, more: Record<string, string> = {}) => {
  const [firstName = '', lastName = ''] = name.split('|');
  return { entry: 'GROUP', firstName, lastName, levelField, ...more };
};

describe('a code', () => {
  test.each([
    ['of one’s own link', link('SOMCHAI2', 'สมชาย'), 'code SOMCHAI2'],
    ['typed small, with blanks', link(' somchai2 ', 'สมชาย'), 'code SOMCHAI2'],
    ['and the full name with its title', link('SOMCHAI2', 'นายสมชาย ใจดีงาม'), 'code SOMCHAI2'],
    ['and a slip in the name', link('PHICHAI2', 'พิไชย'), 'review nameNotOwner PHICHAI2'],
    ['and a letter that sounds alike', link('WANNA222', 'วรรนา'), 'code WANNA222'],
    ['and a silent letter left out', link('SAKDA222', 'อนุศัก'), 'code SAKDA222'],
    ['and the wrong keyboard layout', link('SOMCHAI2', 'l,=kp'), 'code SOMCHAI2'],
    ['forwarded to a stranger', link('SOMCHAI2', 'มานะ'), 'review nameNotOwner SOMCHAI2'],
    [
      'of the twin, whose name is a letter away',
      link('TWIN2AAA', 'ธนพร'),
      'review nameNotOwner TWIN2AAA,TWIN2BBB',
    ],
    ['with a slip', link('SOMCHA22', 'สมชาย'), 'review codeTypo SOMCHAI2'],
    ['with a slip, and another name', link('SOMCHA22', 'มานะ'), 'review codeUnknown'],
    ['that is none', link('ZZZZZZZZ', 'มานะ'), 'review codeUnknown'],
    ['that was lost', link('', 'วรรณา'), 'review personalWithoutCode WANNA222'],
  ])('%s', (_reason, values, expected) => {
    expect(short(identityOf(values))).toBe(expected);
  });

  test('and the id of somebody else contradict each other', () => {
    const values = { ...link('SOMCHAI2', 'สมชาย'), studentId: '65202010006' };
    expect(short(identityOf(values))).toBe('review idOfAnother SOMCHAI2,WANNA222');
  });

  test('and the id of one’s other graduation do not', () => {
    const values = { ...link('PRIYA2ND', 'ปรียา'), studentId: '62202010019' };
    expect(short(identityOf(values))).toBe('code PRIYA2ND');
  });

  test('and the names of another with the same first name contradict each other', () => {
    const two = [...CLASS, { ...CLASS[0], code: 'OTHER222', lastName: 'แสงทองดี' } as Graduation];
    const values = { ...typed('สมชาย|แสงทองดี', CARS), code: 'SOMCHAI2' };
    const [identity] = identify([answer(values)], two).identities;
    expect(identity && short(identity)).toBe('review nameNotOwner SOMCHAI2,OTHER222');
  });

  test('of somebody else gives way to one’s own id', () => {
    const values = { ...link('SOMCHAI2', 'วรรณา'), studentId: '65202010006' };
    expect(short(identityOf(values))).toBe('studentId WANNA222');
  });
});

describe('a student id', () => {
  const id = (studentId: string, phone = '') =>
    phone === '' ? { studentId } : { studentId, phone };
  test.each([
    ['and names', typed('สมชาย|ใจดีงาม', CARS, id('65201010001')), 'studentId SOMCHAI2'],
    ['in Thai digits', typed('สมชาย|ใจดีงาม', CARS, id('๖๕๒๐๑๐๑-๐๐๐๑')), 'studentId SOMCHAI2'],
    [
      'and a married surname',
      typed('วรรณา|แสงทอง', BOOKS, id('65202010006')),
      'studentId WANNA222',
    ],
    [
      'and a new given name, the phone the same',
      typed('กัญญาภัค|ศรีสุขใส', BOOKS, id('65202010006', '0651234567')),
      'studentId WANNA222 renamed',
    ],
    [
      'and a new given name, nothing else',
      typed('กัญญาภัค|ศรีสุขใส', BOOKS, id('65202010006')),
      'review idOfAnother WANNA222',
    ],
    [
      'of the twin',
      typed('ธนกร|วงศ์ทองดี', CARS, id('65201010003', '0891112222')),
      'review idOfAnother TWIN2BBB,TWIN2AAA',
    ],
    [
      'with one wrong digit',
      typed('สมชาย|ใจดีงาม', CARS, id('65201017001', '0812345678')),
      'review idTypo SOMCHAI2',
    ],
    ['of another school', typed('มานะ|อดทนยิ่ง', CARS, id('60999990001', '0612220000')), 'noMatch'],
    [
      'of nobody, names and phone of a graduate',
      typed('สมชาย|ใจดีงาม', CARS, id('60999990001', '0812345678')),
      'review idUnknown SOMCHAI2',
    ],
    [
      'of two graduations: that of the form’s cohort',
      typed('ปรียา|ทองสกุลชัย', BOOKS, id('65202010009')),
      'studentId PRIYA2ND',
    ],
  ])('%s', (_reason, values, expected) => {
    expect(short(identityOf(values))).toBe(expected);
  });
});

describe('names', () => {
  const phone = (number: string) => ({ phone: number });
  test.each([
    ['and phone', typed('สมชาย|ใจดีงาม', CARS, phone('081-234-5678')), 'match SOMCHAI2'],
    [
      'and a phone that lost its zero',
      typed('สมชาย|ใจดีงาม', CARS, phone('812345678')),
      'match SOMCHAI2',
    ],
    [
      'and a phone with +66',
      typed('สมชาย|ใจดีงาม', CARS, phone('+66 81 234 5678')),
      'match SOMCHAI2',
    ],
    ['swapped', typed('ใจดีงาม|สมชาย', CARS, phone('0812345678')), 'match SOMCHAI2'],
    [
      'in the wrong layout',
      typed(`${toLatinKeys('สมชาย')}|${toLatinKeys('ใจดีงาม')}`, CARS, phone('0812345678')),
      'match SOMCHAI2',
    ],
    [
      'both in the first cell',
      typed('นายสมชาย ใจดีงาม|ใจดีงามม', CARS, phone('0812345678')),
      'match SOMCHAI2',
    ],
    [
      'a married surname and the phone',
      typed('วรรณา|แสงทอง', BOOKS, phone('0651234567')),
      'match WANNA222',
    ],
    ['alone are never enough', typed('สมชาย|ใจดีงาม', CARS), 'review notSure SOMCHAI2'],
    [
      'and a new phone',
      typed('สมชาย|ใจดีงาม', CARS, phone('0990001111')),
      'review notSure SOMCHAI2',
    ],
    [
      'of a twin, with the phone of both',
      typed('ธนกร|วงศ์ทองดี', CARS, phone('0891112222')),
      'match TWIN2AAA',
    ],
    ['of two in one class', typed('ณัฐวุฒิ|บุญมาเลิศ', CARS), 'review several SAME2AAA,SAME2BBB'],
    [
      'of two in one class, and one phone',
      typed('ณัฐวุฒิ|บุญมาเลิศ', CARS, phone('0862224444')),
      'match SAME2BBB',
    ],
    [
      'of a brother, not on the roster',
      typed('อาทิตย์|ใจดีงาม', CARS, phone('0812345678')),
      'review notSure SOMCHAI2',
    ],
    [
      'of a stranger with the first name of one',
      typed('สมชาย|พึ่งเจริญผล', BOOKS, phone('0990001111')),
      'noMatch',
    ],
    [
      'of a stranger with the surname of one',
      typed('กิตติภพ|ใจดีงาม', BOOKS, phone('0990001111')),
      'noMatch',
    ],
    ['of a stranger', typed('มานะ|อดทนยิ่ง', CARS, phone('0990001111')), 'noMatch'],
    [
      'of two cohorts: that of the form',
      typed('ปรียา|ทองสกุลชัย', BOOKS, phone('0957778888')),
      'match PRIYA2ND',
    ],
    ['field not found', typed('สมชาย|ใจดีงาม', 'NOTFOUND', phone('0812345678')), 'match SOMCHAI2'],
    ['none at all', { entry: 'GROUP' }, 'noMatch'],
  ])('%s', (_reason, values, expected) => {
    expect(short(identityOf(values))).toBe(expected);
  });

  test('of the other cohort only: a person decides', () => {
    const older = CLASS.filter(({ code }) => code !== 'PRIYA2ND');
    const values = typed('ปรียา|ทองสกุลชัย', BOOKS, phone('0957778888'));
    const [identity] = identify([answer(values)], older).identities;
    expect(identity && short(identity)).toBe('review notSure PRIYA1ST');
  });
});

describe('a candidate', () => {
  test('says field by field how far it agrees', () => {
    const identity = identityOf(typed('สมชาย|ใจดีงาน', CARS, { phone: '0990001111' }));
    expect(identity.kind === 'review' && identity.candidates[0]).toMatchObject({
      code: 'SOMCHAI2',
      evidence: [
        { field: 'firstName', level: 'equal' },
        { field: 'lastName', level: 'oneEdit' },
        { field: 'phone', level: 'differs' },
        { field: 'stratum', level: 'equal' },
      ],
    });
  });
});

describe('answers that were linked to nobody', () => {
  test('are compared with each other', () => {
    const strange = typed('มานะ|อดทนยิ่ง', CARS, { phone: '0990001111' });
    const others = [
      answer(strange, 'r1/x'),
      answer({ ...strange, lastName: 'อดทนยิง' }, 'r2/x'),
      answer(typed('สมชาย|ใจดีงาม', CARS, { phone: '0812345678' }), 'r3/x'),
      answer(typed('สมชาย|ใจดีงาม', CARS, { phone: '0812345678' }), 'r4/x'),
    ];
    const { duplicates } = identify(others, CLASS);
    expect(duplicates.persons).toEqual([['r1/x', 'r2/x']]);
    expect(duplicates.pairs.map(({ keys, outcome }) => [keys, outcome])).toEqual([
      [['r1/x', 'r2/x'], 'automatic'],
    ]);
  });
});

describe('identify', () => {
  const MANY = [
    link('SOMCHAI2', 'สมชาย'),
    link('TWIN2AAA', 'ธนพร'),
    typed('ธนกร|วงศ์ทองดี', CARS, { phone: '0891112222' }),
    typed('ณัฐวุฒิ|บุญมาเลิศ', CARS),
    typed('มานะ|อดทนยิ่ง', CARS, { phone: '0990001111' }),
    typed('มานะ|อดทนยิ่ง', CARS, { phone: '0990001111' }),
    typed('สมชาย|ใจดีงาม', CARS, { studentId: '65201017001' }),
  ].map((values, at) => answer(values, `r${at}/x`));

  test('does not depend on the order of answers or roster', () => {
    const inOrder = identify(MANY, CLASS);
    const byKey = new Map(MANY.map(({ key }, at) => [key, inOrder.identities[at]]));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(MANY, { minLength: MANY.length }),
        fc.shuffledSubarray([...CLASS], { minLength: CLASS.length }),
        (answers, roster) => {
          const { identities, duplicates } = identify(answers, roster);
          answers.forEach(({ key }, at) => expect(identities[at]).toEqual(byKey.get(key)));
          expect(duplicates).toEqual(inOrder.duplicates);
        },
      ),
      runs(30),
    );
  });

  test('is defined for whatever was typed', () => {
    const strange = badStrings().flatMap((text) => [
      { firstName: text, lastName: text, code: text, studentId: text, phone: text, email: text },
      { entry: 'PERSONAL', firstName: text, code: text },
    ]);
    const answers = strange.map((values, at) =>
      answer(values, `r${String(at).padStart(6, '0')}/x`),
    );
    const { identities } = identify(answers, CLASS);
    expect(identities.filter(({ kind }) => kind === 'linked')).toEqual([]);
  });

  test('links nobody on chance text, on an empty roster or from no answers', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (firstName, lastName, phone) => {
        const { identities } = identify([answer({ firstName, lastName, phone })], CLASS);
        expect(identities[0]?.kind).not.toBe('linked');
      }),
      runs(200),
    );
    expect(identify(MANY, []).identities.some(({ kind }) => kind === 'linked')).toBe(false);
    expect(identify([], CLASS).identities).toEqual([]);
  });
});
