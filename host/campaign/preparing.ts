// The first half of the year: set-up, the expected list, both forms, the list as approved.
import { asOvecExport, asRms } from '../sample/layouts.ts';
import type { Campaign } from './campaign.ts';
import { COORDINATOR } from './campaign.ts';

const SETTINGS: Readonly<Record<string, string>> = {
  college: 'วิทยาลัยเทคนิคตัวอย่างพัฒนา',
  province: 'ลำปาง',
  officePhone: '054 000 000',
  officeEmail: 'guidance@college.example',
  retentionDate: '30 กันยายน 2574',
  basisConfirmed: 'เจ้าหน้าที่คุ้มครองข้อมูล 9 กุมภาพันธ์ 2569',
};

export function prepare({ clerk }: Campaign): void {
  clerk.menu('setUp');
  clerk.press('บันทึก', { ...SETTINGS, classesEnd: '2/2569' });
  for (const { at, cells } of clerk.rows('settings')) {
    const text = SETTINGS[cells.setting ?? ''];
    if (text !== undefined && cells.value === '') clerk.type('settings', at, { value: text });
  }
}

/** Everybody who was hoped to finish, dirt and doubled rows included; the college's own list adds the classes. */
export function importExpected(campaign: Campaign): void {
  importList(campaign, asOvecExport(campaign.college), { list: 'expected' });
  importList(campaign, asRms(campaign.college), { list: 'expected' });
}

/** Every twenty-fifth is missing from the approved list. */
const MISSING_EVERY = 25;
const MISSING_CHOICES = ['รอภาคฤดูร้อน', 'ลาออก', 'ยังไม่จบ', 'รอภาคฤดูร้อน'];
const TITLE_ROWS = 6;

export function importApproved(campaign: Campaign): void {
  const rows = asOvecExport(campaign.college).filter(
    (_, index) => index < TITLE_ROWS || index % MISSING_EVERY !== 0,
  );
  const declared = { list: 'approved', batch: 'regular', approvedOn: '31/3/2569' };
  importList(campaign, rows, declared);
}

/** Those who waited for the summer term: their own list, with its own date. */
export function importSummer(campaign: Campaign): void {
  const waiting = new Set(
    campaign.clerk
      .rows('roster')
      .filter(({ cells }) => cells.standing === 'รอภาคฤดูร้อน')
      .map(({ cells }) => cells.studentId),
  );
  if (waiting.size === 0) return;
  const rows = asOvecExport(campaign.college).filter(
    (row, index) => index < TITLE_ROWS || row.some((cell) => cell !== '' && waiting.has(cell)),
  );
  importList(campaign, rows, { list: 'approved', batch: 'summer', approvedOn: '15/6/2569' });
}

type Rows = readonly (readonly string[])[];

function importList({ clerk, host }: Campaign, rows: Rows, declared: Record<string, string>): void {
  host.grid(COORDINATOR).paste('วางรายชื่อที่นี่', 1, 1, rows);
  clerk.menu('importRoster');
  clerk.press('ดูตัวอย่างก่อนนำเข้า', declared);
  const choices = chooseForEverybody(clerk.screen.blocks);
  if (clerk.sees('ดูตัวอย่างใหม่ตามที่เลือก')) clerk.press('ดูตัวอย่างใหม่ตามที่เลือก', choices);
  clerk.press('ยืนยันนำเข้า');
  clerk.press('ล้างแท็บ');
}

/** Somebody missing gets a reason in turn, somebody doubtful is a new person. */
function chooseForEverybody(blocks: Campaign['clerk']['screen']['blocks']): Record<string, string> {
  const chosen: Record<string, string> = {};
  let missing = 0;
  for (const { kind, name = '', options = [] } of blocks) {
    if (kind !== 'field') continue;
    const wanted = name.startsWith('missing.')
      ? MISSING_CHOICES[missing++ % MISSING_CHOICES.length]
      : 'เป็นคนใหม่';
    const option = options.find(({ label }) => label.startsWith(wanted ?? ''));
    if (option) chosen[name] = option.value;
  }
  return chosen;
}

/** The college's own dates, once they are announced. */
export function enterGraduationDate({ clerk }: Campaign): void {
  clerk.menu('setUp');
  clerk.press('บันทึก', { graduatedOn: '31/3/2569', reportDeadline: '31/5/2570' });
}

/** Makes a form; the probe finds it shut, its owner opens it to everyone with the link. */
export function makeForm({ clerk, host }: Campaign, command: string): string {
  const before = new Set(host.forms().map(({ id }) => id));
  clerk.menu(command);
  clerk.press('สร้างแบบ');
  const made = host.forms().find(({ id }) => !before.has(id));
  if (!made) throw new Error(`${command} made no form`);
  host.openForm(made.id, COORDINATOR);
  clerk.menu('checkForms');
  return made.id;
}

/** A test to oneself first, then the switch. */
export function turnOnReminders({ clerk }: Campaign): void {
  clerk.menu('installMonthlyReminder');
  clerk.press('ส่งฉบับทดสอบถึงฉัน');
  clerk.press('เปิด');
}
