// What the simple onOpen may not call, whatever the manifest says.

/** Simple triggers may not use services that need authorisation, other files or dialogs with html. */
const REFUSED: readonly RegExp[] = [
  /^Base\.Ui\.show/,
  /^Script\.(?:ScriptApp\.(?!getAuthorizationInfo)|TriggerBuilder\.)/,
  /^Forms\./,
  /^Mail\./,
  /^URL_Fetch\./,
  /^Spreadsheet\.SpreadsheetApp\.(?:open|create)/,
];

export function limitedRefuses(method: string): boolean {
  return REFUSED.some((pattern) => pattern.test(method));
}
