// The answer to one item, given or being made.
import type { Runtime } from '../engine/runtime.ts';
import { Served, type Imitates } from '../engine/served.ts';
import type { Answer } from './form-body.ts';
import type { ItemPlace } from './item-base.ts';
import { Item } from './item.ts';

export class ItemResponse extends Served implements Imitates<GoogleAppsScript.Forms.ItemResponse> {
  readonly gasClass = 'Forms.ItemResponse';
  readonly place: ItemPlace;
  readonly answer: Answer;

  constructor(rt: Runtime, place: ItemPlace, answer: Answer) {
    super(rt);
    this.place = place;
    this.answer = answer;
  }

  getItem(): Item {
    return new Item(this.rt, this.place);
  }

  getResponse(): string | string[] {
    return typeof this.answer === 'string' ? this.answer : [...this.answer];
  }
}
