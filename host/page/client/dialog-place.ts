// Where a dialog of the script stands: in the middle when it opens, then there for good.

const MARGIN = 8;

export class DialogPlace {
  readonly #dialog: HTMLElement;
  readonly #body: HTMLElement;

  constructor(dialog: HTMLElement, body: HTMLElement) {
    this.#dialog = dialog;
    this.#body = body;
  }

  /** Like Google's, a dialog that changes its size keeps its corner, unless it would leave the window. */
  resize(what: 'height' | 'width', size: number): void {
    this.#body.style[what] = `${Math.max(1, size)}px`;
    if (this.#dialog.style.left !== '') this.#stayInside();
  }

  /** To be called once it is shown, and when the window has another size. */
  centre(): void {
    const { width, height } = this.#dialog.getBoundingClientRect();
    this.#put((innerWidth - width) / 2, (innerHeight - height) / 2);
  }

  #stayInside(): void {
    const { left, top, right, bottom } = this.#dialog.getBoundingClientRect();
    const over = Math.max(0, right + MARGIN - innerWidth);
    const under = Math.max(0, bottom + MARGIN - innerHeight);
    if (over > 0 || under > 0) this.#put(left - over, top - under);
  }

  #put(left: number, top: number): void {
    this.#dialog.style.left = `${Math.max(0, Math.round(left))}px`;
    this.#dialog.style.top = `${Math.max(0, Math.round(top))}px`;
  }
}
