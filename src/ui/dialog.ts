// Client of every dialog: asks the server for a screen, draws it, sends what the person chose.

import type { Button, Screen, UiRequest } from '../texts/screen.ts';
import { CLIENT_TEXTS } from '../texts/client-texts.ts';
import { drawBlock } from './draw-block.ts';
import { pressByKey, showKeys } from './button-keys.ts';
import { element } from './element.ts';

interface ScriptRunner {
  withSuccessHandler(handler: (screen: Screen) => void): ScriptRunner;
  withFailureHandler(handler: (error: { message?: string }) => void): ScriptRunner;
  ui(request: UiRequest): void;
}
declare const google: { script: { run: ScriptRunner; host: { close(): void } } };

const [main, footer] = [part('main'), part('footer')];
/** The two parts of the page; dialog.html has exactly one of each. */
function part(tag: 'main' | 'footer'): HTMLElement {
  return document.querySelector<HTMLElement>(tag) ?? document.body;
}

let answeredOnce = false;
/** The screen in front of the person keeps what was chosen on it when a call fails. */
let isKept = false;

function ask(request: UiRequest): void {
  setBusy();
  google.script.run
    .withSuccessHandler((screen) => {
      answeredOnce = true;
      draw(screen);
      if (screen.next) ask(screen.next);
    })
    .withFailureHandler((error) => {
      if (isKept) noteFailure(request, error.message ?? '');
      else drawFailure(request, error.message ?? '');
    })
    .ui(request);
}

function draw(screen: Screen): void {
  const heading = element('h1', screen.title);
  heading.tabIndex = -1;
  isKept = screen.keptOnFailure === true;
  main.replaceChildren(heading, ...screen.blocks.map((block) => drawBlock(block, drawButton)));
  footer.replaceChildren(...screen.buttons.map(drawButton));
  main.scrollTop = 0;
  heading.focus();
}

function drawButton(button: Button): HTMLElement {
  const shown = element('button', button.label);
  shown.className = button.style;
  shown.addEventListener('click', () => {
    press(button);
  });
  showKeys(shown, button);
  return shown;
}

function press({ does }: Button): void {
  if (does === 'close') google.script.host.close();
  else if (does === 'print') window.print();
  else ask({ action: does.action, values: { ...fieldValues(), ...does.values } });
}

function fieldValues(): Record<string, string> {
  const values: Record<string, string> = {};
  for (const field of main.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    if (field instanceof HTMLInputElement && field.type === 'radio' && !field.checked) continue;
    const isCheckbox = field instanceof HTMLInputElement && field.type === 'checkbox';
    values[field.name] = isCheckbox ? (field.checked ? 'yes' : '') : field.value;
  }
  return values;
}

/** The old screen stays readable while the server works; nothing can be pressed twice. */
function setBusy(): void {
  // While portions follow one another the only button closes the window, and stays.
  if (main.querySelector('progress')) return;
  for (const button of document.querySelectorAll('button')) button.disabled = true;
  for (const former of main.querySelectorAll('.working, .failed')) former.remove();
  const note = element('p', CLIENT_TEXTS.working);
  note.className = 'working';
  note.setAttribute('role', 'status');
  if (answeredOnce) main.append(note);
  else main.replaceChildren(note);
  note.scrollIntoView({ block: 'nearest' });
}

/** Nothing is lost: the same buttons work again, and the first try, if it arrived, is not done twice. */
function noteFailure(request: UiRequest, message: string): void {
  for (const note of main.querySelectorAll('.working')) note.remove();
  for (const button of document.querySelectorAll('button')) button.disabled = false;
  const note = element('div');
  note.className = 'failed error';
  note.setAttribute('role', 'alert');
  const again: Button = { label: CLIENT_TEXTS.again, style: 'primary', does: request };
  note.append(
    element('p', CLIENT_TEXTS.callFailed),
    element('p', message === '' ? '' : CLIENT_TEXTS.detail + message),
    drawButton(again),
  );
  main.querySelector('h1')?.after(note);
  main.scrollTop = 0;
  note.querySelector('button')?.focus();
}

/** What Google's client says when the browser could not reach Google at all. */
const NO_LINE = 'HTTP 0';

/** A first call that reaches Google and fails is nearly always several Google accounts in one browser. */
function drawFailure(request: UiRequest, message: string): void {
  const knownLine = answeredOnce || message.endsWith(NO_LINE);
  draw({
    title: CLIENT_TEXTS.failedTitle,
    blocks: [
      {
        kind: 'text',
        tone: 'error',
        text: knownLine ? CLIENT_TEXTS.callFailed : CLIENT_TEXTS.cannotStart,
      },
      { kind: 'text', tone: 'muted', text: message === '' ? '' : CLIENT_TEXTS.detail + message },
    ],
    buttons: [
      { label: CLIENT_TEXTS.again, style: 'primary', does: request },
      { label: CLIENT_TEXTS.close, style: 'plain', does: 'close' },
    ],
  });
}

document.addEventListener('keydown', pressByKey);
ask(JSON.parse(document.getElementById('first-request')?.textContent ?? '{}') as UiRequest);
