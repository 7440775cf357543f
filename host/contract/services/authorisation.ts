// Contract of ScriptApp: what it says about authorisation, and triggers that the product does not use.
import type { ContractRow } from '../contract-row.ts';
import { rowsOfSpecimens, type Specimen } from '../specimen.ts';
import { CLEAN, KEEP } from './triggers.ts';

const REF = 'developers.google.com/apps-script/reference/script';

const FULL = 'ScriptApp.AuthMode.FULL';
const FORMS = "['https://www.googleapis.com/auth/forms']";
const INFO = `ScriptApp.getAuthorizationInfo(${FULL})`;

/** Whoever runs the rows has agreed to everything: menu items ask for it first. */
const specimens: readonly Specimen[] = [
  {
    about: 'Script.ScriptApp.getAuthorizationInfo',
    on: 'ScriptApp',
    args: [FULL, FORMS],
    read: 'String(it.getAuthorizationStatus())',
    gives: 'NOT_REQUIRED',
    provenance: 'documented',
    source: `${REF}/script-app#getAuthorizationInfo(AuthMode,String)`,
  },
  {
    about: 'Script.ScriptApp.requireScopes',
    on: 'ScriptApp',
    args: [FULL, FORMS],
    read: 'true',
    gives: true,
    provenance: 'documented',
    source: 'developers.google.com/apps-script/concepts/scopes',
  },
  {
    about: 'Script.AuthorizationInfo.getAuthorizationStatus',
    on: INFO,
    read: 'String(it)',
    gives: 'NOT_REQUIRED',
    provenance: 'documented',
    source: `${REF}/authorization-info#getAuthorizationStatus()`,
  },
  {
    about: 'Script.AuthorizationInfo.getAuthorizationUrl',
    on: INFO,
    gives: null,
    kind: 'nothing',
    provenance: 'documented',
    source: `${REF}/authorization-info#getAuthorizationUrl(): null when nothing is required`,
  },
  {
    about: 'Script.AuthorizationInfo.getAuthorizedScopes',
    on: `ScriptApp.getAuthorizationInfo(${FULL}, ${FORMS})`,
    gives: ['https://www.googleapis.com/auth/forms'],
    provenance: 'documented',
    source: `${REF}/authorization-info#getAuthorizedScopes()`,
  },
];

const edges: readonly ContractRow[] = [
  {
    about: 'Script.ScriptApp.requireScopes',
    aspect: 'edge',
    fact: 'asking twice, and for the same scope twice, asks nobody anything',
    call: `var twice = ${FORMS}.concat(${FORMS}); ScriptApp.requireScopes(${FULL}, twice); ScriptApp.requireScopes(${FULL}, twice); return 'went on';`,
    expected: 'went on',
    provenance: 'documented',
    source: 'developers.google.com/apps-script/concepts/scopes',
  },
  {
    about: 'Script.ScriptApp.getAuthorizationInfo',
    aspect: 'edge',
    fact: 'without a list it speaks of every scope of the manifest',
    call: `return ${INFO}.getAuthorizedScopes().length >= 7;`,
    expected: true,
    provenance: 'documented',
    source: `${REF}/script-app#getAuthorizationInfo(AuthMode)`,
  },
  {
    about: 'Script.AuthorizationInfo.getAuthorizationStatus',
    aspect: 'edge',
    fact: 'is a value of an enum, equal to its own and to no text',
    call: `var status = ${INFO}.getAuthorizationStatus(); return [status === ScriptApp.AuthorizationStatus.NOT_REQUIRED, status === 'NOT_REQUIRED'];`,
    expected: [true, false],
    provenance: 'documented',
    source: `${REF}/authorization-status`,
  },
  {
    about: 'Script.AuthorizationInfo.getAuthorizationUrl',
    aspect: 'edge',
    fact: 'null for a single scope that was granted as well',
    call: `return ScriptApp.getAuthorizationInfo(${FULL}, ${FORMS}).getAuthorizationUrl();`,
    expected: null,
    provenance: 'documented',
    source: `${REF}/authorization-info#getAuthorizationUrl()`,
  },
  {
    about: 'Script.AuthorizationInfo.getAuthorizedScopes',
    aspect: 'edge',
    fact: 'names scopes in full, each once',
    call: `var scopes = ${INFO}.getAuthorizedScopes(); return scopes.filter(function (scope, i) { return scope.indexOf('https://www.googleapis.com/auth/') !== 0 || scopes.indexOf(scope) !== i; });`,
    expected: [],
    provenance: 'documented',
    source: `${REF}/authorization-info#getAuthorizedScopes()`,
  },
];

export const AUTHORISATION_ROWS: readonly ContractRow[] = [
  ...rowsOfSpecimens(specimens),
  ...edges,
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
    call: `${KEEP} var clock = function () { return ScriptApp.newTrigger('onSelfTest').timeBased(); };
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
    call: `${KEEP} var on = function () { return ScriptApp.newTrigger('onSelfTest').forSpreadsheet(ss); };
      try {
        on().onFormSubmit().create();
        return mine().map(function (t) { return [String(t.getEventType()), String(t.getTriggerSource()), t.getTriggerSourceId() === ss.getId()]; });
      } finally { ${CLEAN} }`,
    expected: [['ON_FORM_SUBMIT', 'SPREADSHEETS', true]],
    provenance: 'documented',
    source: `${REF}/spreadsheet-trigger-builder`,
  },
];
