// A college on the local host: set up, with the sample roster imported, as far as a story needs it.
import { readFileSync } from 'node:fs';
import { createHost, type LocalHost } from '../../host/create-host.ts';
import type { HostOptions } from '../../host/host-api.ts';
import { sampleCollege, type SampleCollege } from '../../host/sample/college.ts';
import { asOvecExport } from '../../host/sample/layouts.ts';
import { openDialog } from './person.ts';

export const COORDINATOR = 'coordinator@college.example';
export const SECOND_EDITOR = 'staff@college.example';

export const SETTINGS_FILLED = {
  college: 'วิทยาลัยเทคนิคตัวอย่างพัฒนา',
  province: 'ลำปาง',
  officePhone: '054 000 000',
  retentionDate: '30 กันยายน 2573',
  graduatedOn: '31/3/2569',
  classesEnd: '2/2569',
} as const;

export const TABS = {
  home: 'หน้าหลัก',
  register: 'ทะเบียนติดตาม',
  entry: 'บันทึกแทน',
  review: 'รอพิจารณา',
  findings: 'สิ่งที่ต้องตรวจ',
  indicator: 'ตัวบ่งชี้',
  latest: 'คำตอบล่าสุด',
  roster: 'รายชื่อผู้สำเร็จการศึกษา',
  inbox: 'วางรายชื่อที่นี่',
  settings: 'ตั้งค่า',
  cohorts: 'รุ่น',
  waves: 'รอบติดต่อ',
  rules: 'กฎการตรวจ',
  ownRules: 'กฎของวิทยาลัย',
  frozen: 'รายงานที่ตรึงไว้',
  answers: '(ระบบ) คำตอบ',
  decisions: '(ระบบ) การตัดสินใจ',
  contacts: '(ระบบ) การติดต่อ',
} as const;

export interface College {
  readonly host: LocalHost;
  readonly sample: SampleCollege;
}

/** HOST_DOUBTS={"form-born":"published"} runs any story in another world. */
const worldOfRun = JSON.parse(process.env.HOST_DOUBTS ?? '{}') as Readonly<Record<string, string>>;

export function newHost(options: Partial<HostOptions> = {}): LocalHost {
  const host = createHost({
    code: readFileSync('dist/Code.js', 'utf8'),
    manifest: readFileSync('dist/appsscript.json', 'utf8'),
    now: '2026-03-20T08:30:00+07:00',
    owner: COORDINATOR,
    seed: 1,
    ...options,
    doubts: { ...worldOfRun, ...options.doubts },
  });
  host.addUser(SECOND_EDITOR);
  host.share(SECOND_EDITOR, 'editor');
  return host;
}

export function setUpCollege(options: Partial<HostOptions> = {}, graduations = 30): College {
  const host = newHost(options);
  openDialog(host, 'setUp', COORDINATOR).press('บันทึก', SETTINGS_FILLED);
  return { host, sample: sampleCollege({ seed: 1, graduations }) };
}

export interface ImportedList {
  readonly list: 'expected' | 'approved';
  readonly batch?: string;
  readonly approvedOn?: string;
  readonly cohort?: string;
}

/** Pastes rows into the inbox and confirms the import as declared; the inbox is emptied. */
export function importRows(
  host: LocalHost,
  rows: readonly (readonly string[])[],
  declared: ImportedList,
): void {
  host.grid(COORDINATOR).paste(TABS.inbox, 1, 1, rows);
  const dialog = openDialog(host, 'importRoster', COORDINATOR);
  dialog.press('ดูตัวอย่างก่อนนำเข้า', { ...declared });
  dialog.press('ยืนยันนำเข้า');
  dialog.press('ล้างแท็บ วางรายชื่อที่นี่');
}

/** Approved graduations of the sample in the Roster, dated 31 March 2569. */
export function importedCollege(options: Partial<HostOptions> = {}, graduations = 30): College {
  const college = setUpCollege(options, graduations);
  importRows(college.host, asOvecExport(college.sample), {
    list: 'approved',
    batch: 'regular',
    approvedOn: '31/3/2569',
  });
  return college;
}

/** Cells of a tab by machine key, key and header row left out. */
export function rowsOf(host: LocalHost, title: string): Record<string, string>[] {
  const grid = host.grid(COORDINATOR).display(title);
  const at = grid.findIndex((row) => row.some((cell) => /^[a-zA-Z]+:[_a-zA-Z]+$/.test(cell)));
  const keys = (grid[at] ?? []).map((cell) => cell.split(':')[1] ?? '');
  return grid
    .slice(at + 2)
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) =>
      Object.fromEntries(
        keys.flatMap((key, index) => (key === '' ? [] : [[key, row[index] ?? '']])),
      ),
    );
}

/** 1-based column of a machine key in a tab. */
export function columnAt(host: LocalHost, title: string, key: string): number {
  const grid = host.grid(COORDINATOR).display(title);
  for (const row of grid) {
    const at = row.findIndex((cell) => cell.endsWith(`:${key}`));
    if (at >= 0) return at + 1;
  }
  throw new Error(`${title} has no column ${key}`);
}
