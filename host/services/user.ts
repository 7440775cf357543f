// User: an account as the services name it.
import type { Runtime } from '../engine/runtime.ts';
import { Served, type Imitates } from '../engine/served.ts';

export class UserImpl extends Served implements Imitates<GoogleAppsScript.Base.User> {
  readonly gasClass = 'Base.User';
  readonly #email: string;

  constructor(rt: Runtime, email: string) {
    super(rt);
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }

  override toString(): string {
    return this.#email;
  }
}

/** E-mail of an argument that may be an address or a User. */
export function emailOf(user: unknown): string {
  return user instanceof UserImpl ? user.getEmail() : String(user);
}
