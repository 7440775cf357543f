// Navigation as scripts hand it over: a page break, a navigation type, or nothing.
import { EnumValue, enumMember, enumValue } from '../engine/enums.ts';
import { fail } from '../engine/gas-error.ts';
import type { Goto } from './form-body.ts';
import { INVALID_UPDATE } from './form-access.ts';

export type Navigation = GoogleAppsScript.Forms.PageNavigationType;

/** Anything that can say which page break it is. */
interface Page {
  getId(): number;
}

export function gotoOf(target: unknown): Goto {
  if (target instanceof EnumValue) return named(enumMember(target));
  return (target as Page).getId();
}

function named(name: string): Goto {
  if (name === 'CONTINUE' || name === 'RESTART' || name === 'SUBMIT') return name;
  // GO_TO_PAGE says that there is a page, not which one.
  return fail(INVALID_UPDATE);
}

export function navigationType(goto: Goto): Navigation {
  return enumValue('Forms.PageNavigationType', typeof goto === 'number' ? 'GO_TO_PAGE' : goto);
}
