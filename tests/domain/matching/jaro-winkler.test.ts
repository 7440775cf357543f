import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jaroWinkler } from '../../../src/domain/matching/jaro-winkler.ts';
import { anyText, runs } from '../thai/arbitraries.ts';

describe('jaroWinkler', () => {
  // Winkler's own examples (1990) and others, as rapidfuzz and DuckDB compute them.
  test.each([
    ['MARTHA', 'MARHTA', 0.961],
    ['DIXON', 'DICKSONX', 0.813],
    ['DWAYNE', 'DUANE', 0.84],
    ['JONES', 'JOHNSON', 0.832],
    ['ABROMS', 'ABRAMS', 0.922],
    ['ITMAN', 'SMITH', 0.467],
    ['CRATE', 'TRACE', 0.733],
    ['abc', 'xyz', 0],
    ['', '', 1],
    ['', 'a', 0],
    ['สมชาย', 'สมชาย', 1],
    ['สมชาย', 'กขคงจ', 0],
  ])('%s and %s', (a, b, likeness) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(likeness, 3);
  });

  test('is the same both ways, from 0 to 1, for any text', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const likeness = jaroWinkler(a, b);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(jaroWinkler(b, a)).toBeCloseTo(likeness, 9);
      }),
      runs(500),
    );
  });
});
