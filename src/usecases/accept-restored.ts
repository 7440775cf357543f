// After an older version of the file was restored: closes every step that this version cannot account for.

import { closeLostSteps, parseLedger } from '../domain/contact/ledger.ts';
import { readContacts } from '../domain/contact/read-contacts.ts';
import { ProblemError } from '../domain/problems.ts';
import { CONTACTS } from '../domain/tabs/journal-tabs.ts';
import { MEMORY } from './memory-names.ts';
import type { Ports } from './ports.ts';
import { readBook } from './read-book.ts';

/** Must run under the lock. Returns how many steps were closed; a damaged ledger cannot be mended by a click. */
export function acceptRestored(ports: Ports): number {
  const ledger = parseLedger(ports.memory.get(MEMORY.ledger));
  if (!ledger) throw new ProblemError('sendingStopped');
  const contacts = readContacts(readBook(ports).snapshot(CONTACTS));
  const { closed, count } = closeLostSteps(contacts, ledger);
  ports.memory.set(MEMORY.ledger, JSON.stringify(closed));
  return count;
}
