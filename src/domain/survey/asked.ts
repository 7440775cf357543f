// Whom each form is for, and the classes in which it is handed out.

import type { FormKind } from '../answers/answer.ts';
import { isApproved, type Graduation } from '../graduations/graduation.ts';
import { levelFieldsOf } from './level-fields.ts';

/** The form before graduation goes to everybody who may still finish, the follow-up to who finished. */
export const isAsked = (kind: FormKind, graduation: Graduation): boolean =>
  kind === 'F'
    ? isApproved(graduation)
    : graduation.standing !== 'withdrawn' && graduation.standing !== 'notYet';

/** A class, or the part of a class that finishes one level and field. */
export interface ClassPart {
  /** The group; where the roster names none, the level and field. */
  readonly name: string;
  /** As the form offers it; '' where the roster names no field. */
  readonly levelField: string;
  readonly people: number;
}

type Compare = (a: string, b: string) => number;

export interface ClassOf {
  readonly nameOf: (graduation: Graduation) => string;
  readonly levelFieldOf: (graduation: Graduation) => string;
}

/** `members` are all of the cohort: whether a subfield is named depends on the whole. */
export function classNames(members: readonly Graduation[], compare: Compare): ClassOf {
  const { labelOf } = levelFieldsOf(members, compare);
  const levelFieldOf = (graduation: Graduation): string =>
    graduation.field === '' ? '' : labelOf(graduation);
  return {
    levelFieldOf,
    // Lists that come without classes are still handed out in portions.
    nameOf: (graduation) => graduation.group || levelFieldOf(graduation),
  };
}

export function classesOf(
  members: readonly Graduation[],
  kind: FormKind,
  compare: Compare,
): ClassPart[] {
  const { nameOf, levelFieldOf } = classNames(members, compare);
  const parts = new Map<string, ClassPart>();
  for (const graduation of members) {
    if (!isAsked(kind, graduation)) continue;
    const name = nameOf(graduation);
    const levelField = levelFieldOf(graduation);
    const key = `${name}\n${levelField}`;
    parts.set(key, { name, levelField, people: (parts.get(key)?.people ?? 0) + 1 });
  }
  return [...parts.values()].sort(
    (a, b) => compare(a.name, b.name) || compare(a.levelField, b.levelField),
  );
}
