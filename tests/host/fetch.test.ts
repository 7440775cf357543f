// UrlFetchApp: the probe of a responder address and the stand-in for the messaging service.
import { describe, expect, test } from '@jest/globals';
import { isListed } from '../../host/fetch/request.ts';
import { formInfos, openForm } from '../../host/forms/host-forms.ts';
import { MANIFEST, OWNER, runScript, scriptMachine } from './script-machine.ts';

const SCRIPT = `
function make() { return FormApp.create('x').setPublished(true).getPublishedUrl(); }
function probe() {
  var forms = PropertiesService.getScriptProperties().getProperty('url');
  var reply = UrlFetchApp.fetch(forms, { followRedirects: false, muteHttpExceptions: true });
  return [reply.getResponseCode(), (reply.getHeaders().Location || '').split('?')[0]];
}
function follow() {
  return UrlFetchApp.fetch(PropertiesService.getScriptProperties().getProperty('url')).getContentText().indexOf('Sign in') >= 0;
}
function push(n) {
  var to = []; for (var i = 0; i < n; i++) to.push('U' + i);
  var reply = UrlFetchApp.fetch('https://api.line.me/v2/bot/message/multicast', { method: 'post', contentType: 'application/json',
    headers: { Authorization: 'Bearer t' }, payload: JSON.stringify({ to: to, messages: [{ type: 'text', text: 'สวัสดี' }] }), muteHttpExceptions: true });
  var used = UrlFetchApp.fetch('https://api.line.me/v2/bot/message/quota/consumption', { headers: { Authorization: 'Bearer t' } });
  return [reply.getResponseCode(), JSON.parse(used.getContentText()).totalUsage];
}
function push2() { return push(2); }
function push299() { return push(299); }
function elsewhere() { UrlFetchApp.fetch('https://nowhere.example/'); }
function both() { return UrlFetchApp.fetchAll([{ url: 'https://docs.google.com/forms/d/e/y/viewform', muteHttpExceptions: true }, { url: 'https://docs.google.com/forms/d/e/x/viewform', muteHttpExceptions: true }]).map(function (r) { return r.getResponseCode(); }); }
`;

test('the probe of a form: a redirect until a person opens it', () => {
  const machine = scriptMachine(SCRIPT);
  const url = String(runScript(machine, 'make').value);
  const project = machine.world.projects.container;
  if (project) project.properties.script.url = url;
  expect(runScript(machine, 'probe').value).toEqual([
    302,
    'https://accounts.google.com/ServiceLogin',
  ]);
  expect(runScript(machine, 'follow').value).toBe(true);
  openForm(machine, formInfos(machine)[0]?.id ?? '', OWNER);
  expect(runScript(machine, 'probe').value).toEqual([200, '']);
  expect(runScript(machine, 'follow').value).toBe(false);
});

test('messages are recorded and counted per recipient until the month is used up', () => {
  const machine = scriptMachine(SCRIPT);
  expect(runScript(machine, 'push2').value).toEqual([200, 2]);
  expect(machine.world.lineMessages.map(({ to, text }) => [to, text])).toEqual([
    ['U0', 'สวัสดี'],
    ['U1', 'สวัสดี'],
  ]);
  expect(runScript(machine, 'push299').value).toEqual([429, 2]);
});

test('several addresses at once, as text or with options', () => {
  expect(runScript(scriptMachine(SCRIPT), 'both').value).toEqual([404, 404]);
});

test('a host name that nobody knows does not resolve', () => {
  const manifest = JSON.stringify({
    ...(JSON.parse(MANIFEST) as object),
    urlFetchWhitelist: ['https://nowhere.example/'],
  });
  const machine = scriptMachine(SCRIPT, { manifest });
  expect(runScript(machine, 'elsewhere').error).toBe(
    'Exception: DNS error: https://nowhere.example/',
  );
});

const listed: readonly (readonly [string, string, boolean])[] = [
  ['https://docs.google.com/forms/', 'https://docs.google.com/forms/d/e/x/viewform', true],
  ['https://docs.google.com/forms/', 'https://docs.google.com/document/', false],
  ['https://docs.google.com/forms/', 'http://docs.google.com/forms/', false],
  ['https://*.google.com/', 'https://docs.google.com/', true],
  ['https://*.google.com/', 'https://docs.google.com.evil.example/', false],
];

describe('the list of the manifest', () => {
  test.each(listed)('%s lets %s through: %s', (prefix, address, expected) => {
    expect(isListed(new URL(address), [prefix])).toBe(expected);
  });
});
