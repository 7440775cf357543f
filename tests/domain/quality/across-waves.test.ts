// One graduation in several waves: what contradicts what was said before, and what only looks so.

import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../../src/domain/answers/answer.ts';
import { answered, BY_MOTHER, SEEKS, WORKS, type Values } from '../outcome/sample-answers.ts';
import { findingText } from '../../../src/texts/rule-texts.ts';
import { findingsOf, rulesOf } from './sample-ground.ts';

// Waves of a cohort that finished on 31 March 2026: from July, October, January and April.
const DAYS = ['2026-07-10', '2026-10-10', '2027-01-10', '2027-04-10'] as const;

const inWaves = (...waves: readonly Values[]) => ({
  answers: [waves.map((values, n) => answered(DAYS[n] ?? '', values))],
});
const acrossOf = (answers: readonly (readonly Answer[])[]) =>
  rulesOf({ answers }).filter((rule) => /^(waves|Q03|answer\/repeated)/.test(rule));
const across = (...waves: readonly Values[]) => acrossOf(inWaves(...waves).answers);

const SAME: Values = { status: 'SAME' };
const WORKED: Values = {
  ...SEEKS,
  everWorked: 'YES',
  pastKind: 'FULL',
  pastStill: 'NO',
  firstWorkMonth: '2026-05',
};
const studies = (studyLevel: string): Values => ({
  status: 'STUDY',
  studyLevel,
  studyPlace: 'ก',
  studyField: 'ข',
  everWorked: 'NO',
});

describe('found', () => {
  test.each<readonly [string, readonly Values[], readonly string[]]>([
    ['worked, then never worked', [WORKS, SEEKS], ['waves/neverAfterWork']],
    ['had worked, then never', [WORKED, SEEKS], ['waves/neverAfterWork']],
    ['worked, as before, then never', [WORKS, SAME, SEEKS], ['waves/neverAfterWork']],
    [
      'the first month three later than said before',
      [WORKS, { ...WORKS, firstWorkMonth: '2026-08' }],
      ['waves/firstMonthDiffers'],
    ],
    [
      'before finishing, then a month after it',
      [{ ...WORKS, firstWorkMonth: 'BEFORE' }, WORKS],
      ['waves/firstMonthDiffers'],
    ],
    ['a lower level than before', [studies('BA'), studies('PVS')], ['waves/studyLevelFalls']],
    ['as before three times', [WORKS, SAME, SAME, SAME], ['waves/sameManyTimes']],
    ['as before, twice, without anything before', [SAME, SAME], ['Q03']],
    ['as before without base, then an answer', [SAME, WORKS], ['waves/sameWithoutBase']],
  ])('%s', (_, waves, rules) => {
    expect(across(...waves)).toEqual(rules);
  });

  test('it says both days, and is as old as the newer answer', () => {
    const [found] = findingsOf(inWaves(WORKS, SEEKS)).filter(({ rule }) =>
      rule.startsWith('waves'),
    );
    expect(found?.since).toBe(answered(DAYS[1], SEEKS).submitted);
    expect(found && findingText(found)).toMatch(/10 ก\.ค\. 2569.*10 ต\.ค\. 2569/);
  });
});

describe('not found', () => {
  test.each<readonly [string, readonly Values[]]>([
    ['never worked, then works', [SEEKS, WORKS]],
    ['worked, lost the work and says so', [WORKS, WORKED]],
    ['a part-time job does not count as work', [{ ...WORKED, pastKind: 'PART' }, SEEKS]],
    ['two months apart, as memory goes', [WORKS, { ...WORKS, firstWorkMonth: '2026-07' }]],
    ['the month left blank once', [WORKS, { ...WORKS, firstWorkMonth: '' }]],
    ['a short course after a bachelor', [studies('BA'), studies('SHORT')]],
    ['a higher level', [studies('PVS'), studies('BA')]],
    ['as before twice', [WORKS, SAME, SAME]],
    ['as before, interrupted by words of its own', [WORKS, SAME, WORKS, SAME]],
  ])('%s', (_, waves) => {
    expect(across(...waves)).toEqual([]);
  });

  test('what was answered again in the same wave leaves no contradiction', () => {
    const answers = [[answered('2026-07-10', WORKS), answered('2026-07-11', SEEKS)]];
    expect(acrossOf(answers)).toEqual(['answer/repeated']);
  });

  test('what others say does not stand against the own word of the same wave', () => {
    const own = answered('2026-07-10', WORKS);
    const mother = answered('2026-07-11', { ...SEEKS, ...BY_MOTHER });
    expect(acrossOf([[own, mother]])).toEqual(['answer/repeated']);
  });
});
