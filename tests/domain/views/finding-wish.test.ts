// What the dialog wants to write, against what stands there by now.
import { describe, expect, test } from '@jest/globals';
import { placesOf, writePlaces } from '../../../src/domain/views/finding-place.ts';
import { finding } from '../../../src/domain/quality/finding.ts';
import { planWish, type FindingWish } from '../../../src/domain/views/finding-wish.ts';

const KEY = 'contact/badPhone/A';
const BY = 'other@college.example';
const blank = { owner: '', status: '', comment: '' };
const phone = finding('contact/badPhone', 'check', { subject: 'A', code: 'A' });

interface Now {
  /** Absent: the finding is not shown any more. */
  readonly row?: Readonly<Record<string, string>>;
  readonly held?: Readonly<Record<string, string>>;
  readonly corrected?: string;
}

function plan(
  typed: Partial<FindingWish['fields']> & { correction?: string; said?: string },
  { row, held = {}, corrected }: Now,
  seen: Partial<FindingWish['fields']> = {},
) {
  const { correction = '', said = 's1', ...fields } = typed;
  const wish: FindingWish = {
    key: KEY,
    said,
    correction,
    correctable: 'register|A|phone',
    fields: { ...blank, ...seen, ...fields },
    seen: { ...blank, ...seen },
  };
  const cells = { said: 's1', place: writePlaces(placesOf(phone)), ...blank, ...row };
  return planWish(wish, {
    row: row ? { key: KEY, cells } : null,
    asked: new Map(
      Object.entries(held).map(([column, value]) => [
        `findings|${KEY}|${column}`,
        { value, at: '', by: BY },
      ]),
    ),
    corrections: new Map(corrected === undefined ? [] : [['register|A|phone', corrected]]),
  });
}

const ready = (...decisions: [kind: string, subject: string, value: string][]) => ({
  kind: 'ready',
  decisions: decisions.map(([kind, subject, value]) => ({ kind, subject, value })),
});
const on = (column: string): string => `findings|${KEY}|${column}`;

describe('a wish', () => {
  test.each<[why: string, got: ReturnType<typeof plan>, expected: unknown]>([
    ['nothing typed', plan({}, { row: {} }), ready()],
    [
      'only what was changed is written',
      plan({ owner: 'ก' }, { row: { comment: 'x' } }, { comment: 'x' }),
      ready(['asked', on('owner'), 'ก']),
    ],
    [
      'accepting remembers what was said',
      plan({ status: 'ยอมรับตามนี้' }, { row: {} }),
      ready(['asked', on('status'), 'ยอมรับตามนี้'], ['asked', on('said'), 's1']),
    ],
    [
      'a correction is one of the register',
      plan({ correction: '0812345678' }, { row: {} }),
      ready(['correction', 'register|A|phone', '0812345678']),
    ],
    [
      'the same number once more is newer than what came in between',
      plan({ correction: '0812345678' }, { row: {}, corrected: '0812345678' }),
      ready(['correction', 'register|A|phone', '0812345678']),
    ],
    [
      'a field is emptied',
      plan({ owner: '' }, { row: { owner: 'ก' } }, { owner: 'ก' }),
      ready(['asked', on('owner'), '']),
    ],
    [
      'somebody wrote the same into it',
      plan({ owner: 'ก' }, { row: { owner: 'ก' }, held: { owner: 'ก' } }),
      ready(),
    ],
    [
      'somebody wrote something else into it',
      plan({ owner: 'ก', comment: 'x' }, { row: { owner: 'ข' }, held: { owner: 'ข' } }),
      { kind: 'taken', fields: [['owner', 'ข']], by: BY },
    ],
    [
      'somebody wrote into another field',
      plan({ comment: 'x' }, { row: { owner: 'ข' }, held: { owner: 'ข' } }),
      ready(['asked', on('comment'), 'x']),
    ],
    [
      'blanks that a page cannot show are no change',
      plan({ comment: 'ก ข' }, { row: { comment: 'ก\n ข' } }, { comment: 'ก\n ข' }),
      ready(),
    ],
    ['its data is another', plan({ owner: 'ก' }, { row: { said: 's2' } }), { kind: 'changed' }],
    [
      'its data is another, and a correction of the old one comes',
      plan({ correction: '081' }, { row: { said: 's2' } }),
      { kind: 'changed' },
    ],
    [
      'a tab of an older version showed no fingerprint',
      plan({ status: 'ยอมรับตามนี้', said: '' }, { row: {} }),
      ready(['asked', on('status'), 'ยอมรับตามนี้'], ['asked', on('said'), 's1']),
    ],
    ['it is gone', plan({ owner: 'ก' }, {}), { kind: 'gone' }],
    [
      'this very wish closed it',
      plan({ status: 'ยอมรับตามนี้' }, { held: { status: 'ยอมรับตามนี้', said: 's1' } }),
      ready(),
    ],
    [
      'closed by somebody else, with another comment',
      plan(
        { status: 'ยอมรับตามนี้', comment: 'ก' },
        { held: { status: 'ยอมรับตามนี้', said: 's1', comment: 'ข' } },
      ),
      { kind: 'gone' },
    ],
    ['this very correction mended it', plan({ correction: '081' }, { corrected: '081' }), ready()],
    [
      'another correction mended it',
      plan({ correction: '081' }, { corrected: '082' }),
      { kind: 'gone' },
    ],
  ])('%s', (_why, got, expected) => {
    expect(got).toEqual(expected);
  });

  test('a correction where nothing can be corrected writes nothing', () => {
    const wish = { key: 'Q07/A', said: 's', correction: 'x', correctable: '' };
    const row = { key: 'Q07/A', cells: { said: 's', place: 'latest|status|A' } };
    const ground = { row, asked: new Map(), corrections: new Map() };
    expect(planWish({ ...wish, fields: blank, seen: blank }, ground)).toEqual(ready());
  });
});
