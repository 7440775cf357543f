// Pages of forms under this server's own address.

/** Google's address of a form, as the world holds it, and ours. */
const GOOGLE_FORMS = 'https://docs.google.com/forms/';

export function toLocalLinks(text: string, origin: string): string {
  return text.replaceAll(GOOGLE_FORMS, `${origin}/forms/`);
}
