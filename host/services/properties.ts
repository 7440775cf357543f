// PropertiesService: three stores with Google's size limits.
import { javaDouble } from '../coercion.ts';
import { fail } from '../gas-error.ts';
import { Served, type Imitates } from '../served.ts';

/** The page of quotas says 9 KB a value and 500 KB a store, counting key and value in UTF-8. */
const MAX_VALUE = 9 * 1024;
const MAX_STORE = 500 * 1024;

type Store = Record<string, string>;
type Kind = 'script' | 'document' | 'user';

export class PropertiesServiceImpl
  extends Served
  implements Imitates<GoogleAppsScript.Properties.PropertiesService>
{
  readonly gasClass = 'Properties.PropertiesService';

  getScriptProperties(): PropertiesImpl {
    return new PropertiesImpl(this.rt, 'script');
  }

  getDocumentProperties(): PropertiesImpl {
    return new PropertiesImpl(this.rt, 'document');
  }

  getUserProperties(): PropertiesImpl {
    return new PropertiesImpl(this.rt, 'user');
  }
}

export class PropertiesImpl
  extends Served
  implements Imitates<GoogleAppsScript.Properties.Properties>
{
  readonly gasClass = 'Properties.Properties';
  readonly #kind: Kind;

  constructor(rt: Served['rt'], kind: Kind) {
    super(rt);
    this.#kind = kind;
  }

  getProperty(key: string): string | null {
    return this.#store()[key] ?? null;
  }

  getProperties(): Store {
    return { ...this.#store() };
  }

  getKeys(): string[] {
    return Object.keys(this.#store());
  }

  setProperty(key: string, value: string): this {
    this.#write({ [key]: value });
    return this;
  }

  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): this {
    const texts = Object.entries(properties).map(([key, value]) => [key, textOf(value)] as const);
    if (deleteAllOthers) this.deleteAllProperties();
    this.#write(Object.fromEntries(texts));
    return this;
  }

  deleteProperty(key: string): this {
    Reflect.deleteProperty(this.#store(), key);
    return this;
  }

  deleteAllProperties(): this {
    const store = this.#store();
    for (const key of Object.keys(store)) Reflect.deleteProperty(store, key);
    return this;
  }

  #store(): Store {
    const { properties } = this.rt.project;
    if (this.#kind !== 'user') return properties[this.#kind];
    return (properties.user[this.rt.user] ??= {});
  }

  #write(added: Store): void {
    for (const [key, value] of Object.entries(added)) {
      if (bytes(key) > MAX_VALUE) fail('Argument too large: key');
      if (bytes(key) + bytes(value) > MAX_VALUE) fail('Argument too large: value');
    }
    const store = this.#store();
    const after = Object.entries({ ...store, ...added });
    const size = after.reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (size > MAX_STORE || this.rt.faults.some(({ kind }) => kind === 'propertiesFull')) {
      fail(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    Object.assign(store, added);
  }
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

function textOf(value: unknown): string {
  return typeof value === 'number' ? javaDouble(value) : String(value);
}
