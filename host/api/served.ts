// Which parts of the reference the generator reads: namespaces, and the global name of each service.

export const SERVED_NAMESPACES = [
  'Base',
  'Cache',
  'Charts',
  'Forms',
  'HTML',
  'Lock',
  'Mail',
  'Properties',
  'Script',
  'Spreadsheet',
  'URL_Fetch',
  'Utilities',
] as const;

/** How Google names a namespace in its messages; the classes of the others stand alone ("Ui"). */
export const PUBLIC_NAMES: Readonly<Record<string, string>> = {
  Base: '',
  Cache: 'CacheService',
  Charts: 'Charts',
  Forms: 'FormApp',
  HTML: 'HtmlService',
  Lock: 'LockService',
  Mail: 'MailApp',
  Properties: 'PropertiesService',
  Script: 'ScriptApp',
  Spreadsheet: 'SpreadsheetApp',
  URL_Fetch: 'UrlFetchApp',
  Utilities: 'Utilities',
};
