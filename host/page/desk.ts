// The engine's side of the page: one host, its accounts and its sample college; answers one request at a time.
import { isCallable } from '../engine/bundle.ts';
import type { LocalHost } from '../create-host.ts';
import type { Execution, MenuItem } from '../host-api.ts';
import { sampleCollege } from '../sample/college.ts';
import type { SampleCollege } from '../sample/college.ts';
import { asOvecExport, asRms, asSor02, groupsOf } from '../sample/layouts.ts';
import type { World } from '../world/world.ts';
import { spreadsheetFile } from '../world/world.ts';
import { applyGridAction } from './grid-action.ts';
import type {
  PageAnswers,
  PageRequest,
  Place,
  RunResult,
  SampleLayout,
  Sender,
} from './protocol.ts';
import type { Account } from './views.ts';
import { ledTo, placeOf, select } from './select-place.ts';
import { letAnswer } from './sample-crowd.ts';
import { activeTabOf, summaryView } from './summary-view.ts';
import { tabView } from './tab-view.ts';

export interface DeskParts {
  readonly host: LocalHost;
  readonly accounts: readonly Account[];
  readonly seed: number;
  readonly graduations: number;
  readonly answered: readonly string[];
}

const READING = new Set<PageRequest['kind']>(['tab', 'sampleRows']);
type Handlers = {
  readonly [K in PageRequest['kind']]: (
    request: Extract<PageRequest, { kind: K }>,
    sender: Sender,
  ) => PageAnswers[K];
};

export class Desk {
  readonly host: LocalHost;
  readonly college: SampleCollege;
  readonly answered: Set<string>;
  readonly parts: DeskParts;
  accounts: readonly Account[];
  /** Grows with everything that may have changed the world. */
  version = 1;
  readonly #menus = new Map<string, readonly MenuItem[]>();

  constructor(parts: DeskParts) {
    this.parts = parts;
    this.host = parts.host;
    this.accounts = parts.accounts;
    this.answered = new Set(parts.answered);
    this.college = sampleCollege({ seed: parts.seed, graduations: parts.graduations });
  }

  handle(request: PageRequest, sender: Sender): unknown {
    const handler = this.#handlers[request.kind] as (
      given: PageRequest,
      by: Sender,
    ) => PageAnswers[PageRequest['kind']];
    if (READING.has(request.kind)) return handler(request, sender);
    if (request.kind === 'summary' && !this.#opens(request, sender))
      return handler(request, sender);
    try {
      return handler(request, sender);
    } finally {
      this.touched();
    }
  }

  touched(): void {
    this.version++;
  }

  /** Ask anew after every request: restoring a snapshot replaces the object. */
  world(): World {
    return this.host.machine.world;
  }

  #container(sender: Sender): string {
    const id = sender.container ?? this.host.containers()[0]?.id;
    if (id === undefined) throw new Error('ไม่มีไฟล์');
    return id;
  }

  #account(sender: Sender): Account {
    const account = this.accounts.find((one) => one.email === sender.account) ?? this.accounts[0];
    if (!account) throw new Error('ไม่มีบัญชีผู้ใช้');
    return account;
  }

  /** Opening the file runs onOpen, which is a change of the world. */
  #opens(request: { fresh: boolean }, sender: Sender): boolean {
    return request.fresh || !this.#menus.has(this.#seat(sender));
  }

  #seat(sender: Sender): string {
    return `${this.#container(sender)} ${this.#account(sender).email}`;
  }

  #menusFor(sender: Sender, fresh: boolean): readonly MenuItem[] {
    const seat = this.#seat(sender);
    const known = fresh ? undefined : this.#menus.get(seat);
    if (known) return known;
    const menus = this.host.open(this.#account(sender).email, this.#container(sender));
    this.#menus.set(seat, menus);
    this.touched();
    return menus;
  }

  #standing(sender: Sender): Place | null {
    return placeOf(this.world(), this.#container(sender), this.#account(sender).email);
  }

  #result(executions: readonly Execution[], sender: Sender, from?: Place | null): RunResult {
    this.touched();
    const last = executions.at(-1);
    const email = this.#account(sender).email;
    const { bundle } = this.host.machine;
    const functions = [...bundle.functions].filter((name) => isCallable(bundle, name));
    return {
      ok: last?.ok ?? true,
      error: last?.error ?? null,
      toasts: executions.flatMap((one) => one.toasts),
      dialogs: executions.flatMap((one) => one.dialogs).map((dialog) => ({ ...dialog, functions })),
      activeTab: activeTabOf(this.world(), this.#container(sender), email),
      ledTo: from === undefined ? null : ledTo(from, this.#standing(sender)),
    };
  }

  #select(place: Place | null, sender: Sender): void {
    const file = spreadsheetFile(this.world(), this.#container(sender));
    if (file && place) select(file.body, this.#account(sender).email, place);
  }

  #call(request: Extract<PageRequest, { kind: 'server' }>, sender: Sender): PageAnswers['server'] {
    const { functionName, args } = request;
    this.#select(request.place, sender);
    const from = this.#standing(sender);
    const before = this.host.executions.length;
    const email = this.#account(sender).email;
    const value = this.host.callServer(functionName, args, email, this.#container(sender));
    return { value, result: this.#result(this.host.executions.slice(before), sender, from) };
  }

  #sampleRows(layout: SampleLayout, group: string | null): PageAnswers['sampleRows'] {
    const groups = groupsOf(this.college);
    if (layout === 'ovec') return { rows: asOvecExport(this.college), groups };
    if (layout === 'rms') return { rows: asRms(this.college), groups };
    return { rows: asSor02(this.college, group ?? groups[0]), groups };
  }

  #addAccount(account: Account): null {
    this.host.addUser(account.email);
    if (account.role !== 'owner') this.host.share(account.email, account.role);
    this.accounts = [...this.accounts.filter((one) => one.email !== account.email), account];
    return null;
  }

  readonly #handlers: Handlers = {
    summary: ({ fresh }, sender) => {
      const menus = this.#menusFor(sender, fresh);
      return summaryView({
        host: this.host,
        world: this.world(),
        container: this.#container(sender),
        account: this.#account(sender),
        accounts: this.accounts,
        menus,
      });
    },
    tab: ({ title }, sender) => {
      const file = spreadsheetFile(this.world(), this.#container(sender));
      return file ? tabView(file.body, title) : null;
    },
    menu: ({ functionName, place }, sender) => {
      this.#select(place, sender);
      const from = this.#standing(sender);
      const execution = this.host.run(functionName, {
        as: this.#account(sender).email,
        via: 'menu',
        container: this.#container(sender),
      });
      return this.#result([execution], sender, from);
    },
    server: (request, sender) => this.#call(request, sender),
    grid: ({ action }, sender) => {
      applyGridAction(this.host.grid(this.#account(sender).email, this.#container(sender)), action);
      return null;
    },
    openForm: ({ formId }, sender) => {
      this.host.openForm(formId, this.#account(sender).email);
      return null;
    },
    closeForm: ({ formId }, sender) => {
      this.host.closeForm(formId, this.#account(sender).email);
      return null;
    },
    deleteForm: ({ formId }, sender) => {
      this.host.deleteForm(formId, this.#account(sender).email);
      return null;
    },
    runTrigger: ({ triggerId }, sender) => this.#result([this.host.runTrigger(triggerId)], sender),
    clockTo: ({ iso }) => {
      const before = this.host.executions.length;
      this.host.advanceTo(iso);
      return { ran: this.host.executions.length - before };
    },
    addAccount: ({ account }) => this.#addAccount(account),
    letAnswer: ({ formId, count }, sender) =>
      letAnswer({
        ...{ host: this.host, world: this.world(), container: this.#container(sender) },
        ...{ college: this.college, seed: this.parts.seed, formId, count, answered: this.answered },
      }),
    sampleRows: ({ layout, group }) => this.#sampleRows(layout, group),
    rememberVersion: (_, sender) => ({
      version: this.host.rememberVersion(this.#container(sender)),
    }),
    restoreVersion: ({ version }, sender) => {
      this.host.restoreVersion(version, this.#container(sender));
      return null;
    },
    copyFile: (_, sender) => ({
      id: this.host.copyContainer(this.#account(sender).email, this.#container(sender)),
    }),
  };
}
