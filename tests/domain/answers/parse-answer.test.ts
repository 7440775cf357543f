// From raw texts by item id to codes by field, along the pages that the respondent really walked.

import { describe, expect, test } from '@jest/globals';
import { parseAnswer } from '../../../src/domain/answers/parse-answer.ts';
import { buildQuestionnaire } from '../../../src/domain/survey/build-questionnaire.ts';
import { extendEverOffered } from '../../../src/domain/survey/ever-offered.ts';
import { planForm } from '../../../src/domain/survey/form-plan.ts';
import { extendItemKeys, type ItemIds } from '../../../src/domain/survey/held-form.ts';
import type { Questionnaire } from '../../../src/domain/survey/questionnaire.ts';
import { sampleContext } from '../survey/sample-context.ts';

const forms = {
  P: buildQuestionnaire('P', sampleContext()),
  F: buildQuestionnaire('F', sampleContext()),
} as const;

const idsOf = (questionnaire: Questionnaire): ItemIds =>
  Object.fromEntries(
    planForm(questionnaire).items.map(({ key }, index) => [key, String(1000 + index)]),
  );

const labelOf = (questionnaire: Questionnaire, key: string, code: string): string =>
  questionnaire.pages
    .flatMap((page) => page.questions)
    .find((question) => question.key === key)
    ?.choices?.find((choice) => choice.code === code)?.label ?? code;

type Given = Readonly<Record<string, string | readonly string[]>>;

/** Codes are turned into the texts that Forms would hand over. */
function parse(given: Given, form: 'P' | 'F' = 'F', questionnaire: Questionnaire = forms[form]) {
  const itemIds = idsOf(questionnaire);
  const items = Object.entries(given).map(([key, value]) => [
    itemIds[key] ?? key,
    typeof value === 'string'
      ? labelOf(questionnaire, key, value)
      : value.map((code) => labelOf(questionnaire, key, code)),
  ]);
  return parseAnswer({
    payload: { items: Object.fromEntries(items) as Given },
    itemKeys: extendItemKeys({}, itemIds),
    questionnaire,
    responseId: 'r1',
    hash: 'h1',
    submitted: '2026-07-01T03:00:00.000Z',
    cohort: '2568',
  });
}

const START: Given = { code: 'K7M2PQ9X', firstName: 'กานดา', entry: 'PERSONAL' };

test('codes instead of sentences, blanks left out', () => {
  const answer = parse({ ...START, status: 'SAME', social: '   ', helpWanted: ['JOBS', 'BIZ'] });
  expect(answer).toEqual({
    key: 'r1/h1',
    form: 'F',
    cohort: '2568',
    submitted: '2026-07-01T03:00:00.000Z',
    values: {
      code: 'K7M2PQ9X',
      firstName: 'กานดา',
      entry: 'PERSONAL',
      status: 'SAME',
      helpWanted: ['JOBS', 'BIZ'],
    },
    evidence: { source: 'self', channel: 'form', recordedBy: '' },
  });
});

describe('only walked pages count', () => {
  const work: Given = { workKind: 'PRIVATE', workplace: 'บริษัท กขค จำกัด', income: 'B3' };
  test.each<readonly [string, Given, readonly string[], readonly string[]]>([
    [
      'went back from work to "looking for work": the work page is no answer',
      { ...START, status: 'NONE', ...work, seekState: 'SEEKING', everWorked: 'NO' },
      ['seekState', 'everWorked'],
      ['workKind', 'workplace', 'income'],
    ],
    [
      'answered the page about earlier work, then changed to "never"',
      { ...START, status: 'MILITARY', everWorked: 'NO', pastKind: 'FULL' },
      ['everWorked'],
      ['pastKind'],
    ],
    [
      'opened the personal link after filling in the page of the class link',
      { ...START, status: 'SAME', lastName: 'ใจดี', studentId: '66201010025' },
      ['status'],
      ['lastName', 'studentId'],
    ],
    [
      'works and studies: both pages',
      { ...START, status: 'WORK', ...work, alsoStudy: 'YES', studyLevel: 'BA', everWorked: 'DONE' },
      ['workKind', 'studyLevel', 'everWorked'],
      [],
    ],
    [
      'codes of other questions on the page do not decide the way',
      { ...START, status: 'WORK', ...work, workBefore: 'NO', alsoStudy: 'YES', studyLevel: 'BA' },
      ['workBefore', 'studyLevel'],
      [],
    ],
    [
      'an unreadable junction: what was answered after it shows the way',
      { ...START, status: 'เรื่องของฉัน', workKind: 'GOV', pastKind: 'FULL' },
      ['status', 'workKind'],
      ['pastKind'],
    ],
  ])('%s', (_, given, present, absent) => {
    const { values } = parse(given);
    for (const key of present) expect(values).toHaveProperty(key);
    for (const key of absent) expect(values).not.toHaveProperty(key);
  });
});

describe('fields that two questions feed', () => {
  const none: Given = { ...START, status: 'NONE', everWorked: 'YES', pastKind: 'FULL' };
  test.each<readonly [string, Given, string, string]>([
    [
      'first month of earlier work',
      { ...none, pastFirstMonth: '2026-05' },
      'firstWorkMonth',
      '2026-05',
    ],
    [
      'the month of the work page wins over that of earlier work',
      {
        ...START,
        status: 'WORK',
        firstWorkMonth: '2026-04',
        alsoStudy: 'YES',
        everWorked: 'YES',
        pastFirstMonth: '2026-06',
      },
      'firstWorkMonth',
      '2026-04',
    ],
    [
      'a new number wins over the one that helped to find the person',
      { ...START, entry: 'GROUP', phone: '0811111111', status: 'SAME', newPhone: '0822222222' },
      'phone',
      '0822222222',
    ],
    [
      'no new number: the one that helped to find the person',
      { ...START, entry: 'GROUP', phone: '0811111111', status: 'SAME', newPhone: '' },
      'phone',
      '0811111111',
    ],
  ])('%s', (_, given, field, expected) => {
    const { values } = parse(given);
    expect(values[field]).toBe(expected);
    expect(values).not.toHaveProperty('pastFirstMonth');
    expect(values).not.toHaveProperty('newPhone');
  });
});

describe('texts and choices', () => {
  const study: Given = { ...START, status: 'STUDY', everWorked: 'NO' };
  test.each<readonly [string, Given, string, unknown]>([
    [
      'Thai digits in a phone',
      { ...START, status: 'SAME', newPhone: '๐๘๑-๒๓๔๕๖๗๘' },
      'phone',
      '081-2345678',
    ],
    [
      'Thai digits in an id',
      { ...START, entry: 'GROUP', studentId: '๖๖๒๐๑๐๑๐๐๒๕' },
      'studentId',
      '66201010025',
    ],
    [
      'Thai digits in a name of a place stay',
      { ...study, studyField: 'ช่าง ๔.๐' },
      'studyField',
      'ช่าง ๔.๐',
    ],
    ['blanks around a code', { ...START, code: ' K7M2PQ9X ' }, 'code', 'K7M2PQ9X'],
    ['a choice text nobody knows', { ...study, studyLevel: 'ปวชช.' }, 'studyLevel', '?ปวชช.'],
    ["Google's own other", { ...study, studyPlace: ' ม.ไกลบ้าน ' }, 'studyPlace', 'OTHER:ม.ไกลบ้าน'],
    [
      'a listed institution',
      { ...study, studyPlace: 'มหาวิทยาลัยตัวอย่างสอง' },
      'studyPlace',
      'มหาวิทยาลัยตัวอย่างสอง',
    ],
    ['the college itself', { ...study, studyPlace: 'SAME' }, 'studyPlace', 'SAME'],
    [
      'one unknown tick among known ones',
      { ...START, status: 'SAME', requests: ['NOREMIND', 'อื่น'] },
      'requests',
      ['NOREMIND', '?อื่น'],
    ],
    ['a formula is text', { ...study, studyField: '=1+1' }, 'studyField', '=1+1'],
    [
      'line breaks of a comment stay',
      { ...START, status: 'SAME', comment: 'ก\nข ' },
      'comment',
      'ก\nข',
    ],
    [
      'emoji and long texts stay',
      { ...study, studyFaculty: `😀${'ก'.repeat(300)}` },
      'studyFaculty',
      `😀${'ก'.repeat(300)}`,
    ],
  ])('%s', (_, given, field, expected) => {
    expect(parse(given).values[field]).toEqual(expected);
  });

  test('texts of older versions keep their code', () => {
    const renamed: Questionnaire = {
      ...forms.F,
      pages: forms.F.pages.map((page) => ({
        ...page,
        questions: page.questions.map((question) =>
          question.key === 'status'
            ? {
                ...question,
                choices: (question.choices ?? []).map((choice) =>
                  choice.code === 'MILITARY' ? { ...choice, formerLabels: ['ทหารเกณฑ์'] } : choice,
                ),
              }
            : question,
        ),
      })),
    };
    const { values } = parse({ ...START, status: 'ทหารเกณฑ์', everWorked: 'NO' }, 'F', renamed);
    expect(values).toMatchObject({ status: 'MILITARY', everWorked: 'NO' });
  });

  test('a field that left the roster is still known', () => {
    const before = buildQuestionnaire('F', sampleContext({ levelFields: ['ปวช. ช่างเชื่อมโลหะ'] }));
    const everOffered = extendEverOffered({}, before);
    const itemIds = idsOf(forms.F);
    const answer = parseAnswer({
      payload: {
        items: {
          [itemIds.entry ?? '']: labelOf(forms.F, 'entry', 'GROUP'),
          [itemIds.levelField ?? '']: 'ปวช. ช่างเชื่อมโลหะ',
        },
      },
      itemKeys: extendItemKeys({}, itemIds),
      questionnaire: forms.F,
      everOffered,
      responseId: 'r',
      hash: 'h',
      submitted: '2026-07-01T03:00:00.000Z',
      cohort: '2568',
    });
    expect(answer.values.levelField).toBe('ปวช. ช่างเชื่อมโลหะ');
  });

  test('an item that was made anew keeps its key', () => {
    const old = extendItemKeys({}, { phone: '1' });
    expect(extendItemKeys(old, { phone: '2', '#rules': 'x' })).toEqual({ 1: 'phone', 2: 'phone' });
  });

  test('items that nobody knows are passed over', () => {
    expect(parse({ 999: 'อะไรก็ได้', entry: 'PERSONAL' }).values).toEqual({ entry: 'PERSONAL' });
  });
});

describe('a form that people changed by hand', () => {
  const F = forms.F;
  const ids = idsOf(F);
  const label = (key: string, code: string): string => labelOf(F, key, code);
  const read = (items: Given, known: Readonly<Record<string, string>> = {}) =>
    parseAnswer({
      payload: { items },
      itemKeys: { ...extendItemKeys({}, ids), ...known },
      itemIds: ids,
      questionnaire: F,
      responseId: 'r1',
      hash: 'h1',
      submitted: '2026-07-01T03:00:00.000Z',
      cohort: '2568',
    }).values;
  const at = (key: string): string => ids[key] ?? key;
  const worked: Given = {
    [at('entry')]: label('entry', 'PERSONAL'),
    [at('status')]: label('status', 'WORK'),
    [at('workKind')]: label('workKind', 'PRIVATE'),
    [at('workplace')]: 'โรงงานใหญ่',
  };

  test.each(['7', '999999'])(
    'of two items that ask the same, the one that the form holds wins over item %s',
    (other) => {
      const values = read({ ...worked, [other]: 'ที่เก่า' }, { [other]: 'workplace' });
      expect(values.workplace).toBe('โรงงานใหญ่');
      const { [at('workplace')]: _, ...without } = worked;
      expect(read({ ...without, [other]: 'ที่เก่า' }, { [other]: 'workplace' }).workplace).toBe(
        'ที่เก่า',
      );
    },
  );

  test('a choice that leads on and that nobody knows any more hides nothing of what follows', () => {
    const values = read({ ...worked, [at('status')]: 'มีงานแล้วจ้า' });
    expect(values).toMatchObject({
      status: '?มีงานแล้วจ้า',
      workKind: 'PRIVATE',
      workplace: 'โรงงานใหญ่',
    });
  });

  test('several answers to what was one choice are kept together, and nobody guesses which counts', () => {
    const several = [label('workMatch', 'Y'), label('workMatch', 'N')];
    expect(read({ ...worked, [at('workMatch')]: several }).workMatch).toBe('?ตรง, ไม่ตรง');
    expect(read({ ...worked, [at('workMatch')]: several.slice(0, 1) }).workMatch).toBe('Y');
  });

  test('an unknown choice without anything after it ends the way', () => {
    const values = read({ [at('entry')]: label('entry', 'PERSONAL'), [at('status')]: 'อะไรก็ได้' });
    expect(values).toEqual({ entry: 'PERSONAL', status: '?อะไรก็ได้' });
  });

  test('what was typed on a branch that was left stays no answer where the way is known', () => {
    const values = read({ ...worked, [at('status')]: label('status', 'NONE') });
    expect(values.workplace).toBeUndefined();
  });
});
