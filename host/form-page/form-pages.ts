// Requests to the responder address of a form and what is answered; no socket, no clock, no chance.
import type { FormBody, ResponseData } from '../forms/form-body.ts';
import type { FormPageReply, FormPageRequest } from '../host-api.ts';
import {
  closedPage,
  confirmationPage,
  missingPage,
  noEditsPage,
  sectionPage,
  signInPage,
} from './screens.ts';
import { firstScreen, turn } from './turn.ts';
import type { Turn, Unwalked } from './turn.ts';
import { readPrefilled, responderUrl } from './wire.ts';

/** What the pages need of the world. */
export interface FormStore {
  find(publicId: string): FormBody | null;
  submit(form: FormBody, answers: ResponseData['answers'], edited: ResponseData | null): void;
  /** Doubt `unwalked-answers`; dropped when absent. */
  readonly unwalked?: Unwalked;
}

const HTML_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; form-action 'self'; base-uri 'none'",
};

function htmlReply(status: number, body: string): FormPageReply {
  return { status, headers: HTML_HEADERS, body };
}

/** Accepting by script and published by a person are two switches; both must be on. */
export function accepts(form: FormBody): boolean {
  return form.settings.published && form.settings.accepting;
}

/** Whether somebody without an account gets past the door. */
export function isOpen(form: FormBody): boolean {
  const { openToAnyone, published, limitOneResponse, requireLogin } = form.settings;
  return openToAnyone && published && !limitOneResponse && !requireLogin;
}

function editToken(form: FormBody, params: URLSearchParams): ResponseData | null {
  const token = params.get('edit2');
  return token === null ? null : (form.responses.find((one) => editId(one) === token) ?? null);
}

function editId(response: ResponseData): string {
  return `2_${response.id}`;
}

export function editUrl(form: FormBody, response: ResponseData): string {
  return `${responderUrl(form)}?edit2=${editId(response)}`;
}

interface Visit {
  readonly store: FormStore;
  readonly form: FormBody;
  readonly params: URLSearchParams;
  readonly edited: ResponseData | null;
}

function reply({ store, form, params, edited }: Visit, next: Turn): FormPageReply {
  if (next.kind === 'section') {
    // Seen live: a post that is refused comes back as the page with status 400.
    const status = next.complaints.length > 0 ? 400 : 200;
    return htmlReply(status, sectionPage(form, next, params.get('edit2')));
  }
  store.submit(form, next.answers, edited);
  return htmlReply(200, confirmationPage(form));
}

function visit(visitor: Visit, posted: boolean): FormPageReply {
  const { form, params, edited } = visitor;
  if (!accepts(form)) return htmlReply(200, closedPage(form));
  if (params.has('edit2') && (!edited || !form.settings.allowEdits)) {
    return htmlReply(200, noEditsPage(form));
  }
  if (posted) return reply(visitor, turn(form, params, visitor.store.unwalked ?? 'dropped'));
  const answers = edited ? edited.answers : readPrefilled(form, params);
  return reply(visitor, firstScreen(form, answers));
}

/**
 * `anonymous` decides what a closed door looks like: a redirect for a fetch, a page for a person;
 * `hidesMissing` whether an address of no form has such a door too.
 */
export function formPages(
  store: FormStore,
  anonymous: 'redirect' | 'page',
  hidesMissing = false,
): (request: FormPageRequest) => FormPageReply {
  return (request) => {
    const url = new URL(request.url, 'https://docs.google.com');
    const match = /\/d\/e\/([^/]+)\/(viewform|formResponse)$/.exec(url.pathname);
    const form = match?.[1] === undefined ? null : store.find(match[1]);
    if (!form && !hidesMissing) return htmlReply(404, missingPage());
    if (!form || !isOpen(form)) return closedDoor(url, anonymous);
    const posted = request.method.toUpperCase() === 'POST';
    const params = posted ? new URLSearchParams(request.body) : url.searchParams;
    return visit({ store, form, params, edited: editToken(form, params) }, posted);
  };
}

function closedDoor(url: URL, anonymous: 'redirect' | 'page'): FormPageReply {
  if (anonymous === 'page') return htmlReply(403, signInPage());
  const back = encodeURIComponent(`https://docs.google.com${url.pathname}${url.search}`);
  const location = `https://accounts.google.com/ServiceLogin?service=wise&passive=1209600&continue=${back}`;
  return { status: 302, headers: { ...HTML_HEADERS, Location: location }, body: '' };
}
