// Compares what a person confirmed with what is due now: people who answered meanwhile may drop out, nobody may join.

export type DueChange =
  | { readonly kind: 'same' }
  | { readonly kind: 'lost'; readonly lost: readonly string[] }
  | {
      readonly kind: 'grown';
      readonly gained: readonly string[];
      readonly lost: readonly string[];
    };

/** "same" and "lost" may go on (the latter says so); "grown" shows the new plan first. */
export function compareDue(confirmed: readonly string[], now: readonly string[]): DueChange {
  const before = new Set(confirmed);
  const after = new Set(now);
  const gained = now.filter((id) => !before.has(id));
  const lost = confirmed.filter((id) => !after.has(id));
  if (gained.length > 0) return { kind: 'grown', gained, lost };
  return lost.length > 0 ? { kind: 'lost', lost } : { kind: 'same' };
}
