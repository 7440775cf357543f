// What the self-test times inside real Apps Script: one call of every kind that the latency table prices.

export interface Timing {
  /** Method in the reference; its row in latency.ts is the price that the measurement may replace. */
  readonly method: string;
  /** Cells or items the timed call touches. */
  readonly units: number;
  /** How often it is timed; the median counts. */
  readonly times: number;
  /** Calls within one measurement, for what is quicker than the clock. */
  readonly batch: number;
  /** Statements around `time(function () { … })`, in the scope of a contract row. */
  readonly call: string;
}

const timing = (
  method: string,
  call: string,
  { units = 0, times = 5, batch = 1 }: Partial<Timing> = {},
): Timing => ({ method, units, times, batch, call });

const A1 = "var cell = sheet.getRange('A1');";
const BLOCK = "var block = sheet.getRange('A1:J100'); var rows = block.getValues();";
const FORM = "var form = newForm(); var text = form.addTextItem().setTitle('text');";
/** What `create` returned is refused by `deleteTrigger`; only a listed trigger can be deleted. */
const MINE = `var made = []; var make = function () { made.push(ScriptApp.newTrigger('onSelfTest').timeBased().after(86400000).create().getUniqueId()); };
  var listed = function () { return ScriptApp.getProjectTriggers().filter(function (t) { return made.indexOf(t.getUniqueId()) >= 0; }); };`;
const quick = { times: 3, batch: 50 };

/** A read after a write pays for the commit as well, so reads are timed on what stands still. */
export const TIMINGS: readonly Timing[] = [
  timing(
    'Spreadsheet.Range.getValues',
    `${A1} cell.getValues(); time(function () { cell.getValues(); });`,
    { units: 1 },
  ),
  timing(
    'Spreadsheet.Range.getDisplayValues',
    `${A1} cell.getValues(); time(function () { cell.getDisplayValues(); });`,
    { units: 1 },
  ),
  timing('Spreadsheet.Range.getRow', `${A1} time(function () { cell.getRow(); });`, quick),
  timing(
    'Spreadsheet.Range.getMergedRanges',
    `${A1} time(function () { cell.getMergedRanges(); });`,
  ),
  timing('Spreadsheet.Range.setValues', `${BLOCK} time(function () { block.setValues(rows); });`, {
    units: 1000,
  }),
  timing('Spreadsheet.Range.offset', `${A1} time(function () { cell.offset(1, 1); });`, quick),
  timing(
    'commit',
    `${BLOCK} time(function () { block.setValues(rows); SpreadsheetApp.flush(); });`,
    { units: 1000 },
  ),
  timing('Spreadsheet.Sheet.getRange', "time(function () { sheet.getRange('A1'); });", quick),
  timing('Spreadsheet.Sheet.getLastRow', 'time(function () { sheet.getLastRow(); });'),
  timing('Spreadsheet.Sheet.getDataRange', 'time(function () { sheet.getDataRange(); });'),
  timing('Spreadsheet.Sheet.getMaxRows', 'time(function () { sheet.getMaxRows(); });', quick),
  timing(
    'Spreadsheet.Sheet.insertRowsAfter',
    'time(function () { sheet.insertRowsAfter(5, 1); });',
  ),
  timing('Spreadsheet.Sheet.deleteRows', 'time(function () { sheet.deleteRows(5, 1); });'),
  timing(
    'Spreadsheet.Sheet.isRowHiddenByUser',
    'time(function () { sheet.isRowHiddenByUser(5); });',
    quick,
  ),
  timing('Spreadsheet.Sheet.setFrozenRows', 'time(function () { sheet.setFrozenRows(1); });'),
  timing(
    'Spreadsheet.Spreadsheet.insertSheet',
    'var made = []; try { time(function () { made.push(ss.insertSheet()); }); } finally { made.forEach(function (one) { ss.deleteSheet(one); }); }',
    { times: 3 },
  ),
  timing(
    'Spreadsheet.Spreadsheet.deleteSheet',
    'var made = []; try { for (var i = 0; i < 3; i++) made.push(ss.insertSheet()); time(function () { ss.deleteSheet(made.pop()); }); } finally { made.forEach(function (one) { ss.deleteSheet(one); }); }',
    { times: 3 },
  ),
  timing('Spreadsheet.Spreadsheet.getSheets', 'time(function () { ss.getSheets(); });'),
  timing('Spreadsheet.Spreadsheet.getEditors', 'time(function () { ss.getEditors(); });'),
  timing('Spreadsheet.Spreadsheet.getName', 'time(function () { ss.getName(); });'),
  timing(
    'Spreadsheet.SpreadsheetApp.getActive',
    'time(function () { SpreadsheetApp.getActive(); });',
  ),
  timing(
    'Spreadsheet.SpreadsheetApp.newDataValidation',
    'time(function () { SpreadsheetApp.newDataValidation(); });',
    quick,
  ),
  timing(
    'Spreadsheet.DataValidationBuilder.build',
    'time(function () { SpreadsheetApp.newDataValidation().build(); });',
    quick,
  ),
  timing(
    'Spreadsheet.Protection.setDescription',
    "var lock = sheet.protect(); time(function () { lock.setDescription('x'); });",
  ),
  timing(
    'Properties.Properties.setProperty',
    "var store = PropertiesService.getDocumentProperties(); time(function () { store.setProperty('contract:time', 'x'); }); store.deleteProperty('contract:time');",
  ),
  timing(
    'Properties.Properties.getProperty',
    "var store = PropertiesService.getDocumentProperties(); time(function () { store.getProperty('contract:time'); });",
  ),
  timing(
    'Properties.Properties.deleteProperty',
    "var store = PropertiesService.getDocumentProperties(); time(function () { store.deleteProperty('contract:time'); });",
  ),
  timing(
    'Properties.PropertiesService.getDocumentProperties',
    'time(function () { PropertiesService.getDocumentProperties(); });',
    quick,
  ),
  timing(
    'Lock.Lock.tryLock',
    'var lock = LockService.getUserLock(); time(function () { lock.tryLock(1); lock.releaseLock(); });',
  ),
  timing(
    'Lock.LockService.getDocumentLock',
    'time(function () { LockService.getDocumentLock(); });',
    quick,
  ),
  timing(
    'URL_Fetch.UrlFetchApp.fetch',
    "time(function () { UrlFetchApp.fetch('https://docs.google.com/forms/d/e/nothing/viewform', { muteHttpExceptions: true }); });",
    { times: 3 },
  ),
  timing(
    'Mail.MailApp.getRemainingDailyQuota',
    'time(function () { MailApp.getRemainingDailyQuota(); });',
  ),
  timing(
    'Forms.FormApp.openById',
    `${FORM} var id = form.getId(); time(function () { FormApp.openById(id); });`,
    { times: 3 },
  ),
  timing('Forms.Form.addTextItem', `${FORM} time(function () { form.addTextItem(); });`, {
    times: 3,
  }),
  timing('Forms.Form.setTitle', `${FORM} time(function () { form.setTitle('x'); });`, { times: 3 }),
  timing('Forms.Form.getResponses', `${FORM} time(function () { form.getResponses(); });`, {
    times: 3,
  }),
  timing(
    'Forms.Form.deleteItem',
    `${FORM} var made = [1, 2, 3].map(function () { return form.addTextItem(); }); time(function () { form.deleteItem(made.pop()); });`,
    { times: 3 },
  ),
  timing(
    'Forms.Form.moveItem',
    `${FORM} form.addTextItem(); time(function () { form.moveItem(0, 1); });`,
    { times: 3 },
  ),
  timing('Forms.TextItem.setTitle', `${FORM} time(function () { text.setTitle('y'); });`, {
    times: 3,
  }),
  timing(
    'Forms.TextItem.clearValidation',
    `${FORM} time(function () { text.clearValidation(); });`,
    { times: 3 },
  ),
  timing(
    'Forms.MultipleChoiceItem.showOtherOption',
    'var pick = newForm().addMultipleChoiceItem(); time(function () { pick.showOtherOption(true); });',
    { times: 3 },
  ),
  timing(
    'Forms.TextValidationBuilder.build',
    'time(function () { FormApp.createTextValidation().requireTextIsEmail().build(); });',
    quick,
  ),
  timing(
    'Forms.Form.removeDestination',
    `${FORM} time(function () { form.removeDestination(); });`,
    { times: 3 },
  ),
  timing('Forms.Form.getTitle', `${FORM} time(function () { form.getTitle(); });`, quick),
  timing(
    'Script.ClockTriggerBuilder.create',
    `${MINE} try { time(make); } finally { listed().forEach(function (t) { ScriptApp.deleteTrigger(t); }); }`,
    { times: 3 },
  ),
  timing(
    'Script.ScriptApp.getProjectTriggers',
    'time(function () { ScriptApp.getProjectTriggers(); });',
  ),
  timing(
    'Script.ScriptApp.deleteTrigger',
    `${MINE} try { make(); make(); make(); var left = listed(); time(function () { ScriptApp.deleteTrigger(left.pop()); }); } finally { listed().forEach(function (t) { ScriptApp.deleteTrigger(t); }); }`,
    { times: 3 },
  ),
  timing(
    'Script.ScriptApp.newTrigger',
    "time(function () { ScriptApp.newTrigger('onSelfTest'); });",
    quick,
  ),
  timing('Base.Session.getEffectiveUser', 'time(function () { Session.getEffectiveUser(); });'),
  timing(
    'Base.User.getEmail',
    'var me = Session.getEffectiveUser(); time(function () { me.getEmail(); });',
    quick,
  ),
  timing(
    'HTML.HtmlService.createHtmlOutput',
    "time(function () { HtmlService.createHtmlOutput('x'); });",
    quick,
  ),
  timing(
    'Utilities.Utilities.formatDate',
    "var day = new Date(); time(function () { Utilities.formatDate(day, 'Asia/Bangkok', 'yyyy-MM-dd'); });",
    quick,
  ),
];

/** Prices that nobody can measure without bothering somebody. */
export const NOT_TIMED: Readonly<Record<string, string>> = {
  'Mail.MailApp.sendEmail': 'would send a mail',
  'Base.Ui.show*': 'would put a window in front of the person',
  'Forms.FormApp.create': 'would leave a form behind: a script cannot delete one',
};
