// Panel: the forms with their four states, and sample graduates who answer.
import type { SummaryView } from '../protocol.ts';
import type { FormView } from '../views.ts';
import { button, el } from './dom.ts';
import type { PanelActions } from './panel.ts';

const DEFAULT_CROWD = '20';

function state(caption: string, on: boolean): HTMLElement {
  return el('li', { class: on ? 'good' : 'bad' }, `${on ? '✓' : '✗'} ${caption}`);
}

function crowd(form: FormView, actions: PanelActions): HTMLElement | null {
  if (form.sample === null) return null;
  const count = el('input', { type: 'number', min: '1', max: '2000', 'aria-label': 'จำนวนคน' });
  count.value = DEFAULT_CROWD;
  return el(
    'div',
    { class: 'row' },
    'ให้ตัวอย่าง',
    count,
    'คน',
    button('ตอบแบบนี้', () => {
      actions.send({ kind: 'letAnswer', formId: form.id, count: Number(count.value) });
    }),
  );
}

function formEntry(form: FormView, actions: PanelActions): HTMLElement {
  const formId = form.id;
  return el(
    'div',
    { class: 'entry' },
    el('strong', {}, form.title),
    el('span', { class: 'small' }, `เจ้าของ ${form.owner} · คำตอบ ${form.responses} รายการ`),
    el(
      'ul',
      { class: 'states' },
      state('เผยแพร่แล้ว', form.published),
      state('เปิดรับคำตอบ', form.accepting),
      state('ทุกคนที่มีลิงก์ตอบได้', form.openToAnyone),
      state('มีตัวรับคำตอบอัตโนมัติ', form.triggerAttached),
    ),
    el(
      'div',
      { class: 'row' },
      el(
        'a',
        { class: 'as-button', href: form.path, target: '_blank', rel: 'noopener' },
        'เปิดแบบสอบถาม',
      ),
      form.openToAnyone
        ? button('ปิดไม่ให้ทุกคนตอบ', () => actions.send({ kind: 'closeForm', formId }))
        : button('เปิดให้ทุกคนที่มีลิงก์ตอบ', () => actions.send({ kind: 'openForm', formId })),
    ),
    el('p', { class: 'hint' }, 'ปุ่มเปิดหรือปิดนี้แทนการกดในหน้าแก้ไขของ Google ฟอร์ม'),
    crowd(form, actions),
  );
}

export function formsPanel(summary: SummaryView, actions: PanelActions): HTMLElement {
  if (summary.forms.length === 0) {
    return el('p', { class: 'empty' }, 'ยังไม่มีแบบสอบถาม สร้างได้จากเมนู แบบสอบถาม');
  }
  return el('div', {}, ...summary.forms.map((form) => formEntry(form, actions)));
}
