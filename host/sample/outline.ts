// Reads a form's questions out of a snapshot of the world.
import type { FormOutline } from './form-words.ts';
import type { World } from '../world/world.ts';

export function outlineOf(world: Pick<World, 'files'>, formId: string): FormOutline {
  const file = world.files[formId];
  if (file?.kind !== 'form') return [];
  return file.body.items.map(({ title, choices }) => ({
    title,
    choices: choices.map((choice) => choice.value),
  }));
}
