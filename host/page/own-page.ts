// Keeps others out: only the page of this server may send requests, no dialog and no other site.
import type { MiddlewareHandler } from 'hono';

/** A request without these headers comes from no browser page. */
function comesFromElsewhere(header: (name: string) => string | undefined, own: string): boolean {
  const site = header('sec-fetch-site') ?? 'same-origin';
  const origin = header('origin') ?? own;
  return site !== 'same-origin' || origin !== own;
}

export const onlyOwnPage: MiddlewareHandler = async (context, next) => {
  const header = (name: string): string | undefined => context.req.header(name);
  const plain =
    context.req.method === 'POST' &&
    header('content-type')?.startsWith('application/json') !== true;
  if (plain || comesFromElsewhere(header, new URL(context.req.url).origin))
    return context.text('รับคำขอจากหน้านี้เท่านั้น', 403);
  return next();
};
