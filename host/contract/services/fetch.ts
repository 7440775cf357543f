// Contract of UrlFetchApp, as far as the manifest of this project lets it reach out.
import type { ContractRow } from '../contract-row.ts';
import { rowsOfSpecimens, type Specimen } from '../specimen.ts';

const REF = 'developers.google.com/apps-script/reference/url-fetch';
const QUIET = '{ followRedirects: false, muteHttpExceptions: true }';
const NO_FORM = "'https://docs.google.com/forms/d/e/nothing/viewform'";
const LINE = "'https://api.line.me/v2/bot/message/quota'";
const FORM_PAGE = 'var url = newForm().getPublishedUrl();';
const REPLY = `${FORM_PAGE} var reply = UrlFetchApp.fetch(url, ${QUIET});`;

const specimens: readonly Specimen[] = [
  {
    about: 'URL_Fetch.UrlFetchApp.fetch',
    before: FORM_PAGE,
    on: 'UrlFetchApp',
    args: ['url', QUIET],
    wrong: '',
    read: '[200, 302].indexOf(it.getResponseCode()) >= 0',
    gives: true,
    provenance: 'documented',
    source: `${REF}/url-fetch-app#fetch(String,Object)`,
  },
  {
    about: 'URL_Fetch.HTTPResponse.getResponseCode',
    before: REPLY,
    on: 'reply',
    read: '[200, 302].indexOf(it) >= 0',
    gives: true,
    provenance: 'documented',
    source: `${REF}/http-response#getResponseCode()`,
  },
  {
    about: 'URL_Fetch.HTTPResponse.getHeaders',
    before: REPLY,
    on: 'reply',
    read: "Object.keys(it).some(function (name) { return name.toLowerCase() === 'content-type'; })",
    gives: true,
    provenance: 'documented',
    source: `${REF}/http-response#getHeaders()`,
  },
];

const answers: readonly ContractRow[] = [
  {
    about: 'URL_Fetch.HTTPResponse.getHeaders',
    aspect: 'edge',
    fact: 'how the names of headers are spelled',
    call: `${REPLY} return Object.keys(reply.getHeaders()).filter(function (name) { return /^content-type$/i.test(name); });`,
    provenance: 'unknown',
    source:
      'gist.github.com/jjhesk/031628408f10c94697d5 reads Location; other public code asks for both spellings',
    doubt: 'header-case',
    variants: { 'as sent': ['Content-Type'], small: ['content-type'] },
  },
  {
    about: 'URL_Fetch.HTTPResponse.getResponseCode',
    aspect: 'edge',
    fact: 'a refusal has its code when errors are muted',
    call: `return UrlFetchApp.fetch(${LINE}, { muteHttpExceptions: true }).getResponseCode();`,
    expected: 401,
    provenance: 'documented',
    source: 'developers.line.biz/en/reference/messaging-api/#status-codes',
  },
  {
    about: 'URL_Fetch.UrlFetchApp.fetch',
    aspect: 'edge',
    fact: 'a form that is not open to anyone sends a stranger to the sign-in',
    call: `var reply = UrlFetchApp.fetch(newForm().setPublished(true).getPublishedUrl(), ${QUIET}); var headers = reply.getHeaders();
      var location = String(headers.Location || headers.location || '');
      return [reply.getResponseCode(), location.indexOf('https://accounts.google.com/')];`,
    variants: { no: [302, 0], yes: [200, -1] },
    provenance: 'unknown',
    source: 'inferred from what a browser without account sees',
    doubt: 'publish-opens',
  },
  {
    about: 'URL_Fetch.UrlFetchApp.fetch',
    aspect: 'edge',
    fact: 'the address of a form that does not exist',
    call: `return UrlFetchApp.fetch(${NO_FORM}, ${QUIET}).getResponseCode();`,
    provenance: 'unknown',
    source: 'inferred from what a browser sees',
    doubt: 'unknown-form-page',
    variants: { '404': 404, 'sign-in': 302 },
  },
  {
    about: 'URL_Fetch.UrlFetchApp.fetchAll',
    aspect: 'result',
    fact: 'several requests at once answer in their order; text and headers can be read',
    call: `var ask = { url: ${LINE}, muteHttpExceptions: true };
      return UrlFetchApp.fetchAll([ask, { url: ${LINE}, muteHttpExceptions: true, method: 'post', payload: { a: '1' } }])
        .map(function (reply) { return [reply.getResponseCode() >= 400, typeof reply.getContentText(), typeof reply.getAllHeaders()]; });`,
    expected: [
      [true, 'string', 'object'],
      [true, 'string', 'object'],
    ],
    provenance: 'documented',
    source: `${REF}/url-fetch-app#fetchAll(Object)`,
  },
];

const refused: readonly ContractRow[] = [
  {
    about: 'URL_Fetch.UrlFetchApp.fetch',
    aspect: 'arguments',
    fact: 'an address that the manifest does not list is refused before anything is sent',
    call: "UrlFetchApp.fetch('https://example.com/');",
    errorStarts:
      'Request to https://example.com/ failed because the URL has not been whitelisted in the script manifest.',
    provenance: 'seen',
    source:
      'github.com/diegomanuel/binance-to-google-sheets issue 82, FirestoreGoogleAppsScript issue 135',
  },
  {
    about: 'URL_Fetch.UrlFetchApp.fetch',
    aspect: 'arguments',
    fact: 'a failing answer throws unless muted',
    call: `UrlFetchApp.fetch(${LINE});`,
    errorStarts: 'Request failed for https://api.line.me returned code 401',
    provenance: 'seen',
    source:
      'github.com/catchpoint/WebPageTest.bulk-tester issue 33; documented for fetch(String,Object)',
  },
  {
    about: 'URL_Fetch.UrlFetchApp.fetch',
    aspect: 'arguments',
    fact: 'no address: undefined passes the signature as null, and the service refuses it',
    call: 'UrlFetchApp.fetch(undefined);',
    error: 'Attribute provided with no value: url',
    provenance: 'seen',
    source: 'github.com/bradjasper/ImportJSON issue 177',
  },
  {
    about: 'URL_Fetch.UrlFetchApp.fetch',
    aspect: 'edge',
    fact: 'an address of more than 2 KB is refused',
    call: "UrlFetchApp.fetch('https://docs.google.com/forms/' + new Array(2100).join('x'));",
    errorStarts: 'Limit Exceeded: URLFetch URL Length',
    provenance: 'seen',
    source: 'github.com/airhadoken/twitter-lib issue 34',
  },
];

export const FETCH_ROWS: readonly ContractRow[] = [
  ...rowsOfSpecimens(specimens),
  ...answers,
  ...refused,
];
