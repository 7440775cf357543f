// The steps that turn what a form holds into what its plan wants; order matters and is diffForm's business.

import type { FormSwitch, FormText, GoTo, ItemChoice, ItemType, PlannedItem } from './form-plan.ts';
import type { TextRule } from './questionnaire.ts';

/** Pages in `goTo` are item keys; whoever applies the steps knows the ids. */
export type FormOp =
  | { readonly op: 'adopt'; readonly key: string; readonly id: string }
  | { readonly op: 'setText'; readonly name: FormText; readonly text: string }
  | { readonly op: 'setSwitch'; readonly name: FormSwitch; readonly on: boolean }
  /** Ends the copying of responses into a sheet; the copies made so far stay there. */
  | { readonly op: 'unlink' }
  /** Before page breaks go: nothing may lead to a page that is about to be deleted. */
  | { readonly op: 'stopNavigation'; readonly id: string; readonly labels: readonly string[] }
  | { readonly op: 'delete'; readonly id: string }
  /** At the end of the form; navigation follows in steps of its own. */
  | { readonly op: 'create'; readonly item: PlannedItem }
  /** `to` is the index among all items after the move. */
  | { readonly op: 'move'; readonly key: string; readonly to: number }
  | { readonly op: 'setTitle'; readonly key: string; readonly text: string }
  | { readonly op: 'setHelp'; readonly key: string; readonly text: string }
  | {
      readonly op: 'setRequired';
      readonly key: string;
      readonly type: ItemType;
      readonly on: boolean;
    }
  | {
      readonly op: 'setOther';
      readonly key: string;
      readonly type: ItemType;
      readonly on: boolean;
    }
  | {
      readonly op: 'setRule';
      readonly key: string;
      readonly type: ItemType;
      readonly rule: TextRule | null;
    }
  | {
      readonly op: 'setChoices';
      readonly key: string;
      readonly type: ItemType;
      readonly choices: readonly ItemChoice[];
    }
  | { readonly op: 'setGoTo'; readonly key: string; readonly goTo: GoTo }
  | { readonly op: 'rememberRules'; readonly fingerprint: string };
