// Google's way from a dialog to the server.

import type { Screen, UiRequest } from '../texts/screen.ts';

export interface ScriptRunner {
  withSuccessHandler(handler: (screen: Screen) => void): ScriptRunner;
  withFailureHandler(handler: (error: { message?: string }) => void): ScriptRunner;
  ui(request: UiRequest): void;
}

declare global {
  /** Given by Google to every dialog. */
  const google: { script: { run: ScriptRunner; host: { close(): void } } };
}
