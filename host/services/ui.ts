// Ui: menus, questions to the person, dialogs and the sidebar.
import { enumMember, enumValue } from '../engine/enums.ts';
import { fail } from '../engine/gas-error.ts';
import type { ShownDialog } from '../host-api.ts';
import type { Runtime } from '../engine/runtime.ts';
import { Served, type Imitates } from '../engine/served.ts';
import { HtmlOutputImpl } from './html.ts';
import { dropLocks } from './lock.ts';
import { MenuImpl } from './menu.ts';

const SIDEBAR_WIDTH = 300;
const DIALOG = { width: 600, height: 400 };
/** A dialog does not grow beyond the browser window; this one is a small notebook's. */
const SCREEN = { width: 1366, height: 600 };

interface Question {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: string;
}

export class UiImpl extends Served implements Imitates<GoogleAppsScript.Base.Ui> {
  readonly gasClass = 'Base.Ui';

  createMenu(caption: string): MenuImpl {
    return new MenuImpl(this.rt, caption);
  }

  createAddonMenu(): MenuImpl {
    return new MenuImpl(this.rt, 'ส่วนขยาย');
  }

  alert(...given: unknown[]): GoogleAppsScript.Base.Button {
    const question = questionOf(given, 'OK');
    const pressed = this.#ask(() => this.rt.machine.person.alert(question));
    this.rt.record.alerts.push({ title: question.title, prompt: question.prompt, pressed });
    return enumValue('Base.Button', pressed);
  }

  prompt(...given: unknown[]): PromptResponseImpl {
    const question = questionOf(given, 'OK');
    const answer = this.#ask(() => this.rt.machine.person.prompt(question));
    const pressed = answer.button;
    this.rt.record.alerts.push({ title: question.title, prompt: question.prompt, pressed });
    return new PromptResponseImpl(this.rt, pressed, answer.text);
  }

  showModalDialog(html: HtmlOutputImpl, title: string): void {
    this.#show('modal', html, title);
  }

  showModelessDialog(html: HtmlOutputImpl, title: string): void {
    this.#show('modeless', html, title);
  }

  showSidebar(html: HtmlOutputImpl): void {
    this.#show('sidebar', html, html.getTitle());
  }

  /** The script stands still meanwhile, its writes are committed and its locks are gone. */
  #ask<T>(question: () => T): T {
    this.rt.meter.commit();
    dropLocks(this.rt);
    return question();
  }

  #show(kind: ShownDialog['kind'], html: HtmlOutputImpl, title: string): void {
    const side = kind === 'sidebar';
    this.rt.record.dialogs.push({
      kind,
      title,
      html: html.getContent(),
      width: side ? SIDEBAR_WIDTH : Math.min(html.width ?? DIALOG.width, SCREEN.width),
      height: side ? SCREEN.height : Math.min(html.height ?? DIALOG.height, SCREEN.height),
    });
  }
}

/** (prompt), (prompt, buttons) or (title, prompt, buttons). */
function questionOf(given: readonly unknown[], buttons: string): Question {
  const [first = '', second, third] = given;
  if (given.length === 3) {
    return { title: String(first), prompt: String(second), buttons: enumMember(third) };
  }
  return {
    title: '',
    prompt: String(first),
    buttons: second === undefined ? buttons : enumMember(second),
  };
}

export class PromptResponseImpl
  extends Served
  implements Imitates<GoogleAppsScript.Base.PromptResponse>
{
  readonly gasClass = 'Base.PromptResponse';
  readonly #button: string;
  readonly #text: string;

  constructor(rt: Runtime, button: string, text: string) {
    super(rt);
    this.#button = button;
    this.#text = text;
  }

  getSelectedButton(): GoogleAppsScript.Base.Button {
    return enumValue('Base.Button', this.#button);
  }

  getResponseText(): string {
    return this.#text;
  }
}

/** getUi of a container application: refused where nobody looks at the screen. */
export function uiFor(rt: Runtime, service: string): UiImpl {
  if (rt.via === 'trigger') fail(`Cannot call ${service}.getUi() from this context.`);
  return new UiImpl(rt);
}
