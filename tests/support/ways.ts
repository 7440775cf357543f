// Ways through a form for tests: a passing answer for each question, and walking up to a section page by page.
import { formPages, type FormStore } from '../../host/form-page/form-pages.ts';
import { nextSection, sectionsOf, type Section } from '../../host/form-page/walk.ts';
import type { Answer, FormBody, ItemData, ResponseData } from '../../host/forms/form-body.ts';
import { isQuestion } from '../../host/forms/new-form.ts';
import { FormBrowser } from './paper.ts';

/** A text that passes whatever rule the questionnaires have. */
const PASSING = ['สมชาย', '0812345678', 'AB2345', 'name@example.com'];

/** An answer that the question takes. */
export function passing(item: ItemData): string {
  const [choice] = item.choices;
  if (choice) return choice.value;
  const { kind = null, pattern = '' } = item.validation ?? {};
  if (kind === 'EMAIL') return 'name@example.com';
  const text = PASSING.find((one) => pattern === '' || new RegExp(pattern, 'u').test(one));
  if (text === undefined) throw new Error(`no text passes “${item.title}”`);
  return text;
}

export interface Respondent {
  readonly browser: FormBrowser;
  /** What was sent, in the order of sending. */
  readonly sent: ResponseData['answers'][];
}

/** Somebody at a form that stands alone, without host and script. */
export function respondentAt(form: FormBody, query = ''): Respondent {
  const sent: ResponseData['answers'][] = [];
  const store: FormStore = {
    find: (id) => (id === form.publicId ? form : null),
    submit: (_form, answers) => void sent.push(answers),
  };
  const url = `https://docs.google.com/forms/d/e/${form.publicId}/viewform${query}`;
  return { browser: new FormBrowser(formPages(store, 'page'), url), sent };
}

const choicesThatLead = (section: Section): (readonly [ItemData, string])[] =>
  section.items.flatMap((item) =>
    item.choices.filter(({ goto }) => goto !== null).map(({ value }) => [item, value] as const),
  );

/** Choices that lead from the first section to another one, by item id. */
export function choicesTo(form: FormBody, target: number): Readonly<Record<string, string>> {
  const sections = sectionsOf(form);
  const queue: { at: number; chosen: Record<string, string> }[] = [{ at: 0, chosen: {} }];
  const seen = new Set<number>();
  for (let place = queue.shift(); place; place = queue.shift()) {
    const { at, chosen } = place;
    if (at === target) return chosen;
    const section = sections[at];
    if (!section || seen.has(at)) continue;
    seen.add(at);
    const leading = choicesThatLead(section).map(([{ id }, value]) => ({ [id]: value }));
    for (const answer of leading.length > 0 ? leading : [{}]) {
      const next = nextSection(sections, at, answer);
      if (next !== null) queue.push({ at: next, chosen: { ...chosen, ...answer } });
    }
  }
  throw new Error(`no way to section ${String(target)}`);
}

/** Fills what the section on the page requires; what is given by item id goes before. */
export function fillSection(
  browser: FormBrowser,
  form: FormBody,
  given: Readonly<Record<string, Answer>> = {},
): void {
  const at = browser.paper.history.at(-1) ?? -1;
  for (const item of sectionsOf(form)[at]?.items ?? []) {
    const answer = given[String(item.id)] ?? (item.required ? passing(item) : null);
    if (answer !== null && isQuestion(item.type)) browser.fill(item, answer);
  }
}

/** Walks to a section by filling what is required on the way. */
export function walkTo(
  browser: FormBrowser,
  form: FormBody,
  target: number,
  given: Readonly<Record<string, Answer>> = {},
): void {
  const chosen = { ...given, ...choicesTo(form, target) };
  const steps = sectionsOf(form).length;
  for (let step = 0; browser.paper.history.at(-1) !== target; step += 1) {
    if (step > steps) throw new Error(`section ${String(target)} was not reached`);
    fillSection(browser, form, chosen);
    browser.press('continue');
  }
}
