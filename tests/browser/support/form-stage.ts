// The two real forms on a phone: opened by their addresses, walked by what stands on the page.
import { randomUUID } from 'node:crypto';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { sectionsOf } from '../../../host/form-page/walk.ts';
import type { FormBody, ItemData } from '../../../host/forms/form-body.ts';
import { isQuestion } from '../../../host/forms/new-form.ts';
import type { World } from '../../../host/world/world.ts';
import type {
  PageAnswers,
  PageEvent,
  PageReply,
  PageRequest,
} from '../../../host/page/protocol.ts';
import { COORDINATOR } from '../../support/college.ts';
import { bodyOf, realHost, realWorld, type Kind } from '../../support/real-forms.ts';
import { choicesTo, passing } from '../../support/ways.ts';
import { launch, type Stage } from './launch.ts';

export const PHONE = { width: 360, height: 740 };

export interface FormStage extends Stage {
  readonly forms: Readonly<Record<Kind, FormBody>>;
  /** A window of its own at a form, from its first page. */
  phone(kind: Kind, options?: BrowserContextOptions): Promise<Page>;
  /** Asks the engine, as the page of the sheet does. */
  ask<K extends PageRequest['kind']>(
    request: Extract<PageRequest, { kind: K }>,
  ): Promise<PageAnswers[K]>;
  /** How many responses a form holds. */
  responses(kind: Kind): Promise<number>;
}

/** As the page does: the request goes by one way, its answer comes by the line of events. */
async function askEngine(url: string, request: PageRequest): Promise<unknown> {
  const id = randomUUID();
  const sender = { account: COORDINATOR, window: id, container: null };
  const ending = new AbortController();
  const line = await fetch(`${url}/api/events?window=${id}`, { signal: ending.signal });
  if (line.body === null) throw new Error('no line of events');
  const answer = replyTo(id, line.body);
  await fetch(`${url}/api/call`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id, sender, request }),
  });
  const reply = await answer;
  ending.abort();
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

async function replyTo(id: string, body: ReadableStream<Uint8Array>): Promise<PageReply> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  for (let text = ''; ;) {
    const { done, value } = await reader.read();
    if (done) throw new Error('the line of events ended');
    text += decoder.decode(value, { stream: true });
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      const said = JSON.parse(event.replace(/^data: ?/gm, '')) as PageEvent;
      if (said.kind === 'reply' && said.id === id) return said.reply;
    }
  }
}

/** The page of `npm start` in a world where both forms are open; `change` may alter that world. */
export async function launchForms(
  change: (world: World) => void = () => undefined,
): Promise<FormStage> {
  const world = JSON.parse(realWorld()) as World;
  change(world);
  const stage = await launch({ world: JSON.stringify(world) });
  const host = realHost();
  const forms = { P: bodyOf(host, 'P'), F: bodyOf(host, 'F') };
  const ask: FormStage['ask'] = async (request) =>
    (await askEngine(stage.url, request)) as PageAnswers[(typeof request)['kind']];
  return {
    ...stage,
    forms,
    ask,
    responses: async (kind) => {
      const { forms: shown } = await ask({ kind: 'summary', fresh: false });
      return shown.find(({ path }) => path.includes(forms[kind].publicId))?.responses ?? -1;
    },
    phone: async (kind, options = {}) => {
      const context = await stage.browser.newContext({
        viewport: PHONE,
        locale: 'th-TH',
        hasTouch: true,
        ...options,
      });
      const page = await context.newPage();
      await page.goto(addressOf(stage, forms[kind]));
      return page;
    },
  };
}

export const addressOf = ({ url }: Pick<Stage, 'url'>, form: FormBody): string =>
  `${url}/forms/d/e/${form.publicId}/viewform`;

/** A copy of the first form beside it, changed before the page starts. */
export function addFormVariant(
  world: World,
  name: string,
  change: (form: FormBody) => void,
): FormBody {
  const first = Object.values(world.files).find((file) => file.kind === 'form');
  if (!first) throw new Error('no form');
  const copy = structuredClone(first);
  copy.id = name;
  copy.body.publicId += name;
  change(copy.body);
  world.files[name] = copy;
  return copy.body;
}

/** Number of the section on the page. */
export async function placeOf(page: Page): Promise<number> {
  const history = await page.locator('[name=pageHistory]').getAttribute('value');
  return Number(history?.split(',').at(-1));
}

const field = (page: Page, item: ItemData): Locator =>
  page.locator(`[name="entry.${item.entry}"]:not([type=hidden])`);

const choice = (page: Page, item: ItemData, value: string): Locator =>
  page.locator(`[name="entry.${item.entry}"][value=${JSON.stringify(value)}]`);

export async function answer(page: Page, item: ItemData, value: string): Promise<void> {
  if (item.type === 'LIST') await field(page, item).selectOption(value);
  else if (item.choices.length === 0) await field(page, item).fill(value);
  else await choice(page, item, value).check();
}

/** Answers what the page requires; the choices by item id go before. */
export async function answerPage(
  page: Page,
  form: FormBody,
  chosen: Readonly<Record<string, string>>,
): Promise<void> {
  for (const item of sectionsOf(form)[await placeOf(page)]?.items ?? []) {
    const value = chosen[String(item.id)] ?? (item.required ? passing(item) : null);
    if (value === null || !isQuestion(item.type)) continue;
    // What the address filled in stays.
    const typed = item.choices.length === 0 ? await field(page, item).inputValue() : '';
    if (typed === '') await answer(page, item, value);
  }
}

export const next = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'ถัดไป' }).click();

/** Opens a section without walking there: a step back from a forged history asks for nothing. */
export async function jumpTo(page: Page, index: number): Promise<void> {
  // The address is often the same before and after: only the load tells the new page from the old.
  const loaded = page.waitForEvent('load');
  await page.evaluate((to) => {
    const history = document.querySelector<HTMLInputElement>('[name=pageHistory]');
    if (!history?.form) throw new Error('no form on the page');
    history.value = to === 0 ? '0' : `0,${to},${to}`;
    const back = document.createElement('input');
    Object.assign(back, { type: 'hidden', name: 'back', value: '1' });
    history.form.append(back);
    history.form.submit();
  }, index);
  await loaded;
}

/** Walks to a section from wherever the page stands before it. */
export async function walkTo(page: Page, form: FormBody, target: number): Promise<void> {
  const chosen = choicesTo(form, target);
  while ((await placeOf(page)) !== target) {
    await answerPage(page, form, chosen);
    await next(page);
  }
}
