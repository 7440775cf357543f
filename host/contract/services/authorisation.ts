// Contract of ScriptApp: what it says about authorisation, and triggers that the product does not use.
import type { ContractRow } from '../contract-row.ts';
import { CLEAN, KEEP } from './triggers.ts';

const REF = 'developers.google.com/apps-script/reference/script';

export const AUTHORISATION_ROWS: readonly ContractRow[] = [
  {
    about: 'Script.AuthorizationInfo.getAuthorizationStatus',
    aspect: 'result',
    fact: 'whoever agreed to everything needs no further authorisation',
    call: `var info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl()];`,
    expected: ['NOT_REQUIRED', null],
    provenance: 'documented',
    source: `${REF}/authorization-info`,
  },
  {
    about: 'Script.AuthorizationInfo.getAuthorizedScopes',
    aspect: 'result',
    fact: 'authorised scopes are those asked for',
    call: `var scope = 'https://www.googleapis.com/auth/forms'; ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
      return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [scope]).getAuthorizedScopes();`,
    expected: ['https://www.googleapis.com/auth/forms'],
    provenance: 'documented',
    source: `${REF}/authorization-info#getAuthorizedScopes()`,
  },
  {
    about: 'Script.ScriptApp.requireScopes',
    aspect: 'arguments',
    fact: 'scopes that the manifest does not declare cannot be required',
    call: "ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['https://www.googleapis.com/auth/calendar']);",
    errorStarts: '',
    provenance: 'documented',
    source: 'developers.google.com/apps-script/concepts/scopes',
  },
  {
    about: 'Script.ClockTriggerBuilder.create',
    aspect: 'result',
    fact: 'every kind of schedule can be created',
    call: `${KEEP} var clock = function () { return ScriptApp.newTrigger('onOpen').timeBased(); };
      try {
        clock().everyMinutes(30).create(); clock().everyHours(12).create(); clock().onMonthDay(1).atHour(7).nearMinute(30).create();
        clock().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(8).create(); clock().at(new Date(Date.now() + 3600000)).create(); clock().after(3600000).create();
        return mine().map(function (t) { return String(t.getEventType()) + t.getTriggerSource(); });
      } finally { ${CLEAN} }`,
    expected: Array.from({ length: 6 }, () => 'CLOCKCLOCK'),
    provenance: 'documented',
    source: `${REF}/clock-trigger-builder`,
  },
  {
    about: 'Script.SpreadsheetTriggerBuilder.create',
    aspect: 'result',
    fact: 'triggers of the spreadsheet itself',
    call: `${KEEP} var on = function () { return ScriptApp.newTrigger('onOpen').forSpreadsheet(ss); };
      try {
        on().onFormSubmit().create();
        return mine().map(function (t) { return [String(t.getEventType()), String(t.getTriggerSource()), t.getTriggerSourceId() === ss.getId()]; });
      } finally { ${CLEAN} }`,
    expected: [['ON_FORM_SUBMIT', 'SPREADSHEETS', true]],
    provenance: 'documented',
    source: `${REF}/spreadsheet-trigger-builder`,
  },
];
