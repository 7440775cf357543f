// Names for what FormApp hands out, and for what an older FormApp may lack.

export type GoogleForm = GoogleAppsScript.Forms.Form;
export type GoogleItem = GoogleAppsScript.Forms.Item;
export type GoogleChoice = GoogleAppsScript.Forms.Choice;
export type GooglePageBreak = GoogleAppsScript.Forms.PageBreakItem;

type Newcomer = 'isPublished' | 'setPublished' | 'supportsAdvancedResponderPermissions';
type Leaver = 'requiresLogin' | 'setRequireLogin';

/** The same form without the promise that the newest and the deprecated methods are there. */
export type AnyForm = Omit<GoogleForm, Newcomer | Leaver> &
  Partial<Pick<GoogleForm, Newcomer | Leaver>>;
