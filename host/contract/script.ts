// Contract rows of ScriptApp: triggers and authorisation.
import type { ContractRow } from './contract-row.ts';

const REF = 'developers.google.com/apps-script/reference/script';
const GUIDE = 'developers.google.com/apps-script/guides/triggers/installable';
const CLEAN =
  'ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); });';

export const SCRIPT_ROWS: readonly ContractRow[] = [
  {
    fact: 'a clock trigger says what it runs',
    call: `${CLEAN} var t = ScriptApp.newTrigger('runDaily').timeBased().everyDays(1).atHour(6).inTimezone('Asia/Bangkok').create();
      var seen = [t.getHandlerFunction(), t.getEventType().toString(), t.getTriggerSource().toString(), t.getTriggerSourceId(), typeof t.getUniqueId()];
      ${CLEAN} return seen;`,
    expected: ['runDaily', 'CLOCK', 'CLOCK', null, 'string'],
    provenance: 'documented',
    source: `${REF}/trigger`,
  },
  {
    fact: 'a form trigger belongs to its form',
    call: `${CLEAN} var form = FormApp.create('contract'); var t = ScriptApp.newTrigger('onSurveySubmit').forForm(form).onFormSubmit().create();
      var seen = [t.getEventType() === ScriptApp.EventType.ON_FORM_SUBMIT, t.getTriggerSource().toString(), t.getTriggerSourceId() === form.getId(), ScriptApp.getProjectTriggers().length];
      ${CLEAN} return seen;`,
    expected: [true, 'FORMS', true, 1],
    provenance: 'documented',
    source: `${REF}/form-trigger-builder`,
  },
  {
    fact: 'a deleted trigger is gone',
    call: `${CLEAN} var t = ScriptApp.newTrigger('runDaily').timeBased().after(60000).create(); ScriptApp.deleteTrigger(t); return ScriptApp.getProjectTriggers().length;`,
    expected: 0,
    provenance: 'documented',
    source: `${REF}/script-app#deleteTrigger(Trigger)`,
  },
  {
    fact: 'twenty triggers a user and script',
    call: `${CLEAN} try { for (var i = 0; i < 21; i++) ScriptApp.newTrigger('runDaily').timeBased().after(86400000).create(); } finally { ${CLEAN} }`,
    errorStarts: 'This script has too many triggers',
    provenance: 'documented',
    source:
      'developers.google.com/apps-script/guides/services/quotas; the text is carried by imitations',
  },
  {
    fact: 'an unknown time zone is refused',
    call: "ScriptApp.newTrigger('runDaily').timeBased().everyDays(1).inTimezone('Asia/Nowhere').create();",
    errorStarts: '',
    provenance: 'documented',
    source: `${REF}/clock-trigger-builder#inTimezone(String)`,
  },
  {
    fact: 'a trigger without a schedule is refused',
    call: "ScriptApp.newTrigger('runDaily').timeBased().create();",
    errorStarts: '',
    provenance: 'believed',
    source: GUIDE,
  },
  {
    fact: 'whoever agreed to everything needs no further authorisation',
    call: `var info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL); return [info.getAuthorizationStatus().toString(), info.getAuthorizationUrl()];`,
    expected: ['NOT_REQUIRED', null],
    provenance: 'documented',
    source: `${REF}/authorization-info`,
  },
  {
    fact: 'scopes that the manifest does not declare cannot be required',
    call: "ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['https://www.googleapis.com/auth/calendar']);",
    errorStarts: '',
    provenance: 'documented',
    source: 'developers.google.com/apps-script/concepts/scopes',
  },
  {
    fact: 'every kind of schedule can be created',
    call: `${CLEAN} var clock = function () { return ScriptApp.newTrigger('runDaily').timeBased(); };
      clock().everyMinutes(5).create(); clock().everyHours(2).create(); clock().onMonthDay(1).atHour(7).nearMinute(30).create();
      clock().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(8).create(); clock().at(new Date(Date.now() + 3600000)).create();
      var kinds = ScriptApp.getProjectTriggers().map(function (t) { return t.getEventType().toString(); }); ${CLEAN} return kinds.join();`,
    expected: 'CLOCK,CLOCK,CLOCK,CLOCK,CLOCK',
    provenance: 'documented',
    source: `${REF}/clock-trigger-builder`,
  },
  {
    fact: 'minutes are 1, 5, 10, 15 or 30',
    call: "ScriptApp.newTrigger('runDaily').timeBased().everyMinutes(7);",
    errorStarts: '',
    provenance: 'documented',
    source: `${REF}/clock-trigger-builder#everyMinutes(Integer)`,
  },
  {
    fact: 'triggers of the spreadsheet itself',
    call: `${CLEAN} var sheet = SpreadsheetApp.getActive(); var on = function () { return ScriptApp.newTrigger('runDaily').forSpreadsheet(sheet); };
      var seen = [on().onOpen().create(), on().onEdit().create(), on().onFormSubmit().create()].map(function (t) { return t.getEventType() + ' ' + t.getTriggerSource() + ' ' + (t.getTriggerSourceId() === sheet.getId()); });
      ${CLEAN} return seen;`,
    expected: [
      'ON_OPEN SPREADSHEETS true',
      'ON_EDIT SPREADSHEETS true',
      'ON_FORM_SUBMIT SPREADSHEETS true',
    ],
    provenance: 'documented',
    source: `${REF}/spreadsheet-trigger-builder`,
  },
  {
    fact: 'authorised scopes are those asked for',
    call: `var scope = 'https://www.googleapis.com/auth/forms'; ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
      return [ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [scope]).getAuthorizedScopes(), typeof ScriptApp.getScriptId()];`,
    expected: [['https://www.googleapis.com/auth/forms'], 'string'],
    provenance: 'documented',
    source: `${REF}/authorization-info#getAuthorizedScopes()`,
  },
];
