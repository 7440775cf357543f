// The answer of a web server as scripts read it.
import type { Runtime } from '../runtime.ts';
import { Served, type Imitates } from '../served.ts';
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
    return { ...this.#reply.headers };
  }

  getAllHeaders(): Record<string, string> {
    return this.getHeaders();
  }
}
