// A stand-in for api.line.me: quota, consumption, push and multicast; what was sent is recorded.
import type { World } from '../world/world.ts';
import { jsonReply, type Stub, type StubReply, type StubRequest } from './stub.ts';

/** Free plan in Thailand: 300 messages a month, counted per recipient. */
const MONTHLY = 300;
const MOST_MESSAGES = 5;
const MOST_RECIPIENTS = 500;

interface PushBody {
  readonly to?: string | readonly string[];
  readonly messages?: readonly { readonly type: string; readonly text?: string }[];
}

function monthKey(world: World): string {
  return `line:${new Date(Math.floor(world.clock)).toISOString().slice(0, 7)}`;
}

export interface LineMessage {
  readonly at: string;
  readonly to: string;
  readonly text: string;
}

function send(
  world: World,
  request: StubRequest,
  record: (message: LineMessage) => void,
): StubReply {
  const body = JSON.parse(request.body) as PushBody;
  const to = [body.to ?? []].flat();
  const messages = body.messages ?? [];
  if (to.length === 0 || to.length > MOST_RECIPIENTS || messages.length > MOST_MESSAGES) {
    return jsonReply(400, { message: 'The request body has 1 error(s)' });
  }
  const used = world.counters[monthKey(world)] ?? 0;
  if (used + to.length > MONTHLY) {
    return jsonReply(429, { message: 'You have reached your monthly limit.' });
  }
  world.counters[monthKey(world)] = used + to.length;
  const at = new Date(Math.floor(world.clock)).toISOString();
  for (const one of to) {
    record({ at, to: one, text: messages.map((message) => message.text ?? '').join('\n') });
  }
  return jsonReply(200, { sentMessages: [] });
}

export function lineStub(world: World, record: (message: LineMessage) => void): Stub {
  return (request) => {
    if (!/^Bearer \S+$/.test(request.headers.authorization ?? '')) {
      return jsonReply(401, { message: 'Authentication failed.' });
    }
    const route = `${request.method} ${request.url.pathname}`;
    switch (route) {
      case 'GET /v2/bot/message/quota':
        return jsonReply(200, { type: 'limited', value: MONTHLY });
      case 'GET /v2/bot/message/quota/consumption':
        return jsonReply(200, { totalUsage: world.counters[monthKey(world)] ?? 0 });
      case 'POST /v2/bot/message/push':
      case 'POST /v2/bot/message/multicast':
        return send(world, request, record);
      default:
        return jsonReply(404, { message: 'Not found' });
    }
  };
}
