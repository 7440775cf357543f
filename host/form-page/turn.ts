// One turn of a person at the form: which screen follows from what was sent.
import type { Answer, Answers, FormBody, ItemData } from '../forms/form-body.ts';
import { complaint, isEmpty } from './validate.ts';
import { nextSection, sectionsOf, walk } from './walk.ts';
import type { Section } from './walk.ts';
import { pressedOthers, readAnswers } from './wire.ts';

export interface Complaint {
  readonly item: ItemData;
  readonly sentence: string;
}

export interface SectionScreen {
  readonly kind: 'section';
  readonly section: Section;
  /** Section indexes walked so far, this one included. */
  readonly history: readonly number[];
  readonly answers: Answers;
  readonly complaints: readonly Complaint[];
  /** Items whose "other" is pressed although nothing is typed beside it. */
  readonly others: ReadonlySet<number>;
}

export type Turn =
  | SectionScreen
  | { readonly kind: 'submitted'; readonly answers: Record<string, string | string[]> };

export function complaintsOf(section: Section, answers: Answers): readonly Complaint[] {
  return section.items.flatMap((item) => {
    const sentence = complaint(item, answers[String(item.id)]);
    return sentence === null ? [] : [{ item, sentence }];
  });
}

/** Doubt `unwalked-answers`: what becomes of answers in sections that were not walked. */
export type Unwalked = 'dropped' | 'kept';

/** What is kept of the answers: those of the sections walked; a branch that was left is dropped. */
function kept(sections: readonly Section[], answers: Answers): Record<string, string | string[]> {
  const result: Record<string, string | string[]> = {};
  for (const item of sections.flatMap((section) => section.items)) {
    const answer: Answer | undefined = answers[String(item.id)];
    if (answer === undefined || isEmpty(answer)) continue;
    result[String(item.id)] = typeof answer === 'string' ? answer : [...answer];
  }
  return result;
}

/** Walks all sections; stops at the first with something to correct. */
export function finish(form: FormBody, answers: Answers, unwalked: Unwalked = 'dropped'): Turn {
  const path = walk(form, answers);
  for (const [steps, section] of path.entries()) {
    const complaints = complaintsOf(section, answers);
    if (complaints.length > 0) {
      const history = path.slice(0, steps + 1).map((one) => one.index);
      return { kind: 'section', section, history, answers, complaints, others: new Set() };
    }
  }
  const sections = unwalked === 'kept' ? sectionsOf(form) : path;
  return { kind: 'submitted', answers: kept(sections, answers) };
}

function readHistory(params: URLSearchParams, count: number): number[] {
  const given = (params.get('pageHistory') ?? '0').split(',').map(Number);
  const valid = given.filter((index) => Number.isInteger(index) && index >= 0 && index < count);
  return valid.length > 0 ? valid : [0];
}

function withoutEntry(form: FormBody, answers: Answers, entry: string | null): Answers {
  const item = form.items.find((one) => String(one.entry) === entry);
  return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== String(item?.id)));
}

function show(form: FormBody, history: readonly number[], answers: Answers): SectionScreen {
  const sections = sectionsOf(form);
  const section = sections[history.at(-1) ?? 0] ?? { index: 0, opener: null, items: [] };
  return { kind: 'section', section, history, answers, complaints: [], others: new Set() };
}

export function firstScreen(form: FormBody, answers: Answers): SectionScreen {
  return show(form, [0], answers);
}

/** The answer of the server to a posted screen. */
export function turn(form: FormBody, params: URLSearchParams, unwalked: Unwalked): Turn {
  const sections = sectionsOf(form);
  const answers = readAnswers(form, params);
  const history = readHistory(params, sections.length);
  const here = { ...show(form, history, answers), others: pressedOthers(form, params) };
  if (params.has('clear')) {
    return show(form, history, withoutEntry(form, answers, params.get('clear')));
  }
  if (params.has('back'))
    return show(form, history.slice(0, Math.max(1, history.length - 1)), answers);
  if (!params.has('continue')) return finish(form, answers, unwalked);
  const complaints = complaintsOf(here.section, answers);
  if (complaints.length > 0) return { ...here, complaints };
  const next = nextSection(sections, here.section.index, answers);
  return next === null ? finish(form, answers, unwalked) : show(form, [...history, next], answers);
}
