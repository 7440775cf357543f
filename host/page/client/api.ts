// Requests to the server. Each is sent once; its answer comes by the line of events.
import type {
  PageAnswers,
  PageEvent,
  PageReply,
  PageRequest,
  QuestionAnswer,
} from '../protocol.ts';
import type { MailView } from '../views.ts';
import { Line } from './line.ts';
import { sender } from './session.ts';

/** An error that the engine reported, with Google's or the host's own words. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
}

/** No answer: the request may have been carried out or not. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';

  constructor() {
    super(
      'ขาดการเชื่อมต่อกับโปรแกรมในเครื่องก่อนได้รับคำตอบ เมื่อเชื่อมต่อได้อีกครั้ง โปรดดูในตารางก่อนว่าทำไปแล้วหรือยัง แล้วจึงสั่งใหม่',
    );
  }
}

interface Waiting {
  readonly resolve: (reply: PageReply) => void;
  readonly reject: (error: Error) => void;
}

const waiting = new Map<string, Waiting>();
let line: Line | null = null;
let whenFound: (() => void)[] = [];

async function post(path: string, body: unknown): Promise<string> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.ok) return await response.text();
  } catch {
    // As with a refusal: nobody knows what became of it.
  }
  throw new ConnectionLost();
}

/** Only the very first requests wait; later ones fail at once while the line is down. */
async function firstConnection(): Promise<void> {
  if (line?.isThere === true) return;
  if (line?.isThere === false) throw new ConnectionLost();
  await new Promise<void>((resolve) => whenFound.push(resolve));
}

export async function call<R extends PageRequest>(request: R): Promise<PageAnswers[R['kind']]> {
  await firstConnection();
  const id = crypto.randomUUID();
  const reply = await new Promise<PageReply>((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    post('/api/call', { id, sender: sender(), request }).catch(reject);
  }).finally(() => waiting.delete(id));
  if (!reply.ok) throw new EngineError(reply.error);
  return reply.value as PageAnswers[R['kind']];
}

export async function answerQuestion(answer: QuestionAnswer): Promise<void> {
  await post('/api/answer', answer);
}

/** The mail as it would travel. */
export function mailSource(mail: MailView): Promise<string> {
  return post('/api/mime', mail);
}

export function listen(
  onEvent: (event: PageEvent) => void,
  onConnection: (there: boolean) => void,
): void {
  line = new Line(`/api/events?window=${encodeURIComponent(sender().window)}`, {
    heard: (event) => {
      if (event.kind === 'reply') waiting.get(event.id)?.resolve(event.reply);
      else onEvent(event);
    },
    found: () => {
      for (const go of whenFound) go();
      whenFound = [];
      onConnection(true);
    },
    lost: () => {
      for (const { reject } of waiting.values()) reject(new ConnectionLost());
      onConnection(false);
    },
  });
}
