// Which error sentences live runs have shown; all others are rewritten under the doubt about wording.

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
  'Invalid conversion for item type',
  'Request to ',
  'Authorization is required',
  'Exceeded maximum execution time',
];

/** Sentences of the imitation itself, which Google never says. */
const OWN = ['not implemented in the local host', 'Illegal invocation'];

export const OTHER_WORDING = 'Service error: the sentence nobody has seen';

export function worded(message: string, variant: string): string {
  if (variant === 'as noted') return message;
  return [...SEEN, ...OWN].some((begin) => message.startsWith(begin)) ? message : OTHER_WORDING;
}
