// Every path through both questionnaires ends, and what would break a form is noticed before it is made.

import { describe, expect, test } from '@jest/globals';
import { buildQuestionnaire } from '../../../src/domain/survey/build-questionnaire.ts';
import { checkQuestionnaire } from '../../../src/domain/survey/check-questionnaire.ts';
import type { Page, Question, Questionnaire } from '../../../src/domain/survey/questionnaire.ts';
import { allPaths } from '../../../src/domain/survey/walk-paths.ts';
import { sampleContext } from './sample-context.ts';

const contexts = [
  sampleContext(),
  sampleContext({ askComment: false, askOrdained: true, hasBachelor: true, pageUrl: '' }),
  sampleContext({ levelFields: [], institutions: [], noticeUrl: '', province: '' }),
];

test('both forms are fit whatever the college sets', () => {
  for (const context of contexts) {
    expect(checkQuestionnaire(buildQuestionnaire('P', context))).toEqual([]);
    expect(checkQuestionnaire(buildQuestionnaire('F', context))).toEqual([]);
  }
});

test('92 paths lead through the two forms, and all end on the last page', () => {
  const paths = (['P', 'F'] as const).flatMap((form) => {
    const questionnaire = buildQuestionnaire(form, sampleContext());
    const last = questionnaire.pages[questionnaire.pages.length - 1];
    return allPaths(questionnaire).map((path) => ({ path, last }));
  });
  expect(paths).toHaveLength(92);
  for (const { path, last } of paths) {
    expect(path.ends).toBe(true);
    expect(path.pages[path.pages.length - 1]).toBe(last);
  }
});

test('every page can be reached', () => {
  for (const form of ['P', 'F'] as const) {
    const questionnaire = buildQuestionnaire(form, sampleContext());
    const reached = new Set(allPaths(questionnaire).flatMap((path) => path.pages));
    expect(reached.size).toBe(questionnaire.pages.length);
  }
});

const question = (change: Partial<Question>): Question => ({
  key: 'way',
  kind: 'choice',
  title: 'ทาง',
  required: true,
  choices: [
    { code: 'A', label: 'ก', goTo: 'two' },
    { code: 'B', label: 'ข', goTo: 'end' },
  ],
  ...change,
});

const text = (key: string): Question => ({ key, kind: 'text', title: key, required: false });

const broken = (
  first: readonly Question[],
  change: { two?: Partial<Page>; end?: Partial<Page> } = {},
): Questionnaire => ({
  ...buildQuestionnaire('F', sampleContext()),
  pages: [
    { key: 'one', title: 'หนึ่ง', questions: first },
    { key: 'two', title: 'สอง', questions: [text('b')], ...change.two },
    { key: 'end', title: 'สาม', questions: [text('c')], ...change.end },
  ],
});

describe('a questionnaire with', () => {
  test.each([
    ['nothing wrong', broken([question({})]), null],
    [
      'a choice without target',
      broken([
        question({
          choices: [
            { code: 'A', label: 'ก', goTo: 'two' },
            { code: 'B', label: 'ข' },
          ],
        }),
      ]),
      'way: B has no target',
    ],
    [
      'a way back',
      broken([question({ choices: [{ code: 'A', label: 'ก', goTo: 'one' }] })]),
      'way: A does not lead forward',
    ],
    [
      'a way to nowhere',
      broken([question({ choices: [{ code: 'A', label: 'ก', goTo: 'lost' }] })]),
      'way: A does not lead forward',
    ],
    [
      'an optional junction',
      broken([question({ required: false })]),
      'way: navigates but is not required',
    ],
    [
      'a question after the junction',
      broken([question({}), text('a')]),
      'way: navigates but is not last on its page',
    ],
    [
      'two junctions on a page',
      broken([question({ key: 'other' }), question({})]),
      'one: more than one navigating question',
    ],
    [
      "Google's other on a junction",
      broken([question({ hasOther: true })]),
      "way: navigates and has Google's other",
    ],
    [
      'a junction on the last page',
      broken([text('a')], { end: { questions: [question({})] } }),
      'way: navigates on the last page',
    ],
    ['one key twice', broken([text('b'), question({})]), 'question b twice'],
    ['one page twice', broken([text('a')], { two: { key: 'one' } }), 'page one twice'],
    [
      'texts that differ only in blanks',
      broken([
        question({
          choices: [
            { code: 'A', label: 'ก', goTo: 'two' },
            { code: 'B', label: 'ก ', goTo: 'end' },
          ],
        }),
      ]),
      'way: "ก" twice',
    ],
    [
      'one code twice',
      broken([
        question({
          choices: [
            { code: 'A', label: 'ก', goTo: 'two' },
            { code: 'A', label: 'ข', goTo: 'end' },
          ],
        }),
      ]),
      'way: code A twice',
    ],
    [
      'an endless choice text',
      broken([question({ choices: [{ code: 'A', label: 'ก'.repeat(301), goTo: 'two' }] })]),
      'way: choice of 301 characters',
    ],
    ['an empty list', broken([question({ choices: [] })]), 'way: has no choices'],
    [
      'a page that leads back',
      broken([text('a')], { two: { next: 'one' } }),
      'two: next is not forward',
    ],
  ])('%s', (_, questionnaire, wrong) => {
    const found = checkQuestionnaire(questionnaire);
    if (wrong === null) expect(found).toEqual([]);
    else expect(found).toContain(wrong);
  });
});
