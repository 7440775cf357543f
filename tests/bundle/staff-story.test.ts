// Staff do to the sheet what people do to sheets; nothing typed is lost and nothing is applied twice.
import { describe, expect, test } from '@jest/globals';
import { cellAt, restyler } from '../../host/spreadsheet/cells.ts';
import { allCells, askedCollege, refresh, rowAt, say, typeAt } from '../support/asked.ts';
import {
  ANSWERED,
  NOTE,
  PHONE,
  anyOrder,
  busyCollege,
  codeAt,
  decided,
  keepsWhatWasTyped,
  settles,
  view,
} from '../support/busy.ts';
import { COORDINATOR, TABS, columnAt, rowsOf } from '../support/college.ts';
import { openDialog } from '../support/person.ts';
import { STAFF_ACTS, gridOf } from '../support/staff-acts.ts';
import { takeBack } from '../support/undo-acts.ts';

/** The long tests do many more. */
const RUNS = 2;
const SEED = 20260706;

describe('whatever staff do, the next refresh puts right and the one after writes nothing', () => {
  test('without any of it', () => {
    const college = busyCollege();
    settles(college);
    keepsWhatWasTyped(college);
  });

  test.each(STAFF_ACTS)('they $name', ({ does }) => {
    const college = busyCollege();
    const before = view(college, TABS.register);
    does(college, 4);
    settles(college);
    keepsWhatWasTyped(college);
    const after = view(college, TABS.register);
    for (const [key, row] of before) expect(after.get(key)?.status).toBe(row.status);
  });

  test('merging cells with answers keeps the upper one, as Sheets does, and takes no other back', () => {
    const college = busyCollege();
    const column = columnAt(college.host, TABS.register, 'note');
    const row = rowAt(college.host, TABS.register, '_key', codeAt(college, 0));
    gridOf(college).merge(TABS.register, row - 1, column, 3, 1);
    settles(college);
    expect(decided(college)).toContain(NOTE);
  });

  test(`any of it in any order (seed ${String(SEED)})`, () => {
    anyOrder(SEED, RUNS);
  });
});

describe('what stands beside the columns of the program', () => {
  test('a row that comes back finds what staff wrote beside it', () => {
    const college = askedCollege();
    const { host, roster } = college;
    const at = columnAt(host, TABS.entry, 'phone');
    gridOf(college).insertColumns(TABS.entry, at, 1);
    const key = `${codeAt(college, 0)}/2568-1`;
    const row = rowAt(host, TABS.entry, '_key', key);
    gridOf(college).type(TABS.entry, row, at, 'ฝากแม่ไว้แล้ว');
    say(college, { firstName: roster[0]?.firstName ?? '', code: codeAt(college, 0) });
    settles(college);
    expect(rowsOf(host, TABS.entry).find((one) => one._key === key)?.name).toBe('');
    expect(gridOf(college).display(TABS.entry)[row - 1]?.[at - 1]).toBe('ฝากแม่ไว้แล้ว');
  });

  test('an own note below the register stays where it is', () => {
    const college = busyCollege();
    const row = gridOf(college).display(TABS.register).length + 2;
    gridOf(college).type(TABS.register, row, 5, 'อย่าลืมโทรหาครูแดง');
    settles(college);
    expect(gridOf(college).display(TABS.register)[row - 1]?.[4]).toBe('อย่าลืมโทรหาครูแดง');
  });
});

describe('typing into views', () => {
  test('a number that the format turned into a figure is still the same number', () => {
    const college = busyCollege();
    const { host } = college;
    const { body } = host.machine.world.files[host.containers()[0]?.id ?? ''] as never as {
      body: Parameters<typeof restyler>[0];
    };
    const row = rowAt(host, TABS.register, '_key', codeAt(college, 2));
    const column = columnAt(host, TABS.register, 'phone');
    const sheet = body.sheets.find(({ title }) => title === TABS.register);
    const cell = sheet && cellAt(sheet, row, column);
    if (!cell) throw new Error('no cell');
    restyler(body, { nf: '0' })(cell);
    gridOf(college).type(TABS.register, row, column, '0861234567');
    settles(college);
    expect(view(college, TABS.register).get(codeAt(college, 2))?.phone).toBe('0861234567');
  });

  test('over a cell of the program: restored, and a finding quotes it', () => {
    const college = busyCollege();
    typeAt(college.host, TABS.register, {
      key: codeAt(college, 0),
      column: 'advisor',
      text: 'ครูคนใหม่',
    });
    settles(college);
    const said = rowsOf(college.host, TABS.findings).find(({ _key }) =>
      _key?.startsWith('view/typedOver'),
    );
    expect(said?.what).toContain('ครูคนใหม่');
    expect(view(college, TABS.register).get(codeAt(college, 0))?.advisor).not.toContain('คนใหม่');
  });

  test('a new name typed into the register holds everywhere, and answers come by the old one too', () => {
    const college = busyCollege();
    const { host, roster } = college;
    const code = codeAt(college, 3);
    const listed = roster.find((row) => row.code === code);
    typeAt(host, TABS.register, { key: code, column: 'name', text: 'นางเปลี่ยนแล้ว ณ บางทอง' });
    settles(college);
    expect(view(college, TABS.register).get(code)?.name).toBe('นางเปลี่ยนแล้ว ณ บางทอง');
    expect(rowsOf(host, TABS.roster).find((row) => row.code === code)).toEqual(listed);
    say(college, { code, firstName: listed?.firstName ?? '', workplace: 'ที่ทำงานหนึ่ง' });
    refresh(host);
    expect(view(college, TABS.latest).get(code)).toMatchObject({
      name: 'นางเปลี่ยนแล้ว ณ บางทอง',
      workplace: 'ที่ทำงานหนึ่ง',
    });
    host.advance({ minutes: 5 });
    say(college, { code, firstName: 'เปลี่ยนแล้ว', workplace: 'ที่ทำงานสอง' });
    refresh(host);
    expect(view(college, TABS.latest).get(code)?.workplace).toBe('ที่ทำงานสอง');
  });

  test('a number typed again after a newer answer counts again', () => {
    const college = busyCollege();
    const { host, roster } = college;
    const person = { firstName: roster[1]?.firstName ?? '', code: codeAt(college, 1) };
    host.advance({ minutes: 5 });
    say(college, { ...person, newPhone: '0811111111' });
    refresh(host);
    expect(view(college, TABS.register).get(person.code)?.phone).toBe('0811111111');
    host.advance({ minutes: 5 });
    typeAt(host, TABS.register, { key: person.code, column: 'phone', text: PHONE });
    settles(college);
    expect(view(college, TABS.register).get(person.code)?.phone).toBe(PHONE);
  });

  test('a note changed in a pasted copy of the row is taken in once, and the copy goes', () => {
    const college = busyCollege();
    const { host } = college;
    const rows = gridOf(college).display(TABS.register);
    const copy = [...(rows[rowAt(host, TABS.register, '_key', codeAt(college, 0)) - 1] ?? [])];
    copy[columnAt(host, TABS.register, 'note') - 1] = 'โทรตอนเที่ยง';
    gridOf(college).paste(TABS.register, rows.length + 1, 1, [copy]);
    settles(college);
    expect(rowsOf(host, TABS.register)).toHaveLength(college.roster.length);
    expect(view(college, TABS.register).get(codeAt(college, 0))?.note).toBe('โทรตอนเที่ยง');
  });
});

describe('lost tabs, columns and codes', () => {
  const repair = (college: ReturnType<typeof busyCollege>): void => {
    openDialog(college.host, 'setUp', COORDINATOR);
  };

  test.each([TABS.answers, TABS.decisions])('the whole tab %s is deleted', (title) => {
    const college = busyCollege();
    gridOf(college).deleteSheet(title);
    expect(refresh(college.host).alerts[0]?.prompt).toContain(title);
    repair(college);
    settles(college);
    const register = view(college, TABS.register);
    expect(register.get(codeAt(college, 0))?.note).toBe(NOTE);
    expect(rowsOf(college.host, TABS.latest)).toHaveLength(ANSWERED);
    expect(register.size).toBe(college.roster.length);
  });

  test.each(['note', 'phone', '_print', '_key'])('column %s of the register is deleted', (key) => {
    const college = busyCollege();
    gridOf(college).deleteColumns(TABS.register, columnAt(college.host, TABS.register, key), 1);
    refresh(college.host);
    repair(college);
    settles(college);
    keepsWhatWasTyped(college);
  });

  test('a column that is put back takes no drop-down from the column beside it', () => {
    const college = busyCollege();
    const { host } = college;
    const { body } = host.machine.world.files[host.containers()[0]?.id ?? ''] as never as {
      body: Parameters<typeof restyler>[0];
    };
    const sheet = body.sheets.find(({ title }) => title === TABS.register);
    if (!sheet) throw new Error('no register');
    gridOf(college).deleteColumns(TABS.register, columnAt(host, TABS.register, 'note'), 1);
    const row = rowAt(host, TABS.register, '_key', codeAt(college, 0));
    // Whatever stands last: staff may have put a drop-down there.
    const last = cellAt(sheet, row, sheet.maxColumns);
    if (!last) throw new Error('no last column');
    last.d = body.validations.length - 1;
    repair(college);
    expect(cellAt(sheet, row, columnAt(host, TABS.register, 'note'))?.d).toBeUndefined();
    settles(college);
  });

  test('columns lost under title rows come back where the headers are', () => {
    const college = busyCollege();
    gridOf(college).insertRows(TABS.register, 1, 2);
    gridOf(college).deleteColumns(TABS.register, columnAt(college.host, TABS.register, 'note'), 1);
    repair(college);
    settles(college);
    keepsWhatWasTyped(college);
  });

  test('the column of the codes is deleted: everybody gets the same code back', () => {
    const college = busyCollege();
    gridOf(college).deleteColumns(TABS.roster, columnAt(college.host, TABS.roster, 'code'), 1);
    expect(refresh(college.host).alerts[0]?.prompt).toContain(TABS.roster);
    repair(college);
    settles(college);
    keepsWhatWasTyped(college);
  });

  test('a code typed over is put back, and a changed copy of a row gets its own', () => {
    const college = busyCollege();
    const { host } = college;
    const at = (key: string) => columnAt(host, TABS.roster, key);
    gridOf(college).type(TABS.roster, 4, at('code'), 'ไม่ทราบ');
    const rows = gridOf(college).display(TABS.roster);
    const copy = [...(rows[5] ?? [])];
    copy[at('firstName') - 1] = 'คนใหม่';
    copy[at('studentId') - 1] = '66209999999';
    gridOf(college).paste(TABS.roster, rows.length + 1, 1, [copy]);
    settles(college);
    const codes = rowsOf(host, TABS.roster).map(({ code }) => code ?? '');
    expect(codes.slice(0, college.roster.length)).toEqual(college.roster.map(({ code }) => code));
    expect(new Set(codes).size).toBe(college.roster.length + 1);
    expect(rowsOf(host, TABS.register)).toHaveLength(college.roster.length + 1);
    expect(rowsOf(host, TABS.findings).filter(({ _key }) => _key?.startsWith('departed'))).toEqual(
      [],
    );
  });

  test('an older version of the file comes back: answers of today are fetched again', () => {
    const college = busyCollege();
    const { host, roster } = college;
    const version = host.rememberVersion();
    say(college, { firstName: roster[6]?.firstName ?? '', code: codeAt(college, 6) });
    refresh(host);
    host.restoreVersion(version);
    settles(college);
    expect(rowsOf(host, TABS.latest)).toHaveLength(5);
  });
});

describe('taking the import back', () => {
  test('keeps everybody about whom something was said or typed', () => {
    const college = busyCollege();
    const { host } = college;
    const { lastName = '', firstName = '', studentId = '' } = college.roster[6] ?? {};
    say(college, { firstName, lastName, studentId });
    typeAt(host, TABS.entry, {
      key: `${codeAt(college, 7)}/2568-1`,
      column: 'workplace',
      text: 'อู่',
    });
    refresh(host);
    takeBack(college, 'นำเข้ารายชื่อ');
    const kept = [0, 1, 2, 3, 6, 7].map((n) => codeAt(college, n)).sort();
    expect(
      rowsOf(host, TABS.roster)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(kept);
    settles(college);
    gridOf(college).deleteRows(TABS.roster, 3, 1);
    refresh(host);
    expect(
      rowsOf(host, TABS.findings).filter(({ _key }) => _key?.startsWith('departed')),
    ).toHaveLength(1);
  });
});

describe('a copy of the file', () => {
  const MENU = [
    'refreshAll',
    'collectResponses',
    'importRoster',
    'computeIndicator',
    'validateData',
    'openEntry',
    'showHome',
  ];

  function copied(options = {}) {
    const college = askedCollege(options);
    const row = college.roster[0];
    say(college, { firstName: row?.firstName ?? '', code: row?.code ?? '' });
    refresh(college.host);
    const container = college.host.copyContainer(COORDINATOR);
    const seat = { as: COORDINATOR, via: 'menu' as const, container };
    return { college, container, seat };
  }

  test.each(MENU)('asks before it does anything: %s', (name) => {
    const { college, container, seat } = copied();
    const before = allCells(college.host, container);
    const { dialogs, ok } = college.host.run(name, seat);
    expect(ok).toBe(true);
    expect(dialogs[0]?.html).toContain('copy.ask');
    expect(allCells(college.host, container)).toEqual(before);
  });

  test('a backup reads and sends nothing, and can be taken into use later', () => {
    const { college, container, seat } = copied();
    const { host } = college;
    openDialog(host, 'refreshAll', COORDINATOR, container).press('เก็บเป็นสำเนาสำรอง');
    const row = college.roster[1];
    say(college, { firstName: row?.firstName ?? '', code: row?.code ?? '' });
    const before = allCells(host, container);
    for (const name of MENU.filter((one) => one !== 'showHome')) host.run(name, seat);
    host.run('runDaily', { ...seat, via: 'trigger' });
    expect(allCells(host, container)).toEqual(before);
    expect(host.outbox).toEqual([]);
  });

  test('a backup that is chosen again takes over with everything, once', () => {
    const { college, container } = copied();
    const { host } = college;
    openDialog(host, 'refreshAll', COORDINATOR, container).press('เก็บเป็นสำเนาสำรอง');
    openDialog(host, 'setUp', COORDINATOR, container).press('ย้ายมาใช้ไฟล์นี้แทนไฟล์เดิม');
    const row = college.roster[1];
    say(college, { firstName: row?.firstName ?? '', code: row?.code ?? '' });
    expect(refresh(host, COORDINATOR, container).alerts).toEqual([]);
    const responses = host
      .grid(COORDINATOR, container)
      .display(TABS.answers)
      .filter((cells) => cells.some((cell) => cell.startsWith('2_')));
    expect(responses).toHaveLength(2);
  });

  test.each([{}, { doubts: { 'copied-properties': 'yes' } }])(
    'a fresh start keeps the settings and nobody (%j)',
    (options) => {
      const { college, container } = copied(options);
      const { host } = college;
      host.grid(COORDINATOR, container).type(TABS.inbox, 1, 1, 'นายค้าง อยู่');
      openDialog(host, 'refreshAll', COORDINATOR, container).press(
        'เริ่มรุ่นใหม่หรือวิทยาลัยใหม่ด้วยการตั้งค่าเดิม',
      );
      openDialog(host, 'setUp', COORDINATOR, container);
      const cells = JSON.stringify(allCells(host, container));
      expect(cells).not.toContain(codeAt(college, 0));
      expect(cells).not.toContain(college.roster[0]?.lastName);
      expect(cells).not.toContain('นายค้าง อยู่');
      expect(cells).toContain('วิทยาลัยเทคนิคตัวอย่างพัฒนา');
      expect(refresh(host, COORDINATOR, container).alerts).toEqual([]);
      expect(Object.keys(host.machine.project(container).properties.document)).toEqual(['sweptAt']);
    },
  );
});
