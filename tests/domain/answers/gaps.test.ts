// What an answer says beside its values: required questions left blank, and answers on pages that were not walked.

import { describe, expect, test } from '@jest/globals';
import { parseAnswer } from '../../../src/domain/answers/parse-answer.ts';
import { buildQuestionnaire } from '../../../src/domain/survey/build-questionnaire.ts';
import { sampleContext } from '../survey/sample-context.ts';

const F = buildQuestionnaire('F', sampleContext());
const QUESTIONS = F.pages.flatMap(({ questions }) => questions);

type Given = Readonly<Record<string, string>>;

/** Every item has the key of its question as id; codes become the texts that Forms would hand over. */
function parse(given: Given, version?: string) {
  const items = QUESTIONS.flatMap(({ key, choices }) => {
    const code = given[key];
    if (code === undefined) return [];
    return [[key, choices?.find((choice) => choice.code === code)?.label ?? code] as const];
  });
  return parseAnswer({
    payload: { items: Object.fromEntries(items), ...(version !== undefined && { version }) },
    itemKeys: Object.fromEntries(QUESTIONS.map(({ key }) => [key, key])),
    questionnaire: F,
    responseId: 'r1',
    hash: 'h1',
    submitted: '2026-07-01T03:00:00.000Z',
    cohort: '2568',
  });
}

const START: Given = { code: 'K7M2PQ9X', firstName: 'กานดา', entry: 'PERSONAL' };

describe('what was asked and left blank, and what was answered beside the way', () => {
  const WORKS: Given = {
    ...START,
    status: 'WORK',
    workKind: 'PRIVATE',
    workplace: 'ก',
    position: 'ข',
    workProvince: 'ลำปาง',
    firstWorkMonth: '2026-05',
    workBefore: 'NO',
    income: 'B2',
    workMatch: 'Y',
    alsoStudy: 'NO',
  };

  test.each<readonly [string, Given, readonly string[] | undefined, readonly string[] | undefined]>(
    [
      ['nothing', WORKS, undefined, undefined],
      ['as before asks nothing more', { ...START, status: 'SAME' }, undefined, undefined],
      ['a required question', { ...WORKS, position: '' }, ['position'], undefined],
      [
        'blanks are no answer',
        { ...WORKS, position: '  ', income: '' },
        ['position', 'income'],
        undefined,
      ],
      ['the page that was left', { ...WORKS, seekState: 'REST' }, undefined, ['seekState']],
      ['blank there', { ...WORKS, seekState: '' }, undefined, undefined],
      [
        'two pages that were left',
        { ...START, status: 'SAME', workKind: 'GOV', studyLevel: 'BA' },
        undefined,
        ['workKind', 'studyLevel'],
      ],
      ['an optional question', { ...WORKS, newPhone: '' }, undefined, undefined],
    ],
  )('%s', (_, given, missing, offPath) => {
    expect(parse(given)).toMatchObject({ values: { entry: 'PERSONAL' } });
    expect([parse(given).missing, parse(given).offPath]).toEqual([missing, offPath]);
  });

  test('neither counts: values hold only what stands on the way', () => {
    expect(parse({ ...WORKS, seekState: 'REST' }).values).toEqual(parse(WORKS).values);
  });

  test('what a later version requires was not asked of an older answer', () => {
    const given = { ...WORKS, position: '' };
    expect(parse(given, F.version).missing).toEqual(['position']);
    expect(parse(given, 'F0').missing).toBeUndefined();
  });
});
