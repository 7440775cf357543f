// What a dialog shows, as data: the server decides everything, the client only draws it.

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
      readonly input: 'text' | 'area' | 'select' | 'checkbox';
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
    }
  /** How far a long work has come. */
  | {
      readonly kind: 'progress';
      readonly label: string;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
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

export interface UiRequest {
  readonly action: string;
  /** Fields of the screen, joined with what the button brings. */
  readonly values: Readonly<Record<string, string>>;
}

export interface Button {
  readonly label: string;
  readonly style: 'primary' | 'plain';
  readonly does: 'close' | 'print' | UiRequest;
}

/** A screen to go on working at: what was typed, the place and the focus stay when it is drawn again. */
export interface Stay {
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
