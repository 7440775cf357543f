// What a form file holds: plain data of the form and its responses, no behaviour.

type QuestionType = 'TEXT' | 'PARAGRAPH_TEXT' | 'MULTIPLE_CHOICE' | 'CHECKBOX' | 'LIST';
export type ItemTypeName = QuestionType | 'PAGE_BREAK' | 'SECTION_HEADER';

/** Where to go next: a navigation type by name, or the item id of a page break. */
export type Goto = 'CONTINUE' | 'RESTART' | 'SUBMIT' | number;

export interface ChoiceData {
  value: string;
  /** null = the choice does not navigate, which is not the same as CONTINUE. */
  goto: Goto | null;
}

export type ValidationKind =
  | 'MATCHES'
  | 'NOT_MATCHES'
  | 'CONTAINS'
  | 'NOT_CONTAINS'
  | 'EMAIL'
  | 'URL'
  | 'NUMBER'
  | 'WHOLE_NUMBER'
  | 'NUMBER_BETWEEN'
  | 'LENGTH_AT_LEAST'
  | 'LENGTH_AT_MOST'
  | 'SELECT_AT_LEAST'
  | 'SELECT_AT_MOST'
  | 'SELECT_EXACTLY';

export interface ValidationData {
  kind: ValidationKind;
  pattern: string;
  numbers: number[];
  /** Shown instead of the form's own sentence; '' when the maker gave none. */
  message: string;
}

export interface ItemData {
  id: number;
  /** The number in `entry.<n>`; it differs from the item id, as at Google. */
  entry: number;
  type: ItemTypeName;
  title: string;
  help: string;
  required: boolean;
  choices: ChoiceData[];
  other: boolean;
  validation: ValidationData | null;
  /** Page breaks only: rules what follows the page BEFORE the break. */
  goto: Goto;
}

export type Answer = string | readonly string[];
/** Answers by item id. */
export type Answers = Readonly<Record<string, Answer>>;

export interface ResponseData {
  id: string;
  created: string;
  timestamp: string;
  email: string;
  answers: Record<string, string | string[]>;
  edits: number;
}

export interface FormSettings {
  collectEmail: boolean;
  limitOneResponse: boolean;
  allowEdits: boolean;
  shuffle: boolean;
  progressBar: boolean;
  respondAgain: boolean;
  publishingSummary: boolean;
  /** Answers earn points; the form says so to whoever answers. */
  quiz: boolean;
  /** Id of the spreadsheet that Google copies every response to; null = the form is linked to none. */
  destination: string | null;
  /** Deprecated, and yet on in some organisations: nobody without an account gets in. */
  requireLogin: boolean;
  confirmation: string;
  closedMessage: string;
  accepting: boolean;
  published: boolean;
  /** Responder access "everyone with the link"; a script cannot change it. */
  openToAnyone: boolean;
  /** False on forms of before 2025, on which setPublished throws. */
  advancedPermissions: boolean;
}

export interface FormBody {
  /** The id in the responder address, which is not the id of the file. */
  publicId: string;
  /** Empty until setTitle: FormApp.create names the file only. */
  title: string;
  description: string;
  settings: FormSettings;
  items: ItemData[];
  responses: ResponseData[];
  /** E-mail addresses that may answer although the form is not open to anyone. */
  readers: string[];
  /** Submit events that are still on their way (doubt `submit-events`). */
  lateEvents: { responseId: string; due: number }[];
}
