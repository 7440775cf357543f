// Handing out: links, posters, texts for advisors, and the answers that come back by them.
import { describe, expect, test } from '@jest/globals';
import type { LocalHost } from '../../host/create-host.ts';
import type { Screen } from '../../src/texts/screen.ts';
import { sheetOf } from '../support/asked.ts';
import { COORDINATOR, TABS, columnAt, rowsOf } from '../support/college.ts';
import { CLASS_A, CLASS_B, blocksOf, formOf, formWorlds, hostAt } from '../support/forms.ts';
import { openDialog } from '../support/person.ts';

describe('links and posters', () => {
  test.each(['P', 'F'])(
    'form %s: a poster per class and field, a general one, and what each must say',
    (form) => {
      const host = hostAt(formWorlds().opened);
      const dialog = openDialog(host, 'showLinks', COORDINATOR);
      dialog.press('แสดง', { form, class: 'all' });
      const posters = blocksOf(dialog.screen, 'poster');
      const fields = new Set(
        rowsOf(host, TABS.roster).map(({ level, field }) => `${level} ${field}`),
      );
      expect(posters).toHaveLength(fields.size);
      expect(new Set(posters.map(({ url }) => url)).size).toBe(fields.size);
      for (const { heading, lines, url } of posters) {
        expect(heading).toContain('ปีการศึกษา 2568');
        expect(lines.join(' ')).toContain('ไม่ต้องล็อกอิน ไม่ขอเลขบัตรประชาชน');
        expect(lines.join(' ')).toContain('โทร 054 000 000');
        expect(url.length).toBeLessThan(2000);
      }
      expect(dialog.screen.buttons.map(({ does }) => does)).toContain('print');
      dialog.press('แสดง', { form, class: 'general' });
      const [general] = blocksOf(dialog.screen, 'poster');
      expect(general?.url).toMatch(/viewform$/);
      dialog.press('แสดง', { form, class: `class:${CLASS_A}` });
      expect(blocksOf(dialog.screen, 'poster').map(({ title }) => title)).toEqual([
        expect.stringContaining(`กลุ่ม ${CLASS_A} · `),
      ]);
    },
  );

  test('the class link opens with way in, level and field filled in', () => {
    const host = hostAt(formWorlds().opened);
    const dialog = openDialog(host, 'showLinks', COORDINATOR);
    dialog.press('แสดง', { form: 'F', class: `class:${CLASS_A}` });
    const [poster] = blocksOf(dialog.screen, 'poster');
    const one = rowsOf(host, TABS.roster).find(({ group }) => group === CLASS_A);
    const given = new URL(poster?.url ?? '').searchParams;
    expect([...given.values()]).toEqual(
      expect.arrayContaining(['ลิงก์กลุ่มหรือคิวอาร์โค้ด', `${one?.level ?? ''} ${one?.field ?? ''}`]),
    );
  });

  test('a field that came to the roster later is named, and offered after a repair', () => {
    const host = hostAt(formWorlds().opened);
    host
      .grid(COORDINATOR)
      .type(TABS.roster, 3, columnAt(host, TABS.roster, 'field'), 'เมคคาทรอนิกส์');
    const dialog = openDialog(host, 'showLinks', COORDINATOR);
    expect(dialog.reads()).toContain('เมคคาทรอนิกส์ (เพิ่มเข้ารายชื่อภายหลัง)');
    dialog.press('ซ่อมให้ตรงแบบ');
    expect(openDialog(host, 'showLinks', COORDINATOR).reads()).not.toContain('เพิ่มเข้ารายชื่อภายหลัง');
  });
});

/** Answers of somebody still looking for work, on top of what the link fills in. */
function answerBy(
  host: LocalHost,
  url: string,
  firstName: string,
  more: Record<string, string> = {},
): void {
  const formId = formOf(host, 'F').id;
  const rest = sheetOf({ host, formId }, { firstName, code: 'X' });
  const { รหัสส่วนตัว: _code, ท่านเปิดแบบนี้จาก: _entry, ...answers } = rest;
  host.answer(formId, { ...answers, ...more }, url);
}

const textsOf = (screen: Screen) => {
  const [group = '', advisor = '', call = '', ...people] = blocksOf(screen, 'copy').map(
    ({ text }) => text,
  );
  return { group, advisor, call, people, proxies: blocksOf(screen, 'link') };
};

describe('texts for advisors', () => {
  test('the text for the chat has the class link and counts and no name; the advisor gets names and links', () => {
    const host = hostAt(formWorlds().opened);
    const dialog = openDialog(host, 'showAdvisorTexts', COORDINATOR);
    dialog.press('แสดงข้อความ', { group: CLASS_A });
    const roster = rowsOf(host, TABS.roster).filter(({ group }) => group === CLASS_A);
    const { group, advisor, call, people, proxies } = textsOf(dialog.screen);
    expect(group).toContain(`ตอบแล้ว 0 จาก ${String(roster.length)} คน`);
    for (const { firstName = '', lastName = '', code = '' } of roster) {
      expect(group).not.toContain(firstName);
      expect(group).not.toContain(code);
      expect(advisor).toContain(`${firstName} ${lastName}`);
      expect(people.filter((text) => text.includes(code))).toHaveLength(1);
      expect(proxies.filter(({ url }) => url.includes(code))).toHaveLength(1);
    }
    for (const text of [group, advisor, call, ...people]) {
      expect(text).toContain('วิทยาลัยเทคนิคตัวอย่างพัฒนา');
      expect(text).toContain('2568');
      expect(text).toContain('สมใจ ใจดี');
      expect(text).toContain('054 000 000');
    }
  });

  test('a personal answer arrives with its code, the count goes up and the person leaves the list', () => {
    const host = hostAt(formWorlds().opened);
    const dialog = openDialog(host, 'showAdvisorTexts', COORDINATOR);
    dialog.press('แสดงข้อความ', { group: CLASS_A });
    const before = textsOf(dialog.screen);
    const row = rowsOf(host, TABS.roster).find(({ group }) => group === CLASS_A);
    const text = before.people.find((one) => one.includes(row?.code ?? '?')) ?? '';
    answerBy(host, /https:\/\/\S+/.exec(text)?.[0] ?? '', row?.firstName ?? '');
    host.run('refreshAll', { as: COORDINATOR });
    const journal = rowsOf(host, TABS.answers);
    expect(journal).toHaveLength(1);
    expect(journal[0]?.payload).toContain(row?.code);
    dialog.press('แสดงข้อความ', { group: CLASS_A });
    const after = textsOf(dialog.screen);
    expect(after.group).toContain('ตอบแล้ว 1 จาก');
    expect(after.people).toHaveLength(before.people.length - 1);
    const registered = rowsOf(host, TABS.register).find(
      ({ studentId }) => studentId === row?.studentId,
    );
    expect(JSON.stringify(registered)).toContain('ตอบแล้ว');
  });

  test('the advisor answers by the link for it: the graduate counts, the advisor is named as the source', () => {
    const host = hostAt(formWorlds().opened);
    const dialog = openDialog(host, 'showAdvisorTexts', COORDINATOR);
    dialog.press('แสดงข้อความ', { group: CLASS_B });
    const { proxies, people } = textsOf(dialog.screen);
    const url = proxies[0]?.url ?? '';
    const row = rowsOf(host, TABS.roster).find(({ code = '?' }) => url.includes(code));
    answerBy(host, url, row?.firstName ?? '', {
      ชื่อของท่าน: 'สมใจ ใจดี',
      ท่านทราบข้อมูลนี้จาก: 'ครอบครัวหรือเพื่อนของผู้สำเร็จการศึกษา',
    });
    dialog.press('แสดงข้อความ', { group: CLASS_B });
    expect(textsOf(dialog.screen).people).toHaveLength(people.length - 1);
    const [answer] = rowsOf(host, TABS.answers);
    expect(answer?.payload).toContain('ครูที่ปรึกษา');
    expect(answer?.payload).toContain('มีอยู่แล้ว');
  });

  test('everybody by class link: student id and name find the row; a class that answered says so', () => {
    const host = hostAt(formWorlds().opened);
    const dialog = openDialog(host, 'showAdvisorTexts', COORDINATOR);
    dialog.press('แสดงข้อความ', { group: CLASS_A });
    const url = /https:\/\/\S+/.exec(textsOf(dialog.screen).group)?.[0] ?? '';
    for (const row of rowsOf(host, TABS.roster).filter(({ group }) => group === CLASS_A)) {
      answerBy(host, url, row.firstName ?? '', {
        นามสกุล: row.lastName ?? '',
        'รหัสนักเรียน นักศึกษา': row.studentId ?? '',
      });
    }
    dialog.press('แสดงข้อความ', { group: CLASS_A });
    expect(dialog.reads()).toContain('กลุ่มนี้ตอบครบแล้ว');
  });
});
