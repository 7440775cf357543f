// New forms and new items in the state in which Google hands them out.
import { nextDecimalId, nextLetters } from '../world/chance.ts';
import type { World } from '../world/world.ts';
import type { ChoiceData, FormBody, FormSettings, ItemData, ItemTypeName } from './form-body.ts';

/** In what state a form is born; doubts decide. */
export interface Birth {
  readonly published: boolean;
  readonly advancedPermissions: boolean;
  readonly requireLogin: boolean;
}

function bornSettings(birth: Birth): FormSettings {
  return {
    collectEmail: false,
    limitOneResponse: false,
    allowEdits: false,
    shuffle: false,
    progressBar: false,
    respondAgain: true,
    publishingSummary: false,
    quiz: false,
    destination: null,
    requireLogin: birth.requireLogin,
    confirmation: '',
    closedMessage: '',
    accepting: birth.published,
    published: birth.published,
    openToAnyone: false,
    advancedPermissions: birth.advancedPermissions,
  };
}

/** Nobody outside may answer until a person opens it. */
export function newFormBody(world: World, birth: Birth): FormBody {
  return {
    publicId: `1FAIpQLS${nextLetters(world, 48)}`,
    title: '',
    description: '',
    settings: bornSettings(birth),
    items: [],
    responses: [],
    readers: [],
    lateEvents: [],
  };
}

function hasChoices(type: ItemTypeName): boolean {
  return type === 'MULTIPLE_CHOICE' || type === 'CHECKBOX' || type === 'LIST';
}

export function isQuestion(type: ItemTypeName): boolean {
  return type !== 'PAGE_BREAK' && type !== 'SECTION_HEADER';
}

export function isText(type: ItemTypeName): boolean {
  return type === 'TEXT' || type === 'PARAGRAPH_TEXT';
}

/** Seen on the live service: a choice item is born with one choice, and that one is empty. */
function bornChoices(type: ItemTypeName): ChoiceData[] {
  return hasChoices(type) ? [{ value: '', goto: null }] : [];
}

export function newItem(type: ItemTypeName, ids: { id: number; entry: number }): ItemData {
  return {
    ...ids,
    type,
    title: '',
    help: '',
    required: false,
    choices: bornChoices(type),
    other: false,
    validation: null,
    goto: 'CONTINUE',
  };
}

/** Appends an item to the form; doubt `entry-number` says whether its entry has a number of its own. */
export function addItem(
  world: World,
  form: FormBody,
  made: { type: ItemTypeName; entryNumber: string },
): ItemData {
  const [id, entry] = [nextDecimalId(world), nextDecimalId(world)];
  const item = newItem(made.type, { id, entry: made.entryNumber === 'own' ? entry : id });
  form.items.push(item);
  return item;
}
