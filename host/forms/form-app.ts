// The global FormApp.
import { nextFileId } from '../world/chance.ts';
import { fail } from '../engine/gas-error.ts';
import { Served, type Imitates } from '../engine/served.ts';
import { Form } from './form.ts';
import { openedForm } from './form-access.ts';
import { newFormBody, type Birth } from './new-form.ts';
import {
  CheckboxValidationBuilder,
  ParagraphTextValidationBuilder,
  TextValidationBuilder,
} from './validation.ts';

const NO_SUCH_CREATE =
  "The parameters (String,Boolean) don't match the method signature for FormApp.create.";

export class FormApp extends Served implements Imitates<GoogleAppsScript.Forms.FormApp> {
  readonly gasClass = 'Forms.FormApp';

  /** Names the file; the title of the form stays empty. */
  create(name: string, isPublished?: boolean): Form {
    if (isPublished !== undefined && this.rt.doubt('create-published') === 'unknown') {
      fail(NO_SUCH_CREATE);
    }
    if (name === '') fail('Invalid argument: title');
    const { world } = this.rt;
    const id = nextFileId(world);
    world.files[id] = {
      kind: 'form',
      id,
      name,
      owner: this.rt.user,
      editors: [],
      viewers: [],
      trashed: false,
      body: newFormBody(world, this.#birth(isPublished)),
    };
    return new Form(this.rt, id);
  }

  openById(id: string): Form {
    return new Form(this.rt, openedForm(this.rt, id).id);
  }

  openByUrl(url: string): Form {
    const id = /\/forms\/d\/([\w-]{20,})(?:\/|$)/.exec(url)?.[1];
    return id === undefined ? fail('Invalid argument: url') : this.openById(id);
  }

  /** Forms without a publish state are always published. */
  #birth(isPublished?: boolean): Birth {
    const advancedPermissions = this.rt.doubt('form-publishing') === 'there';
    const published = isPublished ?? this.rt.doubt('form-born') === 'published';
    const login = this.rt.doubt('require-login');
    return {
      published: published || !advancedPermissions,
      advancedPermissions,
      requireLogin: login === 'on' || login === 'stuck',
    };
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
