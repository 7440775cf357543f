// The main thread's handle on the engine worker.
import { Worker } from 'node:worker_threads';
import type { FormPageReply, FormPageRequest } from '../host-api.ts';
import type { EngineData, EngineOptions, FromEngine, ToEngine } from './engine-messages.ts';
import type { PageCall, PageReply, Question, QuestionAnswer } from './protocol.ts';
import { ANSWER_BUFFER_BYTES, giveAnswer, ring } from './waiting-person.ts';

export interface EngineListener {
  onVersion(version: number): void;
  onQuestion(question: Question): void;
}

const STOPPED = 'ส่วนที่เรียกใช้สคริปต์หยุดทำงาน โปรดปิดแล้วสั่ง npm start อีกครั้ง ข้อมูลที่บันทึกไว้ยังอยู่';
type Waiting = (message: FromEngine) => void;
type WithoutId<T> = T extends { readonly id: number } ? Omit<T, 'id'> : never;

/** A worker of Node 20 does not inherit the TypeScript loader, so it registers its own. */
function bootstrap(): string {
  const engine = new URL('./engine.ts', import.meta.url).href;
  const loader = import.meta.resolve('tsx/esm/api');
  return `import(${JSON.stringify(loader)}).then(({ register }) => {
    register();
    return import(${JSON.stringify(engine)});
  });`;
}

export class EngineClient {
  version = 0;
  #serial = 0;
  #dead: Error | null = null;
  readonly #waiting = new Map<number, { resolve: Waiting; reject: (error: Error) => void }>();
  readonly #answers = new SharedArrayBuffer(ANSWER_BUFFER_BYTES);
  readonly #worker: Worker;
  readonly #listener: EngineListener;
  readonly ready: Promise<void>;

  constructor(options: EngineOptions, listener: EngineListener) {
    this.#listener = listener;
    const data: EngineData = { options, answers: this.#answers };
    this.#worker = new Worker(bootstrap(), { eval: true, workerData: data });
    this.ready = new Promise((resolve, reject) => {
      this.#worker.on('message', (message: FromEngine) => {
        if (message.kind === 'ready') resolve();
        this.#receive(message);
      });
      this.#worker.on('error', (error: Error) => {
        reject(error);
        this.#failAll(error);
      });
    });
  }

  async call(call: PageCall): Promise<PageReply> {
    const message = await this.#send({ kind: 'call', call });
    if (message.kind !== 'reply') throw new Error('unexpected answer of the engine');
    return message.reply;
  }

  async form(request: FormPageRequest): Promise<FormPageReply> {
    const message = await this.#send({ kind: 'form', request });
    if (message.kind !== 'formReply') throw new Error('unexpected answer of the engine');
    return message.reply;
  }

  answer(answer: QuestionAnswer): void {
    giveAnswer(this.#answers, answer);
  }

  /** Writes the state file, then ends the worker. */
  async close(): Promise<void> {
    await this.#send({ kind: 'save' });
    await this.#worker.terminate();
  }

  #send(message: WithoutId<ToEngine>): Promise<FromEngine> {
    if (this.#dead) return Promise.reject(this.#dead);
    const id = ++this.#serial;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ ...message, id });
      ring(this.#answers);
    });
  }

  #receive(message: FromEngine): void {
    if (message.version !== this.version) {
      this.version = message.version;
      this.#listener.onVersion(message.version);
    }
    if (message.kind === 'question') this.#listener.onQuestion(message.question);
    if (message.kind === 'ready' || message.kind === 'question') return;
    this.#waiting.get(message.id)?.resolve(message);
    this.#waiting.delete(message.id);
  }

  #failAll(cause: Error): void {
    const error = new Error(STOPPED, { cause });
    this.#dead = error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
