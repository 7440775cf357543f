// What a person has in hand on a screen that stays: typed and not yet saved, opened, focused, scrolled to.

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const FIELDS = '[data-card] [name]';

/** Keeps it over every new drawing of the screen, and over pages of a list that are not in sight. */
export class Desk {
  readonly #main: HTMLElement;
  /** By card and name; whatever was saved is taken off. */
  readonly #typed = new Map<string, string>();
  readonly #opened = new Set<string>();
  #was = { scroll: 0, focus: '', at: -1 };

  constructor(main: HTMLElement) {
    this.#main = main;
    main.addEventListener('input', ({ target }) => {
      if (isField(target) && target.closest('[data-card]')) this.#note(target);
    });
  }

  #note(field: Field): void {
    if (field.value === field.dataset.was) this.#typed.delete(nameOf(field));
    else this.#typed.set(nameOf(field), field.value);
  }

  /** Before the screen is drawn anew. */
  remember(pressed: HTMLElement | null): void {
    const focus = pressed ?? document.activeElement;
    const card = focus?.closest<HTMLElement>('[data-card]') ?? null;
    this.#was = {
      scroll: this.#main.scrollTop,
      focus: focus?.id ?? '',
      at: card ? this.#cards().indexOf(card) : -1,
    };
    for (const fold of this.#main.querySelectorAll('details')) {
      const id = cardOf(fold);
      if (fold.open) this.#opened.add(id);
      else this.#opened.delete(id);
    }
  }

  /** After it was drawn: `saved` is the card whose fields the server has taken. */
  restore(saved: string): void {
    for (const name of [...this.#typed.keys()]) {
      if (name.startsWith(`${saved}\n`)) this.#typed.delete(name);
    }
    this.#opened.delete(saved);
    for (const field of this.#main.querySelectorAll<Field>(FIELDS)) {
      field.dataset.was = field.value;
      field.value = this.#typed.get(nameOf(field)) ?? field.value;
    }
    for (const fold of this.#main.querySelectorAll('details')) {
      const id = cardOf(fold);
      fold.open = this.#opened.has(id) || this.#hasTyped(id);
    }
    this.#main.scrollTop = this.#was.at < 0 ? 0 : this.#was.scroll;
    this.#focus();
  }

  #hasTyped(card: string): boolean {
    return [...this.#typed.keys()].some((name) => name.startsWith(`${card}\n`));
  }

  /** Where it was; else at the card that took its place; else at the top. */
  #focus(): void {
    const cards = this.#cards();
    const same = document.getElementById(this.#was.focus);
    const card = this.#was.at < 0 ? undefined : (cards[this.#was.at] ?? cards[cards.length - 1]);
    const next = card?.querySelector<HTMLElement>('summary, button') ?? null;
    const reachable = same?.closest('details:not([open])') ? null : same;
    const found = this.#was.at < 0 ? null : (reachable ?? next);
    (found ?? this.#main.querySelector<HTMLElement>('h1'))?.focus();
  }

  #cards(): HTMLElement[] {
    return [...this.#main.querySelectorAll<HTMLElement>('[data-card]')];
  }
}

function isField(target: EventTarget | null): target is Field {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement
  );
}

const cardOf = (inside: Element): string =>
  inside.closest<HTMLElement>('[data-card]')?.dataset.card ?? '';

const nameOf = (field: Field): string => `${cardOf(field)}\n${field.name}`;
