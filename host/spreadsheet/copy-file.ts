// Making files: a new spreadsheet with its script project, and a copy of one.
import { nextFileId, nextLetters } from '../world/chance.ts';
import type { Machine } from '../engine/machine.ts';
import { newProject, spreadsheetFile } from '../world/world.ts';
import { newSpreadsheetBody } from './sheet-state.ts';

export interface NewContainer {
  readonly owner: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
}

export function newContainer(machine: Machine, about: NewContainer): string {
  const { world } = machine;
  const id = nextFileId(world);
  world.files[id] = {
    kind: 'spreadsheet',
    id,
    name: about.name,
    owner: about.owner,
    editors: [],
    viewers: [],
    trashed: false,
    body: newSpreadsheetBody(about.locale, about.timeZone),
  };
  addProject(machine, id);
  return id;
}

/** Cells and the script come along; people, triggers and user properties do not. */
export function copySpreadsheetFile(
  machine: Machine,
  sourceId: string,
  wish: { readonly as: string; readonly name?: string },
): string {
  const { world } = machine;
  const source = spreadsheetFile(world, sourceId);
  if (source === null) throw new Error(`no such spreadsheet: ${sourceId}`);
  const id = nextFileId(world);
  const copy = {
    ...structuredClone(source),
    id,
    name: wish.name ?? `สำเนาของ ${source.name}`,
    owner: wish.as,
    editors: [],
    viewers: [],
  };
  copy.body.selections = {};
  world.files[id] = copy;
  addProject(machine, id);
  if (machine.doubt('copied-properties') === 'yes') {
    const { script, document } = machine.project(sourceId).properties;
    Object.assign(machine.project(id).properties, structuredClone({ script, document }));
  }
  return id;
}

function addProject(machine: Machine, containerId: string): void {
  const { world } = machine;
  world.projects[containerId] = newProject(containerId, nextLetters(world, 57));
  world.containers.push(containerId);
}
