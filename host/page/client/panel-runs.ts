// Panel: what ran, how long it would take at Google, what it called and logged.
import type { SummaryView } from '../protocol.ts';
import type { RunView } from '../views.ts';
import { el } from './dom.ts';
import { thaiMoment, thaiNumber } from './thai-format.ts';

const VIA: Readonly<Record<string, string>> = {
  menu: 'เมนู',
  server: 'หน้าต่าง',
  trigger: 'ตัวตั้งเวลา',
  editor: 'ตัวแก้ไข',
  open: 'เปิดไฟล์',
};
const CALLS_SHOWN = 12;

function runEntry(run: RunView, times: number): HTMLElement {
  const mark = run.ok ? 'สำเร็จ' : 'ผิดพลาด';
  const summary = el(
    'summary',
    {},
    el('span', { class: run.ok ? 'good' : 'bad' }, mark),
    ' ',
    el('strong', {}, times === 1 ? run.functionName : `${run.functionName} (${times} ครั้ง)`),
    ` ${thaiNumber(run.seconds)} วินาที · เรียก Google ${thaiNumber(run.callCount)} ครั้ง`,
    el(
      'span',
      { class: 'small' },
      `${thaiMoment(run.startedAt)} · ${VIA[run.via] ?? run.via} · ${run.as}`,
    ),
  );
  const calls = run.calls.slice(0, CALLS_SHOWN).map(([name, count]) => `${name} × ${count}`);
  const more = run.calls.length - calls.length;
  if (more > 0) calls.push(`และอีก ${more} คำสั่ง`);
  return el(
    'details',
    { class: 'entry', 'data-function': run.functionName },
    summary,
    run.error === null ? null : el('p', { class: 'bad' }, run.error),
    run.log.length === 0 ? null : el('pre', {}, run.log.join('\n')),
    calls.length === 0 ? null : el('pre', { class: 'calls' }, calls.join('\n')),
  );
}

/** Triggers that ran many times in a row are one line with a number. */
function grouped(runs: readonly RunView[]): (readonly [RunView, number])[] {
  const groups: [RunView, number][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    const same = last?.[0].functionName === run.functionName && run.via === 'trigger';
    if (last && same && run.ok && last[0].ok) last[1]++;
    else groups.push([run, 1]);
  }
  return groups;
}

export function runsPanel(summary: SummaryView): HTMLElement {
  const shown = summary.runs.filter((run) => run.via !== 'open' || !run.ok);
  if (shown.length === 0) return el('p', { class: 'empty' }, 'ยังไม่มีการทำงาน เลือกคำสั่งจากเมนูด้านบน');
  return el('div', {}, ...grouped(shown).map(([run, times]) => runEntry(run, times)));
}
