// What all items of a form have in common: id, title, help text, place.
import { enumValue } from '../engine/enums.ts';
import { fail } from '../engine/gas-error.ts';
import type { Runtime } from '../engine/runtime.ts';
import { Served } from '../engine/served.ts';
import type { FormFile } from '../world/world.ts';
import type { FormBody, ItemData, ItemTypeName } from './form-body.ts';
import { formFileOf, itemOf } from './form-access.ts';

/** Where an item lives. The data is looked up anew each time: others may have changed it. */
export class ItemPlace {
  readonly rt: Runtime;
  readonly formId: string;
  readonly itemId: number;

  constructor(rt: Runtime, formId: string, itemId: number) {
    this.rt = rt;
    this.formId = formId;
    this.itemId = itemId;
  }

  get file(): FormFile {
    return formFileOf(this.rt.world, this.formId);
  }

  get form(): FormBody {
    return this.file.body;
  }

  get data(): ItemData {
    return itemOf(this.form, this.itemId);
  }

  withItem(itemId: number): ItemPlace {
    return new ItemPlace(this.rt, this.formId, itemId);
  }
}

export abstract class ItemBase extends Served {
  readonly place: ItemPlace;

  constructor(rt: Runtime, place: ItemPlace) {
    super(rt);
    this.place = place;
  }

  get data(): ItemData {
    return this.place.data;
  }

  getId(): number {
    return this.data.id;
  }

  getTitle(): string {
    return this.data.title;
  }

  getHelpText(): string {
    return this.data.help;
  }

  getIndex(): number {
    return this.place.form.items.indexOf(this.data);
  }

  getType(): GoogleAppsScript.Forms.ItemType {
    return enumValue('Forms.ItemType', this.data.type);
  }

  setTitle(title: string): this {
    this.data.title = title;
    return this;
  }

  setHelpText(text: string): this {
    this.data.help = text;
    return this;
  }
}

export abstract class QuestionBase extends ItemBase {
  isRequired(): boolean {
    return this.data.required;
  }

  setRequired(enabled: boolean): this {
    this.data.required = enabled;
    return this;
  }
}

export function refuseOtherType(data: ItemData, wanted: ItemTypeName): void {
  if (data.type !== wanted) fail(`Invalid conversion for item type: ${data.type}.`);
}
