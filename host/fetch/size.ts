// How much a fetch may carry: 50 MB each way.
import { fail } from '../engine/gas-error.ts';
import type { StubReply } from './stub.ts';

export const MAX_TRANSFER = 50 * 1024 * 1024;

/** The reply, unless it is larger than Google takes. */
export function withinSize(reply: StubReply): StubReply {
  if (Buffer.byteLength(reply.body) > MAX_TRANSFER) fail('Limit Exceeded: URLFetch Response Size.');
  return reply;
}
