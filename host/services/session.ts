// Session: who runs the script and in which zone.
import { createHash } from 'node:crypto';
import { fail } from '../engine/gas-error.ts';
import { Served, type Imitates } from '../engine/served.ts';
import { UserImpl } from './user.ts';

export class SessionImpl extends Served implements Imitates<GoogleAppsScript.Base.Session> {
  readonly gasClass = 'Base.Session';

  /** '' where Google does not tell: triggers; in the simple onOpen nobody's address is told. */
  getActiveUser(): UserImpl {
    this.#refuseLimited('getActiveUser');
    return new UserImpl(this.rt, this.rt.auth === 'LIMITED' ? '' : this.rt.activeUser);
  }

  getEffectiveUser(): UserImpl {
    this.#refuseLimited('getEffectiveUser');
    return new UserImpl(this.rt, this.rt.auth === 'LIMITED' ? '' : this.rt.user);
  }

  #refuseLimited(method: string): void {
    if (this.rt.auth !== 'LIMITED' || this.rt.doubt('limited-identity') === 'empty') return;
    fail(
      `You do not have permission to call Session.${method}. Required permissions: https://www.googleapis.com/auth/userinfo.email`,
    );
  }

  getActiveUserLocale(): string {
    return 'th';
  }

  getScriptTimeZone(): string {
    return this.rt.machine.manifest.timeZone;
  }

  getTemporaryActiveUserKey(): string {
    return createHash('sha256').update(this.rt.activeUser).digest('base64').slice(0, 40);
  }
}
