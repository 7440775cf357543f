// What a person can do in the editor of a form.

/** A person in the editor of a form; questions, pages and choices are named by what the person reads. */
export interface FormEditorUser {
  rename(title: string, to: string): void;
  describe(title: string, help: string): void;
  remove(title: string): void;
  /** Puts a copy below; the copy has ids of its own. */
  duplicate(title: string): void;
  /** Drags a question or page in front of another one. */
  moveBefore(title: string, before: string): void;
  require(title: string, required: boolean): void;
  /** Everything else stays, the id too. */
  changeType(title: string, type: EditorItemType): void;
  add(type: EditorItemType, title: string): void;
  /** The whole list of choices, in order; what was there under the same text or place keeps its target. */
  offer(title: string, choices: readonly string[]): void;
  /** "Go to section based on answer": a page by its title; null = the end of the form. */
  lead(title: string, choice: string, to: string | null): void;
  write(texts: Readonly<Partial<Record<EditorText, string>>>): void;
  switch(settings: Readonly<Partial<Record<EditorSwitch, boolean>>>): void;
  /** Responses › link to Sheets. */
  linkTo(spreadsheetId: string): void;
}

export type EditorItemType =
  'TEXT' | 'PARAGRAPH_TEXT' | 'MULTIPLE_CHOICE' | 'CHECKBOX' | 'LIST' | 'PAGE_BREAK';
export type EditorText = 'title' | 'description' | 'confirmation' | 'closedMessage';
export type EditorSwitch =
  | 'published'
  | 'accepting'
  | 'openToAnyone'
  | 'collectEmail'
  | 'limitOneResponse'
  | 'allowEdits'
  | 'respondAgain'
  | 'publishingSummary'
  | 'shuffle'
  | 'progressBar'
  | 'quiz';
