// Starts the page in the browser.
import { listen } from './api.ts';
import { App } from './app.ts';
import { failure } from './toasts.ts';

const STOPPED_KEYS = new Set(['s', 'z', 'y']);

// The grid library would download, or undo only what is on the screen; neither reaches the engine.
document.addEventListener(
  'keydown',
  (event) => {
    if (!(event.ctrlKey || event.metaKey) || !STOPPED_KEYS.has(event.key.toLowerCase())) return;
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)
      return;
    event.preventDefault();
    event.stopImmediatePropagation();
  },
  true,
);

const app = new App();
// Before the first request: a question of this window may be what the engine is waiting for.
listen(
  (event) => app.onEvent(event),
  (there) => app.onConnection(there),
);
app.open(false).catch(failure);
