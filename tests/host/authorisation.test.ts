// Who may call what: the simple onOpen, people who agreed to nothing or to a part, triggers, copies, viewers.
import { describe, expect, test } from '@jest/globals';
import type { LocalHost } from '../../host/create-host.ts';
import { EDITOR, MANIFEST, OWNER, VIEWER, hostOf } from './small-script.ts';

const AUTH = 'https://www.googleapis.com/auth/';
const FORMS = `${AUTH}forms`;
const MAIL = `${AUTH}script.send_mail`;
const REQUIRED = 'Exception: Authorization is required to perform that action.';
const ALL = (JSON.parse(MANIFEST) as { oauthScopes: string[] }).oauthScopes;
const without = (...lost: string[]): string[] => ALL.filter((scope) => !lost.includes(scope));
const permission = (method: string, scopes: string): string =>
  `Exception: You do not have permission to call ${method}. Required permissions: ${scopes}`;
const withCalendar = JSON.stringify({
  ...(JSON.parse(MANIFEST) as object),
  oauthScopes: [...ALL, `${AUTH}calendar`],
});

/** Opens the sheet with this body in onOpen; what it logged, or its error. */
function opened(body: string): unknown {
  const host = hostOf(`function onOpen(e) { console.log(String(${body})); }`);
  host.open(OWNER);
  const { error, log } = host.executions[0] ?? {};
  return error ?? log?.[0];
}

describe('the simple onOpen may not', () => {
  const html = "HtmlService.createHtmlOutput('x')";
  test.each([
    [
      'a dialog',
      `SpreadsheetApp.getUi().showModalDialog(${html}, 't')`,
      'Ui.showModalDialog',
      'script.container.ui',
    ],
    [
      'a dialog beside the work',
      `SpreadsheetApp.getUi().showModelessDialog(${html}, 't')`,
      'Ui.showModelessDialog',
      'script.container.ui',
    ],
    [
      'a sidebar',
      `SpreadsheetApp.getUi().showSidebar(${html})`,
      'Ui.showSidebar',
      'script.container.ui',
    ],
    [
      'fetching',
      "UrlFetchApp.fetch('https://docs.google.com/forms/')",
      'UrlFetchApp.fetch',
      'script.external_request',
    ],
    ['making a form', "FormApp.create('x')", 'FormApp.create', 'forms'],
    ['opening a form', "FormApp.openById('x')", 'FormApp.openById', 'forms'],
    ['mail', "MailApp.sendEmail('a@b.example', 's', 'b')", 'MailApp.sendEmail', 'script.send_mail'],
    [
      'even asking for the quota',
      'MailApp.getRemainingDailyQuota()',
      'MailApp.getRemainingDailyQuota',
      'script.send_mail',
    ],
    ['another file', "SpreadsheetApp.openById('x')", 'SpreadsheetApp.openById', 'spreadsheets'],
    ['a trigger', "ScriptApp.newTrigger('x')", 'ScriptApp.newTrigger', 'script.scriptapp'],
    [
      'looking at triggers',
      'ScriptApp.getProjectTriggers()',
      'ScriptApp.getProjectTriggers',
      'script.scriptapp',
    ],
  ])('%s', (_what, body, method, scope) => {
    expect(opened(body)).toBe(permission(method, AUTH + scope));
  });
});

describe('the simple onOpen may', () => {
  test.each([
    ['read the open file', 'e.source.getActiveSheet().getRange("A1").getValue()', ''],
    ['write into it', 'e.source.getActiveSheet().getRange("A1").setValue("x").getValue()', 'x'],
    ['add a menu', "(SpreadsheetApp.getUi().createMenu('m').addItem('a', 'b').addToUi(), 1)", '1'],
    ['show a toast', "(e.source.toast('x'), 1)", '1'],
    ['ask for the language', 'Session.getActiveUserLocale()', 'th'],
    [
      'keep a property',
      "PropertiesService.getDocumentProperties().setProperty('a', 'b').getProperty('a')",
      'b',
    ],
    ['use the cache', "CacheService.getDocumentCache().get('a')", 'null'],
    ['hold a lock', 'LockService.getDocumentLock().tryLock(0)', 'true'],
    [
      'ask what was agreed to',
      'ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()',
      'NOT_REQUIRED',
    ],
    ['not learn who looks', 'Session.getActiveUser().getEmail()', ''],
    ['not learn whose rights it has', 'Session.getEffectiveUser().getEmail()', ''],
    ['know that it is limited', 'e.authMode', 'LIMITED'],
  ])('%s', (_what, body, said) => {
    expect(opened(body)).toBe(said);
  });

  test('run although its person agreed to nothing', () => {
    const host = hostOf('function onOpen() {}', { consent: 'asked' });
    host.open(OWNER);
    expect(host.executions.map(({ ok }) => ok)).toEqual([true]);
  });
});

test('onInstall has full rights', () => {
  const host = hostOf("function onInstall() { return FormApp.create('x').getId().length > 20; }");
  expect(host.run('onInstall', { as: OWNER }).value).toBe(true);
});

describe('a viewer', () => {
  const host = hostOf('function onOpen() {} function go() {}');
  test.each([
    ['the menu', () => host.run('go', { as: VIEWER })],
    ['a dialog', () => host.callServer('go', [], VIEWER)],
  ])('cannot run anything: %s', (_what, act) => {
    expect(act).toThrow('may not run the script');
  });
  test('has no onOpen, but sees the cells', () => {
    expect(host.open(VIEWER)).toEqual([]);
    expect(host.executions).toEqual([]);
    expect(host.grid(VIEWER).titles()).toEqual(['ชีต1']);
  });
});

describe('who never agreed', () => {
  const code =
    'function go() { return 1; } function mail() { return MailApp.getRemainingDailyQuota(); }';

  test('is asked by the first click, which does nothing else; the second click runs', () => {
    const host = hostOf(code, { consent: 'asked' });
    const first = host.run('go', { as: OWNER });
    expect([first.ok, first.error, first.consentAsked, first.calls]).toEqual([
      false,
      REQUIRED,
      ALL,
      {},
    ]);
    const second = host.run('go', { as: OWNER });
    expect([second.ok, second.value, second.consentAsked]).toEqual([true, 1, undefined]);
  });

  test('is asked again after closing the prompt', () => {
    const host = hostOf(code, { consent: 'asked' });
    host.changePerson({ ...NOBODY, consent: () => null });
    expect(host.run('go', { as: OWNER }).consentAsked).toEqual(ALL);
    expect(host.run('go', { as: OWNER }).consentAsked).toEqual(ALL);
  });

  test('gets an error in a dialog, where nothing can be asked', () => {
    const host = hostOf(code, { consent: 'asked' });
    expect(() => host.callServer('go', [], OWNER)).toThrow(REQUIRED);
  });

  test('consent belongs to one account and one file', () => {
    const host = hostOf(code, { consent: 'asked' });
    host.consent(OWNER, 'all');
    const copy = host.copyContainer(OWNER);
    expect(host.run('go', { as: OWNER }).ok).toBe(true);
    expect(host.run('go', { as: EDITOR }).consentAsked).toEqual(ALL);
    expect(host.run('go', { as: OWNER, container: copy }).consentAsked).toEqual(ALL);
  });

  test('consent travels with a snapshot', () => {
    const host = hostOf(code);
    host.consent(OWNER, without(MAIL));
    const other = hostOf(code);
    other.restore(host.snapshot());
    expect(other.run('mail', { as: OWNER }).ok).toBe(false);
  });
});

const NOBODY = { alert: () => 'CLOSE', prompt: () => ({ button: 'CLOSE', text: '' }) };

describe('who agreed to a part', () => {
  const code = `
    function mail() { return MailApp.getRemainingDailyQuota(); }
    function form() { return FormApp.create('x').getId().length; }
    function sheet() { return SpreadsheetApp.getActiveSheet().getName(); }
    function info(scopes) {
      var info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes);
      return [String(info.getAuthorizationStatus()), info.getAuthorizedScopes().length, typeof info.getAuthorizationUrl()];
    }
    function infoAll() {
      var info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      return [String(info.getAuthorizationStatus()), info.getAuthorizedScopes().length];
    }
    function need(scopes) {
      try { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, scopes); } catch (e) { console.log(e.message); }
      return SpreadsheetApp.getActiveSheet().getName();
    }
    function needAll() { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); return 'had all'; }
    function forget() { ScriptApp.invalidateAuth(); }`;
  const hostWithout = (...lost: string[]): LocalHost => {
    const host = hostOf(code);
    host.consent(OWNER, without(...lost));
    return host;
  };

  test.each([
    ['mail', MAIL, permission('MailApp.getRemainingDailyQuota', MAIL)],
    ['form', FORMS, permission('FormApp.create', FORMS)],
    ['sheet', `${AUTH}spreadsheets.currentonly`, 'Required permissions: ('],
  ])('%s: the call is refused in Google’s words, and no other', (name, scope, error) => {
    const host = hostWithout(scope);
    expect(host.run(name, { as: OWNER }).error).toContain(error);
    const others = ['mail', 'form', 'sheet'].filter((other) => other !== name);
    expect(others.map((other) => host.run(other, { as: OWNER }).ok)).toEqual([true, true]);
  });

  test('another account is not touched by it', () => {
    expect(hostWithout(MAIL).run('mail', { as: EDITOR }).value).toBe(1500);
  });

  test.each([
    ['what is held', [FORMS], ['NOT_REQUIRED', 1, 'object']],
    ['what is lacking', [MAIL], ['REQUIRED', 0, 'string']],
    ['both', [MAIL, FORMS], ['REQUIRED', 1, 'string']],
  ])('getAuthorizationInfo about %s', (_what, scopes, told) => {
    const host = hostWithout(MAIL);
    expect(host.run('info', { as: OWNER, args: [scopes] }).value).toEqual(told);
    expect(host.run('infoAll', { as: OWNER }).value).toEqual(['REQUIRED', ALL.length - 1]);
  });

  test('requireScopes lets pass what is held', () => {
    expect(hostWithout(MAIL).run('need', { as: OWNER, args: [[FORMS]] }).value).toBe('ชีต1');
  });

  test('requireScopes ends the run whatever is caught, and asks for what is lacking', () => {
    const host = hostWithout(MAIL, FORMS);
    const run = host.run('need', { as: OWNER, args: [[MAIL]] });
    expect([run.error, run.consentAsked, run.calls['Spreadsheet.Sheet.getName']]).toEqual([
      REQUIRED,
      without(...without(MAIL, FORMS)),
      undefined,
    ]);
    expect(host.run('mail', { as: OWNER }).value).toBe(1500);
  });

  test('requireScopes shows nothing where nobody could tick: a dialog', () => {
    const host = hostWithout(MAIL);
    expect(() => host.callServer('need', [[MAIL]], OWNER)).toThrow(REQUIRED);
    expect(host.run('mail', { as: OWNER }).ok).toBe(false);
  });

  test('a scope that the manifest does not name is an error', () => {
    const run = hostWithout().run('need', { as: OWNER, args: [[`${AUTH}calendar`]] });
    expect(run.log[0]).toContain('not required by the script');
    expect(run.value).toBe('ชีต1');
  });

  test('requireAllScopes', () => {
    const host = hostWithout(MAIL);
    expect(host.run('needAll', { as: OWNER }).consentAsked).toEqual([MAIL]);
    expect(host.run('needAll', { as: OWNER }).value).toBe('had all');
  });

  test('invalidateAuth makes the next click ask for everything', () => {
    const host = hostWithout();
    host.run('forget', { as: OWNER });
    expect(host.run('sheet', { as: OWNER }).consentAsked).toEqual(ALL);
  });
});

describe('triggers', () => {
  const code = `
    function install() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
    function tick() { SpreadsheetApp.getActiveSheet().appendRow(['x']); }
    function mine() { return ScriptApp.getProjectTriggers().length; }
    function clear() { ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); }); }`;
  const ticks = (host: LocalHost): number =>
    host
      .grid(OWNER)
      .values('ชีต1')
      .filter(([cell]) => cell === 'x').length;

  test.each([
    [
      'lost a scope, even one it would not use',
      (host: LocalHost) => {
        host.consent(OWNER, without(MAIL));
      },
    ],
    [
      'took back everything',
      (host: LocalHost) => {
        host.consent(OWNER, 'none');
      },
    ],
    [
      'has not agreed to what an update added',
      (host: LocalHost) => {
        host.update({ manifest: withCalendar });
      },
    ],
  ])('one whose creator %s does not run at all, until the creator agrees', (_why, lose) => {
    const host = hostOf(code);
    host.run('install', { as: OWNER });
    host.advance({ hours: 2 });
    lose(host);
    host.advance({ hours: 2 });
    expect(ticks(host)).toBe(2);
    expect(host.executions.at(-1)).toMatchObject({ via: 'trigger', error: REQUIRED, calls: {} });
    host.consent(OWNER, 'all');
    host.advance({ hours: 2 });
    expect(ticks(host)).toBe(4);
  });

  test('an update that adds a scope asks at the next click; one that adds none does not', () => {
    const host = hostOf(code);
    host.update({ code: `${code} function added() { return 'new'; }` });
    expect(host.run('added', { as: OWNER }).value).toBe('new');
    host.update({ manifest: withCalendar });
    expect(host.run('mine', { as: OWNER }).consentAsked).toEqual([`${AUTH}calendar`]);
    expect(host.run('mine', { as: OWNER }).value).toBe(0);
  });

  test('those of another account are neither seen nor deleted', () => {
    const host = hostOf(code);
    host.run('install', { as: OWNER });
    host.run('clear', { as: EDITOR });
    expect(host.run('mine', { as: EDITOR }).value).toBe(0);
    expect(host.run('mine', { as: OWNER }).value).toBe(1);
  });
});

describe('forms and copies', () => {
  const code = `
    function make() { return FormApp.create('x').getId(); }
    function open(id) { return FormApp.openById(id).getId(); }
    function invite(id, who) { FormApp.openById(id).addEditor(who); }
    function install() { ScriptApp.newTrigger('open').timeBased().everyHours(1).create(); }
    function ids() { return [ScriptApp.getScriptId(), ScriptApp.getProjectTriggers().length]; }`;

  test('a form of another owner is closed until its owner adds an editor', () => {
    const host = hostOf(code);
    const id = String(host.run('make', { as: OWNER }).value);
    expect(host.run('open', { as: EDITOR, args: [id] }).error).toBe(
      'Exception: No item with the given ID could be found, or you do not have permission to access it.',
    );
    host.run('invite', { as: OWNER, args: [id, EDITOR] });
    expect(host.run('open', { as: EDITOR, args: [id] }).value).toBe(id);
  });

  test('a copied sheet has its own project without triggers; the forms stay with their owner', () => {
    const host = hostOf(code, { consent: 'asked' });
    host.consent(OWNER, 'all');
    const id = String(host.run('make', { as: OWNER }).value);
    host.run('install', { as: OWNER });
    const copy = host.copyContainer(EDITOR);
    expect(host.run('ids', { as: EDITOR, container: copy }).consentAsked).toEqual(ALL);
    const [script, triggers] = host.run('ids', { as: EDITOR, container: copy }).value as unknown[];
    expect(script).not.toBe((host.run('ids', { as: OWNER }).value as unknown[])[0]);
    expect(triggers).toBe(0);
    expect(host.forms().map(({ owner }) => owner)).toEqual([OWNER]);
    expect(host.run('open', { as: EDITOR, container: copy, args: [id] }).ok).toBe(false);
  });
});
