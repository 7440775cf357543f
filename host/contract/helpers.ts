// What the text of a contract row may use besides Google's services; runs inside the script, here and at Google.

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Form = GoogleAppsScript.Forms.Form;

export interface Helpers {
  kindOf(value: unknown): string;
  changes(act: () => void, form?: Form): string[];
  dress(): void;
  newForm(): Form;
}

/** Name of the kind of a value: "string", "Range", "list of Sheet", "enum", "nothing". */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    return items.length === 0 ? 'list' : `list of ${kindOf(items[0])}`;
  }
  if (typeof value !== 'object') return typeof value;
  if (Object.prototype.toString.call(value) === '[object Date]') return 'Date';
  if (typeof (value as { ordinal?: unknown }).ordinal === 'function') return 'enum';
  const text = (value as { toString: () => string }).toString();
  // Some builders are named by a class of the server, with its path and a number that changes.
  const server = /^com\.google\.[\w.]*\.(\w+)@/.exec(text);
  if (server !== null) return server[1] ?? '';
  // A plain object reads "[object Object]", an object of a service reads as its class.
  return text === '[object Object]' ? 'object' : text;
}

/** Gives an empty tab a bit of everything that a call may disturb. */
function dressSheet(sheet: Sheet): void {
  sheet
    .getRange('A1:D6')
    .setNumberFormat('@')
    .setValues(
      [1, 2, 3, 4, 5, 6].map((row) => ['ก', 'ข', 'ค', 'ง'].map((letter) => letter + String(row))),
    );
  sheet.getRange('A1:D1').setFontWeight('bold').setBackground('#e8f0fe');
  sheet.getRange('B2:B3').setNote('โน้ต');
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['ข2', 'x'], true).build();
  sheet.getRange('B2:B4').setDataValidation(rule);
  sheet.getRange('C5:D5').merge();
  sheet.getRange('A1:D6').createFilter();
  sheet.setFrozenRows(1);
  sheet.protect().setWarningOnly(true).setDescription('เตือน');
}

const json = (value: unknown): string => JSON.stringify(value);

/** Everything of a tab that a person would notice, by name. */
function lookAtSheet(sheet: Sheet): Record<string, string> {
  const all = sheet.getRange(
    1,
    1,
    Math.min(12, sheet.getMaxRows()),
    Math.min(8, sheet.getMaxColumns()),
  );
  return {
    values: json(all.getValues()),
    formats: json(all.getNumberFormats()),
    backgrounds: json(all.getBackgrounds()),
    fonts: json(all.getFontWeights()),
    wraps: json([
      all.getWrapStrategies().map((row) => row.map(String)),
      all.getVerticalAlignments(),
    ]),
    notes: json(all.getNotes()),
    validations: json(
      all.getDataValidations().map((row) => row.map((rule) => rule?.getCriteriaValues())),
    ),
    merges: json(all.getMergedRanges().map((range) => range.getA1Notation())),
    filter: String(sheet.getFilter()?.getRange().getA1Notation()),
    protections: json(
      sheet
        .getProtections(SpreadsheetApp.ProtectionType.SHEET)
        .map((one) => [
          one.getDescription(),
          one.isWarningOnly(),
          one.getUnprotectedRanges().map((range) => range.getA1Notation()),
        ]),
    ),
    colours: json(
      sheet
        .getConditionalFormatRules()
        .map((rule) => rule.getRanges().map((range) => range.getA1Notation())),
    ),
    charts: String(sheet.getCharts().length),
    grid: json([sheet.getMaxRows(), sheet.getMaxColumns()]),
    frozen: json([sheet.getFrozenRows(), sheet.getFrozenColumns()]),
    hidden: json([
      [1, 2, 3, 4].map((row) => sheet.isRowHiddenByUser(row)),
      [1, 2, 3, 4].map((column) => sheet.isColumnHiddenByUser(column)),
    ]),
    widths: json([1, 2, 3, 4].map((column) => sheet.getColumnWidth(column))),
    tab: json([sheet.getName(), sheet.getTabColor(), sheet.isSheetHidden()]),
  };
}

function lookAtBook(book: Book): Record<string, string> {
  return {
    tabs: json(book.getSheets().map((sheet) => sheet.getSheetId())),
    locale: json([book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone()]),
    active: json(book.getActiveSheet().getSheetId()),
    triggers: String(ScriptApp.getProjectTriggers().length),
    properties: json(PropertiesService.getDocumentProperties().getKeys().sort()),
    mail: String(MailApp.getRemainingDailyQuota()),
  };
}

function lookAtForm(form: Form): Record<string, string> {
  const items = form.getItems();
  return {
    texts: json([form.getTitle(), form.getDescription(), form.getConfirmationMessage()]),
    closedMessage: form.getCustomClosedFormMessage(),
    switches: json([
      form.collectsEmail(),
      form.hasLimitOneResponsePerUser(),
      form.canEditResponse(),
      form.hasRespondAgainLink(),
      form.isPublishingSummary(),
      form.getShuffleQuestions(),
      form.hasProgressBar(),
      form.isQuiz(),
    ]),
    items: json(items.map((item) => [item.getId(), String(item.getType())])),
    titles: json(items.map((item) => [item.getTitle(), item.getHelpText()])),
    required: json(items.map(isRequired)),
    choices: json(items.map(choicesOf)),
    targets: json(items.map(targetOf)),
    published: String(form.isPublished()),
    accepting: String(form.isPublished() && form.isAcceptingResponses()),
    responses: String(form.getResponses().length),
    editors: json(form.getEditors().map((user) => user.getEmail())),
  };
}

type Item = GoogleAppsScript.Forms.Item;

function isRequired(item: Item): boolean | null {
  switch (String(item.getType())) {
    case 'TEXT':
      return item.asTextItem().isRequired();
    case 'PARAGRAPH_TEXT':
      return item.asParagraphTextItem().isRequired();
    case 'LIST':
      return item.asListItem().isRequired();
    case 'MULTIPLE_CHOICE':
      return item.asMultipleChoiceItem().isRequired();
    case 'CHECKBOX':
      return item.asCheckboxItem().isRequired();
    default:
      return null;
  }
}

function choicesOf(item: Item): string[] {
  switch (String(item.getType())) {
    case 'LIST':
      return item
        .asListItem()
        .getChoices()
        .map((choice) => choice.getValue());
    case 'MULTIPLE_CHOICE': {
      const pick = item.asMultipleChoiceItem();
      return [
        ...pick.getChoices().map((choice) => choice.getValue()),
        String(pick.hasOtherOption()),
      ];
    }
    case 'CHECKBOX': {
      const box = item.asCheckboxItem();
      return [...box.getChoices().map((choice) => choice.getValue()), String(box.hasOtherOption())];
    }
    default:
      return [];
  }
}

function targetOf(item: Item): string | null {
  if (String(item.getType()) !== 'PAGE_BREAK') return null;
  const page = item.asPageBreakItem();
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- null when it only goes on, whatever the type package says
  return String(page.getPageNavigationType()) + String(page.getGoToPage()?.getId());
}

/** The helpers of one row, around its scratch tab; `makeForm` gives an empty published form. */
export function helpersFor(book: Book, sheet: Sheet, makeForm: () => Form): Helpers {
  const look = (form: Form | undefined): Record<string, string> => ({
    // A call of a form touches no cell, and each look costs dozens of calls.
    ...(form === undefined ? lookAtSheet(sheet) : {}),
    ...lookAtBook(book),
    ...(form === undefined ? {} : lookAtForm(form)),
  });
  return {
    kindOf,
    dress: () => {
      dressSheet(sheet);
    },
    changes: (act, form) => {
      const before = look(form);
      act();
      const after = look(form);
      return Object.keys(before).filter((name) => before[name] !== after[name]);
    },
    newForm: makeForm,
  };
}
