// Everything that outlives an execution, as plain JSON, so that a snapshot is JSON.stringify.
import type { Execution, OutboxMail } from '../host-api.ts';
import type { LineMessage } from '../fetch/line.ts';
import type { FormBody } from '../forms/form-body.ts';
import type { TriggerState } from '../script/trigger-state.ts';
import type { SpreadsheetBody } from '../spreadsheet/sheet-state.ts';

export interface World {
  /** Virtual clock, milliseconds since 1970 UTC. */
  clock: number;
  /** State of the seeded generator behind ids, uuids and Math.random. */
  rng: number;
  /** Counts upwards for ids which Google gives in sequence. */
  serial: number;
  users: Record<string, UserState>;
  files: Record<string, FileState>;
  /** Script projects by the id of their container. */
  projects: Record<string, ProjectState>;
  /** Ids of the containers in the order they came to be; the first is the default one. */
  containers: string[];
  outbox: OutboxMail[];
  lineMessages: LineMessage[];
  executions: Execution[];
  /** Counters by free key, for instance "mail:somchai@example.ac.th". */
  counters: Record<string, number>;
  versions: RememberedVersion[];
}

export interface UserState {
  email: string;
  /** Names of scopes this account has granted, by container id. */
  granted: Record<string, string[]>;
  /** Scopes which a prompt has shown this account, ticked or not, by container id. */
  asked?: Record<string, string[]>;
}

interface FileBase {
  id: string;
  name: string;
  owner: string;
  editors: string[];
  viewers: string[];
  trashed: boolean;
}

export interface SpreadsheetFile extends FileBase {
  kind: 'spreadsheet';
  body: SpreadsheetBody;
}

export interface FormFile extends FileBase {
  kind: 'form';
  body: FormBody;
}

export type FileState = SpreadsheetFile | FormFile;

export interface ProjectState {
  containerId: string;
  scriptId: string;
  properties: {
    script: Record<string, string>;
    document: Record<string, string>;
    /** By e-mail address. */
    user: Record<string, Record<string, string>>;
  };
  /** Cache entries by scope ("script", "document", "user:<e-mail>") and key. */
  cache: Record<string, Record<string, { value: string; until: number }>>;
  /** Execution id that holds the lock, by scope as for the cache. */
  locks: Record<string, number>;
  triggers: TriggerState[];
}

export interface RememberedVersion {
  number: number;
  containerId: string;
  at: number;
  body: string;
}

export function newWorld(clock: number, seed: number): World {
  return {
    clock,
    rng: seed >>> 0,
    serial: 1000,
    users: {},
    files: {},
    projects: {},
    containers: [],
    outbox: [],
    lineMessages: [],
    executions: [],
    counters: {},
    versions: [],
  };
}

export function newProject(containerId: string, scriptId: string): ProjectState {
  return {
    containerId,
    scriptId,
    properties: { script: {}, document: {}, user: {} },
    cache: {},
    locks: {},
    triggers: [],
  };
}

export function spreadsheetFile(world: World, id: string): SpreadsheetFile | null {
  const file = world.files[id];
  return file?.kind === 'spreadsheet' ? file : null;
}

export function formFile(world: World, id: string): FormFile | null {
  const file = world.files[id];
  return file?.kind === 'form' ? file : null;
}

export function canEdit(file: FileState, email: string): boolean {
  return file.owner === email || file.editors.includes(email);
}

export function canView(file: FileState, email: string): boolean {
  return canEdit(file, email) || file.viewers.includes(email);
}
