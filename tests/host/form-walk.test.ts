// The way through a form: Google's rule of sections, checked on every kind of navigation.
import { describe, expect, test } from '@jest/globals';
import type { Answers } from '../../host/forms/form-body.ts';
import { nextSection, sectionsOf, walk } from '../../host/form-page/walk.ts';
import { ID, sampleForm } from './sample-form.ts';

const cases: readonly (readonly [string, Answers, readonly number[]])[] = [
  ['nothing answered: straight on, but a break rules the page before it', {}, [0, 1, 2, 3, 5]],
  ['a choice jumps over a page', { [ID.entry]: 'ส่วนตัว', [ID.status]: 'ทำงาน' }, [0, 2, 3, 5]],
  [
    'a choice may go on to the next page',
    { [ID.entry]: 'แทนผู้อื่น', [ID.status]: 'ว่าง' },
    [0, 1, 2, 4, 5],
  ],
  ['SUBMIT ends the form', { [ID.entry]: 'ส่วนตัว', [ID.status]: 'ไม่บอก' }, [0, 2]],
  [
    'an answer that is no choice does not navigate',
    { [ID.entry]: 'อื่น', [ID.status]: 'ว่าง' },
    [0, 1, 2, 4, 5],
  ],
  [
    'answers of pages not walked do not matter',
    { [ID.entry]: 'ส่วนตัว', [ID.status]: 'ว่าง', [ID.workplace]: 'x' },
    [0, 2, 4, 5],
  ],
];

describe('walk', () => {
  test.each(cases)('%s', (_why, answers, expected) => {
    expect(walk(sampleForm(), answers).map((section) => section.index)).toEqual(expected);
  });

  test('navigation on the last page has no effect', () => {
    const form = sampleForm();
    const wishes = form.items.find((item) => item.id === ID.wishes);
    if (wishes)
      Object.assign(wishes, { type: 'LIST', choices: [{ value: 'x', goto: ID.workPage }] });
    expect(nextSection(sectionsOf(form), 5, { [ID.wishes]: 'x' })).toBeNull();
  });

  test('a break may end the form after the page before it, unless a choice leads on', () => {
    const form = sampleForm();
    const rest = form.items.find((item) => item.id === ID.restPage);
    if (rest) rest.goto = 'SUBMIT';
    const sections = sectionsOf(form);
    expect(nextSection(sections, 3, {})).toBeNull();
    const workplace = form.items.find((item) => item.id === ID.workplace);
    if (workplace)
      Object.assign(workplace, { type: 'LIST', choices: [{ value: 'x', goto: 'CONTINUE' }] });
    expect(nextSection(sectionsOf(form), 3, { [ID.workplace]: 'x' })).toBe(4);
  });

  test('of several navigating answers the last one wins', () => {
    const form = sampleForm();
    const place = form.items.find((item) => item.id === ID.place);
    if (place) place.choices = [{ value: 'ที่เดิม', goto: ID.lastPage }];
    const answers = { [ID.status]: 'ว่าง', [ID.place]: 'ที่เดิม' };
    expect(nextSection(sectionsOf(form), 2, answers)).toBe(5);
  });

  test('a jump back is not followed, so that every walk ends', () => {
    const form = sampleForm();
    const status = form.items.find((item) => item.id === ID.status);
    if (status)
      status.choices = [
        { value: 'วน', goto: 'RESTART' },
        { value: 'ถอย', goto: ID.helperPage },
      ];
    for (const value of ['วน', 'ถอย']) {
      expect(nextSection(sectionsOf(form), 2, { [ID.status]: value })).toBe(3);
    }
  });
});
