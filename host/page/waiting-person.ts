// The person of the page: a question stops the engine until the browser has answered.
import type { Person } from '../host-api.ts';
import type { Question, QuestionAnswer } from './protocol.ts';

const READY = 0;
const LENGTH = 1;
/** Changes with every answer and every message, so that the sleeper looks again. */
const BELL = 2;
const HEADER_BYTES = 16;
export const ANSWER_BUFFER_BYTES = 64 * 1024;

/** Main thread: puts the answer where the stopped engine finds it. */
export function giveAnswer(buffer: SharedArrayBuffer, answer: QuestionAnswer): void {
  const bytes = new TextEncoder().encode(JSON.stringify(answer));
  if (bytes.length > buffer.byteLength - HEADER_BYTES) throw new Error('the answer is too long');
  new Uint8Array(buffer, HEADER_BYTES).set(bytes);
  const flags = flagsOf(buffer);
  Atomics.store(flags, LENGTH, bytes.length);
  Atomics.store(flags, READY, 1);
  ring(buffer);
}

function flagsOf(buffer: SharedArrayBuffer): Int32Array {
  return new Int32Array(buffer, 0, HEADER_BYTES / Int32Array.BYTES_PER_ELEMENT);
}

/** Main thread: wakes an engine that waits for an answer, because something else came. */
export function ring(buffer: SharedArrayBuffer): void {
  const flags = flagsOf(buffer);
  Atomics.add(flags, BELL, 1);
  Atomics.notify(flags, BELL);
}

/** Sleeps until the answer is there; what comes before it is looked after meanwhile. */
function takeAnswer(buffer: SharedArrayBuffer, meanwhile: () => void): QuestionAnswer {
  const flags = flagsOf(buffer);
  for (;;) {
    const rung = Atomics.load(flags, BELL);
    if (Atomics.load(flags, READY) === 1) break;
    meanwhile();
    Atomics.wait(flags, BELL, rung);
  }
  Atomics.store(flags, READY, 0);
  const length = Atomics.load(flags, LENGTH);
  // A copy: TextDecoder refuses shared memory.
  const bytes = new Uint8Array(buffer, HEADER_BYTES, length).slice();
  return JSON.parse(new TextDecoder().decode(bytes)) as QuestionAnswer;
}

export class WaitingPerson implements Person {
  /** Window of the request under way. */
  window = '';
  #serial = 0;
  readonly #buffer: SharedArrayBuffer;
  readonly #show: (question: Question) => void;
  readonly #meanwhile: () => void;

  constructor(parts: {
    readonly buffer: SharedArrayBuffer;
    readonly show: (question: Question) => void;
    readonly meanwhile: () => void;
  }) {
    this.#buffer = parts.buffer;
    this.#show = parts.show;
    this.#meanwhile = parts.meanwhile;
  }

  alert(request: { title: string; prompt: string; buttons: string }): string {
    return this.#ask('alert', request).button;
  }

  prompt(request: { title: string; prompt: string; buttons: string }): {
    button: string;
    text: string;
  } {
    const { button, text } = this.#ask('prompt', request);
    return { button, text };
  }

  #ask(
    kind: Question['kind'],
    request: { title: string; prompt: string; buttons: string },
  ): QuestionAnswer {
    const id = ++this.#serial;
    const { title, prompt, buttons } = request;
    this.#show({ id, window: this.window, kind, title, prompt, buttons });
    let answer = takeAnswer(this.#buffer, this.#meanwhile);
    while (answer.id !== id) answer = takeAnswer(this.#buffer, this.#meanwhile);
    return answer;
  }
}
