// Session: who runs the script and in which zone.
import { createHash } from 'node:crypto';
import { Served, type Imitates } from '../served.ts';
import { UserImpl } from './user.ts';

export class SessionImpl extends Served implements Imitates<GoogleAppsScript.Base.Session> {
  readonly gasClass = 'Base.Session';

  /** '' where Google does not tell: triggers; in the simple onOpen nobody's address is told. */
  getActiveUser(): UserImpl {
    return new UserImpl(this.rt, this.rt.auth === 'LIMITED' ? '' : this.rt.activeUser);
  }

  getEffectiveUser(): UserImpl {
    return new UserImpl(this.rt, this.rt.auth === 'LIMITED' ? '' : this.rt.user);
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
