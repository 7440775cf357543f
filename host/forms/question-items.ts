// Items that ask: text, paragraph, multiple choice, checkbox and list.
import { fail } from '../engine/gas-error.ts';
import type { Imitates } from '../engine/served.ts';
import { complaint } from '../form-page/validate.ts';
import { checkChoices, Choice } from './choice.ts';
import type { Answer, ChoiceData, ItemData } from './form-body.ts';
import { QuestionBase } from './item-base.ts';
import { ItemResponse } from './item-response.ts';
import { gotoOf } from './navigation.ts';
import type { Validation } from './validation.ts';

/**
 * A script may leave a required question out, but what it gives must be a choice that is offered; whether it must
 * also fit the validation is the doubt `response-checks`.
 */
function checkAnswer(item: ItemData, answer: Answer, checks: string): void {
  const validation = checks === 'checked' ? item.validation : null;
  const isNoChoice =
    answer === '' && item.choices.length > 0 && !item.other && !offersNothing(item);
  if (isNoChoice || complaint({ ...item, required: false, validation }, answer) !== null) {
    fail(`Invalid response submitted to item: ${item.title}`);
  }
}

/** A new item has one choice, and that is the empty text. */
const offersNothing = ({ choices }: ItemData): boolean => choices.some(({ value }) => value === '');

abstract class Answerable extends QuestionBase {
  protected answered(answer: Answer): ItemResponse {
    checkAnswer(this.data, answer, this.rt.doubt('response-checks'));
    return new ItemResponse(this.rt, this.place, answer);
  }
}

abstract class Validated extends Answerable {
  /** Nothing, or a validation that requires nothing, takes away the one before. */
  setValidation(validation: Validation | null): this {
    const data = validation?.data ?? null;
    this.data.validation = data && { ...data, numbers: [...data.numbers] };
    return this;
  }

  clearValidation(): this {
    this.data.validation = null;
    return this;
  }
}

export class TextItem extends Validated implements Imitates<GoogleAppsScript.Forms.TextItem> {
  readonly gasClass = 'Forms.TextItem';

  createResponse(response: string): ItemResponse {
    return this.answered(response);
  }
}

export class ParagraphTextItem
  extends Validated
  implements Imitates<GoogleAppsScript.Forms.ParagraphTextItem>
{
  readonly gasClass = 'Forms.ParagraphTextItem';

  createResponse(response: string): ItemResponse {
    return this.answered(response);
  }
}

function choiceData(choice: unknown): ChoiceData {
  return choice instanceof Choice ? choice.data : fail('Invalid argument: choices');
}

abstract class WithChoices extends Validated {
  createChoice(value: string, target?: unknown): Choice {
    if (typeof target === 'boolean') fail('Quiz settings are not imitated by the local host.');
    const goto = target === undefined ? null : gotoOf(target);
    return new Choice(this.rt, this.place, { type: this.data.type, data: { value, goto } });
  }

  getChoices(): Choice[] {
    const { type, choices } = this.data;
    return choices.map((data) => new Choice(this.rt, this.place, { type, data: { ...data } }));
  }

  setChoices(choices: readonly unknown[]): this {
    const data = choices.map((choice) => ({ ...choiceData(this.rt.guard.unwrap(choice)) }));
    this.#keep(data);
    return this;
  }

  setChoiceValues(values: string[]): this {
    const data = values.map((value) => ({ value, goto: null }));
    this.#keep(data);
    return this;
  }

  #keep(choices: ChoiceData[]): void {
    checkChoices(this.place.form, choices, this.rt.doubt('mixed-navigation'));
    this.data.choices = choices;
  }
}

abstract class WithOther extends WithChoices {
  hasOtherOption(): boolean {
    return this.data.other;
  }

  showOtherOption(enabled: boolean): this {
    this.data.other = enabled;
    return this;
  }
}

export class MultipleChoiceItem
  extends WithOther
  implements Imitates<GoogleAppsScript.Forms.MultipleChoiceItem>
{
  readonly gasClass = 'Forms.MultipleChoiceItem';

  createResponse(response: string): ItemResponse {
    return this.answered(response);
  }
}

export class CheckboxItem
  extends WithOther
  implements Imitates<GoogleAppsScript.Forms.CheckboxItem>
{
  readonly gasClass = 'Forms.CheckboxItem';

  createResponse(responses: string[]): ItemResponse {
    return this.answered([...responses]);
  }
}

export class ListItem extends WithChoices implements Imitates<GoogleAppsScript.Forms.ListItem> {
  readonly gasClass = 'Forms.ListItem';

  createResponse(response: string): ItemResponse {
    return this.answered(response);
  }
}
