// What the browser draws: cells, tabs, runs, mails, forms; plain JSON.

export interface Account {
  readonly email: string;
  readonly name: string;
  readonly role: 'owner' | 'editor' | 'viewer';
}

export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly items: readonly MenuEntry[] };

export interface TabName {
  readonly title: string;
  readonly colour: string | null;
  readonly hidden: boolean;
}

export interface CellLook {
  readonly background?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly line?: string;
  readonly size?: number;
  readonly align?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
}

export interface CellRule {
  readonly kind: 'list' | 'checkbox' | 'other';
  readonly choices: readonly string[];
  readonly strict: boolean;
  readonly help: string;
}

/** Short names: a tab may have many of these. */
export interface CellView {
  /** Text as displayed. */
  readonly t: string;
  /** Text to edit where it differs, for instance a formula. */
  readonly e?: string;
  /** Index into looks. */
  readonly s?: number;
  /** Note. */
  readonly n?: string;
  /** Index into rules. */
  readonly d?: number;
  /** Number or date: goes to the right. */
  readonly r?: true;
  /** Address the whole text links to. */
  readonly l?: string;
}

/** 0-based in views, 1-based in actions, as a sheet counts. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

export interface ChartView {
  readonly id: number;
  readonly kind: 'column' | 'bar' | 'line' | 'pie';
  readonly stacked: boolean;
  readonly title: string;
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly colours: readonly string[];
}

export interface TabView {
  readonly title: string;
  readonly rows: number;
  readonly columns: number;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly widths: readonly number[];
  readonly heights: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Rectangle[];
  readonly looks: readonly CellLook[];
  readonly rules: readonly CellRule[];
  readonly cells: readonly (readonly (CellView | null)[])[];
  readonly charts: readonly ChartView[];
  /** Row of the filter's header, and what each column hides. */
  readonly filter: {
    readonly row: number;
    readonly hidden: Readonly<Record<number, readonly string[]>>;
  } | null;
}

export interface DialogView {
  readonly kind: 'modal' | 'modeless' | 'sidebar';
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  /** What google.script.run offers inside. */
  readonly functions: readonly string[];
}

export interface ToastView {
  readonly title: string;
  readonly message: string;
}

export interface RunView {
  readonly id: number;
  readonly functionName: string;
  readonly as: string;
  readonly via: string;
  readonly startedAt: string;
  readonly seconds: number;
  readonly callCount: number;
  readonly calls: readonly (readonly [string, number])[];
  readonly ok: boolean;
  readonly error: string | null;
  readonly log: readonly string[];
}

export interface MailView {
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

export interface TriggerView {
  readonly id: string;
  readonly owner: string;
  readonly handler: string;
  readonly event: string;
  readonly description: string;
  readonly nextRun: string | null;
}

export interface FormView {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly published: boolean;
  readonly accepting: boolean;
  readonly openToAnyone: boolean;
  readonly triggerAttached: boolean;
  readonly responses: number;
  /** Path on this server. */
  readonly path: string;
  readonly sample: 'P' | 'F' | null;
}
