// Panel: the outbox; nothing leaves this machine.
import { mailSource } from './api.ts';
import type { SummaryView } from '../protocol.ts';
import type { MailView } from '../views.ts';
import { el } from './dom.ts';
import { localAddress, thaiMoment } from './thai-format.ts';
import { failure } from './toasts.ts';

/** Text with its addresses as links; form links lead to the page of this machine. */
export function linkedText(text: string): HTMLElement {
  const parts = text.split(/(https?:\/\/[^\s<>"]+)/g);
  const holder = el('div', { class: 'mail-body' });
  parts.forEach((part, i) => {
    const isLink = i % 2 === 1;
    const href = localAddress(part);
    holder.append(isLink ? el('a', { href, target: '_blank', rel: 'noopener' }, part) : part);
  });
  return holder;
}

function htmlBody(html: string): HTMLIFrameElement {
  const frame = el('iframe', {
    sandbox: 'allow-popups',
    class: 'mail-html',
    title: 'เนื้อความแบบจัดรูป',
  });
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:`;
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${policy}"><base target="_blank">${html.replaceAll(
    'https://docs.google.com/forms/',
    `${location.origin}/forms/`,
  )}`;
  return frame;
}

/** The message as it would travel, headers and encodings included. */
function originalButton(mail: MailView): HTMLElement {
  const button = el('button', { type: 'button' }, 'ดูต้นฉบับของจดหมาย (MIME)');
  button.addEventListener('click', () => {
    void mailSource(mail)
      .then((source) => {
        button.replaceWith(el('pre', { class: 'mail-source', tabindex: '0' }, source));
      })
      .catch(failure);
  });
  return button;
}

function mailEntry(mail: MailView): HTMLElement {
  const lines = [
    `จาก ${mail.name === '' ? mail.from : `${mail.name} <${mail.from}>`}`,
    `ถึง ${mail.to}`,
    ...(mail.cc === '' ? [] : [`สำเนา ${mail.cc}`]),
    ...(mail.bcc === '' ? [] : [`สำเนาลับ ${mail.bcc}`]),
    ...(mail.replyTo === '' ? [] : [`ตอบกลับที่ ${mail.replyTo}`]),
  ];
  const entry = el(
    'details',
    { class: 'entry' },
    el(
      'summary',
      {},
      el('strong', {}, mail.subject),
      el('span', { class: 'small' }, `${thaiMoment(mail.at)} · ถึง ${mail.to}`),
    ),
    el('p', { class: 'small' }, lines.join('\n')),
  );
  // Bodies are made when they are opened: an outbox may hold hundreds.
  entry.addEventListener('toggle', () => {
    if (!entry.open || entry.querySelector('.mail-body, .mail-html')) return;
    entry.append(
      mail.body === '' && mail.htmlBody !== '' ? htmlBody(mail.htmlBody) : linkedText(mail.body),
      originalButton(mail),
    );
  });
  return entry;
}

export function mailsPanel(summary: SummaryView): HTMLElement {
  if (summary.mails.length === 0) {
    return el('p', { class: 'empty' }, 'ยังไม่มีจดหมาย จดหมายที่โปรแกรมส่งจะอยู่ที่นี่ ไม่ได้ออกไปนอกเครื่อง');
  }
  return el('div', {}, ...summary.mails.map(mailEntry));
}
