// Applying a diff leaves no difference: on a new form, after hand edits, after a crash and after a changed plan.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildQuestionnaire } from '../../../src/domain/survey/build-questionnaire.ts';
import { diffForm } from '../../../src/domain/survey/diff-form.ts';
import { explainForm, isRepairable } from '../../../src/domain/survey/explain-form.ts';
import { planForm, type FormPlan } from '../../../src/domain/survey/form-plan.ts';
import type { ItemIds } from '../../../src/domain/survey/held-form.ts';
import { sampleContext } from './sample-context.ts';
import { FormEditor, newFakeForm, newItem, type FakeForm } from './fake-form.ts';

const SEED = 20260320;

const planOf = (form: 'P' | 'F', change = {}): FormPlan =>
  planForm(buildQuestionnaire(form, sampleContext(change)));

const bring = (plan: FormPlan, form: FakeForm, itemIds: ItemIds): ItemIds =>
  new FormEditor(form, itemIds).apply(diffForm(plan, form, itemIds));

function made(plan: FormPlan): { form: FakeForm; ids: ItemIds } {
  const form = newFakeForm();
  return { form, ids: bring(plan, form, {}) };
}

/** Items of the plan in the order and words of the form, without other people's items. */
const ownTitles = (form: FakeForm, ids: ItemIds): string[] => {
  const own = new Set(Object.values(ids));
  return form.items.filter(({ id }) => own.has(id)).map(({ title }) => title);
};

describe('a new form', () => {
  test.each(['P', 'F'] as const)('%s: made in one go, nothing left to do', (kind) => {
    const plan = planOf(kind);
    const { form, ids } = made(plan);
    expect(form.items.map(({ title }) => title)).toEqual(plan.items.map(({ title }) => title));
    expect(diffForm(plan, form, ids)).toEqual([]);
    expect(explainForm(plan, form, ids)).toEqual([]);
  });

  test('pages before the branches that merge lead to the page that all share', () => {
    const { form, ids } = made(planOf('F'));
    const leads = form.items
      .filter(({ type, goTo }) => type === 'PAGE_BREAK' && goTo !== 'CONTINUE')
      .map(({ id, goTo }) => [id, goTo]);
    const shared = { page: ids['page:everWorked'] };
    expect(leads).toEqual([
      [ids['page:notWorking'], shared],
      [ids['page:other'], shared],
    ]);
  });

  test('every page exists before anything leads to one', () => {
    const ops = diffForm(planOf('F'), newFakeForm(), {}).map(({ op }) => op);
    expect(ops.lastIndexOf('create')).toBeLessThan(ops.indexOf('setChoices'));
    expect(ops.lastIndexOf('create')).toBeLessThan(ops.indexOf('setGoTo'));
  });

  test.each(['P', 'F'] as const)('%s: cut short anywhere, the next run finishes it', (kind) => {
    const plan = planOf(kind);
    const all = diffForm(plan, newFakeForm(), {});
    for (let stop = 0; stop <= all.length; stop += 1) {
      const form = newFakeForm();
      new FormEditor(form, {}).apply(all, stop);
      // The ids of the first run are lost with it.
      const ids = bring(plan, form, {});
      expect(form.items).toHaveLength(plan.items.length);
      expect(diffForm(plan, form, ids)).toEqual([]);
    }
  });
});

describe('a changed plan', () => {
  const changes = [
    ['comment asked no more', { askComment: false }],
    ['a field more', { levelFields: ['ปวช. ช่างไฟฟ้ากำลัง', 'ปวช. ช่างยนต์'] }],
    ['another college name', { college: 'วิทยาลัยอาชีวศึกษาตัวอย่าง' }],
    ['later graduation', { latestGraduation: '2026-10-31' }],
    ['no page of the college', { pageUrl: '' }],
  ] as const;

  test.each(changes)('%s', (_, change) => {
    for (const kind of ['P', 'F'] as const) {
      const { form, ids } = made(planOf(kind));
      const plan = planOf(kind, change);
      const after = bring(plan, form, ids);
      expect(diffForm(plan, form, after)).toEqual([]);
      expect(ownTitles(form, after)).toEqual(plan.items.map(({ title }) => title));
    }
  });

  test('items that stay keep their ids', () => {
    const { form, ids } = made(planOf('F'));
    const after = bring(planOf('F', { askComment: false, college: 'ข' }), form, ids);
    const kept = Object.entries(ids).filter(([key]) => key !== 'comment' && key !== '#rules');
    expect(after).toMatchObject(Object.fromEntries(kept));
  });

  test('a page that is dropped takes its ways with it', () => {
    const whole = planOf('F');
    const { form, ids } = made(whole);
    const questionnaire = buildQuestionnaire('F', sampleContext());
    const shorter = planForm({
      ...questionnaire,
      pages: questionnaire.pages
        .filter(({ key }) => key !== 'pastWork')
        .map((page) => ({
          ...page,
          questions: page.questions.map((question) =>
            question.key === 'everWorked'
              ? {
                  ...question,
                  choices: (question.choices ?? []).map((choice) => ({
                    ...choice,
                    goTo: 'contact',
                  })),
                }
              : question,
          ),
        })),
    });
    const after = bring(shorter, form, ids);
    expect(diffForm(shorter, form, after)).toEqual([]);
    expect(after['page:pastWork']).toBeUndefined();
    const again = bring(whole, form, after);
    expect(diffForm(whole, form, again)).toEqual([]);
  });

  test('rules are set again only when the plan changed them', () => {
    const plan = planOf('F');
    const { form, ids } = made(plan);
    const stricter: FormPlan = {
      ...plan,
      items: plan.items.map((item) =>
        item.key === 'workplace'
          ? { ...item, rule: { kind: 'maxLength', length: 100, message: 'สั้นลง' } }
          : item,
      ),
    };
    const ops = diffForm(stricter, form, ids).map(({ op }) => op);
    expect(new Set(ops)).toEqual(new Set(['setRule', 'rememberRules']));
    expect(diffForm(stricter, form, bring(stricter, form, ids))).toEqual([]);
  });
});

/** What somebody does in the form editor. */
type HandEdit = (form: FakeForm, at: number) => void;

const itemAt = (form: FakeForm, at: number) => form.items[at % form.items.length];

const removeNavigationTo = (form: FakeForm, id: string): void => {
  for (const item of form.items) {
    if (typeof item.goTo === 'object' && item.goTo.page === id) item.goTo = 'CONTINUE';
    item.choices = item.choices.map(({ label, goTo }) => ({
      label,
      goTo: goTo !== null && typeof goTo === 'object' && goTo.page === id ? 'CONTINUE' : goTo,
    }));
  }
};

const HAND_EDITS: Readonly<Record<string, HandEdit>> = {
  retitle: (form, at) => Object.assign(itemAt(form, at) ?? {}, { title: `แก้แล้ว ${at}` }),
  rehelp: (form, at) => Object.assign(itemAt(form, at) ?? {}, { help: '' }),
  require: (form, at) => {
    const item = itemAt(form, at);
    if (item !== undefined && item.type !== 'PAGE_BREAK') item.required = !item.required;
  },
  remove: (form, at) => {
    const item = itemAt(form, at);
    if (item === undefined) return;
    removeNavigationTo(form, item.id);
    form.items.splice(form.items.indexOf(item), 1);
  },
  drag: (form, at) => {
    const [item] = form.items.splice(at % form.items.length, 1);
    if (item !== undefined) form.items.splice((at * 7) % (form.items.length + 1), 0, item);
  },
  addOwn: (form, at) => {
    form.items.splice(at % form.items.length, 0, newItem({ type: 'OTHER', title: `ภาพ ${at}` }));
  },
  relabel: (form, at) => {
    const item = itemAt(form, at);
    if (item === undefined || item.choices.length === 0) return;
    item.choices = item.choices.map(({ goTo }, index) => ({ label: `ข้อ ${index}`, goTo }));
  },
  shortenList: (form, at) => {
    const item = itemAt(form, at);
    if (item !== undefined && item.choices.length > 1) item.choices = item.choices.slice(1);
  },
  endHere: (form, at) => {
    const item = itemAt(form, at);
    if (item?.type === 'MULTIPLE_CHOICE') {
      item.choices = item.choices.map(({ label }) => ({ label, goTo: 'SUBMIT' }));
    }
    if (item?.type === 'PAGE_BREAK') item.goTo = 'SUBMIT';
  },
  openNavigation: (form, at) => {
    const item = itemAt(form, at);
    if (item?.type !== 'MULTIPLE_CHOICE' || item.choices.some(({ goTo }) => goTo !== null)) return;
    item.choices = item.choices.map(({ label }) => ({ label, goTo: 'CONTINUE' }));
  },
  askForMail: (form) => {
    form.switches.collectEmail = true;
  },
  describe: (form) => {
    form.texts.description = 'ตอบด้วยนะ';
  },
};

describe('a form changed by hand', () => {
  const edits = fc.array(
    fc.record({ name: fc.constantFrom(...Object.keys(HAND_EDITS)), at: fc.nat(200) }),
    { maxLength: 12 },
  );

  test(`any edits are repaired and own additions stay (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.constantFrom(planOf('P'), planOf('F')), edits, (plan, list) => {
        const { form, ids } = made(plan);
        const own = new Set(form.items.map(({ id }) => id));
        for (const { name, at } of list) if (form.items.length > 1) HAND_EDITS[name]?.(form, at);
        const foreign = form.items.filter(({ id }) => !own.has(id)).map(({ id }) => id);
        const after = bring(plan, form, ids);
        expect(diffForm(plan, form, after)).toEqual([]);
        expect(ownTitles(form, after)).toEqual(plan.items.map(({ title }) => title));
        const left = form.items.map(({ id }) => id).filter((id) => foreign.includes(id));
        expect(left).toEqual(foreign);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  const MORE: Readonly<Record<string, HandEdit>> = {
    ...HAND_EDITS,
    copy: (form, at) => {
      const item = itemAt(form, at);
      if (item !== undefined)
        form.items.splice(at % form.items.length, 0, newItem({ ...item, id: `copy${at}` }));
    },
    changeType: (form, at) => {
      const item = itemAt(form, at);
      if (item?.type === 'TEXT') item.type = 'PARAGRAPH_TEXT';
    },
    linkToSheet: (form) => {
      form.linkedTo = 'sheet';
    },
    quiz: (form) => {
      form.switches.quiz = true;
    },
  };
  const moreEdits = fc.array(
    fc.record({ name: fc.constantFrom(...Object.keys(MORE)), at: fc.nat(200) }),
    { maxLength: 6 },
  );

  test(`the check names something to mend exactly when a repair has something to do (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.constantFrom(planOf('P'), planOf('F')), moreEdits, (plan, list) => {
        const { form, ids } = made(plan);
        for (const { name, at } of list) if (form.items.length > 1) MORE[name]?.(form, at);
        const toMend = explainForm(plan, form, ids).filter(isRepairable);
        expect(toMend.length > 0).toBe(diffForm(plan, form, ids).length > 0);
        const after = bring(plan, form, ids);
        expect(explainForm(plan, form, after).filter(isRepairable)).toEqual([]);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  test('one dragged item is one move', () => {
    const plan = planOf('F');
    for (const [from, to] of [
      [5, 40],
      [40, 5],
      [0, 1],
    ] as const) {
      const { form, ids } = made(plan);
      const [item] = form.items.splice(from, 1);
      if (item !== undefined) form.items.splice(to, 0, item);
      expect(diffForm(plan, form, ids)).toHaveLength(1);
    }
  });

  test('a changed type cannot be mended by the program: nothing is deleted, it is reported', () => {
    const plan = planOf('F');
    const { form, ids } = made(plan);
    const item = form.items.find(({ id }) => id === ids.workKind);
    if (item !== undefined) item.type = 'LIST';
    expect(diffForm(plan, form, ids)).toEqual([]);
    expect(explainForm(plan, form, ids)).toEqual([
      { kind: 'type', title: 'ลักษณะงาน', wanted: 'MULTIPLE_CHOICE' },
    ]);
  });

  test('navigation that says "continue" everywhere is no navigation', () => {
    const plan = planOf('F');
    const { form, ids } = made(plan);
    HAND_EDITS.openNavigation?.(
      form,
      form.items.findIndex(({ id }) => id === ids.income),
    );
    expect(diffForm(plan, form, ids)).toEqual([]);
  });
});
