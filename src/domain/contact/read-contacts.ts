// Rows of the contacts journal.

import { textOf, type TabSnapshot } from '../tabs/snapshot.ts';
import type { ContactChannel, ContactRecord, ContactState } from './contact-record.ts';

export const readContacts = (snapshot: TabSnapshot | null): ContactRecord[] =>
  (snapshot?.rows ?? []).map((row) => ({
    id: textOf(row, 'id'),
    at: textOf(row, 'at'),
    by: textOf(row, 'by'),
    code: textOf(row, 'code'),
    wave: textOf(row, 'wave'),
    step: textOf(row, 'step'),
    channel: textOf(row, 'channel') as ContactChannel,
    state: textOf(row, 'state') as ContactState,
    detail: textOf(row, 'detail'),
  }));
