// What belongs to this window alone: its id, its account and its file; two windows may be two people.
import type { Sender } from '../protocol.ts';

const WINDOW = 'host.window';
const ACCOUNT = 'host.account';
const CONTAINER = 'host.container';

function windowId(): string {
  const known = sessionStorage.getItem(WINDOW);
  if (known !== null) return known;
  const made = crypto.randomUUID();
  sessionStorage.setItem(WINDOW, made);
  return made;
}

export function sender(): Sender {
  return {
    window: windowId(),
    account: sessionStorage.getItem(ACCOUNT) ?? '',
    container: sessionStorage.getItem(CONTAINER),
  };
}

export function chooseAccount(email: string): void {
  sessionStorage.setItem(ACCOUNT, email);
}

export function chooseContainer(id: string): void {
  sessionStorage.setItem(CONTAINER, id);
}
