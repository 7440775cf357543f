// The answer of a web server as scripts read it.
import type { Runtime } from '../engine/runtime.ts';
import { Served, type Imitates } from '../engine/served.ts';
import type { StubReply } from './stub.ts';

export class HttpResponse
  extends Served
  implements Imitates<GoogleAppsScript.URL_Fetch.HTTPResponse>
{
  readonly gasClass = 'URL_Fetch.HTTPResponse';
  readonly #reply: StubReply;

  constructor(rt: Runtime, reply: StubReply) {
    super(rt);
    this.#reply = reply;
  }

  getResponseCode(): number {
    return this.#reply.status;
  }

  getContentText(): string {
    return this.#reply.body;
  }

  getHeaders(): Record<string, string> {
    const headers = Object.entries(this.#reply.headers);
    const isSmall = this.rt.doubt('header-case') === 'small';
    return Object.fromEntries(
      headers.map(([name, value]) => [isSmall ? name.toLowerCase() : name, value]),
    );
  }

  getAllHeaders(): Record<string, string> {
    return this.getHeaders();
  }
}
