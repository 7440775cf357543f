// Windows that listen for changes and for their answers, and the question one of them has to answer.
import type { PageEvent, PageReply, Question, QuestionAnswer, TurnsView } from './protocol.ts';

type Listener = (event: PageEvent) => void;
/** Time for a reload; whoever closed the window has closed its question too. */
const GONE_AFTER_MS = 10_000;

export class EventHub {
  #version = 0;
  #question: Question | null = null;
  #turns: TurnsView = { running: null, waiting: [] };
  #timer: NodeJS.Timeout | null = null;
  /** The last window that went away from its question. */
  #left: string | null = null;
  readonly #listeners = new Map<Listener, string>();
  readonly #answer: (answer: QuestionAnswer) => void;

  constructor(answer: (answer: QuestionAnswer) => void) {
    this.#answer = answer;
  }

  listen(window: string, listener: Listener): () => void {
    this.#listeners.set(listener, window);
    if (this.#left === window) this.#left = null;
    listener({ kind: 'changed', version: this.#version });
    listener({ kind: 'question', question: this.#question });
    listener(this.#busyNow());
    this.#watchQuestion();
    return () => {
      this.#listeners.delete(listener);
      this.#watchQuestion();
    };
  }

  changed(version: number): void {
    this.#version = version;
    this.#tell({ kind: 'changed', version });
  }

  busy(turns: TurnsView): void {
    this.#turns = turns;
    this.#tell(this.#busyNow());
  }

  /** Only to the window that asked; one that is gone has given its request up. */
  reply(window: string, id: string, reply: PageReply): void {
    for (const [listener, of] of this.#listeners) {
      if (of === window) listener({ kind: 'reply', id, reply });
    }
  }

  asked(question: Question): void {
    this.#ask(question);
    this.#watchQuestion();
  }

  answered(answer: QuestionAnswer): boolean {
    if (this.#question?.id !== answer.id) return false;
    this.#ask(null);
    this.#answer(answer);
    return true;
  }

  #ask(question: Question | null): void {
    this.#question = question;
    this.#tell({ kind: 'question', question });
    this.#tell(this.#busyNow());
  }

  #busyNow(): PageEvent {
    return { kind: 'busy', asking: this.#question !== null, ...this.#turns };
  }

  /** A question whose window is gone is closed, so that the engine does not stand still for ever. */
  #watchQuestion(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const question = this.#question;
    if (!question || this.#isOpen(question.window)) return;
    // Whoever is known to be gone is not waited for at the next question of the same script.
    const patience = this.#left === question.window ? 0 : GONE_AFTER_MS;
    this.#timer = setTimeout(() => this.#giveUp(question), patience);
    this.#timer.unref();
  }

  #giveUp({ id, window }: Question): void {
    if (this.#isOpen(window)) return;
    this.#left = window;
    this.answered({ id, button: 'CLOSE', text: '' });
  }

  #isOpen(window: string): boolean {
    return [...this.#listeners.values()].includes(window);
  }

  #tell(event: PageEvent): void {
    for (const listener of this.#listeners.keys()) listener(event);
  }
}
