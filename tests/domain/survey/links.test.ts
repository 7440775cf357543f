// Links are the prefilled address with other words in it, and never grow too long for a QR code.

import { describe, expect, test } from '@jest/globals';
import { buildQuestionnaire } from '../../../src/domain/survey/build-questionnaire.ts';
import {
  CODE_SENTINEL,
  PREFILLED,
  groupLink,
  isLinkShortEnough,
  linkPresets,
  personalLink,
  proxyLink,
  type LinkKind,
} from '../../../src/domain/survey/links.ts';
import { sampleContext } from './sample-context.ts';

const BASE = `https://docs.google.com/forms/d/e/1FAIpQLS${'d'.repeat(48)}/viewform?usp=pp_url`;
const forms = {
  P: buildQuestionnaire('P', sampleContext()),
  F: buildQuestionnaire('F', sampleContext()),
} as const;

/** As Forms would write it, with the blank spelled either way. */
const template = (form: 'P' | 'F', kind: LinkKind, blank = '+'): string => {
  const presets = Object.values(linkPresets(forms[form])[kind]);
  const fields = presets.map(
    (text, index) =>
      `&entry.${1000000000 + index}=${encodeURIComponent(text).replace(/%20/g, blank)}`,
  );
  return BASE + fields.join('');
};

const readBack = (link: string): string[] =>
  [...new URL(link).searchParams].filter(([name]) => name !== 'usp').map(([, value]) => value);

test('the sentinel passes the rule of the code', () => {
  const code = forms.F.pages[0]?.questions.find(({ key }) => key === 'code');
  const rule = code?.rule?.kind === 'pattern' ? code.rule.pattern : '';
  expect(new RegExp(rule).test(CODE_SENTINEL)).toBe(true);
});

describe.each(['+', '%20'])('blanks written as %s', (blank) => {
  test('personal: code and entry', () => {
    const link = personalLink(template('F', 'personal', blank), 'K7M-2PQ-9X');
    expect(readBack(link)).toEqual(['K7M-2PQ-9X', 'ลิงก์ส่วนตัว']);
    expect(link).not.toContain(CODE_SENTINEL);
  });

  test.each(['ปวส. การบัญชี (การบัญชีดิจิทัล)', "ปวช. ช่าง'ยนต์ & 50% $& $1", 'ปวช. ช่างยนต์+'])(
    'class of %s',
    (field) => {
      const link = groupLink(template('F', 'group', blank), field, forms.F);
      expect(readBack(link)).toEqual(['ลิงก์กลุ่มหรือคิวอาร์โค้ด', field]);
    },
  );

  test.each([
    ['ADVISOR', 'ครูที่ปรึกษา'],
    ['STAFF', 'ครูหรือเจ้าหน้าที่ท่านอื่นของวิทยาลัย'],
    ['PARENT', 'ผู้ปกครองหรือญาติ'],
  ])('answering for a graduate as %s', (role, label) => {
    const who = { code: 'K7M2PQ9X', role };
    const link = proxyLink(template('F', 'proxy', blank), who, forms.F);
    expect(readBack(link)).toEqual(['K7M2PQ9X', 'ตอบแทนผู้อื่น', label, 'มีอยู่แล้ว']);
  });
});

test('before graduation nobody is asked for a role', () => {
  const who = { code: 'K7M2PQ9X', role: 'ADVISOR' };
  const link = proxyLink(template('P', 'proxy'), who, forms.P);
  expect(readBack(link)).toEqual(['K7M2PQ9X', 'ครูกรอกแทนผู้เรียน', 'มีอยู่แล้ว']);
});

test('hexadecimal digits may be small', () => {
  const small = template('F', 'group').replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase());
  expect(readBack(groupLink(small, 'ปวช. ช่างยนต์', forms.F))[1]).toBe('ปวช. ช่างยนต์');
});

test('links stay short', () => {
  const longest = `ปวส. ${'เทคนิคคอมพิวเตอร์'.repeat(3)}`;
  const links = [
    personalLink(template('F', 'personal'), 'K7M2PQ9X'),
    groupLink(template('F', 'group'), longest, forms.F),
    proxyLink(template('F', 'proxy'), { code: 'K7M2PQ9X', role: 'STAFF' }, forms.F),
  ];
  expect(links.map(isLinkShortEnough)).toEqual([true, true, true]);
  expect(isLinkShortEnough('x'.repeat(2001))).toBe(false);
});

test('what links fill in is known, so that a lost one can be told from another question', () => {
  const filled = (['P', 'F'] as const).flatMap((form) =>
    Object.values(linkPresets(forms[form])).flatMap((presets) => Object.keys(presets)),
  );
  expect([...new Set(filled)].sort()).toEqual([...PREFILLED].sort());
});
