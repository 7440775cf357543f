// Whole pages of a form: a section, the confirmation, and the pages that say why one cannot answer.
import type { FormBody } from '../forms/form-body.ts';
import { html, linked, nothing } from './html.ts';
import type { Html } from './html.ts';
import { controlId, itemCard } from './question.ts';
import { STYLE } from './style.ts';
import type { Complaint, SectionScreen } from './turn.ts';
import { nextSection, sectionsOf } from './walk.ts';
import { pairsOf, responderUrl } from './wire.ts';

export function titleOf(form: FormBody): string {
  return form.title || 'แบบฟอร์มไม่มีชื่อ';
}

function page(title: string, body: Html): string {
  return html`<!doctype html>
    <html lang="th">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <style>
          ${{ html: STYLE }}
        </style>
      </head>
      <body>
        <main>${body}</main>
        <footer>หน้าแบบฟอร์มจำลองในเครื่องนี้ ไม่ได้ส่งข้อมูลออกอินเทอร์เน็ต</footer>
      </body>
    </html>`.html.trimStart();
}

function summary(complaints: readonly Complaint[]): Html {
  if (complaints.length === 0) return nothing;
  const lines = complaints.map(
    ({ item, sentence }) =>
      html`<li><a href="#${controlId(item)}">${item.title}</a>: ${sentence}</li>`,
  );
  return html`<div class="card wrong summary" role="alert" tabindex="-1" autofocus>
    <h2>ยังไปต่อไม่ได้ โปรดแก้ไข ${complaints.length} ข้อ</h2>
    <ul>
      ${lines}
    </ul>
  </div>`;
}

function heading(form: FormBody, screen: SectionScreen): Html {
  const must = screen.section.items.some((item) => item.required);
  const first = screen.section.index === 0;
  return html`<div class="card head">
    <h1 class="${first ? '' : 'again'}">${titleOf(form)}</h1>
    ${first && form.description ? html`<p class="text">${linked(form.description)}</p>` : nothing}
    ${must ? html`<p class="note"><span class="must">*</span> จำเป็นต้องตอบ</p>` : nothing}
  </div>`;
}

function sectionHeading({ section: { opener } }: SectionScreen): Html {
  if (!opener || (opener.title === '' && opener.help === '')) return nothing;
  return html`<div class="card">
    <h2>${opener.title}</h2>
    <p class="text">${linked(opener.help)}</p>
  </div>`;
}

/** Answers of the other sections travel in hidden fields, so that going back loses nothing. */
function carried(form: FormBody, screen: SectionScreen): readonly Html[] {
  const shown = new Set(screen.section.items.map((item) => item.id));
  return form.items
    .filter((item) => !shown.has(item.id))
    .flatMap((item) => pairsOf(item, screen.answers[String(item.id)] ?? []))
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`);
}

/** True when every possible answer of the section ends the form. */
function isLast(form: FormBody, screen: SectionScreen): boolean {
  const sections = sectionsOf(form);
  const navigating = screen.section.items.flatMap((item) =>
    item.choices.filter((choice) => choice.goto !== null).map((choice) => [item, choice] as const),
  );
  const tries = [{}, ...navigating.map(([item, { value }]) => ({ [String(item.id)]: value }))];
  return tries.every((answers) => nextSection(sections, screen.section.index, answers) === null);
}

/** The Enter key presses the first button of a form: it must be the one that goes forward. */
function defaultButton(form: FormBody, screen: SectionScreen): Html {
  const name = isLast(form, screen) ? 'submit' : 'continue';
  return html`<button class="default" name="${name}" value="1" tabindex="-1" aria-hidden="true">
    ถัดไป
  </button>`;
}

function buttons(form: FormBody, screen: SectionScreen): Html {
  const forward = isLast(form, screen)
    ? html`<button name="submit" value="1">ส่ง</button>`
    : html`<button name="continue" value="1">ถัดไป</button>`;
  const back = html`<button class="plain" name="back" value="1">ย้อนกลับ</button>`;
  return html`<div class="buttons">${forward}${screen.history.length > 1 ? back : nothing}</div>`;
}

function progress(form: FormBody, screen: SectionScreen): Html {
  const total = sectionsOf(form).length;
  const at = screen.section.index + 1;
  return form.settings.progressBar
    ? html`<div class="card">
        <label>หน้า ${at} จาก ${total} <progress max="${total}" value="${at}"></progress></label>
      </div>`
    : nothing;
}

/** What a screen reader says first: whether something is wrong, which section, which form. */
function pageTitle(form: FormBody, { complaints, section: { opener } }: SectionScreen): string {
  const wrong = complaints.length > 0 ? 'โปรดแก้ไข' : '';
  return [wrong, opener?.title ?? '', titleOf(form)].filter(Boolean).join(' – ');
}

export function sectionPage(form: FormBody, screen: SectionScreen, edit: string | null): string {
  const items = screen.section.items.map((item) => itemCard(item, screen));
  return page(
    pageTitle(form, screen),
    html`<form method="post" action="formResponse" novalidate autocomplete="on">
      ${defaultButton(form, screen)}${heading(form, screen)}${summary(screen.complaints)}${sectionHeading(screen)}${items}
      ${carried(form, screen)}
      <input type="hidden" name="pageHistory" value="${screen.history.join(',')}" />
      ${edit === null ? nothing : html`<input type="hidden" name="edit2" value="${edit}" />`}
      ${progress(form, screen)}${buttons(form, screen)}
    </form>`,
  );
}

function notice(title: string, text: string, more: Html = nothing): string {
  return page(
    title,
    html`<div class="card head">
      <h1>${title}</h1>
      <p class="text">${linked(text)}</p>
      ${more}
    </div>`,
  );
}

export function confirmationPage(form: FormBody): string {
  const again = new URL(responderUrl(form)).pathname;
  return notice(
    titleOf(form),
    form.settings.confirmation || 'เราได้บันทึกคำตอบของคุณไว้แล้ว',
    form.settings.respondAgain ? html`<p><a href="${again}">ส่งคำตอบอีกครั้ง</a></p>` : nothing,
  );
}

export function closedPage(form: FormBody): string {
  const text = `แบบฟอร์ม “${titleOf(form)}” ไม่รับคำตอบแล้ว โปรดติดต่อเจ้าของแบบฟอร์มหากคิดว่าเป็นความผิดพลาด`;
  return notice(titleOf(form), form.settings.closedMessage || text);
}

export function signInPage(): string {
  return notice(
    'ต้องลงชื่อเข้าใช้',
    'แบบฟอร์มนี้ยังไม่ได้เปิดให้ทุกคนที่มีลิงก์ตอบ ผู้ที่ไม่มีบัญชีของหน่วยงานจึงยังตอบไม่ได้ โปรดแจ้งผู้ส่งลิงก์ให้เปิดแบบฟอร์มก่อน',
  );
}

export function missingPage(): string {
  return notice('ไม่พบแบบฟอร์ม', 'ไม่มีแบบฟอร์มตามลิงก์นี้ หรือแบบฟอร์มถูกลบไปแล้ว');
}

export function noEditsPage(form: FormBody): string {
  return notice(titleOf(form), 'แบบฟอร์มนี้ไม่อนุญาตให้แก้ไขคำตอบที่ส่งแล้ว');
}
