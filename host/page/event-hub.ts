// Windows that listen for changes, and the question one of them has to answer.
import type { PageEvent, Question, QuestionAnswer } from './protocol.ts';

type Listener = (event: PageEvent) => void;
/** Time for a reload; whoever closed the window has closed its question too. */
const GONE_AFTER_MS = 10_000;

export class EventHub {
  #version = 0;
  #question: Question | null = null;
  #timer: NodeJS.Timeout | null = null;
  readonly #listeners = new Map<Listener, string>();
  readonly #answer: (answer: QuestionAnswer) => void;

  constructor(answer: (answer: QuestionAnswer) => void) {
    this.#answer = answer;
  }

  listen(window: string, listener: Listener): () => void {
    this.#listeners.set(listener, window);
    listener({ kind: 'changed', version: this.#version });
    if (this.#question) listener({ kind: 'question', question: this.#question });
    return () => {
      this.#listeners.delete(listener);
      this.#watchQuestion();
    };
  }

  changed(version: number): void {
    this.#version = version;
    this.#tell({ kind: 'changed', version });
  }

  busy(window: string | null, what: string): void {
    this.#tell({ kind: 'busy', window, what });
  }

  asked(question: Question): void {
    this.#question = question;
    this.#tell({ kind: 'question', question });
    this.#watchQuestion();
  }

  answered(answer: QuestionAnswer): boolean {
    if (this.#question?.id !== answer.id) return false;
    this.#question = null;
    this.#tell({ kind: 'answered', id: answer.id });
    this.#answer(answer);
    return true;
  }

  /** A question whose window is gone is closed, so that the engine does not stand still for ever. */
  #watchQuestion(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const question = this.#question;
    if (!question || this.#isOpen(question.window)) return;
    this.#timer = setTimeout(() => {
      if (this.#isOpen(question.window)) return;
      this.answered({ id: question.id, button: 'CLOSE', text: '' });
    }, GONE_AFTER_MS);
    this.#timer.unref();
  }

  #isOpen(window: string): boolean {
    return [...this.#listeners.values()].includes(window);
  }

  #tell(event: PageEvent): void {
    for (const listener of this.#listeners.keys()) listener(event);
  }
}
