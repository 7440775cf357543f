// Which revision of a response counts, and what stays of the others.

import { expect, test } from '@jest/globals';
import { newestRevisions, type StoredRevision } from '../../../src/domain/answers/revision.ts';

type Items = StoredRevision['payload']['items'];

const revision = (received: string, items: Items, submitted = '2026-07-01'): StoredRevision => ({
  received,
  formKey: '2568/F',
  responseId: 'r1',
  submitted,
  hash: received,
  payload: { items, version: 'F1' },
});

const isGone = (_: string, id: string): boolean => id === '9';
const itemsOf = (...revisions: StoredRevision[]): Items | undefined =>
  newestRevisions(revisions, isGone)[0]?.payload.items;

test.each<readonly [string, StoredRevision[], Items]>([
  [
    'an edit replaces what was said before',
    [revision('1', { 1: 'เก่า' }), revision('2', { 1: 'ใหม่' })],
    { 1: 'ใหม่' },
  ],
  [
    'what an edit left blank is blank',
    [revision('1', { 1: 'ก', 2: 'ข' }), revision('2', { 1: 'ก' })],
    { 1: 'ก' },
  ],
  [
    'of a deleted question Forms forgets the answer, the journal does not',
    [revision('1', { 1: 'ก', 9: 'ข' }), revision('2', { 1: 'ค' })],
    { 1: 'ค', 9: 'ข' },
  ],
  [
    'over several revisions, in whatever order they are read',
    [revision('3', { 1: 'ง' }), revision('1', { 1: 'ก', 9: 'ข' }), revision('2', { 1: 'ค' })],
    { 1: 'ง', 9: 'ข' },
  ],
  [
    'the newer answer to it counts',
    [revision('1', { 9: 'ข' }), revision('2', { 9: 'ค' }), revision('3', { 1: 'ง' })],
    { 1: 'ง', 9: 'ค' },
  ],
])('%s', (_, revisions, items) => {
  expect(itemsOf(...revisions)).toEqual(items);
});
