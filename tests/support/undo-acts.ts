// Works of every kind that can be taken back, as a person does them, and the tabs to hold against each other.
import { askedCollege, refresh, say, typeAt, type AskedCollege } from './asked.ts';
import { codeAt } from './busy.ts';
import { COORDINATOR, TABS, importRows, rowsOf } from './college.ts';
import { openDialog, type DialogPerson } from './person.ts';

/** Tabs in which a work may leave something: the views, and what dialogs write into the people's tabs. */
const COMPARED = [
  TABS.home,
  TABS.register,
  TABS.entry,
  TABS.review,
  TABS.findings,
  TABS.indicator,
  TABS.latest,
  TABS.roster,
  TABS.settings,
  TABS.cohorts,
] as const;

type Cells = Readonly<Record<string, string>>;
export type KeyedTabs = Readonly<Record<string, Readonly<Record<string, Cells>>>>;

/** Rows by key, whatever their order; chance makes the codes, so the student id stands for them. */
export function keyedTabs({ host }: AskedCollege): KeyedTabs {
  const ids = new Map(
    rowsOf(host, TABS.roster).map((row) => [row.code ?? '', row.studentId ?? '']),
  );
  const named = (text: string): string =>
    text
      .split(/([/|])/)
      .map((part) => (part === '' ? '' : (ids.get(part) ?? part)))
      .join('');
  const withoutCodes = (row: Cells): Cells =>
    Object.fromEntries(
      Object.entries(row)
        // Both tell the second in which something was typed, which another course of things changes.
        .filter(([key]) => key !== '_print' && key !== 'said')
        .map(([key, text]) => [key, named(text)]),
    );
  const keyOf = (row: Cells): string =>
    row._key ?? row.studentId ?? row.setting ?? row.cohort ?? '';
  return Object.fromEntries(
    COMPARED.map((title) => [
      title,
      Object.fromEntries(
        rowsOf(host, title)
          .map(withoutCodes)
          .map((row) => [keyOf(row), row]),
      ),
    ]),
  );
}

let world: string | null = null;

/** Three graduates answered, two answers wait for a verdict; nobody of the staff did anything yet. */
export function undoCollege(): AskedCollege {
  const college = askedCollege();
  if (world === null) {
    for (const n of [0, 1, 2]) {
      say(college, { ...named(college, n), code: codeAt(college, n), workplace: 'โรงงานใหญ่' });
    }
    for (const n of [3, 4]) {
      say(college, { ...named(college, n), lastName: college.roster[n]?.lastName ?? '' });
    }
    refresh(college.host);
    world = college.host.snapshot();
  } else college.host.restore(world);
  return college;
}

const named = ({ roster }: AskedCollege, n: number): { readonly firstName: string } => ({
  firstName: roster[n]?.firstName ?? '',
});

export const reviewKeys = ({ host }: AskedCollege): string[] =>
  rowsOf(host, TABS.review)
    .map(({ _key }) => _key ?? '')
    .sort();

/** One thing that staff do; `n` chooses whom and what. */
export interface Work {
  readonly name: string;
  readonly does: (college: AskedCollege, n: number) => void;
}

const VERDICTS = ['ใช่คนนี้', 'ไม่มีในรายชื่อ', 'ไว้ก่อน'] as const;
const NO_NOTICE = 'setting/noNoticeUrl/noticeUrl';
const WORKS_AT = { status: 'WORK', workKind: 'PRIVATE', firstWorkMonth: '5/2569' } as const;

/** Types where the row stands now; whoever is not in the table cannot be typed about. */
function typeInto(college: AskedCollege, title: string, key: string, cells: Cells): void {
  if (!rowsOf(college.host, title).some(({ _key }) => _key === key)) return;
  for (const [column, text] of Object.entries(cells))
    typeAt(college.host, title, { key, column, text });
}

const intoRegister =
  (column: string, textOf: (n: number) => string) =>
  (college: AskedCollege, n: number): void => {
    typeInto(college, TABS.register, codeAt(college, n % 6), { [column]: textOf(n) });
  };

/** Saves the set-up dialog with some fields changed. */
export const saveSettings = ({ host }: AskedCollege, fields: Cells): void => {
  openDialog(host, 'setUp', COORDINATOR).press('บันทึก', fields);
};

const HEAD = ['รหัสนักเรียน', 'คำนำหน้า', 'ชื่อ', 'นามสกุล', 'ระดับ', 'สาขาวิชา', 'กลุ่ม', 'โทรศัพท์'];

/** Two new persons, and another number for somebody of the Roster. */
export function importSome({ host, roster }: AskedCollege, n: number): void {
  const fresh = [0, 1].map((at) => [
    String(66209990000 + 2 * n + at),
    'นาย',
    `เพิ่ม${'กขคงจฉชซญดตถ'[n % 12] ?? ''}${'กขคงจ'[at] ?? ''}`,
    `นำเข้า${'กขคงจฉชซญดตถ'[n % 12] ?? ''}`,
    'ปวช.',
    'ช่างยนต์',
    'ชย.3/9',
    `0810${String(100000 + n * 10 + at)}`,
  ]);
  const {
    studentId = '',
    title = '',
    firstName = '',
    lastName = '',
    level = '',
    field = '',
    group = '',
  } = roster[8 + (n % 3)] ?? {};
  const known = [
    studentId,
    title,
    firstName,
    lastName,
    level,
    field,
    group,
    `0820${String(100000 + n)}`,
  ];
  importRows(host, [HEAD, ...fresh, known], { list: 'expected', cohort: '2568' });
}

export const WORKS: readonly Work[] = [
  { name: 'a note in the register', does: intoRegister('note', (n) => `หมายเหตุ ${String(n)}`) },
  { name: 'a corrected number', does: intoRegister('phone', (n) => `0830${String(100000 + n)}`) },
  { name: 'a name typed over', does: intoRegister('name', (n) => `นายผิดที่ ${String(n)}`) },
  {
    name: 'a verdict',
    does: (college, n) => {
      const keys = reviewKeys(college);
      const key = keys[n % keys.length] ?? '';
      typeInto(college, TABS.review, key, { verdict: VERDICTS[n % VERDICTS.length] ?? '' });
    },
  },
  {
    name: 'verdicts on all at once',
    does: (college, n) => {
      // One that stands on no row yet: a text that is there already is no decision.
      const given = rowsOf(college.host, TABS.review).map(({ verdict }) => verdict);
      const verdict = VERDICTS.find((one) => !given.includes(one)) ?? '';
      for (const key of reviewKeys(college))
        typeInto(college, TABS.review, key, { verdict, comment: `รวม ${String(n)}` });
    },
  },
  {
    name: 'a telephone call written down',
    does: (college, n) => {
      const key = `${codeAt(college, 10 + (n % 10))}/2568-1`;
      typeInto(college, TABS.entry, key, { ...WORKS_AT, workplace: `อู่ ${String(n)}` });
    },
  },
  {
    name: 'half a telephone call',
    does: (college, n) => {
      const key = `${codeAt(college, 10 + (n % 10))}/2568-1`;
      typeInto(college, TABS.entry, key, { status: 'STUDY', studyPlace: `วิทยาลัย ${String(n)}` });
    },
  },
  {
    name: 'a finding accepted',
    does: (college, n) => {
      typeInto(college, TABS.findings, NO_NOTICE, {
        status: n % 2 === 0 ? 'ยอมรับตามนี้' : 'กำลังติดตาม',
      });
    },
  },
  {
    name: 'settings saved',
    does: (college, n) => {
      saveSettings(college, {
        reportDeadline: `${String(1 + (n % 28))}/12/2569`,
        graduatedOn: `${String(1 + (n % 28))}/3/2569`,
        office: `งานแนะแนว ${String(n)}`,
      });
    },
  },
  { name: 'an import', does: importSome },
];

/** The dialog as it opens, with the work that a caption names chosen. */
export function openUndo({ host }: AskedCollege, chosen?: string, as = COORDINATOR): DialogPerson {
  const dialog = openDialog(host, 'undoLast', as);
  if (chosen === undefined) return dialog;
  const option = offeredWorks(dialog).find(({ label }) => label.includes(chosen));
  if (!option) throw new Error(`no work "${chosen}": ${dialog.reads()}`);
  if (offeredWorks(dialog).length > 1) dialog.press('ดูงานที่เลือก', { work: option.value });
  return dialog;
}

export function offeredWorks({
  screen,
}: DialogPerson): readonly { value: string; label: string }[] {
  const field = screen.blocks.find((block) => block.kind === 'field');
  return field?.kind === 'field' ? (field.options ?? []) : [];
}

export const takeBack = (college: AskedCollege, chosen?: string): DialogPerson => {
  const dialog = openUndo(college, chosen);
  dialog.press('ยืนยันย้อน');
  return dialog;
};

/** Takes it in, some minutes later. */
export function settle({ host }: AskedCollege): void {
  host.advance({ minutes: 2 });
  refresh(host);
}
