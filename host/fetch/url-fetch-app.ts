// The global UrlFetchApp: synchronous, answered by stubs in the same process.
import type { FetchFault } from '../engine/faults.ts';
import { fail } from '../engine/gas-error.ts';
import { isConsumer, spendToday } from '../script/daily-quota.ts';
import { Served, type Imitates } from '../engine/served.ts';
import { HttpResponse } from './http-response.ts';
import { addressOf, fetchOptions, isListed, requestOf, type FetchOptions } from './request.ts';
import { MAX_TRANSFER, withinSize } from './size.ts';
import type { StubReply } from './stub.ts';
import { stubFor } from './stubs.ts';

type Params = Readonly<Record<string, unknown>>;

const MOST_REDIRECTS = 5;
const NO_ADDRESS = 'Attribute provided with no value: url';

export class UrlFetchApp
  extends Served
  implements Imitates<GoogleAppsScript.URL_Fetch.UrlFetchApp>
{
  readonly gasClass = 'URL_Fetch.UrlFetchApp';

  fetch(given: string | null, params: Params = {}): HttpResponse {
    // Undefined comes from a script as well as null.
    const address = given ?? '';
    if (address === '') fail(NO_ADDRESS);
    this.#permit(addressOf(address));
    this.#count();
    const options = fetchOptions(params);
    if (Buffer.byteLength(options.body) > MAX_TRANSFER) fail('Limit Exceeded: URLFetch POST Size.');
    const reply = this.#follow(addressOf(address), options);
    if (reply.status >= 400 && !options.mute) refuse(address, reply);
    return new HttpResponse(this.rt, reply);
  }

  fetchAll(requests: readonly (string | Params)[]): HttpResponse[] {
    return requests.map((request) =>
      typeof request === 'string' ? this.fetch(request) : this.fetch(String(request.url), request),
    );
  }

  #permit(url: URL): void {
    const prefixes = this.rt.machine.manifest.urlFetchWhitelist;
    if (prefixes === undefined || isListed(url, prefixes)) return;
    const text = url.href;
    fail(
      `Request to ${text} failed because the URL has not been whitelisted in the script manifest.`,
    );
  }

  #count(): void {
    const { user, world } = this.rt;
    const limit = isConsumer(user) ? 20_000 : 100_000;
    spendToday(world, `fetch:${user}`, { limit, service: 'urlfetch' });
  }

  #follow(first: URL, options: FetchOptions): StubReply {
    let url = first;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const reply = this.#ask(url, options);
      const location = reply.headers.Location;
      if (reply.status < 300 || reply.status > 399 || location === undefined) return reply;
      if (!options.followRedirects) return reply;
      url = new URL(location, url);
    }
    return fail(`Too many redirects: ${first.href}`);
  }

  #ask(url: URL, options: FetchOptions): StubReply {
    const troubled = this.#troubled(url);
    if (troubled !== null) return troubled;
    const stub = stubFor(this.rt.machine, url.hostname) ?? fail(`DNS error: ${url.href}`);
    return withinSize(stub(requestOf(url, options)));
  }

  /** What a fault says instead of the stub; it may throw. */
  #troubled(url: URL): StubReply | null {
    const fault = this.rt.faults.find(
      (one): one is FetchFault => one.kind === 'fetch' && url.href.includes(one.url ?? ''),
    );
    if (fault === undefined) return null;
    if (fault.reply === 'dns') return fail(`DNS error: ${url.href}`);
    if (fault.reply === 'timeout') return fail(`Timeout: ${url.href}`);
    return { status: fault.reply, headers: {}, body: 'Error' };
  }
}

function refuse(address: string, reply: StubReply): never {
  const host = addressOf(address).origin;
  const start = reply.body.slice(0, 300);
  return fail(
    `Request failed for ${host} returned code ${String(reply.status)}. Truncated server response: ${start} (use muteHttpExceptions option to examine full response)`,
  );
}
