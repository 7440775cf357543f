// What the simple onOpen may not call, whatever the manifest says and the person agreed to.

/** The open file is all that a simple trigger may touch. */
const BOUND_FILE = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
/** Not refused: the address comes back empty. */
const IDENTITY = 'Base.Session.';

/** Dialogs, other files, forms, mail, fetching and triggers need scopes which onOpen has not. */
export function limitedRefuses(method: string, scopes: readonly string[]): boolean {
  return scopes.length > 0 && !scopes.includes(BOUND_FILE) && !method.startsWith(IDENTITY);
}
