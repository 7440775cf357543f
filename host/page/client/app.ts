// Holds the page together: asks the engine, shows what it answers, keeps the grid and the rest in step.
import type {
  GridAction,
  PageEvent,
  PageRequest,
  RunResult,
  SummaryView,
  Place,
} from '../protocol.ts';
import { call } from './api.ts';
import { showAccounts } from './account-choice.ts';
import { tellAnswer } from './answer-toasts.ts';
import { nameTheBusy, showBusy } from './busy-line.ts';
import { showCharts } from './charts.ts';
import { byId, inputById, selectById } from './dom.ts';
import { Grid } from './grid.ts';
import { showMenus } from './menus.ts';
import { ownMenus } from './own-menus.ts';
import { Panel } from './panel.ts';
import { showQuestion } from './question-dialog.ts';
import { closeAll, showDialog, surround } from './script-dialogs.ts';
import { chooseAccount, chooseContainer } from './session.ts';
import { askTabTitle, isTabToGo } from './tab-questions.ts';
import { showTabs } from './tabs.ts';
import { thaiMoment } from './thai-format.ts';
import { failure, failureUnlessLost, toast } from './toasts.ts';

const SETTLE_MS = 60;
const EDIT_RETRY_MS = 250;
/** No version of the engine: whatever it holds is to be shown. */
const NEVER = -2;

export class App {
  #tab: string | null = null;
  #version = -1;
  #shownVersion = NEVER;
  #timer: number | undefined;
  #refreshing = false;
  readonly #grid: Grid;
  readonly #panel: Panel;

  constructor() {
    this.#grid = new Grid({
      act: (action) => void this.act(action),
      selected: (name, text) => this.#selected(name, text),
    });
    this.#panel = new Panel({
      send: (request) => void this.send(request),
      switchTo: (email) => this.switchTo(email),
    });
    surround({
      ran: (result) => this.#ran(result),
      place: () => this.#place(),
      focusGrid: () => this.#grid.focus(),
    });
    byId('account').addEventListener('change', () => {
      this.switchTo(selectById('account').value);
    });
    byId('cell-text').addEventListener('keydown', (event) => this.#formulaKey(event));
  }

  onEvent(event: PageEvent): void {
    if (event.kind === 'changed') {
      this.#version = event.version;
      this.#later(SETTLE_MS);
    } else if (event.kind === 'question') showQuestion(event.question);
    else if (event.kind === 'busy') showBusy(event);
  }

  onConnection(there: boolean): void {
    byId('lost').hidden = there;
    // Whatever happened meanwhile, even another start of the server, is to be seen.
    this.#shownVersion = NEVER;
    if (there) this.#later(0);
  }

  async open(fresh: boolean): Promise<void> {
    const summary = await call({ kind: 'summary', fresh });
    this.#tab = summary.activeTab ?? this.#tab;
    this.#shownVersion = NEVER;
    this.#later(0);
  }

  switchTo(email: string): void {
    closeAll();
    chooseAccount(email);
    void this.open(true).catch(failure);
  }

  /** Everything that is not the grid. */
  async send(request: PageRequest): Promise<void> {
    try {
      const answer = await call(request);
      if (answer !== null && 'dialogs' in answer) this.#ran(answer);
      tellAnswer(answer);
    } catch (error) {
      failure(error);
    }
  }

  async act(action: GridAction): Promise<void> {
    try {
      await call({ kind: 'grid', action });
    } catch (error) {
      this.#grid.reset();
      failure(error);
    }
  }

  async runMenu(functionName: string): Promise<void> {
    try {
      this.#ran(await call({ kind: 'menu', functionName, place: this.#place() }));
    } catch (error) {
      failure(error);
    }
  }

  #ran(result: RunResult): void {
    for (const { title, message } of result.toasts) toast(message, title);
    if (result.error !== null) toast(result.error, 'โปรแกรมหยุดเพราะข้อผิดพลาด', 'error');
    for (const dialog of result.dialogs) showDialog(dialog);
    if (result.ledTo !== null) {
      this.#grid.ledTo = result.ledTo;
      this.#shownVersion = NEVER;
    }
    if (result.activeTab !== null && result.activeTab !== this.#tab) {
      this.#tab = result.activeTab;
      this.#shownVersion = NEVER;
    }
    this.#later(0);
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#refresh().catch(failureUnlessLost), ms);
  }

  async #refresh(): Promise<void> {
    if (this.#refreshing || this.#grid.isEditing()) {
      this.#later(EDIT_RETRY_MS);
      return;
    }
    if (this.#shownVersion === this.#version) return;
    this.#refreshing = true;
    try {
      const version = this.#version;
      const summary = await call({ kind: 'summary', fresh: false });
      this.#showSummary(summary);
      const title = this.#existing(summary);
      const view = title === null ? null : await call({ kind: 'tab', title });
      // Somebody may have gone to another tab meanwhile; then the next turn shows that one.
      if (view?.title === this.#tab && !this.#grid.isEditing()) {
        showCharts(view.charts);
        this.#grid.show(view);
        this.#shownVersion = version;
      }
    } finally {
      this.#refreshing = false;
    }
    if (this.#shownVersion !== this.#version) this.#later(EDIT_RETRY_MS);
  }

  /** The open tab, or the first one when it is gone. */
  #existing(summary: SummaryView): string | null {
    const first = summary.tabs.find((tab) => !tab.hidden) ?? summary.tabs[0];
    if (!summary.tabs.some((tab) => tab.title === this.#tab)) this.#tab = first?.title ?? null;
    showTabs(summary.tabs, this.#tab ?? '', {
      open: (title) => this.#openTab(title),
      rename: (title) => void this.#rename(title),
      remove: (title) => void this.#remove(title),
    });
    return this.#tab;
  }

  #openTab(title: string): void {
    this.#tab = title;
    this.#shownVersion = NEVER;
    this.#later(0);
  }

  #showSummary(summary: SummaryView): void {
    byId('file-name').textContent = summary.fileName;
    document.title = summary.fileName;
    byId('clock-chip').textContent = `เวลาจำลอง ${thaiMoment(summary.now)}`;
    showAccounts(summary);
    nameTheBusy(summary.accounts);
    const own = ownMenus(
      {
        reopen: () => {
          closeAll();
          void this.open(true).catch(failure);
        },
        paste: (rows) => this.#paste(rows),
        openContainer: (id) => {
          closeAll();
          chooseContainer(id);
          this.#tab = null;
          void this.open(true).catch(failure);
        },
      },
      summary.containers,
    );
    showMenus(own, summary.menus, (name) => void this.runMenu(name));
    this.#panel.show(summary);
  }

  #paste(rows: readonly (readonly string[])[]): void {
    if (this.#tab === null) return;
    const { top, left } = this.#grid.selection;
    const action: GridAction = {
      kind: 'paste',
      tab: this.#tab,
      row: top + 1,
      column: left + 1,
      rows,
    };
    toast(`วางรายชื่อตัวอย่าง ${rows.length} แถวลงในแท็บ ${this.#tab}`);
    void this.act(action);
  }

  async #rename(title: string): Promise<void> {
    const name = await askTabTitle(title);
    if (name === null) return;
    await this.act({ kind: 'rename', tab: title, title: name });
    this.#openTab(name);
  }

  async #remove(title: string): Promise<void> {
    if (await isTabToGo(title)) await this.act({ kind: 'deleteTab', tab: title });
  }

  #selected(name: string, text: string): void {
    byId('cell-name').textContent = name;
    const input = inputById('cell-text');
    if (document.activeElement !== input) input.value = text;
  }

  #formulaKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || this.#tab === null) return;
    const { top, left } = this.#grid.selection;
    const text = inputById('cell-text').value;
    const cells = [{ row: top + 1, column: left + 1, text }];
    void this.act({ kind: 'type', tab: this.#tab, cells });
    this.#grid.focus();
  }

  #place(): Place | null {
    if (this.#tab === null) return null;
    const { left, top, right, bottom } = this.#grid.selection;
    const [rows, columns] = [bottom - top + 1, right - left + 1];
    return { tab: this.#tab, row: top + 1, column: left + 1, rows, columns };
  }
}
