// The manifest asks for what the product calls, no less and no more: one set of scopes for ever.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { productMethods } from '../../docs/product-methods.ts';
import { compareScopes } from '../../host/api/scopes.ts';
import { scopesOf } from '../../host/api/tables.ts';

const text = readFileSync('appsscript.json', 'utf8');
const manifest = JSON.parse(text) as Readonly<Record<string, unknown>>;

describe('appsscript.json', () => {
  test('runs on V8 in Bangkok and logs its errors', () => {
    expect(manifest).toMatchObject({
      runtimeVersion: 'V8',
      timeZone: 'Asia/Bangkok',
      exceptionLogging: 'STACKDRIVER',
    });
  });

  test('holds a scope for every method that the product calls, and no scope that none needs', () => {
    const members = productMethods().keys();
    // Guards against a reader that finds nothing and so agrees with everything.
    const called = [...members];
    for (const certain of ['Spreadsheet.Range.setValues', 'Mail.MailApp.sendEmail']) {
      expect(called).toContain(certain);
    }
    expect(compareScopes(text, called)).toEqual({ refused: [], superfluous: [] });
  });

  test('asks only for the narrow form of a scope', () => {
    const scopes = manifest.oauthScopes as string[];
    expect(scopes).not.toContain('https://www.googleapis.com/auth/spreadsheets');
    expect(scopes).not.toContain('https://www.googleapis.com/auth/drive');
    expect(scopesOf('Spreadsheet.Range.setValues')).toEqual(
      expect.arrayContaining(['https://www.googleapis.com/auth/spreadsheets.currentonly']),
    );
  });
});

/** Addresses that the product may fetch, each with the reason that its prefix is in the manifest. */
const FETCHED = [
  {
    prefix: 'https://docs.google.com/forms/',
    because: 'the probe that asks whether a form is open to anyone',
    example: 'https://docs.google.com/forms/d/e/1FAIpQL/viewform',
  },
  {
    prefix: 'https://api.line.me/',
    because: 'sending by LINE; a new prefix would ask every college for consent again',
    example: 'https://api.line.me/v2/bot/message/push',
  },
];

describe('urlFetchWhitelist', () => {
  test('holds exactly the known prefixes', () => {
    expect(manifest.urlFetchWhitelist).toEqual(FETCHED.map(({ prefix }) => prefix));
  });

  test.each(FETCHED)('$prefix: $because', ({ prefix, example }) => {
    // Google wants https, a path that ends with a slash, and matches from the beginning.
    expect(prefix).toMatch(/^https:\/\/[a-z.]+\/.*/);
    expect(prefix.endsWith('/')).toBe(true);
    expect(example.startsWith(prefix)).toBe(true);
  });
});
