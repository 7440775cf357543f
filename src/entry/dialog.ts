// Opens the one dialog page with the request that it sends first.

import type { UiRequest } from '../texts/screen.ts';
import dialogHtml from '../ui/dialog.html';

export interface DialogSize {
  readonly width: number;
  readonly height: number;
}

const NORMAL: DialogSize = { width: 680, height: 560 };
/** However a formatter lays it out. */
const FIRST_REQUEST = /\{\s*"action":\s*"",\s*"values":\s*\{\}\s*\}/;

/** What a person sees around the page. */
export interface DialogFrame {
  readonly title: string;
  readonly size?: DialogSize;
  /** Leaves the sheet usable beside it, for what one goes through item by item. */
  readonly modeless?: boolean;
}

export function openDialog(request: UiRequest, frame: DialogFrame): void {
  const { title, size = NORMAL, modeless = false } = frame;
  // "<" is escaped so that no value can end the script element.
  const first = JSON.stringify(request).replace(/</g, '\\u003c');
  const html = dialogHtml.replace(FIRST_REQUEST, () => first);
  const page = HtmlService.createHtmlOutput(html).setWidth(size.width).setHeight(size.height);
  const ui = SpreadsheetApp.getUi();
  if (modeless) ui.showModelessDialog(page, title);
  else ui.showModalDialog(page, title);
}
