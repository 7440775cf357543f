// Finding forms in the world and the refusals that Google gives on the way.
import { fail } from '../engine/gas-error.ts';
import type { Runtime } from '../engine/runtime.ts';
import { canEdit } from '../world/world.ts';
import type { FormFile, World } from '../world/world.ts';
import type { FormBody, ItemData } from './form-body.ts';

/** The catch-all of the service for changes it will not make. */
export const INVALID_UPDATE = 'Invalid data updating form.';
/** Both texts were reported; which one comes when is the doubt `missing-form-text`. */
const NOT_FOUND: Readonly<Record<string, string>> = {
  short: 'No item with the given ID could be found, or you do not have permission to access it.',
  long: 'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
};

/** One text for "deleted" and "not yours": a script cannot tell the two apart. */
export function openedForm(rt: Runtime, id: string): FormFile {
  const file = liveForm(rt.world, id);
  return file && canEdit(file, rt.user)
    ? file
    : fail(NOT_FOUND[rt.doubt('missing-form-text')] ?? '');
}

function liveForm(world: World, id: string): FormFile | null {
  const file = world.files[id];
  return file?.kind === 'form' && !file.trashed ? file : null;
}

export function formFileOf(world: World, id: string): FormFile {
  return liveForm(world, id) ?? fail(NOT_FOUND.short ?? '');
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

/** What the form editor does when a page goes: whatever led there leads on to the next one. */
export function stopLeadingTo(form: FormBody, id: number): void {
  for (const item of form.items) {
    if (item.goto === id) item.goto = 'CONTINUE';
    for (const choice of item.choices) if (choice.goto === id) choice.goto = 'CONTINUE';
  }
}

/** Whether a choice or another break still leads to this page break. */
export function isTargeted(form: FormBody, id: number): boolean {
  return form.items.some(
    (item) =>
      item.id !== id && (item.goto === id || item.choices.some((choice) => choice.goto === id)),
  );
}
