// The person of the page: a question stops the engine until the browser has answered.
import type { Person } from '../host-api.ts';
import type { Question, QuestionAnswer } from './protocol.ts';

const READY = 0;
const LENGTH = 1;
const HEADER_BYTES = 8;
export const ANSWER_BUFFER_BYTES = 64 * 1024;

/** Main thread: puts the answer where the stopped engine finds it. */
export function giveAnswer(buffer: SharedArrayBuffer, answer: QuestionAnswer): void {
  const bytes = new TextEncoder().encode(JSON.stringify(answer));
  if (bytes.length > buffer.byteLength - HEADER_BYTES) throw new Error('the answer is too long');
  new Uint8Array(buffer, HEADER_BYTES).set(bytes);
  const flags = new Int32Array(buffer, 0, 2);
  Atomics.store(flags, LENGTH, bytes.length);
  Atomics.store(flags, READY, 1);
  Atomics.notify(flags, READY);
}

function takeAnswer(buffer: SharedArrayBuffer): QuestionAnswer {
  const flags = new Int32Array(buffer, 0, 2);
  Atomics.wait(flags, READY, 0);
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

  constructor(buffer: SharedArrayBuffer, show: (question: Question) => void) {
    this.#buffer = buffer;
    this.#show = show;
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
    let answer = takeAnswer(this.#buffer);
    while (answer.id !== id) answer = takeAnswer(this.#buffer);
    return answer;
  }
}
