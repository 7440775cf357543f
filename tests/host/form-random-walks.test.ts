// Whatever somebody does with next, back and clear, what is sent is what one post of the last answers sends.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FormBody, ItemData } from '../../host/forms/form-body.ts';
import { isQuestion } from '../../host/forms/new-form.ts';
import { sectionsOf } from '../../host/form-page/walk.ts';
import { KINDS, bodyOf, realHost } from '../support/real-forms.ts';
import type { FormBrowser } from '../support/paper.ts';
import { passing, respondentAt } from '../support/ways.ts';

const SEED = 20260706;
const host = realHost();

/** One thing that somebody does; the numbers pick among what the page offers. */
type Move =
  | { readonly kind: 'fill' | 'fillAll'; readonly item: number; readonly value: number }
  | { readonly kind: 'continue' | 'back' | 'clear'; readonly item: number };

const anyMove: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom('fill', 'fillAll', 'fillAll'),
      item: fc.nat(20),
      value: fc.nat(20),
    }),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      kind: fc.constantFrom('continue', 'continue', 'continue', 'back', 'clear', 'clear'),
      item: fc.nat(20),
    }),
  },
);

type Answers = Map<ItemData, string | readonly string[]>;

const questionsHere = (browser: FormBrowser, form: FormBody): readonly ItemData[] =>
  (sectionsOf(form)[browser.paper.history.at(-1) ?? -1]?.items ?? []).filter(({ type }) =>
    isQuestion(type),
  );

/** Values that people give: choices, what passes, what is refused, nothing. */
function valuesFor(item: ItemData): readonly (string | readonly string[])[] {
  const choices = item.choices.map(({ value }) => value);
  if (item.type === 'CHECKBOX') return [[], ...choices.map((one) => [one]), choices];
  if (choices.length > 0) return item.other ? [...choices, 'ที่อื่น'] : choices;
  return [passing(item), '', '\nก', 'ก🎓'.repeat(600), ' \n'];
}

function fill(browser: FormBrowser, answers: Answers, item: ItemData, pick: number): void {
  const values = valuesFor(item);
  const value = values[pick % values.length] ?? '';
  browser.fill(item, value);
  answers.set(item, value);
}

function makeMove(browser: FormBrowser, form: FormBody, answers: Answers, move: Move): void {
  const here = questionsHere(browser, form);
  const item = here[move.item % Math.max(1, here.length)];
  if (move.kind === 'fill') {
    if (item) fill(browser, answers, item, move.value);
  } else if (move.kind === 'fillAll') {
    // Texts that pass, so that the walk gets on.
    for (const [at, one] of here.entries()) {
      fill(browser, answers, one, one.choices.length > 0 ? move.value + at : 0);
    }
  } else if (move.kind === 'clear') {
    // The button stands only at an optional choice that came back with an answer.
    const entry = /name="clear" value="(\d+)"/.exec(browser.paper.html)?.[1];
    const cleared = here.find((one) => String(one.entry) === entry);
    if (entry === undefined || !cleared) return;
    browser.press('clear', entry);
    answers.delete(cleared);
  } else if (browser.paper.buttons.includes(move.kind)) browser.press(move.kind);
}

/** Mends what is asked for until the form is sent. */
function sendAtLast(browser: FormBrowser, form: FormBody, answers: Answers): void {
  for (let step = 0; browser.paper.history.length > 0; step += 1) {
    if (step > 40) throw new Error('the form does not end');
    for (const item of questionsHere(browser, form)) {
      const wrong = browser.paper.errors.has(`entry.${String(item.entry)}`);
      const missing = item.required && browser.valuesOf(item).length === 0;
      if (wrong || missing) fill(browser, answers, item, 0);
    }
    browser.press(browser.paper.buttons.includes('continue') ? 'continue' : 'submit');
  }
}

test.each(KINDS)('random walks through form %s', (kind) => {
  const form = bodyOf(host, kind);
  fc.assert(
    fc.property(fc.array(anyMove, { minLength: 10, maxLength: 60 }), (moves) => {
      const answers: Answers = new Map();
      const walker = respondentAt(form);
      for (const move of moves) makeMove(walker.browser, form, answers, move);
      sendAtLast(walker.browser, form, answers);
      const atOnce = respondentAt(form);
      for (const [item, value] of answers) atOnce.browser.fill(item, value);
      atOnce.browser.press('submit');
      expect(atOnce.sent).toHaveLength(1);
      expect(walker.sent).toEqual(atOnce.sent);
    }),
    { seed: SEED, numRuns: 80, verbose: true },
  );
});
