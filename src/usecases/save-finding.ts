// Writes what a person said about a finding in the dialog: the same decisions as typing into its row.

import { askedAnswers, askedSubject } from '../domain/decisions/decision.ts';
import { derive, type Derived } from '../domain/derive/derive.ts';
import { FINDINGS } from '../domain/tabs/view-tabs.ts';
import { findingRow } from '../domain/views/findings-view.ts';
import {
  newestCorrections,
  planWish,
  type FindingWish,
  type WishPlan,
} from '../domain/views/finding-wish.ts';
import { viewWords } from '../texts/view-words.ts';
import { decide, newGroup } from './decide.ts';
import type { Ports } from './ports.ts';
import { readBook } from './read-book.ts';
import { deriveNow, writeViews } from './refresh.ts';
import { withLock } from './with-lock.ts';

export interface SavedFinding {
  readonly plan: WishPlan;
  /** Whether the finding is still shown, with what was just written. */
  readonly isOpen: boolean;
}

/** What was typed into the sheet meanwhile is taken in first, and every view follows at once. */
export function saveFinding(ports: Ports, wish: FindingWish): SavedFinding {
  return withLock(ports, () => {
    const book = readBook(ports);
    const { derived } = deriveNow(ports, book);
    const plan = planWish(wish, groundOf(derived, wish, ports.version));
    const made = plan.kind === 'ready' ? decide(ports, newGroup(ports), plan.decisions) : [];
    const { inputs } = derived;
    const now =
      made.length === 0
        ? derived
        : derive({ ...inputs, decisions: [...inputs.decisions, ...made] });
    writeViews(ports, book, now);
    return { plan, isOpen: now.findings.some(({ key }) => key === wish.key) };
  });
}

function groundOf({ findings, inputs }: Derived, { key }: FindingWish, version: string) {
  const asked = askedAnswers(inputs.decisions);
  const finding = findings.find((one) => one.key === key);
  const { wording } = viewWords(version);
  return {
    row: finding ? findingRow(finding, asked, wording) : null,
    asked,
    corrections: newestCorrections(inputs.decisions),
  };
}

const takenBack = (key: string) => ({
  kind: 'asked' as const,
  subject: askedSubject(FINDINGS.key, key, 'status'),
  value: '',
});

/** Opens an accepted finding again: its status is taken back. */
export function reopenFinding(ports: Ports, key: string): void {
  withLock(ports, () => {
    const book = readBook(ports);
    const { derived } = deriveNow(ports, book);
    const isClosed = derived.closed.some((finding) => finding.key === key);
    const made = isClosed ? decide(ports, newGroup(ports), [takenBack(key)]) : [];
    const decisions = [...derived.inputs.decisions, ...made];
    writeViews(ports, book, derive({ ...derived.inputs, decisions }));
  });
}
