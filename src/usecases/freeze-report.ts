// Freezes the report of the current cohort: preview and confirmed freeze. An earlier report is never changed.

import { keyIdOf, planFreeze, pseudonymOf, type FreezePlan } from '../domain/frozen/plan-freeze.ts';
import { toLines } from '../domain/frozen/frozen-lines.ts';
import { hashValue } from '../domain/hash.ts';
import { ProblemError } from '../domain/problems.ts';
import { FROZEN } from '../domain/tabs/journal-tabs.ts';
import { EMPTY_PATCH } from '../domain/tabs/patch.ts';
import { RATE_WORDING } from '../texts/indicator-texts.ts';
import type { Collected } from './collect.ts';
import { frozenBook, rememberReport, type FrozenBook } from './frozen-reports.ts';
import type { Ports } from './ports.ts';
import { neededPseudonymKey } from './pseudonym-key.ts';
import { refreshUnderLock } from './refresh.ts';
import { withLock } from './with-lock.ts';

export interface FreezePreview {
  readonly plan: FreezePlan;
  /** Of the plan; the confirmation must bring it back. */
  readonly hash: string;
  readonly isSmallCollege: boolean;
  /** Answers that could not be read, for want of permission or time. */
  readonly collected: Collected;
}

export const previewFreeze = (ports: Ports): FreezePreview =>
  withLock(ports, () => previewOf(ports, frozenBook(ports)));

function previewOf(ports: Ports, { reports }: FrozenBook): FreezePreview {
  const { derived, collected } = refreshUnderLock(ports);
  if (derived.cohort === '') throw new ProblemError('noCohort');
  const plan = planFreeze(
    derived,
    RATE_WORDING,
    reports.map(({ report }) => report),
  );
  const { isSmallCollege } = derived.indicator;
  return { plan, hash: hashValue(plan), isSmallCollege, collected };
}

export type FreezeResult =
  | { readonly kind: 'done'; readonly code: string; readonly hash: string }
  | { readonly kind: 'otherPlan'; readonly preview: FreezePreview };

/** Goes on only when what would be frozen now is what was shown. */
export function freezeReport(
  ports: Ports,
  wish: { readonly title: string; readonly hash: string },
): FreezeResult {
  return withLock(ports, () => {
    const book = frozenBook(ports);
    const preview = previewOf(ports, book);
    if (preview.hash !== wish.hash) return { kind: 'otherPlan', preview };
    const { figures, people, cohort, asOf, sequence, mustFix } = preview.plan;
    const key = neededPseudonymKey(ports);
    const { code, hash, lines } = toLines({
      head: {
        ...{ sequence, title: wish.title, cohort, asOf, mustFix },
        ...{ at: ports.now(), by: ports.me(), version: ports.version, keyId: keyIdOf(key) },
        ...{ figures: figures.length, people: people.length },
      },
      figures,
      people: people.map(({ code: owner, facts }) => ({
        pseudonym: pseudonymOf(key, owner),
        facts,
      })),
    });
    // One block: a run that dies leaves a whole report or none.
    ports.workbook.write(FROZEN, book.snapshot, { ...EMPTY_PATCH, appends: lines });
    ports.workbook.commit();
    rememberReport(ports, { code, hash });
    return { kind: 'done', code, hash };
  });
}
