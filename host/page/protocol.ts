// What the browser and the engine say to each other; plain JSON on both sides.
import type {
  Account,
  DialogView,
  FormView,
  MailView,
  MenuEntry,
  Rectangle,
  RunView,
  TabName,
  TabView,
  ToastView,
  TriggerView,
} from './views.ts';

export interface SummaryView {
  readonly fileName: string;
  readonly now: string;
  readonly account: Account;
  readonly accounts: readonly Account[];
  readonly containers: readonly {
    readonly id: string;
    readonly name: string;
    readonly owner: string;
  }[];
  readonly tabs: readonly TabName[];
  readonly activeTab: string | null;
  readonly menus: readonly MenuEntry[];
  /** Newest first. */
  readonly runs: readonly RunView[];
  readonly mails: readonly MailView[];
  readonly triggers: readonly TriggerView[];
  readonly forms: readonly FormView[];
}

/** What a run left on the screen of the person who started it. */
export interface RunResult {
  readonly ok: boolean;
  readonly error: string | null;
  readonly toasts: readonly ToastView[];
  readonly dialogs: readonly DialogView[];
  readonly activeTab: string | null;
  /** Where the script led the person to; null when it only showed a tab or moved nothing. */
  readonly ledTo: Place | null;
}

/** Where the person is in the file; 1-based. */
export interface Place {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface TypedCell {
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export type GridAction =
  | { readonly kind: 'type'; readonly tab: string; readonly cells: readonly TypedCell[] }
  | {
      readonly kind: 'paste';
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'insertRows' | 'deleteRows';
      readonly tab: string;
      readonly row: number;
      readonly count: number;
    }
  | {
      readonly kind: 'insertColumns' | 'deleteColumns';
      readonly tab: string;
      readonly column: number;
      readonly count: number;
    }
  | {
      readonly kind: 'sort';
      readonly tab: string;
      readonly firstRow: number;
      readonly column: number;
      readonly descending: boolean;
    }
  | ({ readonly kind: 'merge'; readonly tab: string } & Rectangle)
  | ({ readonly kind: 'colour'; readonly tab: string; readonly colour: string } & Rectangle)
  | {
      readonly kind: 'filter';
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly hidden: readonly string[];
    }
  | { readonly kind: 'rename'; readonly tab: string; readonly title: string }
  | { readonly kind: 'deleteTab'; readonly tab: string };

export type SampleLayout = 'ovec' | 'rms' | 'sor02';

export type PageRequest =
  | { readonly kind: 'summary'; readonly fresh: boolean }
  | { readonly kind: 'tab'; readonly title: string }
  | { readonly kind: 'menu'; readonly functionName: string; readonly place: Place | null }
  | {
      readonly kind: 'server';
      readonly functionName: string;
      readonly args: readonly unknown[];
      readonly place: Place | null;
    }
  | { readonly kind: 'grid'; readonly action: GridAction }
  | { readonly kind: 'openForm' | 'closeForm' | 'deleteForm'; readonly formId: string }
  | { readonly kind: 'runTrigger'; readonly triggerId: string }
  | { readonly kind: 'clockTo'; readonly iso: string }
  | { readonly kind: 'addAccount'; readonly account: Account }
  | { readonly kind: 'letAnswer'; readonly formId: string; readonly count: number }
  | { readonly kind: 'sampleRows'; readonly layout: SampleLayout; readonly group: string | null }
  | { readonly kind: 'rememberVersion' }
  | { readonly kind: 'restoreVersion'; readonly version: number }
  | { readonly kind: 'copyFile' };

/** Answers by kind of request. */
export interface PageAnswers {
  summary: SummaryView;
  tab: TabView | null;
  menu: RunResult;
  server: { readonly value: unknown; readonly result: RunResult };
  grid: null;
  openForm: null;
  closeForm: null;
  deleteForm: null;
  runTrigger: RunResult;
  clockTo: { readonly ran: number };
  addAccount: null;
  letAnswer: { readonly answered: number; readonly refused: readonly string[] };
  sampleRows: { readonly rows: readonly (readonly string[])[]; readonly groups: readonly string[] };
  rememberVersion: { readonly version: number };
  restoreVersion: null;
  copyFile: { readonly id: string };
}

/** Who asks: the account and the window that sends a request. */
export interface Sender {
  readonly account: string;
  readonly window: string;
  readonly container: string | null;
}

/** What a failure handler of google.script.run gets. */
export interface ScriptFailure {
  readonly name: string;
  readonly message: string;
}

/**
 * What goes on while a person is being asked: reading, typing, and the states of forms. None of it
 * can ask a question of its own; everything else takes turns.
 */
export const GOES_ON_MEANWHILE: ReadonlySet<PageRequest['kind']> = new Set([
  ...(['summary', 'tab', 'sampleRows', 'grid', 'openForm', 'closeForm'] as const),
]);

export interface PageCall {
  /** Made by the window; the same id is never carried out twice. */
  readonly id: string;
  readonly sender: Sender;
  readonly request: PageRequest;
}

export type PageReply =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

export interface Question {
  readonly id: number;
  readonly window: string;
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly prompt: string;
  /** OK, OK_CANCEL, YES_NO or YES_NO_CANCEL. */
  readonly buttons: string;
}

export interface QuestionAnswer {
  readonly id: number;
  readonly button: string;
  readonly text: string;
}

/** One who is at work in the engine, or waits for it. */
export interface Turn {
  readonly window: string;
  readonly account: string;
  readonly kind: PageRequest['kind'];
}

export interface TurnsView {
  readonly running: Turn | null;
  /** Windows whose requests have to wait. */
  readonly waiting: readonly string[];
}

/** Events of the server, each one line of a text/event-stream. */
export type PageEvent =
  | { readonly kind: 'changed'; readonly version: number }
  /** The question that is open now, if any. */
  | { readonly kind: 'question'; readonly question: Question | null }
  | ({ readonly kind: 'busy'; readonly asking: boolean } & TurnsView)
  | { readonly kind: 'reply'; readonly id: string; readonly reply: PageReply }
  /** Nothing happened; the line is there. */
  | { readonly kind: 'here' };
