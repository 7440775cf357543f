// The guard: arguments, scopes, unknown and missing members, enums, faults of the host.
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { API_FILE, apiText, generateApi } from '../../host/api/generate.ts';
import { compareScopes } from '../../host/api/scopes.ts';
import { MANIFEST, OWNER, hostOf, runBody } from './small-script.ts';

describe('arguments', () => {
  const mismatch = (given: string, method: string) =>
    `Exception: The parameters (${given}) don't match the method signature for ${method}.`;
  test.each([
    [
      'numbers where text is meant',
      'ss.getSheetByName(5)',
      mismatch('number', 'SpreadsheetApp.Spreadsheet.getSheetByName'),
    ],
    [
      'undefined counts as null',
      'ss.getActiveSheet().deleteRow(undefined)',
      mismatch('null', 'SpreadsheetApp.Sheet.deleteRow'),
    ],
    [
      'a name where an enum is meant',
      "ss.getActiveSheet().getProtections('SHEET')",
      mismatch('String', 'SpreadsheetApp.Sheet.getProtections'),
    ],
    ['too many', 'ss.getName(1)', mismatch('number', 'SpreadsheetApp.Spreadsheet.getName')],
    ['too few', 'ss.rename()', mismatch('', 'SpreadsheetApp.Spreadsheet.rename')],
    [
      'a service object of another class',
      'ss.deleteSheet(ss.getActiveSheet().getRange(1, 1))',
      mismatch('SpreadsheetApp.Range', 'SpreadsheetApp.Spreadsheet.deleteSheet'),
    ],
    [
      'classes of no service stand alone',
      "SpreadsheetApp.getUi().alert('a', 'b', 'c')",
      mismatch('String,String,String', 'Ui.alert'),
    ],
    [
      'a function',
      'ss.rename(function () {})',
      mismatch('(class)', 'SpreadsheetApp.Spreadsheet.rename'),
    ],
    [
      'a table of the wrong kind',
      'ss.getActiveSheet().getRange(1, 1).setNumberFormats([[1]])',
      mismatch('number[][]', 'SpreadsheetApp.Range.setNumberFormats'),
    ],
  ])('%s', (_reason, call, error) => {
    expect(runBody(`var ss = SpreadsheetApp.getActive(); ${call};`).error).toBe(error);
  });

  test.each([
    [
      'an enum',
      'ss.getActiveSheet().getProtections(SpreadsheetApp.ProtectionType.SHEET).length',
      0,
    ],
    [
      'null where the reference allows it',
      'String(ss.getActiveSheet().getRange(1, 1).setBackground(null))',
      'Range',
    ],
    ['options', 'String(ss.getActiveSheet().clear({ contentsOnly: true }))', 'Sheet'],
    ['arrays of text', "ss.getActiveSheet().getRangeList(['A1', 'B2']).getRanges().length", 2],
  ])('lets through %s', (_reason, call, expected) => {
    const { value, error } = runBody(`var ss = SpreadsheetApp.getActive(); return ${call};`);
    expect({ value, error }).toEqual({ value: expected, error: null });
  });
});

describe('members', () => {
  test.each([
    [
      'in the reference, not here',
      'ss.getActiveSheet().getDrawings()',
      'Exception: not implemented in the local host: Spreadsheet.Sheet.getDrawings()',
    ],
    [
      'in no reference',
      'ss.getActiveSheet().getColour()',
      'TypeError: ss.getActiveSheet(...).getColour is not a function',
    ],
    ['assignment', "'use strict'; ss.name = 'x'", 'TypeError: Cannot assign to Spreadsheet.name'],
  ])('%s', (_reason, call, error) => {
    expect(runBody(`var ss = SpreadsheetApp.getActive(); ${call};`).error).toBe(error);
  });

  test('the same object is the same object', () => {
    expect(
      runBody(
        'var B = SpreadsheetApp.getUi().Button; return B.OK === SpreadsheetApp.getUi().Button.OK && B.OK.compareTo(B.CLOSE);',
      ).value,
    ).toBe(1);
  });

  test('service objects do not turn into text by accident', () => {
    expect(runBody('return JSON.stringify({ s: SpreadsheetApp.getActive() });').value).toBe(
      '{"s":{}}',
    );
  });
});

describe('permissions', () => {
  const narrow = JSON.stringify({ timeZone: 'Asia/Bangkok', oauthScopes: [] });

  test('a scope the manifest lacks', () => {
    const host = hostOf('function go() { Session.getActiveUser(); }', { manifest: narrow });
    expect(host.run('go', { as: OWNER }).error).toBe(
      'Exception: You do not have permission to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    );
  });

  test('any of several scopes is enough, all are named', () => {
    const host = hostOf('function go() { SpreadsheetApp.getActive().getName(); }', {
      manifest: narrow,
    });
    expect(host.run('go', { as: OWNER }).error).toContain(
      'Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    );
  });

  test.each([
    [
      'a sidebar',
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))",
      'Ui.showSidebar',
    ],
    [
      'a dialog',
      "SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(''), 't')",
      'Ui.showModalDialog',
    ],
    ['triggers', 'ScriptApp.getProjectTriggers()', 'ScriptApp.getProjectTriggers'],
    ['fetching', "UrlFetchApp.fetch('https://api.line.me/')", 'UrlFetchApp.fetch'],
  ])('the simple onOpen may not show or use %s', (_reason, call, method) => {
    const host = hostOf(`function onOpen() { ${call}; }`);
    host.open(OWNER);
    expect(host.executions.at(-1)?.error).toContain(
      `You do not have permission to call ${method}.`,
    );
  });

  test('manifest and methods really called are compared both ways', () => {
    const called = [
      'Spreadsheet.Range.getValues',
      'Script.ScriptApp.getProjectTriggers',
      'Drive.DriveApp.getFileById',
    ];
    const { refused, superfluous } = compareScopes(MANIFEST, called);
    expect(refused).toEqual([]);
    expect(superfluous.map((scope) => scope.split('/').at(-1))).toEqual([
      'forms',
      'script.container.ui',
      'script.send_mail',
      'script.external_request',
      'userinfo.email',
    ]);
    expect(compareScopes('{"oauthScopes":[]}', called).refused).toHaveLength(2);
  });
});

test('the committed tables are what the type packages say', () => {
  expect(readFileSync(API_FILE, 'utf8')).toBe(apiText(generateApi()));
});
