// A form as scripts see it: its items, editors and responses (settings are in its base class).
import { publicName } from '../api/tables.ts';
import { enumMember } from '../engine/enums.ts';
import { fail } from '../engine/gas-error.ts';
import type { ItemData, ItemTypeName } from './form-body.ts';
import { isTargeted, INVALID_UPDATE, stopLeadingTo } from './form-access.ts';
import { FormResponse } from './form-response.ts';
import { FormSettingsBase } from './form-settings.ts';
import { Item } from './item.ts';
import { ItemBase, ItemPlace } from './item-base.ts';
import { PageBreakItem, SectionHeaderItem } from './layout-items.ts';
import { addItem } from './new-form.ts';
import {
  CheckboxItem,
  ListItem,
  MultipleChoiceItem,
  ParagraphTextItem,
  TextItem,
} from './question-items.ts';
import { responsesSince } from './responses.ts';
import { emailOf, UserImpl } from '../services/user.ts';
import type { Runtime } from '../engine/runtime.ts';
import type { Imitates } from '../engine/served.ts';

function checkedAddress(who: unknown): string {
  const email = emailOf(who).trim();
  return /^[^\s@]+@[^\s@]+$/.test(email) ? email : fail(`Invalid email: ${email}`);
}

/** Seen with moveItem: what an add method gave is not yet the Item of the reference, what getItems gives is. */
function refuseTyped(which: unknown, sentence: (type: string) => string): void {
  if (which instanceof ItemBase && !(which instanceof Item)) {
    fail(`The parameters ${sentence(publicName(which.gasClass))}`);
  }
}

const OUT_OF_BOUNDS = 'The index is out of bounds.';

export class Form extends FormSettingsBase implements Imitates<GoogleAppsScript.Forms.Form> {
  addTextItem(): TextItem {
    return this.#add('TEXT', TextItem);
  }

  addParagraphTextItem(): ParagraphTextItem {
    return this.#add('PARAGRAPH_TEXT', ParagraphTextItem);
  }

  addMultipleChoiceItem(): MultipleChoiceItem {
    return this.#add('MULTIPLE_CHOICE', MultipleChoiceItem);
  }

  addCheckboxItem(): CheckboxItem {
    return this.#add('CHECKBOX', CheckboxItem);
  }

  addListItem(): ListItem {
    return this.#add('LIST', ListItem);
  }

  addPageBreakItem(): PageBreakItem {
    return this.#add('PAGE_BREAK', PageBreakItem);
  }

  addSectionHeaderItem(): SectionHeaderItem {
    return this.#add('SECTION_HEADER', SectionHeaderItem);
  }

  getItems(itemType?: unknown): Item[] {
    const wanted = itemType === undefined ? null : enumMember(itemType);
    const items = this.form.items.filter((item) => wanted === null || item.type === wanted);
    this.rt.meter.units(items.length);
    return items.map((item) => this.#item(item));
  }

  getItemById(id: number): Item | null {
    const found = this.form.items.find((item) => item.id === id);
    return found ? this.#item(found) : null;
  }

  moveItem(from: unknown, to: number): Item {
    const { items } = this.form;
    refuseTyped(
      from,
      (type) => `(${type},number) don't match the method signature for FormApp.Form.moveItem.`,
    );
    const index = this.#indexOf(from);
    if (!Number.isInteger(to) || to < 0 || to >= items.length) fail(OUT_OF_BOUNDS);
    const [moved = fail(OUT_OF_BOUNDS)] = items.splice(index, 1);
    items.splice(to, 0, moved);
    return this.#item(moved);
  }

  deleteItem(which: unknown): void {
    if (this.rt.doubt('typed-item') === 'refused') {
      refuseTyped(
        which,
        (type) => `(${type}) don't match the method signature for FormApp.Form.deleteItem.`,
      );
    }
    const index = this.#indexOf(which);
    const item = this.form.items[index] ?? fail(OUT_OF_BOUNDS);
    // The service refuses while a choice or another break still leads to the page.
    if (item.type === 'PAGE_BREAK' && isTargeted(this.form, item.id)) {
      if (this.rt.doubt('page-deletion') === 'refused') fail(INVALID_UPDATE);
      stopLeadingTo(this.form, item.id);
    }
    this.form.items.splice(index, 1);
  }

  getEditors(): UserImpl[] {
    return [this.file.owner, ...this.file.editors].map((email) => new UserImpl(this.rt, email));
  }

  addEditor(who: unknown): this {
    const email = checkedAddress(who);
    if (email !== this.file.owner && !this.file.editors.includes(email)) {
      this.file.editors.push(email);
    }
    return this;
  }

  addEditors(emails: readonly string[]): this {
    for (const email of emails) this.addEditor(email);
    return this;
  }

  removeEditor(who: unknown): this {
    const email = checkedAddress(who);
    this.file.editors = this.file.editors.filter((one) => one !== email);
    return this;
  }

  createResponse(): FormResponse {
    return new FormResponse(this.rt, this.fileId, null);
  }

  getResponses(since?: Date): FormResponse[] {
    const isInclusive = this.rt.doubt('since-start') === 'included';
    const found = responsesSince(this.form, {
      from: since === undefined ? null : since.getTime() + (isInclusive ? 0 : 1),
      edits: this.rt.doubt('since-edits'),
    });
    this.rt.meter.units(found.length);
    const ordered =
      this.rt.doubt('response-order') === 'oldest first' ? found : [...found].reverse();
    return ordered.map((response) => new FormResponse(this.rt, this.fileId, response));
  }

  getResponse(responseId: string): FormResponse {
    const found = this.form.responses.find((response) => response.id === responseId);
    return new FormResponse(this.rt, this.fileId, found ?? fail('Response not found.'));
  }

  deleteResponse(responseId: string): this {
    this.form.responses = this.form.responses.filter((response) => response.id !== responseId);
    return this;
  }

  deleteAllResponses(): this {
    this.form.responses = [];
    return this;
  }

  #add<T>(type: ItemTypeName, made: new (rt: Runtime, place: ItemPlace) => T): T {
    const entryNumber = this.rt.doubt('entry-number');
    const item = addItem(this.rt.world, this.form, { type, entryNumber });
    return new made(this.rt, new ItemPlace(this.rt, this.fileId, item.id));
  }

  #item(item: ItemData): Item {
    return new Item(this.rt, new ItemPlace(this.rt, this.fileId, item.id));
  }

  #indexOf(which: unknown): number {
    if (which instanceof ItemBase) return which.getIndex();
    const index = Number(which);
    return this.form.items[index] === undefined ? fail(OUT_OF_BOUNDS) : index;
  }
}
