// The two questionnaires of the product as forms on the host, with every question that a setting can add.
import type { LocalHost } from '../../host/create-host.ts';
import type { FormBody, ItemData } from '../../host/forms/form-body.ts';
import { isQuestion } from '../../host/forms/new-form.ts';
import { sectionsOf, type Section } from '../../host/form-page/walk.ts';
import { formFile } from '../../host/world/world.ts';
import { IN_FIRST_WAVE } from './asked.ts';
import { COORDINATOR, TABS, columnAt, importedCollege, newHost } from './college.ts';
import { formOf, makeBoth } from './forms.ts';

export type Kind = 'P' | 'F';
export const KINDS: readonly Kind[] = ['P', 'F'];

/** Each adds a question or a choice. */
const ALL_ON = {
  pageUrl: 'https://college.example/alumni',
  askComment: 'เปิด',
  askOrdained: 'เปิด',
} as const;

let world: string | null = null;

function makeWorld(): string {
  const { host } = importedCollege({}, 12);
  const grid = host.grid(COORDINATOR);
  for (const [key, value] of Object.entries(ALL_ON)) {
    const row = grid.display(TABS.settings).findIndex(([first]) => first === key);
    grid.type(TABS.settings, row + 1, columnAt(host, TABS.settings, 'value'), value);
  }
  makeBoth(host);
  for (const { id } of host.forms()) host.openForm(id, COORDINATOR);
  host.advanceTo(IN_FIRST_WAVE);
  return host.snapshot();
}

/** A world in which both forms are open; made once per test file. */
export const realWorld = (): string => (world ??= makeWorld());

/** A host of its own in that world, on the first day of the first wave. */
export function realHost(): LocalHost {
  const host = newHost();
  host.restore(realWorld());
  return host;
}

/** What the host holds of a form; ask anew after restoring a snapshot. */
export function bodyOf(host: LocalHost, kind: Kind): FormBody {
  const file = formFile(host.machine.world, formOf(host, kind).id);
  if (!file) throw new Error(`no form ${kind}`);
  return file.body;
}

export const questionsOf = (form: FormBody): ItemData[] =>
  form.items.filter(({ type }) => isQuestion(type));

/** Pages that exclude one another may ask under the same title; the first is meant. */
export function questionOf(form: FormBody, title: string): ItemData {
  const found = questionsOf(form).find((item) => item.title === title);
  if (!found) throw new Error(`“${form.title}” does not ask “${title}”`);
  return found;
}

/** The first section goes by the name that the questionnaire gives it. */
export const titleOfSection = ({ opener }: Section): string => opener?.title ?? '(หน้าแรก)';

export function sectionOf(form: FormBody, item: ItemData): Section {
  const found = sectionsOf(form).find(({ items }) => items.includes(item));
  if (!found) throw new Error(`“${item.title}” stands in no section`);
  return found;
}
