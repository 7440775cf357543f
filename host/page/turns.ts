// Who is at work in the engine and who waits: requests that may ask a person take turns.
import type { Turn, TurnsView } from './protocol.ts';

export class Turns {
  readonly #line: Turn[] = [];
  readonly #changed: (view: TurnsView) => void;

  constructor(changed: (view: TurnsView) => void) {
    this.#changed = changed;
  }

  /** Joins the line; what it returns leaves it. */
  enter(turn: Turn): () => void {
    this.#line.push(turn);
    this.#tell();
    return () => {
      this.#line.splice(this.#line.indexOf(turn), 1);
      this.#tell();
    };
  }

  #tell(): void {
    const [running = null, ...waiting] = this.#line;
    this.#changed({ running, waiting: waiting.map(({ window }) => window) });
  }
}
