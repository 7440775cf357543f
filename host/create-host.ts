// Puts the local Apps Script together: createHost is all that tests, campaign and page need.
import { crossBridge } from './engine/bridge.ts';
import { enumValue } from './engine/enums.ts';
import { execute } from './engine/execution.ts';
import {
  advanceClock,
  answerForm,
  closeForm,
  deleteForm,
  editAnswer,
  formInfos,
  openForm,
  respondAsBrowser,
  runTriggerNow,
  triggerInfos,
} from './forms/host-forms.ts';
import { formEditor } from './forms/form-editor.ts';
import { Person } from './grid-user.ts';
import type { Execution, GridUser, Host, HostOptions, MenuItem, RunRequest } from './host-api.ts';
import { DEFAULT_OWNER, Machine } from './engine/machine.ts';
import { recordConsents, setConsent } from './script/consent.ts';
import { UserImpl } from './services/user.ts';
import { copySpreadsheetFile, newContainer } from './spreadsheet/copy-file.ts';
import { SpreadsheetImpl } from './spreadsheet/spreadsheet.ts';
import { packBody, packWorld, unpackBody, unpackWorld } from './world/snapshot.ts';
import { canEdit, spreadsheetFile, type SpreadsheetFile } from './world/world.ts';
import { isoWithOffset } from './world/zone.ts';

/** A Host whose inside may be looked at, by the page and by tests of the host itself. */
export interface LocalHost extends Host {
  readonly machine: Machine;
}

const FIRST_NAME = 'ติดตามผู้สำเร็จการศึกษา';

export function createHost(options: HostOptions): LocalHost {
  const machine = new Machine(options);
  const owner = options.owner ?? DEFAULT_OWNER;
  addUser(machine, owner);
  newContainer(machine, {
    owner,
    name: FIRST_NAME,
    locale: options.locale ?? 'th_TH',
    timeZone: options.spreadsheetTimeZone ?? 'Asia/Bangkok',
  });
  return {
    machine,
    ...running(machine),
    ...forms(machine),
    ...time(machine),
    ...people(machine),
    ...versions(machine),
    get outbox() {
      return machine.world.outbox;
    },
    get triggers() {
      return triggerInfos(machine);
    },
    get executions() {
      return machine.world.executions;
    },
  };
}

function running(
  machine: Machine,
): Pick<Host, 'run' | 'callServer' | 'open' | 'fault' | 'changePerson' | 'consent' | 'update'> {
  return {
    run: (functionName, request) => run(machine, functionName, request),
    callServer: (functionName, args, ...[as, container]) => {
      const given = args.map((arg) => crossBridge(arg, 'argument'));
      const containerId = editable(machine, as, container).id;
      const { execution, raw } = execute(machine, {
        functionName,
        as,
        via: 'server',
        containerId,
        args: given,
      });
      if (execution.error !== null) throw new Error(execution.error);
      return crossBridge(raw, 'result');
    },
    open: (as, container) => open(machine, as, container),
    fault: (fault) => {
      machine.faults.push(fault);
    },
    changePerson: (person) => {
      machine.person = person;
    },
    consent: (as, scopes, container) => {
      setConsent({ machine, user: as, containerId: machine.container(container) }, scopes);
    },
    update: (files) => {
      recordConsents(machine);
      machine.update(files);
    },
  };
}

function run(machine: Machine, functionName: string, request: RunRequest): Execution {
  const { as, via = 'menu', args = [] } = request;
  const containerId = editable(machine, as, request.container).id;
  return execute(machine, { functionName, as, via, containerId, args }).execution;
}

/** Viewers see the cells; onOpen and the menu are for editors. */
function open(machine: Machine, as: string, container?: string): readonly MenuItem[] {
  const containerId = machine.container(container);
  const file = spreadsheetFile(machine.world, containerId);
  if (file === null || !canEdit(file, as) || !machine.bundle.functions.has('onOpen')) return [];
  const { menus } = execute(machine, {
    functionName: 'onOpen',
    as,
    via: 'open',
    containerId,
    makeArgs: (rt) => [
      {
        authMode: enumValue('Script.AuthMode', 'LIMITED'),
        source: new SpreadsheetImpl(rt, containerId),
        user: new UserImpl(rt, as),
      },
    ],
  });
  machine.menus.set(`${containerId} ${as}`, menus);
  return menus;
}

function forms(
  machine: Machine,
): Pick<
  Host,
  | 'answer'
  | 'editAnswer'
  | 'respond'
  | 'forms'
  | 'openForm'
  | 'closeForm'
  | 'deleteForm'
  | 'formEditor'
> {
  return {
    respond: respondAsBrowser(machine),
    answer: (formId, answers, url) => answerForm(machine, formId, { answers, url }),
    editAnswer: (formId, responseId, answers) => {
      editAnswer(machine, formId, { responseId, answers });
    },
    forms: () => formInfos(machine),
    openForm: (formId, as) => {
      openForm(machine, formId, as);
    },
    closeForm: (formId, as) => {
      closeForm(machine, formId, as);
    },
    deleteForm: (formId, as) => {
      deleteForm(machine, formId, as);
    },
    formEditor: (formId, as) => formEditor(machine, formId, as),
  };
}

const MINUTE = 60_000;

function time(machine: Machine): Pick<Host, 'now' | 'advanceTo' | 'advance' | 'runTrigger'> {
  return {
    now: () => isoWithOffset(machine.manifest.timeZone, machine.world.clock),
    advanceTo: (iso) => {
      const until = Date.parse(iso);
      if (Number.isNaN(until)) throw new Error(`not a time: ${iso}`);
      advanceClock(machine, until);
    },
    advance: ({ minutes = 0, hours = 0, days = 0 }) => {
      const span = ((days * 24 + hours) * 60 + minutes) * MINUTE;
      advanceClock(machine, machine.world.clock + span);
    },
    runTrigger: (id) => runTriggerNow(machine, id),
  };
}

function people(
  machine: Machine,
): Pick<Host, 'grid' | 'addUser' | 'share' | 'containers' | 'copyContainer'> {
  return {
    grid: (as, container): GridUser => new Person(machine, as, machine.container(container)),
    addUser: (email) => {
      addUser(machine, email);
    },
    share: (email, role, container) => {
      addUser(machine, email);
      const file = fileOf(machine, machine.container(container));
      file.editors = file.editors.filter((editor) => editor !== email);
      file.viewers = file.viewers.filter((viewer) => viewer !== email);
      (role === 'editor' ? file.editors : file.viewers).push(email);
    },
    containers: () =>
      machine.world.containers.map((id) => {
        const { name, owner } = fileOf(machine, id);
        return { id, name, owner };
      }),
    copyContainer: (as, container) => {
      addUser(machine, as);
      return copySpreadsheetFile(machine, machine.container(container), { as });
    },
  };
}

function versions(
  machine: Machine,
): Pick<Host, 'rememberVersion' | 'restoreVersion' | 'snapshot' | 'restore'> {
  return {
    rememberVersion: (container) => {
      const containerId = machine.container(container);
      const number = machine.world.versions.length + 1;
      const body = packBody(fileOf(machine, containerId).body);
      machine.world.versions.push({ number, containerId, at: machine.world.clock, body });
      return number;
    },
    restoreVersion: (number, container) => {
      const containerId = machine.container(container);
      const found = machine.world.versions.find(
        (version) => version.number === number && version.containerId === containerId,
      );
      if (found === undefined) throw new Error(`no such version: ${String(number)}`);
      fileOf(machine, containerId).body = unpackBody(found.body);
    },
    snapshot: () => packWorld(machine.world),
    restore: (snapshot) => {
      machine.world = unpackWorld(snapshot);
      machine.menus.clear();
      // Whoever held a lock then is not running any more.
      for (const project of Object.values(machine.world.projects)) project.locks = {};
    },
  };
}

function addUser(machine: Machine, email: string): void {
  machine.world.users[email] ??= { email, granted: {} };
}

function fileOf(machine: Machine, id: string): SpreadsheetFile {
  const file = spreadsheetFile(machine.world, id);
  if (file === null) throw new Error(`no such spreadsheet: ${id}`);
  return file;
}

/** Only editors of the sheet may run its script. */
function editable(machine: Machine, as: string, container?: string): SpreadsheetFile {
  const file = fileOf(machine, machine.container(container));
  if (!canEdit(file, as)) throw new Error(`${as} may not run the script of ${file.name}`);
  return file;
}
