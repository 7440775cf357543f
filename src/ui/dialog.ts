// Client of every dialog: asks the server for a screen, draws it, sends what the person chose.

import { Desk } from './desk.ts';
import type { Button, Screen, Stay, UiRequest } from '../texts/screen.ts';
import { CLIENT_TEXTS } from '../texts/client-texts.ts';
import { drawBlock } from './draw-block.ts';
import { drawButton, pressByKey } from './draw-button.ts';
import { element } from './element.ts';
import './script-run.ts';

const [main, footer] = [part('main'), part('footer')];
/** The two parts of the page; dialog.html has exactly one of each. */
function part(tag: 'main' | 'footer'): HTMLElement {
  return document.querySelector<HTMLElement>(tag) ?? document.body;
}

const notice = element('div');
notice.id = 'notice';
notice.setAttribute('role', 'status');
footer.before(notice);

const desk = new Desk(main);
let answeredOnce = false;
/** Whether what is on the screen stays while the server works, and whatever becomes of that. */
let isDesk = false;

function ask(request: UiRequest, pressed: HTMLElement | null = null): void {
  if (isDesk) setWaiting();
  else setBusy();
  google.script.run
    .withSuccessHandler((screen) => {
      answeredOnce = true;
      const { stays } = screen;
      if (stays && (isDesk || !stays.isSame)) drawDesk(screen, stays, pressed);
      else draw(screen);
      if (screen.next) ask(screen.next);
    })
    .withFailureHandler((error) => {
      if (isDesk) tellFailure(request, pressed);
      else drawFailure(request, error.message ?? '');
    })
    .ui(request);
}

function draw(screen: Screen): void {
  isDesk = screen.stays !== undefined && !screen.stays.isSame;
  const heading = element('h1', screen.title);
  heading.tabIndex = -1;
  main.setAttribute('aria-live', isDesk ? 'off' : 'polite');
  const toButton = (button: Button, card = ''): HTMLElement => drawButton(button, card, press);
  main.replaceChildren(heading, ...screen.blocks.map((block) => drawBlock(block, toButton)));
  footer.replaceChildren(...screen.buttons.map((button) => toButton(button)));
  notice.replaceChildren();
  main.scrollTop = 0;
  heading.focus();
}

/** A list to go on working at: only what changed is another. */
function drawDesk(screen: Screen, stays: Stay, pressed: HTMLElement | null): void {
  setEnabled(true);
  if (stays.isSame) pressed?.focus();
  else if (stays.isNew) draw(screen);
  else {
    desk.remember(pressed);
    draw(screen);
    desk.restore(stays.saved ?? '');
  }
  notice.replaceChildren(...(stays.notice ? [said(stays.notice.text, stays.notice.tone)] : []));
}

const said = (words: string, tone: string): HTMLElement => {
  const line = element('p', words);
  line.className = tone;
  return line;
};

function press({ does }: Button, pressed: HTMLElement): void {
  if (does === 'close') google.script.host.close();
  else if (does === 'print') window.print();
  else {
    const fields = fieldValues(pressed.closest<HTMLElement>('[data-card]'));
    ask({ action: does.action, values: { ...fields, ...does.values } }, pressed);
  }
}

/** Fields of the card of a button; of everything that is no card for the buttons of the page. */
function fieldValues(card: HTMLElement | null): Record<string, string> {
  const values: Record<string, string> = {};
  for (const field of (card ?? main).querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    '[name]',
  )) {
    if (field.closest('[data-card]') !== card) continue;
    if (field instanceof HTMLInputElement && field.type === 'radio' && !field.checked) continue;
    const isCheckbox = field instanceof HTMLInputElement && field.type === 'checkbox';
    values[field.name] = isCheckbox ? (field.checked ? 'yes' : '') : field.value;
  }
  return values;
}

/** In a line of a card, Enter does what its button does. */
main.addEventListener('keydown', (event) => {
  const { target } = event;
  if (event.key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
  const button = target.closest('.fold, .card')?.querySelector<HTMLElement>('button.primary');
  if (!button) return;
  event.preventDefault();
  button.click();
});

function setEnabled(isEnabled: boolean): void {
  for (const button of document.querySelectorAll('button')) {
    // The window can be closed at any time.
    button.disabled = !isEnabled && !button.classList.contains('close');
  }
}

function setWaiting(): void {
  setEnabled(false);
  notice.replaceChildren(said(CLIENT_TEXTS.working, 'working'));
}

/** Everything stays as it was, typed text above all; the call can be made again. */
function tellFailure(request: UiRequest, pressed: HTMLElement | null): void {
  setEnabled(true);
  const again = element('button', CLIENT_TEXTS.again);
  again.className = 'primary';
  again.addEventListener('click', () => {
    ask(request, pressed);
  });
  notice.replaceChildren(said(CLIENT_TEXTS.keptTyped, 'error'), again);
  again.focus();
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
document.addEventListener('keydown', pressByKey);
ask(JSON.parse(document.getElementById('first-request')?.textContent ?? '{}') as UiRequest);
