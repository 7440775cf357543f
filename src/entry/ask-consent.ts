// Before a click does anything: says in Thai what Google will ask, then lets Google ask.

import { CONSENT_TEXTS, boxesOf } from '../texts/permission-texts.ts';
import { attempt } from '../google/attempt.ts';
import { MENU_TITLE } from '../texts/menu-texts.ts';
import { hasHeldTriggers } from '../usecases/held-triggers.ts';
import type { Ports } from '../usecases/ports.ts';
import type { Command } from './menu.ts';
import { NEEDS } from './needs.ts';

/** Google's prompt ends the run; where it cannot be shown, the work goes on and the calls say what is missing. */
export function askConsent(ports: Ports, command: Command): void {
  const missing = ports.consent.missing();
  if (missing.length === 0) return;
  const needed = NEEDS[command].filter((permission) => missing.includes(permission));
  const ui = SpreadsheetApp.getUi();
  if (needed.length > 0) {
    // Whether an alert needs the box for windows nobody said: Google's own prompt comes in any case.
    attempt(
      () => ui.alert(MENU_TITLE, CONSENT_TEXTS.needed(boxesOf(needed)), ui.ButtonSet.OK),
      null,
      () => false,
    );
    ports.consent.ask(needed);
    return;
  }
  if (!hasHeldTriggers(ports)) return;
  const words = CONSENT_TEXTS.triggersHeld(boxesOf(missing));
  const pressed = ui.alert(MENU_TITLE, words, ui.ButtonSet.OK_CANCEL);
  if (pressed === ui.Button.OK) ports.consent.ask(missing);
}
