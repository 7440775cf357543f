// One running local Apps Script: the world, the script, and what is not part of a snapshot.
import type { Bundle } from './bundle.ts';
import { compileBundle } from './bundle.ts';
import { doubtVariant, refuseUnknownDoubts } from '../doubts.ts';
import type { Fault } from './faults.ts';
import type { HostOptions, MenuItem, Person } from '../host-api.ts';
import type { LatencyLevel } from './meter.ts';
import type { Runtime } from './runtime.ts';
import { newWorld, type ProjectState, type World } from '../world/world.ts';

export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes?: readonly string[];
  readonly urlFetchWhitelist?: readonly string[];
}

export const DEFAULT_OWNER = 'coordinator@college.example';
const DEFAULT_NOW = '2026-03-20T08:30:00+07:00';

export class Machine {
  world: World;
  readonly options: HostOptions;
  bundle: Bundle;
  manifest: Manifest;
  readonly latency: LatencyLevel;
  person: Person;
  /** Faults for the next execution. */
  faults: Fault[] = [];
  /** Executions under way, the innermost last. */
  readonly running: Runtime[] = [];
  /** Faults of the host itself: a test run with any is worthless. */
  readonly bugs: string[] = [];
  /** Methods of the reference that scripts called and the host lacks: how often each. */
  readonly wanted = new Map<string, number>();
  /** Menus by container and account, as onOpen made them. */
  readonly menus = new Map<string, readonly MenuItem[]>();

  constructor(options: HostOptions) {
    const chosen = options.doubts ?? {};
    refuseUnknownDoubts(chosen);
    this.options = options;
    this.bundle = compileBundle(options.code);
    this.manifest = JSON.parse(options.manifest) as Manifest;
    this.latency = options.latency ?? 'typical';
    this.person = options.person ?? CLOSES_EVERYTHING;
    this.world = newWorld(Date.parse(options.now ?? DEFAULT_NOW), options.seed ?? 1);
  }

  /** New code or another manifest, as if pasted over the old files. */
  update({ code, manifest }: { readonly code?: string; readonly manifest?: string }): void {
    if (code !== undefined) this.bundle = compileBundle(code);
    if (manifest !== undefined) this.manifest = JSON.parse(manifest) as Manifest;
  }

  want(method: string): void {
    this.wanted.set(method, (this.wanted.get(method) ?? 0) + 1);
  }

  doubt(id: string): string {
    return doubtVariant(this.options.doubts ?? {}, id);
  }

  /** The named container, or the first one. */
  container(id?: string): string {
    const found = id ?? this.world.containers[0];
    if (found === undefined || this.world.projects[found] === undefined) {
      throw new Error(`no such container: ${String(id)}`);
    }
    return found;
  }

  project(containerId: string): ProjectState {
    const project = this.world.projects[containerId];
    if (project === undefined) throw new Error(`no script project in ${containerId}`);
    return project;
  }
}

/** Who sits there when nobody was named: closes each question without an answer. */
const CLOSES_EVERYTHING: Person = {
  alert: () => 'CLOSE',
  prompt: () => ({ button: 'CLOSE', text: '' }),
};
