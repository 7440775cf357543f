// The line to the server: events and answers come in by it; when it breaks it is tried again and again.
import type { PageEvent } from '../protocol.ts';

const AGAIN_MS = 1000;
/** The server says something every four seconds; a laptop may have slept, or the server may hang. */
const SILENCE_MS = 12_000;
const LOOK_MS = 2000;

export interface LineListener {
  heard(event: PageEvent): void;
  found(): void;
  lost(): void;
}

export class Line {
  /** Whether requests may be sent; null before the first connection. */
  isThere: boolean | null = null;
  #source: EventSource | null = null;
  #heardAt = 0;
  readonly #address: string;
  readonly #listener: LineListener;

  constructor(address: string, listener: LineListener) {
    this.#address = address;
    this.#listener = listener;
    this.#open();
    setInterval(() => this.#look(), LOOK_MS);
    addEventListener('offline', () => this.#breakOff());
  }

  /** The browser's own second try may give up for good, so each try is a new one. */
  #open(): void {
    const source = new EventSource(this.#address);
    this.#source = source;
    this.#heardAt = Date.now();
    source.onerror = () => this.#breakOff();
    source.onmessage = (message: MessageEvent<string>) => {
      this.#heardAt = Date.now();
      const wasThere = this.isThere;
      this.isThere = true;
      if (wasThere !== true) this.#listener.found();
      this.#listener.heard(JSON.parse(message.data) as PageEvent);
    };
  }

  #look(): void {
    if (this.#source && Date.now() - this.#heardAt > SILENCE_MS) this.#breakOff();
  }

  #breakOff(): void {
    if (!this.#source) return;
    this.#source.close();
    this.#source = null;
    const wasLost = this.isThere === false;
    this.isThere = false;
    if (!wasLost) this.#listener.lost();
    setTimeout(() => this.#open(), AGAIN_MS);
  }
}
