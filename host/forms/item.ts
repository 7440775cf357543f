// The untyped item that getItems() hands out, with the conversions to the typed ones.
import type { ItemTypeName } from './form-body.ts';
import { ItemBase, refuseOtherType } from './item-base.ts';
import type { ItemPlace } from './item-base.ts';
import { PageBreakItem, SectionHeaderItem } from './layout-items.ts';
import {
  CheckboxItem,
  ListItem,
  MultipleChoiceItem,
  ParagraphTextItem,
  TextItem,
} from './question-items.ts';
import type { Runtime } from '../engine/runtime.ts';
import type { Imitates } from '../engine/served.ts';

export class Item extends ItemBase implements Imitates<GoogleAppsScript.Forms.Item> {
  readonly gasClass = 'Forms.Item';

  asTextItem(): TextItem {
    return this.#as('TEXT', TextItem);
  }

  asParagraphTextItem(): ParagraphTextItem {
    return this.#as('PARAGRAPH_TEXT', ParagraphTextItem);
  }

  asMultipleChoiceItem(): MultipleChoiceItem {
    return this.#as('MULTIPLE_CHOICE', MultipleChoiceItem);
  }

  asCheckboxItem(): CheckboxItem {
    return this.#as('CHECKBOX', CheckboxItem);
  }

  asListItem(): ListItem {
    return this.#as('LIST', ListItem);
  }

  asPageBreakItem(): PageBreakItem {
    return this.#as('PAGE_BREAK', PageBreakItem);
  }

  asSectionHeaderItem(): SectionHeaderItem {
    return this.#as('SECTION_HEADER', SectionHeaderItem);
  }

  #as<T>(wanted: ItemTypeName, made: new (rt: Runtime, place: ItemPlace) => T): T {
    refuseOtherType(this.data, wanted);
    return new made(this.rt, this.place);
  }
}
