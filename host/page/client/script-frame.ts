// A sandboxed frame with html of the script, and what it may ask of the page.
import { call, ConnectionLost } from './api.ts';
import { el } from './dom.ts';
import { frameHead } from './frame-head.ts';
import type { Place, RunResult, ScriptFailure } from '../protocol.ts';
import type { DialogView } from '../views.ts';

interface FrameMessage {
  readonly gas?: boolean;
  readonly what: 'run' | 'close' | 'height' | 'width' | 'focus';
  readonly id: number;
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly size: number;
}

export interface FrameOwner {
  close(): void;
  resize(what: 'height' | 'width', size: number): void;
  focusGrid(): void;
  ran(result: RunResult): void;
  place(): Place | null;
}

/** A doctype must stay first, else the dialog is drawn in quirks mode. */
function withBridge({ html, functions }: DialogView): string {
  const head = frameHead(location.origin, functions);
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '<!doctype html>';
  return `${doctype}${head}${html.replace(/^\s*<!doctype[^>]*>/i, '')}`;
}

/** Google's client has no better words for a lost line; the product adds its own. */
function failureOf(error: unknown): ScriptFailure {
  if (error instanceof ConnectionLost)
    return { name: 'NetworkError', message: 'NetworkError: Connection failure due to HTTP 0' };
  const message = error instanceof Error ? error.message : String(error);
  return { name: 'ScriptError', message };
}

async function run(
  frame: HTMLIFrameElement,
  message: FrameMessage,
  owner: FrameOwner,
): Promise<void> {
  const { id, functionName, args } = message;
  const reply = (answer: object): void => {
    frame.contentWindow?.postMessage({ gas: true, id, ...answer }, '*');
  };
  try {
    const place = owner.place();
    const { value, result } = await call({ kind: 'server', functionName, args, place });
    reply({ ok: true, value });
    owner.ran(result);
  } catch (error) {
    reply({ ok: false, error: failureOf(error) });
  }
}

export function scriptFrame(view: DialogView, owner: FrameOwner): HTMLIFrameElement {
  const frame = el('iframe', {
    title: view.title,
    class: 'script-frame',
    sandbox:
      'allow-scripts allow-popups allow-forms allow-modals allow-downloads allow-popups-to-escape-sandbox',
    allow: 'clipboard-write',
  });
  const receive = (event: MessageEvent<FrameMessage>): void => {
    if (!frame.isConnected) {
      removeEventListener('message', receive);
      return;
    }
    if (event.source !== frame.contentWindow || event.data.gas !== true) return;
    const { what, size } = event.data;
    if (what === 'run') void run(frame, event.data, owner);
    else if (what === 'close') owner.close();
    else if (what === 'focus') owner.focusGrid();
    else if (Number.isFinite(size)) owner.resize(what, size);
  };
  addEventListener('message', receive);
  frame.srcdoc = withBridge(view);
  return frame;
}
