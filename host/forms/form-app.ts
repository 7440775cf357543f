// The global FormApp.
import { nextFileId } from '../chance.ts';
import { fail } from '../gas-error.ts';
import { Served, type Imitates } from '../served.ts';
import { Form } from './form.ts';
import { openedForm } from './form-access.ts';
import { newFormBody } from './new-form.ts';
import {
  CheckboxValidationBuilder,
  ParagraphTextValidationBuilder,
  TextValidationBuilder,
} from './validation.ts';

export class FormApp extends Served implements Imitates<GoogleAppsScript.Forms.FormApp> {
  readonly gasClass = 'Forms.FormApp';

  /** Names the file; the title of the form stays empty. */
  create(name: string, isPublished?: boolean): Form {
    if (name === '') fail('Invalid argument: title');
    const { world } = this.rt;
    const id = nextFileId(world);
    const published = isPublished ?? this.rt.doubt('form-born') === 'published';
    world.files[id] = {
      kind: 'form',
      id,
      name,
      owner: this.rt.user,
      editors: [],
      viewers: [],
      trashed: false,
      body: newFormBody(world, published),
    };
    return new Form(this.rt, id);
  }

  openById(id: string): Form {
    return new Form(this.rt, openedForm(this.rt.world, id, this.rt.user).id);
  }

  openByUrl(url: string): Form {
    const id = /\/forms\/d\/([\w-]{20,})(?:\/|$)/.exec(url)?.[1];
    return id === undefined ? fail('Invalid argument: url') : this.openById(id);
  }

  createTextValidation(): TextValidationBuilder {
    return new TextValidationBuilder(this.rt);
  }

  createParagraphTextValidation(): ParagraphTextValidationBuilder {
    return new ParagraphTextValidationBuilder(this.rt);
  }

  createCheckboxValidation(): CheckboxValidationBuilder {
    return new CheckboxValidationBuilder(this.rt);
  }
}
