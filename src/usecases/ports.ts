// What the use cases need from the world, in the words of the domain.

import type { IsoTime } from '../domain/graduations/graduation.ts';
import type { Permission } from '../domain/permissions.ts';
import type { TabPatch } from '../domain/tabs/patch.ts';
import type { CellValue, TabSnapshot } from '../domain/tabs/snapshot.ts';
import type { Column, Tab } from '../domain/tabs/tab.ts';
import type { FormsPort } from './forms-port.ts';
import type { SelfTestPort } from './self-test-port.ts';

/** 1-based row and column of the sheet. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** filtered: a filter hides the row · hidden: somebody hid it. */
export type Visibility = 'seen' | 'filtered' | 'hidden';

export interface ChartPlan {
  readonly kind: 'columns' | 'bars';
  /** Names and numbers with their headers. */
  readonly data: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  /** Where it is put at first; people may move it. */
  readonly row: number;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface WorkbookPort {
  id(): string;
  name(): string;
  /** E-mail addresses of those who may edit the sheet. */
  editors(): string[];
  /** Key, title and key row of a tab; null when there is no such tab or its key row is lost. */
  read(tab: Tab): TabSnapshot | null;
  write(tab: Tab, snapshot: TabSnapshot, patch: TabPatch): void;
  /** Adds one row below everything, without reading the tab. */
  appendRow(tab: Tab, cells: Readonly<Record<string, CellValue>>): void;
  /** The pasted grid of a tab without key row, everything as text. */
  readGrid(tab: Tab): string[][];
  clearGrid(tab: Tab): void;
  hasTab(tab: Tab): boolean;
  create(tab: Tab, position: number): void;
  /** Puts a lost key row back above recognisable headers; false when they are not recognisable. */
  repairKeys(tab: Tab): boolean;
  /** Moves an unrecognisable tab aside under another title. */
  setAside(tab: Tab): void;
  addColumns(tab: Tab, snapshot: TabSnapshot, columns: readonly Column[]): void;
  /** Colours that the columns of a tab ask for; whether any was missing. */
  highlight(tab: Tab, snapshot: TabSnapshot): boolean;
  show(tab: Tab): void;
  /** Lost tabs are passed over; whoever stands on one that goes is led to the first shown. */
  arrangeTabs(shown: readonly Tab[], hidden: readonly Tab[]): void;
  /** 1-based row in which a person stands, if this is the tab they look at. */
  rowUnderCursor(tab: Tab): number | null;
  /** Puts a person in front of a cell, showing a hidden tab; says whether its row can be seen. */
  activate(tab: Tab, cell: CellPlace): Visibility;
  /** The newest rows of a journal, oldest first, without reading the rest. */
  readNewest(tab: Tab, count: number): Readonly<Record<string, string>>[];
  /** Charts on one tab over the numbers of another; draws only what is not there as it should be. */
  drawCharts(on: Tab, data: Tab, charts: readonly ChartPlan[], anew: boolean): void;
  /** Removes the blank tab of a new file when others stand beside it. */
  removeBlankFirstTab(): void;
  adoptZoneAndLocale(): void;
  commit(): void;
}

export interface LockPort {
  /** Waits so long at the most; false when somebody else is at work. */
  hold(waitMs: number): boolean;
  release(): void;
}

/** Small state that must survive a restored file version: properties, not cells. */
export interface MemoryPort {
  get(name: string): string | null;
  set(name: string, value: string): void;
  remove(name: string): void;
}

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly replyTo: string;
  readonly senderName: string;
}

/** refused: for this mail alone · quotaGone, notAllowed: surely not sent, and neither is any other one now. */
export type MailOutcome =
  | { readonly kind: 'sent' }
  | {
      readonly kind: 'refused';
      readonly why: string;
      /** No further one will go out today. */ readonly isLast: boolean;
    }
  | { readonly kind: 'quotaGone' }
  | { readonly kind: 'notAllowed' };

export interface MailPort {
  quotaLeft(): number;
  /** Never throws: what became of a mail must be written down. */
  send(mail: Mail): MailOutcome;
}

export interface TriggersPort {
  /** Handler names of this account's clock triggers. */
  mine(): string[];
  /** Whether this account has any trigger here, those of forms included. */
  any(): boolean;
  installMonthly(handler: string, day: number, hour: number): void;
  installDaily(handler: string, hour: number): void;
  remove(handler: string): void;
}

export interface ConsentPort {
  /** What this account has not allowed. */
  missing(): readonly Permission[];
  /** Shows Google's prompt and ends the run; does nothing where all of these are allowed. */
  ask(permissions: readonly Permission[]): void;
  /** Address of Google's page for consent; '' when nothing is missing. */
  page(): string;
}

export interface Ports {
  readonly workbook: WorkbookPort;
  readonly forms: FormsPort;
  readonly lock: LockPort;
  readonly memory: MemoryPort;
  readonly mail: MailPort;
  readonly triggers: TriggersPort;
  readonly consent: ConsentPort;
  /** Made only for whoever asks: it carries every row. */
  readonly selfTest: SelfTestPort;
  /** Version of the program. */
  readonly version: string;
  readonly now: () => IsoTime;
  /** E-mail of whoever runs this; '' when Google does not say. */
  readonly me: () => string;
  readonly random: () => number;
  /** A text that nobody can guess. */
  readonly secret: () => string;
  /** Short message in the corner while work goes on. */
  readonly progress: (text: string) => void;
}
