// Names for what FormApp hands out, and for what an older FormApp may lack.

import { isPermissionMissing } from './refusals.ts';

export type GoogleForm = GoogleAppsScript.Forms.Form;
export type GoogleItem = GoogleAppsScript.Forms.Item;
export type GoogleChoice = GoogleAppsScript.Forms.Choice;
export type GooglePageBreak = GoogleAppsScript.Forms.PageBreakItem;

type Newcomer = 'isPublished' | 'setPublished' | 'supportsAdvancedResponderPermissions';
type Leaver = 'requiresLogin' | 'setRequireLogin';

/** The same form without the promise that the newest and the deprecated methods are there. */
export type AnyForm = Omit<GoogleForm, Newcomer | Leaver> &
  Partial<Pick<GoogleForm, Newcomer | Leaver>>;

/**
 * The value of a call that some forms, accounts or versions of the service refuse. A permission that was never given
 * says nothing about the form, so it is not taken for such a refusal unless the caller says so.
 */
export function attempt<Value, Otherwise>(
  call: () => Value,
  otherwise: Otherwise,
  isOther: (error: unknown) => boolean = isPermissionMissing,
): Value | Otherwise {
  try {
    return call();
  } catch (error) {
    if (isOther(error)) throw error;
    return otherwise;
  }
}
