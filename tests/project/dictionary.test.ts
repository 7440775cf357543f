// The data dictionary in the repository is the one that the tables make today.
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { dataDictionary } from '../../docs/data-dictionary.ts';

test('docs/data-dictionary.md equals a fresh generation (else: npm run dictionary)', () => {
  expect(readFileSync('docs/data-dictionary.md', 'utf8')).toBe(dataDictionary());
});
