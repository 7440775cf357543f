// The web server of the page: files, requests to the engine, events, and the forms as graduates see them.
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { CallDesk } from './call-desk.ts';
import { clientFiles } from './client-files.ts';
import type { StaticFile } from './client-files.ts';
import { EngineClient } from './engine-client.ts';
import type { EngineOptions } from './engine-messages.ts';
import { EventHub } from './event-hub.ts';
import { mountFormEditor } from './form-editor.ts';
import { toLocalLinks } from './form-links.ts';
import type { OutboxMail } from '../host-api.ts';
import { readMail } from '../mail/mime.ts';
import { onlyOwnPage } from './own-page.ts';
import type { PageCall, PageEvent, QuestionAnswer } from './protocol.ts';

export interface RunningPage {
  readonly url: string;
  close(): Promise<void>;
}

const HOST_NAME = '127.0.0.1';
const PING_MS = 4_000;
/** The frames of dialogs stand in the page itself; nothing may be loaded into them or around it. */
const NO_FRAMES = "frame-src 'none'; frame-ancestors 'none'";

function events(context: Context, hub: EventHub): Response {
  const window = context.req.query('window') ?? '';
  return streamSSE(context, async (stream) => {
    const send = (event: PageEvent): void => {
      void stream.writeSSE({ data: JSON.stringify(event) }).catch(() => undefined);
    };
    const stop = hub.listen(window, send);
    stream.onAbort(stop);
    while (!stream.aborted) {
      await stream.sleep(PING_MS);
      send({ kind: 'here' });
    }
    stop();
  });
}

async function formPage(context: Context, engine: EngineClient): Promise<Response> {
  const url = new URL(context.req.url);
  const body = context.req.method === 'POST' ? await context.req.text() : '';
  const reply = await engine.form({
    method: context.req.method,
    url: `https://docs.google.com${url.pathname}${url.search}`,
    body,
  });
  const headers = { ...reply.headers };
  return new Response(toLocalLinks(reply.body, url.origin), { status: reply.status, headers });
}

function pageApp(engine: EngineClient, hub: EventHub, files: Map<string, StaticFile>): Hono {
  const app = new Hono();
  const desk = new CallDesk(engine, hub);
  app.use('/api/*', onlyOwnPage);
  app.get('/api/events', (context) => events(context, hub));
  app.post('/api/call', async (context) => {
    desk.take(await context.req.json<PageCall>());
    return context.json({ ok: true, value: null });
  });
  app.post('/api/answer', async (context) => {
    const answer = await context.req.json<QuestionAnswer>();
    return context.json({ ok: hub.answered(answer), value: null });
  });
  app.post('/api/mime', async (context) => {
    const { source } = await readMail(await context.req.json<OutboxMail>());
    return context.text(source);
  });
  mountFormEditor(app, engine);
  app.all('/forms/*', (context) => formPage(context, engine));
  app.get('/favicon.ico', (context) => context.body(null, 204));
  app.get('*', (context) => {
    const file = files.get(context.req.path);
    if (!file) return context.text('ไม่พบหน้านี้', 404);
    return context.body(file.body, 200, {
      'content-type': file.type,
      'cache-control': 'no-cache',
      'content-security-policy': NO_FRAMES,
      // Frames of the script have no origin of their own; they ask for fonts as from outside.
      ...(file.type.startsWith('font/') ? { 'access-control-allow-origin': '*' } : {}),
    });
  });
  return app;
}

function listen(app: Hono, port: number): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: HOST_NAME }, () => resolve(server));
    server.once('error', reject);
  });
}

export async function startPage(options: EngineOptions, port: number): Promise<RunningPage> {
  const hub: EventHub = new EventHub((answer) => engine.answer(answer));
  const engine: EngineClient = new EngineClient(options, {
    onVersion: (version) => hub.changed(version),
    onQuestion: (question) => hub.asked(question),
  });
  const [files] = await Promise.all([clientFiles(), engine.ready]);
  const server = await listen(pageApp(engine, hub, files), port);
  const { port: used } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${used}`,
    close: async () => {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await engine.close();
    },
  };
}
