// Requests to the server and its events.
import type {
  PageAnswers,
  PageEvent,
  PageReply,
  PageRequest,
  QuestionAnswer,
} from '../protocol.ts';
import { sender } from './session.ts';

/** An error that the engine reported, with Google's or the host's own words. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
}

async function post(path: string, body: unknown): Promise<PageReply> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as PageReply;
}

export async function call<R extends PageRequest>(request: R): Promise<PageAnswers[R['kind']]> {
  const reply = await post('/api/call', { sender: sender(), request });
  if (!reply.ok) throw new EngineError(reply.error);
  return reply.value as PageAnswers[R['kind']];
}

export async function answerQuestion(answer: QuestionAnswer): Promise<void> {
  await post('/api/answer', answer);
}

export function listen(
  onEvent: (event: PageEvent) => void,
  onConnection: (there: boolean) => void,
): void {
  const source = new EventSource(`/api/events?window=${encodeURIComponent(sender().window)}`);
  source.onopen = () => onConnection(true);
  source.onerror = () => onConnection(false);
  source.onmessage = (message: MessageEvent<string>) => {
    onEvent(JSON.parse(message.data) as PageEvent);
  };
}
