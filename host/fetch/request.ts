// From the arguments of fetch to a request, with the defaults of the service.
import { fail } from '../engine/gas-error.ts';
import type { StubRequest } from './stub.ts';

export interface FetchOptions {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly followRedirects: boolean;
  readonly mute: boolean;
}

type Params = Readonly<Record<string, unknown>>;

const MAX_URL = 2048;

function headersOf(params: Params): Record<string, string> {
  const given = Object.entries((params.headers ?? {}) as Record<string, unknown>);
  return Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), String(value)]));
}

/** A payload object travels as a form, a string as it is. */
function payloadOf(params: Params): { body: string; type: string } {
  const { payload, contentType } = params;
  const form = 'application/x-www-form-urlencoded';
  if (payload === undefined || payload === null) return { body: '', type: '' };
  if (typeof payload === 'string')
    return { body: payload, type: (contentType as string | undefined) ?? form };
  const fields = Object.entries(payload as Record<string, unknown>);
  const body = new URLSearchParams(
    fields.map(([key, value]): [string, string] => [key, String(value)]),
  ).toString();
  return { body, type: form };
}

export function fetchOptions(params: Params): FetchOptions {
  const { body, type } = payloadOf(params);
  const method = ((params.method as string | undefined) ?? (body ? 'post' : 'get')).toUpperCase();
  const headers = headersOf(params);
  if (type !== '') headers['content-type'] ??= type;
  return {
    method,
    headers,
    body,
    followRedirects: params.followRedirects !== false,
    mute: params.muteHttpExceptions === true,
  };
}

export function addressOf(text: string): URL {
  if (Buffer.byteLength(text) > MAX_URL) fail('Limit Exceeded: URLFetch URL Length.');
  const withScheme = /^https?:\/\//i.test(text) ? text : `http://${text}`;
  return URL.canParse(withScheme) ? new URL(withScheme) : fail(`Invalid argument: ${text}`);
}

export function requestOf(url: URL, options: FetchOptions): StubRequest {
  const { method, headers, body } = options;
  return { method, url, headers, body };
}

/** The manifest's list holds prefixes; `https://*.x/` stands for any subdomain. */
export function isListed(url: URL, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => {
    const pattern = prefix.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\/]/g, '\\$&'));
    return new RegExp(`^${pattern.join('[^/]*')}`).test(url.href);
  });
}
