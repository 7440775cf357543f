// HtmlService: html output as a string with its size and title.
import { fail } from '../engine/gas-error.ts';
import type { Runtime } from '../engine/runtime.ts';
import { Served, type Imitates } from '../engine/served.ts';

export class HtmlServiceImpl extends Served implements Imitates<GoogleAppsScript.HTML.HtmlService> {
  readonly gasClass = 'HTML.HtmlService';

  createHtmlOutput(html: unknown = ''): HtmlOutputImpl {
    if (typeof html !== 'string') fail('not implemented in the local host: html from a blob');
    return new HtmlOutputImpl(this.rt, html);
  }

  createHtmlOutputFromFile(filename: string): never {
    return fail(`No HTML file named ${filename} was found.`);
  }

  createTemplateFromFile(filename: string): never {
    return fail(`No HTML file named ${filename} was found.`);
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

export class HtmlOutputImpl extends Served implements Imitates<GoogleAppsScript.HTML.HtmlOutput> {
  readonly gasClass = 'HTML.HtmlOutput';
  #content: string;
  #title = '';
  width: number | null = null;
  height: number | null = null;

  constructor(rt: Runtime, content: string) {
    super(rt);
    this.#content = content;
  }

  append(added: string): this {
    this.#content += added;
    return this;
  }

  appendUntrusted(added: string): this {
    return this.append(added.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter));
  }

  clear(): this {
    return this.setContent('');
  }

  getContent(): string {
    return this.#content;
  }

  setContent(content: string): this {
    this.#content = content;
    return this;
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: string): this {
    this.#title = title;
    return this;
  }

  /** null until it is set, although the reference says a number. */
  getWidth(): number | null {
    return this.width;
  }

  /** null gives back the default. */
  setWidth(width: number | null): this {
    this.width = width;
    return this;
  }

  getHeight(): number | null {
    return this.height;
  }

  /** null gives back the default. */
  setHeight(height: number | null): this {
    this.height = height;
    return this;
  }

  /** Has no effect any more: only the IFRAME sandbox is left. */
  setSandboxMode(): this {
    return this;
  }

  setXFrameOptionsMode(): this {
    return this;
  }

  addMetaTag(): this {
    return this;
  }
}
