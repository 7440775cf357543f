// Who is at work in the engine, and what this window waits for.
import type { Turn, TurnsView } from '../protocol.ts';
import type { Account } from '../views.ts';
import { byId } from './dom.ts';
import { sender } from './session.ts';

const WORK: Partial<Record<Turn['kind'], string>> = {
  menu: 'คำสั่งจากเมนู',
  server: 'คำสั่งจากหน้าต่างโต้ตอบ',
  runTrigger: 'ตัวตั้งเวลา',
  clockTo: 'การเลื่อนเวลา',
  letAnswer: 'การตอบแบบสอบถามตัวอย่าง',
};

interface BusyState extends TurnsView {
  readonly asking: boolean;
}

function running({ window, kind }: Turn): string {
  const where = window === sender().window ? '' : 'อีกหน้าต่างหนึ่ง';
  return `${where}กำลังทำงาน: ${WORK[kind] ?? 'คำสั่งของหน้านี้'} …`;
}

/** Empty when nothing of this window waits for somebody else. */
function waits({ running: turn, waiting, asking }: BusyState, name: string): string {
  const own = sender().window;
  if (!turn || turn.window === own || !waiting.includes(own)) return '';
  const reason = asking
    ? `${name} ยังไม่ได้ตอบคำถามของโปรแกรมในอีกหน้าต่างหนึ่ง`
    : `โปรแกรมกำลังทำคำสั่งของ ${name} ในอีกหน้าต่างหนึ่ง`;
  return `คำสั่งของท่านรับไว้แล้วและรออยู่ เพราะ${reason} เสร็จแล้วจะทำคำสั่งของท่านต่อเอง ระหว่างนี้ยังอ่านและพิมพ์ในตารางได้`;
}

let state: BusyState = { running: null, waiting: [], asking: false };
let accounts: readonly Account[] = [];

/** What the server says of its work. */
export function showBusy(now: BusyState): void {
  state = now;
  draw();
}

/** Who may be at work, by name. */
export function nameTheBusy(known: readonly Account[]): void {
  accounts = known;
  draw();
}

function draw(): void {
  const { running: turn } = state;
  // A window that has chosen no account uses the first.
  const person = accounts.find(({ email }) => email === turn?.account) ?? accounts[0];
  const sentence = waits(state, person?.name ?? 'ผู้ใช้อีกคน');
  const short = sentence === '' ? turn && running(turn) : 'รออีกหน้าต่างหนึ่ง …';
  byId('busy').textContent = short ?? '';
  byId('waiting').textContent = sentence;
  byId('waiting').hidden = sentence === '';
  document.body.classList.toggle('working', turn !== null);
}
