// Contract of Ui, Menu and HtmlService: what a person is shown.
import type { ContractRow } from '../contract-row.ts';
import { rowsOfSpecimens, type Specimen } from '../specimen.ts';

const UI = 'developers.google.com/apps-script/reference/base/ui';
const MENU = 'developers.google.com/apps-script/reference/base/menu';
const HTML = 'developers.google.com/apps-script/reference/html';
const DIALOGS = 'developers.google.com/apps-script/guides/dialogs';
const FAKES = 'github.com/brucemcpherson/gas-fakes test/testhtmlservice.js, run live too';
const NEEDS_A_PERSON = 'needs a person to press a button';
const NEW_MENU = "var menu = SpreadsheetApp.getUi().createMenu('ทดสอบ');";
const WITH_ITEM = `${NEW_MENU} menu.addItem('รายการ', 'onSelfTest');`;
const PAGE = "HtmlService.createHtmlOutput('<b>กำ</b>')";

const specimens: readonly Specimen[] = [
  {
    about: 'Base.Ui.alert',
    on: 'SpreadsheetApp.getUi()',
    args: ["'กด ตกลง'"],
    wrong: '',
    read: 'String(it)',
    gives: 'OK',
    hostOnly: NEEDS_A_PERSON,
    provenance: 'documented',
    source: `${UI}#alert(String)`,
  },
  {
    about: 'Base.Ui.createMenu',
    on: 'SpreadsheetApp.getUi()',
    args: ["'ทดสอบ'"],
    wrong: '',
    read: 'String(it)',
    gives: 'Menu',
    provenance: 'documented',
    source: `${UI}#createMenu(String)`,
  },
  {
    about: 'Base.Ui.showModalDialog',
    on: 'SpreadsheetApp.getUi()',
    args: [PAGE, "'ทดสอบ'"],
    read: 'it === null || it === undefined',
    gives: true,
    hostOnly: 'leaves a window open that a person must close',
    provenance: 'documented',
    source: `${UI}#showModalDialog(Object,String)`,
  },
  {
    about: 'Base.Ui.showModelessDialog',
    on: 'SpreadsheetApp.getUi()',
    args: [PAGE, "'ทดสอบ'"],
    read: 'it === null || it === undefined',
    gives: true,
    hostOnly: 'leaves a window open that a person must close',
    provenance: 'documented',
    source: `${UI}#showModelessDialog(Object,String)`,
  },
  {
    about: 'Base.Menu.addItem',
    before: NEW_MENU,
    on: 'menu',
    args: ["'รายการ'", "'onSelfTest'"],
    wrong: '',
    read: 'String(it)',
    gives: 'Menu',
    provenance: 'documented',
    source: `${MENU}#addItem(String,String)`,
  },
  {
    about: 'Base.Menu.addSubMenu',
    before: `${NEW_MENU} var sub = SpreadsheetApp.getUi().createMenu('ย่อย').addItem('รายการ', 'onSelfTest');`,
    on: 'menu',
    args: ['sub'],
    read: 'String(it)',
    gives: 'Menu',
    provenance: 'documented',
    source: `${MENU}#addSubMenu(Menu)`,
  },
  {
    about: 'Base.Menu.addToUi',
    before: WITH_ITEM,
    on: 'menu',
    read: 'it === null || it === undefined',
    gives: true,
    provenance: 'documented',
    source: `${MENU}#addToUi()`,
    hostOnly: 'a menu that was added stays until the page is loaded anew',
  },
  {
    about: 'HTML.HtmlService.createHtmlOutput',
    on: 'HtmlService',
    args: ["'<b>กำ</b>'"],
    wrong: '[1]',
    read: '[it.getContent(), it.getTitle()]',
    gives: ['<b>กำ</b>', ''],
    provenance: 'seen',
    source: FAKES,
  },
  {
    about: 'HTML.HtmlOutput.setWidth',
    on: PAGE,
    args: ['680'],
    read: 'it.getWidth()',
    gives: 680,
    provenance: 'seen',
    source: FAKES,
  },
  {
    about: 'HTML.HtmlOutput.setHeight',
    on: PAGE,
    args: ['560'],
    read: 'it.getHeight()',
    gives: 560,
    provenance: 'seen',
    source: FAKES,
  },
];

const screen: readonly ContractRow[] = [
  {
    about: 'Base.Ui.alert',
    aspect: 'edge',
    fact: 'with a title and buttons; the answer is a member of Button, to be compared by ===',
    call: `var ui = SpreadsheetApp.getUi(); var pressed = ui.alert('หัวข้อ', 'กด ตกลง', ui.ButtonSet.OK);
      return [pressed === ui.Button.OK, pressed === ui.Button.CLOSE];`,
    expected: [true, false],
    provenance: 'documented',
    source: `${UI}#alert(String,String,ButtonSet)`,
    hostOnly: NEEDS_A_PERSON,
  },
  {
    about: 'Base.Ui.alert',
    aspect: 'effect',
    fact: 'the question drops a lock that the script holds',
    call: `var lock = LockService.getDocumentLock(); lock.tryLock(1000); SpreadsheetApp.getUi().alert('กด ตกลง');
      return lock.hasLock();`,
    expected: false,
    provenance: 'documented',
    source: `${UI}#alert(String): locks do not persist across the suspension`,
    hostOnly: NEEDS_A_PERSON,
  },
  {
    about: 'Base.Ui.createMenu',
    aspect: 'edge',
    fact: 'two menus of one name are two menus until they are added',
    call: "var ui = SpreadsheetApp.getUi(); return ui.createMenu('ทดสอบ') === ui.createMenu('ทดสอบ');",
    expected: false,
    provenance: 'documented',
    source: `${UI}#createMenu(String): a builder`,
  },
  {
    about: 'Base.Ui.showModalDialog',
    aspect: 'edge',
    fact: 'does not wait: the lock is still held and the script goes on',
    call: `var lock = LockService.getDocumentLock(); lock.tryLock(1000);
      SpreadsheetApp.getUi().showModalDialog(${PAGE}.setWidth(100).setHeight(100), 'ทดสอบ'); return lock.hasLock();`,
    expected: true,
    provenance: 'documented',
    source: `${DIALOGS}: dialogs with html do not suspend the server-side script`,
    hostOnly: 'leaves a window open that a person must close',
  },
  {
    about: 'Base.Ui.showModelessDialog',
    aspect: 'edge',
    fact: 'does not wait either: what the script does next is done while the window stands there',
    call: `SpreadsheetApp.getUi().showModelessDialog(${PAGE}.setWidth(100).setHeight(100), 'ทดสอบ');
      return sheet.getRange('A1').setValues([['ต่อ']]).getValues();`,
    expected: [['ต่อ']],
    provenance: 'documented',
    source: `${DIALOGS}: dialogs with html do not suspend the server-side script`,
    hostOnly: 'leaves a window open that a person must close',
  },
  {
    about: 'Base.Menu.addItem',
    aspect: 'edge',
    fact: 'items of one name, with a line between them, in a chain',
    call: `${NEW_MENU} return String(menu.addItem('ก', 'onSelfTest').addSeparator().addItem('ก', 'onSelfTest'));`,
    expected: 'Menu',
    provenance: 'documented',
    source: `${MENU}#addSeparator()`,
  },
  {
    about: 'Base.Menu.addSubMenu',
    aspect: 'edge',
    fact: 'a sub-menu may hold another one',
    call: `var ui = SpreadsheetApp.getUi(); var inner = ui.createMenu('ใน').addItem('ก', 'onSelfTest');
      return String(ui.createMenu('นอก').addSubMenu(ui.createMenu('กลาง').addSubMenu(inner)));`,
    expected: 'Menu',
    provenance: 'documented',
    source: `${MENU}#addSubMenu(Menu)`,
  },
  {
    about: 'Base.Menu.addToUi',
    aspect: 'edge',
    fact: 'a menu that is there already may be added anew, as onOpen does at every opening',
    call: `for (var i = 0; i < 2; i++) { ${WITH_ITEM} menu.addToUi(); } return 'added';`,
    expected: 'added',
    provenance: 'documented',
    source: 'developers.google.com/apps-script/guides/menus',
    hostOnly: 'a menu that was added stays until the page is loaded anew',
  },
];

const html: readonly ContractRow[] = [
  {
    about: 'HTML.HtmlService.createHtmlOutput',
    aspect: 'edge',
    fact: 'without content it is empty; style and script are kept as they are',
    call: `var text = '<style>b{color:red}</style><script>var a = "\\u003c";</script>ำ';
      return [HtmlService.createHtmlOutput().getContent(), HtmlService.createHtmlOutput(text).getContent() === text];`,
    expected: ['', true],
    provenance: 'documented',
    source: `${HTML}/html-service#createHtmlOutput(String)`,
  },
  ...['Width', 'Height'].flatMap((side): ContractRow[] => [
    {
      about: `HTML.HtmlOutput.set${side}`,
      aspect: 'edge',
      fact: 'the last one counts',
      call: `return ${PAGE}.set${side}(100).set${side}(200).get${side}();`,
      expected: 200,
      provenance: 'documented',
      source: `${HTML}/html-output#set${side}(Integer)`,
    },
    {
      about: `HTML.HtmlOutput.set${side}`,
      aspect: 'edge',
      fact: 'null is taken: it means the default',
      call: `return String(${PAGE}.set${side}(null));`,
      expected: 'HtmlOutput',
      provenance: 'documented',
      source: `${HTML}/html-output#set${side}(Integer)`,
    },
  ]),
  {
    about: 'HTML.HtmlOutput.appendUntrusted',
    aspect: 'result',
    fact: 'what a stranger typed is escaped by name',
    call: `return ${PAGE}.appendUntrusted('<i>').getContent();`,
    expected: '<b>กำ</b>&lt;i&gt;',
    provenance: 'seen',
    source: FAKES,
  },
  {
    about: 'HTML.HtmlService.createHtmlOutputFromFile',
    aspect: 'arguments',
    fact: 'a page that is not in the project',
    call: "HtmlService.createHtmlOutputFromFile('none');",
    errorStarts: '',
    provenance: 'seen',
    source: FAKES,
  },
];

export const SCREEN_ROWS: readonly ContractRow[] = [
  ...rowsOfSpecimens(specimens),
  ...screen,
  ...html,
];
