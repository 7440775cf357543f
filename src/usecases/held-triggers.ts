// Whether triggers of this account stand still: without every permission Google does not start them at all.

import { MEMORY } from './memory-names.ts';
import type { Ports } from './ports.ts';

export function hasHeldTriggers(ports: Ports): boolean {
  const missing = ports.consent.missing();
  if (missing.length === 0) return false;
  if (!missing.includes('triggers')) return ports.triggers.any();
  const owner = ports.memory.get(MEMORY.triggerOwner) ?? '';
  // Who may not even be asked for an address could be anybody.
  return owner !== '' && (missing.includes('account') || owner === ports.me());
}
