// The coordinator of the campaign: clicks the menu, presses buttons by their captions, reads and types into tabs.
import type { LocalHost } from '../create-host.ts';
import type { Execution } from '../host-api.ts';

type Fields = Readonly<Record<string, string>>;

interface ShownOption {
  readonly value: string;
  readonly label: string;
}

export interface ShownBlock {
  readonly kind: string;
  readonly name?: string;
  readonly label?: string;
  readonly value?: string;
  readonly text?: string;
  readonly options?: readonly ShownOption[];
  readonly buttons?: readonly ShownButton[];
}

interface ShownButton {
  readonly label: string;
  readonly does: string | { readonly action: string; readonly values: Fields };
}

/** What a dialog shows, as far as a person needs to understand it. */
export interface ShownScreen {
  readonly title: string;
  readonly blocks: readonly ShownBlock[];
  readonly buttons: readonly ShownButton[];
}

/** A row of a tab by the machine keys of its columns. */
export interface TabRow {
  /** 1-based, in the grid. */
  readonly at: number;
  readonly cells: Fields;
}

export type SeeRun = (label: string, execution: Execution) => void;

const MINUTE = 60_000;
const KEY_CELL = /^([a-zA-Z]+):([_a-zA-Z]+)$/;
/** The request holds no "<": the product escapes it. */
const FIRST_REQUEST = /id="first-request">([^<]*)</;

export class Clerk {
  readonly host: LocalHost;
  readonly email: string;
  readonly #see: SeeRun;
  #screen: ShownScreen = { title: '', blocks: [], buttons: [] };

  constructor(host: LocalHost, email: string, see: SeeRun) {
    this.host = host;
    this.email = email;
    this.#see = see;
  }

  get screen(): ShownScreen {
    return this.#screen;
  }

  /** Clicks a menu item; where a dialog opens, its first screen is shown. */
  menu(functionName: string): ShownScreen | null {
    this.#pause();
    const execution = this.host.run(functionName, { as: this.email, via: 'menu' });
    this.#see(functionName, execution);
    if (execution.error !== null) throw new Error(`${functionName}: ${execution.error}`);
    const [alert] = execution.alerts;
    if (alert) throw new Error(`${functionName}: ${alert.prompt}`);
    const [dialog] = execution.dialogs;
    if (!dialog) return null;
    this.#ask(JSON.parse(FIRST_REQUEST.exec(dialog.html)?.[1] ?? '{}') as ShownButton['does']);
    return this.#screen;
  }

  /** Fills fields and presses the button whose caption begins so. */
  press(caption: string, fields: Fields = {}): ShownScreen {
    const { blocks } = this.#screen;
    const buttons = buttonsOf(this.#screen);
    const button = buttons.find(({ label }) => label.startsWith(caption));
    if (!button || typeof button.does === 'string') {
      const said = blocks.map(({ text = '' }) => text).join(' ');
      const captions = buttons.map(({ label }) => label).join(' | ');
      throw new Error(`no button "${caption}" but ${captions}: ${said}`);
    }
    const { action, values } = button.does;
    this.#ask({ action, values: { ...valuesOf(blocks), ...fields, ...values } });
    return this.#screen;
  }

  /** Whether the screen has such a button. */
  sees(caption: string): boolean {
    return buttonsOf(this.#screen).some(({ label }) => label.startsWith(caption));
  }

  /** Clicks on the full minute, so that one call more or less before does not move all later times. */
  #pause(): void {
    const minutes = Math.floor(Date.parse(this.host.now()) / MINUTE) + 1;
    this.host.advanceTo(new Date(minutes * MINUTE).toISOString());
  }

  #ask(request: ShownButton['does']): void {
    this.#pause();
    const action = typeof request === 'string' ? request : request.action;
    this.#screen = this.host.callServer('ui', [request], this.email) as ShownScreen;
    const execution = this.host.executions.at(-1);
    if (execution) this.#see(`ui ${action}`, execution);
    const wrong = this.#screen.buttons.length === 1 && this.#screen.title === 'ยังทำไม่ได้';
    if (wrong) throw new Error(this.#screen.blocks.map(({ text = '' }) => text).join(' '));
  }

  /** Title of the tab with a machine key. */
  title(tab: string): string {
    const grid = this.host.grid(this.email);
    const found = grid.titles().find((title) => keysOf(grid.display(title)).tab === tab);
    if (found === undefined) throw new Error(`no tab ${tab}`);
    return found;
  }

  rows(tab: string): TabRow[] {
    const cells = this.host.grid(this.email).display(this.title(tab));
    const { at, columns } = keysOf(cells);
    return cells
      .map((row, index) => ({
        at: index + 1,
        cells: Object.fromEntries([...columns].map(([key, column]) => [key, row[column] ?? ''])),
      }))
      .slice(at + 2)
      .filter((row) => Object.values(row.cells).some((cell) => cell !== ''));
  }

  /** Types into cells of one row, by machine keys of columns. */
  type(tab: string, row: number, cells: Fields): void {
    const grid = this.host.grid(this.email);
    const title = this.title(tab);
    const { columns } = keysOf(grid.display(title));
    for (const [key, text] of Object.entries(cells)) {
      const column = columns.get(key);
      if (column === undefined) throw new Error(`${tab} has no column ${key}`);
      grid.type(title, row, column + 1, text);
    }
  }
}

/** Below and among the blocks. */
const buttonsOf = ({ blocks, buttons }: ShownScreen): ShownButton[] => [
  ...buttons,
  ...blocks.flatMap((block) => block.buttons ?? []),
];

const valuesOf = (blocks: readonly ShownBlock[]): Fields =>
  Object.fromEntries(
    blocks.flatMap(({ kind, name, value }) =>
      kind === 'field' && name !== undefined ? [[name, value ?? '']] : [],
    ),
  );

export interface TabKeys {
  /** '' for a tab without a key row. */
  readonly tab: string;
  /** 0-based row of the keys. */
  readonly at: number;
  /** 0-based columns by key. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Finds the key row wherever it stands. */
export function keysOf(cells: readonly (readonly unknown[])[]): TabKeys {
  const columns = new Map<string, number>();
  let tab = '';
  const at = cells.findIndex((row) => row.some((cell) => KEY_CELL.test(String(cell))));
  cells[at]?.forEach((cell, column) => {
    const [, name = '', key = ''] = KEY_CELL.exec(String(cell)) ?? [];
    if (key === '') return;
    tab = name;
    columns.set(key, column);
  });
  return { tab, at, columns };
}
