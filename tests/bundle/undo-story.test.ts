// The last work is taken back as a whole, whatever it was, and brought back again; later ones stay.
import { describe, expect, test } from '@jest/globals';
import { refresh, say, typeAt, type AskedCollege } from '../support/asked.ts';
import { codeAt, decided, settles } from '../support/busy.ts';
import { COORDINATOR, SECOND_EDITOR, TABS, columnAt, rowsOf } from '../support/college.ts';
import { dyingAtEveryCall } from '../support/every-call.ts';
import { gridOf } from '../support/staff-acts.ts';
import {
  WORKS,
  importSome,
  keyedTabs,
  offeredWorks,
  openUndo,
  reviewKeys,
  saveSettings,
  settle,
  takeBack,
  undoCollege,
} from '../support/undo-acts.ts';
import { anyUndos } from '../support/undo-runs.ts';

const registerOf = ({ host }: AskedCollege, code: string) =>
  rowsOf(host, TABS.register).find(({ _key }) => _key === code);
const note = (college: AskedCollege, n: number, text: string, as = COORDINATOR): void => {
  const key = codeAt(college, n);
  typeAt(college.host, TABS.register, { key, column: 'note', text, as });
};

describe('every kind of work', () => {
  test.each(WORKS)(
    '$name: taken back, the tabs are as before; brought back, as after',
    ({ does }) => {
      const college = undoCollege();
      const before = keyedTabs(college);
      does(college, 1);
      settle(college);
      const after = keyedTabs(college);
      expect(after).not.toEqual(before);
      const dialog = takeBack(college);
      expect(dialog.reads()).toContain('ย้อนแล้ว');
      expect(keyedTabs(college)).toEqual(before);
      settles(college);
      expect(keyedTabs(college)).toEqual(before);
      takeBack(college, 'นำกลับมา');
      expect(keyedTabs(college)).toEqual(after);
      settles(college);
      expect(keyedTabs(college)).toEqual(after);
    },
  );

  test('an answer opened again for correction closes again', () => {
    const college = undoCollege();
    const before = keyedTabs(college);
    typeAt(college.host, TABS.latest, {
      key: codeAt(college, 0),
      column: 'reopen',
      text: 'เปิดแก้',
    });
    settle(college);
    expect(keyedTabs(college)).not.toEqual(before);
    takeBack(college);
    expect(keyedTabs(college)).toEqual(before);
  });

  test('a verdict that was blanked holds again', () => {
    const college = undoCollege();
    const [key = ''] = reviewKeys(college);
    const verdict = (text: string): void => {
      typeAt(college.host, TABS.review, { key, column: 'verdict', text });
      settle(college);
    };
    verdict('ใช่คนนี้');
    const decidedTabs = keyedTabs(college);
    verdict('');
    takeBack(college);
    expect(keyedTabs(college)).toEqual(decidedTabs);
  });
});

describe('what the dialog shows', () => {
  test('the last works, newest first; what was typed a moment ago is one of them', () => {
    const college = undoCollege();
    note(college, 0, 'โทรเย็น');
    settle(college);
    saveSettings(college, { reportDeadline: '31/12/2569' });
    note(college, 1, 'โทรเช้า');
    const labels = offeredWorks(openUndo(college)).map(({ label }) => label);
    expect(labels).toHaveLength(5);
    expect(labels[0]).toContain('กรอกในแท็บ ทะเบียนติดตาม 1 ช่อง');
    expect(labels[1]).toContain('บันทึกการตั้งค่า 1 ช่อง');
    expect(labels[2]).toContain('กรอกในแท็บ ทะเบียนติดตาม 1 ช่อง');
    expect(labels[3]).toContain('นำเข้ารายชื่อ 20 คน');
    expect(labels[4]).toContain('บันทึกการตั้งค่า 6 ช่อง');
    expect(labels.every((label) => label.includes(COORDINATOR))).toBe(true);
  });

  test('whose cell changes from what to what, and how many rows of which tab', () => {
    const college = undoCollege();
    note(college, 0, 'โทรเย็น');
    settle(college);
    const { screen } = openUndo(college);
    const table = screen.blocks.find((block) => block.kind === 'table');
    const name = registerOf(college, codeAt(college, 0))?.name ?? '';
    expect(table?.kind === 'table' ? table.rows : []).toEqual([
      ['ทะเบียนติดตาม', name, 'หมายเหตุ', 'โทรเย็น', '(ว่าง)'],
    ]);
    const list = screen.blocks.find((block) => block.kind === 'list');
    expect(list?.kind === 'list' ? list.items : []).toEqual(['ทะเบียนติดตาม: เปลี่ยน 1 แถว']);
  });

  test('a corrected number gives way to the one of the list, which is shown', () => {
    const college = undoCollege();
    const code = codeAt(college, 1);
    const before = registerOf(college, code);
    typeAt(college.host, TABS.register, { key: code, column: 'phone', text: '0899999999' });
    settle(college);
    const table = openUndo(college).screen.blocks.find((block) => block.kind === 'table');
    expect(table?.kind === 'table' ? table.rows : []).toEqual([
      ['ทะเบียนติดตาม', before?.name, 'โทรศัพท์', '0899999999', before?.phone],
    ]);
  });

  test('looking changes nothing and takes nothing back', () => {
    const college = undoCollege();
    note(college, 0, 'โทรเย็น');
    settle(college);
    const before = keyedTabs(college);
    openUndo(college, 'นำเข้ารายชื่อ');
    expect(keyedTabs(college)).toEqual(before);
    settles(college);
  });

  test('the run journal says which work, how much, and nothing of what was typed', () => {
    const college = undoCollege();
    note(college, 0, 'โทรเย็น');
    settle(college);
    takeBack(college);
    const runs = rowsOf(college.host, '(ระบบ) ประวัติการทำงาน');
    const said = runs.find(({ what }) => what === 'undoLast');
    expect(said).toMatchObject({ by: COORDINATOR, channel: 'dialog', outcome: 'ok' });
    expect(said?.summary).toContain('กรอกในแท็บ ทะเบียนติดตาม 1 ช่อง (1 แถว)');
    expect(said?.summary).toContain('คืนค่า 1 ช่อง');
    expect(JSON.stringify(runs)).not.toContain('โทรเย็น');
  });
});

describe('what later works decided stays', () => {
  test('only what still holds is taken back, and the rest is explained', () => {
    const college = undoCollege();
    note(college, 0, 'หนึ่ง');
    note(college, 1, 'หนึ่ง');
    settle(college);
    note(college, 0, 'สอง');
    settle(college);
    const dialog = openUndo(college, '(2 แถว)');
    expect(dialog.reads()).toContain('สิ่งที่จะไม่ย้อน');
    expect(dialog.reads()).toContain('มีงานใหม่กว่ากำหนดไว้เป็น “สอง” แล้ว จึงคงไว้');
    dialog.press('ยืนยันย้อน');
    expect(registerOf(college, codeAt(college, 0))?.note).toBe('สอง');
    expect(registerOf(college, codeAt(college, 1))?.note).toBe('');
    settles(college);
  });

  test('a work that nothing is left of is not offered', () => {
    const college = undoCollege();
    note(college, 0, 'หนึ่ง');
    settle(college);
    note(college, 0, 'สอง');
    settle(college);
    const notes = offeredWorks(openUndo(college)).filter(({ label }) => label.includes('ทะเบียน'));
    expect(notes).toHaveLength(1);
  });

  test('a setting typed over by hand stays, and is named', () => {
    const college = undoCollege();
    const { host } = college;
    saveSettings(college, { province: 'แพร่', office: 'งานใหม่' });
    const row = rowsOf(host, TABS.settings).findIndex(({ setting }) => setting === 'province') + 3;
    host.grid(COORDINATOR).type(TABS.settings, row, columnAt(host, TABS.settings, 'value'), 'น่าน');
    const dialog = openUndo(college);
    expect(dialog.reads()).toContain('จังหวัด: มีผู้แก้เป็น “น่าน” แล้ว จึงคงไว้');
    dialog.press('ยืนยันย้อน');
    const value = (key: string) =>
      rowsOf(host, TABS.settings).find(({ setting }) => setting === key)?.value;
    expect(value('province')).toBe('น่าน');
    expect(value('office')).toBe('งานแนะแนวอาชีพและการจัดหางาน');
  });

  test('a text typed again after the undo counts again', () => {
    const college = undoCollege();
    note(college, 0, 'โทรเย็น');
    settle(college);
    takeBack(college);
    note(college, 0, 'โทรเย็น');
    settles(college);
    expect(registerOf(college, codeAt(college, 0))?.note).toBe('โทรเย็น');
  });

  test('a row of the import with something written beside it in an own column stays', () => {
    const college = undoCollege();
    importSome(college, 3);
    const at = columnAt(college.host, TABS.roster, 'phone');
    gridOf(college).insertColumns(TABS.roster, at, 1);
    const last = gridOf(college).display(TABS.roster).length;
    gridOf(college).type(TABS.roster, last, at, 'ญาติครูแดง');
    const before = rowsOf(college.host, TABS.roster).length;
    takeBack(college, 'นำเข้ารายชื่อ 3 คน');
    expect(gridOf(college).display(TABS.roster).flat()).toContain('ญาติครูแดง');
    expect(rowsOf(college.host, TABS.roster)).toHaveLength(before - 1);
  });

  test('a departed graduate is still missed when the work in which the row got its code is taken back', () => {
    const college = undoCollege();
    const { host } = college;
    const rows = gridOf(college).display(TABS.roster);
    const copy = [...(rows[5] ?? [])];
    copy[columnAt(host, TABS.roster, 'code') - 1] = '';
    copy[columnAt(host, TABS.roster, 'firstName') - 1] = 'คนใหม่';
    copy[columnAt(host, TABS.roster, 'studentId') - 1] = '66209999999';
    gridOf(college).paste(TABS.roster, rows.length + 1, 1, [copy]);
    note(college, 0, 'โทรเย็น');
    settle(college);
    gridOf(college).deleteRows(TABS.roster, rows.length + 1, 1);
    settle(college);
    takeBack(college, 'ทะเบียนติดตาม');
    const departed = rowsOf(host, TABS.findings).filter(({ _key }) => _key?.startsWith('departed'));
    expect(departed).toHaveLength(1);
  });
});

describe('somebody who answered a moment ago', () => {
  test('stays, although nobody collected the answer yet', () => {
    const college = undoCollege();
    const { host, formId } = college;
    importSome(college, 3);
    const added = rowsOf(host, TABS.roster).find(({ studentId }) => studentId === '66209990006');
    host.fault({ kind: 'submitEvent', variant: 'missed' });
    say({ host, formId }, { firstName: added?.firstName ?? '', code: added?.code ?? '' });
    takeBack(college, 'นำเข้ารายชื่อ 3 คน');
    const ids = rowsOf(host, TABS.roster).map(({ studentId }) => studentId);
    expect(ids).toContain('66209990006');
    expect(ids).not.toContain('66209990007');
  });
});

describe('two editors', () => {
  test('whatever the other decided meanwhile makes a new plan, and nothing is lost', () => {
    const college = undoCollege();
    note(college, 0, 'หนึ่ง');
    note(college, 1, 'หนึ่ง');
    settle(college);
    const first = openUndo(college);
    note(college, 0, 'สอง', SECOND_EDITOR);
    refresh(college.host, SECOND_EDITOR);
    const before = keyedTabs(college);
    first.press('ยืนยันย้อน');
    expect(first.reads()).toContain('ยังไม่ได้ย้อนอะไร');
    expect(first.reads()).toContain('มีงานใหม่กว่ากำหนดไว้เป็น “สอง” แล้ว จึงคงไว้');
    expect(keyedTabs(college)).toEqual(before);
    first.press('ยืนยันย้อน');
    expect(first.reads()).toContain('ย้อนแล้ว');
    expect(registerOf(college, codeAt(college, 0))?.note).toBe('สอง');
    expect(registerOf(college, codeAt(college, 1))?.note).toBe('');
  });

  test('also when it was only typed and nobody refreshed', () => {
    const college = undoCollege();
    note(college, 0, 'หนึ่ง');
    settle(college);
    const first = openUndo(college);
    note(college, 0, 'สอง', SECOND_EDITOR);
    first.press('ยืนยันย้อน');
    expect(first.reads()).toContain('ยังไม่ได้ย้อนอะไร');
    expect(registerOf(college, codeAt(college, 0))?.note).toBe('สอง');
    expect(decided(college)).toContain('สอง');
  });

  test('both take the same back: the second is shown what is left', () => {
    const college = undoCollege();
    note(college, 0, 'หนึ่ง');
    settle(college);
    const [first, second] = [openUndo(college), openUndo(college, undefined, SECOND_EDITOR)];
    first.press('ยืนยันย้อน');
    second.press('ยืนยันย้อน');
    expect(second.reads()).toContain('ยังไม่ได้ย้อนอะไร');
    expect(second.reads()).toContain('นำกลับมา');
    expect(registerOf(college, codeAt(college, 0))?.note).toBe('');
  });

  test('a chosen work that was not looked at is shown first', () => {
    const college = undoCollege();
    note(college, 0, 'หนึ่ง');
    settle(college);
    const dialog = openUndo(college);
    const other = offeredWorks(dialog)[1];
    dialog.press('ยืนยันย้อน', { work: other?.value ?? '' });
    expect(dialog.reads()).toContain('ยังไม่ได้ย้อนอะไร');
    expect(dialog.reads()).toContain('จะย้อน: นำเข้ารายชื่อ 20 คน');
    expect(rowsOf(college.host, TABS.roster)).toHaveLength(20);
  });
});

describe('an undo that dies', () => {
  const SOME = { most: 5, seed: 5 };

  type Prepare = (college: AskedCollege) => string;
  const typedWork: Prepare = (college) => {
    note(college, 0, 'โทรเย็น');
    const phone = { key: codeAt(college, 1), column: 'phone', text: '0899999999' };
    typeAt(college.host, TABS.register, phone);
    settle(college);
    return 'แก้ข้อมูลติดต่อ';
  };
  const besideOwnColumns = (college: AskedCollege): void => {
    for (const key of ['phone', 'note']) {
      const at = columnAt(college.host, TABS.register, key);
      gridOf(college).insertColumns(TABS.register, at, 1);
      gridOf(college).type(TABS.register, 5, at, 'ของเรา');
    }
  };
  const imported: Prepare = (college) => {
    importSome(college, 3);
    settle(college);
    return 'นำเข้ารายชื่อ 3 คน';
  };
  const settingsSaved: Prepare = (college) => {
    saveSettings(college, { office: 'งานใหม่', reportDeadline: '31/12/2569' });
    return 'บันทึกการตั้งค่า 2 ช่อง';
  };

  test.each<[string, (college: AskedCollege) => void, Prepare]>([
    ['what was typed', () => undefined, typedWork],
    ['what was typed, beside columns of the staff', besideOwnColumns, typedWork],
    ['an import', () => undefined, imported],
    ['settings', () => undefined, settingsSaved],
  ])('can be finished after the next refresh: %s', (_what, before, prepare) => {
    const make = () => {
      const college = undoCollege();
      before(college);
      const base = keyedTabs(college);
      const caption = prepare(college);
      return { ...college, base, caption, dialog: openUndo(college, caption) };
    };
    return dyingAtEveryCall(
      {
        make,
        act: ({ dialog }) => void dialog.press('ยืนยันย้อน'),
        check: (college) => {
          college.host.advance({ minutes: 7 });
          settles(college);
          // When every cell was back already, nothing is left to be offered.
          const left = offeredWorks(openUndo(college)).some(
            ({ label }) => label.includes(college.caption) && !label.includes('นำกลับมา'),
          );
          if (left) takeBack(college, college.caption);
          expect(keyedTabs(college)).toEqual(college.base);
        },
      },
      SOME,
    );
  });
});

test('whatever was taken back might never have been (the long tests do many more)', () => {
  anyUndos(20260706, 2);
});
