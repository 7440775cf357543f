// A hand-written bundle that tries the limits of dialogs, of the sidebar and of google.script.run.

const page = (text: string): string =>
  `<h1 style="font-size:17px">${text}</h1><p id="out">ที่นี่น้ำผึ้ง ปู่ ญี่ปุ่น</p><form id="fields">
  <label>ชื่อ <input name="name" value="ปู่"></label><input type="checkbox" name="ticked" value="1" checked aria-label="หนึ่ง">
  <input type="checkbox" name="ticked" value="2" checked aria-label="สอง"><input type="checkbox" name="empty" aria-label="สาม">
  <button>ส่ง</button></form>`;

const shown = (html: string): string => `HtmlService.createHtmlOutput(${JSON.stringify(html)})`;

export const STRICT_CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('เข้มงวด')
    .addItem('หน้าต่าง', 'openModal').addItem('หน้าต่างที่สอง', 'openSecond').addItem('ไม่กั้น', 'openModeless')
    .addItem('แถบข้าง', 'openSide').addItem('แถบข้างอีกอัน', 'openOtherSide')
    .addItem('เปิดแล้วเขียน', 'openThenWrite').addItem('ถามก่อนเขียน', 'askThenWrite').addItem('เขียนต่อท้าย', 'append')
    .addItem('บอก', 'say').addItem('แท็บใหม่', 'newTab').addToUi();
}
function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('ชีต1'); }
function openModal() { SpreadsheetApp.getUi().showModalDialog(${shown(page('หน้าต่างแรก'))}.setWidth(420).setHeight(260), 'หน้าต่างแรก'); }
function openSecond() { SpreadsheetApp.getUi().showModalDialog(${shown(page('หน้าต่างที่สอง'))}, 'หน้าต่างที่สอง'); }
function openModeless() { SpreadsheetApp.getUi().showModelessDialog(${shown(page('หน้าต่างไม่กั้น'))}.setWidth(360).setHeight(240), 'หน้าต่างไม่กั้น'); }
function openSide() { SpreadsheetApp.getUi().showSidebar(${shown(page('แถบข้าง'))}.setWidth(700).setTitle('แถบข้างน้ำใจ')); }
function openOtherSide() { SpreadsheetApp.getUi().showSidebar(${shown(page('แถบข้างใหม่'))}.setTitle('แถบข้างใหม่')); }
function openThenWrite() { openModal(); sheet().getRange('A1').setValue('ทำต่อทันที'); }
function askThenWrite() {
  var ui = SpreadsheetApp.getUi();
  sheet().getRange('B1').setValue('ก่อนถาม');
  ui.alert('ถาม', 'ให้เขียนต่อหรือไม่', ui.ButtonSet.OK_CANCEL);
  var name = ui.prompt('ชื่อ', 'ชื่อของท่าน', ui.ButtonSet.OK_CANCEL).getResponseText();
  sheet().getRange('B2').setValue('หลังถาม ' + name);
}
function append() { var s = sheet(); s.getRange(Math.max(9, s.getLastRow() + 1), 1).setValue('ทำแล้ว'); }
function say() { SpreadsheetApp.getActiveSpreadsheet().toast('ข้อความถึงคนเดียว', 'บอก'); }
function newTab() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('แท็บที่สอง').getRange('A1').setValue('อ่านได้'); }
function echo(value) { return value; }
function seen() { return JSON.stringify([].slice.call(arguments)); }
function giveDate() { return new Date(); }
function giveNestedDate() { return { rows: [[1, new Date()]] }; }
function giveFunction() { return { f: function () {} }; }
function giveCircular() { var a = {}; a.self = a; return a; }
function giveService() { return sheet(); }
function giveHoles() { return { list: [1, undefined, null], gone: undefined, none: NaN, far: Infinity }; }
function giveNothing() {}
function breakDown() { throw new Error('ไม่พบแถวที่ขอ'); }
function breakGoogle() { sheet().getRange('A0'); }
function askHere() { return String(SpreadsheetApp.getUi().alert('จากหน้าต่าง')); }
function hidden_() { return 'secret'; }
`;
