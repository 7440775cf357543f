// Composes the ports over Google, lazily: nothing is called while the bundle loads.

import { openConsent } from '../google/consent.ts';
import { openForms } from '../google/forms.ts';
import { openLock } from '../google/lock.ts';
import { openMail } from '../google/mail.ts';
import { openMemory } from '../google/memory.ts';
import { openSelfTest } from '../google/self-test.ts';
import { openTriggers } from '../google/triggers.ts';
import { openWorkbook } from '../google/workbook.ts';
import type { Ports } from '../usecases/ports.ts';

export function googlePorts(showsToasts: boolean): Ports {
  const made: Partial<Record<string, unknown>> = {};
  const once = <T>(name: string, make: () => T): T => (made[name] ??= make()) as T;
  return {
    get workbook() {
      return once('workbook', openWorkbook);
    },
    get forms() {
      return once('forms', openForms);
    },
    get lock() {
      return once('lock', openLock);
    },
    get memory() {
      return once('memory', openMemory);
    },
    get mail() {
      return once('mail', openMail);
    },
    get triggers() {
      return once('triggers', openTriggers);
    },
    get consent() {
      return once('consent', openConsent);
    },
    get selfTest() {
      return once('selfTest', openSelfTest);
    },
    version: __VERSION__,
    now: () => new Date().toISOString(),
    me: () => Session.getEffectiveUser().getEmail(),
    random: () => Math.random(),
    secret: () => Utilities.getUuid() + Utilities.getUuid(),
    progress: (text) => {
      if (showsToasts) SpreadsheetApp.getActive().toast(text, '', 8);
    },
  };
}
