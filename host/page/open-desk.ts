// Opens the desk: the saved world, or a new one with the sample college's three accounts.
import { readFileSync } from 'node:fs';
import { createHost } from '../create-host.ts';
import type { LocalHost } from '../create-host.ts';
import type { Person } from '../host-api.ts';
import { Desk } from './desk.ts';
import type { EngineOptions } from './engine-messages.ts';
import type { Account } from './views.ts';
import { readState } from './saved-state.ts';

/** Fictional people of the sample college. */
export const SAMPLE_ACCOUNTS: readonly Account[] = [
  { email: 'coordinator@college.example', name: 'ครูผู้ประสานงาน', role: 'owner' },
  { email: 'editor@college.example', name: 'ครูแนะแนวอีกคน', role: 'editor' },
  { email: 'viewer@college.example', name: 'ผู้บริหาร (ดูอย่างเดียว)', role: 'viewer' },
];

function newHost(options: EngineOptions, person: Person): LocalHost {
  return createHost({
    code: readFileSync(options.codeFile, 'utf8'),
    manifest: readFileSync(options.manifestFile, 'utf8'),
    seed: options.seed,
    locale: 'th_TH',
    spreadsheetTimeZone: 'Asia/Bangkok',
    owner: SAMPLE_ACCOUNTS[0]?.email ?? '',
    person,
    ...(options.now === null ? {} : { now: options.now }),
  });
}

export function openDesk(options: EngineOptions, person: Person): Desk {
  const host = newHost(options, person);
  const saved = options.fresh ? null : readState(options.stateFile);
  if (saved) {
    host.restore(saved.snapshot);
    return new Desk({ host, ...saved });
  }
  for (const { email, role } of SAMPLE_ACCOUNTS) {
    if (role === 'owner') continue;
    host.addUser(email);
    host.share(email, role);
  }
  const { seed, graduations } = options;
  return new Desk({ host, accounts: SAMPLE_ACCOUNTS, seed, graduations, answered: [] });
}
