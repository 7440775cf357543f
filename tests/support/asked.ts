// A college whose follow-up form is out: made once per set of options, then restored for every story.
import type { Execution, HostOptions } from '../../host/host-api.ts';
import type { LocalHost } from '../../host/create-host.ts';
import { offered } from '../../host/sample/form-words.ts';
import { outlineOf } from '../../host/sample/outline.ts';
import { COORDINATOR, TABS, columnAt, importedCollege, newHost, rowsOf } from './college.ts';

/** Inside the first wave of a cohort that graduated on 31 March 2569. */
export const IN_FIRST_WAVE = '2026-07-06T09:00:00+07:00';

export interface AskedCollege {
  readonly host: LocalHost;
  readonly formId: string;
  /** Rows of the Roster as the import wrote them. */
  readonly roster: readonly Readonly<Record<string, string>>[];
}

const made = new Map<string, { readonly world: string; readonly formId: string }>();

/** The same college again for the same options, at 9 o'clock on a day of the first wave. */
export function askedCollege(options: Partial<HostOptions> = {}, graduations = 20): AskedCollege {
  const key = JSON.stringify([options, graduations]);
  const known = made.get(key) ?? makeCollege(options, graduations);
  made.set(key, known);
  const host = newHost(options);
  host.restore(known.world);
  return { host, formId: known.formId, roster: rowsOf(host, TABS.roster) };
}

function makeCollege(options: Partial<HostOptions>, graduations: number) {
  const { host } = importedCollege(options, graduations);
  host.advanceTo(IN_FIRST_WAVE);
  host.callServer('ui', [{ action: 'form.make.go', values: { kind: 'F' } }], COORDINATOR);
  const [form] = host.forms();
  if (!form) throw new Error('the follow-up form was not made');
  host.openForm(form.id, COORDINATOR);
  refresh(host);
  return { world: host.snapshot(), formId: form.id };
}

export const refresh = (host: LocalHost, as = COORDINATOR, container?: string): Execution =>
  host.run('refreshAll', { as, via: 'menu', ...(container === undefined ? {} : { container }) });

export interface Said {
  readonly firstName: string;
  readonly code?: string;
  readonly lastName?: string;
  readonly studentId?: string;
  readonly phone?: string;
  /** Without it the person is still looking for work. */
  readonly workplace?: string;
  readonly position?: string;
  /** An advisor answers for the graduate. */
  readonly advisor?: string;
  readonly newPhone?: string;
  readonly social?: string;
  readonly requests?: readonly string[];
}

/** Sends one response; gives its id. */
export function say({ host, formId }: Pick<AskedCollege, 'host' | 'formId'>, said: Said): string {
  return host.answer(formId, sheetOf({ host, formId }, said));
}

/** Answers by question title: by personal link when there is a code, else by the link of the group. */
export function sheetOf(
  { host, formId }: Pick<AskedCollege, 'host' | 'formId'>,
  said: Said,
): Record<string, string | readonly string[]> {
  const outline = outlineOf(host.machine.world, formId);
  const sheet: Record<string, string | readonly string[]> = {};
  const write = (title: string, text: string | undefined): void => {
    if (text !== undefined) sheet[title] = text;
  };
  const choose = (title: string, ...beginnings: string[]): void => {
    const choice = offered(outline, title, ...beginnings);
    if (choice === undefined) throw new Error(`${title} does not offer ${beginnings.join(', ')}`);
    sheet[title] = choice;
  };
  write('ชื่อจริงของผู้สำเร็จการศึกษา', said.firstName);
  write('รหัสส่วนตัว', said.code);
  if (said.advisor !== undefined) {
    choose('ท่านเปิดแบบนี้จาก', 'ตอบแทน');
    choose('ท่านเป็น', 'ครูที่ปรึกษา');
    write('ชื่อของท่าน', said.advisor);
    choose('ท่านทราบข้อมูลนี้จาก', 'ครอบครัว');
    choose('รหัสส่วนตัวของผู้สำเร็จการศึกษาในหน้าแรก', said.code === undefined ? 'ช่องว่าง' : 'มีอยู่แล้ว');
  } else choose('ท่านเปิดแบบนี้จาก', said.code === undefined ? 'ลิงก์กลุ่ม' : 'ลิงก์ส่วนตัว');
  if (said.code === undefined) {
    write('นามสกุล', said.lastName ?? 'ไม่บอก');
    write('รหัสนักเรียน นักศึกษา', said.studentId);
    write('หมายเลขโทรศัพท์ปัจจุบัน', said.phone);
    choose('ระดับชั้นและสาขาที่สำเร็จการศึกษา', 'ปว', 'ป');
  }
  if (said.workplace === undefined) {
    choose('ขณะนี้ท่านทำอะไรเป็นหลัก', 'ยังไม่มีงาน');
    choose('ข้อใดตรงกับท่านมากที่สุด', 'กำลังหางาน');
    choose('ตั้งแต่เรียนจบจนถึงวันนี้ ท่านเคยทำงานที่มีรายได้หรือไม่', 'ไม่เคย');
  } else {
    choose('ขณะนี้ท่านทำอะไรเป็นหลัก', 'ทำงาน');
    choose('ลักษณะงาน', 'บริษัท');
    write('ชื่อสถานที่ทำงานหรือกิจการ', said.workplace);
    write('ตำแหน่งหรืองานที่ทำ', said.position ?? 'ช่าง');
    choose('จังหวัดที่ทำงาน', 'ลำปาง');
    choose('เริ่มมีงานทำครั้งแรกหลังเรียนจบเมื่อใด', 'พฤษภาคม 2569');
    choose('ระหว่างเรียน ท่านเคยอยู่ที่ทำงานนี้หรือไม่', 'ไม่เคย');
    choose('รายได้เฉลี่ยต่อเดือน', '9,001');
    choose('งานนี้ตรงกับสาขาที่เรียนหรือไม่', 'ตรง');
    choose('ขณะนี้เรียนต่อด้วยหรือไม่', 'ไม่ได้เรียน');
  }
  write('หมายเลขโทรศัพท์ใหม่ของผู้สำเร็จการศึกษา', said.newPhone);
  write('LINE ID หรือชื่อ Facebook', said.social);
  if (said.requests) sheet['คำขอของท่าน (ถ้ามี)'] = said.requests;
  return sheet;
}

/** 1-based row of a tab whose cell under a machine key holds a value. */
export function rowAt(host: LocalHost, title: string, key: string, value: string): number {
  const column = columnAt(host, title, key);
  const grid = host.grid(COORDINATOR).display(title);
  const at = grid.findIndex((row, index) => index > 0 && row[column - 1] === value);
  if (at < 0) throw new Error(`${title} has no row with ${key} = ${value}`);
  return at + 1;
}

/** Types into the cell of a row under a machine key. */
export function typeAt(
  host: LocalHost,
  title: string,
  cell: {
    readonly key: string;
    readonly column: string;
    readonly text: string;
    readonly as?: string;
  },
): void {
  const row = rowAt(host, title, '_key', cell.key);
  host.grid(cell.as ?? COORDINATOR).type(title, row, columnAt(host, title, cell.column), cell.text);
}

const RUN_JOURNAL_WRITES = 1;
const WRITES = /^Spreadsheet\.(?:Range|Sheet)\.(?:setValues?|deleteRows?|insert\w+|clear\w*)$/;

/** Writing calls of an execution beside the one line in the run journal. */
export function writesOf(execution: Execution): number {
  const total = Object.entries(execution.calls)
    .filter(([method]) => WRITES.test(method))
    .reduce((sum, [, count]) => sum + count, 0);
  return total - RUN_JOURNAL_WRITES;
}

/** Every tab but the run journal, as it looks. */
export function allCells(host: LocalHost, container?: string): Record<string, unknown[][]> {
  const grid = host.grid(COORDINATOR, container);
  const titles = grid.titles().filter((title) => !title.includes('ประวัติการทำงาน'));
  return Object.fromEntries(titles.map((title) => [title, grid.values(title)]));
}
