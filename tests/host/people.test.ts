// People around the script: typing, rights, rules, protections, copies, versions, snapshots.
import { describe, expect, test } from '@jest/globals';
import { EDITOR, hostOf, OWNER, VIEWER } from './small-script.ts';

const TAB = 'ชีต1';

describe('typing', () => {
  test.each([
    ['th_TH', '1/2/2569', '1/2/2569', 'string'],
    ['en_US', '31/12/2568', '31/12/2568', 'string'],
    ['th_TH', '0812345678', '812345678', 'number'],
    ['th_TH', "'0812345678", '0812345678', 'string'],
    ['th_TH', '๐๘๑๒', '๐๘๑๒', 'string'],
  ] as const)('%s %s', (locale, text, shown, type) => {
    const host = hostOf('', { locale });
    const grid = host.grid(EDITOR);
    const tab = grid.titles()[0] ?? '';
    grid.type(tab, 2, 1, text);
    expect(grid.display(tab)).toEqual([[''], [shown]]);
    expect(typeof grid.values(tab)[1]?.[0]).toBe(type);
  });

  test('rows and columns', () => {
    const grid = hostOf('').grid(EDITOR);
    grid.paste(TAB, 1, 1, [
      ['ข', '2'],
      ['ก', '1'],
      ['', ''],
      ['ค', '3'],
    ]);
    grid.sort(TAB, 1, 1);
    grid.insertColumns(TAB, 2, 1);
    grid.moveRows(TAB, 3, 1, 1);
    grid.insertRows(TAB, 2, 1);
    expect(grid.values(TAB)).toEqual([
      ['ค', '', 3],
      ['', '', ''],
      ['ก', '', 1],
      ['ข', '', 2],
    ]);
    grid.deleteRows(TAB, 1, 2);
    grid.deleteColumns(TAB, 1, 2);
    grid.merge(TAB, 1, 1, 2, 1);
    grid.type(TAB, 2, 1, '9');
    expect(grid.values(TAB)).toEqual([[9]]);
  });

  test('beyond the edge of the grid', () => {
    const host = hostOf('function go() { return SpreadsheetApp.getActiveSheet().getMaxRows(); }');
    host.grid(OWNER).paste(TAB, 999, 1, [['a'], ['b'], ['c']]);
    expect(host.run('go', { as: OWNER }).value).toBe(1001);
  });
});

describe('rights', () => {
  const code = `function go() {
    var sheet = SpreadsheetApp.getActiveSheet();
    var rule = SpreadsheetApp.newDataValidation().requireValueInList(['ใช่', 'ไม่ใช่']).setAllowInvalid(false).setHelpText('เลือกจากรายการ').build();
    sheet.getRange('A1').setDataValidation(rule);
    sheet.getRange('B1').protect().setWarningOnly(true);
    var hard = sheet.getRange('C1').protect();
    hard.removeEditors(hard.getEditors());
  }
  function write() { SpreadsheetApp.getActiveSheet().getRange('A1:C1').setValues([['อะไร', 2, 3]]); }`;
  const host = hostOf(code);
  host.run('go', { as: OWNER });

  test.each([
    ['a viewer', VIEWER, 5, 'x', 'คุณมีสิทธิ์ดูอย่างเดียว'],
    ['a stranger', 'nobody@college.example', 5, 'x', 'ไม่พบไฟล์'],
    ['a value outside the list', EDITOR, 1, 'อื่น', 'เลือกจากรายการ'],
    ['a protected cell', EDITOR, 3, 'x', 'เซลล์นี้ถูกป้องกันไว้'],
  ])('%s is refused', (_reason, who, column, text, message) => {
    expect(() => {
      host.grid(who).type(TAB, 1, column, text);
    }).toThrow(message);
  });

  test.each([
    ['a value of the list', EDITOR, 1, 'ใช่'],
    ['clearing', EDITOR, 1, ''],
    ['a warning', EDITOR, 2, 'x'],
    ['the owner', OWNER, 3, 'x'],
  ])('%s goes through', (_reason, who, column, text) => {
    host.grid(who).type(TAB, 1, column, text);
    expect(host.grid(VIEWER).values(TAB)[0]?.[column - 1] ?? '').toBe(text);
  });

  test('a script has the rights of who runs it, and is held to rules that reject', () => {
    expect(host.run('write', { as: EDITOR }).error).toContain(
      'You are trying to edit a protected cell',
    );
    const before = host.grid(OWNER).values(TAB);
    expect(host.run('write', { as: OWNER }).error).toContain(
      'The data you entered in cell A1 violates the data validation rules',
    );
    expect(host.grid(OWNER).values(TAB)).toEqual(before);
  });
});

describe('the menu', () => {
  const host = hostOf(`function onOpen(e) {
    SpreadsheetApp.getUi().createMenu('เมนู').addItem('ไป', 'go').addSeparator().addToUi();
    console.log(String(e.authMode), e.source.getName());
  }`);
  test('is made for editors', () => {
    expect(host.open(EDITOR)).toEqual([
      {
        kind: 'menu',
        caption: 'เมนู',
        items: [{ kind: 'item', caption: 'ไป', functionName: 'go' }, { kind: 'separator' }],
      },
    ]);
    expect(host.executions.at(-1)?.log[0]).toContain('LIMITED');
  });
  test('is not made for viewers', () => {
    expect(host.open(VIEWER)).toEqual([]);
  });
});

describe('copies, versions, snapshots', () => {
  const code = `function put(v) {
      SpreadsheetApp.getActiveSheet().getRange('A1').setValue(v);
      PropertiesService.getDocumentProperties().setProperty('k', v);
      PropertiesService.getUserProperties().setProperty('u', v);
    }
    function get() {
      return [SpreadsheetApp.getActiveSheet().getRange('A1').getValue(),
        PropertiesService.getDocumentProperties().getProperty('k'),
        PropertiesService.getUserProperties().getProperty('u')];
    }`;

  test.each([
    ['no', [null, null]],
    ['yes', ['a', null]],
  ])('a copy has the cells; properties: %s', (variant, [document, user]) => {
    const host = hostOf(code, { doubts: { 'copied-properties': variant } });
    host.run('put', { as: OWNER, args: ['a'] });
    const copy = host.copyContainer(EDITOR);
    const got = host.run('get', { as: EDITOR, container: copy });
    expect(got.value).toEqual(['a', document, user]);
    host.run('put', { as: EDITOR, args: ['b'], container: copy });
    expect(host.run('get', { as: OWNER }).value).toEqual(['a', 'a', 'a']);
    expect(host.containers().map(({ owner }) => owner)).toEqual([OWNER, EDITOR]);
  });

  test('an older version brings back cells only', () => {
    const host = hostOf(code);
    host.run('put', { as: OWNER, args: ['a'] });
    const version = host.rememberVersion();
    host.run('put', { as: OWNER, args: ['b'] });
    host.restoreVersion(version);
    expect(host.run('get', { as: OWNER }).value).toEqual(['a', 'b', 'b']);
  });

  test('a snapshot is the whole world', () => {
    const host = hostOf(code);
    host.run('put', { as: OWNER, args: ['a'] });
    const snapshot = host.snapshot();
    const other = hostOf(code);
    other.restore(snapshot);
    expect(other.snapshot()).toBe(snapshot);
    expect(other.run('get', { as: OWNER }).value).toEqual(['a', 'a', 'a']);
    expect(other.now()).toBe(host.now().replace(/:\d\d\+/, other.now().slice(16, 20)));
  });
});
