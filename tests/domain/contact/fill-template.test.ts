// Templates without holes: what happens to missing values, odd values and empty lines.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fillTemplate } from '../../../src/domain/contact/fill-template.ts';

describe('fillTemplate', () => {
  const cases: readonly (readonly [string, Record<string, string>, string, string])[] = [
    ['เรียน คุณ{name}', { name: 'สมปอง' }, 'เรียน คุณสมปอง', 'a plain value'],
    ['ก\nโทร {phone}\nข', { phone: '' }, 'ก\nข', 'a line with a missing value goes'],
    ['ก\nโทร {phone}\nข', {}, 'ก\nข', 'a value nobody gave is a missing one'],
    ['สอบถาม[ ครู{advisor}][ โทร {phone}]', { phone: '1' }, 'สอบถาม โทร 1', 'optional parts'],
    ['[เรียน คุณ{name}|เรียน ท่าน]', { name: ' ' }, 'เรียน ท่าน', 'blank is missing'],
    ['[ครู{a} หรือ{b}|ครู{a}|{b}]', { b: 'งานแนะแนว' }, 'งานแนะแนว', 'first complete alternative'],
    ['ก\n[โทร {phone}]\nข', {}, 'ก\nข', 'a line that lost everything goes'],
    ['ก\n\nข', {}, 'ก\n\nข', 'a line that was empty stays'],
    ['เรียน {name}', { name: '[{link}|x]' }, 'เรียน [{link}|x]', 'a value is never a template'],
    ['เรียน {name}', { name: 'ก\r\nBcc: x' }, 'เรียน ก Bcc: x', 'no line break out of a value'],
    ['เรียน {name}', { name: "$& $1 $'" }, "เรียน $& $1 $'", 'replacement patterns are text'],
    ['{constructor}', {}, '', 'inherited names are no values'],
  ];

  test.each(cases)('%j with %j → %j: %s', (template, values, text) => {
    expect(fillTemplate(template, values)).toBe(text);
  });

  test('whatever people type stands in the text, and no placeholder of the template is left', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const clean = name.replace(/\s+/g, ' ').trim();
        expect(fillTemplate('[ก {name}]', { name })).toBe(clean === '' ? '' : `ก ${clean}`);
      }),
      { seed: 41, numRuns: 500 },
    );
  });
});
