// Takes the requests of windows, each once, and answers through their event streams: a browser opens
// only six connections to one place, and one that waits for the engine must not hold up an answer.
import type { EngineClient } from './engine-client.ts';
import type { EventHub } from './event-hub.ts';
import { GOES_ON_MEANWHILE } from './protocol.ts';
import type { PageCall, PageReply } from './protocol.ts';
import { Turns } from './turns.ts';

const REMEMBERED = 2000;

export class CallDesk {
  readonly #engine: EngineClient;
  readonly #hub: EventHub;
  readonly #turns: Turns;
  readonly #taken = new Set<string>();

  constructor(engine: EngineClient, hub: EventHub) {
    this.#engine = engine;
    this.#hub = hub;
    this.#turns = new Turns((view) => hub.busy(view));
  }

  /** A browser may send a request again when its line breaks; the work is done once all the same. */
  take(call: PageCall): void {
    if (this.#taken.has(call.id)) return;
    this.#taken.add(call.id);
    const [oldest] = this.#taken;
    if (this.#taken.size > REMEMBERED && oldest !== undefined) this.#taken.delete(oldest);
    void this.#carryOut(call);
  }

  async #carryOut(call: PageCall): Promise<void> {
    const { id, sender, request } = call;
    const { window, account } = sender;
    const leave = GOES_ON_MEANWHILE.has(request.kind)
      ? null
      : this.#turns.enter({ window, account, kind: request.kind });
    const reply = await this.#answer(call);
    leave?.();
    this.#hub.reply(window, id, reply);
  }

  async #answer(call: PageCall): Promise<PageReply> {
    try {
      return await this.#engine.call(call);
    } catch (error) {
      return { ok: false, error: error instanceof Error ? error.message : String(error) };
    }
  }
}
