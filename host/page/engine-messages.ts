// What the main thread and the engine worker send each other.
import type { FormPageReply, FormPageRequest } from '../host-api.ts';
import type { PageCall, PageReply, Question } from './protocol.ts';

export interface EngineOptions {
  readonly codeFile: string;
  readonly manifestFile: string;
  readonly stateFile: string;
  readonly fresh: boolean;
  readonly now: string | null;
  readonly seed: number;
  readonly graduations: number;
}

export interface EngineData {
  readonly options: EngineOptions;
  readonly answers: SharedArrayBuffer;
}

export type ToEngine =
  | { readonly kind: 'call'; readonly id: number; readonly call: PageCall }
  | { readonly kind: 'form'; readonly id: number; readonly request: FormPageRequest }
  | { readonly kind: 'save'; readonly id: number };

export type FromEngine =
  | { readonly kind: 'ready'; readonly version: number }
  | {
      readonly kind: 'reply';
      readonly id: number;
      readonly reply: PageReply;
      readonly version: number;
    }
  | {
      readonly kind: 'formReply';
      readonly id: number;
      readonly reply: FormPageReply;
      readonly version: number;
    }
  | { readonly kind: 'saved'; readonly id: number; readonly version: number }
  | { readonly kind: 'question'; readonly question: Question; readonly version: number };
