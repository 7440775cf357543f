import { expect, test } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';

/** NFKC and NFKD take ำ apart; no file of the product asks for them, nor hides the form in a variable. */
test('text is never put into a compatibility form', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => [path, readFileSync(`src/${path}`, 'utf8')] as const);
  const calls = files.flatMap(([path, code]) =>
    [...code.matchAll(/\.normalize\(([^)]*)\)/g)].map(([, form = '']) => [path, form]),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(calls.length).toBeGreaterThan(0);
  expect(calls.filter(([, form]) => form !== "'NFC'")).toEqual([]);
  expect(files.filter(([, code]) => /['"`]NFK[CD]/.test(code))).toEqual([]);
  expect('ำ'.normalize('NFKC')).not.toBe('ำ');
});
