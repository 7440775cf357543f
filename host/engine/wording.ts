// Which error sentences live runs have shown, and what becomes of errors under the doubts about them.

/** How each begins; the row of the contract that expects it names the report. */
const SEEN: readonly string[] = [
  'The parameters (',
  'The number of columns in the data does not match',
  'The number of rows in the data does not match',
  'The starting row of the range is too small',
  'The starting column of the range is too small',
  'The coordinates of the range are outside the dimensions of the sheet',
  'Range not found',
  'Cell reference out of range',
  'Those rows are out of bounds',
  'Those columns are out of bounds',
  'Sorry, it is not possible to delete all non-frozen',
  "You can't freeze all visible",
  "You can't remove all the sheets in a document",
  "You can't create a filter in a sheet that already has a filter",
  'A sheet with the name "',
  'The data you entered in cell',
  'The data validation rule has more items than the limit of 500',
  'The number of rows in the range must be at least 1',
  'The number of columns in the range must be at least 1',
  'This action would increase the number of cells in the workbook',
  'Your input contains more than the maximum of 50000 characters',
  'Cannot call SpreadsheetApp.getUi() from this context',
  'You do not have permission to call',
  'Service invoked too many times',
  'Service using too much computer time',
  'Argument too large: value',
  'You have exceeded the property storage quota',
  'There are too many LockService operations',
  'Lock timeout',
  'Invalid argument: url',
  'No HTML file named',
  'Operation not supported on unpublished form',
  'Invalid data updating form',
  'Questions cannot have duplicate choice values',
  'No item with the given ID could be found',
  'Invalid conversion for item type',
  'Request to ',
  'Request failed for ',
  'Attribute provided with no value: url',
  'Limit Exceeded: URLFetch URL Length',
  'Unexpected error while getting the method or property deleteTrigger',
  'Invalid argument: timeZone. Should be of type: String',
  'The value you passed to everyMinutes was invalid',
  'Invalid email: ',
  'Limit Exceeded: Email Body Size',
  'Authorization is required',
  'Exceeded maximum execution time',
];

/** Sentences of the imitation itself, which Google never says. */
const OWN = ['not implemented in the local host', 'Illegal invocation'];

export const OTHER_WORDING = 'Service error: the sentence nobody has seen';

/** Stands for whatever Google says in Thai; of the English sentence only addresses are left. */
export const THAI_WORDING = 'ข้อผิดพลาดของบริการเป็นภาษาของบัญชี';

/** As the doubts about wording and language have it. */
export function worded(message: string, doubt: (id: string) => string): string {
  if (OWN.some((begin) => message.startsWith(begin))) return message;
  if (doubt('error-language') === 'Thai') {
    return [THAI_WORDING, ...(message.match(/https:[^\s,()]+/g) ?? [])].join(' ');
  }
  if (doubt('error-wording') === 'as noted') return message;
  return SEEN.some((begin) => message.startsWith(begin)) ? message : OTHER_WORDING;
}
