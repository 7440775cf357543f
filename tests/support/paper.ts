// A browser without script: holds what a form page shows, changes it, and posts what a browser would post.
import type { FormPageReply, FormPageRequest } from '../../host/host-api.ts';
import type { ItemData } from '../../host/forms/form-body.ts';

type Respond = (request: FormPageRequest) => FormPageReply;
type Field = readonly [name: string, value: string];
export type Button = 'continue' | 'back' | 'submit' | 'clear';

/** What stands on a page. */
export interface Paper {
  readonly status: number;
  readonly html: string;
  readonly title: string;
  /** Sections walked so far; empty where there is no form. */
  readonly history: readonly number[];
  /** What would be sent, hidden fields included. */
  readonly fields: readonly Field[];
  /** Sentence of each complaint by the name of the field. */
  readonly errors: ReadonlyMap<string, string>;
  readonly buttons: readonly string[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const plain = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);

function attributes(tag: string): Map<string, string> {
  const pairs = [...tag.matchAll(/([\w-]+)(?:="([^"]*)")?/g)];
  return new Map(pairs.map(([, name = '', value = '']) => [name, plain(value)]));
}

/** Controls whose value a browser would send. */
function fieldsOf(html: string): Field[] {
  const fields: Field[] = [];
  let list = '';
  for (const [, kind = '', tag = '', rest = ''] of html.matchAll(
    /<(input|textarea|select|option)\b([^>]*)>([^<]*)/g,
  )) {
    const given = attributes(tag);
    const name = given.get('name') ?? '';
    const value = given.get('value') ?? '';
    if (kind === 'select') list = name;
    else if (kind === 'option' && given.has('selected')) fields.push([list, value]);
    else if (kind === 'textarea') fields.push([name, plain(rest.replace(/^\n/, ''))]);
    else if (
      kind === 'input' &&
      (!/radio|checkbox/.test(given.get('type') ?? '') || given.has('checked'))
    )
      fields.push([name, value]);
  }
  return fields;
}

function readPaper({ status, body }: FormPageReply): Paper {
  const errors = [...body.matchAll(/id="q(\d+)-error">([^<]*)</g)];
  const history = /name="pageHistory" value="([\d,]+)"/.exec(body)?.[1];
  return {
    status,
    html: body,
    title: plain(/<title>([^<]*)</.exec(body)?.[1] ?? ''),
    history: history?.split(',').map(Number) ?? [],
    fields: fieldsOf(body),
    errors: new Map(errors.map(([, entry = '', text = '']) => [`entry.${entry}`, plain(text)])),
    buttons: [...body.matchAll(/<button\b([^>]*)>/g)].map(
      ([, tag = '']) => attributes(tag).get('name') ?? '',
    ),
  };
}

/** Browsers send line breaks as two characters. */
const asSent = (fields: readonly Field[]): string =>
  new URLSearchParams(
    fields.map(([name, value]): [string, string] => [name, value.replace(/\r?\n/g, '\r\n')]),
  ).toString();

export class FormBrowser {
  readonly #respond: Respond;
  readonly #address: string;
  /** Body of the last post, for those who press twice or reload. */
  #sent = '';
  paper: Paper;

  constructor(respond: Respond, url: string) {
    this.#respond = respond;
    this.#address = new URL(url).pathname.replace(/viewform$/, 'formResponse');
    this.paper = readPaper(respond({ method: 'GET', url, body: '' }));
  }

  /** Types or chooses; an empty value or list takes the answer back, as far as a page allows it. */
  fill(item: ItemData, value: string | readonly string[]): this {
    const name = `entry.${String(item.entry)}`;
    const other = `${name}.other_option_response`;
    const kept = this.paper.fields.filter(([one]) => one !== name && one !== other);
    const fields = [value].flat().flatMap((one): Field[] => {
      const known =
        item.choices.length === 0 || item.choices.some((choice) => choice.value === one);
      if (known || one === '') return [[name, one]];
      return [
        [name, '__other_option__'],
        [other, one],
      ];
    });
    this.paper = { ...this.paper, fields: [...kept, ...fields] };
    return this;
  }

  /** Puts fields of any name and value on the page, as a forger would. */
  forge(...fields: readonly Field[]): this {
    const names = new Set(fields.map(([name]) => name));
    const kept = this.paper.fields.filter(([name]) => !names.has(name));
    this.paper = { ...this.paper, fields: [...kept, ...fields] };
    return this;
  }

  press(button: Button, value = '1'): Paper {
    this.#sent = asSent([...this.paper.fields, [button, value]]);
    return this.again();
  }

  /** The last post once more: a second click, or reloading the page that came back. */
  again(): Paper {
    const request = { method: 'POST', url: this.#address, body: this.#sent };
    this.paper = readPaper(this.#respond(request));
    return this.paper;
  }

  /** Texts of a question that would be sent. */
  valuesOf(item: ItemData): string[] {
    const name = `entry.${String(item.entry)}`;
    return this.paper.fields
      .filter(([one, value]) => one === name && value !== '')
      .map(([, value]) => value);
  }
}
