// SpreadsheetApp: the open file, other files, builders, and the screen.
import { fail } from '../engine/gas-error.ts';
import { Served, type Imitates } from '../engine/served.ts';
import { uiFor, type UiImpl } from '../services/ui.ts';
import { ConditionalFormatRuleBuilderImpl } from './conditional.ts';
import { FilterCriteriaBuilderImpl } from './filter.ts';
import type { RangeImpl } from './range.ts';
import { RichTextValueBuilderImpl } from './rich-text.ts';
import { SheetImpl } from './sheet.ts';
import { openSpreadsheet, SpreadsheetImpl } from './spreadsheet.ts';
import { DataValidationBuilderImpl } from './validation.ts';

export class SpreadsheetAppImpl
  extends Served
  implements Imitates<GoogleAppsScript.Spreadsheet.SpreadsheetApp>
{
  readonly gasClass = 'Spreadsheet.SpreadsheetApp';

  getActive(): SpreadsheetImpl {
    return new SpreadsheetImpl(this.rt, this.rt.containerId);
  }

  getActiveSpreadsheet(): SpreadsheetImpl {
    return this.getActive();
  }

  getActiveSheet(): SheetImpl {
    return this.getActive().getActiveSheet();
  }

  getActiveRange(): RangeImpl | null {
    return this.getActive().getActiveRange();
  }

  getCurrentCell(): RangeImpl | null {
    return this.getActive().getCurrentCell();
  }

  setActiveSheet(sheet: SheetImpl): SheetImpl {
    return this.getActive().setActiveSheet(sheet);
  }

  setActiveRange(range: RangeImpl): RangeImpl {
    return this.getActive().setActiveRange(range);
  }

  openById(id: string): SpreadsheetImpl {
    return openSpreadsheet(this.rt, id);
  }

  openByUrl(url: string): SpreadsheetImpl {
    const id = /\/d\/([\w-]+)/.exec(url)?.[1];
    return openSpreadsheet(this.rt, id ?? fail('Invalid argument: url'));
  }

  /** Everything is written at once here; only the modelled time is spent. */
  flush(): void {
    this.rt.meter.commit();
  }

  getUi(): UiImpl {
    return uiFor(this.rt, 'SpreadsheetApp');
  }

  newDataValidation(): DataValidationBuilderImpl {
    return new DataValidationBuilderImpl(this.rt);
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilderImpl {
    return new ConditionalFormatRuleBuilderImpl(this.rt);
  }

  newFilterCriteria(): FilterCriteriaBuilderImpl {
    return new FilterCriteriaBuilderImpl(this.rt);
  }

  newRichTextValue(): RichTextValueBuilderImpl {
    return new RichTextValueBuilderImpl(this.rt);
  }
}
