// A hand-written bundle for tests of the page itself, so that they need no product.

export const TINY_CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('ทดลอง')
    .addItem('ถามก่อนทำ', 'askFirst')
    .addItem('เปิดหน้าต่าง', 'openDialog')
    .addItem('เตรียมแท็บ', 'prepare')
    .addItem('สร้างแบบ', 'makeForm')
    .addItem('ตกแต่ง', 'decorate')
    .addItem('วาดแผนภูมิ', 'drawChart')
    .addToUi();
}
function prepare() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = book.getSheets()[0];
  sheet.getRange('B1:B100').setNumberFormat('@');
  book.toast('พร้อมแล้ว', 'เตรียมแท็บ');
}
function askFirst() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.alert('ยืนยัน', 'ให้เขียนคำว่า ตกลง ลงในเซลล์ A5 หรือไม่', ui.ButtonSet.YES_NO);
  if (answer !== ui.Button.YES) return;
  var name = ui.prompt('ชื่อ', 'ชื่อของท่าน', ui.ButtonSet.OK_CANCEL).getResponseText();
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A5').setValue('ตกลง ' + name);
}
function openDialog() {
  var html = '<p id="out">รอคำตอบ</p><button onclick="go()">ถามโปรแกรม</button>' +
    '<button onclick="google.script.host.close()">ปิด</button><script>function go() {' +
    'google.script.run.withSuccessHandler(function (v, u) { document.getElementById("out").textContent = v + u; })' +
    '.withFailureHandler(function (e) { document.getElementById("out").textContent = e.message; })' +
    '.withUserObject("!").answer({ a: 1 }); }</' + 'script>';
  SpreadsheetApp.getUi().showModalDialog(
    HtmlService.createHtmlOutput(html).setWidth(420).setHeight(200), 'หน้าต่างทดลอง');
}
function decorate() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = book.insertSheet('ตกแต่ง');
  sheet.setTabColor('#d08a1e');
  sheet.getRange(1, 1, 1, 4).setValues([['key', 'status', 'amount', 'done']]);
  sheet.getRange(2, 1, 1, 4).setValues([['ชื่อ–นามสกุล', 'สถานะ', 'จำนวน', 'เสร็จ']])
    .setFontWeight('bold').setBackground('#e3f1ee');
  var rows = [];
  for (var i = 1; i <= 450; i++) rows.push(['นายตัวอย่างที่ ' + i + ' ณ เวียงทอง', i % 2 ? 'ศึกษาต่อ' : 'ทำงานเอกชน', i, i % 3 === 0]);
  sheet.getRange(3, 1, rows.length, 4).setValues(rows);
  sheet.getRange(3, 2, rows.length, 1).setDataValidation(SpreadsheetApp.newDataValidation()
    .requireValueInList(['ศึกษาต่อ', 'ทำงานเอกชน', 'อาชีพอิสระ'], true).setAllowInvalid(false).build());
  sheet.getRange(3, 4, rows.length, 1).insertCheckboxes();
  sheet.getRange('A2').setNote('แท็บนี้ใช้ทดลองรูปแบบ');
  sheet.getRange('A3').setWrap(true);
  sheet.setColumnWidth(1, 220);
  sheet.setFrozenRows(2);
  sheet.setFrozenColumns(1);
  sheet.hideRows(1);
  sheet.getRange(5, 1, 1, 2).merge();
  book.insertSheet('ซ่อนไว้').hideSheet();
  sheet.activate();
}
function drawChart() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('ตกแต่ง');
  var chart = sheet.newChart().asColumnChart().addRange(sheet.getRange('A3:A6')).addRange(sheet.getRange('C3:C6'))
    .setTitle('จำนวนตามตัวอย่าง').setPosition(3, 6, 0, 0).build();
  sheet.insertChart(chart);
}
function makeForm() {
  var form = FormApp.create('แบบทดลอง');
  form.setTitle('แบบสำรวจทดลอง').setDescription('ใช้ทดลองหน้าแบบสอบถาม');
  form.addTextItem().setTitle('ชื่อจริงของผู้เรียน').setRequired(true);
  form.addListItem().setTitle('ระดับชั้นและสาขาที่กำลังจะสำเร็จการศึกษา').setChoiceValues(['ปวช. ช่างยนต์', 'ไม่พบสาขาของข้าพเจ้า']);
  form.addMultipleChoiceItem().setTitle('หลังเรียนจบ ท่านตั้งใจจะทำอะไรเป็นหลัก')
    .setChoiceValues(['เรียนต่อ', 'ทำงานหรือประกอบอาชีพ', 'ยังไม่ตัดสินใจ']);
  form.setPublished(true);
  ScriptApp.newTrigger('whenSent').forForm(form).onFormSubmit().create();
  ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(6).create();
  var html = '<p><a href="' + form.getPublishedUrl() + '" target="_blank">เปิดแบบ</a></p>';
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle('ลิงก์'));
}
function whenSent(e) {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].appendRow(['ได้รับคำตอบ']);
}
function daily() {
  MailApp.sendEmail({ to: 'kru01@college.example', subject: 'สรุปประจำวัน', body: 'เรียน ครูที่ปรึกษา เปิดดูที่ https://docs.google.com/forms/d/e/x/viewform' });
}
function answer(request) { return 'ได้รับ ' + request.a; }
`;

export const TINY_MANIFEST = JSON.stringify({
  timeZone: 'Asia/Bangkok',
  runtimeVersion: 'V8',
  exceptionLogging: 'STACKDRIVER',
  dependencies: {},
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/forms',
    'https://www.googleapis.com/auth/script.scriptapp',
    'https://www.googleapis.com/auth/script.send_mail',
  ],
});
