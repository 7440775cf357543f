// Which of Google's sentences speak of the account or the file as a whole, and which only of one call.
import { describe, expect, test } from '@jest/globals';
import { isPermissionMissing, refusalOf } from '../../src/google/refusals.ts';

const AUTH = 'https://www.googleapis.com/auth/';

describe('refusalOf', () => {
  test.each([
    [
      'one scope is named',
      `You do not have permission to call MailApp.sendEmail. Required permissions: ${AUTH}script.send_mail`,
      ['permissionMissing', 'mail', ''],
    ],
    [
      'several would do: ours is the box',
      `You do not have permission to call SpreadsheetApp.getActive. Required permissions: (${AUTH}spreadsheets.currentonly || ${AUTH}spreadsheets)`,
      ['permissionMissing', 'sheet', ''],
    ],
    [
      'forms.currentonly is not forms',
      `You do not have permission to call FormApp.openById. Required permissions: (${AUTH}forms.currentonly || ${AUTH}forms)`,
      ['permissionMissing', 'forms', ''],
    ],
    [
      'in another language the scope still stands there',
      `คุณไม่มีสิทธิ์เรียกใช้ UrlFetchApp.fetch สิทธิ์ที่จำเป็น: ${AUTH}script.external_request`,
      ['permissionMissing', 'web', ''],
    ],
    [
      'no scope is named',
      'Authorization is required to perform that action.',
      ['permissionMissing', '', ''],
    ],
    [
      'a day is over',
      'Service invoked too many times for one day: urlfetch.',
      ['dayUsedUp', '', 'urlfetch'],
    ],
    ['trigger minutes', 'Service using too much computer time for one day', ['dayUsedUp', '', '']],
    [
      'a short time',
      'Service invoked too many times in a short time: forms. Try Utilities.sleep(1000) between calls.',
      ['tooMuchAtOnce', '', ''],
    ],
    [
      'at once',
      'There are too many scripts running simultaneously for this Google user account.',
      ['tooMuchAtOnce', '', ''],
    ],
    [
      'cells',
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      ['workbookFull', '', ''],
    ],
    [
      'tabs',
      'This action would increase the number of sheets in the workbook above the limit of 200 sheets.',
      ['workbookFull', '', ''],
    ],
    [
      'triggers',
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      ['triggersFull', '', ''],
    ],
    [
      'the store',
      'You have exceeded the property storage quota. Please remove some properties and try again.',
      ['memoryFull', '', ''],
    ],
    ['one property', 'Argument too large: value', ['memoryFull', '', '']],
  ])('%s', (_why, message, [problem, permissions, service]) => {
    for (const error of [new Error(message), message]) {
      const refusal = refusalOf(error);
      expect(refusal).toMatchObject({ problem, details: { permissions, service } });
      expect(isPermissionMissing(error)).toBe(problem === 'permissionMissing');
    }
  });

  test.each([
    [
      'a closed form',
      'No item with the given ID could be found, or you do not have permission to access it.',
    ],
    ['a protected cell', 'You are trying to edit a protected cell or object.'],
    ['a bad address', 'Invalid email: x'],
    ['a full mail', 'Limit Exceeded: Email Body Size.'],
    ['anything else', 'Service error: Forms'],
    ['nothing at all', undefined],
  ])('%s is none', (_why, message) => {
    expect(refusalOf(message === undefined ? undefined : new Error(message))).toBeNull();
  });
});
