// Daily quotas: per user, and set back 24 hours after the first use, not at midnight.
import { fail } from '../engine/gas-error.ts';
import type { World } from '../world/world.ts';

const DAY = 24 * 60 * 60_000;

/** How much of a quota an account has used up in its current window. */
export function usedToday(world: World, key: string): number {
  const start = world.counters[`${key}:since`];
  return start === undefined || world.clock >= start + DAY ? 0 : (world.counters[key] ?? 0);
}

export function useToday(world: World, key: string, amount: number): void {
  const used = usedToday(world, key);
  const start = world.counters[`${key}:since`];
  if (start === undefined || world.clock >= start + DAY)
    world.counters[`${key}:since`] = world.clock;
  world.counters[key] = used + amount;
}

/** One use more, or Google's refusal. */
export function spendToday(
  world: World,
  key: string,
  { limit, service }: { readonly limit: number; readonly service: string },
): void {
  if (usedToday(world, key) >= limit) {
    fail(`Service invoked too many times for one day: ${service}.`);
  }
  useToday(world, key, 1);
}

/** Free accounts have smaller quotas than those of an organisation. */
export function isConsumer(email: string): boolean {
  return /@(?:gmail|googlemail)\.com$/i.test(email);
}
