// What tests, the campaign and the page may ask of the local Apps Script.
import type { Fault } from './engine/faults.ts';
import type { FormEditorUser } from './forms/form-editor-user.ts';

export type Locale = 'th_TH' | 'en_US';

export interface HostOptions {
  /** Text of dist/Code.js; loaded as a black box into a fresh context per execution. */
  readonly code: string;
  /** Text of dist/appsscript.json. */
  readonly manifest: string;
  /** Start of the virtual clock, ISO with offset, e.g. 2026-03-20T08:30:00+07:00. */
  readonly now?: string;
  readonly seed?: number;
  readonly locale?: Locale;
  readonly spreadsheetTimeZone?: string;
  readonly latency?: 'low' | 'typical' | 'high';
  /** Variants of doubtful facts, by doubt id; absent = the most likely variant. */
  readonly doubts?: Readonly<Record<string, string>>;
  /** Owner of the container; created as a user. */
  readonly owner?: string;
  /** What accounts without a record of their own agreed to: everything, or nothing, so that they are asked first. */
  readonly consent?: 'given' | 'asked';
  /** Answers ui.alert/ui.prompt; the page blocks on a person, tests answer from a list. */
  readonly person?: Person;
}

/** Whoever sits in front of the screen while a function runs. */
export interface Person {
  /** Returns the name of the button pressed: OK, CANCEL, YES, NO or CLOSE. */
  alert(request: { title: string; prompt: string; buttons: string }): string;
  prompt(request: { title: string; prompt: string; buttons: string }): {
    button: string;
    text: string;
  };
  /** Google's prompt: the scopes that are ticked, null when it is closed. Absent = ticks everything. */
  consent?(request: { scopes: readonly string[] }): readonly string[] | null;
}

export type Channel = 'menu' | 'server' | 'trigger' | 'editor' | 'open';

export interface RunRequest {
  readonly as: string;
  readonly via?: Channel;
  readonly args?: readonly unknown[];
  /** Which container's script runs; the first one when absent. */
  readonly container?: string;
}

export interface ShownDialog {
  readonly kind: 'modal' | 'modeless' | 'sidebar';
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

export interface Execution {
  readonly id: number;
  readonly functionName: string;
  readonly as: string;
  readonly via: Channel;
  readonly startedAt: string;
  readonly modelledMs: number;
  readonly cpuMs: number;
  readonly ok: boolean;
  readonly value: unknown;
  /** "Exception: …" as the execution log would print it. */
  readonly error: string | null;
  /** Where the error came from, when the script threw it. */
  readonly stack: string | null;
  readonly log: readonly string[];
  readonly toasts: readonly { message: string; title: string }[];
  readonly alerts: readonly { title: string; prompt: string; pressed: string }[];
  readonly dialogs: readonly ShownDialog[];
  /** Calls per "Service.Class.method". */
  readonly calls: Readonly<Record<string, number>>;
  /** Scopes which Google's prompt asked for instead of running the function, or at its end. */
  readonly consentAsked?: readonly string[];
}

export type MenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly items: readonly MenuItem[] };

export interface OutboxMail {
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string;
  readonly name: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
}

export interface TriggerInfo {
  readonly id: string;
  readonly owner: string;
  readonly handler: string;
  readonly event: 'CLOCK' | 'ON_FORM_SUBMIT' | 'ON_OPEN' | 'ON_EDIT';
  readonly description: string;
  readonly nextRun: string | null;
}

/** A person at the grid: everything goes through typing rules and permissions. */
export interface GridUser {
  titles(): string[];
  /** Raw values as Apps Script's getValues would give them (Dates as ISO strings). */
  values(title: string): unknown[][];
  display(title: string): string[][];
  /** Types text into a cell; row and column are 1-based. */
  type(title: string, row: number, column: number, text: string): void;
  /** Pastes rows of text whose top left cell is (row, column). */
  paste(title: string, row: number, column: number, rows: readonly (readonly string[])[]): void;
  insertRows(title: string, before: number, count: number): void;
  insertColumns(title: string, before: number, count: number): void;
  deleteRows(title: string, row: number, count: number): void;
  deleteColumns(title: string, column: number, count: number): void;
  /** Sorts the rows from firstRow to the end by one column, ascending unless said otherwise. */
  sort(title: string, firstRow: number, column: number, descending?: boolean): void;
  merge(title: string, row: number, column: number, rows: number, columns: number): void;
  renameSheet(title: string, newTitle: string): void;
  deleteSheet(title: string): void;
  /** Cuts whole rows and inserts them before another row. */
  moveRows(title: string, row: number, count: number, before: number): void;
  colour(title: string, row: number, column: number, colour: string): void;
  filter(title: string, row: number, column: number, hidden: readonly string[]): void;
}

export interface FormInfo {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly published: boolean;
  readonly accepting: boolean;
  readonly openToAnyone: boolean;
  readonly responderUrl: string;
  readonly responses: number;
}

export interface FormPageRequest {
  readonly method: string;
  /** Path with query, or the whole address. */
  readonly url: string;
  /** application/x-www-form-urlencoded, '' for GET. */
  readonly body: string;
}

export interface FormPageReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Host {
  /** Runs one top-level function of the bundle. */
  run(functionName: string, request: RunRequest): Execution;
  /** google.script.run: arguments and result pass the type rules of the bridge. Throws what the failure handler gets. */
  callServer(
    functionName: string,
    args: readonly unknown[],
    as: string,
    container?: string,
  ): unknown;
  /** Opens the sheet as a user: runs onOpen and answers with the menus it made. */
  open(as: string, container?: string): readonly MenuItem[];
  grid(as: string, container?: string): GridUser;
  /** Sends a response as the form page would; answers keyed by question title. Walks the sections by Google's rules. */
  answer(
    formId: string,
    answers: Readonly<Record<string, string | readonly string[]>>,
    url?: string,
  ): string;
  /** Changes a response that was sent, as the link "edit your response" would. */
  editAnswer(
    formId: string,
    responseId: string,
    answers: Readonly<Record<string, string | readonly string[]>>,
  ): void;
  /** A request of a browser to the address of a form, /forms/d/e/<id>/viewform or …/formResponse. */
  respond(request: FormPageRequest): FormPageReply;
  forms(): readonly FormInfo[];
  /** The clicks "everyone with the link may respond" in the form editor. */
  openForm(formId: string, as: string): void;
  closeForm(formId: string, as: string): void;
  deleteForm(formId: string, as: string): void;
  /** Opens a form in its editor; who may not edit it is refused. */
  formEditor(formId: string, as: string): FormEditorUser;
  readonly outbox: readonly OutboxMail[];
  readonly triggers: readonly TriggerInfo[];
  readonly executions: readonly Execution[];
  now(): string;
  /** Moves the clock forward, running the triggers that fall due on the way. */
  advanceTo(iso: string): void;
  advance(span: { minutes?: number; hours?: number; days?: number }): void;
  runTrigger(id: string): Execution;
  addUser(email: string): void;
  /** Gives a user a role on the container. */
  share(email: string, role: 'editor' | 'viewer', container?: string): void;
  containers(): readonly { id: string; name: string; owner: string }[];
  /** File › Make a copy: a new container with its own script project. */
  copyContainer(as: string, container?: string): string;
  /** File › Version history › restore: the cells of the container go back, properties and forms do not. */
  rememberVersion(container?: string): number;
  restoreVersion(version: number, container?: string): void;
  /** What goes wrong in the next execution; several may be asked for. */
  fault(fault: Fault): void;
  /** Plain JSON of the whole world, and the way back. */
  snapshot(): string;
  restore(snapshot: string): void;
  changePerson(person: Person): void;
  /** What an account has allowed the script of a container; 'none' = was never asked. */
  consent(as: string, scopes: 'all' | 'none' | readonly string[], container?: string): void;
  /** New files pasted over the old ones: scopes that come new must be agreed to. */
  update(files: { readonly code?: string; readonly manifest?: string }): void;
}
