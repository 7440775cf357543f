// The wire format: what a prefilled address sets comes back as the same answers.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { prefillUrl, readAnswers, readPrefilled } from '../../host/form-page/wire.ts';
import { ID, sampleForm } from './sample-form.ts';

function params(url: string): URLSearchParams {
  return new URL(url).searchParams;
}

describe('prefilled address', () => {
  test('has the shape that Google gives', () => {
    const form = sampleForm();
    const url = prefillUrl(form, { [ID.code]: 'AB-12 34', [ID.entry]: 'ส่วนตัว' });
    expect(url).toBe(
      `https://docs.google.com/forms/d/e/${form.publicId}/viewform?usp=pp_url` +
        '&entry.9001=AB-12+34' +
        '&entry.9003=%E0%B8%AA%E0%B9%88%E0%B8%A7%E0%B8%99%E0%B8%95%E0%B8%B1%E0%B8%A7',
    );
  });

  test('"other" travels as an option and its text', () => {
    const form = sampleForm();
    const url = prefillUrl(form, { [ID.place]: 'วิทยาลัย ก' });
    expect(params(url).getAll('entry.9022')).toEqual(['__other_option__']);
    expect(readPrefilled(form, params(url))).toEqual({ [ID.place]: 'วิทยาลัย ก' });
  });

  test('an unknown choice in the address is ignored', () => {
    const form = sampleForm();
    const url = `${prefillUrl(form, {})}&entry.9003=x&entry.9051=y&entry.9051=อบรม`;
    expect(readPrefilled(form, params(url))).toEqual({ [ID.wishes]: ['อบรม'] });
  });

  test('any text comes back unchanged', () => {
    const form = sampleForm();
    const anyText = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((s) => s.trim() !== '' && !/[\r\n]/.test(s));
    fc.assert(
      fc.property(anyText, (typed) => {
        const answers = { [ID.name]: typed };
        expect(readPrefilled(form, params(prefillUrl(form, answers)))).toEqual(answers);
      }),
      { seed: 20260320, verbose: true },
    );
  });
});

test('a choice "other" without text is no answer', () => {
  const body = new URLSearchParams({
    'entry.9022': '__other_option__',
    'entry.9022.other_option_response': ' ',
  });
  expect(readAnswers(sampleForm(), body)).toEqual({});
});

test('line breaks of a text area arrive as \\n, in one line fields as blanks', () => {
  const body = new URLSearchParams({ 'entry.9052': 'ก\r\nข', 'entry.9002': 'ก\r\nข' });
  expect(readAnswers(sampleForm(), body)).toEqual({ [ID.comment]: 'ก\nข', [ID.name]: 'ก ข' });
});
