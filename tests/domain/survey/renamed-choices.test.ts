// Which choices were renamed by hand, and which texts a repair explains by itself.

import { expect, test } from '@jest/globals';
import { buildQuestionnaire } from '../../../src/domain/survey/build-questionnaire.ts';
import { diffForm } from '../../../src/domain/survey/diff-form.ts';
import { planForm } from '../../../src/domain/survey/form-plan.ts';
import { renamedChoices, withRenamed } from '../../../src/domain/survey/renamed-choices.ts';
import { FormEditor, newFakeForm } from './fake-form.ts';
import { sampleContext } from './sample-context.ts';

const F = buildQuestionnaire('F', sampleContext());

type Change = (labels: readonly string[]) => readonly string[];

function renamedAfter(change: Change, everOffered = {}) {
  const form = newFakeForm();
  const itemIds = new FormEditor(form, {}).apply(diffForm(planForm(F), form, {}));
  const item = form.items.find(({ id }) => id === itemIds.workMatch);
  if (!item) throw new Error('no question');
  const labels = change(item.choices.map(({ label }) => label));
  item.choices = labels.map((label) => ({ label, goTo: null }));
  return renamedChoices(F, form, { itemIds, everOffered });
}

const RENAMED = {
  key: 'workMatch',
  title: 'งานนี้ตรงกับสาขาที่เรียนหรือไม่',
  code: 'Y',
  planned: 'ตรง',
  held: 'ตรงมาก',
};

test.each<readonly [string, Change, readonly object[]]>([
  ['one text typed over', ([, no = '']) => ['ตรงมาก', no], [RENAMED]],
  ['nothing', (labels) => labels, []],
  ['the other way round', (labels) => [...labels].reverse(), []],
  ['one more: it may stand anywhere', ([, no = '']) => ['ตรงมาก', 'ตรงบ้าง', no], []],
  ['one taken away', ([yes = '']) => [yes], []],
])('%s', (_, change, found) => {
  expect(renamedAfter(change)).toEqual(found);
});

test('a text that was offered once is known and not asked about', () => {
  expect(renamedAfter(([, no = '']) => ['ตรงมาก', no], { workMatch: { ตรงมาก: 'Y' } })).toEqual([]);
});

test('what a person says is the same is offered from then on', () => {
  expect(withRenamed({ workMatch: { ตรงดี: 'Y' } }, [RENAMED])).toEqual({
    workMatch: { ตรงดี: 'Y', ตรงมาก: 'Y' },
  });
});
