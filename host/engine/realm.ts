// A fresh context for one execution, and the makers of values that belong to it.
import vm from 'node:vm';
import { REALM_PRELUDE } from './realm-prelude.ts';
import { instantOf, offsetAt } from '../world/zone.ts';

export interface RealmHooks {
  now(): number;
  random(): number;
  /** Zone of the script project: what getHours and its kin use. */
  readonly zone: string;
  readonly thaiKnown: boolean;
  /** What ES2020 to ES2022 added to the library. */
  readonly newerJavaScript: boolean;
}

export interface Realm {
  readonly context: vm.Context;
  /** Items as `give` turns them. */
  array(items: readonly unknown[], give: (item: unknown) => unknown): unknown[];
  object(entries: Iterable<readonly [string, unknown]>): Record<string, unknown>;
  date(ms: number): Date;
  error(name: string, message: string): Error;
  isError(value: unknown): value is Error;
}

const prelude = new vm.Script(REALM_PRELUDE, { filename: 'realm-prelude' });

type Makers = Omit<Realm, 'context'>;

export function newRealm(hooks: RealmHooks): Realm {
  const context = vm.createContext({});
  const build = prelude.runInContext(context) as (given: unknown) => Makers;
  const makers = build({
    now: () => Math.floor(hooks.now()),
    random: () => hooks.random(),
    zone: () => hooks.zone,
    thaiKnown: () => hooks.thaiKnown,
    newerJavaScript: () => hooks.newerJavaScript,
    offset: (ms: number) => offsetAt(hooks.zone, ms),
    instant: (wall: number) => (Number.isNaN(wall) ? Number.NaN : instantOf(hooks.zone, wall)),
    zoneName: (ms: number) => longZoneName(hooks.zone, ms),
  });
  return { context, ...makers };
}

function longZoneName(zone: string, ms: number): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    timeZoneName: 'long',
  }).formatToParts(ms);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

/** Dates of any realm. */
export function isDate(value: unknown): value is Date {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.prototype.toString.call(value) === '[object Date]'
  );
}

/** Objects made by {} in any realm. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const proto: unknown = Object.getPrototypeOf(value);
  return proto === null || Object.getPrototypeOf(proto) === null;
}
