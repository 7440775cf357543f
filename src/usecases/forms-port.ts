// What the use cases need from Google Forms.

import type { IsoTime } from '../domain/graduations/graduation.ts';
import type { FormOp } from '../domain/survey/form-op.ts';
import type { HeldForm, ItemIds } from '../domain/survey/held-form.ts';
import type { LinkPresets, LinkTemplates } from '../domain/survey/links.ts';

/** The form is gone, or this account may not open it: Google does not tell which, nor whose it is. */
interface ClosedForm {
  /** What Google said. */
  readonly closedTo: string;
}

export interface FormState {
  readonly title: string;
  readonly published: boolean;
  readonly accepting: boolean;
  /** '' as long as the form is not published. */
  readonly responderUrl: string;
  readonly editUrl: string;
}

/** One response as Forms holds it; questions left blank are not in it. */
export interface RawResponse {
  readonly responseId: string;
  readonly submitted: IsoTime;
  readonly items: Readonly<Record<string, string | readonly string[]>>;
}

/** Whether the journal holds this response as it was at this moment. */
export type IsKnown = (responseId: string, submitted: IsoTime) => boolean;

export interface WantedResponses {
  /** Only those since a moment. */
  readonly since?: IsoTime | undefined;
  readonly isKnown?: IsKnown;
  /** At most so many that are not known: reading thousands takes longer than an execution may. */
  readonly most?: number;
}

export type Reachability = 'open' | 'signIn' | 'unreachable';

export interface FormsPort {
  /** Makes an empty form that nobody can answer yet; gives its id. */
  create(fileName: string): string;
  read(id: string): HeldForm | ClosedForm;
  /** Gives the item ids as they are afterwards, to be remembered. */
  apply(id: string, ops: readonly FormOp[], itemIds: ItemIds): ItemIds;
  /** null when this account may not open the form, or it is gone. */
  state(id: string): FormState | null;
  /** The last step of making a form. */
  publish(id: string): void;
  /** Only of a published form. */
  links(id: string, itemIds: ItemIds, presets: LinkPresets): LinkTemplates;
  /**
   * All responses, or those since a moment, without those that are known: reading what a response says costs
   * a call per question. null when this account may not open the form.
   */
  responses(id: string, wanted?: WantedResponses): RawResponse[] | null;
  /** Gives those whom Google refused, e.g. because they belong to another organisation. */
  addEditors(id: string, emails: readonly string[]): string[];
  /** What a stranger without an account meets at the address. */
  probeOpen(responderUrl: string): Reachability;
  /** Whether this account's submit trigger hangs on the form. */
  hasTrigger(id: string): boolean;
  attachTrigger(id: string): void;
}
