// CacheService: values that expire by the virtual clock.
import { fail } from '../engine/gas-error.ts';
import { Served, type Imitates } from '../engine/served.ts';

const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21_600;
const MAX_KEY = 250;
const MAX_VALUE = 100 * 1024;
/** A fuller cache keeps only those that expire last. */
const MOST_ENTRIES = 1000;
const KEPT_ENTRIES = 900;

type Entries = Record<string, { value: string; until: number }>;

export class CacheServiceImpl
  extends Served
  implements Imitates<GoogleAppsScript.Cache.CacheService>
{
  readonly gasClass = 'Cache.CacheService';

  getScriptCache(): CacheImpl {
    return new CacheImpl(this.rt, 'script');
  }

  getDocumentCache(): CacheImpl {
    return new CacheImpl(this.rt, 'document');
  }

  getUserCache(): CacheImpl {
    return new CacheImpl(this.rt, `user:${this.rt.user}`);
  }
}

export class CacheImpl extends Served implements Imitates<GoogleAppsScript.Cache.Cache> {
  readonly gasClass = 'Cache.Cache';
  readonly #scope: string;

  constructor(rt: Served['rt'], scope: string) {
    super(rt);
    this.#scope = scope;
  }

  get(key: string): string | null {
    const entry = this.#entries()[key];
    return entry === undefined || entry.until <= this.rt.world.clock ? null : entry.value;
  }

  getAll(keys: readonly string[]): Record<string, string> {
    const found = keys.map((key) => [key, this.get(key)] as const);
    return Object.fromEntries(found.filter((pair): pair is [string, string] => pair[1] !== null));
  }

  /** Answers null on live runs, although the reference says void. */
  put(key: string, value: string, seconds = DEFAULT_SECONDS): null {
    if (key.length > MAX_KEY) fail('Argument too large: key');
    if (Buffer.byteLength(value, 'utf8') > MAX_VALUE) fail('Argument too large: value');
    const life = Math.min(Math.max(seconds, 1), MAX_SECONDS) * 1000;
    const entries = this.#entries();
    entries[key] = { value, until: this.rt.world.clock + life };
    if (Object.keys(entries).length > MOST_ENTRIES) dropSoonest(entries);
    return null;
  }

  putAll(values: Record<string, unknown>, seconds = DEFAULT_SECONDS): null {
    for (const [key, value] of Object.entries(values)) this.put(key, String(value), seconds);
    return null;
  }

  remove(key: string): null {
    Reflect.deleteProperty(this.#entries(), key);
    return null;
  }

  removeAll(keys: readonly string[]): null {
    for (const key of keys) this.remove(key);
    return null;
  }

  #entries(): Entries {
    return (this.rt.project.cache[this.#scope] ??= {});
  }
}

function dropSoonest(entries: Entries): void {
  const lasting = Object.entries(entries).sort(([, a], [, b]) => b.until - a.until);
  for (const [key] of lasting.slice(KEPT_ENTRIES)) Reflect.deleteProperty(entries, key);
}
