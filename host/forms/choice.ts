// A choice of a multiple choice, checkbox or list item.
import { fail } from '../engine/gas-error.ts';
import type { Runtime } from '../engine/runtime.ts';
import { Served, type Imitates } from '../engine/served.ts';
import type { ChoiceData, FormBody, ItemTypeName } from './form-body.ts';
import { INVALID_UPDATE } from './form-access.ts';
import type { ItemPlace } from './item-base.ts';
import { orNull } from './or-null.ts';
import { PageBreakItem } from './layout-items.ts';
import { navigationType } from './navigation.ts';
import type { Navigation } from './navigation.ts';

const NO_GOTO = 'choice.getGotoPage is not a function';

export class Choice extends Served implements Imitates<GoogleAppsScript.Forms.Choice> {
  readonly gasClass = 'Forms.Choice';
  readonly data: ChoiceData;
  readonly #place: ItemPlace;
  readonly #type: ItemTypeName;

  constructor(rt: Runtime, place: ItemPlace, made: { type: ItemTypeName; data: ChoiceData }) {
    super(rt);
    this.#place = place;
    this.#type = made.type;
    this.data = made.data;
  }

  getValue(): string {
    return this.data.value;
  }

  // The type package promises an object; reference and service say null without navigation.
  getPageNavigationType(): Navigation {
    const { goto } = this.data;
    return orNull(goto === null ? null : navigationType(goto));
  }

  getGotoPage(): PageBreakItem | null {
    if (this.#type === 'LIST') {
      const tells = this.rt.doubt('list-choice-page');
      if (tells === 'fails') throw this.rt.realm.error('TypeError', NO_GOTO);
      if (tells === 'null') return null;
    }
    const { goto } = this.data;
    return typeof goto === 'number' ? new PageBreakItem(this.rt, this.#place.withItem(goto)) : null;
  }
}

function refuseDuplicates(choices: readonly ChoiceData[]): void {
  const values = new Set(choices.map((choice) => choice.value));
  if (values.size < choices.length) fail('Questions cannot have duplicate choice values.');
}

/** What the service checks when choices are set. */
export function checkChoices(form: FormBody, choices: readonly ChoiceData[], mixing: string): void {
  if (choices.length === 0) fail('Invalid argument: choices');
  refuseDuplicates(choices);
  const navigating = choices.filter((choice) => choice.goto !== null);
  // Either every choice navigates or none does.
  const isMixed = navigating.length > 0 && navigating.length < choices.length;
  if (isMixed && mixing === 'refused') fail(INVALID_UPDATE);
  for (const { goto } of navigating) {
    const known = form.items.some((item) => item.id === goto && item.type === 'PAGE_BREAK');
    if (typeof goto === 'number' && !known) fail(INVALID_UPDATE);
  }
}
