// Files for statistics programs through the built bundle: labels complete, nobody in them.
import { describe, expect, test } from '@jest/globals';
import { readCsv } from '../domain/export/read-csv.ts';
import { askedCollege, refresh, say, type AskedCollege } from '../support/asked.ts';
import { COORDINATOR } from '../support/college.ts';
import { openDialog, type DialogPerson } from '../support/person.ts';

const WORKPLACE = 'อู่ลุงคำปัน';

function answeredCollege(graduations: number): AskedCollege {
  const college = askedCollege({}, graduations);
  college.roster.slice(0, 6).forEach(({ code = '', firstName = '' }, n) => {
    const told = { code, firstName, newPhone: `081000000${n}`, social: `line${n}ของฉัน` };
    say(college, n < 4 ? { ...told, workplace: WORKPLACE, position: 'ช่างลับ' } : told);
  });
  refresh(college.host);
  return college;
}

const open = ({ host }: AskedCollege): DialogPerson => {
  const dialog = openDialog(host, 'freezeReport', COORDINATOR);
  dialog.press('ไฟล์สำหรับโปรแกรมสถิติ');
  return dialog;
};

const filesOf = (dialog: DialogPerson): ReadonlyMap<string, string> =>
  new Map(
    dialog.screen.blocks.flatMap((block) =>
      block.kind === 'download' ? [[block.name, block.text] as const] : [],
    ),
  );

const records = (csv: string): Record<string, string>[] => {
  const [head = [], ...rows] = readCsv(csv);
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
};

describe('the files', () => {
  const college = answeredCollege(26);
  const files = filesOf(open(college));
  const data = files.get('graduates-2568.csv') ?? '';
  const codebook = records(files.get('graduates-2568-codebook.csv') ?? '');
  const spss = files.get('graduates-2568.sps') ?? '';
  const r = files.get('graduates-2568.R') ?? '';

  test('are four; the data have one row per graduation, each with an id of its own', () => {
    expect(files.size).toBe(4);
    const rows = records(data);
    expect(rows).toHaveLength(26);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(26);
    expect(rows.filter(({ status }) => status === 'WORK_PRIVATE')).toHaveLength(4);
  });

  test('hold neither name, code, id, phone, address nor what was typed', () => {
    const written = [...files.values()].join('\n');
    for (const person of college.roster) {
      const { code, firstName, lastName, studentId, phone, email } = person;
      for (const told of [code, firstName, lastName, studentId, phone, email]) {
        if (told !== undefined && told !== '') expect(written).not.toContain(told);
      }
    }
    for (const told of [WORKPLACE, 'ช่างลับ', '081000000', 'ของฉัน']) {
      expect(written).not.toContain(told);
    }
  });

  test('know every code that occurs: label beside it, in the codebook, in SPSS and in R', () => {
    for (const row of records(data)) {
      for (const [name, code] of Object.entries(row)) {
        if (code === '' || name.endsWith('_label') || name === 'id' || name === 'cohort') continue;
        const label = row[`${name}_label`] ?? '';
        expect([name, code, label]).not.toEqual([name, code, '']);
        const entry = codebook.find((one) => one['ตัวแปร'] === name);
        expect(entry?.['ค่าและความหมาย']?.split('; ')).toContain(`${code}=${label}`);
        expect(spss).toContain(` "${code}" "${(label.split(' (')[0] ?? '').slice(0, 40)}"`);
        expect(r).toContain(JSON.stringify(label));
      }
    }
  });

  test('name the same columns everywhere, in labels that SPSS takes whole', () => {
    const [head = []] = readCsv(data);
    const named = [...spss.matchAll(/^ (\w+) A(\d+)\.?$/gm)];
    expect(named.map(([, name]) => name)).toEqual(head);
    const rows = readCsv(data).slice(1);
    named.forEach(([, , width = '0'], at) => {
      const widest = Math.max(...rows.map((row) => Buffer.byteLength(row[at] ?? '')));
      expect(Number(width)).toBeGreaterThanOrEqual(widest);
    });
    for (const [, label = ''] of spss.matchAll(/^ "[^"]*" "([^"]*)"/gm)) {
      expect(Buffer.byteLength(label)).toBeLessThanOrEqual(120);
    }
    expect(codebook.map((one) => one['ตัวแปร'])).toEqual(
      head.filter((name) => !name.endsWith('_label')),
    );
  });

  test('declare no column narrower than the codes that SPSS is to label', () => {
    const commands = spss.split(/^(?=[A-Z])/m);
    const labelled = commands.filter((command) => command.startsWith('VALUE LABELS'));
    expect(labelled.length).toBeGreaterThan(20);
    for (const command of labelled) {
      const [, name = ''] = /^VALUE LABELS (\w+)/.exec(command) ?? [];
      const width = Number(new RegExp(`^ ${name} A(\\d+)`, 'm').exec(spss)?.[1]);
      const codes = [...command.matchAll(/^ "([^"]*)"/gm)].map(([, code = '']) => code);
      const widest = Math.max(...codes.map((code) => Buffer.byteLength(code)));
      expect([name, width >= widest]).toEqual([name, true]);
    }
  });

  test('have a label of their own for every variable', () => {
    const labels = [...spss.matchAll(/^VARIABLE LABELS \w+ "(.+)"\.$/gm)].map(([, label]) => label);
    expect(labels).toHaveLength(codebook.length);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('hold no field of a level with fewer than five, unless the rest is as small', () => {
    const counts = new Map<string, number>();
    for (const { level = '', field = '' } of records(data)) {
      counts.set(`${level}|${field}`, (counts.get(`${level}|${field}`) ?? 0) + 1);
    }
    const small = [...counts].filter(([key, count]) => count < 5 && !key.endsWith('|GROUPED'));
    expect(small).toEqual([]);
    expect([...counts.keys()].some((key) => key.endsWith('|GROUPED'))).toBe(true);
  });

  test('have other ids than the frozen report, so that none leads to the other', () => {
    const dialog = openDialog(college.host, 'freezeReport', COORDINATOR);
    dialog.press('ตรึงรายงานใหม่');
    dialog.press('ยืนยันตรึงรายงาน', { reason: 'รอบที่ 1' });
    const again = filesOf(open(college)).get('graduates-2568.csv');
    expect(again).toBe(data);
    const frozen = JSON.stringify(college.host.grid(COORDINATOR).display('รายงานที่ตรึงไว้'));
    for (const { id = '?' } of records(data)) expect(frozen).not.toContain(id);
  });
});

test('of a handful of people are not made', () => {
  const dialog = open(answeredCollege(9));
  expect(dialog.reads()).toContain('น้อยกว่า 10 คน');
  expect(filesOf(dialog).size).toBe(0);
});
