// The editor of a form as far as a teacher needs it here: its states, and who may answer.
import type { Hono } from 'hono';
import { html, raw } from 'hono/html';
import type { EngineClient } from './engine-client.ts';
import type { PageRequest, Sender, SummaryView } from './protocol.ts';
import type { FormView } from './views.ts';

const STYLE = `
  body { font: 16px/1.7 Sarabun, sans-serif; margin: 0; background: #f6f8f8; color: #22302e; }
  main { max-width: 640px; margin: 32px auto; background: #fff; border: 1px solid #d9dfde;
    border-radius: 10px; padding: 20px 28px; }
  h1 { font-size: 20px; margin: 0 0 4px; }
  ul { list-style: none; padding: 0; }
  button { font: inherit; padding: 6px 18px; border-radius: 6px; border: 1px solid #176b5f;
    background: #176b5f; color: #fff; cursor: pointer; }
  .muted { color: #5b6b68; font-size: 14px; }
`;

function line(on: boolean, caption: string): ReturnType<typeof html> {
  return html`<li>${on ? '✓' : '✗'} ${caption}</li>`;
}

function editorPage(form: FormView): ReturnType<typeof html> {
  const action = `/forms/d/${form.id}/${form.openToAnyone ? 'close' : 'open'}`;
  const caption = form.openToAnyone ? 'จำกัดให้ตอบได้เฉพาะคนที่ระบุ' : 'เปลี่ยนผู้ตอบเป็น “ทุกคนที่มีลิงก์”';
  return html`<!doctype html>
    <html lang="th">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>แก้ไขแบบ: ${form.title}</title>
        <link rel="stylesheet" href="/fonts.css" />
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        <main>
          <h1>${form.title}</h1>
          <p class="muted">หน้าแก้ไขแบบฟอร์ม (จำลองเฉพาะส่วนผู้ตอบ) เจ้าของ ${form.owner}</p>
          <ul>
            ${line(form.published, 'เผยแพร่แล้ว')} ${line(form.accepting, 'เปิดรับคำตอบ')}
            ${line(form.openToAnyone, 'ทุกคนที่มีลิงก์ตอบได้')}
          </ul>
          <form method="post" action="${action}"><button>${caption}</button></form>
          <p><a href="${form.path}">ดูแบบสอบถามอย่างที่ผู้ตอบเห็น</a></p>
        </main>
      </body>
    </html>`;
}

async function ask(engine: EngineClient, account: string, request: PageRequest): Promise<unknown> {
  const sender: Sender = { account, window: '', container: null };
  const reply = await engine.call({ id: '', sender, request });
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

async function findForm(engine: EngineClient, id: string): Promise<FormView | undefined> {
  const summary = (await ask(engine, '', { kind: 'summary', fresh: false })) as SummaryView;
  return summary.forms.find((form) => form.id === id);
}

export function mountFormEditor(app: Hono, engine: EngineClient): void {
  app.get('/forms/d/:id/edit', async (context) => {
    const form = await findForm(engine, context.req.param('id'));
    return form ? context.html(editorPage(form)) : context.text('ไม่พบแบบฟอร์มนี้', 404);
  });
  for (const [verb, kind] of [
    ['open', 'openForm'],
    ['close', 'closeForm'],
  ] as const) {
    app.post(`/forms/d/:id/${verb}`, async (context) => {
      const formId = context.req.param('id');
      const form = await findForm(engine, formId);
      if (form) await ask(engine, form.owner, { kind, formId });
      return context.redirect(`/forms/d/${formId}/edit`, 303);
    });
  }
}
