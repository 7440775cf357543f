// What a person wants to write beside a finding, against what stands there by now: several may be at it at once.

import { askedSubject, type AskedAnswer, type Decision } from '../decisions/decision.ts';
import { isClosing, SAID } from '../quality/finding-state.ts';
import { FINDINGS, REGISTER } from '../tabs/view-tabs.ts';
import { correctablePlace, readPlaces, type Place } from './finding-place.ts';
import type { ViewRow } from './view-row.ts';

export const WISH_FIELDS = ['owner', 'status', 'comment'] as const;
export type WishField = (typeof WISH_FIELDS)[number];

export interface FindingWish {
  /** Key of the finding. */
  readonly key: string;
  readonly fields: Readonly<Record<WishField, string>>;
  /** What the person saw in the same fields. */
  readonly seen: Readonly<Record<WishField, string>>;
  /** Fingerprint of what the finding said to the person. */
  readonly said: string;
  /** The right phone number, address …; '' for none. */
  readonly correction: string;
  /** The cell that the correction is for, as the person saw it; '' where nothing can be corrected. */
  readonly correctable: string;
}

/** What somebody else wrote, by name of the field. */
export type HeldField = readonly [field: WishField, value: string];

export type WishedDecision = Pick<Decision, 'kind' | 'subject' | 'value'>;

/**
 * gone: the finding no longer holds or was closed by somebody else · changed: it says something else by now · taken:
 * somebody wrote into the same fields · ready: to be written, perhaps nothing.
 */
export type WishPlan =
  | { readonly kind: 'gone' }
  | { readonly kind: 'changed' }
  | { readonly kind: 'taken'; readonly fields: readonly HeldField[]; readonly by: string }
  | { readonly kind: 'ready'; readonly decisions: readonly WishedDecision[] };

export interface WishGround {
  /** The row of the finding as the view wants it now; null when there is none. */
  readonly row: ViewRow | null;
  readonly asked: ReadonlyMap<string, AskedAnswer>;
  /** Newest correction of each cell. */
  readonly corrections: ReadonlyMap<string, string>;
}

/** Only what the person changed is written; what was written already (a call came twice) is no conflict. */
export function planWish(wish: FindingWish, ground: WishGround): WishPlan {
  const wanted = WISH_FIELDS.filter((field) => !isSame(wish.fields[field], wish.seen[field]));
  return ground.row
    ? planAt(ground.row, wish, { ...ground, wanted })
    : planGone(wish, ground, wanted);
}

const subjectOf = ({ key }: FindingWish, column: string): string =>
  askedSubject(FINDINGS.key, key, column);

/** It is no conflict when all of it is written already: the call came twice, or somebody else meant the same. */
function planGone(wish: FindingWish, ground: WishGround, wanted: readonly WishField[]): WishPlan {
  const held = (column: string): string => ground.asked.get(subjectOf(wish, column))?.value ?? '';
  const isCorrected =
    wish.correction === '' || ground.corrections.get(wish.correctable) === wish.correction;
  return isCorrected && wanted.every((field) => isSame(held(field), wish.fields[field]))
    ? { kind: 'ready', decisions: [] }
    : { kind: 'gone' };
}

function planAt(
  row: ViewRow,
  wish: FindingWish,
  { asked, wanted }: WishGround & { readonly wanted: readonly WishField[] },
): WishPlan {
  const correction = correctionOf(wish, row);
  const shown = (field: string): string => String(row.cells[field] ?? '');
  // A tab of an older version has no fingerprints to show.
  const said = wish.said === '' ? shown(SAID) : wish.said;
  if (shown(SAID) !== said && wanted.length + correction.length > 0) return { kind: 'changed' };
  const open = wanted.filter((field) => !isSame(shown(field), wish.fields[field]));
  const taken = open.filter((field) => !isSame(shown(field), wish.seen[field]));
  const [first] = taken;
  if (first) {
    const fields = taken.map((field): HeldField => [field, shown(field)]);
    return { kind: 'taken', fields, by: asked.get(subjectOf(wish, first))?.by ?? '' };
  }
  return {
    kind: 'ready',
    decisions: [...open.flatMap((field) => asking({ ...wish, said }, field)), ...correction],
  };
}

function asking(wish: FindingWish, field: WishField): WishedDecision[] {
  const value = wish.fields[field];
  const decision: WishedDecision = { kind: 'asked', subject: subjectOf(wish, field), value };
  return field === 'status' && isClosing(value)
    ? [decision, { kind: 'asked', subject: subjectOf(wish, SAID), value: wish.said }]
    : [decision];
}

/** A field of a page knows fewer kinds of blanks than a cell. */
const isSame = (a: string, b: string): boolean => oneLine(a) === oneLine(b);
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The same decision as typing into the cell of the register. */
function correctionOf({ correction }: FindingWish, { cells }: ViewRow): WishedDecision[] {
  const place = correctablePlace(readPlaces(String(cells.place ?? '')));
  return place && correction !== ''
    ? [{ kind: 'correction', subject: correctionSubject(place), value: correction }]
    : [];
}

export const correctionSubject = ({ rowKey, column }: Place): string =>
  askedSubject(REGISTER.key, rowKey, column);

/** Newest correction per cell of the register. */
export function newestCorrections(decisions: readonly Decision[]): ReadonlyMap<string, string> {
  const newest = new Map<string, string>();
  for (const { kind, subject, value } of decisions) {
    if (kind === 'correction') newest.set(subject, value);
  }
  return newest;
}
