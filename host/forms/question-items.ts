// Items that ask: text, paragraph, multiple choice, checkbox and list.
import { fail } from '../gas-error.ts';
import type { Imitates } from '../served.ts';
import { complaint } from '../form-page/validate.ts';
import { checkChoices, Choice } from './choice.ts';
import type { Answer, ChoiceData, ItemData } from './form-body.ts';
import { QuestionBase } from './item-base.ts';
import { ItemResponse } from './item-response.ts';
import { gotoOf } from './navigation.ts';
import type { Validation } from './validation.ts';

/** A script may leave a required question out, but what it gives must be a valid answer. */
function checkAnswer(item: ItemData, answer: Answer): void {
  if (complaint({ ...item, required: false }, answer) !== null) {
    fail(`Invalid response submitted to item: ${item.title}`);
  }
}

abstract class Answerable extends QuestionBase {
  protected answered(answer: Answer): ItemResponse {
    checkAnswer(this.data, answer);
    return new ItemResponse(this.rt, this.place, answer);
  }
}

abstract class Validated extends Answerable {
  setValidation(validation: Validation): this {
    this.data.validation = { ...validation.data, numbers: [...validation.data.numbers] };
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
    checkChoices(this.place.form, data);
    this.data.choices = data;
    return this;
  }

  setChoiceValues(values: string[]): this {
    const data = values.map((value) => ({ value, goto: null }));
    checkChoices(this.place.form, data);
    this.data.choices = data;
    return this;
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
