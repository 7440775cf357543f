import { describe, expect, test } from '@jest/globals';
import { evaluate, pool, scoresOf } from '../../../bench/linkage/evaluate.ts';
import { generate } from '../../../bench/linkage/generate.ts';

/** As `npm run bench` prints them, for many more seeds. */
describe('answers whose truth is known', () => {
  test.each([
    ['3,000 graduations, 4,500 answers', 3000, 4500, [1]],
    ['30 graduations, 45 answers, pooled', 30, 45, Array.from({ length: 60 }, (_, at) => at + 1)],
  ])('%s', (_size, graduations, answers, seeds) => {
    const counts = seeds.map((seed) => evaluate(generate({ seed, graduations, answers })).counts);
    const scores = scoresOf(pool(counts));
    expect(scores.precision).toBeGreaterThanOrEqual(0.9995);
    expect(scores.recall).toBeGreaterThanOrEqual(0.99);
    expect(scores.wrongOnStrangers).toBe(0);
    expect(scores.wrongOnTwins).toBe(0);
    expect(scores.duplicatePrecision).toBeGreaterThanOrEqual(0.999);
    expect(scores.duplicateRecall).toBeGreaterThanOrEqual(0.985);
    expect(scores.reviewShare).toBeLessThanOrEqual(0.01);
  });

  test('ten times the trouble: more for people to do, nothing wrong', () => {
    const set = generate({ seed: 7, graduations: 1000, answers: 1500, trouble: 10 });
    const { wrongs, counts } = evaluate(set);
    expect(wrongs).toEqual([]);
    expect(counts.review).toBeGreaterThan(50);
  });

  test('the same seed gives the same set', () => {
    const size = { seed: 3, graduations: 30, answers: 45 };
    expect(generate(size).answers).toEqual(generate(size).answers);
  });
});
