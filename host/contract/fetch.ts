// Contract rows of UrlFetchApp, as far as the manifest of this project lets it reach out.
import type { ContractRow } from './contract-row.ts';

const REF = 'developers.google.com/apps-script/reference/url-fetch/url-fetch-app';

export const FETCH_ROWS: readonly ContractRow[] = [
  {
    fact: 'an address that the manifest does not list is refused before anything is sent',
    call: "UrlFetchApp.fetch('https://example.com/');",
    errorStarts:
      'Request to https://example.com/ failed because the URL has not been whitelisted in the script manifest.',
    provenance: 'seen',
    source:
      'github.com/diegomanuel/binance-to-google-sheets issue 82, FirestoreGoogleAppsScript issue 135',
  },
  {
    fact: 'a form that is not open to anyone sends a stranger to the sign-in',
    call: `var form = FormApp.create('contract').setPublished(true);
      var reply = UrlFetchApp.fetch(form.getPublishedUrl(), { followRedirects: false, muteHttpExceptions: true });
      return [reply.getResponseCode(), (reply.getHeaders().Location || '').indexOf('https://accounts.google.com/')];`,
    variants: { no: [302, 0], yes: [200, -1] },
    provenance: 'unknown',
    source: 'inferred from what a browser without account sees',
    doubt: 'publish-opens',
  },
  {
    fact: 'an unknown form is not found',
    call: `return UrlFetchApp.fetch('https://docs.google.com/forms/d/e/nothing/viewform', { muteHttpExceptions: true }).getResponseCode();`,
    expected: 404,
    provenance: 'believed',
    source: 'what a browser sees',
  },
  {
    fact: 'a failing answer throws unless muted',
    call: "UrlFetchApp.fetch('https://docs.google.com/forms/d/e/nothing/viewform');",
    errorStarts: 'Request failed for https://docs.google.com returned code 404',
    provenance: 'documented',
    source: `${REF}#fetch(String,Object)`,
  },
  {
    fact: 'the messaging service refuses a request without a token',
    call: `return UrlFetchApp.fetch('https://api.line.me/v2/bot/message/quota', { muteHttpExceptions: true }).getResponseCode();`,
    expected: 401,
    provenance: 'documented',
    source: 'developers.line.biz/en/reference/messaging-api/#status-codes',
  },
  {
    fact: 'several requests at once answer in their order; text and headers can be read',
    call: `var address = 'https://docs.google.com/forms/d/e/nothing/viewform';
      return UrlFetchApp.fetchAll([{ url: address, muteHttpExceptions: true }, { url: address, muteHttpExceptions: true, method: 'post', payload: { a: '1' } }])
        .map(function (reply) { return [reply.getResponseCode(), typeof reply.getContentText(), typeof reply.getAllHeaders()]; });`,
    expected: [
      [404, 'string', 'object'],
      [404, 'string', 'object'],
    ],
    provenance: 'believed',
    source: `${REF}#fetchAll(Object)`,
  },
];
