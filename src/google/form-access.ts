// Who may answer a form: publishing, accepting, and what a stranger meets at its address.

import type { FormState, Reachability } from '../usecases/forms-port.ts';
import { attempt } from './attempt.ts';
import type { AnyForm, GoogleForm } from './form-types.ts';
import { isRefusal } from './refusals.ts';

/** Forms of before 2025 have no publish state: they are always published. */
const knowsPublishing = (form: AnyForm): boolean =>
  typeof form.setPublished === 'function' &&
  attempt(() => form.supportsAdvancedResponderPermissions?.() ?? false, false);

const isPublished = (form: AnyForm): boolean =>
  !knowsPublishing(form) || attempt(() => form.isPublished?.() ?? true, true);

export function stateOf(form: GoogleForm): FormState {
  const published = isPublished(form);
  return {
    title: form.getTitle(),
    published,
    accepting: published && form.isAcceptingResponses(),
    // Asking an unpublished form for its address is refused.
    responderUrl: published ? attempt(() => form.getPublishedUrl(), '') : '',
    editUrl: form.getEditUrl(),
  };
}

/** Nobody may answer a form that is still being made, whatever the service makes of the second argument. */
export function createClosed(fileName: string): GoogleForm {
  const form = attempt(() => FormApp.create(fileName, false), null) ?? FormApp.create(fileName);
  if (!knowsPublishing(form)) attempt(() => form.setAcceptingResponses(false), null);
  else if (isPublished(form)) form.setPublished(false);
  return form;
}

export function publishForm(form: GoogleForm): void {
  if (!isPublished(form)) form.setPublished(true);
  // Publishing accepts responses by itself, and an unpublished form refuses: only what is still missing is set.
  if (!form.isAcceptingResponses()) attempt(() => form.setAcceptingResponses(true), null);
}

const headerOf = (headers: object, wanted: string): string => {
  const name = Object.keys(headers).find((key) => key.toLowerCase() === wanted);
  return name === undefined ? '' : String((headers as Record<string, unknown>)[name]);
};

/** A form that asks for an account sends strangers to the sign-in page; so redirects are looked at, not followed. */
export function probe(responderUrl: string): Reachability {
  const response = attempt(
    () => UrlFetchApp.fetch(responderUrl, { followRedirects: false, muteHttpExceptions: true }),
    null,
    isRefusal,
  );
  if (response === null) return 'unreachable';
  const status = response.getResponseCode();
  if (status === 200) return 'open';
  if (status === 401 || status === 403) return 'signIn';
  if (status < 300 || status >= 400) return 'unreachable';
  const target = headerOf(response.getHeaders(), 'location');
  return target.includes('accounts.google.com') || target.includes('ServiceLogin')
    ? 'signIn'
    : 'unreachable';
}
