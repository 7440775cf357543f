// PropertiesService: three stores with Google's size limits.
import { propertyText } from '../engine/coercion.ts';
import { fail } from '../engine/gas-error.ts';
import { isConsumer, spendToday } from '../script/daily-quota.ts';
import { Served, type Imitates } from '../engine/served.ts';

/** Key and value in UTF-8. The page of quotas says 9 KB; doubt `property-size` knows other measures. */
const MAX_KEY = 9 * 1024;
const MAX_STORE = 500 * 1024;
/** Reading and writing, a day. */
const operationsOf = (user: string): number => (isConsumer(user) ? 50_000 : 500_000);

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
    return this.#operate()[key] ?? null;
  }

  getProperties(): Store {
    return { ...this.#operate() };
  }

  getKeys(): string[] {
    return Object.keys(this.#operate());
  }

  setProperty(key: string, value: string): this {
    this.#write({ [key]: value });
    return this;
  }

  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): this {
    const texts = Object.entries(properties).map(
      ([key, value]) => [key, propertyText(value, (id) => this.rt.doubt(id))] as const,
    );
    if (deleteAllOthers) this.deleteAllProperties();
    this.#write(Object.fromEntries(texts));
    return this;
  }

  deleteProperty(key: string): this {
    Reflect.deleteProperty(this.#operate(), key);
    return this;
  }

  deleteAllProperties(): this {
    const store = this.#operate();
    for (const key of Object.keys(store)) Reflect.deleteProperty(store, key);
    return this;
  }

  /** The store, for one of the day's operations. */
  #operate(): Store {
    const { user } = this.rt;
    spendToday(this.rt.world, `properties:${user}`, {
      limit: operationsOf(user),
      service: 'properties',
    });
    return this.#store();
  }

  #store(): Store {
    const { properties } = this.rt.project;
    if (this.#kind !== 'user') return properties[this.#kind];
    return (properties.user[this.rt.user] ??= {});
  }

  #write(added: Store): void {
    const limit = this.rt.doubt('property-size');
    const most = limit === 'store' ? MAX_STORE : Number(limit);
    for (const [key, value] of Object.entries(added)) {
      if (bytes(key) > MAX_KEY) fail('Argument too large: key');
      if (bytes(key) + bytes(value) > most) fail('Argument too large: value');
    }
    const store = this.#operate();
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
