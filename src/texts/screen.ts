// What a dialog shows, as data: the server decides everything, the client only draws it.

import type { Chart } from './chart.ts';
import type { Paper } from './paper.ts';

export type Tone = 'plain' | 'muted' | 'good' | 'warning' | 'error' | 'heading';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export type Block =
  | { readonly kind: 'text'; readonly tone: Tone; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'field';
      readonly name: string;
      readonly label: string;
      /** hidden: travels along unseen. */
      readonly input: 'text' | 'area' | 'select' | 'checkbox' | 'hidden';
      readonly value: string;
      readonly options?: readonly Option[];
      readonly help?: string;
    }
  /** A text to copy with one press, e.g. into LINE. */
  | { readonly kind: 'copy'; readonly label: string; readonly text: string }
  /** A text to keep as a file of this name, e.g. a table as CSV. */
  | {
      readonly kind: 'download';
      readonly label: string;
      readonly name: string;
      readonly text: string;
      /** The text is base64 of the bytes of the file, in whatever encoding it is to have. */
      readonly isBytes?: true;
    }
  /** Pages for paper; printed alone, whatever else the screen shows. */
  | { readonly kind: 'paper'; readonly paper: Paper }
  /** A figure to look at: what it is, whether it may be reported, what to know of it. */
  | {
      readonly kind: 'figure';
      readonly label: string;
      readonly value: string;
      readonly mark: string;
      readonly tone: Tone;
      readonly lines: readonly string[];
    }
  | { readonly kind: 'chart'; readonly chart: Chart }
  /** How far a long work has come. */
  | {
      readonly kind: 'progress';
      readonly label: string;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  /** Two records line by line. */
  | {
      readonly kind: 'compare';
      readonly caption: string;
      readonly head: readonly [line: string, left: string, right: string, mark: string];
      readonly rows: readonly CompareLine[];
    }
  /** Buttons among the blocks, for what concerns the screen and does not end it. */
  | { readonly kind: 'actions'; readonly label: string; readonly buttons: readonly Button[] }
  /** A card with a QR code; printed, each card is a page. */
  | {
      readonly kind: 'poster';
      readonly heading: string;
      readonly title: string;
      readonly lines: readonly string[];
      readonly url: string;
    }
  /** One thing among several, with buttons of its own; its fields travel with those alone. */
  | {
      readonly kind: 'card';
      readonly id: string;
      readonly title: string;
      readonly tone: Tone;
      readonly blocks: readonly Block[];
      readonly buttons: readonly Button[];
    }
  /** Part of a card that is opened by whoever needs it. */
  | {
      readonly kind: 'fold';
      readonly id: string;
      readonly label: string;
      readonly blocks: readonly Block[];
      readonly buttons: readonly Button[];
    };

export interface CompareLine {
  readonly label: string;
  readonly left: string;
  readonly right: string;
  readonly differs: boolean;
  /** Says in words what the colour says. */
  readonly mark: string;
  /** Which of two differing values is to stand; a field of that name with the value left or right. */
  readonly choice?: {
    readonly name: string;
    readonly chosen: 'left' | 'right';
    readonly leftLabel: string;
    readonly rightLabel: string;
  };
}

export interface UiRequest {
  readonly action: string;
  /** Fields of the screen, joined with what the button brings. */
  readonly values: Readonly<Record<string, string>>;
}

export interface Button {
  readonly label: string;
  readonly style: 'primary' | 'plain';
  readonly does: 'close' | 'print' | UiRequest;
  /** KeyboardEvent.code of keys that press it, the first one shown: places on the keyboard, whatever the language. */
  readonly keys?: readonly string[];
  /** One of several that stay side by side, and whether it is the chosen one. */
  readonly pressed?: boolean;
}

/**
 * A screen to go on working at: what was typed, the place and the focus stay when it is drawn again, and all of it
 * when a call fails, which can then be made again.
 */
export interface Stay {
  /** Another thing is shown: nothing of the screen before stays on it. */
  readonly isNew?: true;
  /** Card whose fields were taken, and need not be kept. */
  readonly saved?: string;
  /** Said beside the buttons, wherever the person has scrolled to. */
  readonly notice?: { readonly tone: Tone; readonly text: string };
  /** Only the notice is new; the rest of the screen is for whoever has nothing in hand. */
  readonly isSame?: boolean;
}

export interface Screen {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly buttons: readonly Button[];
  /** Asked by itself as soon as the screen is drawn: the next portion of a long work. */
  readonly next?: UiRequest;
  readonly stays?: Stay;
}

export const text = (words: string, tone: Tone = 'plain'): Block => ({
  kind: 'text',
  tone,
  text: words,
});

export const CLOSE: Button = { label: 'ปิดหน้าต่าง', style: 'plain', does: 'close' };

export const go = (
  label: string,
  action: string,
  values: Readonly<Record<string, string>> = {},
  style: Button['style'] = 'primary',
): Button => ({ label, style, does: { action, values } });
