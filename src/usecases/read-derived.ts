// Everything derived from what stands in the sheet, without writing a cell: what documents are made of.

import { readDecisions } from '../domain/decisions/decision.ts';
import { derive, type Derived } from '../domain/derive/derive.ts';
import { DECISIONS } from '../domain/tabs/journal-tabs.ts';
import { isEmptyPatch } from '../domain/tabs/patch.ts';
import { ROSTER } from '../domain/tabs/people-tabs.ts';
import { INDICATOR } from '../domain/tabs/view-tabs.ts';
import { allViews } from '../domain/views/all-views.ts';
import { diffView } from '../domain/views/diff-view.ts';
import { viewWords } from '../texts/view-words.ts';
import type { Ports } from './ports.ts';
import { readBook } from './read-book.ts';
import { inputsOf } from './refresh.ts';
import { withLock } from './with-lock.ts';

export interface ReadDerived {
  readonly derived: Derived;
  /** Whether the indicator view shows the same figures. */
  readonly isShown: boolean;
}

/** What staff typed since the last run is not in it yet, no more than in the views. */
export const readDerived = (ports: Ports): ReadDerived =>
  withLock(ports, () => {
    const book = readBook(ports);
    const decisions = readDecisions(book.snapshot(DECISIONS));
    const derived = derive(inputsOf(ports, book, { decisions, roster: book.snapshot(ROSTER) }));
    const view = allViews(derived, viewWords(ports.version)).find(({ tab }) => tab === INDICATOR);
    const patch = diffView(INDICATOR, view?.rows ?? [], book.snapshot(INDICATOR));
    return { derived, isShown: isEmptyPatch(patch) };
  });
