import { expect, test } from '@jest/globals';
import { cleanHeader, escapeHtml, toHtml } from '../../../src/domain/contact/mail-parts.ts';
import { allBadStrings } from '../../support/bad-strings.ts';

const LINK = { link: 'https://docs.example/form', button: 'ตอบ' };
/** The only elements that a mail of ours is made of. */
const OURS = /<\/?(?:div|p|a)(?: [a-z]+="[^"<>]*")*>/g;

test('no bad string becomes markup in a mail', () => {
  const alive = allBadStrings().filter((text) =>
    /[<>]/.test(toHtml(`เรียน ${text}\n${text}`, LINK).replace(OURS, '')),
  );
  expect(alive).toEqual([]);
  const buttons = allBadStrings().filter((text) =>
    toHtml(text, { ...LINK, link: text }).includes('<a'),
  );
  expect(buttons.filter((text) => !text.startsWith('https://'))).toEqual([]);
});

test('no bad string ends an attribute or a header', () => {
  for (const text of allBadStrings()) {
    expect(escapeHtml(text)).not.toMatch(/["'<>]/);
    expect(cleanHeader(text)).not.toMatch(/[\r\n]/);
  }
});
