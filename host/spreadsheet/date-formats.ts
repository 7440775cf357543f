// Formats that days and moments bring into a cell without a format, by the locale of the sheet.

export interface DateFormats {
  readonly day: string;
  readonly moment: string;
}

/** Formats a Date brings into a cell without a format. */
export function dateFormatsOf(locale: string): DateFormats {
  return locale.startsWith('th')
    ? { day: 'd/m/yyyy', moment: 'd/m/yyyy, h:mm:ss' }
    : { day: 'm/d/yyyy', moment: 'm/d/yyyy h:mm:ss' };
}
