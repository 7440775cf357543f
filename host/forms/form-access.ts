// Finding forms in the world and the refusals that Google gives on the way.
import { fail } from '../gas-error.ts';
import { canEdit } from '../world.ts';
import type { FormFile, World } from '../world.ts';
import type { FormBody, ItemData } from './form-body.ts';

/** The catch-all of the service for changes it will not make. */
export const INVALID_UPDATE = 'Invalid data updating form.';
const NOT_FOUND =
  'No item with the given ID could be found, or you do not have permission to access it.';

/** One text for "deleted" and "not yours": a script cannot tell the two apart. */
export function openedForm(world: World, id: string, user: string): FormFile {
  const file = formFileOf(world, id);
  return canEdit(file, user) ? file : fail(NOT_FOUND);
}

export function formFileOf(world: World, id: string): FormFile {
  const file = world.files[id];
  return file?.kind === 'form' && !file.trashed ? file : fail(NOT_FOUND);
}

export function formsOf(world: World): readonly FormFile[] {
  return Object.values(world.files).filter((file) => file.kind === 'form');
}

/** The form behind a responder address; forms in the bin are gone for respondents. */
export function formByPublicId(world: World, publicId: string): FormFile | null {
  const found = formsOf(world).find((file) => file.body.publicId === publicId);
  return found && !found.trashed ? found : null;
}

export function itemOf(form: FormBody, id: number): ItemData {
  return form.items.find((item) => item.id === id) ?? fail(INVALID_UPDATE);
}

/** Whether a choice or another break still leads to this page break. */
export function isTargeted(form: FormBody, id: number): boolean {
  return form.items.some(
    (item) =>
      item.id !== id && (item.goto === id || item.choices.some((choice) => choice.goto === id)),
  );
}
