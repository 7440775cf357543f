// Starts the page on a free port with a state of its own, and a browser that looks at it.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { writeState, type SavedState } from '../../../host/page/saved-state.ts';
import { launchBrowser } from './browser.ts';

export interface Stage {
  readonly url: string;
  readonly browser: Browser;
  /** A new window with its own account. */
  open(account?: string, viewport?: { width: number; height: number }): Promise<Page>;
  /** Whatever a window complained about. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export interface StageOptions {
  /** Texts of a bundle; dist/ when absent. */
  readonly code?: string;
  readonly manifest?: string;
  readonly now?: string;
  readonly graduations?: number;
  /** Snapshot of a world to go on with; a new college when absent. */
  readonly world?: string;
}

const STARTED = /http:\/\/localhost:\d+/;

interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

/** A process of its own: jest's module loader would get in the way of the engine worker. */
function startServer(args: readonly string[]): Promise<Server> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'host/start.ts', ...args], {
    env: { ...process.env, PORT: '0', NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // A test run that dies must not leave the server behind.
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
      const url = STARTED.exec(output)?.[0];
      if (url === undefined) return;
      const stop = async (): Promise<void> => {
        process.off('exit', end);
        child.kill('SIGTERM');
        await exited;
      };
      resolve({ url, stop });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`the page did not start: ${output}`)));
  });
}

/** What the page remembers beside the world. */
const SAVED: Omit<SavedState, 'snapshot'> = {
  format: 1,
  accounts: [
    { email: 'coordinator@college.example', name: 'ครูผู้ประสานงาน', role: 'owner' },
    { email: 'staff@college.example', name: 'ครูอีกคน', role: 'editor' },
  ],
  seed: 1,
  graduations: 120,
  answered: [],
};

function bundleArguments(folder: string, options: StageOptions): string[] {
  const state = join(folder, 'state.json');
  const args = ['--state', state];
  if (options.world === undefined) args.push('--fresh');
  else writeState(state, { ...SAVED, snapshot: options.world });
  if (options.code !== undefined && options.manifest !== undefined) {
    const [code, manifest] = [join(folder, 'Code.js'), join(folder, 'appsscript.json')];
    writeFileSync(code, options.code);
    writeFileSync(manifest, options.manifest);
    args.push('--code', code, '--manifest', manifest);
  }
  if (options.now !== undefined) args.push('--now', options.now);
  if (options.graduations !== undefined) args.push('--graduations', String(options.graduations));
  return args;
}

export async function launch(options: StageOptions = {}): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'graduate-tracker-'));
  const server = await startServer(bundleArguments(folder, options));
  const browser = await launchBrowser().catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  const complaints: string[] = [];
  return {
    url: server.url,
    browser,
    complaints,
    open: async (account, viewport = { width: 1366, height: 768 }) => {
      const context = await browser.newContext({ viewport, locale: 'th-TH' });
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('requestfailed', (request) => {
        if (!request.url().startsWith(server.url))
          complaints.push(`asked the net: ${request.url()}`);
      });
      await page.goto(server.url);
      if (account !== undefined) {
        await page.evaluate((email) => sessionStorage.setItem('host.account', email), account);
        await page.reload();
      }
      await page.locator('#grid .jss_worksheet').waitFor();
      return page;
    },
    close: async () => {
      await browser.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
