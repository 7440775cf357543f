// What a service implementation may use of the execution it serves.
import type { Channel, Execution, MenuItem } from '../host-api.ts';
import type { Fault } from './faults.ts';
import type { Guard } from './guard.ts';
import type { Machine } from './machine.ts';
import type { Meter } from './meter.ts';
import type { Realm } from './realm.ts';
import type { ProjectState, World } from '../world/world.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The parts of the record which services write to while the script runs. */
export interface RunRecord {
  readonly log: string[];
  readonly toasts: Mutable<Execution['toasts'][number]>[];
  readonly alerts: Mutable<Execution['alerts'][number]>[];
  readonly dialogs: Mutable<Execution['dialogs'][number]>[];
  readonly menus: MenuItem[];
  /** Scopes which Google's prompt asked for at the end of this execution. */
  readonly asked: string[];
}

export interface Runtime {
  readonly machine: Machine;
  /** Always ask anew: a restored snapshot replaces the object. */
  readonly world: World;
  /** Id of this execution; the holder of locks. */
  readonly id: number;
  readonly containerId: string;
  readonly project: ProjectState;
  /** The account whose rights and quotas are used: of a trigger, its creator. */
  readonly user: string;
  /** Who sits at the screen; '' for triggers. */
  readonly activeUser: string;
  readonly via: Channel;
  /** LIMITED in the simple onOpen. */
  readonly auth: 'FULL' | 'LIMITED';
  readonly realm: Realm;
  readonly guard: Guard;
  readonly meter: Meter;
  readonly record: RunRecord;
  readonly faults: readonly Fault[];
  /** Chosen variant of a doubtful fact. */
  doubt(id: string): string;
  /** A Date of the script's own realm. */
  date(ms: number): Date;
  /** Ends the execution, whatever the script catches. */
  die(message: string): never;
  /** Runs when the execution is over, however it ended. */
  atEnd(action: () => void): void;
}
