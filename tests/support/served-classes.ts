// How a script comes by an object of each class that the host serves.

/** In script text; `ss`, `sheet`, `range`, `form`, `ui` and `choice` are there. */
export const SERVED_CLASSES: Readonly<Record<string, string>> = {
  'Base.Blob': "Utilities.newBlob('a')",
  'Base.Logger': 'Logger',
  'Base.Menu': "ui.createMenu('a')",
  'Base.PromptResponse': "ui.prompt('a')",
  'Base.Session': 'Session',
  'Base.Ui': 'ui',
  'Base.User': 'Session.getActiveUser()',
  'Cache.Cache': 'CacheService.getScriptCache()',
  'Cache.CacheService': 'CacheService',
  'Charts.Charts': 'Charts',
  'Forms.CheckboxItem': 'form.addCheckboxItem()',
  'Forms.CheckboxValidation': 'FormApp.createCheckboxValidation().requireSelectAtLeast(1).build()',
  'Forms.CheckboxValidationBuilder': 'FormApp.createCheckboxValidation()',
  'Forms.Choice': 'choice',
  'Forms.Form': 'form',
  'Forms.FormApp': 'FormApp',
  'Forms.FormResponse': 'form.createResponse()',
  'Forms.Item': 'form.getItems()[0]',
  'Forms.ItemResponse': "form.addTextItem().createResponse('a')",
  'Forms.ListItem': 'form.addListItem()',
  'Forms.MultipleChoiceItem': 'form.addMultipleChoiceItem()',
  'Forms.PageBreakItem': 'form.addPageBreakItem()',
  'Forms.ParagraphTextItem': 'form.addParagraphTextItem()',
  'Forms.ParagraphTextValidation':
    'FormApp.createParagraphTextValidation().requireTextLengthGreaterThanOrEqualTo(1).build()',
  'Forms.ParagraphTextValidationBuilder': 'FormApp.createParagraphTextValidation()',
  'Forms.SectionHeaderItem': 'form.addSectionHeaderItem()',
  'Forms.TextItem': 'form.addTextItem()',
  'Forms.TextValidation': 'FormApp.createTextValidation().requireNumber().build()',
  'Forms.TextValidationBuilder': 'FormApp.createTextValidation()',
  'HTML.HtmlOutput': "HtmlService.createHtmlOutput('a')",
  'HTML.HtmlService': 'HtmlService',
  'Lock.Lock': 'LockService.getScriptLock()',
  'Lock.LockService': 'LockService',
  'Mail.MailApp': 'MailApp',
  'Properties.Properties': 'PropertiesService.getScriptProperties()',
  'Properties.PropertiesService': 'PropertiesService',
  'Script.AuthorizationInfo': 'ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)',
  'Script.ClockTriggerBuilder': "ScriptApp.newTrigger('go').timeBased()",
  'Script.FormTriggerBuilder': "ScriptApp.newTrigger('go').forForm(form)",
  'Script.ScriptApp': 'ScriptApp',
  'Script.SpreadsheetTriggerBuilder': "ScriptApp.newTrigger('go').forSpreadsheet(ss)",
  'Script.Trigger': "ScriptApp.newTrigger('go').timeBased().everyDays(1).create()",
  'Script.TriggerBuilder': "ScriptApp.newTrigger('go')",
  'Spreadsheet.BooleanCondition':
    "SpreadsheetApp.newConditionalFormatRule().whenTextContains('a').setRanges([sheet.getRange('A1')]).build().getBooleanCondition()",
  'Spreadsheet.ConditionalFormatRule':
    'SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([range]).build()',
  'Spreadsheet.ConditionalFormatRuleBuilder': 'SpreadsheetApp.newConditionalFormatRule()',
  'Spreadsheet.ContainerInfo':
    'sheet.newChart().addRange(range).setPosition(1, 1, 0, 0).build().getContainerInfo()',
  'Spreadsheet.DataValidation': 'SpreadsheetApp.newDataValidation().requireCheckbox().build()',
  'Spreadsheet.DataValidationBuilder': 'SpreadsheetApp.newDataValidation()',
  'Spreadsheet.EmbeddedChart': 'sheet.newChart().addRange(range).setPosition(1, 1, 0, 0).build()',
  'Spreadsheet.EmbeddedChartBuilder': 'sheet.newChart()',
  'Spreadsheet.EmbeddedColumnChartBuilder': 'sheet.newChart().asColumnChart()',
  'Spreadsheet.EmbeddedBarChartBuilder': 'sheet.newChart().asBarChart()',
  'Spreadsheet.EmbeddedLineChartBuilder': 'sheet.newChart().asLineChart()',
  'Spreadsheet.EmbeddedPieChartBuilder': 'sheet.newChart().asPieChart()',
  'Spreadsheet.Filter': 'sheet.getFilter() || range.createFilter()',
  'Spreadsheet.FilterCriteria': "SpreadsheetApp.newFilterCriteria().setHiddenValues(['a']).build()",
  'Spreadsheet.FilterCriteriaBuilder': 'SpreadsheetApp.newFilterCriteria()',
  'Spreadsheet.Protection': 'sheet.protect()',
  'Spreadsheet.Range': 'range',
  'Spreadsheet.RangeList': "sheet.getRangeList(['A1'])",
  'Spreadsheet.RichTextValue': "SpreadsheetApp.newRichTextValue().setText('a').build()",
  'Spreadsheet.RichTextValueBuilder': 'SpreadsheetApp.newRichTextValue()',
  'Spreadsheet.Sheet': 'sheet',
  'Spreadsheet.Spreadsheet': 'ss',
  'Spreadsheet.SpreadsheetApp': 'SpreadsheetApp',
  'URL_Fetch.HTTPResponse':
    "UrlFetchApp.fetch('https://api.line.me/', { muteHttpExceptions: true })",
  'URL_Fetch.UrlFetchApp': 'UrlFetchApp',
  'Utilities.Utilities': 'Utilities',
};

const PREPARED = `
  var ss = SpreadsheetApp.getActive(), sheet = ss.getActiveSheet(), range = sheet.getRange(1, 1, 2, 2);
  var ui = SpreadsheetApp.getUi(), form = FormApp.create('a'), item = form.addMultipleChoiceItem();
  var choice = item.createChoice('a');`;

/** A script whose `go` has the object as `it` and runs a body on it. */
export const scriptOn = (className: string, body: string): string =>
  `'use strict'; function go() { ${PREPARED} var it = ${SERVED_CLASSES[className] ?? 'null'}; ${body} }`;
