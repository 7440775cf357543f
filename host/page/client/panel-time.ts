// Panels: triggers, and the clock that can be moved.
import type { SummaryView } from '../protocol.ts';
import type { TriggerView } from '../views.ts';
import { button, el } from './dom.ts';
import type { PanelActions } from './panel.ts';
import { bangkokDay, thaiMoment } from './thai-format.ts';

const EVENTS: Readonly<Record<string, string>> = {
  CLOCK: 'ตามเวลา',
  ON_FORM_SUBMIT: 'เมื่อมีผู้ส่งแบบสอบถาม',
  ON_OPEN: 'เมื่อเปิดไฟล์',
  ON_EDIT: 'เมื่อแก้ไข',
};
const DAY_MS = 24 * 3600 * 1000;

function triggerEntry(trigger: TriggerView, actions: PanelActions): HTMLElement {
  const next = trigger.nextRun === null ? '' : `ครั้งต่อไป ${thaiMoment(trigger.nextRun)}`;
  const event = EVENTS[trigger.event] ?? trigger.event;
  return el(
    'div',
    { class: 'entry' },
    el('strong', {}, trigger.handler),
    el('span', { class: 'small' }, `${event} · ของ ${trigger.owner}`),
    trigger.description === '' ? null : el('span', { class: 'small' }, trigger.description),
    next === '' ? null : el('span', { class: 'small' }, next),
    trigger.event === 'CLOCK'
      ? button('เรียกใช้ตอนนี้', () => actions.send({ kind: 'runTrigger', triggerId: trigger.id }))
      : null,
  );
}

export function triggersPanel(summary: SummaryView, actions: PanelActions): HTMLElement {
  if (summary.triggers.length === 0) return el('p', { class: 'empty' }, 'ยังไม่มีตัวตั้งเวลา');
  return el('div', {}, ...summary.triggers.map((one) => triggerEntry(one, actions)));
}

/** One calendar month on; the last day where the next month is shorter. */
export function monthLater(iso: string): string {
  const day = bangkokDay(iso);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month, Math.min(date, last)));
  return new Date(Date.parse(iso) + moved.getTime() - Date.parse(`${day}T00:00:00Z`)).toISOString();
}

/* prettier-ignore */
const MONTHS = [
  'มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน',
  'กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม',
];
const BUDDHIST = 543;
const YEARS_AHEAD = 4;

type Option = readonly [value: string, caption: string];

function choose(label: string, options: readonly Option[], value: string): HTMLSelectElement {
  const select = el('select', { 'aria-label': label });
  select.append(...options.map(([one, caption]) => el('option', { value: one }, caption)));
  select.value = value;
  return select;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Day, month and Buddhist year, because a browser's own date field may write any country's way. */
function anyMoment(now: string, go: (iso: string) => void): HTMLElement {
  const [year = '', month = '', date = ''] = bangkokDay(now).split('-');
  const days = Array.from({ length: 31 }, (_, i): Option => [two(i + 1), String(i + 1)]);
  const months = MONTHS.map((name, i): Option => [two(i + 1), name]);
  const years = Array.from({ length: YEARS_AHEAD }, (_, i): Option => {
    return [String(Number(year) + i), String(Number(year) + i + BUDDHIST)];
  });
  const hours = Array.from({ length: 24 }, (_, i): Option => [two(i), `${two(i)}:00 น.`]);
  const [day, monthOf, yearOf, hour] = [
    choose('วันที่', days, date),
    choose('เดือน', months, month),
    choose('ปี พ.ศ.', years, year),
    choose('เวลา', hours, '09'),
  ];
  const move = button('ไปยังเวลานี้', () => {
    const last = new Date(Date.UTC(Number(yearOf.value), Number(monthOf.value), 0)).getUTCDate();
    const safe = two(Math.min(Number(day.value), last));
    go(`${yearOf.value}-${monthOf.value}-${safe}T${hour.value}:00:00+07:00`);
  });
  return el('div', { class: 'row' }, day, monthOf, yearOf, hour, move);
}

export function clockPanel(summary: SummaryView, actions: PanelActions): HTMLElement {
  const { now } = summary;
  const to = (iso: string): void => actions.send({ kind: 'clockTo', iso });
  const later = (days: number) => () => to(new Date(Date.parse(now) + days * DAY_MS).toISOString());
  return el(
    'div',
    {},
    el('p', { class: 'big' }, thaiMoment(now)),
    el(
      'p',
      { class: 'hint' },
      'เลื่อนเวลาไปข้างหน้าเพื่อดูสิ่งที่โปรแกรมทำเอง ตัวตั้งเวลาที่ถึงกำหนดระหว่างทางจะทำงานจริง',
    ),
    el(
      'div',
      { class: 'row' },
      button('+1 วัน', later(1)),
      button('+7 วัน', later(7)),
      button('+1 เดือน', () => to(monthLater(now))),
    ),
    anyMoment(now, to),
  );
}
