// What staff do to a sheet, as data: each act works wherever titles, headers and rows stand by now.
import { COORDINATOR, TABS, columnAt } from './college.ts';
import { refresh, type AskedCollege } from './asked.ts';

export interface StaffAct {
  readonly name: string;
  /** Takes away cells that the program may not have read yet: it is done after a refresh. */
  readonly destroys?: true;
  /** `n` chooses the row or the text. */
  readonly does: (college: AskedCollege, n: number) => void;
}

export const gridOf = ({ host }: AskedCollege) => host.grid(COORDINATOR);

const display = (college: AskedCollege, title: string): string[][] =>
  gridOf(college).display(title);

/** Rows of the sheet that hold people or responses. */
export function bodyOf(college: AskedCollege, title: string): number[] {
  const key = title === TABS.roster ? 'code' : title === TABS.answers ? 'hash' : '_key';
  const column = columnAt(college.host, title, key) - 1;
  return display(college, title).flatMap((row, index) =>
    /^[0-9a-zA-Z/_-]{6,}$/.test(row[column] ?? '') ? [index + 1] : [],
  );
}

const pick = (college: AskedCollege, title: string, n: number): number => {
  const rows = bodyOf(college, title);
  return rows[n % Math.max(1, rows.length)] ?? 3;
};

const at = (college: AskedCollege, title: string, key: string): number =>
  columnAt(college.host, title, key);

const keyRowOf = (college: AskedCollege, title: string): number =>
  display(college, title).findIndex((row) => row.some((cell) => /^[a-z]+:[_a-zA-Z]+$/.test(cell))) +
  1;

function insertTitle(college: AskedCollege, title: string, before: number): void {
  gridOf(college).insertRows(title, before, 1);
  gridOf(college).type(title, before, 3, 'หัวเรื่องของเรา');
}

export const STAFF_ACTS: readonly StaffAct[] = [
  {
    name: 'sort the register by name, backwards',
    does: (college) => {
      const first = Math.min(...bodyOf(college, TABS.register));
      gridOf(college).sort(TABS.register, first, at(college, TABS.register, 'name'), true);
    },
  },
  {
    name: 'sort the Roster',
    does: (college) => {
      const first = Math.min(...bodyOf(college, TABS.roster));
      gridOf(college).sort(TABS.roster, first, at(college, TABS.roster, 'lastName'));
    },
  },
  {
    name: 'filter the register',
    does: (college) => {
      const header = Math.min(...bodyOf(college, TABS.register)) - 1;
      gridOf(college).filter(TABS.register, header, at(college, TABS.register, 'status'), ['']);
    },
  },
  {
    name: 'colour a row',
    does: (college, n) => {
      gridOf(college).colour(TABS.register, pick(college, TABS.register, n), 5, '#ffff00');
    },
  },
  {
    name: 'merge cells of a column',
    does: (college, n) => {
      const rows = bodyOf(college, TABS.register);
      const row = Math.min(pick(college, TABS.register, n), Math.max(...rows) - 2);
      gridOf(college).merge(TABS.register, row, at(college, TABS.register, 'field'), 3, 1);
    },
  },
  {
    name: 'insert a column in the middle and write in it',
    does: (college, n) => {
      const column = at(college, TABS.register, 'phone');
      gridOf(college).insertColumns(TABS.register, column, 1);
      gridOf(college).type(
        TABS.register,
        pick(college, TABS.register, n),
        column,
        `โทร ${String(n)}`,
      );
    },
  },
  {
    name: 'put a title row on top',
    does: (college) => {
      insertTitle(college, TABS.register, 1);
    },
  },
  {
    name: 'put a title row above the headers that one can see',
    does: (college) => {
      for (const title of [TABS.register, TABS.roster, TABS.settings, TABS.answers]) {
        insertTitle(college, title, keyRowOf(college, title) + 1);
      }
    },
  },
  {
    name: 'cut rows of the register and put them elsewhere',
    does: (college, n) => {
      const rows = bodyOf(college, TABS.register);
      gridOf(college).moveRows(TABS.register, rows[rows.length - 3] ?? 3, 2, rows[n % 5] ?? 3);
    },
  },
  {
    name: 'cut rows of the Roster and put them elsewhere',
    does: (college, n) => {
      const rows = bodyOf(college, TABS.roster);
      gridOf(college).moveRows(TABS.roster, rows[0] ?? 3, 2, rows[5 + (n % 5)] ?? 9);
    },
  },
  {
    name: 'copy a row of the register and paste it below',
    destroys: true,
    does: (college, n) => {
      const rows = display(college, TABS.register);
      const copy = rows[pick(college, TABS.register, n) - 1] ?? [];
      gridOf(college).paste(TABS.register, rows.length + 1, 1, [copy]);
    },
  },
  {
    name: 'delete rows of the register',
    destroys: true,
    does: (college, n) => {
      const rows = bodyOf(college, TABS.register);
      gridOf(college).deleteRows(TABS.register, rows[n % (rows.length - 3)] ?? 3, 3);
    },
  },
  {
    name: 'delete the latest answers',
    destroys: true,
    does: (college) => {
      const rows = bodyOf(college, TABS.latest);
      if (rows[0] !== undefined) gridOf(college).deleteRows(TABS.latest, rows[0], rows.length);
    },
  },
  {
    name: 'delete a row of the answers journal',
    destroys: true,
    does: (college, n) => {
      gridOf(college).deleteRows(TABS.answers, pick(college, TABS.answers, n), 1);
    },
  },
  {
    name: 'rename headers',
    does: (college, n) => {
      for (const title of [TABS.register, TABS.roster, TABS.latest]) {
        const [first] = bodyOf(college, title).sort((one, other) => one - other);
        if (first === undefined) continue;
        const header = first - 1;
        for (const key of ['level', 'field']) {
          gridOf(college).type(title, header, at(college, title, key), `ชื่อใหม่ ${String(n)}`);
        }
      }
    },
  },
  {
    name: 'rename tabs for a while',
    does: (college) => {
      gridOf(college).renameSheet(TABS.register, 'ทะเบียนรุ่นเรา');
      gridOf(college).renameSheet(TABS.answers, 'ดิบ');
      refresh(college.host);
      gridOf(college).renameSheet('ทะเบียนรุ่นเรา', TABS.register);
      gridOf(college).renameSheet('ดิบ', TABS.answers);
    },
  },
  {
    name: 'write a note of their own below the register',
    does: (college, n) => {
      const row = display(college, TABS.register).length + 1 + (n % 3);
      gridOf(college).type(TABS.register, row, 4, 'อย่าลืมโทรหาครูแดง');
    },
  },
  {
    name: 'type over a cell of the program',
    does: (college, n) => {
      const row = pick(college, TABS.register, n);
      gridOf(college).type(
        TABS.register,
        row,
        at(college, TABS.register, 'field'),
        `สาขาผิด ${String(n)}`,
      );
    },
  },
  {
    name: 'go back to an older version after somebody answered',
    destroys: true,
    does: ({ host }) => {
      const version = host.rememberVersion();
      refresh(host);
      host.restoreVersion(version);
    },
  },
];
