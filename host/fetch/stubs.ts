// The web as the local host knows it: one stub per host name, nothing beyond.
import { formPages } from '../form-page/form-pages.ts';
import { formStore } from '../forms/form-store.ts';
import type { Machine } from '../engine/machine.ts';
import { lineStub } from './line.ts';
import type { Stub } from './stub.ts';

/** Responder pages as somebody without an account meets them. */
function docsStub(machine: Machine): Stub {
  const hidesMissing = machine.doubt('unknown-form-page') === 'sign-in';
  const pages = formPages(formStore(machine), 'redirect', hidesMissing);
  return ({ method, url, body }) => {
    const reply = pages({ method, url: url.href, body });
    return { ...reply, headers: capitalised(reply.headers) };
  };
}

/** As Google's servers spell the names of headers. */
function capitalised(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase()),
      value,
    ]),
  );
}

/** The sign-in page, for fetches that follow the redirect. */
const accountsStub: Stub = () => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!doctype html><title>Sign in - Google Accounts</title>',
});

export function stubFor(machine: Machine, hostname: string): Stub | null {
  switch (hostname) {
    case 'docs.google.com':
      return docsStub(machine);
    case 'accounts.google.com':
      return accountsStub;
    case 'api.line.me':
      return lineStub(machine.world, (message) => {
        machine.world.lineMessages.push(message);
      });
    default:
      return null;
  }
}
