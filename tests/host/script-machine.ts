// A machine with one container and a script given as text, for tests of single services.
import { execute } from '../../host/engine/execution.ts';
import { createRequire } from 'node:module';
import { Machine } from '../../host/engine/machine.ts';
import type { Execution, HostOptions } from '../../host/host-api.ts';
import { newSpreadsheetBody } from '../../host/spreadsheet/sheet-state.ts';
import { newProject } from '../../host/world/world.ts';

export const OWNER = 'coordinator@college.example';
const CONTAINER = 'container';

const require = createRequire(import.meta.url);
export const MANIFEST = JSON.stringify(require('../../appsscript.json'));

export function scriptMachine(code: string, options: Partial<HostOptions> = {}): Machine {
  const machine = new Machine({ code, manifest: MANIFEST, ...options });
  machine.world.containers.push(CONTAINER);
  machine.world.files[CONTAINER] = {
    ...{ kind: 'spreadsheet', id: CONTAINER, name: 'sheet', owner: OWNER, trashed: false },
    ...{ editors: ['staff@college.example'], viewers: [] },
    body: newSpreadsheetBody('th_TH', 'Asia/Bangkok'),
  };
  machine.world.projects[CONTAINER] = newProject(CONTAINER, 'script-id');
  return machine;
}

export function runScript(machine: Machine, functionName: string, as = OWNER): Execution {
  return execute(machine, { functionName, as, via: 'menu', containerId: CONTAINER }).execution;
}
